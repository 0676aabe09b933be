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
const checks = (openHolds: readonly string[]): readonly { readonly text: string; readonly values?: unknown[] }[] => [
  {
    text: `
    select format('debits of %s are %s, credits %s', currency, sum(debit_balance), sum(credit_balance)) as mistake
      from balances
     group by currency
    having sum(debit_balance) <> sum(credit_balance)`,
  },
  {
    text: `
    with moved as (
      select source as balance_id, precise_amount as debit, 0 as credit, 0 as held_debit, 0 as held_credit
        from transactions
       where status = 'APPLIED'
      union all
      select destination, 0, precise_amount, 0, 0 from transactions where status = 'APPLIED'
      union all
      select source, 0, 0, precise_amount, 0 from transactions where transaction_id = any($1)
      union all
      select destination, 0, 0, 0, precise_amount from transactions where transaction_id = any($1)
    ), fold as (
      select balance_id, sum(debit) as debit, sum(credit) as credit,
             sum(held_debit) as held_debit, sum(held_credit) as held_credit
        from moved
       group by balance_id
    )
    select format('balance %s holds debit %s, credit %s, inflight %s and %s; its rows say %s, %s, %s and %s',
                  balance_id, debit_balance, credit_balance, inflight_debit_balance, inflight_credit_balance,
                  debit, credit, held_debit, held_credit) as mistake
      from balances full join fold using (balance_id)
     where (debit_balance, credit_balance, inflight_debit_balance, inflight_credit_balance)
           is distinct from
           (coalesce(debit, 0), coalesce(credit, 0), coalesce(held_debit, 0), coalesce(held_credit, 0))`,
    values: [openHolds],
  },
  {
    text: `
    select format('reference %s is there %s times', reference, count(*)) as mistake
      from transactions
     group by reference
    having count(*) > 1`,
  },
];

/** How many mistakes of one kind are shown. */
const shownMax = 5;

/** What is wrong with the whole ledger, in sentences; empty if the books are right. No hold may be open. */
export async function checkBooks(database: Database): Promise<string[]> {
  return inSnapshot(database, (client) => mistakesIn(client, { openHolds: [] }));
}

/** The same, where exactly these holds (transaction ids) are open. */
export async function mistakesIn(
  client: pg.Client,
  { openHolds }: { openHolds: readonly string[] },
): Promise<string[]> {
  const mistakes: string[] = [];
  for (const { text, values = [] } of checks(openHolds)) {
    const { rows } = await client.query<{ mistake: string }>(`${text} limit ${shownMax}`, values);
    mistakes.push(...rows.map((row) => row.mistake));
  }
  return mistakes;
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

/** All that `work` reads is of one moment, though others go on writing. */
export async function inSnapshot<T>(database: Database, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withClient(database, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    return work(client);
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
