import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originFinder } from './caller-address.ts';

const find = originFinder(['10.0.0.0/8', '2001:db8::/32']);
const peer = '10.0.0.1';

for (const [what, headers, from, expected] of [
  ['nothing is said', { host: 'h' }, peer, [peer, 'http', 'h']],
  [
    'a proxy says who',
    { 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': 'https' },
    peer,
    ['192.0.2.7', 'https', null],
  ],
  ['two trusted proxies', { 'x-forwarded-for': '192.0.2.7, 10.1.1.1' }, peer, ['192.0.2.7', 'http', null]],
  [
    'what the caller made up stands farther out',
    { 'x-forwarded-for': '1.1.1.1, 192.0.2.7' },
    peer,
    ['192.0.2.7', 'http', null],
  ],
  ['rubbish stops the walk', { 'x-forwarded-for': '192.0.2.7, unknown, 10.1.1.1' }, peer, ['10.1.1.1', 'http', null]],
  [
    'a stranger says anything',
    { 'x-forwarded-for': '1.1.1.1', 'x-forwarded-proto': 'https' },
    '192.0.2.9',
    ['192.0.2.9', 'http', null],
  ],
  [
    'Forwarded',
    { forwarded: 'for="[2001:db9::1]:80";proto=https;host=a.example' },
    peer,
    ['2001:db9::1', 'https', 'a.example'],
  ],
  // A proxy that writes X-Forwarded-For passes on what a caller says in Forwarded: it got keys past their list of addresses.
  [
    'X-Forwarded-For counts before Forwarded',
    { forwarded: 'for=10.2.2.2;proto=https;host=a.example', 'x-forwarded-for': '192.0.2.2', host: 'h' },
    peer,
    ['192.0.2.2', 'http', 'h'],
  ],
  ['a socket of both families', { 'x-forwarded-for': '192.0.2.7' }, '::ffff:10.0.0.1', ['192.0.2.7', 'http', null]],
  ['an IPv6 proxy', { 'x-forwarded-for': '192.0.2.7' }, '2001:db8::9', ['192.0.2.7', 'http', null]],
  ['a port', { 'x-forwarded-for': '192.0.2.7:4711' }, peer, ['192.0.2.7', 'http', null]],
  ['a host that is a header', { forwarded: 'host="a\r\nX-Evil: 1"', host: 'h' }, peer, [peer, 'http', 'h']],
  ['the connection is gone', { 'x-forwarded-for': '192.0.2.7' }, null, [null, 'http', null]],
] as const) {
  test(`where a request comes from: ${what}`, () => {
    const origin = find?.(headers, from);
    assert.deepEqual([origin?.address, origin?.protocol, origin?.host], expected);
  });
}

test('without trusted proxies nobody is asked', () => assert.equal(originFinder([]), null));
