import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import pg from 'pg';
import { cleanUp } from '../support/cleanup.ts';
import { emptyDatabase } from '../support/database.ts';
import { temporaryDirectory } from '../support/directory.ts';
import { type RunningServer, runCommand, serverEnvironment, startServer, tallygate } from '../support/server.ts';
import { until } from '../support/until.ts';

/** A command of the command line beside a running server. */
async function command(server: RunningServer, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const { code, ...output } = await runCommand(args, serverEnvironment(server.home));
  assert.equal(code, 0, output.stderr);
  return output;
}

async function ask(server: RunningServer, path: string, key: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}/proxy${path}`, { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } });
}

test('a key made on the command line opens the Proxy at once, is listed without its secret, and can be revoked', async (t) => {
  const server = await startServer(t);
  const made = await command(
    server,
    'keys',
    'create',
    '--name',
    'reader',
    '--scopes',
    'proxy:read',
    '--expires',
    '30d',
  );
  const secret = /^blnk_[0-9a-f]{64}/.exec(made.stdout)?.[0] ?? '';
  const id = /apikey_[0-9a-f-]{36}/.exec(made.stdout)?.[0] ?? '';
  const path = `/ledgers?instance_id=${server.instanceId}`;
  await until('the server knows the key', async () => (await ask(server, path, secret)).status === 200, 2_000);
  const post = { method: 'POST', body: '{"name":"x"}', headers: { 'content-type': 'application/json' } };
  assert.equal((await ask(server, path, secret, post)).status, 403);

  const { stdout } = await command(server, 'keys', 'list', '--json');
  assert.equal(stdout.includes(secret), false);
  const listed = (JSON.parse(stdout) as { api_key_id: string; status: string }[]).find((key) => key.api_key_id === id);
  assert.equal(listed?.status, 'active');
  const { key: admin } = JSON.parse(
    (await command(server, 'keys', 'create', '--json', '--scopes', 'admin')).stdout,
  ) as { key: string };
  const inApi = await fetch(`${server.url}/cloud/keys/${id}`, { headers: { authorization: `Bearer ${admin}` } });
  // It may have been used in between.
  assert.deepEqual({ ...listed, last_used_at: null }, { ...((await inApi.json()) as object), last_used_at: null });
  assert.match((await command(server, 'keys', 'list')).stdout, /^ID +NAME +KEY +SCOPES +STATUS/);

  assert.match((await command(server, 'keys', 'expire', id, 'never')).stdout, /expires never/);
  const rotated = await command(server, 'keys', 'rotate', id, '--overlap', '7d');
  const next = /^blnk_[0-9a-f]{64}/.exec(rotated.stdout)?.[0] ?? '';
  for (const either of [secret, next]) assert.equal((await ask(server, path, either)).status, 200);

  await command(server, 'keys', 'revoke', id);
  await until('the key is refused', async () => (await ask(server, path, secret)).status === 401, 2_000);
  await command(server, 'keys', 'delete', id);
  assert.equal((await command(server, 'keys', 'list', '--json')).stdout.includes(id), false);
});

test('a key made on the command line can be bound to instances and addresses, and have limits for money', async (t) => {
  const server = await startServer(t);
  const { instanceId } = server;
  const limits = { per_transaction: [{ currency: 'USD', amount_max: '100' }] };
  const make = async (...options: string[]): Promise<{ key: string }> =>
    JSON.parse((await command(server, 'keys', 'create', '--json', ...options)).stdout);
  const bound = await make(
    '--instances',
    instanceId,
    '--addresses',
    '127.0.0.1, ::1',
    '--limits',
    JSON.stringify(limits),
  );
  const { instances, addresses, limits: kept } = { ...bound } as Record<string, unknown>;
  assert.deepEqual([instances, addresses, kept], [[instanceId], ['127.0.0.1', '::1'], limits]);
  const other = await command(server, 'instances', 'add', '--name', 'other');
  const otherId = /instance_[0-9a-f-]{36}/.exec(other.stdout)?.[0] ?? '';
  const elsewhere = await make('--addresses', '192.0.2.0/24');
  const pay = (precise_amount: number) =>
    ask(server, `/transactions?instance_id=${instanceId}`, bound.key, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ precise_amount, currency: 'USD', reference: `r${precise_amount}`, description: 'x', source: '@world' },
        ...{ destination: '@shop', allow_overdraft: true, skip_queue: true },
      }),
    });
  await until('the server knows the key', async () => (await pay(100)).status !== 401, 2_000);
  assert.equal((await pay(101)).status, 403);
  assert.equal((await ask(server, `/ledgers?instance_id=${otherId}`, bound.key)).status, 404);
  assert.equal((await ask(server, `/ledgers?instance_id=${instanceId}`, elsewhere.key)).status, 403);
});

test('what can not be done is one sentence and exit code 1', async (t) => {
  const server = await startServer(t);
  for (const [args, sentence] of [
    [['keys', 'create', '--scopes', 'proxy:everything'], /"proxy:everything" is not a scope/],
    [['keys', 'create', '--expires', 'soon'], /"soon" is not an expiry/],
    [['keys', 'create', '--instances', 'instance_none'], /One of the instances is not there/],
    [['keys', 'create', '--addresses', '10.0.0.300'], /"10.0.0.300" is neither an IP address nor a range/],
    [['keys', 'create', '--addresses', ' , '], /Name one at least/],
    [['keys', 'create', '--limits', 'USD 100'], /The limits are not JSON/],
    [['keys', 'create', '--limits', '{"currency":["USD"]}'], /limits must NOT have additional properties \(currency\)/],
    [['keys', 'create', '--name', ' '], /Use one line of 1 to 200 characters/],
    [['audit', 'list', '--from', '2026-02-31'], /Use a day like/],
    [['audit', 'list', '--from', '0000-01-01'], /Use a day like/],
    [['keyz'], /There is no such command/],
    [['keys', 'revoke', 'apikey_none'], /Key not found/],
    [['instances', 'show', 'instance_none'], /Instance not found/],
    [['instances', 'add', '--url', 'ftp://x'], /http/],
  ] as const) {
    const { code, stderr } = await runCommand(args, serverEnvironment(server.home));
    assert.equal(code, 1, args.join(' '));
    assert.match(stderr, sentence);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
  }
});

test('an embedded instance is added without a restart, has books of its own, and is removed', async (t) => {
  const server = await startServer(t);
  const id = (await command(server, 'instances', 'add', '--name', 'second')).stdout.trim();
  const key = server.apiKey ?? '';
  await until('the server knows it', async () => (await ask(server, `/ledgers?instance_id=${id}`, key)).status === 200);
  const post = { method: 'POST', body: '{"name":"only here"}', headers: { 'content-type': 'application/json' } };
  assert.equal((await ask(server, `/ledgers?instance_id=${id}`, key, post)).status, 201);
  const count = async (instance: string): Promise<number> =>
    ((await (await ask(server, `/ledgers?instance_id=${instance}`, key)).json()) as unknown[]).length;
  assert.deepEqual([await count(id), await count(server.instanceId)], [2, 1]);

  const all = JSON.parse((await command(server, 'instances', 'list', '--json')).stdout) as { instance_id: string }[];
  assert.deepEqual(all.map((each) => each.instance_id).sort(), [id, server.instanceId].sort());
  await command(server, 'instances', 'update', id, '--name', 'spare', '--disable');
  await until('it is disabled', async () => (await ask(server, `/ledgers?instance_id=${id}`, key)).status === 503);
  await command(server, 'instances', 'remove', id);
  await until('it is gone', async () => (await ask(server, `/ledgers?instance_id=${id}`, key)).status === 404, 2_000);
});

/** Runs a command with a secret on its standard input. */
async function withInput(
  { home, settings }: { home: string; settings?: NodeJS.ProcessEnv },
  input: string,
  ...args: string[]
): Promise<string> {
  const child = spawn(tallygate, args, {
    env: serverEnvironment(home, settings),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(input);
  return text(child.stdout);
}

/** A Core that tells the key it was sent. */
async function fakeCore(t: TestContext): Promise<string> {
  const core = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ path: request.url, key: request.headers['x-blnk-key'] }));
  });
  core.listen(0, '127.0.0.1');
  cleanUp(t, () => core.close());
  await until('the Core listens', () => core.address() !== null);
  return `http://127.0.0.1:${(core.address() as AddressInfo).port}`;
}

test('a Core by URL gets its own key from standard input, and nobody else ever sees it', async (t) => {
  const server = await startServer(t);
  const url = await fakeCore(t);
  const id = (await withInput(server, 'core secret\n', 'instances', 'add', '--url', url, '--key-stdin')).trim();
  let answer: unknown = null;
  await until('requests reach it', async () => {
    const reply = await ask(server, `/ledgers?limit=1&instance_id=${id}`, server.apiKey ?? '');
    answer = await reply.json();
    return reply.status === 200;
  });
  assert.deepEqual(answer, { path: '/ledgers?limit=1', key: 'core secret' });
  const shown = await command(server, 'instances', 'show', id, '--json');
  assert.equal(shown.stdout.includes('core secret'), false);
  assert.match(shown.stdout, /"has_core_key": true/);
});

test('a ledger of our own may be in a database of its own, and all commands find it there', async (t) => {
  const database = await emptyDatabase(t);
  const server = await startServer(t);
  const added = await withInput(server, `${database.url}\n`, 'instances', 'add', '--name', 'apart', '--database-stdin');
  const id = added.trim();
  const key = server.apiKey ?? '';
  await until('the server knows it', async () => (await ask(server, `/ledgers?instance_id=${id}`, key)).status === 200);
  const headers = { 'content-type': 'application/json' };
  const post = { method: 'POST', body: '{"name":"only there"}', headers };
  const made = await ask(server, `/ledgers?instance_id=${id}`, key, post);
  assert.equal(made.status, 201);
  const shown = (await command(server, 'instances', 'show', id, '--json')).stdout;
  assert.match(shown, /"has_own_database": true/);
  assert.ok(!shown.includes(database.url));
  for (const args of [['verify', '--instance', id], ['events', 'list', '--instance', id], ['migrate']]) {
    await command(server, ...args);
  }
  assert.match((await command(server, 'trace', made.headers.get('x-request-id') ?? '')).stdout, /Ledger created/);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  cleanUp(t, () => client.end());
  const schema = JSON.parse(shown).schema;
  const { rows } = await client.query(`select name from ${schema}.ledgers where name = 'only there'`);
  assert.equal(rows.length, 1);
});

test('a start opens the ledgers of all workspaces; one whose database is away stops no other, and none takes the place of the first', async (t) => {
  const { url } = await emptyDatabase(t);
  const settings = { DATABASE_URL: url };
  let server = await startServer(t, { settings });
  const { home, instanceId, apiKey } = server;
  const key = apiKey ?? '';
  const restart = async (): Promise<void> => {
    await server.stop();
    server = await startServer(t, { home, settings });
  };
  const run = (...args: string[]) => runCommand(args, serverEnvironment(home, settings));
  const unreadable = 'postgres://nobody:hidden@127.0.0.1:99999/none';
  assert.equal(await withInput({ home, settings }, unreadable, 'instances', 'add', '--database-stdin'), '');
  const nowhere = 'postgres://nobody:hidden@127.0.0.1:1/none';
  const away = (await withInput({ home, settings }, nowhere, 'instances', 'add', '--database-stdin')).trim();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  cleanUp(t, () => client.end());
  await client.query(`insert into tallygate.workspaces values ('org_other', 'Other', now())`);
  await client.query(
    `insert into tallygate.instances (instance_id, workspace_id, name, kind, schema_name, created_at)
     values ('instance_other', 'org_other', 'theirs', 'embedded', 'ledger_theirs', now())`,
  );
  await restart();
  const { rows } = await client.query(`select to_regclass('ledger_theirs.ledgers') as made`);
  assert.notEqual(rows[0]?.made, null);
  assert.equal((await ask(server, `/ledgers?instance_id=${instanceId}`, key)).status, 200);
  assert.equal((await ask(server, `/ledgers?instance_id=${away}`, key)).status, 502);
  assert.ok(!`${server.output.stdout}${server.output.stderr}`.includes('hidden'));

  for (const args of [['migrate'], ['verify'], ['pii', 'rotate', '--json']]) {
    const { code, stdout, stderr } = await run(...args);
    assert.equal(code, 1);
    assert.match(stdout, /instance_other/, 'the one after it has its turn');
    assert.match(stderr, new RegExp(`^The database of ${away} can't be used \\(ECONNREFUSED\\); [^\\n]+\\.\\n$`));
  }

  await run('instances', 'remove', away);
  await run('instances', 'update', instanceId, '--url', await fakeCore(t));
  await restart();
  assert.equal(server.ledgerUrl, '', 'the ledger port would be that of another workspace');
  const { stdout } = await run('verify');
  assert.deepEqual(stdout.match(/\S+(?=: books verified)/g), [instanceId, 'instance_other']);
});

test('slips that would be taken for a wish are refused', async (t) => {
  const env = serverEnvironment(await temporaryDirectory(t));
  for (const args of [
    ['members', 'invite', '--email', ''],
    ['members', 'invite', '--email', 'olga'],
    ['instances', 'update', 'x', '--enable', '--disable'],
  ]) {
    const { code, stdout, stderr } = await runCommand(args, env);
    assert.deepEqual([code, stdout], [1, ''], args.join(' '));
    assert.match(stderr, /^error: option '--(email|disable).*\n$/);
  }
});
