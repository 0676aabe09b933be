import type { Sql } from '../../platform/sql.ts';

/** A part of a reservation: what it adds to one period and currency. */
export interface Share {
  readonly period: string;
  /** RFC 3339. */
  readonly startsAt: string;
  /** '': of any. */
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly transactions: number;
}

/** Adds to what was spent, and gives what it comes to. Rows are locked in the order of the key, until the end of the transaction. */
export async function addSpending(sql: Sql, apiKeyId: string, shares: readonly Share[]): Promise<Share[]> {
  const { rows } = await sql.query<{
    period: string;
    starts_at: string;
    currency: string;
    amount: string;
    transactions: string;
  }>(
    `insert into key_spending as s (api_key_id, period, starts_at, currency, amount, transactions)
     select $1, added.*
       from unnest($2::text[], $3::timestamptz[], $4::text[], $5::numeric[], $6::bigint[])
            as added (period, starts_at, currency, amount, transactions)
      order by period, currency, starts_at
         on conflict (api_key_id, period, currency, starts_at) do update
        set amount = s.amount + excluded.amount,
            transactions = s.transactions + excluded.transactions
     returning period, starts_at, currency, amount, transactions`,
    [apiKeyId, ...columnsOf(shares)],
  );
  return rows.map((row) => ({
    period: row.period,
    startsAt: row.starts_at,
    currency: row.currency,
    amountMinor: BigInt(row.amount),
    transactions: Number(row.transactions),
  }));
}

/** By the same statement, and so in the same order of locks: in another, the two would wait for each other. */
export async function takeBackSpending(sql: Sql, apiKeyId: string, shares: readonly Share[]): Promise<void> {
  const taken = shares.map((share) => ({
    ...share,
    amountMinor: -share.amountMinor,
    transactions: -share.transactions,
  }));
  await addSpending(sql, apiKeyId, taken);
}

/** What lies so far back that no period of today's reaches it. */
export async function forgetSpending(sql: Sql, apiKeyId: string, before: string): Promise<void> {
  await sql.query('delete from key_spending where api_key_id = $1 and starts_at < $2', [apiKeyId, before]);
}

function columnsOf(shares: readonly Share[]): unknown[] {
  return [
    shares.map((share) => share.period),
    shares.map((share) => share.startsAt),
    shares.map((share) => share.currency),
    shares.map((share) => share.amountMinor.toString()),
    shares.map((share) => share.transactions),
  ];
}
