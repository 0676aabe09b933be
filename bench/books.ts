/** Whether the books are right, asked of the database itself after every run. */
import pg from 'pg';
import { verifyBooks } from '#src/ledger/index.ts';
import { openPool } from '#src/platform/sql.ts';

export interface Database {
  /** Whose it is: `ledger` for ours. */
  readonly name: string;
  readonly url: string;
  /** Holds the ledger's tables. */
  readonly schema: string;
}

/** Each statement returns a row for every mistake, with `mistake` saying what it is. */
const checks: readonly string[] = [
  `select format('debits of %s are %s, credits %s', currency, sum(debit_balance), sum(credit_balance)) as mistake
     from balances
    group by currency
   having sum(debit_balance) <> sum(credit_balance)`,

  `with moved as (
     select source as balance_id, precise_amount as debit, 0 as credit from transactions where status = 'APPLIED'
     union all
     select destination, 0, precise_amount from transactions where status = 'APPLIED'
   ), fold as (
     select balance_id, sum(debit) as debit, sum(credit) as credit from moved group by balance_id
   )
   select format('balance %s holds debit %s, credit %s; its rows say %s and %s',
                 balance_id, debit_balance, credit_balance, debit, credit) as mistake
     from balances full join fold using (balance_id)
    where (debit_balance, credit_balance) is distinct from (coalesce(debit, 0), coalesce(credit, 0))
       or inflight_debit_balance <> 0
       or inflight_credit_balance <> 0`,

  `select format('reference %s is there %s times', reference, count(*)) as mistake
     from transactions
    group by reference
   having count(*) > 1`,
];

/** How many mistakes of one kind are shown. */
const shownMax = 5;

/** What is wrong with the whole ledger, in sentences; empty if the books are right. */
export async function checkBooks(database: Database): Promise<string[]> {
  return withClient(database, async (client) => {
    const mistakes: string[] = [];
    for (const check of checks) {
      const { rows } = await client.query<{ mistake: string }>(`${check} limit ${shownMax}`);
      mistakes.push(...rows.map((row) => row.mistake));
    }
    return mistakes;
  });
}

/** The same by the product's own proof, which looks at more. Of tables that the product has written. */
export async function proveBooks(database: Database): Promise<string[]> {
  return [...(await checkBooks(database)), ...(await provePages(database))];
}

/** That proof alone: it goes page by page, however large the ledger is. */
export async function provePages(database: Database): Promise<string[]> {
  const mistakes: string[] = [];
  const pool = openPool({ ...database, name: 'bench' }, 1, () => undefined);
  try {
    await verifyBooks(pool, { onViolation: ({ name, detail }) => mistakes.push(`${name}: ${detail}`) });
  } finally {
    await pool.end();
  }
  return mistakes;
}

/** Whether exactly the acknowledged transactions of a subject, known by their references, were posted. */
export async function checkAcknowledged(
  database: Database,
  { referencePrefix, acknowledged }: { referencePrefix: string; acknowledged: number },
): Promise<string[]> {
  return withClient(database, async (client) => {
    const { rows } = await client.query<{ applied: string; rejected: string }>(
      `select count(*) filter (where status = 'APPLIED') as applied,
              count(*) filter (where status = 'REJECTED') as rejected
         from transactions
        where starts_with(reference, $1)`,
      [referencePrefix],
    );
    const { applied = '0', rejected = '0' } = rows[0] ?? {};
    if (Number(applied) === acknowledged && rejected === '0') return [];
    return [
      `${acknowledged} transactions ${referencePrefix}... were acknowledged, ${applied} applied, ${rejected} rejected`,
    ];
  });
}

/** Whether exactly the acknowledged holds, known by their references, were made and committed. */
export async function checkCommitted(
  database: Database,
  { referencePrefix, acknowledged }: { referencePrefix: string; acknowledged: number },
): Promise<string[]> {
  return withClient(database, async (client) => {
    const { rows } = await client.query<{ held: string; committed: string }>(
      `select count(*) as held, count(c.transaction_id) as committed
         from transactions h
         left join transactions c on c.parent_transaction = h.transaction_id and c.status = 'APPLIED'
        where starts_with(h.reference, $1)
          and h.status = 'INFLIGHT'`,
      [referencePrefix],
    );
    const { held = '0', committed = '0' } = rows[0] ?? {};
    if (Number(held) === acknowledged && Number(committed) === acknowledged) return [];
    return [`${acknowledged} holds ${referencePrefix}... were committed, there are ${held}, of which ${committed} are`];
  });
}

/** All of the ledger's rows. */
export async function countApplied(database: Database): Promise<{ applied: number; rejected: number }> {
  return withClient(database, async (client) => {
    const { rows } = await client.query<{ status: string; count: string }>(
      'select status, count(*) from transactions group by status',
    );
    const countOf = (status: string) => Number(rows.find((row) => row.status === status)?.count ?? 0);
    return { applied: countOf('APPLIED'), rejected: countOf('REJECTED') };
  });
}

export interface TableSize {
  /** Table and indexes. */
  readonly bytes: number;
  readonly rows: number;
}

export async function sizeOfTransactions(database: Database): Promise<TableSize> {
  return withClient(database, async (client) => {
    const { rows } = await client.query<{ bytes: string; rows: string }>(
      `select pg_total_relation_size('transactions') as bytes, count(*) as rows from transactions`,
    );
    return { bytes: Number(rows[0]?.bytes), rows: Number(rows[0]?.rows) };
  });
}

async function withClient<T>({ url, schema }: Database, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
