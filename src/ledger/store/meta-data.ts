/** Merging metadata: in one statement, so that two merges at once both stay. */
import type { Pool } from '../../platform/sql.ts';

export type MergeTarget = 'ledger' | 'balance' | 'identity';

const statements: Record<MergeTarget, string> = {
  ledger: `
      update ledgers
         set meta_data = coalesce(meta_data, '{}') || $2
       where ledger_id = $1
      returning meta_data`,
  balance: `
      update balances
         set meta_data = coalesce(meta_data, '{}') || $2
       where balance_id = $1
      returning meta_data`,
  identity: `
      update identities
         set meta_data = coalesce(meta_data, '{}') || $2
       where identity_id = $1
      returning meta_data`,
};

/** The merged metadata as JSON text; null if there is no such row. New keys win; nothing below the top is merged. */
export async function mergeMetaData(
  pool: Pool,
  { target, id, metaData }: { target: MergeTarget; id: string; metaData: string },
): Promise<string | null> {
  const { rows } = await pool.query<{ meta_data: string }>({
    name: `merge-${target}-meta-data`,
    text: statements[target],
    values: [id, metaData],
  });
  return rows[0]?.meta_data ?? null;
}

/**
 * Merges into the transaction with that id and into all rows that have it as parent: the outcome of a queued one, the
 * legs of a split, the items of a batch. False if there are none.
 */
export async function mergeTransactionMetaData(pool: Pool, id: string, metaData: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'merge-transaction-meta-data',
    text: `
      with merged as (
        update transactions
           set meta_data = coalesce(meta_data, '{}') || $2
         where transaction_id = $1
            or parent_transaction = $1
        returning transaction_id)
      insert into search_changes (collection, first_id, last_id)
      select 'transactions', transaction_id, transaction_id
        from merged`,
    values: [id, metaData],
  });
  return (rowCount ?? 0) > 0;
}
