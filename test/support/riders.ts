/** Riders that a table of the test takes, and what must have become of them. */
import assert from 'node:assert/strict';
import type { Rider } from '#src/platform/rider.ts';
import type { Pool } from '#src/platform/sql.ts';

export class TestRiders {
  readonly #pool: Pool;
  #sent: Rider[] = [];

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Begins anew, with an empty table. */
  async clear(): Promise<void> {
    this.#sent = [];
    await this.#pool.query('create table if not exists riders (lines text); truncate riders');
  }

  next(): Rider {
    const carrier = { into: 'riders (lines)', join: (lines: readonly string[]) => lines.join('\n') };
    const rider: Rider = { line: `line ${this.#sent.length}`, carrier, isOnDisk: false, failure: null };
    this.#sent.push(rider);
    return rider;
  }

  /** All are there whose command left something, and all that say so. */
  async prove(hasLeftSomething: (index: number) => boolean): Promise<void> {
    const { rows } = await this.#pool.query<{ lines: string }>('select lines from riders');
    const lines = rows.flatMap((row) => row.lines.split('\n'));
    const onDisk = new Set(lines);
    const missing = this.#sent.filter(
      ({ line, isOnDisk }, index) => !onDisk.has(line) && (isOnDisk || hasLeftSomething(index)),
    );
    assert.deepEqual(missing, []);
    assert.deepEqual(
      this.#sent.filter(({ failure }) => failure !== null),
      [],
    );
  }
}
