/** A batch over balances that the poster knows, and what must have come of it, whatever went wrong meanwhile. */
import assert from 'node:assert/strict';
import { verifyBooks } from '#src/ledger/index.ts';
import { Poster } from '#src/ledger/poster/poster.ts';
import { type NewTransaction, toCommand } from '#src/ledger/record-transaction.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { openPool, type Pool } from '#src/platform/sql.ts';
import type { TestDatabase } from './database.ts';
import { TestRiders } from './riders.ts';
import { newTransaction } from './transaction.ts';
import { type PostingDatabase, shapeOf } from './whole-batch.ts';

/** What becomes of its commands, in their order. */
export const expectedKnown = [
  'APPLIED 100',
  'QUEUED 100',
  'INFLIGHT 100',
  'APPLIED 100, APPLIED 100',
  ...Array.from({ length: 60 }, () => 'APPLIED 100'),
];

/** Rows of the batch and of what made its balances known. */
const expectedRows = { APPLIED: 66, INFLIGHT: 2, QUEUED: 1 };

export class KnownBatches {
  /** The first posts through a connection that things happen to, the second is another server. */
  readonly #poster: Poster;
  readonly #other: Poster;
  readonly #pool: Pool;
  readonly #riders: TestRiders | null;
  #life = 0;

  constructor({
    posting,
    looking,
    withRiders = false,
  }: {
    posting: PostingDatabase;
    looking: TestDatabase;
    withRiders?: boolean;
  }) {
    const options = { clock: systemClock, log: createLog('silent') };
    this.#poster = new Poster({ ...options, database: { ...posting, name: 'known batches' } });
    this.#other = new Poster({ ...options, database: { ...looking, name: 'another server' } });
    this.#pool = openPool({ ...looking, name: 'test' }, 2, () => undefined);
    this.#riders = withRiders ? new TestRiders(this.#pool) : null;
  }

  /** Posts one. Every caller must be answered as if nothing had happened, and everything be there once. */
  async post(arm: () => void): Promise<void> {
    assert.deepEqual(await this.submit(arm), expectedKnown);
    const { rows } = await this.#pool.query<{ status: string; count: number }>(
      `select status, count(*)::int from transactions
        where reference like 'l' || $1 || '-%' and reference not like '%elsewhere' group by status`,
      [this.#life],
    );
    assert.deepEqual(Object.fromEntries(rows.map(({ status, count }) => [status, count])), expectedRows);
  }

  /** The same, without a look at what became of it. */
  async submit(arm: () => void): Promise<string[]> {
    this.#life += 1;
    // What makes the balances known. A success in between ends the caution that a failure has left.
    for (const reference of ['first', 'second', 'third']) {
      await this.#poster.submit(this.#record(reference, { inflight: reference === 'third' }));
    }
    const commands = [
      this.#record('plain'),
      this.#record('queued', { route: 'queued' }),
      this.#record('held', { inflight: true }),
      {
        kind: 'record-batch',
        atomic: true,
        items: [this.#record('item 1'), this.#record('item 2')],
      } as const,
      ...Array.from({ length: 60 }, (_, index) => this.#record(`more ${index}`)),
    ];
    await this.#riders?.clear();
    arm();
    const outcomes = await Promise.all(commands.map((command) => this.#poster.submit(command, this.#riders?.next())));
    await this.#riders?.prove((index) => outcomes[index]?.kind === 'recorded');
    return outcomes.map(shapeOf);
  }

  /** Another server posts between the same balances. */
  async payElsewhere(reference: string): Promise<void> {
    await this.#other.submit(this.#record(reference));
  }

  /** A payment of another server, but with the time of the last row put back to what the batch was decided on. */
  async backdate(): Promise<void> {
    const like = `@%-l${this.#life}`;
    const { rows } = await this.#pool.query('select balance_id, posted_at from balances where indicator like $1', [
      like,
    ]);
    await this.payElsewhere('elsewhere');
    for (const { balance_id, posted_at } of rows) {
      await this.#pool.query('update balances set posted_at = $2 where balance_id = $1', [balance_id, posted_at]);
    }
  }

  async proveBooks(): Promise<void> {
    const found: unknown[] = [];
    await verifyBooks(this.#pool, { onViolation: (violation) => found.push(violation) });
    assert.deepEqual(found, []);
  }

  async close(): Promise<void> {
    await this.#poster.close();
    await this.#other.close();
    await this.#pool.end();
  }

  #record(reference: string, fields: Partial<NewTransaction> = {}) {
    const life = `l${this.#life}`;
    const parties = { source: `@bank-${life}`, destination: `@shop-${life}` };
    return toCommand(newTransaction({ reference: `${life}-${reference}`, amountMinor: 100n, ...parties, ...fields }));
  }
}
