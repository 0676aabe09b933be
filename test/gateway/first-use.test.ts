/** What the gateway answers itself, but for its state, is loaded by the first request for any of it. */
import assert from 'node:assert/strict';
import http from 'node:http';
import test, { type TestContext } from 'node:test';
import { testGateway } from '../support/gateway.ts';

const newKey = { name: 'reader', scopes: ['proxy:read'] };

async function gatewayWithAdmin(t: TestContext, limits: { drainGraceMs?: number } = {}) {
  const all = await testGateway(t, { limits });
  return { ...all, key: await all.addKey('admin', 'proxy:read') };
}

test('a server that was asked for nothing else still tells how it is', async (t) => {
  const { send } = await testGateway(t);
  for (const path of ['/health', '/ready', '/ready?x=1']) {
    const [whole, head] = [await send(path, { key: null }), await send(path, { key: null, method: 'HEAD' })];
    assert.deepEqual([whole.status, head.status], [200, 200]);
    assert.equal(whole.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(head.headers.get('content-length'), String((await whole.text()).length));
  }
  assert.equal((await send('/health', { key: null, method: 'POST' })).status, 401);
});

test('first requests that come at once, with bodies and without, are all answered', async (t) => {
  const { send, key } = await gatewayWithAdmin(t);
  const body = JSON.stringify(newKey);
  const headers = { 'content-type': 'application/json' };
  const answers = await Promise.all([
    send('/cloud/keys', { key }),
    send('/cloud/keys', { key, method: 'POST', headers, body }),
    send('/cloud/keys', { key: null }),
    send('/openapi.json', { key: null }),
    send('/.well-known/oauth-authorization-server', { key: null }),
    send('/oauth/token', {
      key: null,
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    }),
    send('/oauth/token', { key: null, method: 'POST', body: new URLSearchParams({ grant_type: 'nothing' }) }),
    send('/data/transactions', { key }),
    send('/api-reference/', { key: null }),
  ]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 201, 401, 200, 200, 400, 400, 403, 200],
  );
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
});

// On a machine that had more to do, the framework gave up after ten seconds, and the request got 500.
test('a first request waits for as long as loading takes', async (t) => {
  const { send, control, key } = await gatewayWithAdmin(t);
  const { routes } = control;
  const [reached, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  t.mock.method(control, 'routes', (settings: Parameters<typeof routes>[0]) => {
    const plugin = routes(settings);
    return async (app: Parameters<typeof plugin>[0], options: Parameters<typeof plugin>[1]) => {
      reached.resolve();
      await release.promise;
      await plugin(app, options);
    };
  });
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const answer = send('/cloud/keys', { key });
  await reached.promise;
  t.mock.timers.tick(60_000);
  t.mock.timers.reset();
  release.resolve();
  assert.equal((await answer).status, 200);
});

test('requests on one connection are answered in their order, whichever of them has to load something', async (t) => {
  const { raw, key } = await gatewayWithAdmin(t);
  const get = (path: string, more = '') =>
    `GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\n${more}\r\n`;
  const text = await raw(get('/cloud/keys') + get('/health') + get('/ready', 'connection: close\r\n'));
  assert.match(text, /"data":.*\{"status":"UP"\}.*\{"ready":true\}/s);
});

test('a first request that comes while the server is leaving is answered, and told to leave', async (t) => {
  const { gateway, key } = await gatewayWithAdmin(t, { drainGraceMs: 5_000 });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  t.after(() => agent.destroy());
  const get = (path: string) =>
    new Promise<http.IncomingMessage>((resolve, reject) => {
      const headers = { authorization: `Bearer ${key}` };
      http.get({ host: '127.0.0.1', port: gateway.port, path, agent, headers }, resolve).on('error', reject);
    });
  (await get('/health')).resume(); // keeps its connection, so the grace lasts
  const closed = gateway.close();
  const answer = await get('/cloud/keys');
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers.connection, 'close');
  answer.resume();
  await closed;
});

test('a caller that leaves while its answer is being loaded is no fault', async (t) => {
  const { gateway, key, logged, send } = await gatewayWithAdmin(t);
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'content-length': '100' };
  const request = http.request({
    host: '127.0.0.1',
    port: gateway.port,
    path: '/cloud/keys',
    method: 'POST',
    headers,
  });
  const isGone = new Promise((resolve) => request.once('error', resolve));
  request.write('{');
  await new Promise<void>((resolve) => request.once('socket', (socket) => socket.once('connect', () => resolve())));
  request.destroy(new Error('left'));
  await isGone;
  assert.equal((await send('/cloud/keys', { key })).status, 200);
  assert.deepEqual(
    logged.filter(({ level }) => level === 'error'),
    [],
  );
});
