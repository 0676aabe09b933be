import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Books } from '../model/books.ts';
import type { NewRow } from '../model/transaction.ts';
import { KnownHolds } from './known-holds.ts';

const books = new Books({
  balances: [],
  references: new Map(),
  newBalanceId: ({ name }) => name,
  firstMicros: 0n,
});

function row(transactionId: string, more: Partial<NewRow> = {}): NewRow {
  return {
    transactionId,
    parentTransaction: null,
    source: 'bln_a',
    destination: 'bln_b',
    reference: transactionId,
    currency: 'USD',
    description: '',
    status: 'INFLIGHT',
    amountMinor: 100n,
    precision: 100n,
    createdAt: '2026-01-01T00:00:00Z',
    effectiveDate: null,
    metaData: null,
    postedAt: null,
    after: null,
    ...more,
  };
}

test('what went through the queue is known by the id of its QUEUED row', () => {
  const holds = new KnownHolds();
  const queued = row('txn_q', { status: 'QUEUED' });
  const held = row('txn_h', { parentTransaction: 'txn_q' });
  holds.learnFrom(books, [queued, held]);
  assert.deepEqual(holds.get('txn_q')?.family, [held, queued]);
  assert.equal(holds.get('txn_h'), null);
  holds.forget('txn_h');
  assert.equal(holds.get('txn_q'), null);
});

test('a row below a hold of which the books do not tell ends what is known', () => {
  const holds = new KnownHolds();
  holds.learnFrom(books, [row('txn_h')]);
  holds.learnFrom(books, [row('txn_o', { status: 'APPLIED' })]);
  assert.ok(holds.get('txn_h'));
  holds.learnFrom(books, [row('txn_c', { status: 'APPLIED', parentTransaction: 'txn_h' })]);
  assert.equal(holds.get('txn_h'), null);
});

test('memory is bounded: the oldest of many are dropped, and those with much metadata are not kept', () => {
  const holds = new KnownHolds();
  const many = Array.from({ length: 5_001 }, (_, index) => row(`txn_${index}`));
  holds.learnFrom(books, [...many, row('txn_large', { metaData: { text: 'x'.repeat(1_000) } })]);
  assert.equal(holds.get('txn_0'), null);
  assert.ok(holds.get('txn_1'));
  assert.equal(holds.get('txn_large'), null);
});
