/**
 * The one way money moves. Commands queue in memory; what has gathered while the batch before was committing becomes
 * the next batch. No timer and one lane: under load batches grow by themselves, and an idle ledger answers at once.
 */
import type pg from 'pg';
import type { Clock } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Log } from '../../platform/log.ts';
import { type DatabaseOptions, isDatabaseError, openPipeline, uniqueViolation } from '../../platform/sql.ts';
import { type Command, weightOf } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Announcer } from './announcer.ts';
import { CommitUnknown, postBatch } from './post-batch.ts';
import type { IndicatorCache } from './read-books.ts';

/** Legs in one SQL transaction at most, if there are several commands; 256 to 1,024 measured alike on fast and slow disks. */
const batchWeightMax = 512;
/** Commands waiting at most; beyond it callers are told to come back. At 10,000 a second: five seconds of work. */
const queueLengthMax = 50_000;
/** Tries of a batch that lost a race against another server process. */
const conflictTriesMax = 8;
/** How long a batch waits for the database to come back before its callers are told. */
const outageMaxMs = 20_000;
const reconnectWaitMs = 100;

interface Pending {
  readonly command: Command;
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
  readonly #indicators: IndicatorCache = new Map();
  #queue: Pending[] = [];
  #client: pg.Client | null = null;
  #posting: Promise<void> | null = null;
  #closing = false;

  constructor(options: PosterOptions) {
    this.#options = options;
  }

  /**
   * Carries the command out and resolves once its rows are on disk (or it was refused and nothing moved).
   * @throws Refusal GEN_UNAVAILABLE if the database can't be reached; its text says whether anything may have moved.
   */
  submit(command: Command): Promise<Outcome> {
    if (this.#closing || this.#queue.length >= queueLengthMax) {
      const why = this.#closing ? 'the ledger is shutting down' : 'too many transactions are waiting';
      return Promise.reject(new Refusal('GEN_UNAVAILABLE', `${why}; nothing was recorded, try again`));
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ command, resolve, reject });
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
    while (this.#queue.length > 0) {
      await this.#post(this.#takeBatch());
    }
    this.#posting = null;
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
  async #post(batch: readonly Pending[]): Promise<void> {
    const { clock, log, announcer = null, posted } = this.#options;
    const giveUpAtMs = clock.nowMs() + outageMaxMs;
    let mayHaveCommitted = false;
    for (let tries = 1; ; tries++) {
      try {
        const client = await this.#connected();
        const commands = batch.map((pending) => pending.command);
        const startedAt = performance.now();
        const decisions = await postBatch(client, this.#indicators, commands, { clock, announcer });
        posted?.(commands.length, performance.now() - startedAt);
        const answer = (): void => {
          for (const [index, pending] of batch.entries()) settle(pending, decisions[index]?.outcome);
        };
        // With more waiting, the next batch goes to the database first: these callers are answered while it works.
        if (this.#queue.length > 0) setImmediate(answer);
        else answer();
        return;
      } catch (error) {
        await this.#abandon(error);
        if (error instanceof CommitUnknown) mayHaveCommitted = true;
        if (isRace(error) && tries < conflictTriesMax) continue;
        if (isOutage(error)) {
          if (clock.nowMs() < giveUpAtMs) {
            await new Promise((resolve) => setTimeout(resolve, reconnectWaitMs));
            continue;
          }
          log.error({ err: error, commands: batch.length, mayHaveCommitted }, 'the database is out of reach');
          for (const pending of batch) pending.reject(unavailable(mayHaveCommitted, error));
          return;
        }
        if (batch.length > 1) {
          // One bad command must not fail its neighbours: halve until the culprit stands alone.
          log.warn({ err: error, commands: batch.length }, 'a batch failed, trying it in halves');
          const middle = Math.ceil(batch.length / 2);
          await this.#post(batch.slice(0, middle));
          await this.#post(batch.slice(middle));
          return;
        }
        for (const pending of batch) pending.reject(error);
        return;
      }
    }
  }

  async #connected(): Promise<pg.Client> {
    const { database, log } = this.#options;
    this.#client ??= await openPipeline(database, (error) => {
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

/** Another server process changed what this batch had read: decided afresh, it will come out right. */
function isRace(error: unknown): boolean {
  return ['40001', '40P01', uniqueViolation].some((code) => isDatabaseError(error, code));
}

/** No answer from the database, or one that says it is starting or stopping (class 57P) or has no room for us (53300). */
function isOutage(error: unknown): boolean {
  if (error instanceof CommitUnknown) return true;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^(57P|08|53300)/.test(code)) return true;
  return /^E[A-Z]+$/.test(code) || /connection|Client was closed|terminated|timeout/i.test(error.message);
}

function unavailable(mayHaveCommitted: boolean, cause: unknown): Refusal {
  const message = mayHaveCommitted
    ? 'the database is out of reach and the transaction may have been recorded; send it again with the same reference'
    : 'the database is out of reach; nothing was recorded, try again';
  return new Refusal('GEN_UNAVAILABLE', message, { cause });
}
