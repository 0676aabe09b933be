/**
 * Batches on known balances on their way to the disk, one behind the other on one connection: the next one is decided
 * on what the one before it will leave. Should that one fail, the database finds those decided on it stale.
 */
import type pg from 'pg';
import type { Rider } from '../../platform/rider.ts';
import { CommitUnknown } from './post-batch.ts';
import { type KnownBatch, writeKnownBatch } from './post-known-batch.ts';

/** Batches under way at most. */
const underWayMax = 2;
/** A second one goes once so many commands are waiting: smaller ones cost more than they save. */
const secondBatchMin = 24;

/** A batch that is not on disk, or may not be. */
export interface FailedBatch<Pending> {
  readonly batch: readonly Pending[];
  readonly known: KnownBatch;
  readonly error: unknown;
}

/** `Pending` is a command with the one who waits for it; what is in it is not this lane's business. */
export class KnownLane<Pending> {
  readonly #underWay = new Set<Promise<void>>();
  #failed: FailedBatch<Pending>[] = [];

  /** Whether the next batch should wait for one under way, given how many commands it would have. */
  isBusyFor(commands: number): boolean {
    const { size } = this.#underWay;
    return size >= underWayMax || (size > 0 && commands < secondBatchMin);
  }

  get hasFailed(): boolean {
    return this.#failed.length > 0;
  }

  /** Sends the batch on. `onDisk` is called unless it fails; failures are told by `allEnded`. */
  send(
    client: pg.Client,
    batch: readonly Pending[],
    known: KnownBatch & { readonly riders: readonly Rider[] },
    onDisk: () => void,
  ): void {
    const underWay = writeKnownBatch(client, known)
      .then(onDisk, (error: unknown) => {
        this.#failed.push({ batch, known, error });
      })
      .finally(() => this.#underWay.delete(underWay));
    this.#underWay.add(underWay);
  }

  /** Resolves when a batch has ended, well or not. */
  async nextEnded(): Promise<void> {
    await Promise.race(this.#underWay);
  }

  /** Resolves when none is under way, with those that failed since the last call, in the order they were sent. */
  async allEnded(): Promise<readonly FailedBatch<Pending>[]> {
    await Promise.all(this.#underWay);
    const failed = this.#failed;
    this.#failed = [];
    return failed;
  }
}

/** Whether the batch may be on disk all the same. */
export function mayBeOnDisk({ error }: FailedBatch<unknown>): boolean {
  return error instanceof CommitUnknown;
}
