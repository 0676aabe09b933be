/** Tables and server of the ordinary way to post (servers/one-each.ts). */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { newId } from '#src/platform/ids.ts';
import { migrate } from '#src/platform/migrate.ts';
import type { Database } from './books.ts';
import { type Child, startServer } from './child.ts';
import type { Endpoint } from './load/connection.ts';
import { currency } from './load/workload.ts';

export interface OneEach extends Child {
  readonly endpoint: Endpoint;
  readonly database: Database;
  readonly balances: readonly string[];
}

/** The same tables as the ledger's, in a schema of their own on the same server. */
export async function startOneEach(databaseUrl: string, balanceCount: number): Promise<OneEach> {
  const database = { name: 'one each', url: databaseUrl, schema: 'one_each' };
  const directory = fileURLToPath(new URL('../migrations/ledger', import.meta.url));
  await migrate({ url: database.url, schema: database.schema, directory });
  const balances = await fundedBalances(database, balanceCount);
  const server = await startServer(new URL('servers/one-each.ts', import.meta.url), [database.url, database.schema]);
  return { ...server, database, balances };
}

async function fundedBalances({ url, schema }: Database, count: number): Promise<string[]> {
  const balances = Array.from({ length: count }, () => newId('balance'));
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    await client.query(
      `with funded as (
         insert into balances (balance_id, ledger_id, currency, credit_balance, created_at)
         select balance_id, 'general_ledger_id', $3, 1e12, now() from unnest($1::text[]) as u (balance_id)
       ), world as (
         insert into balances (balance_id, ledger_id, indicator, currency, debit_balance, created_at)
         values ($2, 'general_ledger_id', '@bench', $3, 1e12 * cardinality($1::text[]), now())
       )
       insert into transactions (transaction_id, source, destination, reference, currency, description, status,
                                 precise_amount, precision, created_at)
       select 'fund ' || balance_id, $2, balance_id, 'fund ' || balance_id, $3, 'bench', 'APPLIED', 1e12, 100, now()
         from unnest($1::text[]) as u (balance_id)`,
      [balances, newId('balance'), currency],
    );
  } finally {
    await client.end();
  }
  return balances;
}
