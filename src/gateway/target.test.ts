import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseTarget } from './target.ts';

const id = 'instance_2e89f676-7d81-48ea-9470-5e08ebe6e19c';

for (const [target, path, query] of [
  [`/proxy/ledgers?instance_id=${id}`, '/ledgers', ''],
  [`/cloud/proxy/ledgers?instance_id=${id}`, '/ledgers', ''],
  [`/instances/${id}/proxy/ledgers`, '/ledgers', ''],
  [`/instances/${id}/proxy/ledgers?instance_id=${id}`, '/ledgers', ''],
  [`//proxy//ledgers?instance_id=${id}`, '/ledgers', ''],
  [`/proxy?instance_id=${id}`, '/', ''],
  [`/proxy/?instance_id=${id}`, '/', ''],
  [`/proxy/ledgers?a=1&instance_id=${id}&b=2`, '/ledgers', 'a=1&b=2'],
  [`/proxy/x?b=%2f&&a=+&instance_id=${id}&a=%zz&c`, '/x', 'b=%2f&&a=+&a=%zz&c'], // byte for byte
  [`/proxy/x?instance_id=${id}&instance_id=${id}`, '/x', ''],
  [`/proxy/x?instance_id=%20${id}+`, '/x', ''],
  [`/proxy/x?instance%5Fid=${id}`, '/x', ''],
  [`/proxy/x?my_instance_id=1&instance_id=${id}`, '/x', 'my_instance_id=1'],
  [`/proxy/balances/%40World%20x?instance_id=${id}`, '/balances/%40World%20x', ''],
  [`/proxy/ledgers/..hidden?instance_id=${id}`, '/ledgers/..hidden', ''],
  [`/proxy/x?next=../..%2F&instance_id=${id}`, '/x', 'next=../..%2F'], // dots are harmless in a query
] as const) {
  test(`${target} is ${path} of the instance`, () => {
    assert.deepEqual(parseTarget(target), { kind: 'proxied', path, query, instance: { kind: 'named', id } });
  });
}

for (const [query, kind] of [
  ['', 'missing'],
  ['?instance_id', 'missing'],
  ['?instance_id=', 'missing'],
  ['?instance_id=%20%20', 'missing'],
  [`?instance_id=${id}&instance_id=instance_other`, 'invalid'],
  [`?instance_id=&instance_id=${id}`, 'invalid'],
  ['?instance_id=a/b', 'invalid'],
  ['?instance_id=%ff', 'invalid'],
  ['?instance_id=a%00', 'invalid'],
  [`?instance_id=${'a'.repeat(129)}`, 'invalid'],
] as const) {
  test(`an instance id in "${query.slice(0, 40)}" is ${kind}`, () => {
    const target = parseTarget(`/proxy/ledgers${query}`);
    assert.equal(target.kind === 'proxied' && target.instance.kind, kind);
  });
}

test('an instance in the path and another in the query do not agree', () => {
  const target = parseTarget(`/instances/${id}/proxy/ledgers?instance_id=instance_other`);
  assert.equal(target.kind === 'proxied' && target.instance.kind, 'invalid');
});

for (const target of [
  '/proxy/../health',
  '/proxy/ledgers/..',
  '/proxy/./ledgers',
  '/proxy/%2e%2e/health',
  '/proxy/.%2E/health',
  '/proxy/ledgers/%2Fbackup',
  '/proxy/ledgers%2f..%2fbackup',
  '/proxy/ledgers/%5c',
  '/proxy/ledgers\\x',
  '/proxy/ledgers/%00',
  '/proxy/ledgers/%zz',
  '/proxy/ledgers/%',
  '/proxy/ledgers/%ff', // no UTF-8
  '/proxy/ledgers/%c0%af', // a slash in overlong UTF-8
  '/proxy/ledgers/ü',
  '/proxy/ledgers#x',
  '/proxy/ledgers?a=\u0001',
  'http://elsewhere/proxy/ledgers',
  'proxy/ledgers',
  '*',
]) {
  test(`${target} is refused`, () => assert.equal(parseTarget(target).kind, 'invalid'));
}

for (const target of [
  '/',
  '/ledgers',
  '/proxyx/ledgers',
  '/Proxy/ledgers',
  '/%70roxy/ledgers',
  '//elsewhere/proxy/x',
  '/instances/proxy',
]) {
  test(`${target} is not the Proxy's`, () => assert.equal(parseTarget(target).kind, 'unknown'));
}

test('whatever passes is read by a URL parser as the path it is, below nothing else', () => {
  const piece = fc.constantFrom(
    '/',
    '.',
    '..',
    '%2e',
    '%2F',
    '%5C',
    '\\',
    'a',
    '%41',
    '//',
    ';',
    ':',
    '@',
    '%25',
    '%2525',
    '?',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const target = parseTarget(`/proxy/${pieces.join('')}`);
      if (target.kind !== 'proxied') return;
      const url = new URL(`http://core${target.path}`);
      assert.equal(url.host, 'core');
      assert.equal(url.pathname, target.path);
      assert.ok(!decodeURIComponent(target.path).split('/').includes('..'));
    }),
    { numRuns: 3_000 },
  );
});

test('every pair but instance_id keeps its bytes and its place', () => {
  const pair = fc.string({ unit: fc.constantFrom('a', '=', '%', '+', '2', 'F', ';', '.') });
  fc.assert(
    fc.property(fc.array(pair), fc.nat(), (pairs, at) => {
      const place = at % (pairs.length + 1);
      const all = pairs.toSpliced(place, 0, `instance_id=${id}`);
      const target = parseTarget(`/proxy/x?${all.join('&')}`);
      assert.equal(target.kind === 'proxied' && target.query, pairs.join('&'));
    }),
  );
});
