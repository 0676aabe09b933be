/** What was told of a ledger, and how it went; for those who run it. */
import type { Log } from '../platform/log.ts';
import { openPool } from '../platform/sql.ts';
import { type DeliveryStatus, type LoggedDelivery, listDeliveries, replayDeliveries } from './store/deliveries.ts';

export interface EventLog {
  /** Newest first. @param filter.status null: all. */
  list(filter: { status: DeliveryStatus | null; limit: number }): Promise<LoggedDelivery[]>;
  /**
   * Has deliveries sent again by the server, at once if it is up, whatever has become of them.
   * @param which numbers, or `failed`: all that were given up. @returns how many there are.
   */
  replay(which: readonly string[] | 'failed'): Promise<number>;
  close(): Promise<void>;
}

/** @param database whose tables are migrated. */
export function openEventLog({ database, log }: { database: { url: string; schema: string }; log: Log }): EventLog {
  const options = { ...database, name: `tallygate events ${database.schema}` };
  const pool = openPool(options, 1, (error) => log.warn({ err: error }, 'an idle connection broke'));
  return {
    list: (filter) => listDeliveries(pool, filter),
    replay: (which) => replayDeliveries(pool, which),
    close: () => pool.end(),
  };
}
