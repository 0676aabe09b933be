/** The part of a ledger that a batch works on: the balances it locked, and the rows and references it asked for. */
import { rfc3339OfMicros } from '../../platform/clock.ts';
import { type Balance, newBalance } from './balance.ts';
import { type BalanceName, isIndicator } from './command.ts';
import type { TransactionRow } from './transaction.ts';

/** Key of an indicator's balance; a NUL can't be part of either text. */
export function indicatorKey({ name, currency }: BalanceName): string {
  return `${name}\0${currency}`;
}

/** An INFLIGHT row and what has become of it. */
export interface Hold {
  readonly row: TransactionRow;
  readonly committedMinor: bigint;
  readonly isVoided: boolean;
  /** The rows that committed or voided it. */
  readonly settlements: readonly (KnownRow & { readonly amountMinor: bigint })[];
}

/** A row that is there already: which one, and since when (RFC 3339). */
export interface KnownRow {
  readonly transactionId: string;
  readonly createdAt: string;
}

/** What the database knew when the balances were locked. */
export interface BooksContent {
  /** Those that exist, of all that were named. */
  readonly balances: readonly Balance[];
  /** References in use, of all that were named, with the row that uses them. */
  readonly references: ReadonlyMap<string, KnownRow>;
  /** For each id that a settlement or refund names: its row, and the rows below it. */
  readonly families?: ReadonlyMap<string, readonly TransactionRow[]>;
  /** The INFLIGHT rows among those, by id. */
  readonly holds?: ReadonlyMap<string, Hold>;
  /** Makes the id of a balance that an unknown indicator brings into being. */
  readonly newBalanceId: (name: BalanceName) => string;
  /** Moment of the first command, microseconds since 1970: later than any row of these balances. */
  readonly firstMicros: bigint;
}

/**
 * Working state, in memory: commands are decided against it one after another, each seeing what those before it did,
 * and what changed is written in one go afterwards. A command that fails half-way is taken back to its mark.
 */
export class Books {
  readonly #content: BooksContent;
  readonly #original = new Map<string, Balance>();
  readonly #balances = new Map<string, Balance>();
  readonly #idByIndicator = new Map<string, string>();
  readonly #references: Map<string, KnownRow>;
  readonly #holds: Map<string, Hold>;
  readonly #created = new Set<string>();
  readonly #steps: Balance[] = [];
  readonly #undo: (() => void)[] = [];
  #nextMicros: bigint;
  #createdMicros: bigint;
  #createdAt: string;

  constructor(content: BooksContent) {
    this.#content = content;
    this.#references = new Map(content.references);
    this.#holds = new Map(content.holds);
    this.#nextMicros = content.firstMicros;
    this.#createdMicros = content.firstMicros;
    this.#createdAt = rfc3339OfMicros(content.firstMicros);
    for (const balance of content.balances) {
      this.#original.set(balance.balanceId, balance);
      this.#balances.set(balance.balanceId, balance);
      if (balance.indicator !== null) {
        this.#idByIndicator.set(
          indicatorKey({ name: balance.indicator, currency: balance.currency }),
          balance.balanceId,
        );
      }
    }
  }

  /**
   * A command begins. All it writes has one moment, which no other command of the batch has: the times of a balance's
   * rows are in the order they were posted, and no time falls between two legs of one split.
   */
  begin(): void {
    this.#createdMicros = this.#nextMicros;
    this.#createdAt = rfc3339OfMicros(this.#createdMicros);
    this.#nextMicros += 1n;
  }

  /** Moment of the command at hand, RFC 3339; once all are decided, that of the last. */
  get createdAt(): string {
    return this.#createdAt;
  }

  /** The same, in microseconds since 1970. */
  get createdMicros(): bigint {
    return this.#createdMicros;
  }

  /** The balance a leg means; an unknown indicator comes into being here, and stays. Null: no balance has that id. */
  resolve(name: BalanceName): Balance | null {
    if (!isIndicator(name.name)) return this.#balances.get(name.name) ?? null;
    const id = this.#idByIndicator.get(indicatorKey(name));
    if (id !== undefined) return this.#balances.get(id) ?? null;
    const balance = newBalance(this.#content.newBalanceId(name), name.name, name.currency);
    this.#balances.set(balance.balanceId, balance);
    this.#idByIndicator.set(indicatorKey(name), balance.balanceId);
    this.#created.add(balance.balanceId);
    return balance;
  }

  /** The balance with this id, which must be part of the batch. */
  get(balanceId: string): Balance {
    const balance = this.#balances.get(balanceId);
    if (balance === undefined) throw new Error(`balance ${balanceId} is not part of this batch`);
    return balance;
  }

  /** The balance as it was when the batch began; one that came into being since was empty. */
  before(balanceId: string): Balance {
    const { indicator, currency } = this.get(balanceId);
    return this.#original.get(balanceId) ?? newBalance(balanceId, indicator, currency);
  }

  put(balance: Balance): void {
    const before = this.get(balance.balanceId);
    this.#balances.set(balance.balanceId, balance);
    this.#steps.push(balance);
    this.#undo.push(() => {
      this.#balances.set(before.balanceId, before);
      this.#steps.pop();
    });
  }

  /** The balances as each movement left them, in order; what was taken back is not among them. */
  steps(): readonly Balance[] {
    return this.#steps;
  }

  /** The row that holds the reference, null if it is free. */
  holderOf(reference: string): KnownRow | null {
    return this.#references.get(reference) ?? null;
  }

  /** Takes a free reference for a row. */
  take(reference: string, transactionId: string): void {
    this.#references.set(reference, { transactionId, createdAt: this.#createdAt });
    this.#undo.push(() => this.#references.delete(reference));
  }

  /** The row with this id and the rows below it, as they were when the batch began; empty if there are none. */
  family(id: string): readonly TransactionRow[] {
    return this.#content.families?.get(id) ?? [];
  }

  hold(transactionId: string): Hold {
    const hold = this.findHold(transactionId);
    if (hold === null) throw new Error(`hold ${transactionId} is not part of this batch`);
    return hold;
  }

  /** Null: it is not part of the batch. */
  findHold(transactionId: string): Hold | null {
    return this.#holds.get(transactionId) ?? null;
  }

  putHold(hold: Hold): void {
    const before = this.hold(hold.row.transactionId);
    this.#holds.set(hold.row.transactionId, hold);
    this.#undo.push(() => this.#holds.set(before.row.transactionId, before));
  }

  /** A point to go back to. */
  mark(): number {
    return this.#undo.length;
  }

  /** Takes back everything since the mark; balances that came into being stay, with nothing on them. */
  rollback(mark: number): void {
    while (this.#undo.length > mark) this.#undo.pop()?.();
  }

  /** Balances that came into being in this batch. */
  created(): Balance[] {
    return [...this.#created].map((id) => this.get(id));
  }
}
