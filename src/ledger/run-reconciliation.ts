/** One run, page by page: what a page has found, and how far the run is, are one commit. */
import type pg from 'pg';
import { type Clock, rfc3339 } from '../platform/clock.ts';
import { isDatabaseError } from '../platform/sql.ts';
import { assignMatches } from './model/assign-matches.ts';
import { choosePlan, type Plan } from './model/matching-rule.ts';
import { RunFailure } from './model/run-failure.ts';
import { buildSides, dropSides, type Page, readPage, type Sides, writeMatches } from './store/match-sides.ts';
import { markReconciled } from './store/reconciled.ts';
import { type Cursor, noteProgress, noteTotal, type OpenRun } from './store/reconciliations.ts';

/** Items of one page: few enough for a commit every second or so, many enough to hide the round trips. */
const pageMax = 2_000;
/** Of one item. Should others have taken them all, the rest is looked up once they are out of the way. */
const candidatesMax = 64;
/** The statements of a page. A page that takes longer is tried in halves. */
const pageTimeoutMs = 20_000;
/** Making the temporary tables reads all transactions. */
const buildTimeoutMs = 600_000;
/** Pairs that rules without an index may have to be tried on: minutes, not days. */
export const defaultTriedPairsMax = 500_000_000;
/** Of those, in one page. */
const triedPagePairs = 5_000_000;
/** After a deadlock with somebody else's change of the same rows. */
const attemptsMax = 5;

const queryCanceled = '57014';
const deadlockDetected = '40P01';

/** It was taken over, or this process is closing: somebody else goes on from the last page. */
export class RunLeft extends Error {}

interface Context {
  readonly clock: Clock;
  /** Whether to stop before the next page. */
  readonly isStopped: () => boolean;
  /** Pairs that a rule without an index may have to be tried on. */
  readonly triedPairsMax: number;
}

/**
 * Goes through what is left of the run. Resolves when all of it is done.
 * @param client a connection of its own, for as long as it takes.
 * @throws RunFailure, RunLeft, or the database's error.
 */
export async function runReconciliation(
  context: Context,
  client: pg.PoolClient,
  run: OpenRun,
  holder: string,
): Promise<void> {
  if (run.rules === null) throw new RunFailure('a matching rule does not exist');
  const choice = choosePlan(run.strategy, run.groupingCriteria);
  if (choice.kind === 'nothing') return;
  const plan: Plan = choice.kind === 'plan' ? choice.plan : { strategy: choice.strategy, groupBy: null };
  const rules = choice.kind === 'plan' ? run.rules : [];
  const sides = await buildSides(client, run, plan, rules, buildTimeoutMs);
  await client.query(`set statement_timeout = ${pageTimeoutMs}`);
  requireFeasible(sides, context.triedPairsMax);
  await noteTotal(client, run.runNo, sides.leftCount);
  await goThrough({ ...context, client, run, holder, sides });
  await dropSides(client);
  // The connection goes back to the others.
  await client.query('reset all');
}

/** @throws RunFailure for a rule that would have to be tried on every pair, if there are too many. */
function requireFeasible({ rules, leftCount, rightCount }: Sides, triedPairsMax: number): void {
  const isIndexed = rules.every((rule) => rule.isIndexed);
  if (isIndexed || leftCount * rightCount <= triedPairsMax) return;
  throw new RunFailure(
    `a rule has no narrow criterion with "equals" on amount, date, reference or description, and ${leftCount} times ${rightCount} ` +
      `pairs are too many to try; the limit is ${triedPairsMax}`,
  );
}

interface Going extends Context {
  readonly client: pg.PoolClient;
  readonly run: OpenRun;
  readonly holder: string;
  readonly sides: Sides;
}

async function goThrough(going: Going): Promise<void> {
  const { sides } = going;
  const isIndexed = sides.rules.every((rule) => rule.isIndexed);
  const sizeMax = isIndexed ? pageMax : clamp(Math.floor(triedPagePairs / Math.max(sides.rightCount, 1)), 1, pageMax);
  let cursor = going.run.cursor;
  let size = sizeMax;
  for (;;) {
    if (going.isStopped()) throw new RunLeft('this server is closing');
    const done = await attemptPage(going, cursor, size);
    if (done === 'end') return;
    if (done === 'too long') {
      if (size === 1) throw new RunFailure('the rules are too broad: one item takes longer than all may');
      size = Math.ceil(size / 2);
      continue;
    }
    cursor = done.cursor;
    // A page that had to stop early tells how many can be served at a time where many want the same.
    size = clamp(done.servedCount < size ? done.servedCount : size * 2, 1, sizeMax);
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

interface DonePage {
  readonly cursor: Cursor;
  readonly servedCount: number;
}

async function attemptPage(going: Going, cursor: Cursor | null, size: number): Promise<DonePage | 'end' | 'too long'> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inOneCommit(going.client, () => doPage(going, cursor, size));
    } catch (error) {
      if (isDatabaseError(error, queryCanceled)) return 'too long';
      if (!isDatabaseError(error, deadlockDetected) || attempt === attemptsMax) throw error;
    }
  }
}

async function inOneCommit<T>(client: pg.PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function doPage(
  { client, clock, run, holder, sides }: Going,
  cursor: Cursor | null,
  size: number,
): Promise<DonePage | 'end'> {
  const page: Page[] = await readPage(client, sides, { after: cursor, limit: size, candidatesMax });
  const { assigned, servedCount } = assignMatches(page, candidatesMax);
  const last = page[servedCount - 1];
  if (last === undefined) return 'end';
  const matched = await writeMatches(client, sides, run.runNo, assigned);
  if (!run.isDryRun && matched.length > 0) {
    const at = `${rfc3339(clock.nowMs()).slice(0, 19)}Z`;
    await markReconciled(client, { runNo: run.runNo, reconciliationId: run.reconciliationId, at }, matched);
  }
  const reached = { at: last.at, id: last.id };
  const isOurs = await noteProgress(client, run.runNo, holder, {
    processed: servedCount,
    matched: matched.length,
    unmatched: servedCount - assigned.length,
    cursor: reached,
  });
  if (!isOurs) throw new RunLeft('another server has taken the run over');
  return { cursor: reached, servedCount };
}
