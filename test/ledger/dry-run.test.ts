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

  // Notes and figures of nothing were written as empty lists.
  test('of a batch leaves out what it has nothing to say of', async () => {
    const { body } = await batch([item('e1', a, b, 1)], { skip_queue: true });
    assert.deepEqual(['notes' in body, 'notes' in body.results[0], body.balances.length], [false, false, 2]);
    const used = (await batch([item('fund', a, b, 1)], { skip_queue: true })).body;
    assert.equal('balances' in used, false);
  });

  // It said null of balances, and nothing of funds.
  test('of a used reference shows the balances unchanged, unless funds are wanting, which is said first', async () => {
    for (const skip_queue of [true, false]) {
      const dry = { dry_run: true, skip_queue };
      const used = (await call('POST', '/transactions', item('fund', a, b, 1, dry))).body;
      assert.equal(used.rejection.code, 'TXN_DUPLICATE_REFERENCE');
      assert.deepEqual(
        used.balances.map((shown: Shown) => [shown.balance_id, shown.role, shown.resulting_balance]),
        [
          [a, 'source', used.balances[0].current_balance],
          [b, 'destination', used.balances[1].current_balance],
        ],
      );
      const poor = (await call('POST', '/transactions', item('fund', a, b, 1_000_000, dry))).body;
      assert.equal(poor.rejection.code, 'TXN_INSUFFICIENT_FUNDS');
      const unknown = await call('POST', '/transactions', item('fund', a, 'bln_missing', 1, dry));
      assert.equal(unknown.status, 404);
    }
  });

  test('of a transfer within one balance shows it in both roles', async () => {
    const { body: world } = await call('GET', '/balances/indicator/@world/currency/USD');
    const more = { dry_run: true, allow_overdraft: true };
    const { body } = await call('POST', '/transactions', item('self', '@world', world.balance_id, 1, more));
    assert.equal(body.rejection.code, 'TXN_VALIDATION_ERROR');
    assert.deepEqual(
      body.balances.map(({ balance_id, role }: Shown) => [balance_id, role]),
      [
        [world.balance_id, 'source'],
        [world.balance_id, 'destination'],
      ],
    );
  });

  // Splits, and items of a batch that is posted at once, had those notes; items that go through the queue lacked the one on dates.
  test('remarks a date and a currency on single transactions alone', async () => {
    const { body: euros } = await call('POST', '/balances', { ledger_id: 'general_ledger_id', currency: 'EUR' });
    const dated = { scheduled_for: '2999-01-01T00:00:00Z' };
    const single = item('n1', a, euros.balance_id, 1, dated);
    const { destination, ...rest } = item('n2', a, '', 2, dated);
    const split = { ...rest, destinations: [{ identifier: euros.balance_id, distribution: 'left' }] };
    const both = ['scheduled_for is ignored', 'currency mismatch'];
    const notesOf = ({ notes = [] }: { notes?: string[] }) =>
      notes.map((note) => both.find((one) => note.startsWith(one)));
    const alone = (one: object) => call('POST', '/transactions', { ...one, dry_run: true, skip_queue: true });
    assert.deepEqual(notesOf((await alone(single)).body), both);
    assert.deepEqual(notesOf((await alone(split)).body), []);
    const queued = (await batch([single])).body.results[0];
    assert.deepEqual(notesOf(queued), both);
    const atOnce = (await batch([single, split], { skip_queue: true })).body.results;
    assert.deepEqual(atOnce.map(notesOf), [[], []]);
  });

  test('of a split that is refused shows the balances that the refused leg looked at', async () => {
    const destinations = [
      { identifier: '@x', distribution: '50%' },
      { identifier: '@y', distribution: 'left' },
    ];
    const split = { ...usd, source: a, destinations, precise_amount: 1_000_000, reference: 's5', dry_run: true };
    const { body } = await call('POST', '/transactions', { ...split, skip_queue: true });
    assert.deepEqual(
      body.balances.map(({ balance_id, role, resulting_balance }: Shown) => [balance_id, role, resulting_balance]),
      [
        [a, 'source', body.balances[0].current_balance],
        ['@x', 'destination', '0'],
      ],
    );
  });

  // Legs went by the balance that was paid, and what several have in common was taken from the first.
  test('of several holds or refunds names each by its id, and takes the reference of the last', async () => {
    const holds = [item('h1', a, b, 5), item('h2', a, b, 7)];
    const held = await call('POST', '/transactions/bulk', { transactions: holds, inflight: true, skip_queue: true });
    const inflight = `/transactions/inflight/${held.body.batch_id}`;
    const idOf = async (reference: string) =>
      (await call('GET', `/transactions/reference/${reference}`)).body.transaction_id;
    const commit = (await call('PUT', inflight, { status: 'commit', dry_run: true })).body;
    const legs = (body: Answer['body']) =>
      body.legs.map(({ identifier, role, precise_amount }: Record<string, string>) => [
        identifier,
        role,
        precise_amount,
      ]);
    assert.deepEqual(legs(commit), [
      [await idOf('h2'), 'source', '7'],
      [await idOf('h1'), 'source', '5'],
    ]);
    const hold = await idOf('h1');
    const part = (
      await call('PUT', `/transactions/inflight/${hold}`, { status: 'commit', precise_amount: 2, skip_queue: true })
    ).body;
    const rest = (await call('PUT', `/transactions/inflight/${hold}`, { status: 'void', skip_queue: true })).body;
    const refund = (await call('POST', `/refund-transaction/${hold}`, { dry_run: true })).body;
    assert.deepEqual(legs(refund), [
      [rest.transaction_id, 'source', '3'],
      [part.transaction_id, 'source', '2'],
    ]);
    assert.deepEqual([refund.status, refund.reference], ['APPLIED', `${part.transaction_id}_refund`]);
  });
});
