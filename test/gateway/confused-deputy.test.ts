/** A caller who would have the gateway's own key, or another ledger, used for them: by a header, or by how the target is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testGateway } from '../support/gateway.ts';
import { httpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const gateway = await testGateway(wholeFile);
const [core, other] = [await httpUpstream(wholeFile), await httpUpstream(wholeFile)];
const instance = await gateway.addCore(core.url, 'core-secret');
const otherInstance = await gateway.addCore(other.url, 'other-secret');
/** Bound to the first instance. */
const { secret } = await gateway.control.createKey({
  name: 'bound',
  scopes: ['proxy:read'],
  expires: 'never',
  instances: [instance],
});
const target = `/proxy/ledgers?instance_id=${instance}`;
const credential = `Authorization: Bearer ${secret}`;

async function get(requestTarget: string, ...headers: string[]) {
  const before = { core: core.seen.length, other: other.seen.length };
  const head = [`GET ${requestTarget} HTTP/1.1`, 'Connection: close', ...headers, '\r\n'];
  if (!headers.some((header) => /^host:/i.test(header))) head.splice(1, 0, 'Host: gateway.test');
  const text = await gateway.raw(head.join('\r\n'));
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]),
    code: /"code":"(\w+)"/.exec(text)?.[1],
    /** What reached either Core. */
    arrived: [...core.seen.slice(before.core), ...other.seen.slice(before.other)],
  };
}

for (const [what, headers] of [
  ["the Core's own key in its own header", ['X-Blnk-Key: core-secret']],
  ["another Core's key", ['X-Blnk-Key: other-secret']],
  ["the Core's key beside a good one", [credential, 'X-Blnk-Key: core-secret']],
  ['two keys in one header', [`X-API-Key: ${secret}, core-secret`]],
  ['two headers of one name', [`X-API-Key: ${secret}`, 'X-API-Key: core-secret']],
  ['a good key, then another beneath a name in other letters', [credential, 'x-BLNK-key: core-secret']],
] as const) {
  test(`${what} opens nothing, and reaches nobody`, async () => {
    const answer = await get(target, ...headers);
    assert.ok([400, 401].includes(answer.status), String(answer.status));
    assert.deepEqual(answer.arrived, []);
  });
}

test('the same key under all its names is one credential, and reaches no Core under any', async () => {
  const answer = await get(target, credential, `X-Blnk-Key: ${secret}`, `X-API-Key: ${secret}`, `x-api-key: ${secret}`);
  assert.equal(answer.status, 200);
  const [seen] = answer.arrived;
  assert.equal(seen?.headers['x-blnk-key'], 'core-secret');
  assert.deepEqual(seen?.rawHeaders.filter((name) => /^x-blnk-key$/i.test(name)).length, 1);
  assert.ok(!JSON.stringify(seen?.rawHeaders).includes(secret));
});

/** What a Core might take for its own matter: which of its hosts is meant, from where, by what path and method. */
for (const header of [
  'X-Forwarded-Host: evil.test',
  'X-Forwarded-Proto: https',
  'X-Forwarded-For: 10.0.0.1',
  'X-Forwarded-Prefix: /admin',
  'Forwarded: for=10.0.0.1;host=evil.test;proto=https',
  'X-Real-IP: 10.0.0.1',
  'True-Client-IP: 10.0.0.1',
]) {
  test(`${header} is not passed on: the Core hears what the gateway saw`, async () => {
    const [seen] = (await get(target, credential, header)).arrived;
    assert.ok(seen !== undefined);
    assert.ok(!JSON.stringify(seen.rawHeaders).match(/evil\.test|10\.0\.0\.1|\/admin/), String(seen.rawHeaders));
    assert.equal(seen.headers['x-forwarded-host'], 'gateway.test');
    assert.equal(seen.headers['x-forwarded-proto'], 'http');
    assert.equal(seen.headers['x-forwarded-for'], '127.0.0.1');
    assert.equal(seen.headers.host, new URL(core.url).host);
  });
}

test("the Host that a caller claims is told as theirs, and chooses neither Core nor the Core's own", async () => {
  const { arrived } = await get(target, credential, `Host: ${new URL(other.url).host}`);
  assert.equal(other.seen.length, 0);
  assert.equal(arrived[0]?.headers.host, new URL(core.url).host);
  assert.equal(arrived[0]?.headers['x-forwarded-host'], new URL(other.url).host);
});

test('two Host headers are 400', async () => {
  const answer = await get(target, credential, 'Host: gateway.test', 'Host: evil.test');
  assert.deepEqual([answer.status, answer.arrived], [400, []]);
});

for (const [what, requestTarget, headers] of [
  ['a Core itself as the target', `CORE/ledgers?instance_id=${instance}`, []],
  ['a Core in the target, below the Proxy', `CORE/proxy/ledgers?instance_id=${instance}`, []],
  ['the gateway itself as an absolute target', `http://gateway.test${target}`, []],
  ['an authority without a scheme', `//OTHER/proxy/ledgers?instance_id=${instance}`, []],
  ['user and host in the path', `/proxy@OTHER/ledgers?instance_id=${instance}`, []],
  ['an instance in the path and another in the query', `/instances/${instance}/proxy/ledgers?instance_id=ELSE`, []],
  ['another in the path', `/instances/ELSE/proxy/ledgers?instance_id=${instance}`, []],
  ['two in the query, the second with an encoded name', `${target}&instance%5Fid=ELSE`, []],
  ['two in the query, one of them in an array', `${target}&instance_id=ELSE`, []],
  ['another instance alone', '/proxy/ledgers?instance_id=ELSE', []],
  ['the instance in a header, another in the query', '/proxy/ledgers?instance_id=ELSE', [`X-Instance-Id: ${instance}`]],
  ['the instance in a header alone', '/proxy/ledgers', [`X-Instance-Id: ${instance}`, `Instance-Id: ${instance}`]],
] as const) {
  test(`${what} leads nowhere`, async () => {
    const written = requestTarget
      .replace('CORE', core.url)
      .replace('OTHER', new URL(other.url).host)
      .replace('ELSE', otherInstance);
    const answer = await get(written, credential, ...headers);
    assert.ok([400, 404].includes(answer.status), String(answer.status));
    assert.deepEqual(answer.arrived, []);
  });
}

for (const header of [
  `X-Instance-Id: ELSE`,
  'X-Original-URL: /backup',
  'X-Rewrite-URL: /backup',
  'X-HTTP-Method-Override: DELETE',
]) {
  test(`${header.split(':')[0]} changes nothing about which ledger is asked for what`, async () => {
    const { status, arrived } = await get(target, credential, header.replace('ELSE', otherInstance));
    assert.equal(status, 200);
    assert.deepEqual(
      arrived.map(({ method, url, headers }) => [method, url, headers['x-blnk-key']]),
      [['GET', '/ledgers', 'core-secret']],
    );
  });
}
