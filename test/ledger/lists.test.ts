/** Pages that several ask for at once go to the database together: nobody may notice. */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import pg from 'pg';
import type { ListRequest } from '#src/ledger/model/filter.ts';
import { type Lists, type ListTable, openLists } from '#src/ledger/store/list.ts';
import { Refusal } from '#src/platform/errors.ts';
import { openPool } from '#src/platform/sql.ts';
import { cleanUp } from '../support/cleanup.ts';
import { ledgerDatabase } from '../support/database.ts';
import { useLedger } from '../support/ledger.ts';

interface NumberRow {
  readonly kind: string;
  readonly number: string;
}

/** Of each kind the numbers 1 to 100, the greatest first. Kind `held` waits for a lock. */
const numbers: ListTable = {
  name: 'numbers',
  from: 'generate_series(1, 100) as n',
  columns: 'n::text as number',
  newestFirst: 'n desc',
  indexed: ['kind'],
  fields: {
    kind: {
      type: 'text',
      sql: '',
      condition: ({ values: [kind = null] }, values) =>
        `case ${values.add(kind)}::text when 'held' then pg_advisory_xact_lock_shared(1) is not null else true end`,
    },
    number: { type: 'number', sql: 'n' },
  },
};

function kindIs(kind: string, below = '1000', limit = 3): ListRequest {
  return {
    where: {
      ...{ origin: 'query', join: 'and' },
      filters: [
        { field: 'kind', operator: 'eq', values: [kind] },
        { field: 'number', operator: 'lt', values: [below] },
      ],
    },
    ...{ sort: { field: null, direction: 'desc' }, withCount: false, limit, offset: 0 },
  };
}

interface Stage {
  readonly lists: Lists;
  /** Statements that the pool for pages asked for together has been sent. */
  readonly together: unknown[][];
  readonly other: pg.Client;
}

async function useLists(t: TestContext): Promise<Stage> {
  const database = await ledgerDatabase(t);
  const pool = openPool({ ...database, name: 'lists' }, 8, () => undefined);
  const quickPool = openPool({ ...database, name: 'lists', readOnlyForMs: 100 }, 2, () => undefined);
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  cleanUp(t, () => Promise.all([pool.end(), quickPool.end(), other.end()]));
  const together: unknown[][] = [];
  quickPool.on('connect', (client) => {
    const { query } = client;
    client.query = ((...sent: unknown[]) => {
      together.push(sent);
      return Reflect.apply(query, client, sent);
    }) as typeof client.query;
  });
  return { lists: openLists({ pool, quickPool }), together, other };
}

async function numbersOf(lists: Lists, request: ListRequest): Promise<string[]> {
  const { rows } = await lists.read<NumberRow>(numbers, request);
  return rows.map(({ number }) => number);
}

test('each gets its own page, in its order, and what is asked for twice is read once', async (t) => {
  const { lists, together } = await useLists(t);
  const belows = Array.from({ length: 80 }, (_, index) => String(2 + (index % 40)));
  const pages = await Promise.all(belows.map((below) => numbersOf(lists, kindIs('any', below))));
  const expected = belows.map((below) => [1, 2, 3].map((less) => Number(below) - less).filter((n) => n > 0));
  assert.deepEqual(
    pages,
    expected.map((page) => page.map(String)),
  );
  // Two that found nobody waiting, and one with all the others.
  assert.equal(together.length, 3);
});

test('one statement brings so many rows at most', async (t) => {
  const { lists, together } = await useLists(t);
  const pages = await Promise.all(
    Array.from({ length: 22 }, (_, index) => numbersOf(lists, kindIs(`kind ${index}`, '1000', 64))),
  );
  assert.ok(pages.every((page) => page.length === 64));
  // Ten pages of 64 rows fit in one.
  assert.equal(together.length, 4);
});

test('who waits for a lock keeps nobody else waiting', async (t) => {
  const { lists, other } = await useLists(t);
  await other.query('select pg_advisory_lock(1)');
  const first = ['a', 'b'].map((kind) => numbersOf(lists, kindIs(kind)));
  let isAnswered = false;
  const held = numbersOf(lists, kindIs('held')).finally(() => {
    isAnswered = true;
  });
  const others = ['c', 'd'].map((kind) => numbersOf(lists, kindIs(kind)));
  for (const page of await Promise.all([...first, ...others])) assert.deepEqual(page, ['100', '99', '98']);
  // While it is so, the others do not wait for a statement to be ended.
  assert.deepEqual(await numbersOf(lists, kindIs('e')), ['100', '99', '98']);
  assert.equal(isAnswered, false);
  await other.query('select pg_advisory_unlock(1)');
  assert.deepEqual(await held, ['100', '99', '98']);
});

test('a value that the database can not read fails the one who sent it', async (t) => {
  const { lists } = await useLists(t);
  const kinds = ['a', 'b', 'c', 'a\u0000', 'd'];
  const pages = await Promise.allSettled(kinds.map((kind) => numbersOf(lists, kindIs(kind))));
  for (const [index, page] of pages.entries()) {
    if (kinds[index] !== 'a\u0000') assert.deepEqual(page, { status: 'fulfilled', value: ['100', '99', '98'] });
    else assert.ok(page.status === 'rejected' && page.reason instanceof Refusal && page.reason.status === 400);
  }
});

describe('answers', () => {
  const { call } = useLedger();

  test('lists that are asked for at once are, to the letter, what each would be alone', async () => {
    const { body: ledger } = await call('POST', '/ledgers', { name: 'at once', meta_data: { skip: 1 } });
    for (const currency of ['EUR', 'GBP', 'CHF', 'JPY']) {
      const terms = { precision: 100, currency, allow_overdraft: true, skip_queue: true, meta_data: { to: currency } };
      const made = { ledger_id: ledger.ledger_id, currency, meta_data: { "o'clock": '"\\é' } };
      const { balance_id: destination } = (await call('POST', '/balances', made)).body;
      const parties = { source: `@from ${currency}`, destination, reference: `to ${currency}` };
      const posted = await call('POST', '/transactions', { ...terms, ...parties, precise_amount: 5, description: 'd' });
      assert.equal(posted.status, 201, posted.reply.body);
    }
    const { body: balances } = await call('GET', '/balances?limit=100');
    const { body: ledgers } = await call('GET', '/ledgers?limit=100');
    const paths = [
      ...balances.flatMap(({ balance_id: id, indicator = '@nobody' }: Record<string, string>) => [
        `/balances?balance_id_eq=${id}`,
        `/balances?indicator_eq=${encodeURIComponent(indicator)}`,
        `/transactions?source_eq=${id}`,
        `/transactions?destination_eq=${id}&status_eq=APPLIED`,
      ]),
      ...ledgers.map(({ ledger_id: id }: Record<string, string>) => `/ledgers?ledger_id_eq=${id}`),
    ];
    const alone: string[] = [];
    for (const path of paths) alone.push((await call('GET', path)).reply.body);
    const atOnce = await Promise.all(paths.map((path) => call('GET', path)));
    assert.deepEqual(
      atOnce.map(({ reply }) => reply.body),
      alone,
    );
    // Of eight balances, four transactions and two ledgers each by itself, and what is found without any.
    assert.equal(new Set(alone).size, 16);
  });
});
