/**
 * What a ledger is, in the fewest words: one thing after another, sums in a map, no SQL, nothing shared with the code
 * under test. Answers are `ok` or the error code a client gets.
 */

export interface Figures {
  credit: bigint;
  debit: bigint;
  inflightCredit: bigint;
  inflightDebit: bigint;
}

export interface Payment {
  reference: string;
  source: string;
  destination: string;
  amount: bigint;
  allowOverdraft: boolean;
  overdraftLimit: bigint;
  inflight: boolean;
  queued: boolean;
}

interface Movement {
  /** Name the test knows it by: its reference. */
  id: string;
  source: string;
  destination: string;
  amount: bigint;
  state: 'applied' | 'held' | 'rejected';
  committed: bigint;
  voided: boolean;
  refunded: boolean;
  /** Commits of a hold, each of which can be refunded. */
  commits: Movement[];
  /** A queued item of a batch: by its id Core finds what became of it, but not what became of a hold below it. */
  isQueuedItem: boolean;
}

export type Answer = 'ok' | string;

export class ReferenceLedger {
  readonly balances = new Map<string, Figures>();
  readonly movements = new Map<string, Movement>();
  readonly #references = new Set<string>();

  open(name: string): void {
    this.balances.set(name, { credit: 0n, debit: 0n, inflightCredit: 0n, inflightDebit: 0n });
  }

  record(payment: Payment, isItem = false): Answer {
    if (this.#isTaken(payment)) return payment.queued ? 'ok' : 'TXN_DUPLICATE_REFERENCE';
    const refusal = this.#refusalOf(payment);
    if (refusal !== null && !payment.queued) return refusal;
    this.#take(payment);
    const entered = this.#enter(payment, refusal === null);
    entered.isQueuedItem = isItem && payment.queued;
    return 'ok';
  }

  /** All or none when atomic, else up to the first that is refused. */
  batch(payments: readonly Payment[], atomic: boolean): Answer {
    const undo = this.#snapshot();
    for (const payment of payments) {
      const answer = this.record(payment, true);
      if (answer === 'ok') continue;
      if (atomic) undo();
      return answer;
    }
    return 'ok';
  }

  settle(id: string, action: 'commit' | 'void', amount: bigint | null, queued: boolean): Answer {
    const hold = this.movements.get(id);
    if (hold === undefined) return queued ? 'TXN_NOT_FOUND' : 'TXN_NOT_INFLIGHT';
    if (hold.state !== 'held') return 'TXN_NOT_INFLIGHT';
    if (hold.voided) return 'TXN_ALREADY_VOIDED';
    const remaining = hold.amount - hold.committed;
    if (remaining === 0n) return 'TXN_ALREADY_COMMITTED';
    if (action === 'commit' && amount !== null && amount > remaining) return 'TXN_COMMIT_AMOUNT_EXCEEDED';
    const moved = action === 'void' || amount === null ? remaining : amount;
    this.#figures(hold.source).inflightDebit -= moved;
    this.#figures(hold.destination).inflightCredit -= moved;
    if (action === 'void') {
      hold.voided = true;
      return 'ok';
    }
    hold.committed += moved;
    this.#figures(hold.source).debit += moved;
    this.#figures(hold.destination).credit += moved;
    hold.commits.push(movement({ ...hold, id: `${id} commit`, amount: moved }, 'applied'));
    return 'ok';
  }

  refund(id: string): Answer {
    const target = this.movements.get(id);
    const applied = target === undefined ? [] : target.state === 'applied' ? [target] : commitsFound(target);
    if (applied.length === 0) return 'TXN_NOT_FOUND';
    const open = applied.filter((each) => !each.refunded);
    if (open.length === 0) return 'GEN_CONFLICT';
    for (const each of open) {
      each.refunded = true;
      this.#figures(each.destination).debit += each.amount;
      this.#figures(each.source).credit += each.amount;
    }
    return 'ok';
  }

  #isTaken({ reference, queued }: Payment): boolean {
    return this.#references.has(reference) || (queued && this.#references.has(`${reference}_q`));
  }

  #take({ reference, queued }: Payment): void {
    this.#references.add(reference);
    if (queued) this.#references.add(`${reference}_q`);
  }

  #refusalOf({ source, amount, allowOverdraft, overdraftLimit }: Payment): string | null {
    if (allowOverdraft && overdraftLimit === 0n) return null;
    const { credit, debit, inflightDebit } = this.#figures(source);
    const left = credit - debit - inflightDebit - amount;
    if (left >= 0n) return null;
    if (overdraftLimit > 0n) return left >= -overdraftLimit ? null : 'TXN_VALIDATION_ERROR';
    return 'TXN_INSUFFICIENT_FUNDS';
  }

  #enter(payment: Payment, isGood: boolean): Movement {
    const { reference: id, source, destination, amount, inflight } = payment;
    const entered = movement(
      { id, source, destination, amount },
      isGood ? (inflight ? 'held' : 'applied') : 'rejected',
    );
    this.movements.set(id, entered);
    if (!isGood) return entered;
    const [from, to] = [this.#figures(source), this.#figures(destination)];
    if (inflight) {
      from.inflightDebit += amount;
      to.inflightCredit += amount;
    } else {
      from.debit += amount;
      to.credit += amount;
    }
    return entered;
  }

  #figures(name: string): Figures {
    const figures = this.balances.get(name);
    if (figures === undefined) throw new Error(`no balance ${name}`);
    return figures;
  }

  #snapshot(): () => void {
    const balances = structuredClone(this.balances);
    const movements = structuredClone(this.movements);
    const references = new Set(this.#references);
    return () => {
      restore(this.balances, balances);
      restore(this.movements, movements);
      this.#references.clear();
      for (const reference of references) this.#references.add(reference);
    };
  }
}

function movement(
  { id, source, destination, amount }: Pick<Movement, 'id' | 'source' | 'destination' | 'amount'>,
  state: Movement['state'],
): Movement {
  return {
    id,
    source,
    destination,
    amount,
    state,
    committed: 0n,
    voided: false,
    refunded: false,
    commits: [],
    isQueuedItem: false,
  };
}

function commitsFound({ commits, isQueuedItem }: Movement): Movement[] {
  return isQueuedItem ? [] : commits;
}

function restore<K, V>(target: Map<K, V>, content: ReadonlyMap<K, V>): void {
  target.clear();
  for (const [key, value] of content) target.set(key, value);
}
