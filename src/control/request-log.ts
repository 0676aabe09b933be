/**
 * The request log: what came through the Proxy and to the Data API, reads and refusals included, for some weeks. What has
 * a record in the audit log is not written twice; lists show both, as one.
 */
import type { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { pause } from '../platform/pause.ts';
import { isDatabaseError, openPool, queryCanceled } from '../platform/sql.ts';
import type { AuditLog } from './audit-log.ts';
import { type LongList, longList } from './long-search.ts';
import type { LoggedRequest } from './model/logged-request.ts';
import { openRequestWriter, type RequestWriter } from './request-writer.ts';
import { listRequests, type RequestFilter, type StoredRequest } from './store/request-list.ts';
import { dropPartitions } from './store/request-log.ts';
import type { Reach, Stretch } from './store/stretch.ts';

export interface RequestLogSettings {
  /** How long lines are kept; 0: there is no log. */
  readonly days: number;
  /** Of good answers, and as many again of others; what is more is left out. */
  readonly linesPerSecond: number;
}

/** Lists hold all that this process answered before. @throws Refusal CLOUD_QUERY_TIMEOUT. */
export interface RequestLog
  extends LongList<RequestFilter, StoredRequest>,
    Pick<RequestWriter, 'takes' | 'add' | 'leftOut'> {
  /** Takes lines and drops old ones, from now on and until the returned function is called. */
  keep(settings: RequestLogSettings): () => Promise<void>;
  /** Drops the lines of days that ended so many days ago. */
  removeOld(days: number): Promise<void>;
  close(): Promise<void>;
}

const queryTimeoutMs = 5_000;
const searchTimeoutMs = 10_000;
const searchesMax = 2;
const dayMs = 86_400_000;
const removeEveryMs = 3_600_000;

export function openRequestLog({
  database,
  audit,
  clock,
  log,
}: {
  readonly database: { readonly url: string; readonly schema: string };
  readonly audit: Pick<AuditLog, 'settle'>;
  readonly clock: Clock;
  readonly log: Log;
}): RequestLog {
  const tellLoss = (error: Error) => log.warn({ err: error }, 'a connection of the request log was lost');
  // Both connect when first used. Writing waits for nobody, and a long search holds up nothing else.
  const options = { ...database, name: 'tallygate request log' };
  const writing = openPool({ ...options, queryTimeoutMs, commitsBehind: true }, 1, tellLoss);
  const reading = openPool({ ...options, readOnlyForMs: searchTimeoutMs }, searchesMax, tellLoss);
  let writer: RequestWriter | null = null;

  async function removeOld(days: number): Promise<void> {
    // Without a log there is none of today, either.
    const dropped = await dropPartitions(writing, clock.nowMs() - (days === 0 ? -dayMs : days * dayMs));
    if (dropped > 0) log.info({ days: dropped }, 'old days of the request log were dropped');
  }

  async function read(filter: RequestFilter, reach: Reach): Promise<Stretch<StoredRequest>> {
    try {
      return await listRequests(reading, filter, reach);
    } catch (error) {
      if (!isDatabaseError(error, queryCanceled)) throw error;
      const text =
        'The database took too long to search; try again, or narrow it to a shorter time with `from` and `to`';
      throw new Refusal('CLOUD_QUERY_TIMEOUT', text, { cause: error });
    }
  }

  async function settle(): Promise<void> {
    await Promise.all([audit.settle(), writer?.flush()]);
  }

  return {
    ...longList(settle, read),
    takes: (answer) => writer?.takes(answer) ?? false,
    add: (line: LoggedRequest) => writer?.add(line),
    leftOut: () => writer?.leftOut() ?? 0,
    keep({ days, linesPerSecond }) {
      writer = days === 0 ? null : openRequestWriter({ pool: writing, linesPerSecond, log });
      const stopped = new AbortController();
      const loop = async (): Promise<void> => {
        while (!stopped.signal.aborted) {
          await removeOld(days).catch((error: unknown) =>
            log.warn({ err: error }, 'old days of the request log were not dropped, trying again in an hour'),
          );
          await pause(removeEveryMs, stopped.signal, { ref: false });
        }
      };
      const running = loop();
      return async () => {
        stopped.abort();
        await running;
        await writer?.close();
        writer = null;
      };
    },
    removeOld,
    async close() {
      await writer?.close();
      await Promise.all([writing.end(), reading.end()]);
    },
  };
}
