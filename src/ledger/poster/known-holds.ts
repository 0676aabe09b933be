/**
 * What this process holds, with the rows that a settlement works on: it need not ask for them. What is known may be out
 * of date: the database checks it.
 */
import type { Books, Hold } from '../model/books.ts';
import type { NewRow, TransactionRow } from '../model/transaction.ts';

/** About 1 kB each. A hold beyond it, the oldest first, is no slower than ever: it is read. */
const knownMax = 5_000;
/** Of a hold with more metadata than this, in characters, nothing is kept. */
const metaDataMax = 1_000;

export interface KnownHold {
  /** The id it is settled by: that of the QUEUED row above it, or its own. */
  readonly target: string;
  readonly hold: Hold;
  /** Its row, and the QUEUED row above it. */
  readonly family: readonly TransactionRow[];
}

export class KnownHolds {
  readonly #byTarget = new Map<string, KnownHold>();
  /** Of those that are settled by another id than their own. */
  readonly #targetOf = new Map<string, string>();

  /** Null: it has to be read. */
  get(target: string): KnownHold | null {
    return this.#byTarget.get(target) ?? null;
  }

  /** What a batch held and settled, once it is decided. */
  learnFrom(books: Books, rows: readonly NewRow[]): void {
    const queued = new Map<string, NewRow>();
    for (const row of rows) {
      if (row.status === 'QUEUED') queued.set(row.transactionId, row);
      if (row.parentTransaction !== null) this.#noteBelow(books, row.parentTransaction, row);
    }
    for (const row of rows) {
      if (row.status === 'INFLIGHT') this.#add(row, queued.get(row.parentTransaction ?? '') ?? null);
    }
  }

  /** What is known of the row with this id, or of one below it, no longer holds. */
  forget(transactionId: string): void {
    const target = this.#targetOf.get(transactionId) ?? transactionId;
    const known = this.#byTarget.get(target);
    if (known === undefined) return;
    this.#byTarget.delete(target);
    this.#targetOf.delete(known.hold.row.transactionId);
  }

  /** Only a settlement that the books tell of leaves the hold known. */
  #noteBelow(books: Books, parent: string, row: NewRow): void {
    const known = this.#byTarget.get(this.#targetOf.get(parent) ?? parent);
    if (known === undefined) return;
    const hold = parent === known.hold.row.transactionId ? books.findHold(parent) : null;
    const isTold = hold?.settlements.some(({ transactionId }) => transactionId === row.transactionId) ?? false;
    if (hold === null || !isTold || hold.isVoided || hold.committedMinor >= hold.row.amountMinor) this.forget(parent);
    else this.#byTarget.set(known.target, { ...known, hold });
  }

  #add(row: NewRow, above: NewRow | null): void {
    const family = above === null ? [row] : [row, above];
    if (family.some(({ metaData }) => metaData !== null && JSON.stringify(metaData).length > metaDataMax)) return;
    const [oldest] = this.#byTarget.keys();
    if (this.#byTarget.size >= knownMax && oldest !== undefined) this.forget(oldest);
    const target = (above ?? row).transactionId;
    const hold = { row, committedMinor: 0n, isVoided: false, settlements: [] };
    this.#byTarget.set(target, { target, hold, family });
    if (above !== null) this.#targetOf.set(row.transactionId, target);
  }
}
