/** Waits of one length, all on one timer: nearly all of them end long before they are due. */

/** Somebody who waits, in one list at a time. The fields are the list's. */
export abstract class Waiting {
  dueAtMs = 0;
  before: Waiting | null = null;
  after: Waiting | null = null;

  /** The time is over. It is in no list any more. */
  abstract onLate(): void;
}

/** Both ends of a list, which is a ring. */
class Ends extends Waiting {
  constructor() {
    super();
    this.before = this;
    this.after = this;
  }

  onLate(): void {}
}

export class Deadlines {
  readonly #waitMs: number;
  readonly #nowMs: () => number;
  /** All wait for as long, so who came first is due first. */
  readonly #ends: Waiting = new Ends();
  /** For who was first when it was set, who may have left since. Null: there was nobody. */
  #timer: NodeJS.Timeout | null = null;

  constructor(waitMs: number, nowMs: () => number = () => performance.now()) {
    this.#waitMs = waitMs;
    this.#nowMs = nowMs;
  }

  /** From now on. Whoever waits already, here or in another list, waits anew. */
  start(one: Waiting): void {
    stopWaiting(one);
    const last = this.#ends.before ?? this.#ends;
    one.dueAtMs = this.#nowMs() + this.#waitMs;
    one.before = last;
    one.after = this.#ends;
    last.after = one;
    this.#ends.before = one;
    if (this.#timer === null) this.#wakeIn(this.#waitMs);
  }

  #wakeIn(ms: number): void {
    this.#timer = setTimeout(wake, ms, this).unref();
  }

  wake(): void {
    this.#timer = null;
    const nowMs = this.#nowMs();
    for (;;) {
      const first = this.#ends.after;
      if (first === null || first === this.#ends) return;
      if (first.dueAtMs > nowMs) {
        this.#wakeIn(first.dueAtMs - nowMs);
        return;
      }
      stopWaiting(first);
      first.onLate();
    }
  }
}

/** Without an effect if it does not wait. */
export function stopWaiting(one: Waiting): void {
  const { before, after } = one;
  if (before === null || after === null) return;
  before.after = after;
  after.before = before;
  // What is garbage must not keep what came after it.
  one.before = null;
  one.after = null;
}

function wake(deadlines: Deadlines): void {
  deadlines.wake();
}
