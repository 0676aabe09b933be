import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createLog } from '#src/platform/log.ts';
import { startPostgres, usePostgres } from '#src/platform/postgres/supervisor.ts';
import { cleanUp } from '../support/cleanup.ts';
import { temporaryDirectory } from '../support/directory.ts';
import { killPostgres, postgresPid } from '../support/server.ts';
import { until } from '../support/until.ts';

const log = createLog('silent');

async function temporaryHome(t: TestContext, name = 'home'): Promise<string> {
  return path.join(await temporaryDirectory(t), name);
}

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows[0] ?? [];
  } finally {
    await client.end();
  }
}

/** A dead orphan may keep its number for a while, but leaves no file. */
async function isUp(home: string): Promise<boolean> {
  return stat(path.join(home, 'postgres', 'postmaster.pid')).then(
    () => true,
    () => false,
  );
}

/** A process that starts the server in `home` and then only waits; told by its first line of output. */
async function startElsewhere(t: TestContext, home: string): Promise<{ child: ChildProcess; line: string }> {
  const file = fileURLToPath(new URL('./fixtures/start-postgres.ts', import.meta.url));
  const child = spawn(process.execPath, [file, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  cleanUp(t, () => child.kill('SIGKILL'));
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, line: String(line).trim() };
}

test('what was committed is there after a stop and a start, with a space, a comma and a quote in the path', async (t) => {
  const home = await temporaryHome(t, `my books, "old"`);
  const first = await startPostgres({ home, log });
  await ask(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  assert.equal(await isUp(home), false);
  const second = await startPostgres({ home, log });
  cleanUp(t, () => second.stop());
  assert.deepEqual(await ask(second.url, 'select answer from kept'), [42]);
});

test('the server is durable and reachable through its private socket only', async (t) => {
  const home = await temporaryHome(t);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', listen_addresses: '*' };
  const postgres = await startPostgres({ home, log, settings });
  cleanUp(t, () => postgres.stop());
  const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding'];
  const values = await ask(postgres.url, `select ${names.map((name) => `current_setting('${name}')`).join(', ')}`);
  assert.deepEqual(values, ['on', 'on', 'on', '', 'UTF8']);
  const url = new URL(postgres.url.replace('@/', '@local/'));
  assert.equal((await stat(url.searchParams.get('host') ?? '')).mode & 0o777, 0o700);
});

test('a home whose path is too long for a socket works', async (t) => {
  const home = await temporaryHome(t, 'long'.repeat(30));
  const postgres = await startPostgres({ home, log });
  cleanUp(t, () => postgres.stop());
  assert.deepEqual(await ask(postgres.url, 'select 1'), [1]);
});

test('a second start on the same home is refused with one sentence, and a command joins the first', async (t) => {
  const home = await temporaryHome(t);
  const { child, line } = await startElsewhere(t, home);
  await assert.rejects(startPostgres({ home, log }), {
    message: /is in use by another Tallygate \(process \d+\); stop/,
  });
  const joined = await usePostgres({ home, log });
  assert.equal(joined.url, line);
  await joined.stop();
  assert.deepEqual(await ask(line, 'select 1'), [1], 'the server is left running');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await (await startPostgres({ home, log })).stop();
});

test('a server whose owner was killed is adopted, and stopped at the end', async (t) => {
  const home = await temporaryHome(t);
  const { child, line } = await startElsewhere(t, home);
  const pid = await postgresPid(home);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(await isUp(home), true);
  const adopted = await startPostgres({ home, log });
  assert.equal(adopted.url, line);
  assert.equal(await postgresPid(home), pid);
  assert.deepEqual(await ask(adopted.url, 'select 1'), [1]);
  await adopted.stop();
  assert.equal(await isUp(home), false);
});

for (const owner of ['started', 'adopted'] as const) {
  test(`a server that was ${owner}, and is killed, comes back with all that was committed`, async (t) => {
    const home = await temporaryHome(t);
    if (owner === 'adopted') {
      const { child } = await startElsewhere(t, home);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const postgres = await startPostgres({ home, log });
    cleanUp(t, () => postgres.stop());
    await ask(postgres.url, 'create table kept as select 42 as answer');
    const pid = await killPostgres(home);
    await until(
      'the data is back',
      async () => (await ask(postgres.url, 'select answer from kept').catch(() => []))[0] === 42,
    );
    assert.notEqual(await postgresPid(home), pid);
  });
}

test('a process number that is in use again is not taken for the server', async (t) => {
  const home = await temporaryHome(t);
  await (await startPostgres({ home, log })).stop();
  const left = [process.pid, path.join(home, 'postgres'), 1, 5432, path.join(home, 'run'), '', '  1 1', 'ready   '];
  await writeFile(path.join(home, 'postgres', 'postmaster.pid'), `${left.join('\n')}\n`);
  const postgres = await startPostgres({ home, log });
  cleanUp(t, () => postgres.stop());
  assert.deepEqual(await ask(postgres.url, 'select 1'), [1]);
});

test('a first start that was interrupted leaves nothing in the way', async (t) => {
  const home = await temporaryHome(t);
  await mkdir(path.join(home, 'postgres.new-00000000', 'base'), { recursive: true });
  const postgres = await startPostgres({ home, log });
  cleanUp(t, () => postgres.stop());
  assert.deepEqual(await ask(postgres.url, 'select 1'), [1]);
});

test('a directory with other files in it, and one of another version, are refused and left as they are', async (t) => {
  const home = await temporaryHome(t);
  const data = path.join(home, 'postgres');
  await mkdir(data, { recursive: true });
  await writeFile(path.join(data, 'thesis.txt'), 'years of work');
  await assert.rejects(startPostgres({ home, log }), {
    message: /holds files but no PostgreSQL cluster; move it away/,
  });
  await writeFile(path.join(data, 'PG_VERSION'), '12\n');
  await assert.rejects(startPostgres({ home, log }), { message: /made by PostgreSQL 12 and this Tallygate brings 18/ });
  assert.equal(await readFile(path.join(data, 'thesis.txt'), 'utf8'), 'years of work');
});
