/** What the ledger's own port adds to the ledger: a limit on requests, and metrics. */
import assert from 'node:assert/strict';
import net from 'node:net';
import { test } from 'node:test';
import { ledgerDatabase } from '../support/database.ts';
import { eventSetting } from '../support/event-setting.ts';
import { ledgerPort } from '../support/ledger-port.ts';
import { until } from '../support/until.ts';

test('a client that asks one path too often is refused, and told when to come back', async (t) => {
  const rateLimit = { requestsPerSecond: 0.05, burst: 3 };
  const { send } = await ledgerPort(t, await ledgerDatabase(t), {
    rateLimit,
    trustedProxies: ['127.0.0.1', '10.0.0.0/8'],
  });
  const from = (address: string, path = '/ledgers') => send('GET', path, undefined, { 'x-forwarded-for': address });
  for (const remaining of ['2', '1', '0']) {
    const { status, headers } = await from('203.0.113.1, 10.0.0.1');
    assert.equal(status, 200);
    assert.equal(headers.get('ratelimit-remaining'), remaining);
    assert.equal(headers.get('ratelimit-limit'), '0');
    assert.equal(headers.get('ratelimit-reset'), '1');
    assert.equal(headers.get('x-rate-limit-limit'), '0.05');
    assert.equal(headers.get('x-rate-limit-duration'), '1');
    assert.equal(headers.get('x-rate-limit-request-forwarded-for'), '203.0.113.1, 10.0.0.1');
    assert.match(headers.get('x-rate-limit-request-remote-addr') ?? '', /^127\.0\.0\.1:\d+$/);
  }
  const refused = await from('203.0.113.1');
  assert.equal(refused.status, 429);
  const message = 'You have reached maximum request limit.';
  assert.deepEqual(refused.body, { error: message, error_detail: { code: 'GEN_RATE_LIMITED', message } });
  // A token comes every twenty seconds.
  const waitS = Number(refused.headers.get('retry-after'));
  assert.ok(waitS > 15 && waitS <= 20, `${waitS} s`);
  // Another path, another client, the proxy itself.
  assert.equal((await from('203.0.113.1', '/balances')).status, 200);
  assert.equal((await from('203.0.113.2')).status, 200);
  assert.equal((await send('GET', '/ledgers')).status, 200);
});

test('a client is its address, whatever it says of itself, unless it is a trusted proxy', async (t) => {
  const rateLimit = { requestsPerSecond: 0.05, burst: 2 };
  const { send } = await ledgerPort(t, await ledgerDatabase(t), { rateLimit, trustedProxies: ['10.0.0.1'] });
  const as = async (headers: Record<string, string>) => (await send('GET', '/ledgers', undefined, headers)).status;
  assert.equal(await as({ 'x-forwarded-for': '203.0.113.1' }), 200);
  assert.equal(await as({ 'x-real-ip': '203.0.113.2' }), 200);
  assert.equal(await as({ 'x-forwarded-for': '203.0.113.3', 'x-real-ip': '203.0.113.3' }), 429);
});

test('who came over TLS is told to stay with it', async (t) => {
  const { send } = await ledgerPort(t, await ledgerDatabase(t), { masterKey: 'm' });
  const told = async (path: string, headers = {}) =>
    (await send('GET', path, undefined, headers)).headers.get('strict-transport-security');
  for (const path of ['/', '/health', '/ledgers', '/nothing', '/ledgers/']) {
    assert.equal(await told(path, { 'x-forwarded-proto': 'https' }), 'max-age=31536000; includeSubDomains', path);
    assert.equal(await told(path, { 'x-forwarded-proto': 'http' }), null, path);
  }
  assert.equal(await told('/ledgers'), null);
});

test('two Host headers are 400, in the words of Core’s server, and the connection ends', async (t) => {
  const { url } = await ledgerPort(t, await ledgerDatabase(t));
  const client = net.connect(Number(new URL(url).port), '127.0.0.1');
  client.end('GET /ledgers HTTP/1.1\r\nHost: a.test\r\nhost: b.test\r\n\r\n');
  const answer = (await Array.fromAsync(client)).join('');
  assert.match(answer, /^HTTP\/1\.1 400 /);
  assert.match(answer, /^content-type: text\/plain; charset=utf-8\r$/im);
  assert.match(answer, /^connection: close\r$/im);
  assert.ok(answer.endsWith('\r\n\r\n400 Bad Request: too many Host headers'));
});

test('a path with a broken escape is refused like any other request: the key comes first', async (t) => {
  const { send } = await ledgerPort(t, await ledgerDatabase(t), { masterKey: 'k' });
  const answer = async (key: string) => {
    const { status, body } = await send('GET', '/ledgers/%zz', undefined, { 'x-blnk-key': key });
    return [status, body.error_detail.code];
  };
  assert.deepEqual(await answer(''), [401, 'AUTH_MISSING_API_KEY']);
  assert.deepEqual(await answer('k'), [400, 'GEN_MALFORMED_REQUEST']);
});

test('a client that was refused may ask again as soon as there is one token, not when all are back', async (t) => {
  const rateLimit = { requestsPerSecond: 10, burst: 50 };
  const { send } = await ledgerPort(t, await ledgerDatabase(t), { rateLimit });
  const ask = async () => (await send('GET', '/ledgers')).status;
  const statuses = await Promise.all(Array.from({ length: 60 }, ask));
  const served = statuses.filter((status) => status === 200).length;
  assert.ok(served >= 50 && served < 60, `${served} were served`);
  // All of them would be back after five seconds.
  await until('there is a token', async () => (await ask()) === 200, 2_000);
});

test('without a limit nothing is said of one', async (t) => {
  const { send } = await ledgerPort(t, await ledgerDatabase(t));
  const { headers } = await send('GET', '/ledgers');
  assert.equal(headers.get('ratelimit-limit'), null);
});

test('without metrics there is no such page', async (t) => {
  const { send } = await ledgerPort(t, await ledgerDatabase(t));
  const { status, text } = await send('GET', '/metrics');
  assert.deepEqual([status, text], [404, '404 page not found']);
});

for (const [name, token, masterKey, authorization, expected] of [
  ['open where no key is asked', null, null, undefined, 200],
  ['closed where one is, and no token is set', null, 'k', 'Bearer k', [403, 'AUTH_METRICS_DISABLED']],
  ['shown for the token', 't', 'k', 'Bearer t', 200],
  ['shown for the token on an open port', 't', null, 'Bearer t', 200],
  ['refused without a token', 't', 'k', undefined, [401, 'AUTH_METRICS_TOKEN_REQUIRED']],
  ['refused for another scheme', 't', 'k', 'Basic dDp0', [401, 'AUTH_METRICS_TOKEN_REQUIRED']],
  ['refused for a wrong token', 't', 'k', 'Bearer x', [401, 'AUTH_INVALID_BEARER_TOKEN']],
] as const) {
  test(`metrics are ${name}`, async (t) => {
    const { send } = await ledgerPort(t, await ledgerDatabase(t), { metrics: { token }, masterKey });
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const { status, body } = await send('GET', '/metrics', undefined, headers);
    if (expected === 200) assert.equal(status, 200);
    else assert.deepEqual([status, body.error_detail.code], expected);
  });
}

test('metrics count requests by route and status, batches, and what waits', async (t) => {
  const { ledger, webhook, post } = await eventSetting(t, {}, { metrics: { token: null } });
  webhook.answer = () => undefined;
  await post();
  await post();
  await ledger.send('GET', '/balances/bln_1');
  await ledger.send('GET', '/balances/bln_2');
  await ledger.send('GET', '/nowhere');
  const { text, headers } = await ledger.send('GET', '/metrics');
  assert.match(headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
  assert.equal(headers.get('cache-control'), 'no-store');
  for (const line of [
    'tallygate_ledger_requests_total{method="POST",route="/transactions",status="201"} 2',
    'tallygate_ledger_requests_total{method="GET",route="/balances/:id",status="404"} 2',
    'tallygate_ledger_requests_total{method="any",route="none",status="404"} 1',
    'tallygate_ledger_batch_commands_sum 2',
    'tallygate_ledger_batch_seconds_count 2',
    'tallygate_ledger_queue_length 0',
    // Two balances and two transactions, none of which is taken.
    'tallygate_ledger_events_pending 4',
  ]) {
    assert.ok(text.split('\n').includes(line), `${line} is not in\n${text}`);
  }
  assert.match(text, /^process_cpu_seconds_total /m);
});
