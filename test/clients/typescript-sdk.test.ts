/** Core's official TypeScript client, unchanged, against the ledger port of the real server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BlnkInit } from '@blnkfinance/blnk-typescript';
import { startServer } from '../support/server.ts';

const quiet = { info: () => undefined, error: () => undefined };

/** The data of an answer with this status. */
function dataOf<T>(answer: { status: number; data: T | null; message: string }, status: number): T {
  assert.equal(answer.status, status, answer.message);
  assert.ok(answer.data !== null);
  return answer.data;
}

test('the official SDK opens a ledger and balances, moves money, holds it, sends it back, and reads it all', async (t) => {
  const settings = { TALLYGATE_LEDGER_KEY: 'a master key' };
  const server = await startServer(t, { settings });
  const { System, Ledgers, LedgerBalances, Transactions, Metadata } = BlnkInit('a master key', {
    baseUrl: server.ledgerUrl,
    logger: quiet,
  });

  assert.equal(dataOf(await System.health(), 200).status, 'UP');
  const ledger = dataOf(await Ledgers.create({ name: 'Wallets', meta_data: { team: 'ops' } }), 201);
  const renamed = dataOf(await Ledgers.update(ledger.ledger_id, { name: 'Wallets EU' }), 200);
  assert.equal(renamed.name, 'Wallets EU');

  const open = () => LedgerBalances.create({ ledger_id: ledger.ledger_id, currency: 'USD', meta_data: {} });
  const [alice, bob] = [dataOf(await open(), 201), dataOf(await open(), 201)];

  const common = { precision: 100, currency: 'USD', description: 'SDK' };
  const funded = dataOf(
    await Transactions.create({
      ...{ ...common, amount: 100.5, reference: 'fund', source: '@world', destination: alice.balance_id },
      ...{ allow_overdraft: true, skip_queue: true, meta_data: { order: 7 } },
    }),
    201,
  );
  assert.equal(funded.status, 'APPLIED');
  assert.equal(funded.precise_amount, 10050);
  const read = dataOf(await Transactions.get(funded.transaction_id), 200);
  assert.equal(read.reference, 'fund');

  const queued = dataOf(
    await Transactions.create({
      ...{ ...common, amount: 20, reference: 'pay', source: alice.balance_id, destination: bob.balance_id },
    }),
    201,
  );
  assert.equal(queued.status, 'QUEUED');
  assert.equal(dataOf(await Transactions.getByReference('pay_q'), 200).status, 'APPLIED');

  const held = dataOf(
    await Transactions.create({
      ...{ ...common, amount: 30, reference: 'hold', source: alice.balance_id, destination: bob.balance_id },
      ...{ inflight: true, skip_queue: true },
    }),
    201,
  );
  const committed = dataOf(
    await Transactions.updateStatus(held.transaction_id, { status: 'commit', amount: 10, skip_queue: true }),
    200,
  );
  assert.equal(committed.amount, 10);
  dataOf(await Transactions.updateStatus(held.transaction_id, { status: 'void', skip_queue: true }), 200);

  const refund = dataOf(await Transactions.refund(funded.transaction_id, { skip_queue: true }), 201);
  assert.equal(refund.parent_transaction, funded.transaction_id);
  const again = await Transactions.refund(funded.transaction_id, { skip_queue: true });
  assert.equal(again.status, 409);

  assert.equal(dataOf(await LedgerBalances.get(alice.balance_id), 200).balance, -3000);
  assert.equal(dataOf(await LedgerBalances.get(bob.balance_id), 200).balance, 3000);
  assert.equal(dataOf(await LedgerBalances.getByIndicator('@world', 'USD'), 200).balance, 0);
  const merged = dataOf(await Metadata.update(ledger.ledger_id, { meta_data: { tier: 'gold' } }), 200);
  assert.deepEqual(merged.meta_data, { team: 'ops', tier: 'gold' });

  const missing = await LedgerBalances.get('bln_missing');
  assert.equal(missing.status, 404);
});

test('without the master key the SDK is refused', async (t) => {
  const server = await startServer(t, { settings: { TALLYGATE_LEDGER_KEY: 'a master key' } });
  const { Ledgers } = BlnkInit('another key', { baseUrl: server.ledgerUrl, logger: quiet });
  const answer = await Ledgers.create({ name: 'No' });
  assert.equal(answer.status, 401);
});
