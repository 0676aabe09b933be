/** Runs side by side: two at once, several servers, a server that closes, and who is told of the end. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { ledgerDatabase } from '../support/database.ts';
import { openTestLedger } from '../support/ledger.ts';
import { columns, reconciling, someDay } from '../support/reconciling.ts';
import { until } from '../support/until.ts';

const reference = { field: 'reference', operator: 'equals' };
const rows = 9_000;

/** Several pages, with one row that is in the ledger. */
const file = [
  columns,
  ...Array.from({ length: rows }, (_, n) => `row-${n},1,${someDay},none-${n},text,USD`),
  `hit,1,${someDay},the-one,text,USD`,
].join('\n');

test('several servers share the runs, and each is done once', async (t) => {
  const database = await ledgerDatabase(t);
  const servers = Array.from({ length: 3 }, () => openTestLedger(database));
  t.after(() => Promise.all(servers.map((server) => server.close())));
  const [first] = servers.map(reconciling);
  assert.ok(first !== undefined);
  const paid = await first.pay({ reference: 'the-one', amount: 1 });
  const upload = await first.upload(file);
  const rule = first.rule(reference);
  const runs = await Promise.all(
    Array.from({ length: 6 }, () => first.run([rule], { upload_id: upload, dry_run: true })),
  );
  for (const { id, counts } of runs) {
    assert.deepEqual(counts, [1, rows]);
    assert.deepEqual(await first.matches(id), [['hit', paid]]);
  }
});

test('a server that closes leaves its run to another', async (t) => {
  const database = await ledgerDatabase(t);
  const closing = openTestLedger(database);
  const { pay, upload, rule } = reconciling(closing);
  const paid = await pay({ reference: 'the-one', amount: 1 });
  const body = {
    upload_id: await upload(file),
    strategy: 'one_to_one',
    matching_rule_ids: [await rule(reference)],
  };
  const started = await closing.call('POST', '/reconciliation/start', body);
  await closing.close();
  const other = openTestLedger(database);
  t.after(() => other.close());
  const { finish, matches } = reconciling(other);
  const { counts, id } = await finish(started.body.reconciliation_id);
  assert.deepEqual(counts, [1, rows]);
  assert.deepEqual(await matches(id), [['hit', paid]]);
});

test('how a run ended is told', async (t) => {
  const told: { event: string; data: { reconciliation_id: string; status: string } }[] = [];
  const receiver = createServer(async (request, response) => {
    told.push(JSON.parse((await Array.fromAsync(request.setEncoding('utf8'))).join('')));
    response.end();
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  t.after(() => receiver.close());
  const webhookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const server = openTestLedger(await ledgerDatabase(t), { events: { webhookUrl, allowPrivate: true } });
  const { instant, rule } = reconciling(server);
  const external = [{ id: 'a', reference: 'a', amount: 1 }];
  const completed = await instant([rule(reference)], external);
  const failed = await instant([Promise.resolve('rule_unknown')], external);
  const isTold = () => told.filter(({ event }) => event.startsWith('reconciliation.')).length === 2;
  await until('both are told', isTold);
  await server.close();
  assert.deepEqual(told.map(({ event, data }) => [event, data.reconciliation_id, data.status]).sort(), [
    ['reconciliation.completed', completed.id, 'completed'],
    ['reconciliation.failed', failed.id, 'failed'],
  ]);
});

test('a rule without a key is tried on every pair', async (t) => {
  const server = openTestLedger(await ledgerDatabase(t));
  t.after(() => server.close());
  const { instant, rule, pay, matches } = reconciling(server);
  const paid = await pay({ reference: 'few', amount: 1, description: 'Rent of January' });
  const fuzzy = rule({ field: 'description', operator: 'contains', allowable_drift: 30 });
  const { id, counts } = await instant(
    [fuzzy],
    [{ id: 'a', reference: 'x', amount: 1, description: 'rent of febuary' }],
  );
  assert.deepEqual(counts, [1, 0]);
  assert.deepEqual(await matches(id), [['a', paid]]);
});

test('pairs that are too many to try are refused at once', async (t) => {
  const server = openTestLedger(await ledgerDatabase(t), { triedPairsMax: 3 });
  t.after(() => server.close());
  const { instant, rule, pay } = reconciling(server);
  for (const reference of ['one', 'two']) await pay({ reference, amount: 1, description: 'Rent' });
  const external = ['a', 'b'].map((id) => ({ id, reference: id, amount: 1, description: 'rent' }));
  const contains = rule({ field: 'description', operator: 'contains' });
  const tooMany = await instant([contains], external);
  assert.deepEqual([tooMany.status, tooMany.counts], ['failed', [0, 0]]);
  const { body } = await server.call('GET', `/reconciliation/${tooMany.id}/progress`);
  assert.match(body.failure, /and 2 times 2 pairs are too many to try; the limit is 3$/);
  const few = await instant([contains], external.slice(0, 1));
  assert.deepEqual([few.status, few.counts], ['completed', [1, 0]]);
  const keyed = await instant([rule({ field: 'amount', operator: 'equals' })], external);
  assert.deepEqual([keyed.status, keyed.counts], ['completed', [2, 0]]);
});

test('the same is found whether or not the ledger is narrowed to what the file could match', async (t) => {
  const server = openTestLedger(await ledgerDatabase(t));
  t.after(() => server.close());
  const { instant, rule, pay, matches } = reconciling(server);
  for (let n = 0; n < 40; n += 1) {
    await pay({ reference: `paid-${n}`, amount: 10 + n, destination: `@group-${n % 8}` });
  }
  const external = Array.from({ length: 30 }, (_, n) => ({
    id: `row-${String(n).padStart(2, '0')}`,
    reference: n % 3 === 0 ? `PAID-${n}` : 'other',
    amount: 10.1 + n * 5,
  }));
  const near = rule(
    { field: 'amount', operator: 'equals', allowable_drift: 0.02 },
    { field: 'date', operator: 'equals', allowable_drift: 1e8 },
  );
  // No pair satisfies it, but as it has no key, everything is copied.
  const broad = rule({ field: 'date', operator: 'less_than' }, { field: 'date', operator: 'greater_than' });
  for (const [rules, options] of [
    [[rule(reference)], {}],
    [[rule(reference), near], {}],
    [[near], { strategy: 'one_to_many', grouping_criteria: 'destination' }],
    [[near], { strategy: 'many_to_one', grouping_criteria: 'id' }],
  ] as const) {
    const narrowed = await instant(rules, external, { ...options, dry_run: true });
    const whole = await instant([...rules, broad], external, { ...options, dry_run: true });
    assert.ok(narrowed.counts[0] > 0);
    assert.deepEqual(narrowed.counts, whole.counts);
    assert.deepEqual(await matches(narrowed.id), await matches(whole.id));
  }
});
