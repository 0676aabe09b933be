/** The gateway's own metrics: on a port that is anybody's, for those with the token alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';

test('metrics of a gateway are shown for the token, and count answers by surface and status', async (t) => {
  const { send } = await testGateway(t, { metrics: { token: 'm' } });
  await (await send('/health', { key: null })).text();
  await (await send('/proxy/ledgers', { key: null })).text();
  const page = async () => (await send('/metrics', { key: 'm' })).text();
  await until('both are counted', async () => {
    const text = await page();
    return (
      text.includes('tallygate_gateway_requests_total{surface="state",status="200"} 1\n') &&
      text.includes('tallygate_gateway_requests_total{surface="proxy",status="401"} 1\n')
    );
  });
  const text = await page();
  assert.match(text, /^process_cpu_seconds_total /m);
  assert.match(text, /^tallygate_gateway_requests_unlogged_total 0$/m);
});

for (const [what, headers, code] of [
  ['without a token', {}, 'AUTH_METRICS_TOKEN_REQUIRED'],
  ['with another scheme', { authorization: 'Basic bTo=' }, 'AUTH_METRICS_TOKEN_REQUIRED'],
  ['with a wrong token', { authorization: 'Bearer n' }, 'AUTH_INVALID_BEARER_TOKEN'],
] as const) {
  test(`metrics of a gateway are refused ${what}`, async (t) => {
    const { send } = await testGateway(t, { metrics: { token: 'm' } });
    const answer = await send('/metrics', { key: null, headers });
    const { error_detail } = (await answer.json()) as { error_detail: { code: string } };
    assert.deepEqual([answer.status, error_detail.code], [401, code]);
  });
}

for (const metrics of [null, { token: null }]) {
  test(`a gateway with metrics ${JSON.stringify(metrics)} has no such page, not even for a good key`, async (t) => {
    const { send } = await testGateway(t, { metrics });
    assert.equal((await send('/metrics', { key: null })).status, 401);
    assert.equal((await send('/metrics')).status, 404);
  });
}
