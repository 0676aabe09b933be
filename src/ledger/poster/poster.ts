/**
 * The one way money moves. Commands queue in memory; what has gathered while the batch before was committing becomes
 * the next batch. No timer and one lane: under load batches grow by themselves, and an idle ledger answers at once.
 * A batch on balances that this process knows is written in one statement, which checks them; any other locks and reads
 * its balances first, as does one whose check has failed.
 */
import type pg from 'pg';
import type { Clock } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Log } from '../../platform/log.ts';
import type { Rider } from '../../platform/rider.ts';
import {
  type DatabaseOptions,
  isDatabaseError,
  isOutOfReach,
  openPipeline,
  uniqueViolation,
} from '../../platform/sql.ts';
import { type Command, weightOf } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Announcer } from './announcer.ts';
import type { Known } from './known.ts';
import { KnownBalances } from './known-balances.ts';
import { KnownHolds } from './known-holds.ts';
import { KnownLane, mayBeOnDisk } from './known-lane.ts';
import { CommitUnknown, postBatch, RiderRefused } from './post-batch.ts';
import { decideKnownBatch, type KnownBatch } from './post-known-batch.ts';

/** Legs in one SQL transaction at most, if there are several commands; 256 to 1,024 measured alike on fast and slow disks. */
const batchWeightMax = 512;
/** Commands waiting at most; beyond it callers are told to come back. At 10,000 a second: five seconds of work. */
const queueLengthMax = 50_000;
/** Tries of a batch that lost a race against another server process. */
const conflictTriesMax = 8;
/** How long a batch waits for the database to come back before its callers are told. */
const outageMaxMs = 20_000;
const reconnectWaitMs = 100;
/** A statement of a batch that has no answer by then never gets one: a hundred times what the largest ones take. */
const answerMaxMs = 15_000;
/** After this many failures in a row of batches on known balances, as many batches lock theirs first; doubled each time. */
const lockedRunMax = 64;

interface Pending {
  readonly command: Command;
  readonly rider: Rider | null;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

export interface PosterOptions {
  readonly database: DatabaseOptions;
  readonly clock: Clock;
  readonly log: Log;
  /** Null: nobody is told what is posted. */
  readonly announcer?: Announcer | null;
  /** Hears of each batch: how many commands, and how long from locking to commit. */
  readonly posted?: (commands: number, ms: number) => void;
}

export class Poster {
  readonly #options: PosterOptions;
  readonly #known: Known = { balances: new KnownBalances(), holds: new KnownHolds(), indicators: new Map() };
  readonly #lane = new KnownLane<Pending>();
  /** Batches that are to lock their balances in any case, and how many it will be after the next failure. */
  #lockedRun = 0;
  #nextLockedRun = 1;
  #queue: Pending[] = [];
  #client: pg.Client | null = null;
  #posting: Promise<void> | null = null;
  #closing = false;
  /** The database refused the last batch for want of room. */
  #isFull = false;

  constructor(options: PosterOptions) {
    this.#options = options;
  }

  /**
   * Carries the command out and resolves once its rows are on disk (or it was refused and nothing moved).
   * @param rider is written in the same SQL transaction, if anything is.
   * @throws Refusal GEN_UNAVAILABLE if the database can't be reached, or is full; its text says whether anything may have moved,
   * and it says when to come back only if nothing has.
   */
  submit(command: Command, rider: Rider | null = null): Promise<Outcome> {
    if (this.#closing || this.#queue.length >= queueLengthMax) {
      const why = this.#closing ? 'the ledger is shutting down' : 'too many transactions are waiting';
      return Promise.reject(nothingRecorded(why));
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ command, rider, resolve, reject });
      this.#posting ??= this.#postAll();
    });
  }

  /** Commands that wait for their batch. */
  get queueLength(): number {
    return this.#queue.length;
  }

  /** Whether there is anything to do at the moment. */
  get isPosting(): boolean {
    return this.#posting !== null;
  }

  /** The metadata of the row with this id has changed, or of rows below it. */
  metaDataChanged(transactionId: string): void {
    this.#known.holds.forget(transactionId);
  }

  /** Posts what is waiting, then closes the connection. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#posting;
    await this.#client?.end();
    this.#client = null;
  }

  async #postAll(): Promise<void> {
    // Let the requests that arrived in the same turn of the event loop join the batch.
    await new Promise(setImmediate);
    for (;;) {
      if (this.#lane.hasFailed) await this.#retryFailed();
      else if (this.#lane.isBusyFor(this.#queue.length)) await this.#lane.nextEnded();
      else if (this.#queue.length > 0) await this.#postNext();
      else break;
    }
    this.#posting = null;
  }

  /** Sends the next batch on its way if its balances are known; else posts it under locks, behind those under way. */
  async #postNext(): Promise<void> {
    const batch = this.#takeBatch();
    if (this.#postKnown(batch)) return;
    await this.#retryFailed();
    if (this.#lockedRun > 0) this.#lockedRun -= 1;
    await this.#post(batch);
  }

  /** False, with nothing done, if the batch needs locks. */
  #postKnown(batch: readonly Pending[]): boolean {
    const { announcer = null, clock, posted } = this.#options;
    if (this.#lockedRun > 0 || this.#client === null) return false;
    const commands = batch.map(({ command }) => command);
    const known = decideKnownBatch(this.#known, commands, { clock, announcer });
    if (known === null) return false;
    const startedAt = performance.now();
    this.#lane.send(this.#client, batch, { ...known, riders: ridersOf(batch) }, () => {
      this.#nextLockedRun = 1;
      posted?.(batch.length, performance.now() - startedAt);
      if (known.along.told !== undefined) announcer?.committed();
      this.#answer(batch, known.outcomes);
    });
    return true;
  }

  /**
   * Waits for the batches under way. Those that failed are posted under locks, in their order; what was known of their
   * balances and holds is forgotten first, since it is what they would have left.
   */
  async #retryFailed(): Promise<void> {
    const failed = await this.#lane.allEnded();
    if (failed.length === 0) return;
    this.#lockedRun = this.#nextLockedRun;
    this.#nextLockedRun = Math.min(this.#nextLockedRun * 2, lockedRunMax);
    for (const { known } of failed) this.#forget(known);
    for (const each of failed) {
      if (isOutage(each.error)) await this.#abandon(each.error);
      await this.#post(each.batch, mayBeOnDisk(each));
    }
  }

  #forget({ changed, rows, settled }: KnownBatch): void {
    const { balances, holds } = this.#known;
    balances.forget(changed.map(({ after }) => after.balanceId));
    for (const { transactionId } of rows) holds.forget(transactionId);
    for (const { target } of settled) holds.forget(target);
  }

  /** With more waiting, the next batch goes to the database first: these callers are answered while it works. */
  #answer(batch: readonly Pending[], outcomes: readonly (Outcome | undefined)[]): void {
    const answer = (): void => {
      for (const [index, pending] of batch.entries()) settle(pending, outcomes[index]);
    };
    if (this.#queue.length > 0) setImmediate(answer);
    else answer();
  }

  /** As many of the waiting commands as fit; the first goes in any case. */
  #takeBatch(): Pending[] {
    let weight = 0;
    const end = this.#queue.findIndex(({ command }, index) => {
      weight += weightOf(command);
      return index > 0 && weight > batchWeightMax;
    });
    return this.#queue.splice(0, end < 0 ? this.#queue.length : end);
  }

  /** Never throws: each command of the batch gets an outcome or an error. */
  async #post(batch: readonly Pending[], mayHaveCommitted = false): Promise<void> {
    const { clock, log, announcer = null, posted } = this.#options;
    // Not by the clock, which may jump back while callers wait.
    const giveUpAtMs = performance.now() + outageMaxMs;
    for (let tries = 1; ; tries++) {
      try {
        const client = await this.#connected();
        const commands = batch.map((pending) => pending.command);
        const startedAt = performance.now();
        const along = { clock, announcer, riders: ridersOf(batch) };
        const decisions = await postBatch(client, this.#known, commands, along);
        posted?.(commands.length, performance.now() - startedAt);
        this.#noteRoom();
        this.#answer(
          batch,
          decisions.map(({ outcome }) => outcome),
        );
        return;
      } catch (error) {
        await this.#abandon(error);
        if (error instanceof CommitUnknown) mayHaveCommitted = true;
        if (isRace(error) && tries < conflictTriesMax) continue;
        if (isOutage(error)) {
          if (performance.now() < giveUpAtMs) {
            await new Promise((resolve) => setTimeout(resolve, reconnectWaitMs));
            continue;
          }
          log.error({ err: error, commands: batch.length, mayHaveCommitted }, 'the database is out of reach');
          for (const pending of batch)
            pending.reject(unavailable('the database is out of reach', mayHaveCommitted, error));
          return;
        }
        if (isWantOfRoom(error)) {
          this.#noteRoom(error);
          for (const pending of batch) pending.reject(unavailable('the database is full', mayHaveCommitted, error));
          return;
        }
        if (batch.length > 1) {
          // One bad command must not fail its neighbours: halve until the culprit stands alone.
          log.warn({ err: error, commands: batch.length }, 'a batch failed, trying it in halves');
          const middle = Math.ceil(batch.length / 2);
          await this.#post(batch.slice(0, middle), mayHaveCommitted);
          await this.#post(batch.slice(middle), mayHaveCommitted);
          return;
        }
        for (const pending of batch) fail(pending, error);
        return;
      }
    }
  }

  /** Said once, not for each batch: the log may be on the disk that is full. */
  #noteRoom(error: unknown = null): void {
    const isFull = error !== null;
    if (isFull === this.#isFull) return;
    this.#isFull = isFull;
    if (isFull) this.#options.log.error({ err: error }, 'the database is full: nothing is posted');
    else this.#options.log.info('the database has room again');
  }

  async #connected(): Promise<pg.Client> {
    const { database, log } = this.#options;
    this.#client ??= await openPipeline({ queryTimeoutMs: answerMaxMs, ...database }, (error) => {
      this.#client = null;
      log.warn({ err: error }, 'the posting connection broke');
    });
    return this.#client;
  }

  /** Leaves the failed SQL transaction: rolled back, or gone with its connection. */
  async #abandon(cause: unknown): Promise<void> {
    const client = this.#client;
    if (client === null) return;
    try {
      if (isOutage(cause)) throw cause;
      await client.query('rollback');
    } catch {
      // A connection that can't even roll back is of no more use; the server rolls back when it sees it gone.
      this.#client = null;
      client.end().catch((error: unknown) => this.#options.log.debug({ err: error }, 'closing a broken connection'));
    }
  }
}

function settle(pending: Pending, outcome: Outcome | undefined): void {
  if (outcome === undefined) pending.reject(new Error('a command was not decided'));
  else pending.resolve(outcome);
}

function ridersOf(batch: readonly Pending[]): Rider[] {
  return batch.flatMap(({ rider }) => rider ?? []);
}

function fail({ rider, reject }: Pending, error: unknown): void {
  const isOfRider = rider !== null && error instanceof RiderRefused;
  if (isOfRider) rider.failure = error;
  reject(isOfRider ? unavailable(error.message, false, error) : error);
}

/** Another server process changed what this batch had read: decided afresh, it will come out right. */
function isRace(error: unknown): boolean {
  return ['40001', '40P01', uniqueViolation].some((code) => isDatabaseError(error, code));
}

function isOutage(error: unknown): boolean {
  return error instanceof CommitUnknown || isOutOfReach(error);
}

/** Class 53, insufficient resources: disk, memory; or a disk that fails (58030). Other batches would fare no better. */
function isWantOfRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(53...|58030)$/.test(String(error.code));
}

function unavailable(why: string, mayHaveCommitted: boolean, cause: unknown): Refusal {
  if (!mayHaveCommitted) return nothingRecorded(why, cause);
  const message = `${why} and the transaction may have been recorded; send it again with the same reference`;
  return new Refusal('GEN_UNAVAILABLE', message, { cause });
}

function nothingRecorded(why: string, cause?: unknown): Refusal {
  return new Refusal('GEN_UNAVAILABLE', `${why}; nothing was recorded, try again`, { retryAfterSeconds: 1, cause });
}
