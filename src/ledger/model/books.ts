/** The part of a ledger that a batch works on: the balances it locked, and the rows and references it asked for. */
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
  readonly settlements: readonly { readonly transactionId: string; readonly amountMinor: bigint }[];
}

/** What the database knew when the balances were locked. */
export interface BooksContent {
  /** Those that exist, of all that were named. */
  readonly balances: readonly Balance[];
  /** References in use, of all that were named, with the id of the row that uses them. */
  readonly references: ReadonlyMap<string, string>;
  /** For each id that a settlement or refund names: its row, and the rows below it. */
  readonly families?: ReadonlyMap<string, readonly TransactionRow[]>;
  /** The INFLIGHT rows among those, by id. */
  readonly holds?: ReadonlyMap<string, Hold>;
  /** Makes the id of a balance that an unknown indicator brings into being. */
  readonly newBalanceId: (name: BalanceName) => string;
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
  readonly #references: Map<string, string>;
  readonly #holds: Map<string, Hold>;
  readonly #created = new Set<string>();
  readonly #undo: (() => void)[] = [];

  constructor(content: BooksContent) {
    this.#content = content;
    this.#references = new Map(content.references);
    this.#holds = new Map(content.holds);
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
    this.#undo.push(() => this.#balances.set(before.balanceId, before));
  }

  /** Id of the row that holds the reference, null if it is free. */
  holderOf(reference: string): string | null {
    return this.#references.get(reference) ?? null;
  }

  /** Takes a free reference for a row. */
  take(reference: string, transactionId: string): void {
    this.#references.set(reference, transactionId);
    this.#undo.push(() => this.#references.delete(reference));
  }

  /** The row with this id and the rows below it, as they were when the batch began; empty if there are none. */
  family(id: string): readonly TransactionRow[] {
    return this.#content.families?.get(id) ?? [];
  }

  hold(transactionId: string): Hold {
    const hold = this.#holds.get(transactionId);
    if (hold === undefined) throw new Error(`hold ${transactionId} is not part of this batch`);
    return hold;
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

  /** Balances that existed before and are different now. */
  changed(): Balance[] {
    return [...this.#balances.values()].filter(
      (balance) => !this.#created.has(balance.balanceId) && this.#original.get(balance.balanceId) !== balance,
    );
  }
}
