/** What is left to index while transactions are posted without a pause, and once there is one. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import pg from 'pg';
import { refusal } from '#src/ledger/http/route.ts';
import { openSearchIndex } from '#src/ledger/search-index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { Refusal } from '#src/platform/errors.ts';
import { createLog } from '#src/platform/log.ts';
import { openPool } from '#src/platform/sql.ts';
import { cleanUp } from '../../support/cleanup.ts';
import { ledgerDatabase } from '../../support/database.ts';
import { until } from '../../support/until.ts';

/** More than one piece of catching up, and less than two. */
const changes = 3_500;

async function behind(t: TestContext, options: { isPosting: () => boolean; patienceMs?: number }) {
  const database = await ledgerDatabase(t);
  const sql = new pg.Client({ connectionString: database.url, options: `-c search_path=${database.schema}` });
  await sql.connect();
  cleanUp(t, () => sql.end());
  await sql.query(`insert into search_changes (collection, first_id, last_id)
                   select 'transactions', 'txn_1', 'txn_1' from generate_series(1, ${changes})`);
  const pool = openPool({ ...database, name: 'test' }, 4, () => undefined);
  cleanUp(t, () => pool.end());
  const open = () => {
    const index = openSearchIndex({ pool, clock: systemClock, log: createLog('silent'), ...options });
    cleanUp(t, () => index.close());
    return index;
  };
  const left = async (): Promise<number> => {
    const { rows } = await sql.query('select count(*)::int as left from search_changes');
    return rows[0].left;
  };
  return { sql, open, left };
}

test('too much is left: 503, with a time to come back, and each search brings the end nearer', async (t) => {
  const { open, left } = await behind(t, { isPosting: () => true, patienceMs: 0 });
  const index = open();
  const refused = await index.catchUp().then(
    () => null,
    (error: unknown) => error,
  );
  assert.ok(refused instanceof Refusal);
  const { status, headers, body } = refusal(refused);
  assert.deepEqual([status, headers['retry-after']], [503, '1']);
  assert.equal(JSON.parse(body).error_detail.code, 'GEN_UNAVAILABLE');
  assert.ok((await left()) < changes);
  await index.catchUp();
  assert.equal(await left(), 0);
});

test('the background rests long while transactions are posted, and catches up as soon as none are', async (t) => {
  let isPosting = true;
  const { sql, open, left } = await behind(t, { isPosting: () => isPosting });
  // Its first piece takes half a second, so it is to rest for 25.
  await sql.query('begin');
  await sql.query('select from search_state for update');
  open();
  const isWaiting = `select from pg_locks where not granted and locktype = 'transactionid'`;
  await until('the first piece has begun', async () => ((await sql.query(isWaiting)).rowCount ?? 0) > 0);
  const begunAt = performance.now();
  await until('it has taken a while', () => performance.now() - begunAt > 500);
  await sql.query('commit');
  await until('the first piece is done', async () => (await left()) < changes);
  isPosting = false;
  await until('all is indexed', async () => (await left()) === 0, 10_000);
});
