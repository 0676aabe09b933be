/** What the gateway refuses, in which order, and in which words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, testGateway } from '../support/gateway.ts';
import { httpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const gateway = await testGateway(wholeFile);
const core = await httpUpstream(wholeFile);
const instance = await gateway.addCore(core.url);

const sentSoFar = () => core.seen.length;

test('health and readiness are told to anybody', async () => {
  const health = await gateway.send('/health', { key: null });
  assert.deepEqual([health.status, await health.json()], [200, { status: 'UP' }]);
  const ready = await gateway.send('/ready?x=1', { key: null });
  assert.deepEqual([ready.status, await ready.json()], [200, { ready: true }]);
});

for (const path of [
  '/proxy/ledgers',
  '/',
  '/nothing',
  '/proxy/hooks',
  '/proxy/%2e%2e/x',
  '/instances/x/proxy/ledgers',
]) {
  test(`a stranger gets the same 401 at ${path}`, async () => {
    const response = await gateway.send(path, { key: null });
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="blnk-proxy"');
    assert.deepEqual(await response.json(), {
      error: 'Authorization header is required',
      error_detail: { code: 'AUTH_MISSING_CREDENTIAL', message: 'Authorization header is required' },
    });
  });
}

test('a stranger gets 401 for any method and for health by another method', async () => {
  for (const method of ['POST', 'DELETE', 'PATCH', 'OPTIONS']) {
    assert.equal((await gateway.send('/health', { key: null, method })).status, 401);
  }
});

test('a credential is taken from Authorization, X-Blnk-Key or X-API-Key', async () => {
  const { secret } = gateway.first;
  for (const headers of [{ authorization: `bearer ${secret}` }, { 'x-blnk-key': secret }, { 'x-api-key': secret }]) {
    const response = await gateway.send(`/proxy/ledgers?instance_id=${instance}`, { key: null, headers });
    assert.equal(response.status, 200);
  }
});

test('a credential in the query counts for nothing', async () => {
  const { secret } = gateway.first;
  const response = await gateway.send(
    `/proxy/ledgers?instance_id=${instance}&access_token=${secret}&api_key=${secret}`,
    { key: null },
  );
  assert.equal(response.status, 401);
});

test('unknown, revoked and expired keys get one and the same answer', async (t) => {
  const { control, clock, send } = await testGateway(t);
  const revoked = await control.createKey({ name: 'r', scopes: ['*'], expires: 'never' });
  await control.revokeKey(revoked.key.apiKeyId);
  const expired = await control.createKey({ name: 'e', scopes: ['*'], expires: '7d' });
  clock.advance(8 * 86_400_000);
  await control.refresh();
  const answers = await Promise.all(
    [`blnk_${'0'.repeat(64)}`, 'not-a-key', revoked.secret, expired.secret].map(async (key) => {
      const response = await send('/proxy/ledgers', { key });
      assert.equal(response.status, 401);
      assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="blnk-proxy", error="invalid_token"');
      return response.text();
    }),
  );
  assert.equal(new Set(answers).size, 1);
  assert.match(answers[0] ?? '', /AUTH_INVALID_CREDENTIAL/);
});

test('a revoked key is refused at once', async () => {
  const { key, secret } = await gateway.control.createKey({ name: 'x', scopes: ['proxy:read'], expires: 'never' });
  const path = `/proxy/ledgers?instance_id=${instance}`;
  assert.equal((await gateway.send(path, { key: secret })).status, 200);
  await gateway.control.revokeKey(key.apiKeyId);
  assert.equal((await gateway.send(path, { key: secret })).status, 401);
});

test('two different credentials at once are 400, and neither is used', async () => {
  const response = await gateway.send(`/proxy/ledgers?instance_id=${instance}`, { headers: { 'x-blnk-key': 'other' } });
  assert.equal(response.status, 400);
  assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="blnk-proxy", error="invalid_request"');
  assert.equal(await codeOf(response), 'AUTH_INVALID_REQUEST');
});

test('a malformed Authorization header is 400', async () => {
  const response = await gateway.send('/proxy/ledgers', { key: null, headers: { authorization: 'Basic dTpw' } });
  assert.deepEqual([response.status, await codeOf(response)], [400, 'AUTH_INVALID_REQUEST']);
});

for (const [scopes, method, path, status] of [
  [['proxy:read'], 'GET', '/ledgers', 200],
  [['proxy:read'], 'HEAD', '/ledgers', 200],
  [['proxy:read'], 'POST', '/ledgers', 403],
  [['proxy:read'], 'POST', '/transactions/filter', 200],
  [['proxy:read'], 'GET', '/health', 200],
  [['proxy:write'], 'POST', '/ledgers', 200],
  [['proxy:write'], 'PUT', '/identities/idt_1', 200],
  [['proxy:write'], 'DELETE', '/balance-monitors/mon_1', 200],
  [['proxy:write'], 'GET', '/ledgers', 403], // writing does not include reading
  [['proxy:write'], 'POST', '/search/ledgers', 200],
  [['*'], 'POST', '/ledgers', 200],
  [['data:read', 'data:write'], 'GET', '/ledgers', 403],
  [['data:write'], 'POST', '/transactions/filter', 403],
] as const) {
  test(`${scopes.join(' ')}: ${method} ${path} is ${status}`, async () => {
    const key = await gateway.addKey(...scopes);
    const before = sentSoFar();
    const response = await gateway.send(`/proxy${path}?instance_id=${instance}`, { key, method });
    assert.equal(response.status, status);
    assert.equal(sentSoFar() - before, status === 200 ? 1 : 0);
    if (status === 403) {
      assert.match(
        response.headers.get('www-authenticate') ?? '',
        /error="insufficient_scope", scope="proxy:(read|write)"/,
      );
      assert.equal(await codeOf(response), 'AUTH_INSUFFICIENT_SCOPE');
    }
  });
}

test("a key may not write when its creator's role no longer may", async (t) => {
  const { addCore, send, query, markChanged, control } = await testGateway(t);
  const id = await addCore(core.url);
  await query(`update members set role = 'investigator'`);
  await markChanged();
  await control.refresh();
  assert.equal((await send(`/proxy/ledgers?instance_id=${id}`)).status, 200);
  const refused = await send(`/proxy/ledgers?instance_id=${id}`, { method: 'POST' });
  assert.equal(refused.status, 403);
  assert.match(await refused.text(), /of an investigator.* does not allow proxy:write/, 'not that it lacks a scope');
});

for (const [path, code] of [
  ['/proxy/ledgers', 'PROXY_INSTANCE_ID_REQUIRED'],
  ['/proxy/ledgers?instance_id=', 'PROXY_INSTANCE_ID_REQUIRED'],
  ['/proxy/ledgers?instance_id=%20', 'PROXY_INSTANCE_ID_REQUIRED'],
  ['/proxy/ledgers?instance_id=a&instance_id=b', 'PROXY_INSTANCE_ID_INVALID'],
  ['/proxy/ledgers?instance_id=a%2Fb', 'PROXY_INSTANCE_ID_INVALID'],
  ['/instances/a/proxy/ledgers?instance_id=b', 'PROXY_INSTANCE_ID_INVALID'],
] as const) {
  test(`${path} is 400 ${code}`, async () => {
    const response = await gateway.send(path);
    assert.deepEqual([response.status, await codeOf(response)], [400, code]);
  });
}

test("an unknown instance and another workspace's get one and the same 404", async () => {
  await gateway.query(`insert into workspaces values ('org_other', 'Other', now())`);
  await gateway.query(
    `insert into instances (instance_id, workspace_id, name, kind, core_url, created_at)
     values ('instance_other', 'org_other', 'Theirs', 'http', $1, now())`,
    [core.url],
  );
  await gateway.markChanged();
  await gateway.control.refresh();
  const [unknown, theirs] = await Promise.all(
    ['instance_unknown', 'instance_other'].map((id) => gateway.send(`/proxy/ledgers?instance_id=${id}`)),
  );
  assert.ok(unknown !== undefined && theirs !== undefined);
  assert.deepEqual([unknown.status, theirs.status], [404, 404]);
  const text = await unknown.text();
  assert.match(text, /PROXY_INSTANCE_NOT_FOUND/);
  assert.equal(await theirs.text(), text);
});

test('an instance without a Core URL is 409, a disabled one 503', async () => {
  const bare = await gateway.addCore(core.url);
  const disabled = await gateway.addCore(core.url);
  await gateway.query('update instances set core_url = null where instance_id = $1', [bare]);
  await gateway.query('update instances set is_disabled = true where instance_id = $1', [disabled]);
  await gateway.markChanged();
  await gateway.control.refresh();
  const first = await gateway.send(`/proxy/ledgers?instance_id=${bare}`);
  assert.deepEqual([first.status, await codeOf(first)], [409, 'PROXY_INSTANCE_NOT_WRITABLE']);
  const second = await gateway.send(`/proxy/ledgers?instance_id=${disabled}`);
  assert.deepEqual([second.status, await codeOf(second)], [503, 'PROXY_INSTANCE_DISABLED']);
});

for (const path of ['/proxy/nothing', '/proxy/hooks', '/proxy/api-keys', '/proxy/metrics', '/elsewhere', '/proxyx']) {
  test(`${path} is 404 and reaches no instance`, async () => {
    const before = sentSoFar();
    const response = await gateway.send(`${path}?instance_id=${instance}`);
    assert.deepEqual([response.status, await codeOf(response)], [404, 'PROXY_ROUTE_NOT_FOUND']);
    assert.equal(sentSoFar(), before);
  });
}

test('a wrong method is 405 and names the right ones', async () => {
  const response = await gateway.send(`/proxy/transactions?instance_id=${instance}`, { method: 'DELETE' });
  assert.deepEqual([response.status, await codeOf(response)], [405, 'PROXY_METHOD_NOT_ALLOWED']);
  assert.equal(response.headers.get('allow'), 'GET, HEAD, POST');
});

test('the order is: credential, path, route, scope, instance id, instance', async () => {
  const weak = await gateway.addKey('data:read');
  const codes = [];
  for (const [key, path] of [
    [null, '/proxy/%2Fx'],
    [weak, '/proxy/%2Fx'],
    [weak, '/proxy/nothing'],
    [weak, '/proxy/ledgers'],
    [gateway.first.secret, '/proxy/ledgers'],
    [gateway.first.secret, '/proxy/ledgers?instance_id=instance_no'],
  ] as const) {
    codes.push(await codeOf(await gateway.send(path, { key })));
  }
  assert.deepEqual(codes, [
    'AUTH_MISSING_CREDENTIAL',
    'PROXY_INVALID_PATH',
    'PROXY_ROUTE_NOT_FOUND',
    'AUTH_INSUFFICIENT_SCOPE',
    'PROXY_INSTANCE_ID_REQUIRED',
    'PROXY_INSTANCE_NOT_FOUND',
  ]);
});

test('a transaction that is not sent as JSON is 415 before anything moves', async () => {
  const before = sentSoFar();
  const path = `/proxy/transactions?instance_id=${instance}`;
  const response = await gateway.send(path, { method: 'POST', body: new URLSearchParams({ amount: '1' }) });
  assert.deepEqual([response.status, await codeOf(response)], [415, 'PROXY_UNSUPPORTED_MEDIA_TYPE']);
  assert.equal(sentSoFar(), before);
});

test('every refusal says who made it: Proxy-Status, a request id, no caching', async () => {
  const ids = new Set();
  for (const [path, error] of [
    ['/proxy/nothing', 'http_request_error'],
    ['/proxy/hooks', 'http_request_denied'],
    ['/proxy/ledgers?instance_id=x', 'destination_not_found'],
  ]) {
    const { headers } = await gateway.send(path ?? '');
    assert.equal(headers.get('proxy-status'), `blnk-proxy; error=${error}`);
    assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.match(headers.get('x-request-id') ?? '', /^req_[0-9a-f-]{36}$/);
    ids.add(headers.get('x-request-id'));
  }
  assert.equal(ids.size, 3);
});

test('problem details are given to those who ask for them (RFC 9457)', async () => {
  const response = await gateway.send('/proxy/nothing', { headers: { accept: 'application/problem+json' } });
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const { instance: occurrence, ...problem } = (await response.json()) as Record<string, unknown>;
  assert.match(String(occurrence), /^urn:uuid:/);
  assert.deepEqual(problem, {
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: 'The ledger has no such route, or it is not offered here',
    code: 'PROXY_ROUTE_NOT_FOUND',
  });
});

test('a refusal is logged with its route and instance, and without secrets, bodies or queries', async () => {
  const key = await gateway.addKey('proxy:read');
  await gateway.send(`/proxy/ledgers/ldg_1?instance_id=${instance}&name=Ada`, {
    key,
    method: 'PUT',
    body: '{"name":"Grace"}',
  });
  const line = gateway.logged.findLast((one) => one.code === 'AUTH_INSUFFICIENT_SCOPE');
  assert.deepEqual([line?.route, line?.method, line?.status], ['/ledgers/:id', 'PUT', 403]);
  const text = JSON.stringify(gateway.logged);
  for (const secret of [key, gateway.first.secret, 'Ada', 'Grace']) assert.ok(!text.includes(secret));
});

test('refusing a request with a body leaves the connection usable', async () => {
  const { secret } = gateway.first;
  const refused = `POST /proxy/nothing HTTP/1.1\r\nHost: x\r\nX-Blnk-Key: ${secret}\r\nContent-Length: 2\r\n\r\n{}`;
  const served = `GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
  const text = await gateway.raw(refused + served);
  assert.deepEqual(text.match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 404', 'HTTP/1.1 200']);
});

test('while credentials cannot be checked, callers get 503 and the gateway is not ready', async (t) => {
  const { send, query, control } = await testGateway(t);
  await query('alter table control_state rename to gone');
  await control.refresh();
  const response = await send('/proxy/ledgers');
  assert.deepEqual([response.status, await codeOf(response)], [503, 'GEN_UNAVAILABLE']);
  assert.equal((await send('/ready', { key: null })).status, 503);
  assert.equal((await send('/health', { key: null })).status, 200);
});
