/** How pages of many records are counted, and what ends a query without an end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RecordQuery, type RecordTable, readRecordPage } from '#src/ledger/store/record-page.ts';
import { openPool } from '#src/platform/sql.ts';
import { ledgerDatabase } from '../support/database.ts';

/** So many that counting them is dear, in the planner's eyes. */
const many = 300_000;
const numbers: RecordTable = {
  name: 'numbers',
  from: `generate_series(1, ${many}) as n`,
  columns: 'n',
  newestFirst: 'n desc',
  fields: { n: { type: 'number', sql: 'n' } },
  isHistory: true,
  tallied: null,
};
const firstPage: RecordQuery = {
  where: { filters: [], join: 'and', origin: 'body', grammar: 'data' },
  sort: { field: null, direction: 'desc' },
  limit: 2,
  offset: 0,
  wantsExactTotal: false,
};
const above = (n: number) =>
  ({ filters: [{ field: 'n', operator: 'gt', values: [n] }], join: 'and', origin: 'body' }) as const;

test('many matches are estimated, unless the page or the caller says otherwise', async (t) => {
  const pool = openPool({ ...(await ledgerDatabase(t)), name: 'test' }, 1, () => undefined);
  t.after(() => pool.end());
  const read = async (query: Partial<RecordQuery>, table: Partial<RecordTable> = {}) => {
    const { rows, ...total } = await readRecordPage(pool, { ...numbers, ...table }, { ...firstPage, ...query });
    return total;
  };
  assert.deepEqual(await read({}), { total: many, isEstimate: true, tally: null });
  // The planner takes a condition it knows nothing of for a third; it is put right by what was seen.
  const guessed = await read({ where: above(many - 5) });
  assert.deepEqual([guessed.isEstimate, guessed.total > 5], [true, true]);
  assert.deepEqual(await read({ where: above(many - 1) }), { total: 1, isEstimate: false, tally: null });
  assert.deepEqual(await read({ where: above(many - 5), offset: 4 }), { total: 5, isEstimate: false, tally: null });
  const exact = { total: 5, isEstimate: false, tally: null };
  assert.deepEqual(await read({ where: above(many - 5), wantsExactTotal: true }), exact);
  assert.deepEqual(await read({ where: above(many - 5) }, { isHistory: false }), exact);
  const few = await read({}, { from: 'generate_series(1, 4) as n', tallied: 'n % 3' });
  assert.deepEqual(few, { total: 4, isEstimate: false, tally: { 'n % 3': { 0: 1, 1: 2, 2: 1 } } });
});

test('a query that takes too long is given up, and its connection only reads', async (t) => {
  const pool = openPool({ ...(await ledgerDatabase(t)), name: 'test', readOnlyForMs: 50 }, 1, () => undefined);
  t.after(() => pool.end());
  const sleeping = { ...numbers, from: 'pg_sleep(60) as n', columns: '1', newestFirst: '1' };
  await assert.rejects(readRecordPage(pool, sleeping, firstPage), { code: 'DATA_QUERY_TIMEOUT' });
  await assert.rejects(pool.query(`insert into ledgers values ('a', 'b', now(), null)`), { code: '25006' });
});
