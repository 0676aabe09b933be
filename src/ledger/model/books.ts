/** The part of a ledger that a batch works on: the balances it locked and the references it asked for. */
import { type Balance, newBalance } from './balance.ts';
import { type BalanceName, isIndicator } from './command.ts';

/** Key of an indicator's balance; a NUL can't be part of either text. */
export function indicatorKey({ name, currency }: BalanceName): string {
  return `${name}\0${currency}`;
}

/**
 * Working state, in memory: commands are decided against it one after another, each seeing what those before it did.
 * What changed is written in one go afterwards.
 */
export class Books {
  readonly #balances = new Map<string, Balance>();
  readonly #idByIndicator = new Map<string, string>();
  /** Reference to the id of the row that holds it. */
  readonly #references: Map<string, string>;
  readonly #newBalanceId: (name: BalanceName) => string;
  readonly #created = new Set<string>();
  readonly #changed = new Set<string>();

  /**
   * @param balances those that exist, locked.
   * @param references those in use, with the id of the row that uses them.
   * @param newBalanceId makes the id of a balance that an unknown indicator brings into being.
   */
  constructor(
    balances: readonly Balance[],
    references: ReadonlyMap<string, string>,
    newBalanceId: (name: BalanceName) => string,
  ) {
    for (const balance of balances) {
      this.#balances.set(balance.balanceId, balance);
      if (balance.indicator !== null) {
        this.#idByIndicator.set(
          indicatorKey({ name: balance.indicator, currency: balance.currency }),
          balance.balanceId,
        );
      }
    }
    this.#references = new Map(references);
    this.#newBalanceId = newBalanceId;
  }

  /** The balance a leg means; an unknown indicator comes into being here. Null: no balance has that id. */
  resolve(name: BalanceName): Balance | null {
    if (!isIndicator(name.name)) return this.#balances.get(name.name) ?? null;
    const id = this.#idByIndicator.get(indicatorKey(name));
    if (id !== undefined) return this.#balances.get(id) ?? null;
    const balance = newBalance(this.#newBalanceId(name), name.name, name.currency);
    this.#balances.set(balance.balanceId, balance);
    this.#idByIndicator.set(indicatorKey(name), balance.balanceId);
    this.#created.add(balance.balanceId);
    return balance;
  }

  /** The balance with this id, which must have been resolved before. */
  get(balanceId: string): Balance {
    const balance = this.#balances.get(balanceId);
    if (balance === undefined) throw new Error(`balance ${balanceId} is not part of this batch`);
    return balance;
  }

  put(balance: Balance): void {
    this.#balances.set(balance.balanceId, balance);
    this.#changed.add(balance.balanceId);
  }

  /** Id of the row that holds the reference, null if it is free. */
  holderOf(reference: string): string | null {
    return this.#references.get(reference) ?? null;
  }

  hold(reference: string, transactionId: string): void {
    this.#references.set(reference, transactionId);
  }

  /** Balances that came into being in this batch. */
  created(): Balance[] {
    return [...this.#created].map((id) => this.get(id));
  }

  /** Balances that existed before and changed. */
  changed(): Balance[] {
    return [...this.#changed].filter((id) => !this.#created.has(id)).map((id) => this.get(id));
  }
}
