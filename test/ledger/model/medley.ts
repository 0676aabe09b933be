/**
 * All that moves money, or touches what does, by many clients at once over few balances: splits, batches, holds and what
 * settles them by any id, refunds, work at a date, tracked funds, monitors, metadata. No model says what becomes of it.
 * Every answer must be fair, and money neither come nor go.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type Answer, refusal, type TestLedger } from '../../support/ledger.ts';

type Shape = 'plain' | 'many sources' | 'many destinations';

interface Line {
  readonly shape: Shape;
  readonly amount: number;
  readonly source: number;
  readonly destination: number;
  readonly reference: number;
  readonly inflight: boolean;
  readonly queued: boolean;
  readonly overdraft: boolean;
  /** Milliseconds from now; null: no such date. */
  readonly endsIn: number | null;
  readonly startsIn: number | null;
}

export type Move =
  | { readonly kind: 'record'; readonly line: Line }
  | { readonly kind: 'batch'; readonly lines: readonly Line[]; readonly atomic: boolean; readonly runAsync: boolean }
  | {
      readonly kind: 'settle';
      readonly ids: readonly number[];
      readonly action: 'commit' | 'void';
      readonly amount: number | null;
      readonly queued: boolean;
    }
  | { readonly kind: 'refund'; readonly id: number; readonly queued: boolean }
  | { readonly kind: 'note'; readonly id: number; readonly text: string };

const balanceCount = 5;
/** Of ids that are known by then; the later ones are the more likely. */
const pick = fc.nat(40);
const line: fc.Arbitrary<Line> = fc.record({
  shape: fc.constantFrom<Shape>('plain', 'plain', 'plain', 'many sources', 'many destinations'),
  amount: fc.integer({ min: 1, max: 300 }),
  source: fc.nat(balanceCount),
  /** Counted from the source. */
  destination: fc.integer({ min: 2, max: balanceCount - 1 }),
  reference: fc.nat(2_000),
  inflight: fc.boolean(),
  queued: fc.boolean(),
  overdraft: fc.boolean(),
  endsIn: fc.option(fc.integer({ min: 1, max: 400 }), { freq: 4 }),
  startsIn: fc.option(fc.integer({ min: 1, max: 400 }), { freq: 8 }),
});
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('record' as const), line }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('batch' as const),
      lines: fc.array(line, { minLength: 1, maxLength: 5 }),
      atomic: fc.boolean(),
      runAsync: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      ids: fc.oneof(fc.tuple(pick), fc.array(pick, { minLength: 2, maxLength: 4 })),
      action: fc.constantFrom('commit' as const, 'void' as const),
      amount: fc.option(fc.integer({ min: 1, max: 300 })),
      queued: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refund' as const), id: pick, queued: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('note' as const), id: pick, text: fc.string() }) },
);

export const medleys = fc.array(fc.array(move, { maxLength: 25 }), { minLength: 32, maxLength: 32 });

/** One set of balances, and the ids that came of what was sent. */
export class Medley {
  readonly #ledger: TestLedger;
  readonly #run = randomUUID().slice(0, 13);
  readonly #balances: string[] = [];
  readonly #ids: string[] = [];
  /** Those of holds, whatever has become of them. */
  readonly #holds: string[] = [];

  constructor(ledger: TestLedger) {
    this.#ledger = ledger;
  }

  /** Two of the balances trace whose money they hold, and one is watched. */
  async open(): Promise<void> {
    const identity = await this.#make('/identities', {
      identity_type: 'individual',
      ...{ first_name: 'Ada', last_name: this.#run, category: 'customer' },
    });
    for (let index = 0; index < balanceCount; index++) {
      const traces = { track_fund_lineage: true, allocation_strategy: 'FIFO', identity_id: identity.identity_id };
      const balance = await this.#make('/balances', {
        ledger_id: 'general_ledger_id',
        currency: 'USD',
        ...(index < 2 ? traces : {}),
      });
      this.#balances.push(balance.balance_id);
    }
    await this.#make('/balance-monitors', {
      balance_id: this.#balances[2],
      condition: { field: 'balance', operator: '>', value: 1, precision: 100 },
    });
    for (const destination of this.#balances) {
      await this.#make('/transactions', {
        ...{ reference: `${this.#run}-fund-${destination}`, precise_amount: 2_000, precision: 100, currency: 'USD' },
        ...{ description: 'funds', source: `@world-${this.#run}`, destination },
        ...{ allow_overdraft: true, skip_queue: true, meta_data: { BLNK_LINEAGE_PROVIDER: 'bank' } },
      });
    }
  }

  async #make(path: string, wanted: object): Promise<Answer['body']> {
    const { status, body } = await this.#ledger.call('POST', path, wanted);
    assert.equal(status, 201, path);
    return body;
  }

  /** All lives at once; each goes on as it is answered. */
  async play(lives: readonly (readonly Move[])[]): Promise<void> {
    await Promise.all(
      lives.map(async (moves) => {
        for (const each of moves) this.#judge(each, await this.#send(each));
      }),
    );
  }

  #judge(sent: Move, answer: Answer): void {
    assert.ok(answer.status < 500, `${JSON.stringify(sent)}: ${answer.status} ${JSON.stringify(refusal(answer))}`);
    const { transaction_id: id, batch_id: batch } = answer.body;
    const isHold =
      sent.kind === 'record' ? sent.line.inflight : sent.kind === 'batch' && sent.lines[0]?.inflight === true;
    for (const each of [id, batch]) if (typeof each === 'string') (isHold ? this.#holds : this.#ids).push(each);
  }

  #send(each: Move): Promise<Answer> {
    switch (each.kind) {
      case 'record':
        return this.#ledger.call('POST', '/transactions', this.#wire(each.line));
      case 'batch':
        return this.#ledger.call('POST', '/transactions/bulk', {
          atomic: each.atomic,
          inflight: each.lines[0]?.inflight,
          run_async: each.runAsync,
          skip_queue: each.lines[0]?.queued !== true,
          transactions: each.lines.map((item) => this.#wire(item)),
        });
      case 'settle':
        return this.#settle(each);
      case 'refund':
        return this.#ledger.call('POST', `/refund-transaction/${this.#idOf(each.id)}`, { skip_queue: !each.queued });
      case 'note':
        return this.#ledger.call('POST', `/${this.#idOf(each.id)}/metadata`, { meta_data: { note: each.text } });
    }
  }

  #settle({ ids, action, amount, queued }: Extract<Move, { kind: 'settle' }>): Promise<Answer> {
    const [first = 0, ...more] = ids;
    const asked = amount === null ? {} : { precise_amount: amount };
    if (more.length === 0) {
      const path = `/transactions/inflight/${this.#idOf(first)}`;
      return this.#ledger.call('PUT', path, { status: action, skip_queue: !queued, ...asked });
    }
    const named = ids.map((id) => this.#idOf(id));
    return this.#ledger.call('POST', `/transactions/inflight/bulk/${action}`, {
      skip_queue: !queued,
      ...(action === 'void'
        ? { transaction_ids: named }
        : { transactions: named.map((id) => ({ transaction_id: id, ...asked })) }),
    });
  }

  /** A hold three times in four. Counted from the last one that was given out. */
  #idOf(number: number): string {
    const ids = number % 4 === 0 ? this.#ids : this.#holds;
    return ids.at(-1 - Math.floor(number / 4)) ?? `txn_none-${this.#run}`;
  }

  #wire({
    shape,
    amount,
    source,
    destination,
    reference,
    inflight,
    queued,
    overdraft,
    endsIn,
    startsIn,
  }: Line): object {
    const nameOf = (index: number) => this.#balances[index] ?? `@world-${this.#run}`;
    const many = (from: number) => [
      { identifier: nameOf(from), distribution: '40%' },
      { identifier: nameOf((from + 1) % balanceCount), distribution: 'left' },
    ];
    const to = (source + destination) % (balanceCount + 1);
    return {
      reference: `${this.#run}-${reference}`,
      precise_amount: amount,
      precision: 100,
      currency: 'USD',
      description: 'medley',
      ...(shape === 'many sources' ? { sources: many(source) } : { source: nameOf(source) }),
      ...(shape === 'many destinations' ? { destinations: many(to) } : { destination: nameOf(to) }),
      allow_overdraft: overdraft,
      inflight,
      skip_queue: !queued,
      ...(endsIn === null ? {} : { inflight_expiry_date: new Date(Date.now() + endsIn).toISOString() }),
      ...(startsIn === null ? {} : { scheduled_for: new Date(Date.now() + startsIn).toISOString() }),
    };
  }
}
