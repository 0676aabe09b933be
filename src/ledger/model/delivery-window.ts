/** The deliveries to one receiver that are next in line, and which of them may go now. Pure: no clock, no sending. */

/** What the order depends on. */
export interface Queued {
  /** A number as text; later ones are larger. */
  readonly sequence: string;
  /** What it is about: those with one in common go one after the other. */
  readonly subjects: readonly string[];
  /** Times it has failed. */
  readonly attempts: number;
  /** On whatever clock the window is asked by. */
  readonly nextAttemptAtMs: number;
}

/**
 * How often a delivery may fail before those behind it stop waiting for it. With the usual back-off that is a quarter of
 * an hour: long enough for a receiver to come back, short enough that one event it will never take does not keep a
 * balance silent.
 */
export const attemptsHeeded = 10;

export class DeliveryWindow<T extends Queued> {
  /** By sequence, in line. */
  #waiting = new Map<string, T>();
  readonly #underWay = new Map<string, T>();

  get size(): number {
    return this.#waiting.size;
  }

  get underWayCount(): number {
    return this.#underWay.size;
  }

  isUnderWay(sequence: string): boolean {
    return this.#underWay.has(sequence);
  }

  find(sequence: string): T | null {
    return this.#waiting.get(sequence) ?? null;
  }

  /** Takes the place of all that was in line; what is under way must be among it, in its place. */
  replace(queued: readonly T[]): void {
    this.#waiting = new Map(queued.map((each) => [each.sequence, each]));
  }

  /** Begins up to `max` deliveries that are due and wait for no earlier one. */
  begin(nowMs: number, max: number): T[] {
    const begun: T[] = [];
    const busy = new Set<string>();
    for (const queued of this.#waiting.values()) {
      if (begun.length >= max) break;
      if (this.#underWay.has(queued.sequence)) {
        for (const subject of queued.subjects) busy.add(subject);
        continue;
      }
      const mayGo = queued.nextAttemptAtMs <= nowMs && !queued.subjects.some((subject) => busy.has(subject));
      if (mayGo) {
        begun.push(queued);
        this.#underWay.set(queued.sequence, queued);
      }
      if (mayGo || queued.attempts < attemptsHeeded) for (const subject of queued.subjects) busy.add(subject);
    }
    return begun;
  }

  /** It is done, one way or the other. */
  remove(sequence: string): void {
    this.#underWay.delete(sequence);
    this.#waiting.delete(sequence);
  }

  /** It failed and is to be tried again, as `queued` says. */
  putBack(queued: T): void {
    this.#underWay.delete(queued.sequence);
    if (this.#waiting.has(queued.sequence)) this.#waiting.set(queued.sequence, queued);
  }

  /**
   * When the next one comes to be due; infinity if there is none. What is due by now, and has not been begun, waits for
   * one under way.
   */
  nextDueAtMs(nowMs: number): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const { nextAttemptAtMs } of this.#waiting.values()) {
      if (nextAttemptAtMs > nowMs && nextAttemptAtMs < earliest) earliest = nextAttemptAtMs;
    }
    return earliest;
  }
}
