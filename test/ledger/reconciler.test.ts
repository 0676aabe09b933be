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
