/**
 * How long does a search take? `node bench/search.ts [--rows 1000000] [--times 100] [--only WORDS]`. Starts a server of its own, writes
 * transactions by SQL, has them indexed, and asks each kind of search one at a time, with other values each time.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { describeEnvironment } from './environment.ts';
import { startTallygate, type Tallygate } from './tallygate.ts';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
  },
});
const rows = Number(options.rows);
const times = Number(options.times);
const balances = 1_000;

type Ask = { readonly collection?: string } & Readonly<Record<string, unknown>>;

const words = ['books', 'coffee', 'rent', 'salary', 'tickets', 'flowers', 'insurance', 'groceries', 'taxi', 'music'];
const status = `case when i % 100 = 0 then 'REJECTED' when i % 20 = 0 then 'INFLIGHT' else 'APPLIED' end`;
const currency = `case when i % 50 = 0 then 'JPY' when i % 3 = 0 then 'EUR' else 'USD' end`;
/** Rows are a second apart, the last one just now. */
const firstSecond = Math.floor(Date.now() / 1_000) - rows;

/** The n-th search of a kind; the values differ from one to the next. */
const kinds: Readonly<Record<string, (n: number) => Ask>> = {
  'reference, whole': (n) => ({ q: `order-${some(n)}`, query_by: 'reference' }),
  'reference, all but the last digit': (n) => ({ q: `order-${some(n)}`.slice(0, -1), query_by: 'reference' }),
  'reference or description, two words': (n) => ({
    q: `${words[n % 10]} for customer${some(n) % 1_000}`,
    query_by: 'reference,description',
  }),
  'description, beginning of a word of 1 in 10,000': (n) => ({
    q: `customer${100 + (some(n) % 900)}`,
    query_by: 'description',
  }),
  'id or reference': (n) => ({ q: `order-${some(n)}`, query_by: 'transaction_id,reference' }),
  'mistyped word': (n) => ({
    q: 'gorceries',
    query_by: 'description',
    filter_by: `reference:=order-${some(n) - (some(n) % 10) + 7}`,
  }),
  'metadata, whole value': (n) => ({ q: '*', filter_by: `meta_data.customer:=c-${some(n) % 10_000}` }),
  'everything, newest first': (n) => ({ q: '*', page: 1 + (n % 20) }),
  'one status of three, one currency': () => ({ q: '*', filter_by: 'status:=APPLIED && currency:=USD' }),
  'rare status': (n) => ({ q: '*', filter_by: 'status:=REJECTED', page: 1 + (n % 20) }),
  'one day': (n) => {
    const from = firstSecond + (some(n) % Math.max(rows - 86_400, 1));
    return { q: '*', filter_by: `created_at:[${from}..${from + 86_400}] && status:=APPLIED` };
  },
  'balance on one side': (n) => ({ q: '*', filter_by: `source:=${balanceId(some(n) % balances)}` }),
  'exact amount': (n) => ({ q: '*', filter_by: `precise_amount:=${100 + (some(n) % 100_000)}` }),
  'half of all, counted': (n) => ({ q: '*', filter_by: `created_at:>${firstSecond + rows / 2 + (n % 1_000)}` }),
  'word of 1 in 10, counted and ranked': (n) => ({ q: words[n % 10], query_by: 'description' }),
  'facets of everything': () => ({ q: '*', facet_by: 'status,currency' }),
  'balances by owner': (n) => ({
    collection: 'balances',
    q: `owner${some(n) % balances}`,
    query_by: 'meta_data.owner',
  }),
};

/** Spread evenly, the same each time. */
function some(n: number): number {
  return (n * 7_919 + 12_345) % rows;
}

function balanceId(number: number): string {
  return `bln_00000000-0000-7000-8000-${number.toString().padStart(12, '0')}`;
}

async function fill({ databaseUrl }: Tallygate): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows: found } = await client.query<{ schema: string }>(
    `select table_schema as schema from information_schema.tables where table_name = 'search_changes'`,
  );
  await client.query(`set search_path to ${found[0]?.schema}`);
  await client.query(
    `insert into balances (balance_id, ledger_id, currency, created_at, meta_data)
     select 'bln_00000000-0000-7000-8000-' || lpad(i::text, 12, '0'), 'general_ledger_id', 'USD', now(),
            jsonb_build_object('owner', 'owner' || i)
       from generate_series(0, ${balances - 1}) i`,
  );
  await client.query(
    `insert into transactions (transaction_id, source, destination, reference, currency, description, status,
                               precise_amount, precision, created_at, meta_data)
     select 'txn_' || substr(hex, 1, 8) || '-' || substr(hex, 9, 4) || '-7000-8000-' || lpad(i::text, 12, '0'),
            'bln_00000000-0000-7000-8000-' || lpad((i * 31 % ${balances})::text, 12, '0'),
            'bln_00000000-0000-7000-8000-' || lpad((i * 17 % ${balances})::text, 12, '0'),
            'order-' || i, ${currency}, (array['${words.join("','")}'])[1 + i % 10] || ' for customer' || i * 7 % 10000, ${status},
            100 + i % 100000, 100, to_timestamp(at), jsonb_build_object('customer', 'c-' || i % 10000, 'channel', i % 4)
       from (select i, ${firstSecond} + i as at, lpad(to_hex((${firstSecond}::bigint + i) * 1000), 12, '0') as hex
               from generate_series(0, ${rows - 1}) i) made`,
  );
  await client.query(`insert into search_changes (collection, first_id, last_id) values ('transactions', '', '~')`);
  await client.query('analyze');
  await client.end();
}

async function ask({ ledger }: Tallygate, { collection = 'transactions', ...body }: Ask) {
  const startedAt = performance.now();
  const answer = await fetch(`http://${ledger.host}:${ledger.port}/search/${collection}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const { found, error } = (await answer.json()) as { found?: number; error?: string };
  return { ms: performance.now() - startedAt, status: answer.status, found: found ?? 0, error };
}

/** Until all is indexed. @returns seconds. */
async function indexed(server: Tallygate): Promise<number> {
  const startedAt = performance.now();
  while ((await ask(server, { q: '*' })).status === 503) await sleep(100);
  return (performance.now() - startedAt) / 1_000;
}

async function vacuum({ databaseUrl }: Tallygate): Promise<{ name: string; bytes: number }[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('vacuum analyze');
  const sizes = await client.query<{ name: string; bytes: string }>(
    `select relname as name, pg_total_relation_size(oid) as bytes
       from pg_class where relname in ('transactions', 'search_transactions') and relkind = 'r'`,
  );
  await client.end();
  return sizes.rows.map(({ name, bytes }) => ({ name, bytes: Number(bytes) }));
}

const directory = await mkdtemp(path.join(os.tmpdir(), 'tallygate-bench-'));
const server = await startTallygate(path.join(directory, 'home'));
try {
  console.log(JSON.stringify(await describeEnvironment(server.databaseUrl, directory)));
  await fill(server);
  const seconds = await indexed(server);
  console.log(
    `indexed ${rows} transactions in ${seconds.toFixed(1)} s: ${((seconds / rows) * 1e6).toFixed(1)} us each`,
  );
  for (const { name, bytes } of await vacuum(server)) console.log(`${name}: ${Math.round(bytes / rows)} bytes each`);
  console.log(
    `${'search'.padEnd(50)} ${'found'.padStart(9)} ${'p50 ms'.padStart(8)} ${'p95 ms'.padStart(8)} ${'max ms'.padStart(8)}`,
  );
  for (const [name, kind] of Object.entries(kinds).filter(([name]) => name.includes(options.only))) {
    const answers = [];
    for (let n = 0; n < times + 5; n++) answers.push(await ask(server, kind(n)));
    const wrong = answers.find(({ status }) => status !== 201);
    if (wrong !== undefined) throw new Error(`${name}: ${wrong.status} ${wrong.error}`);
    // The first ones warm up.
    const sorted = answers
      .slice(5)
      .map(({ ms }) => ms)
      .sort((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0).toFixed(1).padStart(8);
    console.log(`${name.padEnd(50)} ${String(answers.at(-1)?.found).padStart(9)} ${at(0.5)} ${at(0.95)} ${at(1)}`);
  }
} finally {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}
