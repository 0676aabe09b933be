/** The audit log of a whole server: across a kill, from a request to what it did, and by the command line. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { receiver } from '../support/receiver.ts';
import { type RunningServer, runCommand, serverEnvironment, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { httpUpstream } from '../support/upstream.ts';

interface Listed {
  readonly request_id: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly resource_id: string | null;
}

/** Posts one cent through the Proxy. @returns the id of the request; null if there was no answer. */
async function post({ url, instanceId, apiKey }: RunningServer, reference: string): Promise<string | null> {
  const body = {
    ...{ precise_amount: 1, precision: 100, currency: 'USD', reference, description: 'canary-4711' },
    ...{ source: '@world', destination: '@shop', allow_overdraft: true, skip_queue: true },
  };
  try {
    const answer = await fetch(`${url}/proxy/transactions?instance_id=${instanceId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify(body),
    });
    await answer.text();
    return answer.status === 201 ? answer.headers.get('x-request-id') : null;
  } catch {
    return null;
  }
}

test('after a kill nothing has reached a Core elsewhere without a record', async (t) => {
  const core = await httpUpstream(t, (_request, response) => response.writeHead(201).end('{"transaction_id":"txn_1"}'));
  const server = await startServer(t);
  const env = serverEnvironment(server.home);
  const instanceId = (await runCommand(['instances', 'add', '--url', core.url], env)).stdout.trim();
  const elsewhere = { ...server, instanceId };
  await until('the instance is known', async () => (await post(elsewhere, 'first')) !== null);
  let isOver = false;
  t.after(() => {
    isOver = true;
  });
  const posting = Array.from({ length: 32 }, async () => {
    while (!isOver) await post(elsewhere, 'any');
  });
  await until('posting goes on', () => core.seen.length > 1_000);
  server.child.kill('SIGKILL');
  await once(server.child, 'exit');
  isOver = true;
  await Promise.all(posting);

  const exported = await runCommand(['audit', 'export', '--format', 'jsonl', '--action', 'Transaction created'], env);
  const lines = exported.stdout.trimEnd().split('\n');
  const recorded = new Set(lines.map((line) => (JSON.parse(line) as Listed).request_id));
  assert.equal(recorded.size, lines.length, 'one record each');
  // The server also asks from time to time how the Core is.
  const posted = core.seen.filter(({ url }) => url !== '/health');
  const received = posted.map(({ headers }) => headers['x-request-id']);
  assert.deepEqual(
    received.filter((id) => !recorded.has(String(id))),
    [],
    'received, and no record',
  );
  assert.match((await runCommand(['audit', 'verify'], env)).stdout, /^audit log verified: \d+ records sealed/m);
});

test('after a kill in the middle of posting there is a record of every transaction, and the chain is whole', async (t) => {
  const webhook = await receiver(t);
  const settings = { TALLYGATE_WEBHOOK_URL: webhook.url, TALLYGATE_WEBHOOK_ALLOW_PRIVATE: 'true' };
  const server = await startServer(t, { settings });
  const answered: string[] = [];
  let isOver = false;
  const posting = Array.from({ length: 16 }, async (_, client) => {
    for (let n = 0; !isOver; n += 1) {
      const id = await post(server, `client-${client}-${n}`);
      if (id !== null) answered.push(id);
    }
  });
  await until('posting goes on', () => answered.length > 300);
  server.child.kill('SIGKILL');
  await once(server.child, 'exit');
  isOver = true;
  await Promise.all(posting);

  const env = serverEnvironment(server.home, settings);
  const run = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runCommand(args, env);
    assert.equal(code, 0, stderr + stdout);
    return stdout;
  };
  const lines = (await run('audit', 'export', '--format', 'jsonl', '--action', 'Transaction created')).trimEnd();
  const records = lines.split('\n').map((line): Listed => JSON.parse(line));
  const recorded = new Set(records.map(({ request_id }) => request_id));
  assert.deepEqual(
    answered.filter((id) => !recorded.has(id)),
    [],
    'answered, and no record',
  );
  assert.match(await run('audit', 'verify'), /^audit log verified: \d+ records sealed, head [0-9a-f]{64}$/m);
  assert.equal(JSON.parse(await run('audit', 'verify', '--json')).isSound, true);

  // What the ledger has, answered or not, was recorded before: no more rows than records.
  const again = await startServer(t, { home: server.home, settings });
  const shop = await fetch(`${again.ledgerUrl}/balances/indicator/@shop/currency/USD`);
  const { credit_balance: posted } = (await shop.json()) as { credit_balance: number };
  assert.ok(posted >= answered.length && posted <= records.length, `${answered.length} ${posted} ${records.length}`);

  const traced = { ...again, apiKey: server.apiKey };
  const id = await post(traced, 'traced');
  assert.ok(id !== null);
  await until('the webhook is told', () => webhook.told.some(({ json }) => json.data.reference === 'traced'));
  const found = JSON.parse(await run('trace', id, '--json'));
  const [transaction] = found.transactions;
  assert.deepEqual(
    [found.records.length, found.records[0].resource_id, transaction.reference, transaction.precise_amount],
    [1, transaction.transaction_id, 'traced', '1'],
  );
  assert.deepEqual(
    found.deliveries.map(({ event, receiver: to }: { event: string; receiver: string }) => [event, to]),
    [['transaction.applied', 'webhook']],
  );
  assert.match(await run('trace', id), /Transaction created.*APPLIED.*transaction\.applied/s);
  const admin = (await run('keys', 'create', '--scopes', 'admin')).split('\n')[0];
  const asked = await fetch(`${again.url}/cloud/requests/${id}`, { headers: { authorization: `Bearer ${admin}` } });
  const answer = JSON.parse(await asked.text());
  assert.deepEqual([answer.transactions, answer.records], [found.transactions, found.records]);
  assert.deepEqual([answer.request.route, answer.request.record_id], ['/transactions', found.records[0].record_id]);
  assert.deepEqual(answer.request, found.request);
  // A read leaves no record, and is found all the same; the command does not wait for what the server has in memory.
  const read = await fetch(`${again.url}/proxy/balances/bln_none?instance_id=${again.instanceId}`, {
    headers: { authorization: `Bearer ${server.apiKey}` },
  });
  const readId = read.headers.get('x-request-id') ?? '';
  await until('the read is in the log', async () => (await runCommand(['trace', readId], env)).code === 0);
  assert.match(await run('trace', readId), /GET .*\/balances\/:id .*404/);
  assert.match(await run('requests', 'list', '--status', '4xx'), new RegExp(`GET .*404.*${readId}`));
  const exported = (await run('requests', 'export', '--format', 'jsonl', '--resource', 'bln_none')).trimEnd();
  assert.equal(JSON.parse(exported).request_id, readId);
  assert.match((await runCommand(['requests', 'list', '--status', 'bad'], env)).stderr, /^error: .*Use a status like/);
  const none = await fetch(`${again.url}/cloud/requests/req_none`, { headers: { authorization: `Bearer ${admin}` } });
  assert.equal(none.status, 404);
  assert.equal((await runCommand(['trace', 'req_none'], env)).code, 1);
  assert.match((await runCommand(['audit', 'list', '--from', 'soon'], env)).stderr, /^error: .*Use a day like/);

  const everything = [server, again].map(({ output }) => output.stderr).join('') + lines;
  assert.ok(!everything.includes('canary-4711') && !everything.includes(server.apiKey ?? 'none'));
});
