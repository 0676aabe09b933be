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
  ['TALLYGATE_METRICS', '1'],
] as const) {
  test(`${name}=${value} is refused in one sentence without secrets`, () => {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error) => error instanceof ConfigError && error.message.startsWith(name) && !error.message.includes('secret'),
    );
  });
}
