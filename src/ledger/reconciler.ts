/**
 * Works on reconciliations in the background, one or two at a time. A run belongs to whoever holds it for the moment; a
 * holder that dies is succeeded once its time is over, by any server, which goes on after the last page.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Clock, rfc3339 } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { Sleeper } from '../platform/sleeper.ts';
import type { Pool } from '../platform/sql.ts';
import type { Outbox } from './events/outbox.ts';
import { reconciliationEvent } from './events/webhook-event.ts';
import { RunFailure } from './model/run-failure.ts';
import { RunLeft, runReconciliation } from './run-reconciliation.ts';
import { endRun, keepRun, leaveRun, type OpenRun, takeRun } from './store/reconciliations.ts';

/** Between looks for runs that another server has started, or left. */
const pollMs = 1_000;
const leaseMs = 10_000;
const keepEveryMs = 2_500;
const runsAtOnceMax = 2;
/** After an error of the database. */
const retryMs = 2_000;

export interface Reconciler {
  /** There is something to do. */
  wake(): void;
  /** Breaks off what is under way; nothing that was committed is lost. */
  close(): Promise<void>;
}

interface Parts {
  readonly pool: Pool;
  /** Each run has a connection of its own. */
  readonly longPool: Pool;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Log;
  /** Pairs that a rule without an index may have to be tried on; beyond, the run fails at once. */
  readonly triedPairsMax: number;
}

export function startReconciler(parts: Parts): Reconciler {
  const lanes = Array.from({ length: runsAtOnceMax }, () => new RunLane(parts));
  return {
    wake() {
      for (const lane of lanes) lane.wake();
    },
    async close() {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

class RunLane {
  readonly #parts: Parts;
  readonly #holder = randomUUID();
  readonly #working: Promise<void>;
  #client: pg.PoolClient | null = null;
  #isClosing = false;
  readonly #sleeper = new Sleeper();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#working = this.#work();
  }

  wake(): void {
    this.#sleeper.wake();
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    this.wake();
    await this.#cancel();
    await this.#working;
  }

  async #work(): Promise<void> {
    while (!this.#isClosing) {
      try {
        const run = await takeRun(this.#parts.pool, this.#holder, leaseMs);
        if (run === null) await this.#sleeper.sleep(pollMs);
        else await this.#hold(run);
      } catch (error) {
        if (this.#isClosing) return;
        this.#parts.log.warn({ err: error }, 'reconciliations wait, trying again');
        this.#sleeper.ignoreWoken();
        await this.#sleeper.sleep(retryMs);
      }
    }
  }

  /** Works on the run while keeping others off it. */
  async #hold(run: OpenRun): Promise<void> {
    const { pool, log } = this.#parts;
    const keeping = setInterval(() => {
      keepRun(pool, run.runNo, this.#holder, leaseMs).catch((error: unknown) =>
        log.warn({ err: error, reconciliation: run.reconciliationId }, 'a run could not be held'),
      );
    }, keepEveryMs);
    try {
      await this.#run(run);
      await this.#end(run, null);
    } catch (error) {
      await this.#giveUp(run, error);
    } finally {
      clearInterval(keeping);
    }
  }

  async #run(run: OpenRun): Promise<void> {
    const client = await this.#parts.longPool.connect();
    this.#client = client;
    try {
      if (this.#isClosing) throw new RunLeft('closing');
      const { clock, triedPairsMax } = this.#parts;
      await runReconciliation({ clock, triedPairsMax, isStopped: () => this.#isClosing }, client, run, this.#holder);
      client.release();
    } catch (error) {
      // Its temporary tables go with it.
      client.release(true);
      throw error;
    } finally {
      this.#client = null;
    }
  }

  async #giveUp(run: OpenRun, error: unknown): Promise<void> {
    const { pool, log } = this.#parts;
    if (error instanceof RunFailure) return this.#end(run, error.message);
    if (error instanceof RunLeft || this.#isClosing) return leaveRun(pool, run.runNo, this.#holder);
    // A database that is away, or stops, is waited for; what it refuses once it would refuse again.
    if (!(error instanceof pg.DatabaseError) || /^(?:08|57P)/.test(error.code ?? '')) throw error;
    log.error({ err: error, reconciliation: run.reconciliationId }, 'a reconciliation failed');
    return this.#end(run, 'internal error; the cause is in the log of the server');
  }

  async #end(run: OpenRun, failure: string | null): Promise<void> {
    const { outbox, clock } = this.#parts;
    const ending = { runNo: run.runNo, holder: this.#holder, failure, at: rfc3339(clock.nowMs()) };
    await outbox.record(
      (sql) => endRun(sql, ending),
      (row) => (row === null ? null : reconciliationEvent(row)),
    );
  }

  /** Stops the statement that is under way; its page is undone. */
  async #cancel(): Promise<void> {
    // The driver's own types leave it out.
    const pid = (this.#client as { processID?: number } | null)?.processID;
    if (pid === undefined) return;
    await this.#parts.pool.query('select pg_cancel_backend($1)', [pid]).catch((error: unknown) => {
      this.#parts.log.warn({ err: error }, 'a run could not be stopped, waiting for its page');
    });
  }
}
