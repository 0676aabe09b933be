/** Splits at their edges: one leg, no leg, and what a refusal says. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { useLedger } from '../support/ledger.ts';

const usd = { precision: 100, currency: 'USD', description: 'd' };

describe('a split', () => {
  const { call } = useLedger();
  let target = '';

  before(async () => {
    const { body } = await call('POST', '/balances', { ledger_id: 'general_ledger_id', currency: 'USD' });
    target = body.balance_id;
  });

  const split = (reference: string, distribution: string, more: object = {}) =>
    call('POST', '/transactions', {
      ...{ ...usd, reference, precise_amount: 100, source: '@empty' },
      ...{ destinations: [{ identifier: target, distribution }], ...more },
    });

  test('of one leg is named as one when it is refused', async () => {
    const refused = await split('one', '100%', { skip_queue: true });
    const reason = 'failed to apply transaction to balances: insufficient funds in source balance';
    assert.equal(refused.status, 400);
    assert.equal(refused.body.error, `failed to record split transaction 0: ${reason}`);
    assert.equal(refused.body.error_detail.code, 'TXN_INSUFFICIENT_FUNDS');
  });

  test('of one leg has a row for the leg and none for the whole', async () => {
    const { body } = await split('single', '100%', { skip_queue: true, allow_overdraft: true });
    const leg = await call('GET', '/transactions/reference/single-1');
    assert.equal(leg.body.parent_transaction, body.transaction_id);
    assert.equal((await call('GET', `/transactions/${body.transaction_id}`)).status, 404);
  });

  // Core is left with a transaction that has no destination. It then finds that out, or, through the queue, never tells.
  test('that gives nobody a share lacks a party', async () => {
    const refused = await split('nobody', '0', { skip_queue: true });
    assert.equal(refused.status, 404);
    assert.equal(refused.body.error, "Balance with ID '' not found");
    assert.equal(refused.body.error_detail.code, 'TXN_NOT_FOUND');
    const queued = await split('nobody', '');
    assert.deepEqual([queued.status, queued.body.status], [201, 'QUEUED']);
    assert.equal((await call('GET', `/transactions/${queued.body.transaction_id}`)).status, 404);
  });

  test('in a batch is named by item and leg, with the amount as it was written', async () => {
    const destinations = [{ identifier: target, distribution: 'left' }];
    const item = {
      currency: 'USD',
      description: 'd',
      reference: 'item',
      source: '@empty',
      destinations,
      amount: 12.34,
    };
    const refused = await call('POST', '/transactions/bulk', { transactions: [item], skip_queue: true });
    const reason = 'failed to apply transaction to balances: insufficient funds in source balance';
    assert.equal(
      refused.body.error,
      `failed to queue transaction 1 (Reference: item, Source: @empty, Destination: , Amount: 12.34): failed to record split transaction 0: ${reason}. Previous transactions were not rolled back.`,
    );
  });
});
