/** A run as the API shows it. */
import type { ReconciliationRow } from '../store/reconciliations.ts';

/** Counts are 0 until the run is completed, as in Core; see `renderProgress` for those so far. */
export function renderReconciliation(row: ReconciliationRow): object {
  const isCompleted = row.status === 'completed';
  return {
    reconciliation_id: row.reconciliation_id,
    upload_id: row.upload_id,
    status: row.status,
    matched_transactions: isCompleted ? Number(row.matched_count) : 0,
    unmatched_transactions: isCompleted ? Number(row.unmatched_count) : 0,
    is_dry_run: row.is_dry_run,
    started_at: row.started_at,
    completed_at: row.completed_at,
  };
}

/** How far it is, and why it failed: what Core does not tell. */
export function renderProgress(row: ReconciliationRow): object {
  return {
    reconciliation_id: row.reconciliation_id,
    status: row.status,
    total: Number(row.total_count),
    processed: Number(row.processed_count),
    matched_transactions: Number(row.matched_count),
    unmatched_transactions: Number(row.unmatched_count),
    failure: row.failure,
  };
}
