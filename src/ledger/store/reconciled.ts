/** What a match leaves on the ledger's transactions. */
import type { Sql } from '../../platform/sql.ts';

/**
 * Merges the run's result into the metadata of these transactions, and of the rows below them: the outcome of a queued
 * one, the legs of a split. A row that was matched itself shows its own match. Of several matches the latest counts.
 */
export async function markReconciled(
  sql: Sql,
  { runNo, reconciliationId, at }: { runNo: string; reconciliationId: string; at: string },
  transactionIds: readonly string[],
): Promise<void> {
  // Those below first, so that what a row was matched with itself is written over it.
  for (const column of ['parent_transaction', 'transaction_id']) {
    await sql.query(
      `with wanted as materialized (
         select distinct on (transaction_id) transaction_id as matched, external_id, amount
           from matches
          where run_no = $1
            and transaction_id = any($2::text[])
          order by transaction_id, dated_at desc, external_id desc),
       merged as (
         update transactions
            set meta_data = coalesce(meta_data, '{}') || jsonb_build_object(
                  'reconciled', true, 'reconciliation_id', $3::text, 'reconciled_at', $4::text,
                  'external_txn_id', external_id, 'reconciliation_amount', trim_scale(amount))
           from wanted
          where ${column} = matched
         returning transaction_id)
       insert into search_changes (collection, first_id, last_id)
       select 'transactions', transaction_id, transaction_id
         from merged`,
      [runNo, transactionIds, reconciliationId, at],
    );
  }
}
