/** What an id reaches when it is refunded. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Answer, useLedger } from '../support/ledger.ts';

const common = { precision: 100, currency: 'USD', description: 'd', source: '@world', allow_overdraft: true };

describe('a refund', () => {
  const { call } = useLedger();

  const hold = (reference: string, more: object): Promise<Answer> =>
    call('POST', '/transactions', { ...common, reference, precise_amount: 100, inflight: true, ...more });
  const holdBatch = async (references: string[], more: object): Promise<string> => {
    const transactions = references.map((reference) => ({
      ...{ ...common, reference },
      ...{ precise_amount: 100, destination: '@batch' },
    }));
    return (await call('POST', '/transactions/bulk', { transactions, inflight: true, ...more })).body.batch_id;
  };
  const settle = async (id: string, action: 'commit' | 'void', more: object = {}): Promise<void> => {
    const body = { status: action, skip_queue: true, ...more };
    assert.equal((await call('PUT', `/transactions/inflight/${id}`, body)).status, 200);
  };
  const refund = (id: string): Promise<Answer> => call('POST', `/refund-transaction/${id}`, { skip_queue: true });
  const nothing = [404, 'TXN_NOT_FOUND', 'no transaction to refund'];
  const said = ({ status, body }: Answer) => [status, body.error_detail?.code, body.error];
  const balanceOf = async (indicator: string): Promise<number[]> => {
    const { body } = await call('GET', `/balances/indicator/${indicator}/currency/USD`);
    return [body.balance, body.inflight_balance];
  };

  describe('of what was held at once and committed', () => {
    let split = { id: '', legs: [''] };
    let batch = '';

    before(async () => {
      const destinations = ['@a', '@b'].map((identifier) => ({ identifier, distribution: '50%' }));
      const { body } = await hold('split', { destinations, skip_queue: true });
      const legs = body.destinations.map((party: { transaction_id: string }) => party.transaction_id);
      split = { id: body.transaction_id, legs };
      batch = await holdBatch(['first', 'second'], { skip_queue: true });
      await settle(split.id, 'commit');
      await settle(batch, 'commit');
    });

    test('finds nothing below the id of the split or batch', async () => {
      assert.deepEqual(said(await refund(split.id)), nothing);
      assert.deepEqual(said(await refund(batch)), nothing);
      assert.deepEqual(await balanceOf('@a'), [50, 0]);
      assert.deepEqual(await balanceOf('@batch'), [200, 0]);
    });

    test('goes by the hold', async () => {
      const answer = await refund(split.legs[0] ?? '');
      assert.deepEqual([answer.status, answer.body.status, answer.body.precise_amount], [201, 'APPLIED', 50]);
      assert.deepEqual(await balanceOf('@a'), [0, 0]);
      assert.deepEqual(await balanceOf('@b'), [50, 0]);
    });
  });

  test('of a batch that was held through the queue sends back what was committed, not what was voided', async () => {
    const batch = await holdBatch(['third', 'fourth'], {});
    const [held] = await balanceOf('@batch');
    await settle(batch, 'commit', { precise_amount: 30 });
    await settle(batch, 'void');
    assert.deepEqual(await balanceOf('@batch'), [(held ?? 0) + 60, 0]);
    assert.equal((await refund(batch)).body.precise_amount, 30);
    assert.deepEqual(await balanceOf('@batch'), [held, 0]);
    assert.equal((await refund(batch)).status, 409);
  });

  test('of a hold that was voided goes by the hold, not by the row it was queued with', async () => {
    const queued = (await hold('voided', { destination: '@voided' })).body.transaction_id;
    const held = (await call('GET', '/transactions/reference/voided_q')).body.transaction_id;
    await settle(queued, 'void');
    assert.deepEqual(said(await refund(queued)), nothing);
    assert.deepEqual(await balanceOf('@voided'), [0, 0]);
    const answer = await refund(held);
    assert.deepEqual([answer.status, answer.body.status], [201, 'INFLIGHT']);
    assert.deepEqual(await balanceOf('@voided'), [0, -100]);
  });

  test('through the queue is listed as it went: first the refund, then what became of it', async () => {
    const transactions = Array.from({ length: 8 }, (_, index) => ({
      ...{ ...common, reference: `listed-${index}` },
      ...{ precise_amount: 1, destination: '@listed' },
    }));
    const { body } = await call('POST', '/transactions/bulk', { transactions, skip_queue: true });
    assert.equal((await call('POST', `/refund-transaction/${body.batch_id}`)).status, 201);
    const listed = (await call('GET', '/transactions?reference_like=txn_%25_refund%25&limit=16')).body;
    const statuses: string[] = listed.map(({ status }: { status: string }) => status);
    assert.deepEqual(statuses, [...Array(8).fill('APPLIED'), ...Array(8).fill('QUEUED')]);
  });
});
