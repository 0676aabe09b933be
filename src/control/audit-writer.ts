/**
 * Writes entries of the audit log, those of many requests in one commit: while one is under way, further entries gather.
 * A request that waits for its entry waits for one commit, and many share theirs. For what goes to a ledger in the same
 * database there is a better way: the entry rides along in the commit that moves the money.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Log } from '../platform/log.ts';
import { pause } from '../platform/pause.ts';
import type { Rider, RiderCarrier } from '../platform/rider.ts';
import type { Pool } from '../platform/sql.ts';
import type { AuditEnd, AuditFacts } from './model/audit-record.ts';
import { insertIntake, intakeIn, intakeOf, lineOf } from './store/audit.ts';

export interface AuditWriter {
  /** Resolves when it is on disk. @throws the database's error: then nothing may be done. */
  begin(facts: AuditFacts): Promise<void>;
  /** An entry for somebody else to write in an SQL transaction of theirs, in the same database. */
  rider(facts: AuditFacts): Rider;
  /** Is written soon, and until it succeeds; nobody waits for it. */
  end(end: AuditEnd): void;
  /** Resolves when what was given so far is on disk, or could not be written just now. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Ends that wait for a database that is away; beyond that their records stay without one. */
const waitingMax = 100_000;
/** In one commit. */
const entriesMax = 500;
/**
 * A commit costs much the same however many share it, so it waits as long as a turn of the event loop brings many more,
 * by their share of what is there. There is no timer: where little comes, one turn is all that is waited for.
 */
const manyMore = 0.25;
const turnsMax = 8;
/** How long ends gather if nothing else is to be written: a commit each would cost more than they do. */
const endsGatherMs = 50;
const retryAfterMs = 500;

interface Batch {
  readonly begun: AuditFacts[];
  readonly ended: AuditEnd[];
  readonly written: PromiseWithResolvers<void>;
}

function emptyBatch(): Batch {
  const batch: Batch = { begun: [], ended: [], written: Promise.withResolvers() };
  // Of a batch with ends alone nobody is waiting to hear.
  batch.written.promise.catch(() => undefined);
  return batch;
}

/** @param schema of the tables of the log, for connections with another one. */
export function openAuditWriter(pool: Pool, schema: string, log: Log): AuditWriter {
  let next = emptyBatch();
  const full: Batch[] = [];
  let running: Promise<void> | null = null;
  /** Of the batch that has the newest entry. */
  let last = Promise.resolve();
  /** Ends have gathered for long enough. */
  let isDue = false;
  let gathering: NodeJS.Timeout | null = null;
  let lost = 0;
  let isClosed = false;
  const stopped = new AbortController();
  const carrier: RiderCarrier = { into: intakeIn(schema), join: intakeOf };

  function gather(): Batch {
    if (next.begun.length + next.ended.length >= entriesMax) {
      full.push(next);
      next = emptyBatch();
      start();
    }
    last = next.written.promise;
    return next;
  }

  function start(): void {
    running ??= run();
  }

  function startForEnds(): void {
    if (next.begun.length + next.ended.length === 0) return;
    isDue = true;
    start();
  }

  /** Ends that come later are gathered anew. */
  function waitForEnds(): void {
    gathering ??= setTimeout(() => {
      gathering = null;
      startForEnds();
    }, endsGatherMs);
  }

  async function gatherMore(): Promise<void> {
    for (let turns = 0; turns < turnsMax && full.length === 0; turns++) {
      const { length } = next.begun;
      await turn();
      if (next.begun.length - length <= length * manyMore) return;
    }
  }

  async function run(): Promise<void> {
    for (;;) {
      await gatherMore();
      const batch = full.shift() ?? take();
      if (batch === null) break;
      try {
        await insertIntake(pool, batch);
        batch.written.resolve();
      } catch (error) {
        log.warn({ err: error, entries: batch.begun.length + batch.ended.length }, 'the audit log can not be written');
        batch.written.reject(error);
        keep(batch.ended);
        if (isClosed) break;
        if (next.begun.length === 0) await pause(retryAfterMs, stopped.signal);
      }
    }
    running = null;
    if (next.ended.length > 0 && !isClosed) waitForEnds();
  }

  function take(): Batch | null {
    if (next.begun.length === 0 && !(isDue && next.ended.length > 0)) return null;
    isDue = false;
    const batch = next;
    next = emptyBatch();
    return batch;
  }

  function keep(ended: readonly AuditEnd[]): void {
    const room = Math.max(0, waitingMax - next.ended.length);
    next.ended.push(...ended.slice(0, room));
    lost += ended.length - Math.min(room, ended.length);
    isDue = true;
  }

  return {
    begin(facts) {
      const batch = gather();
      batch.begun.push(facts);
      start();
      return batch.written.promise;
    },
    rider: (facts) => ({ line: lineOf(facts), carrier, isOnDisk: false, failure: null }),
    end(end) {
      gather().ended.push(end);
      if (running === null) waitForEnds();
    },
    async flush() {
      startForEnds();
      await last.catch(() => undefined);
    },
    async close() {
      isClosed = true;
      stopped.abort();
      if (gathering !== null) clearTimeout(gathering);
      startForEnds();
      await running;
      lost += next.ended.length;
      if (lost > 0) log.error({ records: lost }, 'records of the audit log stay without an outcome');
    },
  };
}
