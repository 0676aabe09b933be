import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import pg from 'pg';
import { createLog } from '#src/platform/log.ts';
import { startPostgres } from '#src/platform/postgres/supervisor.ts';
import { cleanUp } from '../support/cleanup.ts';
import { temporaryDirectory } from '../support/directory.ts';
import { postgresPid, runCommand, serverEnvironment, startServer, tallygate } from '../support/server.ts';
import { until } from '../support/until.ts';

test('a command joins the server that is up, and starts PostgreSQL for itself when there is none', async (t) => {
  const server = await startServer(t);
  const env = serverEnvironment(server.home);
  const pid = await postgresPid(server.home);
  const expected = { code: 0, stdout: `${server.instanceId}: up to date\n`, stderr: '' };
  assert.deepEqual(await runCommand(['migrate'], env), expected);
  assert.equal(await postgresPid(server.home), pid);
  await server.stop();
  assert.deepEqual(await runCommand(['migrate'], env), expected);
  assert.equal(await postgresPid(server.home), null);
});

test('the refusals of a database server are told in one sentence each', async (t) => {
  const home = path.join(await temporaryDirectory(t), 'home');
  const postgres = await startPostgres({ home, log: createLog('silent') });
  cleanUp(t, () => postgres.stop());
  const rules = 'local all tallygate trust\nlocal all all scram-sha-256\n';
  await writeFile(path.join(home, 'postgres', 'pg_hba.conf'), rules);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  cleanUp(t, () => client.end());
  await client.query(`create role app login password 'right'`);
  await client.query('select pg_reload_conf()');
  await client.query(`create database latin encoding 'LATIN1' locale 'C' template template0`);

  const sentenceFor = async (url: string): Promise<string> => {
    const env = serverEnvironment(path.join(home, 'other'), { DATABASE_URL: url, TALLYGATE_LOG_LEVEL: 'error' });
    const { code, stdout, stderr } = await runCommand(['serve'], env);
    assert.equal(code, 1);
    assert.doesNotMatch(stdout + stderr, /wrong|right/);
    return stderr;
  };
  const as = (user: string): string => postgres.url.replace('tallygate@', `${user}@`);
  assert.match(await sentenceFor(as('app:wrong')), /^The .* does not accept the user and password; correct .*\.\n$/);
  assert.match(await sentenceFor(as('app:right')), /^The .* lets this user create nothing; run `grant create .*\.\n$/);
  const latin = postgres.url.replace('@/tallygate', '@/latin');
  assert.match(await sentenceFor(latin), /^The .* has the encoding LATIN1; use one created with .*\.\n$/);
});

test('a data directory that the file system makes for nobody is refused at once', {
  skip: process.platform !== 'linux' && 'there is no /proc',
}, async () => {
  const refused = {
    code: 1,
    stdout: '',
    stderr: "/proc/x can't be made; set TALLYGATE_HOME to a directory elsewhere.\n",
  };
  assert.deepEqual(await runCommand(['keys', 'list'], serverEnvironment('/proc/x/y')), refused);
});

test('where no server was started yet, as in a wrong directory, no books are called sound', async (t) => {
  const env = serverEnvironment(path.join(await temporaryDirectory(t), 'not', 'yet there'));
  for (const command of ['verify', 'verify-chain', 'pii log --json', 'pii rotate']) {
    const { code, stdout, stderr } = await runCommand(command.split(' '), env);
    assert.deepEqual([code, stdout], [1, ''], command);
    assert.equal(stderr, 'There is no workspace yet; start the server once to make one.\n');
  }
});

test('a DATABASE_URL that the driver can not read is told in one sentence, without its password', async (t) => {
  const home = await temporaryDirectory(t);
  for (const url of ['postgres://app:right@127.0.0.1:99999/x', 'postgres://app:right@[/x', 'postgres:///x?host=%zz']) {
    const { code, stdout, stderr } = await runCommand(['keys', 'list'], serverEnvironment(home, { DATABASE_URL: url }));
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^DATABASE_URL has the wrong form; use [^\n]*\n$/);
    assert.doesNotMatch(stderr, /right|99999/);
  }
});

test('commands that run at once without a server take turns, and none is cut off by another', async (t) => {
  const server = await startServer(t);
  await server.stop();
  const env = serverEnvironment(server.home);
  const made = await Promise.all([1, 2, 3, 4].map((n) => runCommand(['keys', 'create', '--name', `key ${n}`], env)));
  assert.deepEqual(
    made.map(({ code, stderr }) => [code, stderr]),
    made.map(() => [0, '']),
  );
  assert.equal(await postgresPid(server.home), null);
});

test('a command that is interrupted, or that nobody reads, takes the PostgreSQL along that it has started', async (t) => {
  const home = path.join(await temporaryDirectory(t), 'home');
  const env = serverEnvironment(home);
  const interrupted = spawn(tallygate, ['migrate'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const told = Promise.all([text(interrupted.stdout), text(interrupted.stderr)]);
  const ended = once(interrupted, 'close');
  await until('PostgreSQL is starting', async () => (await postgresPid(home)) !== null);
  interrupted.kill('SIGTERM');
  assert.deepEqual(await ended, [143, null]);
  assert.deepEqual(await told, ['', '']);
  assert.equal(await postgresPid(home), null);

  const unread = spawn(tallygate, ['audit', 'verify'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  unread.stdout.destroy();
  assert.deepEqual(await once(unread, 'close'), [0, null]);
  assert.equal(await postgresPid(home), null);
});
