import assert from 'node:assert/strict';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { cleanUp } from '../support/cleanup.ts';
import { emptyDatabase } from '../support/database.ts';
import { temporaryDirectory } from '../support/directory.ts';
import { postCent } from '../support/post.ts';
import {
  isReady,
  killPostgres,
  postgresPid,
  type RunningServer,
  runCommand,
  serverEnvironment,
  startServer,
} from '../support/server.ts';
import { until } from '../support/until.ts';

const post = (server: RunningServer, reference: string) => postCent(server.ledgerUrl, reference);

async function freshHome(t: TestContext): Promise<string> {
  return path.join(await temporaryDirectory(t), 'a home');
}

test('a first start tells the key once, a later one does not, and SIGTERM leaves no process behind', async (t) => {
  const home = await freshHome(t);
  const first = await startServer(t, { home });
  assert.match(first.instanceId, /^instance_[0-9a-f-]{36}$/);
  assert.match(first.apiKey ?? '', /^blnk_[0-9a-f]{64}$/);
  assert.match(first.output.stdout, /Creating the database/);
  assert.match(first.output.stdout, /curl '.*\/proxy\/transactions\?instance_id=instance_/);
  assert.match(first.output.stdout, /WARNING: the ledger port asks for no key/);
  assert.equal(first.output.stderr.includes(first.apiKey ?? ''), false, 'the log does not have the key');
  assert.equal((await stat(path.join(home, 'encryption.key'))).mode & 0o777, 0o600);
  assert.equal(await post(first, 'kept'), 201);
  assert.equal(await first.stop(), 0);
  assert.equal(await postgresPid(home), null);

  const second = await startServer(t, { home });
  assert.equal(second.instanceId, first.instanceId);
  assert.equal(second.apiKey, null);
  assert.match(second.output.stdout, /keys create/);
  assert.equal(await post(second, 'kept'), 409, 'what was committed is still there');
});

test('the command that a first start prints moves money through the gateway', async (t) => {
  const { output } = await startServer(t);
  const [, url = '', authorization = '', body = ''] =
    /curl '(.*)'[\s\S]+"Authorization: (.*)"[\s\S]+-d '(.*)'/.exec(output.stdout) ?? [];
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body,
  });
  const transaction = (await answer.json()) as Record<string, unknown>;
  assert.deepEqual([answer.status, transaction.status], [201, 'APPLIED']);
});

test('a first start for automation uses the key and the instance it is given, and shows no secret', async (t) => {
  const settings = {
    TALLYGATE_BOOTSTRAP_KEY: `blnk_${'0123456789abcdef'.repeat(4)}`,
    TALLYGATE_BOOTSTRAP_INSTANCE: 'instance_00000000-0000-4000-8000-000000000001',
  };
  const server = await startServer(t, { settings });
  assert.equal(server.instanceId, settings.TALLYGATE_BOOTSTRAP_INSTANCE);
  assert.equal(server.output.stdout.includes(settings.TALLYGATE_BOOTSTRAP_KEY), false);
  assert.equal(server.output.stderr.includes(settings.TALLYGATE_BOOTSTRAP_KEY), false);
});

test('a second start on the same home is refused, and the first goes on', async (t) => {
  const server = await startServer(t);
  const { code, stderr } = await runCommand(['serve'], serverEnvironment(server.home));
  assert.equal(code, 1);
  assert.match(
    stderr,
    new RegExp(`^\\S.* is in use by another Tallygate \\(process ${server.child.pid}\\); stop .*\\.\n$`),
  );
  assert.equal(await post(server, 'still-here'), 201);
});

test('a server that was killed is followed by one that works, on the PostgreSQL it left', async (t) => {
  const home = await freshHome(t);
  const first = await startServer(t, { home });
  assert.equal(await post(first, 'kept'), 201);
  const pid = await postgresPid(home);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const second = await startServer(t, { home });
  assert.equal(await postgresPid(home), pid);
  assert.equal(await post(second, 'kept'), 409);
  assert.equal(await post(second, 'next'), 201);
  assert.equal(await second.stop(), 0);
  assert.equal(await postgresPid(home), null);
});

test('PostgreSQL killed while serving comes back, and a retry moves money once', async (t) => {
  const server = await startServer(t);
  assert.equal(await post(server, 'before'), 201);
  await killPostgres(server.home);
  await until('posting works again', async () => [201, 409].includes((await post(server, 'during')) ?? 0), 20_000);
  assert.equal(await post(server, 'during'), 409);
  assert.equal(await post(server, 'before'), 409);
  assert.equal(await isReady(server), true);
});

test('a second Ctrl-C ends the server although a client never ends its request', async (t) => {
  const server = await startServer(t);
  const { hostname, port } = new URL(server.ledgerUrl);
  const client = net.connect(Number(port), hostname);
  cleanUp(t, () => client.destroy());
  await once(client, 'connect');
  client.on('error', () => undefined);
  client.write('POST /transactions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{');
  const stopped = server.stop('SIGINT');
  await until('it has ended', () => {
    server.child.kill('SIGINT');
    return server.child.exitCode !== null;
  });
  assert.equal(await stopped, 0);
  assert.equal(await postgresPid(server.home), null);
});

test('the database of DATABASE_URL is used, and nothing is started', async (t) => {
  const { url } = await emptyDatabase(t);
  const server = await startServer(t, { settings: { DATABASE_URL: url } });
  assert.equal(await post(server, 'remote'), 201);
  assert.equal(await postgresPid(server.home), null);
});

test('a port in use is told in one sentence, and PostgreSQL is not left running', async (t) => {
  const blocker = net.createServer().listen(0, '127.0.0.1');
  cleanUp(t, () => blocker.close());
  await once(blocker, 'listening');
  const { port } = blocker.address() as net.AddressInfo;
  const home = await freshHome(t);
  const { code, stderr } = await runCommand(['serve'], {
    ...serverEnvironment(home, { TALLYGATE_PORT: String(port), TALLYGATE_LOG_LEVEL: 'error' }),
  });
  assert.equal(code, 1);
  assert.equal(
    stderr,
    `Port ${port} on 127.0.0.1 is in use; stop what listens there, or set TALLYGATE_PORT to another port.\n`,
  );
  assert.equal(await postgresPid(home), null);
});

const badUrls: readonly (readonly [what: string, url: (serverUrl: string) => string, sentence: RegExp])[] = [
  ['nobody listens', () => 'postgresql://me:secret@127.0.0.1:1/books', /at 127\.0\.0\.1:1\/books can't be reached/],
  ['no such host', () => 'postgresql://me:secret@nowhere.invalid/books', /at nowhere\.invalid\/books can't be reached/],
  ['not a URL', () => 'my database', /DATABASE_URL has the wrong form; use postgresql:\/\/user/],
  ['no such database', (url) => url.replace(/@\/[^?]+/, '@/missing'), /has no such database; create it with/],
];

for (const [what, url, sentence] of badUrls) {
  test(`a DATABASE_URL that can't be used is told in one sentence: ${what}`, async (t) => {
    const serverUrl = (await emptyDatabase(t)).url;
    const env = serverEnvironment(await freshHome(t), { DATABASE_URL: url(serverUrl), TALLYGATE_LOG_LEVEL: 'error' });
    const { code, stdout, stderr } = await runCommand(['serve'], env);
    assert.equal(code, 1);
    assert.match(stderr, sentence);
    assert.match(stderr, /^[^\n]+\.\n$/);
    assert.doesNotMatch(stdout + stderr, /secret/);
  });
}
