/** Notes the figures of all balances, once a day each: in the background, a page of balances at a time. */
import { type Clock, rfc3339 } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import { insertSnapshots } from './store/balance-history.ts';

/** Balances per statement at most, whatever the caller asks for. */
const pageSizeMax = 10_000;
const progressIntervalMs = 5_000;

export interface SnapshotTaker {
  /** Begins, unless it is at it already; how it goes is in the log. Run again on the same day, it adds what is missing. */
  start(pageSize: number): void;
  /** Stops after the page at hand. */
  close(): Promise<void>;
}

export function snapshotTaker({ pool, clock, log }: { pool: Pool; clock: Clock; log: Log }): SnapshotTaker {
  let isClosed = false;
  let running: Promise<void> | null = null;

  async function takeAll(pageSize: number): Promise<void> {
    const total = { balances: 0, snapshots: 0 };
    let toldAtMs = clock.nowMs();
    for (let after: string | null = ''; after !== null && !isClosed; ) {
      const page = await insertSnapshots(pool, { after, limit: pageSize, takenAt: rfc3339(clock.nowMs()) });
      total.balances += page.balances;
      total.snapshots += page.snapshots;
      after = page.lastId;
      if (clock.nowMs() - toldAtMs < progressIntervalMs) continue;
      toldAtMs = clock.nowMs();
      log.info(total, 'taking snapshots of balances');
    }
    log.info(total, isClosed ? 'stopped taking snapshots of balances' : 'took snapshots of balances');
  }

  return {
    start(pageSize) {
      if (isClosed || running !== null) return;
      running = takeAll(Math.min(pageSize, pageSizeMax))
        .catch((error: unknown) => log.warn({ err: error }, 'taking snapshots of balances failed'))
        .finally(() => {
          running = null;
        });
    },
    async close() {
      isClosed = true;
      await running;
    },
  };
}
