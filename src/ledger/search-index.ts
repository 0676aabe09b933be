/** Keeps the tables of words up to date: before each search, in the background, and whole on request. */
import { type Clock, rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import { KnownTexts, rebuildPage, takeOver } from './search-fill.ts';
import { newestChange } from './store/search/changes.ts';
import { beginRebuild, type Rebuild, readRebuild } from './store/search/rebuild.ts';

/** A search waits this long for what is left to take over. */
const patienceMsDefault = 10_000;
/** Between looks of the background at what is left. */
const intervalMs = 500;
/** While transactions are being posted, the background takes this part of the time. */
const shareWhilePosting = 0.02;
/** Its rest is over once nothing was being posted at so many looks, `intervalMs` apart. */
const quietLooks = 2;
/** Catching up goes on with whoever searches, so they had better be back soon. */
const retryAfterSeconds = 1;

export interface SearchIndex {
  /**
   * Everything that was committed before this was called is in the tables of words when it resolves.
   * @throws Refusal GEN_UNAVAILABLE if that takes too long; it goes on in the background.
   */
  catchUp(): Promise<void>;
  /**
   * Has everything indexed anew, so many records at a time, in the background; searches see what is there meanwhile.
   * @returns how it stands, and whether this began it: one that is going on is left alone.
   */
  rebuild(pageSize: number): Promise<{ rebuild: Rebuild; isNew: boolean }>;
  /** Null if none was ever asked for. */
  lastRebuild(): Promise<Rebuild | null>;
  close(): Promise<void>;
}

export function openSearchIndex({
  pool,
  clock,
  log,
  isPosting,
  patienceMs = patienceMsDefault,
}: {
  pool: Pool;
  clock: Clock;
  log: Log;
  isPosting: () => boolean;
  patienceMs?: number;
}): SearchIndex {
  const known = new KnownTexts();
  let isClosed = false;
  let timer: NodeJS.Timeout | null = null;
  let pass: Promise<void> = Promise.resolve();

  /** One piece of filling at a time, so that it never holds more than one connection. */
  let lane: Promise<unknown> = Promise.resolve();
  /** The catching up that has not begun yet: whoever asks before it does can share it. */
  let next: Promise<void> | null = null;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lane.then(work);
    lane = turn.catch(() => undefined);
    return turn;
  }

  function catchUp(): Promise<void> {
    const giveUpAtMs = performance.now() + patienceMs;
    next ??= inTurn(() => {
      next = null;
      return catchUpNow(giveUpAtMs);
    });
    return next;
  }

  async function catchUpNow(giveUpAtMs: number): Promise<void> {
    const goal = await newestChange(pool);
    if (goal === null) return;
    while (!(await takeOver(pool, goal, known))) {
      if (performance.now() < giveUpAtMs) continue;
      const message = 'the search index is being brought up to date; try again in a while';
      throw new Refusal('GEN_UNAVAILABLE', message, { retryAfterSeconds });
    }
  }

  /** @returns how long to rest. */
  async function work(): Promise<number> {
    const startedAt = performance.now();
    const wasPosting = isPosting();
    const goal = await newestChange(pool);
    const isCaughtUp = goal === null || (await takeOver(pool, goal, known));
    const { isDone: isRebuilt, failure } = await rebuildPage(pool, known, clock);
    if (failure !== null) log.error({ err: failure }, 'rebuilding the search index failed');
    const tookMs = performance.now() - startedAt;
    const restMs = wasPosting || isPosting() ? tookMs / shareWhilePosting : 0;
    return Math.max(restMs, isCaughtUp && isRebuilt ? intervalMs : 0);
  }

  async function run(): Promise<void> {
    let restMs = intervalMs;
    try {
      restMs = await inTurn(work);
    } catch (error) {
      log.warn({ err: error }, 'filling the search index failed, trying again');
    }
    rest(performance.now() + restMs, quietLooks);
  }

  function rest(untilMs: number, looksLeft: number): void {
    if (isClosed) return;
    const leftMs = looksLeft === 0 ? 0 : Math.max(untilMs - performance.now(), 0);
    timer = setTimeout(
      () => {
        if (leftMs > intervalMs) rest(untilMs, isPosting() ? quietLooks : looksLeft - 1);
        else pass = run();
      },
      Math.min(leftMs, intervalMs),
    );
    timer.unref();
  }

  rest(performance.now() + intervalMs, quietLooks);
  return {
    catchUp,
    async rebuild(pageSize) {
      const isNew = await beginRebuild(pool, { pageSize, startedAt: rfc3339(clock.nowMs()) });
      const rebuild = await readRebuild(pool);
      if (rebuild === null) throw new Error('a rebuilding that was begun is not there');
      return { rebuild, isNew };
    },
    lastRebuild: () => readRebuild(pool),
    async close() {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await pass;
    },
  };
}
