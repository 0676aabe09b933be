/** Reconciliation as its callers see it: rules, runs, results. Each test has a currency of its own, so they don't meet. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rawJson } from '#src/platform/json.ts';
import { refusal, useLedger } from '../support/ledger.ts';
import { type Criterion, reconciling, someDay } from '../support/reconciling.ts';

const reference = { field: 'reference', operator: 'equals' };
const amount = (drift = 0) => ({ field: 'amount', operator: 'equals', allowable_drift: drift });
const description = (operator: string, drift = 0) => ({ field: 'description', operator, allowable_drift: drift });
const date = (operator: string, drift = 0) => ({ field: 'date', operator, allowable_drift: drift });

describe('reconciliation', { concurrency: 4 }, () => {
  const ledger = useLedger();
  const { pay, rule, upload, run, instant, matches, unmatched } = reconciling(ledger);

  test('one to one: each row is matched once, and the transaction is marked', async () => {
    const first = await pay({ reference: 'once-1', amount: 10.5 });
    const { counts, id } = await instant(
      [rule(reference)],
      [
        { id: 'a', reference: 'ONCE-1', amount: 10.5 },
        { id: 'b', reference: 'once-1', amount: 10.5 },
        { id: 'c', reference: 'once-3', amount: 1 },
      ],
    );
    assert.deepEqual(counts, [1, 2]);
    assert.deepEqual(await matches(id), [['a', first]]);
    assert.deepEqual(await unmatched(id), ['b', 'c']);
    const { body } = await ledger.call('GET', `/transactions/${first}`);
    const { reconciled_at: at, ...marks } = body.meta_data;
    assert.match(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.deepEqual(marks, {
      allow_overdraft: true,
      reconciled: true,
      reconciliation_id: id,
      external_txn_id: 'a',
      reconciliation_amount: 10.5,
    });
  });

  test('a dry run finds the same and marks nothing', async () => {
    const paid = await pay({ reference: 'dry-1', amount: 5 });
    const external = [{ id: 'a', reference: 'dry-1', amount: 5 }];
    const { id, counts } = await instant([rule(reference)], external, { dry_run: true });
    assert.deepEqual(counts, [1, 0]);
    assert.deepEqual(await matches(id), [['a', paid]]);
    assert.equal((await ledger.call('GET', `/reconciliation/${id}`)).body.is_dry_run, true);
    assert.deepEqual((await ledger.call('GET', `/transactions/${paid}`)).body.meta_data, { allow_overdraft: true });
  });

  test('many of one amount are given out in order, across pages of candidates', async () => {
    const paid: string[] = [];
    for (let n = 0; n < 150; n += 1) paid.push(await pay({ reference: `hot-${n}`, amount: 7, currency: 'HOT' }));
    const external = Array.from({ length: 200 }, (_, n) => ({
      id: `h${String(n).padStart(3, '0')}`,
      amount: 7,
      currency: 'HOT',
    }));
    const { id, counts } = await instant([rule(amount())], external);
    assert.deepEqual(counts, [150, 50]);
    assert.deepEqual(
      await matches(id),
      paid.map((transaction, n) => [external[n]?.id, transaction]),
    );
  });

  test('one to many: a group of transactions for one external one', async () => {
    const members = [
      await pay({ reference: 'group-1', amount: 40, currency: 'GRP', destination: '@grouped' }),
      await pay({ reference: 'group-2', amount: 60, currency: 'GRP', destination: '@grouped' }),
    ];
    const { id, counts } = await instant(
      [rule(amount(), { field: 'currency', operator: 'equals' })],
      [{ id: 'g', amount: 100, currency: 'grp' }],
      {
        strategy: 'one_to_many',
        grouping_criteria: 'destination',
      },
    );
    assert.deepEqual(counts, [2, 0]);
    assert.deepEqual(
      await matches(id),
      members.map((member) => ['g', member]),
    );
    const { body } = await ledger.call('GET', `/transactions/${members[1]}`);
    assert.equal(body.meta_data.reconciliation_amount, 60);
  });

  test('many to one: a group of external transactions for one of the ledger', async () => {
    const paid = await pay({ reference: 'many-1', amount: 25.5, description: 'Order 77' });
    const external = [
      { id: 'm1', amount: 10.25, reference: 'x', description: 'order 77' },
      { id: 'm2', amount: 15.25, reference: 'y', description: 'order 77', date: '2026-02-01T00:00:00Z' },
      { id: 'm3', amount: 1, reference: 'z', description: '' },
    ];
    const { id, counts } = await instant([rule(amount(), description('equals'))], external, {
      strategy: 'many_to_one',
      grouping_criteria: 'description',
    });
    assert.equal(counts[0], 2);
    assert.deepEqual(await matches(id), [
      ['m1', paid],
      ['m2', paid],
    ]);
    assert.deepEqual(await unmatched(id), ['m3']);
    assert.equal((await unmatched(id, 'internal')).includes(paid), false);
    const { body } = await ledger.call('GET', `/transactions/${paid}`);
    assert.deepEqual([body.meta_data.external_txn_id, body.meta_data.reconciliation_amount], ['m2', 15.25]);
  });

  test('a transaction through the queue is matched by its reference, and its outcome is marked too', async () => {
    await pay({ reference: 'queued-1', amount: 3, skip_queue: false });
    const { counts } = await instant([rule(reference)], [{ id: 'q', amount: 3, reference: 'queued-1' }]);
    assert.deepEqual(counts, [1, 0]);
    for (const name of ['queued-1', 'queued-1_q']) {
      const { body } = await ledger.call('GET', `/transactions/reference/${name}`);
      assert.equal(body.meta_data.external_txn_id, 'q', name);
    }
  });

  /** Whether an external transaction matches one that was paid a moment ago. */
  async function isMatch(
    criteria: readonly Criterion[],
    paid: Record<string, unknown>,
    external: Record<string, unknown>,
    currency: string,
  ): Promise<boolean> {
    await pay({ reference: `vector-${currency}`, amount: 100, currency, ...paid });
    const { counts } = await instant([rule(...criteria)], [{ id: 'v', amount: 100, currency, ...external }]);
    return counts[0] === 1;
  }

  const now = new Date();
  const shifted = (seconds: number) => new Date(now.getTime() + seconds * 1_000).toISOString();

  // What Core's engine does to each, but for what it gets wrong: docs/compatibility.md.
  for (const [index, [criteria, paid, external, expected]] of (
    [
      [[amount()], { amount: 100 }, { amount: 100 }, true],
      [[amount(0.01)], { amount: 100 }, { amount: 101 }, true],
      [[amount(0.01)], { amount: 100 }, { amount: 101.01 }, false],
      [[amount(0.01)], { amount: 98 }, { amount: 99 }, false],
      // Within a hundredth of the ledger's amount, but not of the external one.
      [[amount(0.01)], { amount: 100 }, { amount: 99 }, false],
      [[amount(1)], { amount: 50 }, { amount: 0 }, false],
      [[amount(0.9)], { amount: 100 }, { amount: 20 }, false],
      [[amount(0.9)], { amount: 100 }, { amount: 60 }, true],
      [
        [amount()],
        { amount: undefined, precise_amount: rawJson('10000000000000001') },
        { amount: 100_000_000_000_000 },
        false,
      ],
      [[{ field: 'amount', operator: 'greater_than' }], { amount: 100 }, { amount: 105 }, true],
      [[{ field: 'amount', operator: 'greater_than' }], { amount: 100 }, { amount: 100 }, false],
      [[{ field: 'amount', operator: 'less_than' }], { amount: 100 }, { amount: 99 }, true],
      [[{ field: 'amount', operator: 'contains' }], { amount: 100 }, { amount: 100 }, false],
      [[{ field: 'reference', operator: 'greater_than' }], {}, { reference: 'z' }, false],
      [[date('equals', 86_400)], {}, { date: shifted(-3_600) }, true],
      [[date('equals', 1_800)], {}, { date: shifted(-3_600) }, false],
      [[date('less_than')], {}, { date: shifted(-3_600) }, true],
      [[date('greater_than')], {}, { date: shifted(-3_600) }, false],
      [[description('equals')], { description: 'Straße 1' }, { description: 'STRAßE 1' }, true],
      [[description('equals')], { description: 'a | b' }, { description: 'b' }, false],
      [[description('contains')], { description: '12345' }, { description: 'REF-12345' }, true],
      [[description('contains')], { description: 'ref-12345' }, { description: '12345' }, true],
      [[description('contains')], { description: 'anything' }, { description: '' }, false],
      [[description('contains', 15)], { description: 'payment-12399' }, { description: 'payment-12345' }, false],
      [[description('contains', 16)], { description: 'payment-12399' }, { description: 'payment-12345' }, true],
      [[description('contains', 100)], { description: 'x'.repeat(300) }, { description: 'y'.repeat(300) }, false],
      [[{ field: 'currency', operator: 'equals' }], {}, {}, true],
      [[amount(), description('equals')], { description: 'both' }, { description: 'both' }, true],
      [[amount(), description('equals')], { description: 'both' }, { description: 'one' }, false],
      [[date('equals', 1e12), amount(0.5)], {}, {}, true],
    ] as const
  ).entries()) {
    const currency = `V${String(index).padStart(2, '0')}`;
    const name = `${JSON.stringify(criteria)} of ${JSON.stringify(paid)} and ${JSON.stringify(external)}`;
    test(`${name.slice(0, 150)} is ${expected}`, async () => {
      assert.equal(await isMatch([...criteria], paid, external, currency), expected);
    });
  }

  test('groups: any part of a text counts, MIXED is any currency, and sums are decimals', async () => {
    for (const [n, value] of [0.1, 0.2].entries()) {
      await pay({
        reference: `parts-${n}`,
        amount: value,
        source: '@parts',
        currency: n === 0 ? 'PAA' : 'PBB',
        description: `part ${n}`,
      });
    }
    // A balance has one currency, so the two sources are two balances: grouped by status instead, with all others.
    const { counts } = await instant(
      [rule({ field: 'reference', operator: 'equals' }, { field: 'currency', operator: 'equals' })],
      [{ id: 'p', amount: 1, currency: 'ZZZ', reference: 'PARTS-1' }],
      { strategy: 'one_to_many', grouping_criteria: 'status', dry_run: true },
    );
    assert.ok(counts[0] >= 2);
    const sum = await instant(
      [rule(amount())],
      [
        { id: 's1', amount: 0.1, currency: 'USD', reference: 'sum' },
        { id: 's2', amount: 0.2, currency: 'USD', reference: 'sum' },
      ],
      { strategy: 'many_to_one', grouping_criteria: 'reference', dry_run: true },
    );
    assert.equal(sum.counts[0], 0);
    const paid = await pay({ reference: 'sum-3', amount: 0.3 });
    const again = await instant(
      [rule(amount())],
      [
        { id: 's1', amount: 0.1, currency: 'USD', reference: 'sum' },
        { id: 's2', amount: 0.2, currency: 'USD', reference: 'sum' },
      ],
      { strategy: 'many_to_one', grouping_criteria: 'reference', dry_run: true },
    );
    assert.deepEqual(await matches(again.id), [
      ['s1', paid],
      ['s2', paid],
    ]);
  });

  test('what the rules of a run do not share, they do not hide from each other', async () => {
    const paid = await pay({ reference: 'either-1', amount: 100, currency: 'EIT' });
    const { id } = await instant(
      [rule(amount(), reference), rule(description('equals'), reference)],
      [{ id: 'e', amount: 1, currency: 'EIT', reference: 'either-1', description: 'PAYMENT' }],
    );
    assert.deepEqual(await matches(id), [['e', paid]]);
  });

  test('what the server decides about a rule must have its type, and counts for nothing', async () => {
    const fields = { name: 'typed', criteria: [reference] };
    const path = '/reconciliation/matching-rules';
    for (const [given, why] of [
      [{ rule_id: 5 }, 'json: cannot unmarshal number into Go struct field MatchingRule.rule_id of type string'],
      [{ created_at: 5 }, 'Time.UnmarshalJSON: input is not a JSON string'],
      [{ updated_at: 'now' }, 'parsing time "now" as "2006-01-02T15:04:05Z07:00": cannot parse "now" as "2006"'],
    ] as const) {
      assert.deepEqual(refusal(await ledger.call('POST', path, { ...fields, ...given })), [
        400,
        'GEN_MALFORMED_REQUEST',
        why,
      ]);
    }
    const past = { rule_id: 'mine', created_at: '2001-01-01T00:00:00Z', updated_at: '2001-01-01T00:00:00Z' };
    const { status, body } = await ledger.call('POST', path, { ...fields, ...past });
    assert.equal(status, 201);
    assert.notEqual(body.rule_id, past.rule_id);
    assert.notEqual(body.created_at, past.created_at);
    assert.equal(body.updated_at, body.created_at);
  });

  test('a run is asked for by an object, whose Go type is named', async () => {
    const rest =
      'Strategy string "json:\\"strategy\\" binding:\\"required\\""; GroupingCriteria string "json:\\"grouping_criteria\\""; ' +
      'DryRun bool "json:\\"dry_run\\""; MatchingRuleIDs []string "json:\\"matching_rule_ids\\" binding:\\"required\\""';
    for (const [route, first] of [
      ['start', 'UploadID string "json:\\"upload_id\\" binding:\\"required\\""'],
      [
        'start-instant',
        'ExternalTransactions []model.ExternalTransaction "json:\\"external_transactions\\" binding:\\"required\\""',
      ],
    ] as const) {
      assert.deepEqual(refusal(await ledger.call('POST', `/reconciliation/${route}`, '[]')), [
        400,
        'GEN_MALFORMED_REQUEST',
        `json: cannot unmarshal array into Go value of type struct { ${first}; ${rest} }`,
      ]);
    }
  });

  test('an unknown rule fails the run; an unknown upload, strategy or grouping matches nothing', async () => {
    const known = rule(reference);
    const failed = await run([known, Promise.resolve('rule_unknown')], { upload_id: 'upload_none' });
    assert.deepEqual([failed.status, failed.counts], ['failed', [0, 0]]);
    const { body } = await ledger.call('GET', `/reconciliation/${failed.id}/progress`);
    assert.equal(body.failure, 'a matching rule does not exist');
    const none = await run([known], { upload_id: 'upload_none' });
    assert.deepEqual([none.status, none.counts], ['completed', [0, 0]]);
    const external = [{ id: 'u', reference: 'u', amount: 1 }];
    assert.deepEqual((await instant([known], external, { strategy: 'best' })).counts, [0, 0]);
    for (const grouping of ['', 'colour', 'description']) {
      const { status, counts } = await instant([known], external, {
        strategy: 'one_to_many',
        grouping_criteria: grouping,
      });
      assert.deepEqual([status, counts], ['completed', [0, 1]], grouping);
    }
  });

  test('an instant run with a repeated id stores nothing', async () => {
    const twice = { id: 'twice', amount: 1, reference: 'r', currency: 'USD', description: '', date: someDay };
    const body = { strategy: 'one_to_one', matching_rule_ids: [await rule(reference)] };
    const send = (list: readonly unknown[]) =>
      ledger.call('POST', '/reconciliation/start-instant', { ...body, external_transactions: list });
    assert.deepEqual(refusal(await send([twice, twice])), [
      500,
      'RECON_START_FAILED',
      'Failed to start instant reconciliation',
    ]);
    assert.deepEqual(refusal(await send(Array.from({ length: 10_001 }, (_, n) => ({ id: `${n}` })))), [
      400,
      'GEN_VALIDATION_ERROR',
      'too many external_transactions; max is 10000',
    ]);
    assert.equal((await send([{ ...twice, amount: '1' }])).status, 400);
  });

  test('results come in pages, and as CSV that is no formula', async () => {
    const lines = Array.from({ length: 7 }, (_, n) => `=cmd|${n},-${n}.50,${someDay},+ref,"@d, ""x""",USD`);
    const id = await upload(`ID,Amount,Date,Reference,Description,Currency\n${lines.join('\n')}\n`);
    const { id: runId, counts } = await run([rule(reference)], { upload_id: id });
    assert.deepEqual(counts, [0, 7]);
    const path = `/reconciliation/${runId}/unmatched`;
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await ledger.call('GET', `${path}?limit=3${after}`);
      seen.push(...body.unmatched.map((row: { id: string }) => row.id));
      after = body.next === null ? '' : `&after=${body.next}`;
    } while (after !== '');
    assert.equal(new Set(seen).size, 7);
    const { body, reply } = await ledger.call('GET', path, undefined, { accept: 'text/csv' });
    assert.equal(reply.headers['content-type'], 'text/csv; charset=utf-8');
    const [head, first] = body.split('\r\n');
    assert.equal(head, 'id,amount,currency,reference,description,date');
    assert.equal(first, `'=cmd|0,-0.5,USD,'+ref,"'@d, ""x""",${someDay}`);
    assert.equal(body.split('\r\n').length, 9);
    for (const query of ['limit=0', 'limit=x', 'limit=1001', 'after=x', 'after=W10', 'format=xml', 'side=left']) {
      assert.equal((await ledger.call('GET', `${path}?${query}`)).status, 400, query);
    }
    assert.equal((await ledger.call('GET', '/reconciliation/recon_none/matches')).status, 404);
  });
});
