/**
 * Random traffic over four indicators: posted at once, queued, scheduled, dated in past and future, split, held, settled,
 * refunded, in batches; on servers whose clocks jump both ways.
 */
import fc from 'fast-check';
import type { Route } from '#src/ledger/model/command.ts';
import { Poster } from '#src/ledger/poster/poster.ts';
import { type NewTransaction, recordTransaction, toCommand } from '#src/ledger/record-transaction.ts';
import { refundTransaction } from '#src/ledger/refund-transaction.ts';
import { runDue } from '#src/ledger/run-due.ts';
import { settleHolds } from '#src/ledger/settle-holds.ts';
import { rfc3339 } from '#src/platform/clock.ts';
import { Refusal } from '#src/platform/errors.ts';
import { createLog } from '#src/platform/log.ts';
import { openPool, type Pool } from '#src/platform/sql.ts';
import type { TestDatabase } from './database.ts';

const log = createLog('silent');

export const startMs = Date.parse('2026-03-01T12:00:00Z');
export const minute = 60_000;
export const day = 86_400_000;

/** What posts, with a clock of its own. */
export interface TrafficServer {
  readonly clock: { nowMs(): number };
  readonly poster: Poster;
  readonly pool: Pool;
  jump(ms: number): void;
  close(): Promise<void>;
}

export function openTrafficServer(database: TestDatabase, name: string): TrafficServer {
  let nowMs = startMs;
  const clock = { nowMs: () => nowMs };
  const options = { ...database, name };
  const poster = new Poster({ database: options, clock, log });
  const pool = openPool(options, 4, () => undefined);
  return {
    clock,
    poster,
    pool,
    async close() {
      await poster.close();
      await pool.end();
    },
    jump: (ms) => {
      nowMs += ms;
    },
  };
}

export type Step =
  | { readonly kind: 'jump'; readonly ms: number }
  | { readonly kind: 'run-due' }
  | { readonly kind: 'settle'; readonly action: 'commit' | 'void'; readonly amount: bigint | null; readonly at: number }
  | { readonly kind: 'refund'; readonly at: number }
  | { readonly kind: 'record'; readonly payments: readonly Payment[] };

export interface Payment {
  readonly source: number;
  readonly destination: number;
  readonly amount: bigint;
  readonly route: Route;
  readonly inflight: boolean;
  readonly allowOverdraft: boolean;
  /** From now to the effective date; null: none. */
  readonly datedMs: number | null;
  readonly dueMs: number;
  readonly splits: boolean;
}

export const names = ['@a', '@b', '@c', '@d'];
const offset = fc.oneof(
  fc.integer({ min: -90_000, max: 90_000 }),
  fc.integer({ min: -3 * day, max: 3 * day }),
  fc.constantFrom(0, -minute, minute, -minute - 1, minute + 1),
);
const payment: fc.Arbitrary<Payment> = fc
  .record({
    source: fc.nat(names.length - 1),
    destination: fc.nat(names.length - 1),
    amount: fc.bigInt({ min: 1n, max: 100n }),
    route: fc.constantFrom<Route>('direct', 'direct', 'queued', 'scheduled'),
    inflight: fc.constantFrom(false, false, true),
    allowOverdraft: fc.constantFrom(true, true, false),
    datedMs: fc.option(offset, { nil: null }),
    dueMs: fc.integer({ min: 0, max: 2 * minute }),
    splits: fc.boolean(),
  })
  .filter(({ source, destination }) => source !== destination);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('jump' as const), ms: offset }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('run-due' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      action: fc.constantFrom('commit' as const, 'void' as const),
      amount: fc.option(fc.bigInt({ min: 1n, max: 50n }), { nil: null }),
      at: fc.nat(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refund' as const), at: fc.nat() }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('record' as const),
      payments: fc.array(payment, { minLength: 1, maxLength: 4 }),
    }),
  },
);

/** Steps in groups; those of a group are under way at once. */
export const traffic = fc.array(fc.array(step, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });

/** One life: indicators of its own, and what was recorded so far. */
export class Life {
  readonly #run: number;
  readonly #recorded: string[] = [];
  #count = 0;

  constructor(run: number) {
    this.#run = run;
  }

  indicator(index: number): string {
    return `${names[index]}-${this.#run}`;
  }

  async take(server: TrafficServer, each: Step): Promise<void> {
    try {
      await this.#do(server, each);
    } catch (error) {
      // Refused: nothing moved, and the rows know it as well as we do.
      if (!(error instanceof Refusal)) throw error;
    }
  }

  async #do(server: TrafficServer, each: Step): Promise<void> {
    switch (each.kind) {
      case 'jump':
        return server.jump(each.ms);
      case 'run-due':
        await runDue(server);
        return;
      case 'settle': {
        const amount = each.amount === null ? null : { minor: each.amount };
        await settleHolds(server, { target: this.#pick(each.at), action: each.action, amount, isQueued: false });
        return;
      }
      case 'refund': {
        const rest = { description: null, metaData: null };
        await refundTransaction(server, { target: this.#pick(each.at), route: 'queued', ...rest });
        return;
      }
      case 'record': {
        const items = each.payments.map((one) => this.#transaction(server, one));
        const [first] = items;
        if (first === undefined) return;
        if (items.length === 1) this.#recorded.push((await recordTransaction(server, first)).transactionId);
        else await this.#recordBatch(server, items);
      }
    }
  }

  async #recordBatch({ poster }: TrafficServer, transactions: readonly NewTransaction[]): Promise<void> {
    this.#count += 1;
    const batchId = `bulk_${this.#run}-${this.#count}`;
    const items = transactions.map((each) => toCommand(each, { batchId }));
    await poster.submit({ kind: 'record-batch', atomic: true, items });
    this.#recorded.push(batchId);
  }

  #pick(at: number): string {
    return this.#recorded[at % Math.max(this.#recorded.length, 1)] ?? 'txn_none';
  }

  #transaction({ clock }: TrafficServer, each: Payment): NewTransaction {
    const { amount, route, inflight, allowOverdraft, datedMs, dueMs, splits } = each;
    const third = this.indicator(names.findIndex((_, index) => index !== each.source && index !== each.destination));
    const rules = [this.indicator(each.destination), third].map((identifier, index) => ({
      identifier,
      distribution: index === 0 ? '50%' : 'left',
      preciseDistribution: '',
    }));
    this.#count += 1;
    return {
      route,
      amountMinor: amount,
      precision: 100n,
      currency: 'USD',
      reference: `${this.#run}-${this.#count}`,
      description: 'history',
      source: this.indicator(each.source),
      destination: splits ? '' : this.indicator(each.destination),
      split: splits ? { side: 'destination', rules } : null,
      allowOverdraft,
      overdraftLimitMinor: null,
      inflight,
      atomic: false,
      effectiveDate: datedMs === null ? null : rfc3339(clock.nowMs() + datedMs),
      dueAt: route === 'scheduled' ? rfc3339(clock.nowMs() + dueMs) : null,
      voidAt: null,
      commitAt: null,
      metaData: null,
    };
  }

  /** All groups, one after the other, their steps spread over the servers. */
  async live(servers: readonly TrafficServer[], groups: readonly (readonly Step[])[]): Promise<void> {
    for (const group of groups) {
      await Promise.all(
        group.map((each, index) => {
          const server = servers[index % servers.length];
          return server === undefined ? undefined : this.take(server, each);
        }),
      );
    }
  }
}
