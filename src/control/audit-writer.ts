/**
 * Writes entries of the audit log, those of many requests in one commit: while one is under way, further entries gather.
 * There is no timer, so a request alone waits for one commit, and many share theirs.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import type { AuditEnd, AuditFacts } from './model/audit-record.ts';
import { insertIntake } from './store/audit.ts';

export interface AuditWriter {
  /** Resolves when it is on disk. @throws the database's error: then nothing may be done. */
  begin(facts: AuditFacts): Promise<void>;
  /** Is written with the next commit, and until it succeeds; nobody waits for it. */
  end(end: AuditEnd): void;
  /** Resolves when what was given so far is on disk, or could not be written just now. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Ends that wait for a database that is away; beyond that their records stay without one. */
const waitingMax = 100_000;
/** In one commit. */
const entriesMax = 1_000;
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

export function openAuditWriter(pool: Pool, log: Log): AuditWriter {
  let next = emptyBatch();
  const full: Batch[] = [];
  let running: Promise<void> | null = null;
  /** Of the batch that has the newest entry. */
  let last = Promise.resolve();
  let lost = 0;
  let isClosed = false;
  const stopped = new AbortController();

  function gather(): Batch {
    if (next.begun.length + next.ended.length >= entriesMax) {
      full.push(next);
      next = emptyBatch();
    }
    running ??= run();
    last = next.written.promise;
    return next;
  }

  async function run(): Promise<void> {
    // What else comes in this turn goes along.
    await Promise.resolve();
    for (;;) {
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
        if (next.begun.length === 0) await delay(retryAfterMs, undefined, { signal: stopped.signal }).catch(() => {});
      }
    }
    running = null;
  }

  function take(): Batch | null {
    if (next.begun.length + next.ended.length === 0) return null;
    const batch = next;
    next = emptyBatch();
    return batch;
  }

  function keep(ended: readonly AuditEnd[]): void {
    const room = Math.max(0, waitingMax - next.ended.length);
    next.ended.push(...ended.slice(0, room));
    lost += ended.length - Math.min(room, ended.length);
  }

  return {
    begin(facts) {
      const batch = gather();
      batch.begun.push(facts);
      return batch.written.promise;
    },
    end(end) {
      gather().ended.push(end);
    },
    async flush() {
      await last.catch(() => undefined);
    },
    async close() {
      isClosed = true;
      stopped.abort();
      await running;
      lost += next.ended.length;
      if (lost > 0) log.error({ records: lost }, 'records of the audit log stay without an outcome');
    },
  };
}
