/**
 * Plans that are made once and kept.
 *
 * Settlements became a hundred times slower after a large import: the statement that finds families had been planned while
 * no row had a parent, merged the whole index of parents from then on, and did so until statistics were gathered.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type pg from 'pg';
import type { Filter } from '#src/ledger/model/filter.ts';
import { balanceList } from '#src/ledger/store/balances.ts';
import { findFamilies, findHolds } from '#src/ledger/store/families.ts';
import { type ListTable, openLists } from '#src/ledger/store/list.ts';
import { findIndicators, findReferences, lockBalances, updateBalances } from '#src/ledger/store/posting.ts';
import { transactionList } from '#src/ledger/store/transactions.ts';
import { openPipeline, openPool } from '#src/platform/sql.ts';
import { ledgerDatabase } from '../support/database.ts';

test('on an empty ledger, too, the statements of a batch are planned as look-ups', async (t) => {
  const database = await ledgerDatabase(t);
  const client = await openPipeline({ ...database, name: 'plans', queryTimeoutMs: 60_000 }, () => undefined);
  try {
    await findFamilies(client, ['txn_1']);
    await findHolds(client, []);
    await lockBalances(client, ['bln_1']);
    await findReferences(client, ['r']);
    await findIndicators(client, [{ name: '@a', currency: 'USD' }]);
    await updateBalances(client, [], '2026-01-01T00:00:00Z');
    for (const { name, arguments: count } of await preparedOn(client)) {
      const values = Array.from({ length: count }, () => 'null').join(', ');
      assert.doesNotMatch(
        await planOf(client, `execute "${name}" (${values})`),
        /Merge Join|Hash .*Join|Seq Scan/,
        name,
      );
    }
  } finally {
    await client.end();
  }
});

async function planOf(client: pg.Client | pg.Pool, statement: string): Promise<string> {
  const { rows } = await client.query(`explain ${statement}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

async function preparedOn(client: pg.Client): Promise<{ name: string; arguments: number }[]> {
  await client.query('set plan_cache_mode = force_generic_plan');
  const { rows } = await client.query<{ name: string; arguments: number }>(
    'select name, cardinality(parameter_types) as arguments from pg_prepared_statements order by name',
  );
  assert.equal(rows.length, 6);
  return rows;
}

test('pages are planned once where an index says where to look, and never so many that they fill the memory', async (t) => {
  const pool = openPool({ ...(await ledgerDatabase(t)), name: 'pages' }, 1, () => undefined);
  try {
    const lists = openLists({ pool, quickPool: pool });
    const pageOf = (filters: readonly Filter[], join: 'and' | 'or', table: ListTable = transactionList) =>
      lists.read(table, {
        where: { origin: 'body', join, filters },
        ...{ sort: { field: null, direction: 'desc' }, withCount: false, limit: 20, offset: 0 },
      });
    const page = (fields: readonly string[], join: 'and' | 'or' = 'and', table?: ListTable) =>
      pageOf(
        fields.map((field) => ({ field, operator: 'eq', values: ['1'] })),
        join,
        table,
      );
    const prepared = async () => {
      const { rows } = await pool.query(
        `select count(*)::int as pages from pg_prepared_statements where name like 'page-%'`,
      );
      return rows[0].pages;
    };
    for (const fields of [['status'], ['currency', 'status']]) await page(fields);
    await page(['source', 'status'], 'or');
    assert.equal(await prepared(), 0);
    for (const fields of [[], ['source'], ['status', 'destination']]) await page(fields);
    assert.equal(await prepared(), 3);
    const since = { field: 'created_at', operator: 'gte', values: ['2026-01-01'] } as const;
    const until = { ...since, operator: 'lt' } as const;
    await pageOf([since, until], 'or');
    await pageOf([since, { field: 'status', operator: 'eq', values: ['VOID'] }], 'and');
    assert.equal(await prepared(), 3);
    await pageOf([since, until], 'and');
    assert.equal(await prepared(), 4);
    await page(['currency'], 'and', balanceList);
    assert.equal(await prepared(), 4);
    const ofBalances = [['balance_id'], ['indicator', 'currency'], ['identity_id'], ['ledger_id', 'currency']];
    for (const fields of ofBalances) await page(fields, 'and', balanceList);
    assert.equal(await prepared(), 8);
    for (let more = 0; more < 70; more++) await page(['reference', ...Array<string>(more).fill('currency')]);
    const most = await prepared();
    await page(['reference', ...Array<string>(75).fill('currency')]);
    assert.ok(most > 8 && most < 70, String(most));
    assert.equal(await prepared(), most);
  } finally {
    await pool.end();
  }
});

test('what belongs to an identity or a ledger is not looked for among all balances', async (t) => {
  const pool = openPool({ ...(await ledgerDatabase(t)), name: 'pages' }, 1, () => undefined);
  try {
    const pageOf = (owner: string) =>
      `select * from balances where ${owner} = $1::text order by created_at desc, balance_id desc limit 20`;
    await pool.query('set plan_cache_mode = force_generic_plan; set enable_seqscan = off');
    const genericPlanOf = async (name: string, text: string) => {
      await pool.query(`prepare ${name} as ${text}`);
      return planOf(pool, `execute ${name} ('id')`);
    };
    // What the foreign keys ask is a statement of PostgreSQL's own; this is its text.
    const isOwned = (owner: string) => `select 1 from only balances x where $1::text = ${owner} for key share of x`;
    for (const [owner, index] of [
      ['identity_id', /balances_identity_id/],
      ['ledger_id', /balances_of_ledger/],
    ] as const) {
      assert.match(await genericPlanOf(`owned_by_${owner}`, isOwned(owner)), index);
      const page = await genericPlanOf(`page_of_${owner}`, pageOf(owner));
      assert.match(page, index);
      // In the order of the index, but for those of one moment.
      assert.match(page, /Incremental Sort/);
    }
  } finally {
    await pool.end();
  }
});

test('neither a range of time nor a status that few rows have is looked for from the newest row on', async (t) => {
  const pool = openPool({ ...(await ledgerDatabase(t)), name: 'pages' }, 1, () => undefined);
  try {
    await pool.query('set enable_seqscan = off; set enable_bitmapscan = off');
    const pageOf = (condition: string) =>
      `select * from transactions where ${condition} order by created_at desc, transaction_id desc limit 20`;
    const range = /Incremental Sort.*transactions_created_at.*Index Cond: .*created_at >= .*created_at </s;
    assert.match(await planOf(pool, pageOf("created_at >= '2026-01-01' and created_at < '2026-02-01'")), range);
    await pool.query(`
      set plan_cache_mode = force_generic_plan;
      prepare of_range(timestamptz, timestamptz) as ${pageOf('created_at >= $1 and created_at < $2')}`);
    assert.match(await planOf(pool, "execute of_range ('2026-01-01', '2026-02-01')"), range);
    for (const status of ['REJECTED', 'INFLIGHT', 'VOID', 'QUEUED', 'SCHEDULED']) {
      assert.match(
        await planOf(pool, pageOf(`status = '${status}'`)),
        /Incremental Sort.*transactions_status.*Index Cond: .*status =/s,
        status,
      );
    }
  } finally {
    await pool.end();
  }
});
