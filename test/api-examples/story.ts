/** Calls of the main routes, one after another, from which the documents' examples are recorded. */
import type { TestContext } from 'node:test';
import type { Example } from '#src/platform/openapi-examples.ts';
import { testCloud } from '../support/cloud.ts';
import { ledgerDatabase } from '../support/database.ts';
import { type LedgerPort, ledgerPort } from '../support/ledger-port.ts';
import { until } from '../support/until.ts';
import { normalizer } from './normal.ts';

type Examples = Record<string, Example>;
type Scope = Pick<TestContext, 'after'>;
// biome-ignore lint/suspicious/noExplicitAny: the story takes answers apart
type Body = any;
type Send = (method: string, path: string, body?: object) => Promise<{ status: number; body: Body }>;
/** `operation` with the values of its parameters, in their order and, if any, a query. */
type Ask = (operation: string, values?: readonly string[], body?: object, query?: string) => Promise<Body>;

async function record(send: Send, story: (ask: Ask) => Promise<void>): Promise<Examples> {
  const examples: Examples = {};
  const normal = normalizer();
  await story(async (operation, values = [], request, query = '') => {
    const [method = '', template = ''] = operation.split(' ');
    const left = [...values];
    const path = template.replace(/\{\w+\}/g, () => left.shift() ?? '');
    const { status, body: answer } = await send(method, `${path}${query}`, request);
    if (status >= 300) throw new Error(`${operation}: ${status} ${JSON.stringify(answer)}`);
    const example = { status, ...(request === undefined ? {} : { request }), answer };
    examples[operation] ??= normal(example) as Example; // of the same shape
    return answer;
  });
  return examples;
}

export async function recordLedger(t: Scope): Promise<Examples> {
  const port = await ledgerPort(t, await ledgerDatabase(t));
  return record(port.send, async (ask) => {
    const { ledger_id } = await ask('POST /ledgers', [], { name: 'Customer savings', meta_data: { region: 'EU' } });
    await ask('GET /ledgers/{id}', [ledger_id]);
    await ask('GET /ledgers');
    const person = { identity_type: 'individual', first_name: 'Ada', email_address: 'ada@example.com' };
    const { identity_id } = await ask('POST /identities', [], { ...person, meta_data: { tier: 'gold' } });
    await ask('GET /identities/{id}', [identity_id]);
    await ask('PUT /identities/{id}', [identity_id], { city: 'London', country: 'GB' });
    const { balance_id } = await ask('POST /balances', [], { ledger_id, identity_id, currency: 'USD' });
    await transactions(ask, balance_id);
    await ask('GET /balances/{id}', [balance_id]);
    await ask('POST /balances/filter', [], {
      filters: [{ field: 'ledger_id', operator: 'eq', value: ledger_id }],
      limit: 1,
    });
    await ask('POST /{id}/metadata', [balance_id], { meta_data: { purpose: 'rainy days' } });
    await ask('POST /search/{collection}', ['ledgers'], { q: 'savings', query_by: 'name' });
    await reconciliation(ask, port);
  });
}

async function transactions(ask: Ask, destination: string): Promise<void> {
  const payment = {
    ...{ precise_amount: 125_050, precision: 100, currency: 'USD', source: '@bank', destination },
    ...{ description: 'Deposit', allow_overdraft: true, skip_queue: true },
  };
  const paid = await ask('POST /transactions', [], { ...payment, reference: 'deposit-1' });
  await ask('GET /transactions/{id}', [paid.transaction_id]);
  await ask('GET /transactions/reference/{reference}', ['deposit-1']);
  await ask('POST /refund-transaction/{id}', [paid.transaction_id], { skip_queue: true });
  const held = await ask('POST /transactions', [], { ...payment, reference: 'deposit-2', inflight: true });
  await ask('PUT /transactions/inflight/{id}', [held.transaction_id], { status: 'commit' });
  const each = { amount: 10, precision: 100, currency: 'USD', source: '@bank', destination, allow_overdraft: true };
  const fees = ['fee-1', 'fee-2'].map((reference) => ({ ...each, reference, description: 'Fee' }));
  await ask('POST /transactions/bulk', [], { atomic: true, skip_queue: true, transactions: fees });
  await ask('POST /transactions/filter', [], {
    filters: [{ field: 'reference', operator: 'eq', value: 'deposit-1' }],
    include_count: true,
  });
}

async function reconciliation(ask: Ask, { send }: Pick<LedgerPort, 'send'>): Promise<void> {
  const criteria = [{ field: 'reference', operator: 'equals' }];
  const rule = { name: 'Same reference', description: 'References are equal', criteria };
  const { rule_id } = await ask('POST /reconciliation/matching-rules', [], rule);
  const row = { id: 'stmt-1', amount: 1250.5, currency: 'USD', reference: 'deposit-1', source: 'bank' };
  const statement = [{ ...row, description: 'Deposit', date: '2026-01-15T00:00:00Z' }];
  const { reconciliation_id } = await ask('POST /reconciliation/start-instant', [], {
    ...{ external_transactions: statement, strategy: 'one_to_one', matching_rule_ids: [rule_id] },
  });
  const path = `/reconciliation/${reconciliation_id}`;
  await until('the run has ended', async () => (await send('GET', path)).body.status === 'completed');
  await ask('GET /reconciliation/{id}', [reconciliation_id]);
}

export async function recordCloud(t: Scope): Promise<Examples> {
  const cloud = await testCloud(t);
  const send: Send = (method, path, body) => cloud.ask(`${method} ${path.replace(/^\/cloud/, '')}`, body);
  return record(send, async (ask) => {
    const { api_key_id } = await ask('POST /cloud/keys', [], {
      ...{ name: 'Payments service', scopes: ['proxy:read', 'proxy:write'], expires: 'never' },
    });
    await ask('GET /cloud/keys/{api_key_id}', [api_key_id]);
    await ask('GET /cloud/keys', [], undefined, '?search=Payments');
    await ask('PATCH /cloud/keys/{api_key_id}', [api_key_id], { expires: '2099-12-31' });
    await ask('POST /cloud/keys/{api_key_id}/rotate', [api_key_id], {});
    await ask('POST /cloud/keys/{api_key_id}/revoke', [api_key_id]);
    const { instance_id } = await ask('POST /cloud/instances', [], { name: 'Europe' });
    await ask('GET /cloud/instances/{instance_id}', [instance_id]);
    await ask('PATCH /cloud/instances/{instance_id}', [instance_id], { name: 'Europe, closed', disabled: true });
  });
}
