/** Short ways to reconcile. */
import assert from 'node:assert/strict';
import type { Answer, TestLedger } from './ledger.ts';
import { until } from './until.ts';

export interface Criterion {
  readonly field: string;
  readonly operator: string;
  readonly allowable_drift?: number;
}

/** An external transaction; what is left out is the same for all. */
export type External = Readonly<Record<string, unknown>>;

export interface Finished {
  readonly id: string;
  readonly status: string;
  /** Matched pairs, unmatched items. */
  readonly counts: readonly [matched: number, unmatched: number];
}

export const someDay = '2026-01-31T12:00:00Z';
export const columns = 'ID,Amount,Date,Reference,Description,Currency';

export function csvForm(content: string | Uint8Array, name = 'bank.csv'): FormData {
  const form = new FormData();
  form.append('source', 'bank');
  form.append('file', new Blob([typeof content === 'string' ? content : Buffer.from(content)]), name);
  return form;
}

export function reconciling(ledger: TestLedger) {
  async function ok(answer: Promise<Answer>) {
    const { status, body } = await answer;
    assert.ok(status < 300, `status ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Posts a payment at once. @returns its id. */
  async function pay(transaction: Record<string, unknown>): Promise<string> {
    const body = await ok(
      ledger.call('POST', '/transactions', {
        precision: 100,
        currency: 'USD',
        description: 'Payment',
        source: '@world',
        destination: '@shop',
        allow_overdraft: true,
        skip_queue: true,
        ...transaction,
      }),
    );
    return body.transaction_id;
  }

  async function rule(...criteria: Criterion[]): Promise<string> {
    return (await ok(ledger.call('POST', '/reconciliation/matching-rules', { name: 'test', criteria }))).rule_id;
  }

  async function upload(content: string | Uint8Array, name?: string): Promise<string> {
    return (await ok(ledger.call('POST', '/reconciliation/upload', csvForm(content, name)))).upload_id;
  }

  async function finish(id: string): Promise<Finished> {
    let run: Answer['body'];
    await until('the run has ended', async () => {
      run = await ok(ledger.call('GET', `/reconciliation/${id}`));
      return run.status === 'completed' || run.status === 'failed';
    });
    return { id, status: run.status, counts: [run.matched_transactions, run.unmatched_transactions] };
  }

  /** Starts a run of an upload and waits for its end. */
  async function run(rules: readonly Promise<string>[], request: Record<string, unknown>): Promise<Finished> {
    const body = { strategy: 'one_to_one', matching_rule_ids: await Promise.all(rules), ...request };
    return finish((await ok(ledger.call('POST', '/reconciliation/start', body))).reconciliation_id);
  }

  /** The same with the external transactions in hand. */
  async function instant(
    rules: readonly Promise<string>[],
    external: readonly External[],
    options: Record<string, unknown> = {},
  ): Promise<Finished> {
    const body = {
      strategy: 'one_to_one',
      matching_rule_ids: await Promise.all(rules),
      external_transactions: external.map((one) => ({ currency: 'USD', description: '', date: someDay, ...one })),
      ...options,
    };
    return finish((await ok(ledger.call('POST', '/reconciliation/start-instant', body))).reconciliation_id);
  }

  async function matches(id: string): Promise<[external: string, transaction: string][]> {
    const body = await ok(ledger.call('GET', `/reconciliation/${id}/matches?limit=1000`));
    return body.matches.map((match: Record<string, string>) => [match.external_id, match.transaction_id]);
  }

  async function unmatched(id: string, side = 'external'): Promise<string[]> {
    const body = await ok(ledger.call('GET', `/reconciliation/${id}/unmatched?limit=1000&side=${side}`));
    return body.unmatched.map((one: { id: string }) => one.id);
  }

  return { pay, rule, upload, run, instant, finish, matches, unmatched };
}
