/** Reads what commands need to be decided: for posting with the balances locked, for a dry run without. */

import type { Clock } from '../../platform/clock.ts';
import type { Sql } from '../../platform/sql.ts';
import { Books, type Hold, indicatorKey } from '../model/books.ts';
import { type BalanceName, type Command, isIndicator, mergeReads, readsOf } from '../model/command.ts';
import { refundReference } from '../model/refund-transaction.ts';
import { outcomeReference, type TransactionRow } from '../model/transaction.ts';
import { findFamilies, findHolds } from '../store/families.ts';
import { findIndicators, findReferences, type PostedBalance } from '../store/posting.ts';

/** Indicator and currency to balance id. May be kept: such an id never changes. */
export type IndicatorCache = Map<string, string>;

export interface BooksSource {
  readonly sql: Sql;
  readonly indicators: IndicatorCache;
  /** Reads the balances with these ids; begins the SQL transaction first if they are to be locked. */
  readonly readBalances: (ids: readonly string[]) => Promise<PostedBalance[]>;
  readonly newBalanceId: (name: BalanceName) => string;
  readonly clock: Clock;
}

/**
 * The books as the commands need them. What can change is asked for along with the balances, in one round trip: once
 * those are locked, in a snapshot of its own, so a batch elsewhere over the same balances is seen whole or not at all.
 */
export async function readBooks(source: BooksSource, commands: readonly Command[]): Promise<Books> {
  const { sql, indicators } = source;
  const reads = mergeReads(commands.map(readsOf));
  // Rows never change and never get new parents, so what a family holds may be read before its balances are locked.
  const families = reads.families.length === 0 ? new Map() : await findFamilies(sql, reads.families);
  const relatives: TransactionRow[] = [...families.values()].flat();
  await resolveIndicators(sql, indicators, reads.balances);
  const ids = balanceIds(indicators, reads.balances, relatives);
  const inflight = relatives.filter((row) => row.status === 'INFLIGHT');

  const [posted, references, holds] = await allAnswered([
    source.readBalances(ids),
    findReferences(sql, [...reads.references, ...relatives.flatMap(referencesOfRefund)]),
    inflight.length === 0 ? Promise.resolve(new Map<string, Hold>()) : findHolds(sql, inflight),
  ]);
  return new Books({
    balances: posted.map(({ balance }) => balance),
    references,
    families,
    holds,
    newBalanceId: source.newBalanceId,
    // The clock is read only now that the balances are locked.
    firstMicros: firstMicrosAfter(posted, source.clock),
  });
}

/**
 * The clock's time, in microseconds since 1970. Should it be behind the rows of these balances, because it jumped back
 * or another server's is ahead, then time goes on from those.
 */
export function firstMicrosAfter(posted: Iterable<PostedBalance>, clock: Clock): bigint {
  let first = BigInt(clock.nowMs()) * 1_000n;
  for (const { postedMicros } of posted) {
    if (postedMicros !== null && postedMicros >= first) first = postedMicros + 1n;
  }
  return first;
}

function referencesOfRefund({ transactionId }: TransactionRow): string[] {
  const reference = refundReference(transactionId);
  return [reference, outcomeReference(reference)];
}

/** Only an indicator that is not in the cache costs a query. */
async function resolveIndicators(sql: Sql, cache: IndicatorCache, names: readonly BalanceName[]): Promise<void> {
  const unknown = new Map<string, BalanceName>();
  for (const name of names) {
    if (isIndicator(name.name) && !cache.has(indicatorKey(name))) unknown.set(indicatorKey(name), name);
  }
  if (unknown.size === 0) return;
  for (const found of await findIndicators(sql, [...unknown.values()])) cache.set(indicatorKey(found), found.balanceId);
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

/**
 * Waits for every statement sent, then fails with the first error if there was one: the later ones only say that the
 * transaction is aborted, and none may be left without a listener.
 */
export async function allAnswered<T extends readonly unknown[]>(
  sent: {
    readonly [K in keyof T]: Promise<T[K]>;
  },
): Promise<T> {
  const answers = await Promise.allSettled(sent);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return answers.map((answer) => (answer as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
