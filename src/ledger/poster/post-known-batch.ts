/**
 * A batch decided on balances that are known already, without asking the database first: it checks them while it
 * writes. So one round trip does it all, and the next batch may follow before this one is answered.
 */
import type pg from 'pg';
import { type Clock, rfc3339OfMicros } from '../../platform/clock.ts';
import type { Rider } from '../../platform/rider.ts';
import { Books, indicatorKey } from '../model/books.ts';
import { type Command, isIndicator, mergeReads, readsOf } from '../model/command.ts';
import { decide } from '../model/decide.ts';
import type { Outcome } from '../model/outcome.ts';
import type { NewRow } from '../model/transaction.ts';
import { type ChangedBalance, type PostedBalance, postKnownBatch } from '../store/posting.ts';
import type { KnownBalances } from './known-balances.ts';
import { CommitUnknown, isRefusalOfDatabase, isTraced, touchedBalances } from './post-batch.ts';
import { firstMicrosAfter, type IndicatorCache } from './read-books.ts';

export interface KnownBatch {
  readonly outcomes: readonly Outcome[];
  readonly rows: readonly NewRow[];
  /** In id order, which is the order they are locked in. */
  readonly changed: readonly ChangedBalance[];
  readonly postedAt: string;
}

/**
 * What the commands come to, with the known balances moved on to where it leaves them. Null, with nothing changed, if
 * it takes more than known balances to tell, or more than rows and figures to write. A refusal is such a case: it leaves
 * nothing to be checked.
 */
export function decideKnownBatch(
  known: KnownBalances,
  indicators: IndicatorCache,
  commands: readonly Command[],
  clock: Clock,
): KnownBatch | null {
  const parties = knownParties(known, indicators, commands);
  if (parties === null) return null;
  const books = new Books({
    balances: [...parties.values()].map(({ balance }) => balance),
    // None is in use, as far as is known. If one is, the database refuses the batch.
    references: new Map(),
    newBalanceId: ({ name }) => {
      throw new Error(`the balance of ${name} is not known`);
    },
    firstMicros: firstMicrosAfter(parties.values(), clock),
  });
  const rows: NewRow[] = [];
  const outcomes: Outcome[] = [];
  for (const command of commands) {
    const { outcome, rows: written, timed, done } = decide(books, command);
    if (outcome.kind !== 'recorded' || timed.length > 0 || done.length > 0) return null;
    if (written.some((row) => isTraced(books, row))) return null;
    outcomes.push(outcome);
    rows.push(...written);
  }
  const after = touchedBalances(books, rows).sort((a, b) => (a.balanceId < b.balanceId ? -1 : 1));
  const changed = after.map((balance): ChangedBalance => {
    const micros = parties.get(balance.balanceId)?.postedMicros ?? null;
    const postedAtBefore = micros === null ? null : rfc3339OfMicros(micros);
    return { before: books.before(balance.balanceId), postedAtBefore, after: balance };
  });
  known.learnFrom(books, after);
  return { outcomes, rows, changed, postedAt: books.createdAt };
}

/** All balances that are named, by id; null if one is not known, or if rows are named that would have to be read. */
function knownParties(
  known: KnownBalances,
  indicators: IndicatorCache,
  commands: readonly Command[],
): Map<string, PostedBalance> | null {
  const { balances, families } = mergeReads(commands.map(readsOf));
  if (families.length > 0) return null;
  const parties = new Map<string, PostedBalance>();
  for (const name of balances) {
    const id = isIndicator(name.name) ? indicators.get(indicatorKey(name)) : name.name;
    const posted = id === undefined ? undefined : known.get(id);
    if (id === undefined || posted === undefined) return null;
    parties.set(id, posted);
  }
  return parties;
}

/**
 * Sends the batch and waits until it is on disk.
 * @throws CommitUnknown if that can't be known. On any other error nothing was written.
 */
export async function writeKnownBatch(
  client: pg.Client,
  { changed, rows, postedAt, riders }: KnownBatch & { readonly riders: readonly Rider[] },
): Promise<void> {
  try {
    await postKnownBatch(client, { changed, rows, postedAt, riders });
    for (const rider of riders) rider.isOnDisk = true;
  } catch (error) {
    if (isRefusalOfDatabase(error)) throw error;
    throw new CommitUnknown('the connection was lost while committing', { cause: error });
  }
}
