/** One batch of commands in one SQL transaction: lock, look up, decide, write, commit. */
import assert from 'node:assert';
import type pg from 'pg';
import type { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import type { Rider } from '../../platform/rider.ts';
import type { Statement } from '../../platform/sql.ts';
import type { Balance } from '../model/balance.ts';
import { type Books, indicatorKey } from '../model/books.ts';
import type { Command } from '../model/command.ts';
import { decide } from '../model/decide.ts';
import type { Decision } from '../model/outcome.ts';
import { idRanges } from '../model/search/ranges.ts';
import type { NewRow } from '../model/transaction.ts';
import { insertDeliveries, type NewDelivery } from '../store/deliveries.ts';
import { insertLineageWork } from '../store/lineage.ts';
import {
  deleteTimedWork,
  insertIndicatorBalances,
  insertTimedWork,
  insertTransactions,
  lockBalances,
  updateBalances,
} from '../store/posting.ts';
import { insertRiders } from '../store/riders.ts';
import { noteNewTransactions } from '../store/search/changes.ts';
import type { Announcer, DecidedBatch } from './announcer.ts';
import type { Known } from './known.ts';
import { allAnswered, readBooks } from './read-books.ts';

/** The connection was lost after COMMIT had been sent: the batch is on disk, or it is not. */
export class CommitUnknown extends Error {}

/** A rider could not be written. It has the code of the database's error, so that it is treated as that would be. */
export class RiderRefused extends Error {
  readonly code: unknown;

  constructor(cause: unknown) {
    super('what goes along with the transaction could not be written', { cause });
    this.code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  }
}

/**
 * Posts the commands in order and returns a decision for each. On any error nothing was written, with one exception:
 * @throws CommitUnknown if that can't be known.
 */
export async function postBatch(
  client: pg.Client,
  { indicators, balances, holds }: Known,
  commands: readonly Command[],
  { clock, announcer, riders }: { clock: Clock; announcer: Announcer | null; riders: readonly Rider[] },
): Promise<Decision[]> {
  const source = {
    sql: client,
    indicators,
    readBalances: async (ids: readonly string[]) => {
      // Sent together: the lock does not wait for the answer.
      const [, posted] = await allAnswered([client.query('begin'), lockBalances(client, ids)]);
      balances.learn(posted);
      return posted;
    },
    newBalanceId: () => newId('balance'),
    clock,
  };
  const books = await readBooks(source, commands);
  const decisions = commands.map((command) => decide(books, command));
  const batch = { commands, decisions, books };
  const told = announcer === null ? [] : await announcer.deliveriesOf(client, batch);
  balances.learnFrom(books, await write(client, batch, { told, riders }));
  holds.learnFrom(
    books,
    decisions.flatMap(({ rows }) => rows),
  );
  if (told.length > 0) announcer?.committed();
  for (const { indicator, currency, balanceId } of books.created()) {
    assert.ok(indicator !== null);
    indicators.set(indicatorKey({ name: indicator, currency }), balanceId);
  }
  return decisions;
}

/** @returns the balances as they are on disk now, of those that were changed. */
async function write(
  client: pg.Client,
  { books, decisions }: DecidedBatch,
  { told, riders }: { readonly told: readonly NewDelivery[]; readonly riders: readonly Rider[] },
): Promise<readonly Balance[]> {
  const rows = decisions.flatMap((decision) => decision.rows);
  const created = books.created();
  const touched = touchedBalances(books, rows);

  const statements: Promise<unknown>[] = [];
  if (created.length > 0) statements.push(insertIndicatorBalances(client, created, books.createdAt));
  if (touched.length > 0) statements.push(updateBalances(client, touched, books.createdAt));
  if (rows.length > 0) {
    statements.push(client.query(insertTransactions(rows)));
    statements.push(client.query(noteNewTransactions(idRanges(rows.map(({ transactionId }) => transactionId)))));
  }
  const along = Object.values(alongWith({ books, decisions }, told));
  statements.push(...along.map((statement) => client.query(statement)));
  if (statements.length === 0) {
    await client.query('rollback');
    return [];
  }
  statements.push(writeRiders(client, riders));
  await commit(client, statements);
  for (const rider of riders) rider.isOnDisk = true;
  return [...touched, ...created];
}

/**
 * Commits the SQL transaction that the statements are part of, all sent already.
 * @throws CommitUnknown if it can't be known whether it is on disk. On any other error nothing was written.
 */
async function commit(client: pg.Client, statements: readonly Promise<unknown>[]): Promise<void> {
  const committed = client.query('commit');
  try {
    await allAnswered([...statements, committed]);
  } catch (error) {
    throw asCommitError(error);
  }
  // After a failed statement COMMIT is answered by ROLLBACK, without an error.
  assert.equal((await committed).command, 'COMMIT');
}

async function writeRiders(client: pg.Client, riders: readonly Rider[]): Promise<void> {
  const statement = insertRiders(riders);
  if (statement === null) return;
  try {
    await client.query(statement);
  } catch (error) {
    throw new RiderRefused(error);
  }
}

/** What is written along with a batch, besides its rows and figures; absent: there is nothing of the kind. */
export type Along = Partial<Record<'timed' | 'traced' | 'done' | 'told', Statement>>;

export function alongWith(
  { books, decisions }: Pick<DecidedBatch, 'books' | 'decisions'>,
  deliveries: readonly NewDelivery[],
): Along {
  const timed = decisions.flatMap((decision) => decision.timed);
  const traced = decisions.flatMap(({ rows }) => rows.filter((row) => isTraced(books, row)));
  const done = decisions.flatMap((decision) => decision.done);
  const along: Along = {};
  if (timed.length > 0) along.timed = insertTimedWork(timed);
  if (traced.length > 0) along.traced = insertLineageWork(traced.map(({ transactionId }) => transactionId));
  if (done.length > 0) along.done = deleteTimedWork(done);
  if (deliveries.length > 0) along.told = insertDeliveries(deliveries, books.createdAt);
  return along;
}

/** A row that moved or held money of a balance whose funds are tracked. */
function isTraced(books: Books, { status, source, destination }: NewRow): boolean {
  if (status === 'QUEUED' || status === 'SCHEDULED' || status === 'REJECTED') return false;
  return books.get(source).tracksLineage || books.get(destination).tracksLineage;
}

/**
 * The balances that a new row names, but for those that came into being: whatever changes a balance leaves a row, and
 * one that is only named, by a rejection, must still know the row's time.
 */
export function touchedBalances(books: Books, rows: readonly NewRow[]): Balance[] {
  const ids = new Set(rows.flatMap(({ source, destination }) => [source, destination]));
  for (const { balanceId } of books.created()) ids.delete(balanceId);
  return [...ids].map((id) => books.get(id));
}

/** Of a statement that commits: the database's refusal, or else nobody knows. */
export function asCommitError(error: unknown): unknown {
  if (isRefusalOfDatabase(error)) return error;
  return new CommitUnknown('the connection was lost while committing', { cause: error });
}

/** SQLSTATE is there when the server answered; without it the connection broke. */
function isRefusalOfDatabase(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  // Class 57P: the server is going down; class 08: connection. The commit may have gone through before.
  return /^[0-9A-Z]{5}$/.test(error.code) && !/^(57P|08)/.test(error.code);
}
