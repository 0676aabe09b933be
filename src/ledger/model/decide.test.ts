import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { availableMinor, type Balance, netMinor, newBalance } from './balance.ts';
import { Books } from './books.ts';
import type { Leg, RecordTransaction, Route } from './command.ts';
import { decide } from './decide.ts';
import type { Terms } from './transaction.ts';

const terms: Terms = {
  currency: 'USD',
  description: 'a test',
  precision: 100n,
  allowOverdraft: false,
  overdraftLimitMinor: null,
  inflight: false,
  effectiveDate: null,
  metaData: null,
};

const earlier = '2025-12-31T10:00:00Z';
let count = 0;

function leg(source: string, destination: string, amountMinor: bigint, reference = `ref-${++count}`): Leg {
  return { transactionId: `txn_${++count}`, outcomeId: `txn_${++count}`, reference, source, destination, amountMinor };
}

function record(legs: [Leg, ...Leg[]], overrides: Partial<Terms> = {}, route: Route = 'direct'): RecordTransaction {
  return {
    kind: 'record-transaction',
    route,
    transactionId: legs[0].transactionId,
    parentTransaction: null,
    voidAt: null,
    commitAt: null,
    terms: { ...terms, ...overrides },
    dueAt: route === 'scheduled' ? '2030-01-01T00:00:00Z' : null,
    atomic: false,
    legs,
  };
}

function books(balances: Balance[], references: [string, string][] = []): Books {
  return new Books({
    balances,
    references: new Map(references.map(([each, transactionId]) => [each, { transactionId, createdAt: earlier }])),
    newBalanceId: ({ name }) => `bln_new${name}`,
    firstMicros: BigInt(Date.parse('2026-01-01T00:00:00Z')) * 1_000n,
  });
}

const rich: Balance = { ...newBalance('bln_a', null, 'USD'), creditMinor: 1000n };
const poor = newBalance('bln_b', null, 'USD');

test('a direct transaction moves money and leaves one row', () => {
  const state = books([rich, poor]);
  const { outcome, rows } = decide(state, record([leg('bln_a', 'bln_b', 400n)]));
  assert.equal(outcome.kind, 'recorded');
  assert.deepEqual(
    rows.map((row) => [row.status, row.amountMinor]),
    [['APPLIED', 400n]],
  );
  assert.equal(netMinor(state.get('bln_a')), 600n);
  assert.equal(netMinor(state.get('bln_b')), 400n);
  assert.equal(state.get('bln_a').version, 2n);
});

for (const [why, source, amountMinor, overrides, message] of [
  ['more than there is', 'bln_a', 1001n, {}, 'insufficient funds in source balance'],
  ['past the limit', 'bln_a', 1501n, { overdraftLimitMinor: 500n }, 'transaction exceeds overdraft limit'],
  ['limit beats permission', 'bln_a', 1501n, { overdraftLimitMinor: 500n, allowOverdraft: true }, 'overdraft limit'],
  ['a limit of next to nothing', 'bln_a', 1001n, { overdraftLimitMinor: 0n, allowOverdraft: true }, 'overdraft limit'],
  ['a limit below nothing', 'bln_a', 1001n, { overdraftLimitMinor: -1n, allowOverdraft: true }, 'insufficient funds'],
  ['an indicator gets no credit by itself', '@world', 1n, {}, 'insufficient funds in source balance'],
  ['nothing to move', 'bln_a', 0n, {}, 'transaction precise amount must be positive'],
] as const) {
  test(`refused, with nothing moved: ${why}`, () => {
    const state = books([rich, poor]);
    const { outcome, rows } = decide(state, record([leg(source, 'bln_b', amountMinor)], overrides));
    assert.ok(outcome.kind === 'refused' && outcome.refused.message.includes(message));
    assert.deepEqual([rows.length, state.get('bln_a'), state.get('bln_b')], [0, rich, poor]);
  });
}

test('up to the overdraft limit a balance may go below zero, asked for or not', () => {
  const state = books([rich, poor]);
  decide(state, record([leg('bln_a', 'bln_b', 1500n)], { overdraftLimitMinor: 500n }));
  assert.equal(netMinor(state.get('bln_a')), -500n);
});

test('a hold counts in the next funds check, what is held for a balance does not', () => {
  const state = books([rich, poor]);
  decide(state, record([leg('bln_a', 'bln_b', 700n)], { inflight: true }));
  assert.equal(availableMinor(state.get('bln_a')), 300n);
  assert.equal(availableMinor(state.get('bln_b')), 0n);
  const { outcome } = decide(state, record([leg('bln_a', 'bln_b', 301n)]));
  assert.equal(outcome.kind, 'refused');
});

test('a reference moves money once, also within a batch', () => {
  const state = books([rich, poor]);
  const first = decide(state, record([leg('bln_a', 'bln_b', 1n, 'same')]));
  const second = decide(state, record([leg('bln_a', 'bln_b', 1n, 'same')]));
  const queued = decide(state, record([leg('bln_a', 'bln_b', 1n, 'same')], {}, 'queued'));
  assert.deepEqual(
    [first, second, queued].map(({ outcome }) => outcome.kind),
    ['recorded', 'refused', 'dropped'],
  );
  assert.equal(netMinor(state.get('bln_b')), 1n);
});

test('a queued transaction leaves its row and its outcome, parent and child', () => {
  const state = books([rich, poor]);
  const sent = leg('bln_a', 'bln_b', 400n, 'q');
  const { rows } = decide(state, record([sent], {}, 'queued'));
  assert.deepEqual(
    rows.map((row) => [row.transactionId, row.parentTransaction, row.reference, row.status]),
    [
      [sent.transactionId, null, 'q', 'QUEUED'],
      [sent.outcomeId, sent.transactionId, 'q_q', 'APPLIED'],
    ],
  );
});

test('a queued transaction that is refused leaves a REJECTED row with the reason', () => {
  const state = books([rich, poor]);
  const { outcome, rows } = decide(state, record([leg('bln_b', 'bln_a', 1n)], {}, 'queued'));
  assert.equal(outcome.kind, 'recorded');
  assert.deepEqual(rows[1]?.metaData, {
    blnk_rejection_reason: 'failed to apply transaction to balances: insufficient funds in source balance',
  });
  assert.deepEqual([state.get('bln_a'), state.get('bln_b')], [rich, poor]);
});

test('a queued transaction whose outcome could not have its reference is dropped, like one with a used reference', () => {
  const state = books([rich, poor]);
  decide(state, record([leg('bln_a', 'bln_b', 1n, 'r_q')]));
  const { outcome, rows } = decide(state, record([leg('bln_a', 'bln_b', 400n, 'r')], {}, 'queued'));
  assert.deepEqual([outcome.kind, rows.length, netMinor(state.get('bln_b'))], ['dropped', 0, 1n]);
});

test("a scheduled transaction whose outcome's reference was taken meanwhile moves nothing, and is done with", () => {
  const state = books([rich, poor]);
  const sent = leg('bln_a', 'bln_b', 5n, 's');
  decide(state, record([sent], {}, 'scheduled'));
  decide(state, record([leg('bln_a', 'bln_b', 1n, 's_q')]));
  const run = decide(state, { kind: 'run-scheduled', terms, leg: sent, createdAt: earlier });
  assert.deepEqual([run.rows, run.done], [[], [{ target: sent.transactionId, action: 'run' }]]);
  assert.equal(netMinor(state.get('bln_b')), 1n);
});

test('a scheduled transaction moves nothing now, and once when it is run', () => {
  const state = books([rich, poor]);
  const sent = leg('bln_a', 'bln_b', 5n);
  const { timed } = decide(state, record([sent], {}, 'scheduled'));
  assert.deepEqual(
    timed.map((entry) => entry.target),
    [sent.transactionId],
  );
  assert.equal(netMinor(state.get('bln_b')), 0n);
  const run = { kind: 'run-scheduled', terms, leg: sent, createdAt: earlier } as const;
  const first = decide(state, run);
  const second = decide(state, run);
  assert.deepEqual(
    [first.rows.length, second.rows.length, second.done],
    [1, 0, [{ target: sent.transactionId, action: 'run' }]],
  );
  assert.equal(netMinor(state.get('bln_b')), 5n);
  assert.deepEqual(
    first.rows.map(({ createdAt, postedAt, effectiveDate }) => [createdAt, postedAt, effectiveDate]),
    [[earlier, '2026-01-01T00:00:00.000001Z', earlier]],
  );
});

test('each command has a moment of its own, and each row what its balances held after it', () => {
  const state = books([rich, poor]);
  const commands = [
    record([leg('bln_a', 'bln_b', 1n), leg('bln_a', '@fees', 2n)]),
    record([leg('bln_b', 'bln_a', 5000n)], {}, 'queued'),
    record([leg('bln_a', 'bln_b', 100n)], { inflight: true }),
  ];
  const rows = commands.flatMap((each) => decide(state, each).rows);
  assert.deepEqual(
    rows.map(({ status, createdAt, after }) => [
      status,
      createdAt,
      ...(after === null ? [] : [after.source.debitMinor, after.destination.creditMinor]),
    ]),
    [
      ['APPLIED', '2026-01-01T00:00:00Z', 1n, 1n],
      ['APPLIED', '2026-01-01T00:00:00Z', 3n, 2n],
      ['QUEUED', '2026-01-01T00:00:00.000001Z'],
      ['REJECTED', '2026-01-01T00:00:00.000001Z', 0n, 1000n],
      ['INFLIGHT', '2026-01-01T00:00:00.000002Z', 3n, 1n],
    ],
  );
});

test('a command decided again after its commit was lost on the way answers as before and writes nothing', () => {
  const sent = leg('bln_a', 'bln_b', 5n, 'once');
  const state = books([rich, poor], [['once', sent.transactionId]]);
  const { outcome, rows } = decide(state, record([sent]));
  assert.ok(outcome.kind === 'recorded');
  assert.deepEqual(
    outcome.rows.map(({ status, createdAt }) => [status, createdAt]),
    [['APPLIED', earlier]],
  );
  assert.deepEqual([rows.length, state.get('bln_a')], [0, rich]);
});

test('when one leg of a direct transaction is refused, all are', () => {
  const state = books([rich, poor]);
  const { outcome, rows } = decide(state, record([leg('bln_a', 'bln_b', 600n), leg('bln_a', 'bln_b', 600n)]));
  assert.equal(outcome.kind, 'refused');
  assert.equal(rows.length, 0);
  assert.equal(netMinor(state.get('bln_a')), 1000n);
});

test('an unknown id is refused, an unknown indicator comes into being', () => {
  const state = books([rich]);
  const missing = decide(state, record([leg('bln_a', 'bln_x', 1n)]));
  assert.ok(missing.outcome.kind === 'refused' && missing.outcome.refused.code === 'TXN_NOT_FOUND');
  decide(state, record([leg('bln_a', '@fees', 1n)]));
  assert.deepEqual(
    state.created().map((balance) => [balance.indicator, netMinor(balance)]),
    [['@fees', 1n]],
  );
});

test('whatever is asked, debits equal credits and no one pays without funds or leave', () => {
  const name = fc.constantFrom('bln_0', 'bln_1', 'bln_2', '@x', '@y', 'bln_missing');
  const command = fc.record({
    source: name,
    destination: name,
    amountMinor: fc.bigInt({ min: 0n, max: 1000n }),
    reference: fc.integer({ min: 0, max: 20 }).map(String),
    route: fc.constantFrom<Route>('direct', 'queued', 'scheduled'),
    allowOverdraft: fc.boolean(),
    overdraftLimitMinor: fc.constantFrom(null, null, 100n, 0n, -100n),
    inflight: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const ids = ['bln_0', 'bln_1', 'bln_2'];
      const state = books(ids.map((id) => newBalance(id, null, 'USD')));
      const all = () => [...ids.map((id) => state.get(id)), ...state.created()];
      for (const { route, source, destination, amountMinor, reference, ...overrides } of commands) {
        const before = new Map(all().map((each) => [each.balanceId, each]));
        const sent = leg(source, destination, amountMinor, reference);
        const { outcome } = decide(state, record([sent], overrides, route));
        const after = all();
        const sum = (pick: (each: Balance) => bigint) => after.reduce((total, each) => total + pick(each), 0n);
        assert.equal(
          sum((each) => each.creditMinor),
          sum((each) => each.debitMinor),
        );
        assert.equal(
          sum((each) => each.inflightCreditMinor),
          sum((each) => each.inflightDebitMinor),
        );
        if (outcome.kind !== 'recorded') {
          for (const each of after)
            assert.equal(netMinor(each), netMinor(before.get(each.balanceId) ?? newBalance('', null, '')));
        }
        const limit = overrides.overdraftLimitMinor;
        if (limit === null ? !overrides.allowOverdraft : limit <= 0n) {
          for (const each of after) {
            const was = before.get(each.balanceId);
            const fell = was !== undefined && availableMinor(each) < availableMinor(was);
            assert.ok(!fell || availableMinor(each) >= 0n);
          }
        }
      }
    }),
  );
});
