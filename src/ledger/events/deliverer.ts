/**
 * Sends what is in the outbox: at least once, in order for each balance, retried until it is taken or given up. Of
 * several processes on one ledger one delivers, as long as it holds the lease; when it dies, another takes over within
 * seconds. What was sent and not yet noted as sent is then sent again.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Clock, rfc3339 } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import { openOutbound } from '../../platform/outbound.ts';
import { Sleeper } from '../../platform/sleeper.ts';
import type { Pool } from '../../platform/sql.ts';
import type { LedgerMemory } from '../memory.ts';
import { waitMaxMs } from '../model/back-off.ts';
import { attemptsHeeded } from '../model/delivery-window.ts';
import {
  type DeliveryOutcome,
  deleteOldDeliveries,
  giveUpOrphans,
  type PendingDelivery,
  pendingDeliveries,
  recordOutcomes,
  releaseLease,
  takeLease,
  webhookReceiver,
} from '../store/deliveries.ts';
import { noteRuns } from '../store/hooks.ts';
import { type Receiver, receiverOf, webhookOf } from './deliver-one.ts';
import { Lane } from './lane.ts';
import type { EventSettings } from './settings.ts';

/** Deliveries of one receiver looked at together: order is kept among these, and what is behind them waits. */
const windowMax = 500;
/** How soon is noticed what another process wrote, or what somebody asked to be sent again. */
const pollMs = 500;
/** At most so often is it written what came of attempts, and asked what else there is: for each event by itself it costs more than sending it. */
const passEveryMs = 10;
const leaseMs = 5_000;
/** So much before its end it is no longer relied upon: clocks and answers take their time. */
const leaseMarginMs = 1_500;
/** How long a stop waits for receivers to answer. */
const closeWaitMs = 3_000;
/** The log of what was delivered, or given up, goes back so far. */
const keptDays = 30;
const pruneEveryMs = 3_600_000;
const pruneBatchMax = 1_000;

export interface Deliverer {
  /** Something has been put into the outbox. */
  wake(): void;
  close(): Promise<void>;
}

interface Parts {
  readonly pool: Pool;
  readonly memory: LedgerMemory;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: EventSettings;
  /** Names the ledger to receivers. */
  readonly source: string;
}

export function startDeliverer(parts: Parts): Deliverer {
  const running = new RunningDeliverer(parts);
  return { wake: () => running.wake(), close: () => running.close() };
}

class RunningDeliverer {
  readonly #parts: Parts;
  readonly #outbound;
  readonly #holder = randomUUID();
  readonly #lanes = new Map<string, Lane>();
  /** By sequence: still to be written. */
  #outcomes = new Map<string, { readonly outcome: DeliveryOutcome; readonly receiver: string }>();
  /** On the clock of `performance`; in the past: another process may deliver. */
  #leaseUntil = 0;
  /** On the same clock. */
  #prunedAtMs: number | null = null;
  #isClosing = false;
  readonly #sleeper = new Sleeper();
  readonly #passes: Promise<void>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#outbound = openOutbound({
      allowPrivate: parts.settings.allowPrivate,
      allowSetting: 'TALLYGATE_WEBHOOK_ALLOW_PRIVATE',
      // Each lane keeps to its own limit: a receiver that hangs takes none from another at the same address.
      connectionsMax: null,
    });
    this.#passes = this.#run();
  }

  wake(): void {
    this.#sleeper.wake();
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    this.wake();
    await this.#passes;
    const giveUpAt = performance.now() + closeWaitMs;
    while (this.#underWayCount() > 0 && performance.now() < giveUpAt)
      await this.#sleeper.sleep(giveUpAt - performance.now());
    // What is cut off here comes again from the next process.
    await this.#outbound.close();
    while (this.#underWayCount() > 0) await this.#sleeper.sleep(closeWaitMs);
    try {
      await this.#write();
      if (performance.now() < this.#leaseUntil) await releaseLease(this.#parts.pool, this.#holder);
    } catch (error) {
      this.#warn(error);
    }
  }

  async #run(): Promise<void> {
    while (!this.#isClosing) {
      const nextPassAtMs = performance.now() + passEveryMs;
      let waitMs = pollMs;
      try {
        waitMs = Math.min(await this.#pass(), pollMs);
      } catch (error) {
        this.#warn(error);
      }
      if (!this.#isClosing) await this.#sleeper.sleep(waitMs);
      if (!this.#isClosing) await delay(Math.max(nextPassAtMs - performance.now(), 0));
    }
  }

  readonly #warn = (error: unknown): void => {
    this.#parts.log.warn({ err: error }, 'events are not delivered, trying again');
  };

  /** Refills the lanes and starts what may go. @returns how long nothing else is to be done. */
  async #pass(): Promise<number> {
    await this.#prune();
    await this.#write();
    const receivers = await this.#receivers();
    for (const [name, lane] of this.#lanes) {
      if (receivers.some((receiver) => receiver.name === name)) continue;
      lane.clear();
      if (lane.underWayCount === 0) this.#lanes.delete(name);
    }
    if (receivers.length === 0) return pollMs;
    if (!(await this.#isWanted(receivers))) {
      for (const lane of this.#lanes.values()) lane.clear();
      return pollMs;
    }
    await this.#refill(receivers);
    return this.#start();
  }

  async #receivers(): Promise<Receiver[]> {
    const { memory, settings } = this.#parts;
    const { hooks } = await memory.loaded();
    const webhook = webhookOf(settings);
    const ofHooks = hooks.map((hook) => receiverOf(hook, settings));
    return webhook === null ? ofHooks : [webhook, ...ofHooks];
  }

  async #refill(receivers: readonly Receiver[]): Promise<void> {
    const wanting = receivers.filter(({ name }) => (this.#lanes.get(name)?.size ?? 0) < windowMax / 2);
    if (wanting.length === 0) return;
    for (const { name } of wanting) this.#lanes.get(name)?.beginRefill();
    const rows = await this.#pending(wanting, windowMax);
    for (const receiver of wanting) {
      const own = rows.filter((row) => row.receiver === receiver.name);
      let lane = this.#lanes.get(receiver.name);
      if (lane === undefined && own.length === 0) continue;
      lane ??= this.#newLane(receiver);
      lane.setReceiver(receiver);
      lane.refill(own);
    }
  }

  #pending(receivers: readonly Receiver[], limit: number): Promise<PendingDelivery[]> {
    const names = receivers.map(({ name }) => name);
    return pendingDeliveries(this.#parts.pool, names, { limit, attemptsHeeded, waitMaxMs });
  }

  #newLane(receiver: Receiver): Lane {
    const { clock, source, settings } = this.#parts;
    const lane = new Lane(
      {
        outbound: this.#outbound,
        clock,
        source,
        retryBaseMs: settings.retryBaseMs,
        attempted: (outcome) => this.#attempted(receiver.name, outcome),
      },
      receiver,
    );
    this.#lanes.set(receiver.name, lane);
    return lane;
  }

  #attempted(receiver: string, outcome: DeliveryOutcome): void {
    this.#outcomes.set(outcome.sequence, { outcome, receiver });
    if (!this.#isClosing) this.#start();
    this.wake();
  }

  /** Starts what may go in all lanes. @returns how long until something else may. */
  #start(): number {
    if (performance.now() >= this.#leaseUntil) return 0;
    const nextAtMs = Math.min(...[...this.#lanes.values()].map((lane) => lane.start()));
    return Math.max(nextAtMs - performance.now(), 0);
  }

  /** Whether there is something to deliver, and it is we who deliver. */
  async #isWanted(receivers: readonly Receiver[]): Promise<boolean> {
    const isBusy = [...this.#lanes.values()].some((lane) => lane.size > 0);
    if (!isBusy && (await this.#pending(receivers, 1)).length === 0) return false;
    const askedAt = performance.now();
    if (askedAt < this.#leaseUntil - leaseMs / 2) return true;
    const isHeld = await takeLease(this.#parts.pool, this.#holder, leaseMs);
    this.#leaseUntil = isHeld ? askedAt + leaseMs - leaseMarginMs : 0;
    return isHeld;
  }

  /** Writes the outcomes there are; what comes up meanwhile waits for the next time. */
  async #write(): Promise<void> {
    if (this.#outcomes.size === 0) return;
    const entries = this.#outcomes;
    this.#outcomes = new Map();
    try {
      const outcomes = [...entries.values()];
      await recordOutcomes(
        this.#parts.pool,
        outcomes.map(({ outcome }) => outcome),
      );
      for (const { outcome, receiver } of outcomes) {
        // A retry may have ended meanwhile: then the database does not know the latest yet.
        const isLatest = !this.#outcomes.has(outcome.sequence);
        if (isLatest) this.#lanes.get(receiver)?.noteWritten(outcome.sequence);
      }
      const runs = new Map(
        outcomes
          .filter(({ receiver }) => receiver !== webhookReceiver)
          .map(({ receiver, outcome }) => [
            receiver,
            { hookId: receiver, at: outcome.at, isSuccess: outcome.status === 'delivered' },
          ]),
      );
      if (runs.size > 0) await noteRuns(this.#parts.pool, [...runs.values()]);
    } catch (error) {
      for (const [sequence, entry] of entries) if (!this.#outcomes.has(sequence)) this.#outcomes.set(sequence, entry);
      throw error;
    }
  }

  async #prune(): Promise<void> {
    const { pool, clock } = this.#parts;
    const startedAtMs = performance.now();
    if (this.#prunedAtMs !== null && startedAtMs - this.#prunedAtMs < pruneEveryMs) return;
    const nowMs = clock.nowMs();
    await giveUpOrphans(pool, rfc3339(nowMs));
    const before = rfc3339(nowMs - keptDays * 86_400_000);
    // A full batch means there is more: go on with the next pass.
    if ((await deleteOldDeliveries(pool, { before, limit: pruneBatchMax })) < pruneBatchMax)
      this.#prunedAtMs = startedAtMs;
  }

  #underWayCount(): number {
    return [...this.#lanes.values()].reduce((sum, lane) => sum + lane.underWayCount, 0);
  }
}
