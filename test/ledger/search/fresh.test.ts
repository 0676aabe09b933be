/** A search sees whatever was answered before it, and the records as they are. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import pg from 'pg';
import { cleanUp } from '../../support/cleanup.ts';
import { ledgerDatabase, type TestDatabase } from '../../support/database.ts';
import { type LedgerPort, ledgerPort } from '../../support/ledger-port.ts';
import { until } from '../../support/until.ts';

/** A connection of the test's own. */
async function direct(t: TestContext, { url, schema }: TestDatabase): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` });
  await client.connect();
  cleanUp(t, () => client.end());
  return client;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
async function search({ send }: LedgerPort, collection: string, parameters: object): Promise<any> {
  const { status, text, body } = await send('POST', `/search/${collection}`, { q: '*', ...parameters });
  assert.equal(status, 201, text);
  return body;
}

interface Group {
  readonly group_key: unknown[];
  readonly found: number;
  readonly hits: readonly { readonly document: { readonly reference: string } }[];
}

async function found(port: LedgerPort, collection: string, parameters: object): Promise<number> {
  return (await search(port, collection, parameters)).found;
}

async function pay(port: LedgerPort, reference: string, more: object = {}): Promise<{ transaction_id: string }> {
  const { status, text, body } = await port.send('POST', '/transactions', {
    ...{ precise_amount: 100, precision: 100, currency: 'USD', reference, description: 'a dollar', skip_queue: true },
    ...{ source: '@world', destination: '@shop', allow_overdraft: true, ...more },
  });
  assert.equal(status, 201, text);
  return body;
}

async function create(port: LedgerPort, path: string, body: object): Promise<Record<string, string>> {
  const answer = await port.send('POST', path, body);
  assert.equal(answer.status, 201, answer.text);
  return answer.body;
}

test('what was answered is found by the very next request, whichever server is asked', async (t) => {
  const database = await ledgerDatabase(t);
  const servers = await Promise.all([ledgerPort(t, database), ledgerPort(t, database)]);
  await Promise.all(
    Array.from({ length: 12 }, async (_, client) => {
      const [one, other] = client % 2 === 0 ? servers : servers.toReversed();
      assert.ok(one !== undefined && other !== undefined);
      for (let n = 0; n < 4; n++) {
        const reference = `client ${client} pays ${n}`;
        await pay(one, reference, { description: `payment${client}x${n}` });
        const parameters = { q: `payment${client}x${n}`, query_by: 'description', prefix: 'false', num_typos: '0' };
        const { hits } = await search(other, 'transactions', { drop_tokens_threshold: 0, ...parameters });
        assert.deepEqual(hits.map((hit: { document: object }) => hit.document).length, 1, reference);
        assert.equal(hits[0].document.reference, reference);
      }
    }),
  );
  const all = await search(servers[0], 'transactions', {});
  assert.deepEqual([all.found, all.out_of], [48, 48]);
  const sql = await direct(t, database);
  const { rows } = await sql.query('select count(*)::int as left from search_changes');
  assert.equal(rows[0].left, 0);
});

test('a commit that ends late is not missed, though others with later ids were indexed before', async (t) => {
  const database = await ledgerDatabase(t);
  const port = await ledgerPort(t, database);
  const early = await pay(port, 'early');
  const sql = await direct(t, database);
  // What another server's batch does, held open: its ids are older than those that come now.
  await sql.query('begin');
  const lateId = `${early.transaction_id.slice(0, -12)}ffffffffffff`;
  await sql.query(
    `insert into transactions (transaction_id, source, destination, reference, currency, description, status,
                               precise_amount, precision, created_at)
     select $1, source, destination, 'late', currency, 'late one', status, precise_amount, precision, created_at
       from transactions where transaction_id = $2`,
    [lateId, early.transaction_id],
  );
  await sql.query(`insert into search_changes (collection, first_id, last_id) values ('transactions', $1, $1)`, [
    lateId,
  ]);
  await pay(port, 'after');
  assert.equal(await found(port, 'transactions', {}), 2);
  await sql.query('commit');
  assert.equal(await found(port, 'transactions', { q: 'late', query_by: 'reference' }), 1);
  assert.equal(await found(port, 'transactions', {}), 3);
});

test('ledgers, balances and identities are found as they are now', async (t) => {
  const port = await ledgerPort(t, await ledgerDatabase(t));
  const ledger = await create(port, '/ledgers', { name: 'Savings' });
  assert.equal(await found(port, 'ledgers', { q: 'sav', query_by: 'name' }), 1);
  await port.send('PUT', `/ledgers/${ledger.ledger_id}`, { name: 'Deposits' });
  assert.equal(await found(port, 'ledgers', { q: 'savings', query_by: 'name' }), 0);
  assert.equal(await found(port, 'ledgers', { q: 'deposits', query_by: 'name' }), 1);
  await port.send('POST', `/${ledger.ledger_id}/metadata`, { meta_data: { region: 'North West' } });
  assert.equal(await found(port, 'ledgers', { filter_by: 'meta_data.region:=north west' }), 1);

  const identity = await create(port, '/identities', {
    first_name: 'Ann',
    last_name: 'Lee',
    dob: '1990-05-17T00:00:00Z',
  });
  const { hits } = await search(port, 'identities', { q: 'ann', query_by: 'first_name,last_name' });
  assert.deepEqual([hits[0].document.id, hits[0].document.dob], [identity.identity_id, 642_902_400]);
  await port.send('PUT', `/identities/${identity.identity_id}`, { first_name: 'Anna' });
  assert.equal(await found(port, 'identities', { filter_by: 'first_name:=Ann' }), 0);
  assert.equal(await found(port, 'identities', { filter_by: 'first_name:=Anna' }), 1);

  const { ledger_id, identity_id } = { ...ledger, ...identity };
  const balance = await create(port, '/balances', {
    ledger_id,
    identity_id,
    currency: 'USD',
    meta_data: { use: 'rent' },
  });
  assert.equal(await found(port, 'balances', { filter_by: `identity_id:=${identity_id} && balance:0` }), 1);
  const amount = '98765432109876543210';
  const { text } = await port.send(
    'POST',
    '/transactions',
    `{"precise_amount": ${amount}, "precision": 100, "currency": "USD", "reference": "huge", "source": "@world",
      "destination": "${balance.balance_id}", "description": "huge", "allow_overdraft": true, "skip_queue": true}`,
  );
  assert.match(text, /APPLIED/);
  const now = await search(port, 'balances', { filter_by: `balance:=${amount}`, sort_by: 'balance:desc' });
  assert.deepEqual([now.found, now.hits[0].document.balance, now.out_of], [1, amount, 2]);
  assert.equal(await found(port, 'balances', { filter_by: 'balance:=98765432109876543211' }), 0);
  assert.equal(await found(port, 'transactions', { filter_by: `precise_amount:[${amount}..${amount}]` }), 1);
  assert.equal(
    await found(port, 'balances', { filter_by: '$identities(first_name:=Anna) && $ledgers(name:Deposits)' }),
    1,
  );
  assert.equal(await found(port, 'identities', { filter_by: '$balances(meta_data.use:=rent)' }), 1);

  const gone = await create(port, '/identities', { first_name: 'Gone' });
  assert.equal(await found(port, 'identities', { q: 'gone', query_by: 'first_name' }), 1);
  await port.send('DELETE', `/identities/${gone.identity_id}`);
  const after = await search(port, 'identities', { q: 'gone', query_by: 'first_name' });
  assert.deepEqual([after.found, after.out_of], [0, 1]);
});

test('metadata merged into a transaction is found, on its outcome, too', async (t) => {
  const port = await ledgerPort(t, await ledgerDatabase(t));
  const { transaction_id } = await pay(port, 'queued', { skip_queue: false });
  assert.equal(await found(port, 'transactions', {}), 2);
  await port.send('POST', `/${transaction_id}/metadata`, { meta_data: { invoice: 'INV 7', paid: true, share: 0.5 } });
  assert.equal(await found(port, 'transactions', { q: 'inv', query_by: 'meta_data.invoice' }), 2);
  assert.equal(
    await found(port, 'transactions', { filter_by: 'meta_data.paid:=true && meta_data.share:[0.4..0.6]' }),
    2,
  );
  assert.equal(await found(port, 'transactions', { filter_by: 'meta_data.share:=0.5' }), 2);
  assert.equal(await found(port, 'transactions', { filter_by: 'meta_data.share:=05' }), 0);
});

test('what was tokenized is not found by its value, nor by a mistyped one, and is in no table of words', async (t) => {
  const database = await ledgerDatabase(t);
  const port = await ledgerPort(t, database, { tokenizationKeys: [randomBytes(32)] });
  const { identity_id } = await create(port, '/identities', { first_name: 'Wilhelmina', last_name: 'Roe' });
  assert.equal(await found(port, 'identities', { q: 'wilhelmnia', query_by: 'first_name' }), 1);
  const tokenized = await port.send('POST', `/identities/${identity_id}/tokenize/FirstName`);
  assert.equal(tokenized.status, 200, tokenized.text);
  for (const q of ['wilhelmina', 'wilhelmnia', 'wil']) {
    assert.equal(await found(port, 'identities', { q, query_by: 'first_name' }), 0, q);
  }
  const sql = await direct(t, database);
  const { rows } = await sql.query(
    `select words::text as words from search_identities
     union all select word from search_words
     union all select field from search_fields`,
  );
  assert.doesNotMatch(rows.map(({ words }) => words).join(' '), /wilhelmina/i);
});

test('hits are counted by value, and gathered in groups', async (t) => {
  const port = await ledgerPort(t, await ledgerDatabase(t));
  for (const [n, channel] of ['web', 'web', 'app', 'web app'].entries()) {
    await pay(port, `g-${n}`, { precise_amount: (n + 1) * 100, meta_data: { channel, tags: ['a', `t${n}`] } });
  }
  const { facet_counts } = await search(port, 'transactions', {
    ...{ facet_by: 'meta_data.channel,meta_data.tags,amount,status', max_facet_values: 2 },
  });
  const [channels, tags, amounts, statuses] = facet_counts;
  assert.deepEqual(
    channels.counts.map(({ value, count }: { value: string; count: number }) => [value, count]),
    [
      ['web', 2],
      ['app', 1],
    ],
  );
  assert.equal(channels.stats.total_values, 3);
  assert.deepEqual(tags.counts[0], { count: 4, highlighted: 'a', value: 'a' });
  assert.deepEqual(amounts.stats, { avg: 2.5, max: 4, min: 1, sum: 10, total_values: 4 });
  assert.deepEqual(
    amounts.counts.map(({ value, highlighted }: { value: string; highlighted: string }) => [value, highlighted]),
    [
      ['1', '1'],
      ['2', '2'],
    ],
  );
  assert.deepEqual(statuses.counts, [{ count: 4, highlighted: 'APPLIED', value: 'APPLIED' }]);
  const asked = await search(port, 'transactions', {
    ...{ facet_by: 'meta_data.channel', facet_query: 'meta_data.channel:ap' },
  });
  assert.deepEqual(
    asked.facet_counts[0].counts.map(({ highlighted }: { highlighted: string }) => highlighted),
    ['<mark>ap</mark>p', 'web <mark>ap</mark>p'],
  );
  const grouped = await search(port, 'transactions', {
    ...{ group_by: 'meta_data.channel', group_limit: 1, sort_by: 'amount:desc', per_page: 2 },
  });
  assert.equal(grouped.found, 3);
  assert.deepEqual(
    grouped.grouped_hits.map((group: Group) => [group.group_key, group.found, group.hits[0]?.document.reference]),
    [
      [['web app'], 1, 'g-3'],
      [['app'], 1, 'g-2'],
    ],
  );
});

test('what a range of time holds is counted right, whatever was added, changed or moved in it', async (t) => {
  const database = await ledgerDatabase(t);
  const port = await ledgerPort(t, database);
  const sql = await direct(t, database);
  const paid = await Promise.all(Array.from({ length: 24 }, (_, n) => pay(port, `r${n}`, { inflight: n % 4 === 0 })));
  // Half an hour apart, the first at the beginning of an hour: no API makes the past.
  const start = 1_700_000_000 - (1_700_000_000 % 3_600);
  const move = async (ids: readonly string[], firstSecond: number): Promise<void> => {
    await sql.query(
      `update transactions t set created_at = to_timestamp($2 + 1800 * (place - 1))
         from unnest($1::text[]) with ordinality u (id, place) where transaction_id = id`,
      [ids, firstSecond],
    );
    await sql.query(`insert into search_changes (collection, first_id, last_id) values ('transactions', '', '~')`);
  };
  const ids = paid.map(({ transaction_id }) => transaction_id);
  await move(ids, start);
  const count = (filter_by: string) => found(port, 'transactions', { filter_by });
  assert.equal(await count(`created_at:[${start}..${start + 3_600 * 12}]`), 24);
  assert.equal(await count(`created_at:>${start} && created_at:<${start + 3_600 * 6}`), 11);
  assert.equal(await count(`created_at:[${start + 1_800}..${start + 9_000}] && status:=INFLIGHT`), 1);
  assert.equal(await count(`status:=applied && created_at:>=${start + 1_801}`), 17);
  assert.equal(await count(`created_at:<${start + 3_600} && currency:=EUR`), 0);
  await move(ids.slice(0, 12), start + 3_600 * 24);
  assert.equal(await count(`created_at:[${start}..${start + 3_600 * 12}]`), 12);
  assert.equal(await count(`created_at:>=${start + 3_600 * 24}`), 12);
  const { rows } = await sql.query('select sum(records)::int as hours, min(records)::int as least from search_hours');
  assert.deepEqual(rows, [{ hours: 24, least: 0 }]);
});

test('many searches at once: in order, and one that fails says so in its place', async (t) => {
  const port = await ledgerPort(t, await ledgerDatabase(t));
  const searches = [
    { collection: 'ledgers', q: '*' },
    { collection: 'ledgers', q: '*', sort_by: 'x' },
    { collection: 'nothing' },
  ];
  const { status, body } = await port.send('POST', '/multi-search', { searches });
  assert.equal(status, 200);
  assert.deepEqual(
    body.results.map((result: { found?: number; code?: number }) => result.found ?? result.code),
    [1, 400, 404],
  );
});

test('the index is rebuilt in the background, by whichever server has time, and search goes on meanwhile', async (t) => {
  const database = await ledgerDatabase(t);
  const port = await ledgerPort(t, database);
  assert.equal((await port.send('GET', '/search/reindex')).status, 404);
  for (let n = 0; n < 7; n++) await pay(port, `r-${n}`);
  assert.equal(await found(port, 'transactions', { q: 'r', query_by: 'reference' }), 7);
  const sql = await direct(t, database);
  await sql.query(`update search_transactions set words = ''`);
  assert.equal(await found(port, 'transactions', { q: 'r', query_by: 'reference' }), 0);
  const begun = await port.send('POST', '/search/reindex', { batch_size: 2 });
  assert.equal(begun.status, 202, begun.text);
  const { started_at, ...progress } = begun.body.progress;
  assert.match(started_at, /^20/);
  assert.equal(begun.body.message, 'Reindex operation started');
  assert.deepEqual(progress, {
    status: 'in_progress',
    phase: 'starting',
    total_records: 10,
    processed_records: 0,
    paused: false,
  });
  const again = await port.send('POST', '/search/reindex', '{broken');
  assert.deepEqual(
    [again.status, again.body.error_detail.code, again.body.progress.status],
    [409, 'SRCH_REINDEX_IN_PROGRESS', 'in_progress'],
  );
  // The server that was asked stops; another one goes on.
  await port.close();
  const other = await ledgerPort(t, database);
  await until(
    'the index is rebuilt',
    async () => (await other.send('GET', '/search/reindex')).body.status === 'completed',
  );
  const { body } = await other.send('GET', '/search/reindex');
  assert.deepEqual([body.phase, body.total_records, body.processed_records, body.paused], ['done', 10, 10, false]);
  assert.ok(body.completed_at >= body.started_at);
  assert.equal(await found(other, 'transactions', { q: 'r', query_by: 'reference' }), 7);
  assert.equal((await search(other, 'transactions', {})).out_of, 7);
});
