/** A batch that has every statement a batch can have, and what must have come of it, whatever went wrong meanwhile. */
import assert from 'node:assert/strict';
import { verifyBooks } from '#src/ledger/index.ts';
import type { Command } from '#src/ledger/model/command.ts';
import type { Outcome } from '#src/ledger/model/outcome.ts';
import type { Announcer, DecidedBatch } from '#src/ledger/poster/announcer.ts';
import { Poster } from '#src/ledger/poster/poster.ts';
import { type NewTransaction, toCommand } from '#src/ledger/record-transaction.ts';
import { refundCommand } from '#src/ledger/refund-transaction.ts';
import { settleCommand } from '#src/ledger/settle-holds.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { openPool, type Pool } from '#src/platform/sql.ts';
import type { TestDatabase } from './database.ts';
import { TestRiders } from './riders.ts';
import { newTransaction } from './transaction.ts';

/** Every statement that a batch may have, in its order (ARCHITECTURE.md, "How the poster works"). */
export const statements = [
  'find-families',
  'find-indicators',
  'begin',
  'lock-balances',
  'find-references',
  'find-settlements',
  'insert-indicator-balances',
  'update-balances',
  'insert-transactions',
  'note-new-transactions',
  'insert-timed-work',
  'insert-lineage-work',
  'delete-timed-work',
  'insert-deliveries',
  'insert-riders',
  'commit',
] as const;

/** Tells a webhook of each row, so that this statement is part of the batch, too. */
export function announcer({ isAtHand }: { isAtHand: boolean }): Announcer {
  const deliveriesOf = ({ decisions }: DecidedBatch) =>
    decisions.flatMap(({ rows }) =>
      rows.map(({ transactionId }) => ({
        ...{ receiver: 'webhook', event: 'transaction.applied', subjects: [transactionId], body: '{}' },
      })),
    );
  return {
    deliveriesOf: async (_sql, batch) => deliveriesOf(batch),
    deliveriesAtHand: (batch) => (isAtHand ? deliveriesOf(batch) : null),
    committed: () => undefined,
  };
}

/** A balance whose funds are tracked. */
export async function insertTrackedBalance(pool: Pool, balanceId: string): Promise<void> {
  await pool.query(
    `insert into balances (balance_id, ledger_id, currency, track_fund_lineage, created_at)
     values ($1, 'general_ledger_id', 'USD', true, now())`,
    [balanceId],
  );
}

/** When timed work is due that is not to be done. */
export const someDay = '2999-01-01T00:00:00Z';

/** What becomes of its commands, in their order. */
const expectedOutcomes = [
  'APPLIED 100',
  'QUEUED 100',
  'APPLIED 100',
  'APPLIED 100',
  'refused TXN_INSUFFICIENT_FUNDS',
  'refused TXN_DUPLICATE_REFERENCE',
  'INFLIGHT 100',
  'APPLIED 100, APPLIED 100',
  'refused TXN_DUPLICATE_REFERENCE',
  'APPLIED 40',
  'VOID 100',
  'APPLIED 100',
];

/** What is there afterwards, that of the preparation included. */
const expectedTraces = {
  balances: 5,
  APPLIED: 9,
  INFLIGHT: 3,
  QUEUED: 1,
  VOID: 1,
  deliveries: 14,
  'timed work': 1,
  'lineage work': 1,
};

/** Where it is posted to, and perhaps for how long an answer is waited for. */
export type PostingDatabase = TestDatabase & { readonly queryTimeoutMs?: number };

/** Posts such batches through a connection that things happen to, and looks at them through another. */
export class WholeBatches {
  readonly #poster: Poster;
  readonly #pool: Pool;
  readonly #riders: TestRiders;
  #life = 0;

  constructor({ posting, looking }: { posting: PostingDatabase; looking: TestDatabase }) {
    const options = { clock: systemClock, log: createLog('silent'), announcer: announcer({ isAtHand: false }) };
    this.#poster = new Poster({ ...options, database: { ...posting, name: 'whole batches' } });
    this.#pool = openPool({ ...looking, name: 'test' }, 2, () => undefined);
    this.#riders = new TestRiders(this.#pool);
  }

  /** Posts one. Every caller must be answered as if nothing had happened, and everything be there once. */
  async post(arm: () => void): Promise<void> {
    this.#life += 1;
    const life = `l${this.#life}`;
    const commands = await this.#prepare(life);
    await this.#riders.clear();
    arm();
    const outcomes = await Promise.all(commands.map((command) => this.#poster.submit(command, this.#riders.next())));
    assert.deepEqual(outcomes.map(shapeOf), expectedOutcomes);
    await this.#riders.prove((index) => outcomes[index]?.kind === 'recorded');
    assert.deepEqual(await this.#tracesOf(life), expectedTraces);
  }

  proveBooks(): Promise<void> {
    return proveBooks(this.#pool);
  }

  async close(): Promise<void> {
    await this.#poster.close();
    await this.#pool.end();
  }

  /** Every kind of command, and all that they need, over balances of their own. */
  async #prepare(life: string): Promise<readonly Command[]> {
    const record = (reference: string, fields: Partial<NewTransaction> = {}) => {
      const parties = { source: `@bank-${life}`, destination: `@shop-${life}` };
      return toCommand(newTransaction({ reference: `${life}-${reference}`, amountMinor: 100n, ...parties, ...fields }));
    };
    const tracked = `bln_tracked-${life}`;
    await insertTrackedBalance(this.#pool, tracked);
    const paid = record('paid');
    const held = record('held', { inflight: true });
    const expiring = record('expiring', { inflight: true, voidAt: someDay });
    await Promise.all([paid, held, expiring].map((command) => this.#poster.submit(command)));
    const part = { target: held.transactionId, amount: { minor: 40n } } as const;
    const expiry = { target: expiring.transactionId, action: 'void', amount: null, isQueued: true } as const;
    return [
      record('plain'),
      record('queued', { route: 'queued' }),
      record('met for the first time', { destination: `@new-${life}` }),
      record('tracked', { destination: tracked }),
      record('without funds', { source: `@poor-${life}`, allowOverdraft: false }),
      record('plain'),
      record('held till later', { inflight: true, commitAt: someDay }),
      { kind: 'record-batch', atomic: true, items: [record('item 1'), record('item 2')] },
      { kind: 'record-batch', atomic: true, items: [record('item 3'), record('item 3')] },
      settleCommand({ ...part, action: 'commit', isQueued: false }),
      { ...settleCommand(expiry), isTimed: true },
      refundCommand({ target: paid.transactionId, route: 'direct', description: null, metaData: null }),
    ];
  }

  /** All that a batch leaves in the database, counted. */
  async #tracesOf(life: string): Promise<Record<string, number>> {
    const { rows } = await this.#pool.query<{ what: string; count: number }>(
      `with own as (
         select * from balances
          where indicator like '@%-' || $1 or balance_id = 'bln_tracked-' || $1
       ), lines as (
         select * from transactions
          where source in (select balance_id from own) or destination in (select balance_id from own)
       )
       select 'balances' as what, count(*)::int from own
        union all
       select status, count(*)::int from lines group by status
        union all
       select 'timed work', count(*)::int from timed_work where target in (select transaction_id from lines)
        union all
       select 'lineage work', count(*)::int from lineage_work where transaction_id in (select transaction_id from lines)
        union all
       select 'deliveries', count(*)::int from deliveries where subjects in (select transaction_id from lines)`,
      [life],
    );
    return Object.fromEntries(rows.map(({ what, count }) => [what, count]));
  }
}

/** No violation is found in the books. */
export async function proveBooks(pool: Pool): Promise<void> {
  const found: unknown[] = [];
  await verifyBooks(pool, { onViolation: (violation) => found.push(violation) });
  assert.deepEqual(found, []);
}

/** What became of each command, without what differs from life to life. */
export function shapeOf(outcome: Outcome): string {
  if (outcome.kind === 'refused') return `refused ${outcome.refused.code}`;
  if (outcome.kind === 'dropped') return 'dropped';
  return outcome.rows.map(({ status, amountMinor }) => `${status} ${amountMinor}`).join(', ');
}
