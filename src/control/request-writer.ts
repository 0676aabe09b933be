/**
 * Writes the request log behind the answers: lines gather in memory, and a few commits a second take them. It is for
 * operators, not for proof: lines are lost in a crash, while the database is away for long, and when there are too many
 * of them. Each line costs as much as a third of a read, so only so many are taken in a second: of good answers, and as
 * many again of failures, which are worth more and would else be lost among those.
 */
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import type { LoggedRequest } from './model/logged-request.ts';
import { dayOf, insertRequests, makePartition } from './store/request-log.ts';

export interface RequestWriter {
  /** To be asked before a line is put together. False: it is not wanted, and counted as left out. */
  takes(answer: { readonly isGood: boolean }): boolean;
  add(line: LoggedRequest): void;
  /** Lines that were not taken, or could not be written. */
  leftOut(): number;
  /** Resolves when what was added so far is written, or could not be just now. */
  flush(): Promise<void>;
  /** Writes what it still can. */
  close(): Promise<void>;
}

/** Lines in memory; some 600 bytes each. */
const waitingMax = 10_000;
/** In one statement. */
const writtenAtOnce = 1_000;
const gatherMs = 200;
/** Before a pause is over: so long a rate may be exceeded after it was not used. */
const burstSeconds = 10;
const retryAfterMs = 1_000;
/** Then the lines are given up, in case they are what is wrong. */
const triesMax = 60;
const tellEveryMs = 60_000;

export function openRequestWriter({
  pool,
  linesPerSecond,
  log,
}: {
  readonly pool: Pool;
  readonly linesPerSecond: number;
  readonly log: Log;
}): RequestWriter {
  const waiting: LoggedRequest[] = [];
  const days = new Set<number>();
  const burst = Math.max(1, linesPerSecond * burstSeconds);
  const left = { good: burst, failed: burst };
  let leftOut = 0;
  let toldOf = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  let filledAt = performance.now();
  let tries = 0;
  let retryAt = 0;
  let last = Promise.resolve();
  let isBusy = false;

  const timer = setInterval(() => {
    const now = performance.now();
    const more = ((now - filledAt) / 1_000) * linesPerSecond;
    filledAt = now;
    left.good = Math.min(burst, left.good + more);
    left.failed = Math.min(burst, left.failed + more);
    if (waiting.length > 0 && !isBusy && now >= retryAt) flush();
    tellLeftOut(now);
  }, gatherMs).unref();

  function tellLeftOut(now: number): void {
    if (leftOut === toldOf || now - toldAt < tellEveryMs) return;
    log.info({ lines: leftOut - toldOf }, 'requests were left out of the request log');
    toldOf = leftOut;
    toldAt = now;
  }

  function flush(): Promise<void> {
    last = last.then(write);
    return last;
  }

  /** What waits now; what comes meanwhile is for the next time. */
  async function write(): Promise<void> {
    isBusy = true;
    for (let more = waiting.length; more > 0; ) {
      const batch = waiting.slice(0, Math.min(more, writtenAtOnce));
      try {
        await insert(batch);
        tries = 0;
      } catch (error) {
        if (mayTryAgain(error)) break;
        leftOut += batch.length;
      }
      waiting.splice(0, batch.length);
      more -= batch.length;
    }
    isBusy = false;
  }

  async function insert(batch: readonly LoggedRequest[]): Promise<void> {
    for (const day of new Set(batch.map(({ requestId }) => dayOf(requestId)))) {
      if (days.has(day)) continue;
      await makePartition(pool, day);
      days.add(day);
    }
    await insertRequests(pool, batch);
  }

  function mayTryAgain(error: unknown): boolean {
    if (tries === 0)
      log.warn({ err: error, lines: waiting.length }, 'the request log can not be written, trying again');
    // Somebody may have dropped a day that was thought to be there.
    days.clear();
    tries += 1;
    retryAt = performance.now() + retryAfterMs;
    if (tries < triesMax) return true;
    tries = 0;
    return false;
  }

  return {
    takes({ isGood }) {
      const kind = isGood ? 'good' : 'failed';
      if (waiting.length < waitingMax && left[kind] >= 1) {
        left[kind] -= 1;
        return true;
      }
      leftOut += 1;
      return false;
    },
    add: (line) => {
      waiting.push(line);
    },
    leftOut: () => leftOut,
    flush,
    async close() {
      clearInterval(timer);
      await flush();
      leftOut += waiting.length;
      toldAt = Number.NEGATIVE_INFINITY;
      tellLeftOut(performance.now());
    },
  };
}
