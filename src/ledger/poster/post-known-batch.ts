/**
 * A batch decided on balances that are known already, without asking the database first: it checks them while it
 * writes. So one round trip does it all, and the next batch may follow before this one is answered.
 */
import type pg from 'pg';
import { type Clock, rfc3339OfMicros } from '../../platform/clock.ts';
import type { Rider } from '../../platform/rider.ts';
import { Books, indicatorKey } from '../model/books.ts';
import { type BalanceName, type Command, isIndicator, mergeReads, readsOf } from '../model/command.ts';
import { decide } from '../model/decide.ts';
import type { Decision, Outcome } from '../model/outcome.ts';
import type { NewRow } from '../model/transaction.ts';
import { type ChangedBalance, postKnownBatch, type UnchangedRow } from '../store/known-batch.ts';
import type { PostedBalance } from '../store/posting.ts';
import type { Announcer } from './announcer.ts';
import type { Known } from './known.ts';
import type { KnownHold } from './known-holds.ts';
import { type Along, alongWith, asCommitError, touchedBalances } from './post-batch.ts';
import { firstMicrosAfter } from './read-books.ts';

export interface KnownBatch {
  readonly outcomes: readonly Outcome[];
  readonly rows: readonly NewRow[];
  readonly along: Along;
  /** In id order, which is the order they are locked in. */
  readonly changed: readonly ChangedBalance[];
  /** The holds it settles, as they were before. */
  readonly settled: readonly KnownHold[];
  readonly postedAt: string;
}

/**
 * What the commands come to, with what is known moved on to where it leaves it. Null, with nothing changed, if it takes
 * more than that to tell. A refusal is such a case: it leaves nothing to be checked.
 */
export function decideKnownBatch(
  known: Known,
  commands: readonly Command[],
  { clock, announcer }: { clock: Clock; announcer: Announcer | null },
): KnownBatch | null {
  const reads = mergeReads(commands.map(readsOf));
  const settled = knownHolds(known, reads.families);
  const parties = settled === null ? null : knownParties(known, reads.balances, settled);
  if (settled === null || parties === null) return null;
  const books = new Books({
    balances: [...parties.values()].map(({ balance }) => balance),
    // None is in use, as far as is known. If one is, the database refuses the batch.
    references: new Map(),
    families: new Map(settled.map(({ target, family }) => [target, family])),
    holds: new Map(settled.map(({ hold }) => [hold.row.transactionId, hold])),
    newBalanceId: ({ name }) => {
      throw new Error(`the balance of ${name} is not known`);
    },
    firstMicros: firstMicrosAfter(parties.values(), clock),
  });
  const decisions: Decision[] = [];
  try {
    for (const command of commands) {
      const decision = decide(books, command);
      if (decision.outcome.kind !== 'recorded') return null;
      decisions.push(decision);
    }
  } catch {
    // A hold that another server has settled contradicts its balances, if they are known as they are since. Under locks
    // both are read, and what is wrong even then is told.
    for (const { target } of settled) known.holds.forget(target);
    return null;
  }
  const told = announcer === null ? [] : announcer.deliveriesAtHand({ commands, decisions, books });
  if (told === null) return null;
  const rows = decisions.flatMap((decision) => decision.rows);
  const after = touchedBalances(books, rows).sort((a, b) => (a.balanceId < b.balanceId ? -1 : 1));
  const changed = after.map((balance): ChangedBalance => {
    const micros = parties.get(balance.balanceId)?.postedMicros ?? null;
    const postedAtBefore = micros === null ? null : rfc3339OfMicros(micros);
    return { before: books.before(balance.balanceId), postedAtBefore, after: balance };
  });
  known.balances.learnFrom(books, after);
  known.holds.learnFrom(books, rows);
  const outcomes = decisions.map(({ outcome }) => outcome);
  return { outcomes, rows, along: alongWith({ books, decisions }, told), changed, settled, postedAt: books.createdAt };
}

/**
 * What is held under the ids; null if it would have to be read. What was applied is not known: a refund finds nothing
 * to send back, and that is a refusal.
 */
function knownHolds({ holds }: Known, targets: readonly string[]): KnownHold[] | null {
  const found = [...new Set(targets)].map((target) => holds.get(target));
  return found.includes(null) ? null : (found as KnownHold[]); // none of them null
}

/** All balances that are named, by id; null if one is not known. */
function knownParties(
  { balances, indicators }: Known,
  names: readonly BalanceName[],
  settled: readonly KnownHold[],
): Map<string, PostedBalance> | null {
  const parties = new Map<string, PostedBalance>();
  const held = settled.flatMap(({ hold: { row } }) => [row.source, row.destination]);
  const named = names.map((name) => (isIndicator(name.name) ? indicators.get(indicatorKey(name)) : name.name));
  for (const id of [...named, ...held]) {
    const posted = id === undefined ? undefined : balances.get(id);
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
  { settled, ...batch }: KnownBatch & { readonly riders: readonly Rider[] },
): Promise<void> {
  try {
    await client.query(postKnownBatch({ ...batch, unchanged: settled.flatMap(unchangedRows) }));
  } catch (error) {
    throw asCommitError(error);
  }
  for (const rider of batch.riders) rider.isOnDisk = true;
}

/** What must still be so of the rows around a hold. */
function unchangedRows({ hold, family }: KnownHold): UnchangedRow[] {
  return family.map(({ transactionId, metaData }) => ({
    transactionId,
    // Of a QUEUED row the hold itself.
    childCount: transactionId === hold.row.transactionId ? hold.settlements.length : 1,
    metaData,
  }));
}
