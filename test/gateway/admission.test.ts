/** Limits on how often one may ask, and what pages of other origins may do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, testGateway } from '../support/gateway.ts';
import { httpUpstream } from '../support/upstream.ts';

const unknownKey = `blnk_${'0'.repeat(64)}`;

test('an instance has its limit, whoever asks; other instances have theirs', async (t) => {
  const core = await httpUpstream(t);
  const gateway = await testGateway(t, { instanceRateLimit: { requestsPerSecond: 0.001, burst: 2 } });
  const [one, other] = [await gateway.addCore(core.url), await gateway.addCore(core.url)];
  const key = await gateway.addKey('proxy:read');
  const get = (instance: string, by?: string) =>
    gateway.send(`/proxy/ledgers?instance_id=${instance}`, by === undefined ? {} : { key: by });
  const first = await get(one);
  assert.deepEqual([first.status, first.headers.get('ratelimit')], [200, '"instance";r=1;t=1000']);
  assert.equal(first.headers.get('ratelimit-policy'), '"instance";q=2;w=2000');
  assert.equal((await get(one, key)).status, 200);
  const third = await get(one);
  assert.equal(third.status, 429);
  assert.equal(third.headers.get('ratelimit'), '"instance";r=0;t=2000');
  assert.ok(Number(third.headers.get('retry-after')) > 900);
  assert.match(third.headers.get('proxy-status') ?? '', /^blnk-proxy; error=/);
  assert.equal(await codeOf(third), 'PROXY_RATE_LIMITED');
  assert.equal((await get(other)).status, 200);
  assert.equal(core.seen.length, 3);
});

test('a limit is told before the body is asked for, and after whether there is such an instance', async (t) => {
  const core = await httpUpstream(t);
  const gateway = await testGateway(t, { instanceRateLimit: { requestsPerSecond: 0.001, burst: 1 } });
  const instance = await gateway.addCore(core.url);
  const ask = (id: string) =>
    gateway.raw(
      [
        `POST /proxy/transactions?instance_id=${id} HTTP/1.1`,
        ...['Host: x', `Authorization: Bearer ${gateway.first.secret}`, 'Content-Type: text/plain'],
        ...['Content-Length: 2', 'Expect: 100-continue', 'Connection: close', '', ''],
      ].join('\r\n'),
    );
  assert.match(await ask(instance), /^HTTP\/1.1 415 /);
  assert.match(await ask(instance), /^HTTP\/1.1 429 [\s\S]*PROXY_RATE_LIMITED/);
  for (const _ of [1, 2]) assert.match(await ask('instance_none'), /^HTTP\/1.1 404 /);
  assert.equal(core.seen.length, 0);
});

test('a credential has its limit, and what it has too much of is not taken from others', async (t) => {
  const core = await httpUpstream(t);
  const gateway = await testGateway(t, {
    instanceRateLimit: { requestsPerSecond: 0.001, burst: 3 },
    keyRateLimit: { requestsPerSecond: 0.001, burst: 1 },
  });
  const instance = await gateway.addCore(core.url);
  const [one, other] = [await gateway.addKey('proxy:read'), await gateway.addKey('proxy:read')];
  const get = async (key: string) => (await gateway.send(`/proxy/ledgers?instance_id=${instance}`, { key })).status;
  assert.deepEqual([await get(one), await get(one), await get(one), await get(one)], [200, 429, 429, 429]);
  assert.equal(await get(other), 200);
});

test('without a limit no header speaks of one', async (t) => {
  const core = await httpUpstream(t);
  const gateway = await testGateway(t);
  const answer = await gateway.send(`/proxy/ledgers?instance_id=${await gateway.addCore(core.url)}`);
  assert.deepEqual([answer.headers.get('ratelimit'), answer.headers.get('ratelimit-policy')], [null, null]);
});

test('an address that guesses is told to wait, the same whatever it tries; a good key still works from there', async (t) => {
  const core = await httpUpstream(t);
  const gateway = await testGateway(t, { limits: { guessesMax: 3 } });
  const instance = await gateway.addCore(core.url);
  const get = (key: string | null, path = '/proxy/ledgers', headers = {}) =>
    gateway.send(`${path}?instance_id=${instance}`, { key, headers });
  assert.equal((await get(null)).status, 401);
  assert.equal((await get(unknownKey)).status, 401);
  assert.equal((await get('not a key')).status, 400);
  const answers = [await get(null), await get(unknownKey), await get('not a key'), await get(null, '/nothing')];
  const bodies = new Set<string>();
  for (const answer of answers) {
    assert.equal(answer.status, 429);
    assert.ok(Number(answer.headers.get('retry-after')) >= 1);
    bodies.add(await answer.text());
  }
  assert.equal(bodies.size, 1);
  assert.equal((await get(gateway.first.secret)).status, 200);
  assert.equal((await get(null, '/health')).status, 200);
});

test('guessing is counted by the address that a trusted proxy names', async (t) => {
  const gateway = await testGateway(t, { limits: { guessesMax: 1 }, trustedProxies: ['127.0.0.1'] });
  const from = async (address: string) =>
    (await gateway.send('/proxy/ledgers', { key: null, headers: { 'x-forwarded-for': address } })).status;
  assert.deepEqual([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')], [401, 429, 401]);
  assert.deepEqual(
    [await from('2001:db8::1'), await from('2001:db8::2'), await from('2001:db8:0:1::1')],
    [401, 429, 401],
  );
});

test('an instance hears what a trusted proxy says of the caller', async (t) => {
  const core = await httpUpstream(t);
  const gateway = await testGateway(t, { trustedProxies: ['127.0.0.0/8'] });
  await gateway.send(`/proxy/ledgers?instance_id=${await gateway.addCore(core.url)}`, {
    headers: { forwarded: 'for=192.0.2.1;proto=https;host=api.example.com' },
  });
  const { forwarded, ...headers } = core.seen[0]?.headers ?? {};
  assert.equal(forwarded, 'for=192.0.2.1;host=api.example.com;proto=https');
  assert.deepEqual([headers['x-forwarded-for'], headers['x-forwarded-proto']], ['192.0.2.1', 'https']);
});

const preflight = (origin: string) => ({
  method: 'OPTIONS',
  key: null,
  headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
});

test('pages of other origins may not call, unless they are named', async (t) => {
  const core = await httpUpstream(t, (_request, response) =>
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}'),
  );
  const gateway = await testGateway(t);
  const path = `/proxy/ledgers?instance_id=${await gateway.addCore(core.url)}`;
  assert.equal((await gateway.send(path, preflight('https://app.example.com'))).status, 401);
  const answer = await gateway.send(path, { headers: { origin: 'https://app.example.com' } });
  assert.equal(answer.headers.get('access-control-allow-origin'), null, "nor does the Core's word count");
});

test('a named origin may call, and its preflight needs no credential; another may not', async (t) => {
  const core = await httpUpstream(t);
  const gateway = await testGateway(t, { corsOrigins: ['https://app.example.com'] });
  const path = `/proxy/ledgers?instance_id=${await gateway.addCore(core.url)}`;
  const asked = await gateway.send(path, preflight('https://app.example.com'));
  assert.deepEqual([asked.status, await asked.text()], [204, '']);
  assert.equal(asked.headers.get('access-control-allow-origin'), 'https://app.example.com');
  assert.match(asked.headers.get('access-control-allow-headers') ?? '', /Authorization.*Idempotency-Key/);
  assert.equal(asked.headers.get('access-control-allow-credentials'), null);
  const refused = await gateway.send(path, preflight('https://app.example.com.evil.test'));
  assert.deepEqual([refused.status, refused.headers.get('access-control-allow-origin')], [401, null]);

  for (const [origin, allowed] of [
    ['https://app.example.com', 'https://app.example.com'],
    ['https://evil.test', null],
    ['null', null],
  ] as const) {
    for (const key of [gateway.first.secret, unknownKey]) {
      const answer = await gateway.send(path, { key, headers: { origin } });
      assert.equal(answer.headers.get('access-control-allow-origin'), allowed);
      assert.equal(answer.headers.get('vary'), 'Origin');
    }
  }
});

test('a wildcard opens to all pages, and never with credentials', async (t) => {
  const gateway = await testGateway(t, { corsOrigins: ['*'] });
  const asked = await gateway.send('/proxy/ledgers', preflight('https://anything.test'));
  assert.equal(asked.headers.get('access-control-allow-origin'), '*');
  assert.equal(asked.headers.get('access-control-allow-credentials'), null);
});
