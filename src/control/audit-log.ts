/** The audit log: how it is written, settled, read and proven. */
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { pause } from '../platform/pause.ts';
import { openPool, type Pool } from '../platform/sql.ts';
import { type AuditWriter, openAuditWriter } from './audit-writer.ts';
import { type LongList, longList } from './long-search.ts';
import type { Secrets } from './secrets.ts';
import { type AuditVerdict, settleNext, verifyAudit } from './settle-audit.ts';
import { type AuditFilter, listRecords, type StoredRecord } from './store/audit.ts';

export interface AuditLog extends LongList<AuditFilter, StoredRecord>, Pick<AuditWriter, 'begin' | 'rider' | 'end'> {
  /** Where riders can be written. */
  readonly databaseUrl: string;
  /** Makes records of everything that has come in, from now on and until the returned function is called. */
  keepSettled(): () => Promise<void>;
  /** Resolves when all that was answered before is among the records. */
  settle(): Promise<void>;
  verify(onProgress?: (links: bigint) => void): Promise<AuditVerdict>;
  close(): Promise<void>;
}

const queryTimeoutMs = 5_000;
const settleEveryMs = 1_000;
/** So much longer than a pass the wait after it is, while there is more to do: answering comes first. */
const restShare = { busy: 49, idle: 3 } as const;
/** Of the time between passes that this process was at work. */
const busyFrom = 0.5;

export function openAuditLog({
  database,
  pool,
  secrets,
  clock,
  log,
}: {
  readonly database: { readonly url: string; readonly schema: string };
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
}): AuditLog {
  // One connection of its own: a batch at a time, and no other work in front of it. Connects when first used.
  const options = { ...database, name: 'tallygate audit', queryTimeoutMs };
  const writing = openPool(options, 1, (error) => log.warn({ err: error }, 'the connection of the audit log was lost'));
  const writer = openAuditWriter(writing, database.schema, log);
  const parts = { pool, secrets, clock };

  async function settle(): Promise<void> {
    await writer.flush();
    while ((await settleNext(parts)).hasMore);
  }

  /** @param isBusy whether there is other work. @returns how long to wait. */
  async function pass({ isBusy }: { isBusy: boolean }): Promise<number> {
    try {
      const { hasMore, workedMs } = await settleNext(parts);
      return hasMore ? workedMs * restShare[isBusy ? 'busy' : 'idle'] : settleEveryMs;
    } catch (error) {
      log.warn({ err: error }, 'the audit log was not settled, trying again');
      return settleEveryMs;
    }
  }

  return {
    ...longList<AuditFilter, StoredRecord>(settle, (filter, reach) => listRecords(pool, filter, reach)),
    databaseUrl: database.url,
    begin: writer.begin,
    rider: writer.rider,
    end: writer.end,
    keepSettled() {
      const stopped = new AbortController();
      const loop = async (): Promise<void> => {
        let rested = performance.eventLoopUtilization();
        while (!stopped.signal.aborted) {
          const isBusy = performance.eventLoopUtilization(rested).utilization >= busyFrom;
          const restMs = await pass({ isBusy });
          rested = performance.eventLoopUtilization();
          await pause(restMs, stopped.signal, { ref: false });
        }
      };
      const running = loop();
      return () => {
        stopped.abort();
        return running;
      };
    },
    settle,
    async verify(onProgress) {
      await settle();
      return verifyAudit(parts, onProgress);
    },
    async close() {
      await writer.close();
      await writing.end();
    },
  };
}
