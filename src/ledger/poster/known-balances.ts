/** The balances that this process has last seen or changed. What is known may be out of date: the database checks it. */
import type { Balance } from '../model/balance.ts';
import type { Books } from '../model/books.ts';
import type { PostedBalance } from '../store/posting.ts';

/** About 500 bytes each. Balances beyond it are no slower than ever: they are read under a lock. */
const knownMax = 20_000;

export class KnownBalances {
  readonly #byId = new Map<string, PostedBalance>();

  get(balanceId: string): PostedBalance | undefined {
    return this.#byId.get(balanceId);
  }

  /** As read from the database. */
  learn(posted: readonly PostedBalance[]): void {
    if (this.#byId.size + posted.length > knownMax) this.#byId.clear();
    for (const each of posted) this.#byId.set(each.balance.balanceId, each);
  }

  /** As a batch that writes them leaves them. */
  learnFrom(books: Books, changed: readonly Balance[]): void {
    const postedMicros = books.createdMicros;
    this.learn(changed.map((balance) => ({ balance, postedMicros })));
  }

  forget(balanceIds: Iterable<string>): void {
    for (const balanceId of balanceIds) this.#byId.delete(balanceId);
  }
}
