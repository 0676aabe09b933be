/** One batch of commands in one SQL transaction: lock, look up, decide, write, commit. */
import assert from 'node:assert';
import type pg from 'pg';
import { newId } from '../../platform/ids.ts';
import { Books, type Hold, indicatorKey } from '../model/books.ts';
import { type BalanceName, type Command, isIndicator, mergeReads, readsOf } from '../model/command.ts';
import { decide } from '../model/decide.ts';
import type { Decision } from '../model/outcome.ts';
import { refundReference } from '../model/refund-transaction.ts';
import { outcomeReference, type TransactionRow } from '../model/transaction.ts';
import { findFamilies, findHolds } from '../store/families.ts';
import {
  deleteSchedule,
  findIndicators,
  findReferences,
  insertIndicatorBalances,
  insertSchedule,
  insertTransactions,
  lockBalances,
  updateBalances,
} from '../store/posting.ts';

/** Indicator and currency to balance id. Kept between batches: such an id never changes. */
export type IndicatorCache = Map<string, string>;

/** What the database said about a batch: the decisions stand if `commit` was answered. */
export class CommitUnknown extends Error {}

/**
 * Posts the commands in order and returns a decision for each. On any error nothing was written, with one exception:
 * @throws CommitUnknown if the connection was lost after COMMIT had been sent.
 */
export async function postBatch(
  client: pg.Client,
  indicators: IndicatorCache,
  commands: readonly Command[],
  createdAt: string,
): Promise<Decision[]> {
  const reads = mergeReads(commands.map(readsOf));
  // Rows never change and never get new parents, so what a family holds may be read before its balances are locked.
  const families = reads.families.length === 0 ? new Map() : await findFamilies(client, reads.families);
  const relatives: TransactionRow[] = [...families.values()].flat();
  await resolveIndicators(client, indicators, reads.balances);
  const ids = balanceIds(indicators, reads.balances, relatives);
  const inflight = relatives.filter((row) => row.status === 'INFLIGHT');

  // One round trip: all are sent together. What can change is read after the locks are held, in a snapshot of its own,
  // so a batch elsewhere over the same balances is seen whole or not at all.
  const [, balances, references, holds] = await allAnswered([
    client.query('begin'),
    lockBalances(client, ids),
    findReferences(client, [...reads.references, ...relatives.flatMap(referencesOfRefund)]),
    inflight.length === 0 ? Promise.resolve(new Map<string, Hold>()) : findHolds(client, inflight),
  ]);
  const books = new Books({ balances, references, families, holds, newBalanceId: () => newId('balance') });
  const decisions = commands.map((command) => decide(books, command));
  await write(client, books, decisions, createdAt);
  for (const { indicator, currency, balanceId } of books.created()) {
    assert.ok(indicator !== null);
    indicators.set(indicatorKey({ name: indicator, currency }), balanceId);
  }
  return decisions;
}

function referencesOfRefund({ transactionId }: TransactionRow): string[] {
  const reference = refundReference(transactionId);
  return [reference, outcomeReference(reference)];
}

/** Only an indicator this process has not met before costs a query. */
async function resolveIndicators(client: pg.Client, cache: IndicatorCache, names: readonly BalanceName[]) {
  const unknown = new Map<string, BalanceName>();
  for (const name of names) {
    if (isIndicator(name.name) && !cache.has(indicatorKey(name))) unknown.set(indicatorKey(name), name);
  }
  if (unknown.size === 0) return;
  for (const found of await findIndicators(client, [...unknown.values()])) {
    cache.set(indicatorKey(found), found.balanceId);
  }
}

function balanceIds(
  cache: IndicatorCache,
  names: readonly BalanceName[],
  relatives: readonly TransactionRow[],
): string[] {
  const ids = new Set(relatives.flatMap(({ source, destination }) => [source, destination]));
  for (const name of names) {
    const id = isIndicator(name.name) ? cache.get(indicatorKey(name)) : name.name;
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}

async function write(client: pg.Client, books: Books, decisions: readonly Decision[], createdAt: string) {
  const rows = decisions.flatMap((decision) => decision.rows);
  const scheduled = decisions.flatMap((decision) => decision.scheduled);
  const done = decisions.flatMap((decision) => decision.done);
  const created = books.created();
  const changed = books.changed();

  const statements: Promise<unknown>[] = [];
  if (created.length > 0) statements.push(insertIndicatorBalances(client, created, createdAt));
  if (changed.length > 0) statements.push(updateBalances(client, changed));
  if (rows.length > 0) statements.push(insertTransactions(client, rows));
  if (scheduled.length > 0) statements.push(insertSchedule(client, scheduled));
  if (done.length > 0) statements.push(deleteSchedule(client, done));
  if (statements.length === 0) {
    await client.query('rollback');
    return;
  }
  const commit = client.query('commit');
  try {
    await allAnswered([...statements, commit]);
  } catch (error) {
    if (isRefusalOfDatabase(error)) throw error;
    throw new CommitUnknown('the connection was lost while committing', { cause: error });
  }
  // After a failed statement COMMIT is answered by ROLLBACK, without an error.
  assert.equal((await commit).command, 'COMMIT');
}

/** SQLSTATE is there when the server answered; without it the connection broke. */
function isRefusalOfDatabase(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  // Class 57P: the server is going down; class 08: connection. The commit may have gone through before.
  return /^[0-9A-Z]{5}$/.test(error.code) && !/^(57P|08)/.test(error.code);
}

/**
 * Waits for every statement sent, then fails with the first error if there was one: the later ones only say that the
 * transaction is aborted, and none may be left without a listener.
 */
async function allAnswered<T extends readonly unknown[]>(
  sent: {
    readonly [K in keyof T]: Promise<T[K]>;
  },
): Promise<T> {
  const answers = await Promise.allSettled(sent);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return answers.map((answer) => (answer as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
