import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { migrate } from '#src/platform/migrate.ts';
import { emptyDatabase, ledgerDatabase } from '../support/database.ts';
import { temporaryDirectory } from '../support/directory.ts';

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('a ledger database has its tables in the ledger schema', async (t) => {
  const { url, schema } = await ledgerDatabase(t);
  const rows = await query(url, `select to_regclass('${schema}.balances')::text as name`);
  assert.deepEqual(rows, [{ name: 'ledger.balances' }]);
});

test('processes that start at once run each file once', async (t) => {
  const { url } = await emptyDatabase(t);
  const directory = await temporaryDirectory(t);
  await writeFile(path.join(directory, '0001_one.sql'), 'create table one (id int); insert into one values (1);');
  await writeFile(path.join(directory, '0002_two.sql'), `insert into one values (2), (3);`);
  const ran = await Promise.all([1, 2, 3, 4].map(() => migrate({ url, schema: 'books', directory })));
  assert.deepEqual(ran.flat(), ['0001_one', '0002_two']);
  assert.deepEqual(await query(url, 'select count(*)::int as rows from books.one'), [{ rows: 3 }]);
});

test('a file that fails changes nothing and is told by its error', async (t) => {
  const { url } = await emptyDatabase(t);
  const directory = await temporaryDirectory(t);
  await writeFile(path.join(directory, '0001_one.sql'), 'create table one (id int); select 1/0;');
  await assert.rejects(migrate({ url, schema: 'books', directory }), /division by zero/);
  assert.deepEqual(await query(url, `select to_regclass('books.one') as name`), [{ name: null }]);
});
