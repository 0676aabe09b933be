/** Every method of Core's official TypeScript client, called as its users call it. */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestContext } from 'node:test';
import type { BlnkInit } from '@blnkfinance/blnk-typescript';
import { temporaryDirectory } from '../support/directory.ts';
import { until } from '../support/until.ts';

export type Client = ReturnType<typeof BlnkInit>;

const serviceNames = [
  'Ledgers',
  'LedgerBalances',
  'Transactions',
  'BalanceMonitor',
  'Reconciliation',
  'Search',
  'Identity',
  'System',
  'Metadata',
  'Hooks',
  'ApiKeys',
] as const satisfies readonly (keyof Client)[];

/** `Ledgers.create` and the like: all that the client has. */
export function methodsOf(client: Client): string[] {
  return serviceNames.flatMap((service) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(client[service]))
      .filter((name) => name !== 'constructor' && !helpers.has(name))
      .map((name) => `${service}.${name}`),
  );
}

/** Not for users, though the client's JavaScript does not hide them. */
const helpers = new Set(['isReadableStream']);

/** The same client, with the names of called methods gathered in `called`. */
export function watched(client: Client, called: Set<string>): Client {
  const services = serviceNames.map((service) => {
    const notes = new Proxy(client[service], {
      get(target, name, receiver) {
        called.add(`${service}.${String(name)}`);
        return Reflect.get(target, name, receiver);
      },
    });
    return [service, notes] as const;
  });
  // What a caller sees of a client are its services.
  return Object.fromEntries(services) as unknown as Client;
}

export interface ClientAnswer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly message: string;
}

/** The data of an answer with this status. */
export function dataOf<T>(answer: ClientAnswer<T>, status: number): T {
  assert.equal(answer.status, status, answer.message);
  assert.ok(answer.data !== null);
  return answer.data;
}

const common = { precision: 100, currency: 'USD', description: 'by the client' };

/** Ledgers, balances, transactions, monitors and metadata: money in all its ways. */
export async function moveMoney({
  Ledgers,
  LedgerBalances,
  Transactions,
  BalanceMonitor,
  Metadata,
  Identity,
}: Client): Promise<void> {
  const ledger = dataOf(await Ledgers.create({ name: 'Wallets', meta_data: { team: 'ops' } }), 201);
  assert.equal(dataOf(await Ledgers.update(ledger.ledger_id, { name: 'Wallets EU' }), 200).name, 'Wallets EU');
  assert.equal(dataOf(await Ledgers.get(ledger.ledger_id), 200).name, 'Wallets EU');
  const merged = dataOf(await Metadata.update(ledger.ledger_id, { meta_data: { tier: 'gold' } }), 200);
  assert.deepEqual(merged.meta_data, { team: 'ops', tier: 'gold' });

  const owner = dataOf(await Identity.create({ identity_type: 'individual', first_name: 'Ada' }), 201);
  const open = (more: object = {}) =>
    LedgerBalances.create({ ledger_id: ledger.ledger_id, currency: 'USD', meta_data: {}, ...more });
  const [alice, bob] = [dataOf(await open(), 201), dataOf(await open(), 201)];
  const tracked = dataOf(await open({ identity_id: owner.identity_id, track_fund_lineage: true }), 201);
  const linked = await LedgerBalances.updateIdentity(alice.balance_id, { identity_id: owner.identity_id });
  assert.equal(dataOf(linked, 200).message, 'Balance identity updated successfully');

  const monitor = dataOf(
    await BalanceMonitor.create({
      balance_id: alice.balance_id,
      condition: { field: 'balance', operator: '>', value: 10, precision: 100 },
    }),
    201,
  );
  const { monitor_id, balance_id, condition } = monitor;
  dataOf(await BalanceMonitor.update(monitor_id, { balance_id, condition: { ...condition, value: 20 } }), 200);
  assert.equal(dataOf(await BalanceMonitor.get(monitor_id), 200).condition.value, 20);
  assert.equal(dataOf(await BalanceMonitor.list(), 200).length, 1);
  dataOf(await BalanceMonitor.delete(monitor_id), 200);

  const funded = dataOf(
    await Transactions.create({
      ...{ ...common, amount: 100.5, reference: 'fund', source: '@world', destination: alice.balance_id },
      ...{ allow_overdraft: true, skip_queue: true, meta_data: { order: 7 } },
    }),
    201,
  );
  assert.deepEqual([funded.status, funded.precise_amount], ['APPLIED', 10050]);
  assert.equal(dataOf(await Transactions.get(funded.transaction_id), 200).reference, 'fund');
  const pair = { source: alice.balance_id, destination: bob.balance_id };
  const queued = dataOf(await Transactions.create({ ...common, ...pair, amount: 20, reference: 'pay' }), 201);
  assert.equal(queued.status, 'QUEUED');
  assert.equal(dataOf(await Transactions.getByReference('pay_q'), 200).status, 'APPLIED');

  const hold = async (reference: string) =>
    dataOf(
      await Transactions.create({ ...common, ...pair, amount: 10, reference, inflight: true, skip_queue: true }),
      201,
    ).transaction_id;
  const [one, two, three] = [await hold('hold-1'), await hold('hold-2'), await hold('hold-3')];
  const part = { status: 'commit', amount: 4, skip_queue: true } as const;
  assert.equal(dataOf(await Transactions.updateStatus(one, part), 200).amount, 4);
  dataOf(await Transactions.updateStatus(one, { status: 'void', skip_queue: true }), 200);
  const committed = await Transactions.bulkCommitInflight({
    transactions: [{ transaction_id: two }],
    skip_queue: true,
  });
  assert.equal(dataOf(committed, 200).succeeded, 1);
  const voided = await Transactions.bulkVoidInflight({ transaction_ids: [three], skip_queue: true });
  assert.equal(dataOf(voided, 200).succeeded, 1);

  const batch = await Transactions.createBulk({
    atomic: true,
    skip_queue: true,
    transactions: ['b1', 'b2'].map((reference) => ({ ...common, ...pair, amount: 1, reference })),
  });
  assert.equal(dataOf(batch, 201).status, 'applied');

  const refund = dataOf(await Transactions.refund(funded.transaction_id, { skip_queue: true }), 201);
  assert.equal(refund.parent_transaction, funded.transaction_id);
  assert.equal((await Transactions.refund(funded.transaction_id, { skip_queue: true })).status, 409);

  assert.equal(dataOf(await LedgerBalances.get(alice.balance_id), 200).balance, -3600);
  assert.equal(dataOf(await LedgerBalances.get(bob.balance_id, { from_source: true }), 200).balance, 3600);
  assert.equal(dataOf(await LedgerBalances.getByIndicator('@world', 'USD'), 200).balance, 0);
  const past = await LedgerBalances.getAt(bob.balance_id, { timestamp: '2020-01-01T00:00:00Z' });
  assert.equal(dataOf(past, 200).balance.balance, 0);
  dataOf(await LedgerBalances.createSnapshot({ batch_size: 100 }), 200);
  assert.equal(dataOf(await LedgerBalances.getLineage(tracked.balance_id), 200).total_with_lineage, 0);
  const lineage = dataOf(await Transactions.getLineage(funded.transaction_id), 200);
  assert.equal(lineage.transaction_id, funded.transaction_id);
  assert.equal((await LedgerBalances.get('bln_missing')).status, 404);
}

/** Identities and their tokens. */
export async function keepIdentities({ Identity }: Client): Promise<void> {
  const individual = { identity_type: 'individual', first_name: 'Ada', last_name: 'Obi' } as const;
  const created = dataOf(
    await Identity.create({ ...individual, gender: 'female', dob: new Date('1990-05-17'), meta_data: { vip: true } }),
    201,
  );
  const id = created.identity_id;
  assert.equal(dataOf(await Identity.get(id), 200).dob, '1990-05-17T00:00:00Z');
  assert.ok(dataOf(await Identity.list(), 200).some(({ identity_id }) => identity_id === id));
  dataOf(await Identity.update(id, { identity_type: 'individual', city: 'Lagos' }), 200);

  assert.equal(dataOf(await Identity.tokenizeField(id, 'FirstName'), 200).message, 'Field tokenized successfully');
  const tokenized = await Identity.tokenize(id, { fields: ['LastName', 'EmailAddress'] });
  assert.equal(dataOf(tokenized, 200).message, 'Fields tokenized successfully');
  const { tokenized_fields } = dataOf(await Identity.getTokenizedFields(id), 200);
  assert.deepEqual([...tokenized_fields].sort(), ['EmailAddress', 'FirstName', 'LastName']);
  assert.match(dataOf(await Identity.get(id), 200).first_name ?? '', /^FPT:/);
  assert.equal(dataOf(await Identity.detokenizeField(id, 'FirstName'), 200).value, 'Ada');
  const all = dataOf(await Identity.detokenize(id, { fields: [] }), 200);
  assert.deepEqual(all.fields, { EmailAddress: '', FirstName: 'Ada', LastName: 'Obi' });
  const again = await Identity.tokenizeField(id, 'FirstName');
  assert.deepEqual([again.status, again.error?.code], [409, 'IDT_FIELD_ALREADY_TOKENIZED']);

  assert.equal(dataOf(await Identity.delete(id), 200).message, 'Identity deleted successfully');
  assert.equal((await Identity.get(id)).status, 404);
}

/** Records by condition and by words. Money was moved before. */
export async function findRecords({ Search }: Client): Promise<void> {
  const filters = [{ field: 'name', operator: 'eq', value: 'Wallets EU' } as const];
  const counted = dataOf(await Search.filter({ filters, include_count: true }, 'ledgers'), 200);
  assert.deepEqual([counted.total_count, counted.data[0]?.name], [1, 'Wallets EU']);

  const ledgers = dataOf(await Search.search({ q: 'wallets', query_by: 'name' }, 'ledgers'), 201);
  assert.deepEqual([ledgers.found, ledgers.hits[0]?.document.name], [1, 'Wallets EU']);
  const transactions = dataOf(
    await Search.search({ q: 'fund', query_by: 'reference', per_page: 1 }, 'transactions'),
    201,
  );
  assert.equal(transactions.hits[0]?.document.precise_amount, '10050', 'a text, so that no digit is lost');
  dataOf(await Search.search({ q: '*', filter_by: 'currency:USD' }, 'balances'), 201);
  dataOf(await Search.search({ q: 'ada', query_by: 'first_name' }, 'identities'), 201);
}

/** Comparing with what a bank says. Money was moved before. */
export async function reconcile(t: Pick<TestContext, 'after'>, { Reconciliation }: Client): Promise<void> {
  const rule = {
    name: 'reference',
    description: 'the same one',
    criteria: [{ field: 'reference', operator: 'equals' }],
  };
  const { rule_id } = dataOf(await Reconciliation.createMatchingRule(rule as Matcher), 201);
  const renamed = { ...rule, name: 'by reference' } as Matcher;
  assert.equal(dataOf(await Reconciliation.updateMatchingRule(rule_id, renamed), 200).name, 'by reference');

  const file = path.join(await temporaryDirectory(t), 'bank.csv');
  const [ofUs, ofNobody] = [
    'bank-1,100.50,2026-01-02T00:00:00Z,USD,fund,paid',
    'bank-2,1,2026-01-02T00:00:00Z,USD,?,?',
  ];
  await writeFile(file, `ID,Amount,Date,Currency,Reference,Description\n${ofUs}\n${ofNobody}\n`);
  const upload = dataOf(await Reconciliation.upload(file, 'bank'), 200);
  assert.equal(upload.record_count, 2);
  assert.equal(dataOf(await Reconciliation.upload(createReadStream(file), 'bank'), 200).record_count, 2);

  const common = { strategy: 'one_to_one', dry_run: false, grouping_criteria: 'amount', matching_rule_ids: [rule_id] };
  const run = dataOf(await Reconciliation.run({ ...common, upload_id: upload.upload_id } as RunData), 200);
  assert.deepEqual(await resultOf(Reconciliation, run.reconciliation_id), ['completed', 1, 1]);
  const external = { id: 'bank-3', amount: 100.5, reference: 'fund', currency: 'USD', description: 'paid' };
  const dated = { ...external, date: '2026-01-02T00:00:00Z', source: 'bank' };
  const instant = dataOf(
    await Reconciliation.runInstant({ ...common, dry_run: true, external_transactions: [dated] } as InstantData),
    200,
  );
  assert.deepEqual(await resultOf(Reconciliation, instant.reconciliation_id), ['completed', 1, 0]);
  dataOf(await Reconciliation.deleteMatchingRule(rule_id), 200);
  assert.equal((await Reconciliation.get('recon_missing')).error?.code, 'RECON_NOT_FOUND');
}

// The client does not export its types by name.
type Matcher = Parameters<Client['Reconciliation']['createMatchingRule']>[0];
type RunData = Parameters<Client['Reconciliation']['run']>[0];
type InstantData = Parameters<Client['Reconciliation']['runInstant']>[0];

/** Status, matched and unmatched of a run, once it has ended. */
async function resultOf(runs: Client['Reconciliation'], id: string): Promise<[string, number, number]> {
  let status = '';
  let counts: [number, number] = [0, 0];
  await until('the reconciliation has ended', async () => {
    const run = dataOf(await runs.get(id), 200);
    status = run.status;
    counts = [run.matched_transactions, run.unmatched_transactions];
    return status === 'completed' || status === 'failed';
  });
  return [status, ...counts];
}
