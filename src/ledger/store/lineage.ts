/** Lineage: work to be done, providers of a balance, shadows of a transaction. */
import type { Sql, Statement } from '../../platform/sql.ts';
import type { Allocation, NamedIdentity } from '../model/lineage.ts';
import type { TransactionRow } from '../model/transaction.ts';
import { type StoredTransaction, toTransactionRow, transactionColumns } from './transactions.ts';

export function insertLineageWork(transactionIds: readonly string[]): Statement {
  return {
    name: 'insert-lineage-work',
    text: 'insert into lineage_work (transaction_id) select unnest($1::text[])',
    values: [transactionIds],
  };
}

/** The oldest transaction whose shadows are to be made, locked so that a second server waits its turn; null: none. */
export async function nextLineageWork(sql: Sql): Promise<TransactionRow | null> {
  const { rows } = await sql.query<StoredTransaction>({
    name: 'next-lineage-work',
    text: `
      select ${transactionColumns}
        from lineage_work w
        join transactions using (transaction_id)
       order by w.transaction_id
       limit 1
         for no key update of w`,
  });
  return rows[0] === undefined ? null : toTransactionRow(rows[0]);
}

export async function deleteLineageWork(sql: Sql, transactionId: string): Promise<void> {
  await sql.query({
    name: 'delete-lineage-work',
    text: 'delete from lineage_work where transaction_id = $1',
    values: [transactionId],
  });
}

/** A balance whose funds are tracked, with the identity it belongs to. */
export interface TrackedBalance {
  readonly balanceId: string;
  readonly strategy: string;
  readonly identity: NamedIdentity;
}

/** The balance if its funds are tracked and it belongs to somebody. */
export async function findTrackedBalance(sql: Sql, balanceId: string): Promise<TrackedBalance | null> {
  const { rows } = await sql.query<Record<string, string>>({
    name: 'find-tracked-balance',
    text: `
      select b.balance_id, b.allocation_strategy, i.identity_id, i.first_name, i.last_name, i.organization_name
        from balances b
        join identities i using (identity_id)
       where b.balance_id = $1
         and b.track_fund_lineage`,
    values: [balanceId],
  });
  const [row] = rows;
  if (row === undefined) return null;
  return {
    balanceId: row.balance_id ?? '',
    strategy: row.allocation_strategy ?? '',
    identity: {
      identityId: row.identity_id ?? '',
      firstName: row.first_name ?? '',
      lastName: row.last_name ?? '',
      organizationName: row.organization_name ?? '',
    },
  };
}

export interface Provider {
  readonly provider: string;
  readonly shadowBalanceId: string;
  readonly aggregateBalanceId: string;
  readonly receivedMinor: bigint;
  readonly spentMinor: bigint;
  /** Held by spends that are inflight. */
  readonly heldMinor: bigint;
}

/** Providers of a balance in the order of their first use. */
export async function findProviders(sql: Sql, balanceId: string): Promise<Provider[]> {
  const { rows } = await sql.query<Record<string, string>>({
    name: 'find-providers',
    text: `
      select p.provider, p.shadow_balance_id, p.aggregate_balance_id,
             s.debit_balance, s.credit_balance, s.inflight_credit_balance
        from lineage_providers p
        join balances s on s.balance_id = p.shadow_balance_id
       where p.balance_id = $1
       order by p.position`,
    values: [balanceId],
  });
  return rows.map((row) => ({
    provider: row.provider ?? '',
    shadowBalanceId: row.shadow_balance_id ?? '',
    aggregateBalanceId: row.aggregate_balance_id ?? '',
    receivedMinor: BigInt(row.debit_balance ?? 0),
    spentMinor: BigInt(row.credit_balance ?? 0),
    heldMinor: BigInt(row.inflight_credit_balance ?? 0),
  }));
}

/** Notes a balance's provider; once is enough. */
export async function insertProvider(
  sql: Sql,
  balanceId: string,
  { provider, shadow, aggregate }: { provider: string; shadow: string; aggregate: string },
): Promise<void> {
  await sql.query({
    name: 'insert-provider',
    text: `
      insert into lineage_providers (balance_id, provider, shadow_balance_id, aggregate_balance_id)
      values ($1, $2, $3, $4)
          on conflict do nothing`,
    values: [balanceId, provider, shadow, aggregate],
  });
}

/** Shadows of a transaction, oldest first. */
export async function findShadows(sql: Sql, transactionId: string): Promise<TransactionRow[]> {
  const { rows } = await sql.query<StoredTransaction>({
    name: 'find-shadows',
    text: `
      select ${transactionColumns}
        from transactions
       where meta_data ->> '_shadow_for' = $1
         and meta_data ? '_shadow_for'
       order by transaction_id`,
    values: [transactionId],
  });
  return rows.map(toTransactionRow);
}

/** Writes down, on the transaction itself, whose funds it spent. */
export async function noteAllocation(sql: Sql, transactionId: string, parts: readonly Allocation[]): Promise<void> {
  // Bare integers of any size, which JSON.stringify would not write.
  const items = parts.map(
    ({ provider, amountMinor }) => `{"provider":${JSON.stringify(provider)},"amount":${amountMinor}}`,
  );
  await sql.query({
    name: 'note-allocation',
    text: `
      with noted as (
        update transactions
           set meta_data = coalesce(meta_data, '{}') || jsonb_build_object('BLNK_FUND_ALLOCATION', $2::jsonb)
         where transaction_id = $1
        returning transaction_id)
      insert into search_changes (collection, first_id, last_id)
      select 'transactions', transaction_id, transaction_id
        from noted`,
    values: [transactionId, `[${items.join(',')}]`],
  });
}
