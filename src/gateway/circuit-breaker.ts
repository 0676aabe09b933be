/** Stops asking a Core that does not answer: its callers are told at once, and it gets time to come back. */

export interface BreakerLimits {
  /** The failures of this time count together. */
  readonly breakerWindowMs: number;
  /** Failures in a window that open the circuit, if at least half of its requests failed. */
  readonly breakerFailuresMin: number;
  /** From opening until requests are let through again on trial. */
  readonly breakerOpenMs: number;
  /** Requests under way at once on trial. */
  readonly breakerTrialsMax: number;
}

export type Circuit = 'closed' | 'open' | 'on trial';

/** `answered`: it is there, whatever it said. `failed`: no answer. `neither`: the caller's affair. */
export type Verdict = 'answered' | 'failed' | 'neither';

export class CircuitBreaker {
  readonly #limits: BreakerLimits;
  readonly #nowMs: () => number;
  #circuit: Circuit = 'closed';
  #windowEndsAtMs = 0;
  #answered = 0;
  #failed = 0;
  #opensAgainAtMs = 0;
  #trials = 0;

  constructor(limits: BreakerLimits, nowMs: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#nowMs = nowMs;
  }

  get circuit(): Circuit {
    return this.#circuit;
  }

  /** @returns null: go on, and tell with `leave` how it ended; else for how long to stay away, in milliseconds. */
  enter(): number | null {
    if (this.#circuit === 'closed') return null;
    const nowMs = this.#nowMs();
    if (this.#circuit === 'open') {
      if (nowMs < this.#opensAgainAtMs) return this.#opensAgainAtMs - nowMs;
      this.#try();
    }
    if (this.#trials >= this.#limits.breakerTrialsMax) return 1_000;
    this.#trials += 1;
    return null;
  }

  leave(verdict: Verdict): void {
    if (this.#circuit === 'on trial') this.#leaveTrial(verdict);
    else if (this.#circuit === 'closed') this.#count(verdict);
  }

  /** A sign of life from elsewhere: the time for a trial has come. */
  sawLife(): void {
    if (this.#circuit === 'open') this.#try();
  }

  #try(): void {
    this.#circuit = 'on trial';
    this.#trials = 0;
  }

  #leaveTrial(verdict: Verdict): void {
    this.#trials = Math.max(0, this.#trials - 1);
    if (verdict === 'failed') this.#open();
    else if (verdict === 'answered') this.#close();
  }

  #count(verdict: Verdict): void {
    if (verdict === 'neither') return;
    const nowMs = this.#nowMs();
    if (nowMs >= this.#windowEndsAtMs) {
      this.#windowEndsAtMs = nowMs + this.#limits.breakerWindowMs;
      this.#answered = 0;
      this.#failed = 0;
    }
    if (verdict === 'answered') {
      this.#answered += 1;
      return;
    }
    this.#failed += 1;
    if (this.#failed >= this.#limits.breakerFailuresMin && this.#failed >= this.#answered) this.#open();
  }

  #open(): void {
    this.#circuit = 'open';
    this.#opensAgainAtMs = this.#nowMs() + this.#limits.breakerOpenMs;
  }

  #close(): void {
    this.#circuit = 'closed';
    this.#windowEndsAtMs = 0;
  }
}
