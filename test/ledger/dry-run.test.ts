/** Dry runs of batches and splits: what is shown is what would be, and nothing is written. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Answer, useLedger } from '../support/ledger.ts';

const usd = { precision: 100, currency: 'USD', description: 'd' };

interface Shown {
  readonly balance_id: string;
  readonly [figure: string]: unknown;
}

describe('a dry run', () => {
  const { call } = useLedger();
  let a = '';
  let b = '';

  before(async () => {
    for (const name of ['a', 'b']) {
      const { body } = await call('POST', '/balances', { ledger_id: 'general_ledger_id', currency: 'USD' });
      if (name === 'a') a = body.balance_id;
      else b = body.balance_id;
    }
    const fund = { ...usd, reference: 'fund', source: '@world', destination: a, precise_amount: 1_000 };
    assert.equal(
      (await call('POST', '/transactions', { ...fund, allow_overdraft: true, skip_queue: true })).status,
      201,
    );
  });

  const item = (reference: string, source: string, destination: string, amountMinor: number, more: object = {}) => ({
    ...usd,
    ...{ reference, source, destination, precise_amount: amountMinor, ...more },
  });
  const batch = (transactions: object[], more: object = {}) =>
    call('POST', '/transactions/bulk', { transactions, dry_run: true, ...more });
  const find = ({ body }: Answer, id: string) => body.balances.find((one: Shown) => one.balance_id === id);

  test('of a batch posted at once shows each balance once, as the whole batch leaves it', async () => {
    const items = [
      item('c1', a, b, 700),
      item('c2', b, a, 200),
      item('c3', b, '@new', 100),
      item('c4', a, b, 50, { inflight: true }),
    ];
    const preview = await batch(items, { skip_queue: true });
    assert.equal(preview.status, 200);
    assert.deepEqual(
      [preview.body.dry_run, preview.body.would_apply, preview.body.cumulative, preview.body.results.length],
      [true, true, true, 4],
    );
    assert.ok(preview.body.results.every((result: { balances: unknown }) => result.balances === null));
    assert.deepEqual(
      preview.body.balances.map(({ balance_id, role, virtual }: Shown) => [balance_id, role, virtual]),
      [
        [a, 'source', undefined],
        [b, 'destination', undefined],
        ['@new', 'destination', true],
      ],
    );
    assert.equal(find(preview, a).current_balance, '1000');

    // Nothing was written; and when it is done in earnest, it comes to what was said.
    assert.equal((await call('GET', `/balances/${a}`)).body.balance, 1_000);
    assert.equal((await call('GET', '/balances/indicator/@new/currency/USD')).status, 404);
    assert.equal((await call('POST', '/transactions/bulk', { transactions: items, skip_queue: true })).status, 201);
    for (const id of [a, b]) {
      const { body } = await call('GET', `/balances/${id}`);
      const shown = find(preview, id);
      assert.equal(shown.resulting_balance, String(body.balance));
      assert.equal(shown.resulting_credit_balance, String(body.credit_balance));
      assert.equal(shown.resulting_debit_balance, String(body.debit_balance));
      assert.equal(shown.resulting_inflight_debit_balance, String(body.inflight_debit_balance));
    }
  });

  test('of a batch that is refused in part leaves out what the refused items would have moved', async () => {
    const { body: now } = await call('GET', `/balances/${a}`);
    const preview = await batch([item('r1', a, b, 1_000_000), item('r2', a, b, 1)], { skip_queue: true });
    assert.equal(preview.body.would_apply, false);
    assert.equal(preview.body.results[0].rejection.code, 'TXN_INSUFFICIENT_FUNDS');
    assert.equal(preview.body.results[1].would_apply, true);
    assert.equal(find(preview, a).resulting_balance, String(now.balance - 1));
  });

  test('of a batch takes a reference once, though what used it be refused', async () => {
    for (const skip_queue of [true, false]) {
      const { body } = await batch([item('twice', a, b, 1_000_000), item('twice', a, b, 1)], { skip_queue });
      assert.deepEqual(
        body.results.map(({ rejection, balances }: Answer['body']) => [rejection.code, balances === null]),
        [
          ['TXN_INSUFFICIENT_FUNDS', skip_queue],
          ['TXN_DUPLICATE_REFERENCE', true],
        ],
      );
    }
  });

  test('keeps currencies of an indicator apart that has no balance yet', async () => {
    const overdraft = { allow_overdraft: true };
    const items = [item('k1', a, '@fresh', 1), item('k2', '@other', '@fresh', 2, { ...overdraft, currency: 'EUR' })];
    const { body } = await batch(items, { skip_queue: true });
    const fresh = body.balances.filter((one: Shown) => one.balance_id === '@fresh');
    assert.deepEqual(
      fresh.map(({ currency, resulting_balance }: Shown) => [currency, resulting_balance]),
      [
        ['USD', '1'],
        ['EUR', '2'],
      ],
    );
  });

  test('through the queue shows each item by itself, but a reference only once', async () => {
    const { body: now } = await call('GET', `/balances/${a}`);
    const { body } = await batch([item('q1', a, b, 100), item('q2', a, b, 100), item('q1', a, b, 100)]);
    assert.equal(body.cumulative, false);
    assert.equal(body.balances, undefined);
    for (const result of body.results.slice(0, 2)) {
      assert.equal(result.balances[0].resulting_balance, String(now.balance - 100));
    }
    assert.deepEqual(
      [body.would_apply, body.results[2].rejection.code, body.results[2].balances],
      [false, 'TXN_DUPLICATE_REFERENCE', null],
    );
  });

  test('of a split names the legs by their parties, also when a share came to nothing', async () => {
    const destinations = [
      { identifier: '@nothing', precise_distribution: '0' },
      { identifier: b, precise_distribution: '30' },
      { identifier: '@rest', distribution: 'left' },
    ];
    const split = { ...usd, source: a, destinations, precise_amount: 100, dry_run: true };
    const { body } = await call('POST', '/transactions', { ...split, reference: 's1', skip_queue: true });
    assert.deepEqual(
      body.legs.map(({ identifier, precise_amount }: Record<string, string>) => [identifier, precise_amount]),
      [
        [b, '30'],
        ['@rest', '70'],
      ],
    );
    assert.equal(body.balances.length, 3);

    // Through the queue each leg is by itself: a pair of balances for each.
    const queued = (await call('POST', '/transactions', { ...split, reference: 's2' })).body;
    assert.deepEqual(
      queued.balances.map(({ role }: Shown) => role),
      ['source', 'destination', 'source', 'destination'],
    );
    assert.equal(queued.balances[2].current_balance, queued.balances[0].current_balance);
  });

  test('of a split that is refused lists the legs before the one that was', async () => {
    const { body: now } = await call('GET', `/balances/${a}`);
    const destinations = [
      { identifier: b, precise_distribution: '1' },
      { identifier: '@rest', distribution: 'left' },
    ];
    const split = { ...usd, source: a, destinations, precise_amount: now.balance + 100, reference: 's3' };
    const { body } = await call('POST', '/transactions', { ...split, dry_run: true, skip_queue: true });
    assert.equal(body.rejection.reason, 'insufficient_funds');
    assert.deepEqual(
      body.legs.map(({ identifier }: Record<string, string>) => identifier),
      [b],
    );
    const [source] = body.balances;
    assert.equal(source.resulting_balance, source.current_balance);
    const first = { ...split, destinations: destinations.toReversed(), reference: 's4' };
    const none = (await call('POST', '/transactions', { ...first, dry_run: true, skip_queue: true })).body;
    assert.deepEqual([none.rejection.reason, 'legs' in none], ['insufficient_funds', false]);
  });
});
