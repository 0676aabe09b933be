import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EventSetting, eventSetting, fast } from '../support/event-setting.ts';
import { ledgerPort } from '../support/ledger-port.ts';
import { until } from '../support/until.ts';

interface Watched extends EventSetting {
  readonly balanceId: string;
  /** @returns the monitor's id. */
  watch(field: string, operator: string, value: number): Promise<string>;
  /** Ids of the monitors that were met since the last time, in the order of events. */
  met(): Promise<string[]>;
}

async function watched(setting: EventSetting): Promise<Watched> {
  const { ledger, webhook, settled } = setting;
  const { body } = await ledger.send('POST', '/balances', { ledger_id: 'general_ledger_id', currency: 'USD' });
  const balanceId: string = body.balance_id;
  return {
    ...setting,
    balanceId,
    async watch(field, operator, value) {
      const condition = { field, operator, value, precision: 1 };
      const made = await ledger.send('POST', '/balance-monitors', { balance_id: balanceId, condition });
      assert.equal(made.status, 201, made.text);
      return made.body.monitor_id;
    },
    async met() {
      await settled();
      const told = webhook.told.splice(0).filter(({ json }) => json.event === 'balance.monitor');
      return told.map(({ json }) => json.data.monitor_id);
    },
  };
}

test('a monitor is told on every posting that leaves its condition true, with the monitor as data', async (t) => {
  const { post, watch, met, balanceId, ledger, webhook, settled } = await watched(await eventSetting(t));
  const low = await watch('balance', '<', 50);
  const high = await watch('credit_balance', '>=', 60);
  await post({ destination: balanceId, precise_amount: 40 });
  assert.deepEqual(await met(), [low]);
  await post({ destination: balanceId, precise_amount: 20 });
  assert.deepEqual(await met(), [high]);
  await post({ source: balanceId, destination: '@shop', precise_amount: 30 });
  await settled();
  const told = webhook.told.find(({ json }) => json.event === 'balance.monitor')?.json;
  assert.deepEqual(told.data, (await ledger.send('GET', `/balance-monitors/${low}`)).body);
  assert.deepEqual((await met()).sort(), [low, high].sort());
  // Nothing that touches other balances.
  await post({ destination: '@elsewhere' });
  assert.deepEqual(await met(), []);
});

test('every posting of one batch counts, and each is compared with the figures it left', async (t) => {
  const { watch, met, balanceId, ledger } = await watched(await eventSetting(t));
  const two = await watch('balance', '=', 2);
  const item = (n: number) => ({
    ...{ precise_amount: 1, precision: 1, currency: 'USD', reference: `item-${n}`, description: 'd' },
    ...{ source: '@world', destination: balanceId, allow_overdraft: true },
  });
  const answer = await ledger.send('POST', '/transactions/bulk', {
    transactions: [1, 2, 3, 4].map(item),
    atomic: true,
    skip_queue: true,
  });
  assert.equal(answer.status, 201, answer.text);
  // It was 2 only in between.
  assert.deepEqual(await met(), [two]);
});

test('holds, commits and voids count; what is refused or rejected does not', async (t) => {
  const { post, watch, met, balanceId, ledger } = await watched(await eventSetting(t));
  const held = await watch('inflight_balance', '>=', 1);
  const net = await watch('balance', '>=', 1);
  const first = await post({ destination: balanceId, inflight: true });
  assert.deepEqual(await met(), [held]);
  const second = await post({ destination: balanceId, inflight: true });
  assert.deepEqual(await met(), [held]);
  await ledger.send('PUT', `/transactions/inflight/${first}`, { status: 'commit' });
  assert.deepEqual((await met()).sort(), [held, net].sort());
  await ledger.send('PUT', `/transactions/inflight/${second}`, { status: 'void' });
  assert.deepEqual(await met(), [net]);
  await post({ source: balanceId, precise_amount: 1_000, allow_overdraft: false, skip_queue: false });
  assert.deepEqual(await met(), []);
});

test('a monitor that is changed or deleted is compared as it is now, in every process', async (t) => {
  const setting = await watched(await eventSetting(t));
  const { post, watch, met, balanceId, ledger, database, webhook } = setting;
  const monitor = await watch('balance', '>', 1_000);
  await post({ destination: balanceId });
  assert.deepEqual(await met(), []);
  const condition = { field: 'balance', operator: '<', value: 1_000, precision: 1 };
  await ledger.send('PUT', `/balance-monitors/${monitor}`, { balance_id: balanceId, condition });
  await post({ destination: balanceId });
  assert.deepEqual(await met(), [monitor]);

  const other = await ledgerPort(t, database, { events: { ...fast, webhookUrl: webhook.url } });
  const second = await watch('debit_balance', '<', 1);
  let n = 0;
  await until('the other process knows it', async () => {
    await other.send('POST', '/transactions', {
      ...{ precise_amount: 1, precision: 1, currency: 'USD', reference: `other-${++n}`, description: 'd' },
      ...{ source: '@world', destination: balanceId, allow_overdraft: true, skip_queue: true },
    });
    return (await met()).includes(second);
  });
  for (const id of [monitor, second]) await ledger.send('DELETE', `/balance-monitors/${id}`);
  await post({ destination: balanceId });
  assert.deepEqual(await met(), []);
});
