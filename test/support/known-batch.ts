/** A batch over balances that the poster knows, and what must have come of it, whatever went wrong meanwhile. */
import assert from 'node:assert/strict';
import { Poster } from '#src/ledger/poster/poster.ts';
import { type NewTransaction, toCommand } from '#src/ledger/record-transaction.ts';
import { settleCommand } from '#src/ledger/settle-holds.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { openPool, type Pool } from '#src/platform/sql.ts';
import type { TestDatabase } from './database.ts';
import { TestRiders } from './riders.ts';
import { newTransaction } from './transaction.ts';
import { announcer, insertTrackedBalance, type PostingDatabase, proveBooks, shapeOf, someDay } from './whole-batch.ts';

/** What becomes of its commands, in their order. */
export const expectedKnown = [
  'APPLIED 100',
  'QUEUED 100',
  'INFLIGHT 100',
  'APPLIED 100, APPLIED 100',
  ...Array.from({ length: 60 }, () => 'APPLIED 100'),
];

/** And of those that settle holds: a part of one, more of it, all of one that went through the queue. */
const expectedSettled = ['APPLIED 40', 'APPLIED 10', 'VOID 100'];

/** Rows of the batch and of what made its balances known. */
const expectedRows = { APPLIED: 65, INFLIGHT: 3, QUEUED: 2 };

/** What becomes of more: a hold that is to be voided some day, and a payment whose funds are tracked. */
const expectedMore = ['INFLIGHT 100', 'APPLIED 100'];
const expectedRowsWithMore = { APPLIED: 67, INFLIGHT: 4, QUEUED: 2 };

export class KnownBatches {
  /** The first posts through a connection that things happen to, the second is another server. */
  readonly #poster: Poster;
  readonly #other: Poster;
  readonly #pool: Pool;
  readonly #riders: TestRiders | null;
  readonly #isSettling: boolean;
  readonly #withMore: boolean;
  /** Ids of what is held before the batch: at once, and through the queue. */
  #held: string[] = [];
  #life = 0;

  constructor({
    posting,
    looking,
    withRiders = false,
    isSettling = false,
    withMore = false,
  }: {
    posting: PostingDatabase;
    looking: TestDatabase;
    withRiders?: boolean;
    /** Commits and voids are part of the batch. */
    isSettling?: boolean;
    /** It writes more than rows and figures: each row is told of, one is to be voided some day, funds of one are tracked. */
    withMore?: boolean;
  }) {
    const options = { clock: systemClock, log: createLog('silent') };
    const telling = withMore ? { announcer: announcer({ isAtHand: true }) } : {};
    this.#poster = new Poster({ ...options, ...telling, database: { ...posting, name: 'known batches' } });
    this.#other = new Poster({ ...options, database: { ...looking, name: 'another server' } });
    this.#pool = openPool({ ...looking, name: 'test' }, 2, () => undefined);
    this.#riders = withRiders ? new TestRiders(this.#pool) : null;
    this.#isSettling = isSettling;
    this.#withMore = withMore;
  }

  /** Posts one. Every caller must be answered as if nothing had happened, and everything be there once. */
  async post(arm: () => void): Promise<void> {
    assert.deepEqual(await this.submit(arm), this.expected);
    const { rows } = await this.#pool.query<{ status: string; count: number }>(
      `select status, count(*)::int from transactions
        where reference like 'l' || $1 || '-%' and reference not like '%elsewhere' group by status`,
      [this.#life],
    );
    assert.deepEqual(
      Object.fromEntries(rows.map(({ status, count }) => [status, count])),
      this.#withMore ? expectedRowsWithMore : expectedRows,
    );
    if (this.#withMore) await this.#proveMore();
    const { rows: settlements } = await this.#pool.query<{ shape: string }>(
      `select child.status || ' ' || child.precise_amount as shape
         from transactions child
         join transactions hold on hold.transaction_id = child.parent_transaction
        where (hold.transaction_id = any($1) or hold.parent_transaction = any($1))
          and child.status in ('APPLIED', 'VOID')
        order by child.transaction_id`,
      [this.#held],
    );
    assert.deepEqual(
      settlements.map(({ shape }) => shape),
      this.#isSettling ? expectedSettled : [],
    );
  }

  /** What becomes of its commands, in their order. */
  get expected(): readonly string[] {
    return [...expectedKnown, ...(this.#withMore ? expectedMore : []), ...(this.#isSettling ? expectedSettled : [])];
  }

  /** A delivery for each row, each once; the rest as if nothing had gone wrong. */
  async #proveMore(): Promise<void> {
    const { rows } = await this.#pool.query(
      `with lines as (
         select * from transactions
          where reference not like '%elsewhere'
            and source in (select balance_id from balances where indicator = '@bank-' || $1)
       ), told as (
         select d.subjects from deliveries d join lines on transaction_id = subjects
       )
       select (select count(*)::int from lines) - (select count(*)::int from told) as untold,
              (select count(*)::int from told) - (select count(distinct subjects)::int from told) as twice,
              (select array_agg(action order by target) from timed_work join lines on transaction_id = target) as timed,
              (select count(*)::int from lineage_work join lines using (transaction_id)) as traced`,
      [`l${this.#life}`],
    );
    const timed = this.#isSettling ? ['void'] : ['void', 'void'];
    assert.deepEqual(rows, [{ untold: 0, twice: 0, timed, traced: 2 }]);
  }

  /** The same, without a look at what became of it. */
  async submit(arm: () => void): Promise<string[]> {
    this.#life += 1;
    // What makes the balances known. A success in between ends the caution that a failure has left.
    await this.#poster.submit(this.#record('first'));
    const tracked = { destination: `bln_tracked-l${this.#life}` };
    if (this.#withMore) {
      await insertTrackedBalance(this.#pool, tracked.destination);
      await this.#poster.submit(this.#record('tracked first', tracked));
    }
    const isTimed = this.#withMore ? { voidAt: someDay } : {};
    this.#held = [];
    for (const command of [
      this.#record('second', { inflight: true }),
      this.#record('third', { inflight: true, route: 'queued', metaData: { note: 'a "quoted" word' }, ...isTimed }),
    ]) {
      await this.#poster.submit(command);
      this.#held.push(command.transactionId);
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
      ...(this.#withMore
        ? [this.#record('expiring', { inflight: true, ...isTimed }), this.#record('tracked', tracked)]
        : []),
      ...(this.#isSettling ? this.#settlements() : []),
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

  /** Another server commits most of what is held. */
  async commitElsewhere(): Promise<void> {
    const [target = ''] = this.#held;
    await this.#other.submit(settle(target, 'commit', 55n));
  }

  /** The metadata of what is held is written to, by nobody that the poster hears of. */
  async noteElsewhere(): Promise<void> {
    await this.#pool.query(
      `update transactions set meta_data = '{"noted": 1}' where transaction_id = any($1) or parent_transaction = any($1)`,
      [this.#held],
    );
  }

  /** The metadata of what was settled. */
  async notes(): Promise<unknown[]> {
    const { rows } = await this.#pool.query(
      `select child.meta_data
         from transactions child
         join transactions hold on hold.transaction_id = child.parent_transaction
        where (hold.transaction_id = any($1) or hold.parent_transaction = any($1))
          and child.status in ('APPLIED', 'VOID')`,
      [this.#held],
    );
    return rows.map(({ meta_data }) => JSON.parse(meta_data));
  }

  /** A row below what is held, though no balance changes. */
  async rejectElsewhere(): Promise<void> {
    await this.#pool.query(
      `insert into transactions
       select (jsonb_populate_record(hold, jsonb_build_object(
                'transaction_id', 'txn_' || gen_random_uuid(), 'reference', hold.reference || '-elsewhere',
                'parent_transaction', hold.transaction_id, 'status', 'REJECTED'))).*
         from transactions hold
        where hold.transaction_id = $1`,
      [this.#held[0]],
    );
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

  proveBooks(): Promise<void> {
    return proveBooks(this.#pool);
  }

  async close(): Promise<void> {
    await this.#poster.close();
    await this.#other.close();
    await this.#pool.end();
  }

  #settlements() {
    const [direct = '', queued = ''] = this.#held;
    return [
      settle(direct, 'commit', 40n),
      settle(direct, 'commit', 10n),
      { ...settle(queued, 'void', null), isTimed: this.#withMore },
    ];
  }

  #record(reference: string, fields: Partial<NewTransaction> = {}) {
    const life = `l${this.#life}`;
    const parties = { source: `@bank-${life}`, destination: `@shop-${life}` };
    return toCommand(newTransaction({ reference: `${life}-${reference}`, amountMinor: 100n, ...parties, ...fields }));
  }
}

function settle(target: string, action: 'commit' | 'void', minor: bigint | null) {
  return settleCommand({ target, action, amount: minor === null ? null : { minor }, isQueued: false });
}
