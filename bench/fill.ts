/** Many rows in little time: written by SQL, and as right as if each had been posted. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Database } from './books.ts';
import { amountMinor, currency } from './load/workload.ts';

export interface Filling {
  /** APPLIED rows, spread evenly over the pairs and over the hours before now. */
  readonly rows: number;
  /** Pairs of new balances; all rows of a pair go the same way. */
  readonly pairs: number;
}

export interface Filled {
  /** One by pair. */
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
}

const rowsPerStatement = 100_000;
const overMs = 6 * 3_600_000;

/** @param onProgress told how many rows there are. */
export async function fill(
  { url, schema }: Database,
  { rows, pairs }: Filling,
  onProgress: (rows: number) => void = () => undefined,
): Promise<Filled> {
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` });
  await client.connect();
  const prefix = randomUUID();
  const end = new Date().toISOString();
  try {
    for (let from = 0; from < rows; from += rowsPerStatement) {
      const to = Math.min(from + rowsPerStatement, rows);
      await client.query('begin');
      await client.query(insertRows, [prefix, from, to - 1, pairs, rows, overMs, String(amountMinor), currency, end]);
      await client.query(upsertBalances, [prefix, pairs, to, rows, overMs, String(amountMinor), currency, end]);
      await client.query('commit');
      onProgress(to);
    }
    // What the server's own vacuum would do in a while: plans depend on it.
    await client.query('vacuum analyze transactions');
    await client.query('analyze balances');
  } finally {
    await client.end();
  }
  const each = (side: string) => Array.from({ length: pairs }, (_, pair) => `bln_${side}-${prefix}-${pair}`);
  return { sources: each('source'), destinations: each('destination') };
}

/** Query of the latest twenty that were applied to a balance. */
export function latestOf(balanceId: string): string {
  return `destination_eq=${balanceId}&status_eq=APPLIED&limit=20`;
}

/** Queries of pages of a list of transactions that `fill` has written, by what is asked for. */
export function pageQueries({ destinations }: Filled): Readonly<Record<string, readonly string[]>> {
  const early = Date.now() - (overMs * 5) / 6;
  const moments = Array.from({ length: 100 }, (_, index) => new Date(early + index * 10_000).toISOString());
  return {
    'first page': ['limit=20'],
    'filtered page': destinations.map(latestOf),
    'page of long ago': moments.map((moment) => `created_at_lt=${moment}&limit=20`),
  };
}

/** Row `n` belongs to pair `n % pairs`, of which it is row `n / pairs + 1`; its time is its share of the whole time. */
const moment = (n: string, { rows, ms, end }: { rows: string; ms: string; end: string }) =>
  `${end}::timestamptz - make_interval(secs => ${ms}::float8 / 1000 * (1 - (${n})::float8 / ${rows}))`;

const insertRows = `
  insert into transactions (transaction_id, source, destination, reference, currency, description, status, precise_amount,
                            precision, created_at, source_credit, source_debit, destination_credit, destination_debit)
  select 'txn_' || uuidv7(at - now()), 'bln_source-' || $1 || '-' || n % $4, 'bln_destination-' || $1 || '-' || n % $4,
         gen_random_uuid(), $8, 'filled', 'APPLIED', $7::numeric, 100, at,
         0, (n / $4 + 1) * $7::numeric, (n / $4 + 1) * $7::numeric, 0
    from (select n, ${moment('n', { rows: '$5', ms: '$6', end: '$9' })} as at from generate_series($2::bigint, $3::bigint) as n) as line`;

const dates = { rows: '$4', ms: '$5', end: '$8' };

/** After the first $3 rows, for the pairs that have any. */
const upsertBalances = `
  insert into balances (balance_id, ledger_id, currency, credit_balance, debit_balance, version, created_at, posted_at)
  select 'bln_' || side || '-' || $1 || '-' || pair, 'general_ledger_id', $7,
         case side when 'destination' then count * $6::numeric else 0 end,
         case side when 'source' then count * $6::numeric else 0 end,
         1 + count, ${moment('0', dates)}, ${moment('(count - 1) * $2 + pair', dates)}
    from (select pair, ($3::bigint - pair - 1) / $2::bigint + 1 as count
            from generate_series(0::bigint, least($2::bigint, $3::bigint) - 1) as pair) as pairs
   cross join (values ('source'), ('destination')) as sides (side)
      on conflict (balance_id) do update
     set credit_balance = excluded.credit_balance, debit_balance = excluded.debit_balance,
         version = excluded.version, posted_at = excluded.posted_at`;
