/** The deliveries to one receiver. What waits, waits by the clock of `performance`: the other one may be put back. */
import type { Clock } from '../../platform/clock.ts';
import { rfc3339 } from '../../platform/clock.ts';
import type { Outbound } from '../../platform/outbound.ts';
import { backOffMs } from '../model/back-off.ts';
import { DeliveryWindow } from '../model/delivery-window.ts';
import type { DeliveryOutcome, PendingDelivery } from '../store/deliveries.ts';
import { type AttemptResult, deliverOne, type Receiver } from './deliver-one.ts';

/** Deliveries under way to one receiver. */
const underWayMax = 16;
/** After so many failures in a row, and no success, a receiver is taken to be down: it is asked one at a time, with pauses. */
const failuresForDown = 3;
const pauseMaxMs = 60_000;

/** As the window sees it. */
type Queued = PendingDelivery & { readonly nextAttemptAtMs: number };

export interface LaneContext {
  readonly outbound: Outbound;
  readonly clock: Clock;
  /** Names the ledger to receivers. */
  readonly source: string;
  readonly retryBaseMs: number;
  /** Told after each attempt, when the lane has gone on. */
  readonly attempted: (outcome: DeliveryOutcome) => void;
}

export class Lane {
  readonly #context: LaneContext;
  #receiver: Receiver;
  readonly #window = new DeliveryWindow<Queued>();
  /** Attempted, and the outcome is not written yet; or it is, but the latest refill was begun before. */
  readonly #unwritten = new Set<string>();
  #written = new Set<string>();
  #failuresInRow = 0;
  #pausesInRow = 0;
  #pausedUntilMs = 0;

  constructor(context: LaneContext, receiver: Receiver) {
    this.#context = context;
    this.#receiver = receiver;
  }

  get size(): number {
    return this.#window.size;
  }

  get underWayCount(): number {
    return this.#window.underWayCount;
  }

  /** How it is reached may have changed. */
  setReceiver(receiver: Receiver): void {
    this.#receiver = receiver;
  }

  /** The outcome of an attempt is in the database. */
  noteWritten(sequence: string): void {
    this.#written.add(sequence);
  }

  /** The database is about to be asked what is pending: what has been written by now it knows. */
  beginRefill(): void {
    for (const sequence of this.#written) this.#unwritten.delete(sequence);
    this.#written = new Set();
  }

  /** Takes what the database said is pending; what it did not know better than we stays as it is. */
  refill(rows: readonly PendingDelivery[]): void {
    const nowMs = performance.now();
    const queued = rows.flatMap((row): Queued[] => {
      const isOurs = this.#window.isUnderWay(row.sequence) || this.#unwritten.has(row.sequence);
      if (!isOurs) return [{ ...row, nextAttemptAtMs: nowMs + this.#waitMsOf(row) }];
      const own = this.#window.find(row.sequence);
      return own === null ? [] : [own];
    });
    this.#window.replace(queued);
  }

  /** What is longer than any wait after so many attempts was never meant: the database's clock has been put back since. */
  #waitMsOf({ attempts, waitMs }: PendingDelivery): number {
    const longestMs = backOffMs(Math.max(attempts, 1), this.#context.retryBaseMs, 1);
    return waitMs > longestMs ? 0 : waitMs;
  }

  clear(): void {
    this.#window.replace([]);
  }

  /** Begins what may go now. @returns when to look again if nothing happens; infinity: there is no need. */
  start(): number {
    const nowMs = performance.now();
    if (nowMs < this.#pausedUntilMs) return this.#pausedUntilMs;
    const max = this.#failuresInRow >= failuresForDown ? 1 : underWayMax;
    const room = max - this.#window.underWayCount;
    const begun = room > 0 ? this.#window.begin(nowMs, room) : [];
    for (const delivery of begun) void this.#attempt(delivery);
    // With no room left the next one goes when one of these ends.
    return begun.length >= room ? Number.POSITIVE_INFINITY : this.#window.nextDueAtMs(nowMs);
  }

  /** Never rejects. */
  async #attempt(delivery: Queued): Promise<void> {
    const { outbound, clock, source, attempted } = this.#context;
    const receiver = this.#receiver;
    const result = await deliverOne(outbound, receiver, { delivery, source, nowMs: clock.nowMs() });
    this.#noteHealth(result.isDelivered);
    const outcome = this.#outcomeOf(delivery, receiver, result);
    this.#unwritten.add(delivery.sequence);
    // What is in the database is an earlier attempt's.
    this.#written.delete(delivery.sequence);
    if (outcome.status === 'pending') {
      const nextAttemptAtMs = performance.now() + outcome.waitMs;
      this.#window.putBack({ ...delivery, attempts: outcome.attempts, nextAttemptAtMs });
    } else this.#window.remove(delivery.sequence);
    attempted(outcome);
  }

  #noteHealth(isDelivered: boolean): void {
    if (isDelivered) {
      this.#failuresInRow = 0;
      this.#pausesInRow = 0;
      this.#pausedUntilMs = 0;
      return;
    }
    this.#failuresInRow += 1;
    const nowMs = performance.now();
    // Those that were under way together with one that has failed say nothing new.
    if (this.#failuresInRow < failuresForDown || nowMs < this.#pausedUntilMs) return;
    this.#pausesInRow += 1;
    const pauseMs = backOffMs(this.#pausesInRow, this.#context.retryBaseMs, Math.random());
    this.#pausedUntilMs = nowMs + Math.min(pauseMs, pauseMaxMs);
  }

  #outcomeOf({ sequence, attempts }: PendingDelivery, { retries }: Receiver, result: AttemptResult): DeliveryOutcome {
    const { clock, retryBaseMs } = this.#context;
    const made = attempts + 1;
    return {
      sequence,
      status: result.isDelivered ? 'delivered' : made > retries ? 'failed' : 'pending',
      attempts: made,
      at: rfc3339(clock.nowMs()),
      waitMs: backOffMs(made, retryBaseMs, Math.random()),
      httpStatus: result.httpStatus,
      error: result.error,
    };
  }
}
