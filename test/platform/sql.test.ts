import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPool } from '#src/platform/sql.ts';
import { cleanUp } from '../support/cleanup.ts';
import { emptyDatabase } from '../support/database.ts';

/** A server that restarted between two statements of a transaction ended the process: nobody heard the driver's event. */
test('a connection that breaks while somebody has it fails their next statement, and no more', async (t) => {
  const { url } = await emptyDatabase(t);
  const pool = openPool({ url, schema: 'public', name: 'test' }, 2, () => undefined);
  cleanUp(t, () => pool.end());
  const client = await pool.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const ended = new Promise((resolve) => client.once('end', resolve));
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  await ended;
  await assert.rejects(client.query('select 1'));
  client.release(true);
  assert.equal((await pool.query('select 1')).rowCount, 1);
});
