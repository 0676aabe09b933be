// A ledger once left the connections of its searches behind; stopping the database then looked like a fault in the log.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPool } from '#src/platform/sql.ts';
import { ledgerDatabase } from '../support/database.ts';
import { openTestLedger } from '../support/ledger.ts';
import { until } from '../support/until.ts';

test('a closed ledger leaves no connection behind', async (t) => {
  const database = await ledgerDatabase(t);
  const ledger = openTestLedger(database, { verifyEveryMs: 60_000 });
  const found = await ledger.call('POST', '/search/ledgers', { q: '*', query_by: 'name' });
  assert.equal(found.status, 201);
  await ledger.close();
  const pool = openPool({ ...database, name: 'looking on' }, 1, () => undefined);
  // PostgreSQL hears of it a moment later.
  await until('no connection is left', async () => {
    const { rowCount } = await pool.query(
      `select from pg_stat_activity
        where datname = current_database()
          and application_name <> 'looking on'`,
    );
    return rowCount === 0;
  });
  await pool.end();
});
