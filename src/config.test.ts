import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, readConfig } from './config.ts';

test('without settings nobody is told, nothing is limited, and nothing is measured', () => {
  const { webhookUrl, webhookHeaders, webhookAllowPrivate, ledgerRateLimit, metrics } = readConfig({});
  assert.deepEqual(
    [webhookUrl, webhookHeaders, webhookAllowPrivate, ledgerRateLimit, metrics],
    [null, {}, false, null, null],
  );
});

for (const [env, expected] of [
  [{ RPS: '10' }, { requestsPerSecond: 10, burst: 20 }],
  [{ BURST: '10' }, { requestsPerSecond: 5, burst: 10 }],
  [
    { RPS: '0.5', BURST: '3' },
    { requestsPerSecond: 0.5, burst: 3 },
  ],
  [{ RPS: '0.3' }, { requestsPerSecond: 0.3, burst: 1 }],
] as const) {
  test(`a rate limit of ${JSON.stringify(env)}`, () => {
    const names = Object.entries(env).map(([name, value]) => [`TALLYGATE_LEDGER_RATE_LIMIT_${name}`, value]);
    assert.deepEqual(readConfig(Object.fromEntries(names)).ledgerRateLimit, expected);
  });
}

for (const [env, expected] of [
  [{ TALLYGATE_METRICS: 'true' }, { token: null }],
  [{ TALLYGATE_METRICS_TOKEN: 't' }, { token: 't' }],
  [{ TALLYGATE_METRICS: 'false' }, null],
] as const) {
  test(`metrics with ${JSON.stringify(env)}`, () => assert.deepEqual(readConfig(env).metrics, expected));
}

test('headers of the webhook are texts by name', () => {
  const { webhookHeaders } = readConfig({ TALLYGATE_WEBHOOK_HEADERS: '{"X-One":"1","authorization":"Bearer x"}' });
  assert.deepEqual(webhookHeaders, { 'x-one': '1', authorization: 'Bearer x' });
});

test('keys for tokens are hex digits or characters, the first first', () => {
  const characters = '0123456789abcdef0123456789abcdef';
  const { tokenizationKeys } = readConfig({ TALLYGATE_TOKENIZATION_KEYS: `${'ab'.repeat(32)}, ${characters}` });
  assert.deepEqual(tokenizationKeys, [Buffer.alloc(32, 0xab), Buffer.from(characters)]);
  assert.deepEqual(readConfig({}).tokenizationKeys, []);
});

test('a service for account numbers needs its URL', () => {
  assert.equal(readConfig({ TALLYGATE_ACCOUNT_NUMBER_AUTHORIZATION: 'Bearer x' }).accountNumbers, null);
  const { accountNumbers } = readConfig({ TALLYGATE_ACCOUNT_NUMBER_URL: 'https://example.com/' });
  assert.deepEqual(accountNumbers, { url: 'https://example.com/', authorization: null, allowPrivate: false });
});

for (const [name, value] of [
  ['TALLYGATE_WEBHOOK_URL', 'ftp://example.com/'],
  ['TALLYGATE_WEBHOOK_URL', 'secret-without-form'],
  ['TALLYGATE_WEBHOOK_HEADERS', 'secret'],
  ['TALLYGATE_WEBHOOK_HEADERS', '["secret"]'],
  ['TALLYGATE_WEBHOOK_HEADERS', '{"a":1}'],
  ['TALLYGATE_WEBHOOK_HEADERS', '{"a b":"secret"}'],
  ['TALLYGATE_WEBHOOK_HEADERS', '{"a":"secret\\n"}'],
  ['TALLYGATE_WEBHOOK_ALLOW_PRIVATE', 'yes'],
  ['TALLYGATE_LEDGER_RATE_LIMIT_RPS', '0'],
  ['TALLYGATE_LEDGER_RATE_LIMIT_BURST', '-1'],
  ['TALLYGATE_VERIFY_EVERY_HOURS', 'daily'],
  ['TALLYGATE_VERIFY_EVERY_HOURS', '8761'],
  ['TALLYGATE_METRICS', '1'],
  ['TALLYGATE_TOKENIZATION_KEYS', 'secret'],
  ['TALLYGATE_TOKENIZATION_KEYS', `${'0'.repeat(64)},secret`],
  ['TALLYGATE_ACCOUNT_NUMBER_URL', 'secret'],
  ['TALLYGATE_ACCOUNT_NUMBER_AUTHORIZATION', 'secret\u0001x'],
  ['TALLYGATE_ACCOUNT_NUMBER_ALLOW_PRIVATE', 'yes'],
] as const) {
  test(`${name}=${value} is refused in one sentence without secrets`, () => {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error) => error instanceof ConfigError && error.message.startsWith(name) && !error.message.includes('secret'),
    );
  });
}

test('the gateway has no limits, origins or proxies of its own, and takes those it is given in its own units', () => {
  const { gateway } = readConfig({});
  assert.deepEqual(gateway, {
    ...{ routePolicy: 'standard', hidesKeyRefusals: true, limits: {}, instanceRateLimit: null, keyRateLimit: null },
    ...{ corsOrigins: [], trustedProxies: [], allowsPrivateInstances: true },
    requestLog: { days: 30, linesPerSecond: 100 },
  });
  const given = readConfig({
    TALLYGATE_PROXY_TIMEOUT: '0.5',
    TALLYGATE_PROXY_BODY_MAX: '1',
    TALLYGATE_PROXY_RATE_LIMIT_RPS: '50',
    TALLYGATE_CORS_ORIGINS: 'https://a.example, http://localhost:3000',
    TALLYGATE_TRUSTED_PROXIES: '10.0.0.0/8,::1',
    TALLYGATE_REQUEST_LOG_DAYS: '0',
    TALLYGATE_REQUEST_LOG_RATE: '2.5',
  }).gateway;
  assert.deepEqual(given.limits, { answerTimeoutMs: 500, bodyBytesMax: 1_048_576 });
  assert.deepEqual(given.instanceRateLimit, { requestsPerSecond: 50, burst: 100 });
  assert.deepEqual(given.corsOrigins, ['https://a.example', 'http://localhost:3000']);
  assert.deepEqual(given.trustedProxies, ['10.0.0.0/8', '::1']);
  assert.deepEqual(given.requestLog, { days: 0, linesPerSecond: 2.5 });
});

for (const env of [
  { TALLYGATE_PROXY_ROUTES: 'some' },
  { TALLYGATE_PROXY_TIMEOUT: '0' },
  { TALLYGATE_PROXY_TIMEOUT: '604801' }, // once a start, and every answer 504 at once beyond 24 days
  { TALLYGATE_CORS_ORIGINS: 'https://a.example/path' },
  { TALLYGATE_CORS_ORIGINS: 'a.example' },
  { TALLYGATE_TRUSTED_PROXIES: 'example.com' },
  { TALLYGATE_REQUEST_LOG_DAYS: '1.5' },
  { TALLYGATE_REQUEST_LOG_DAYS: '3661' },
  { TALLYGATE_REQUEST_LOG_RATE: '0' },
  { TALLYGATE_TRUSTED_PROXIES: '10.0.0.0/33' },
]) {
  test(`${JSON.stringify(env)} stops the start with a sentence`, () =>
    assert.throws(
      () => readConfig(env),
      (error) => error instanceof ConfigError && /; use .*\.$/.test(error.message),
    ));
}
