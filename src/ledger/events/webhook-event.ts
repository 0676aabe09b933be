/** Events as they go to the webhook. */
import type { Balance } from '../model/balance.ts';
import type { TransactionRow, TransactionStatus } from '../model/transaction.ts';
import { renderBalance } from '../render/balance.ts';
import { renderMonitor } from '../render/monitor.ts';
import { renderReconciliation } from '../render/reconciliation.ts';
import { renderWhole } from '../render/transaction.ts';
import { type NewDelivery, webhookReceiver } from '../store/deliveries.ts';
import type { MonitorRow } from '../store/monitors.ts';
import type { ReconciliationRow } from '../store/reconciliations.ts';

export interface WebhookEvent {
  readonly event: string;
  /** Plain JSON values, as the API shows them. */
  readonly data: unknown;
  /** Ids of what it is about: events with one in common keep their order. */
  readonly subjects: readonly string[];
}

export function webhookDelivery({ event, data, subjects }: WebhookEvent): NewDelivery {
  return { receiver: webhookReceiver, event, subjects, body: JSON.stringify({ event, data }) };
}

/** What is told of a new row; that something waits is not told, as in Core. */
const eventByStatus: Readonly<Record<TransactionStatus, string | null>> = {
  QUEUED: null,
  SCHEDULED: null,
  APPLIED: 'transaction.applied',
  INFLIGHT: 'transaction.inflight',
  VOID: 'transaction.void',
  REJECTED: 'transaction.rejected',
};

export function transactionEvent(row: TransactionRow): WebhookEvent | null {
  const event = eventByStatus[row.status];
  return event === null ? null : { event, data: renderWhole(row), subjects: [row.source, row.destination] };
}

/** A balance that an unknown indicator brought into being, as it was before anything was posted to it. */
export function indicatorBalanceEvent({ balanceId, indicator, currency }: Balance, createdAt: string): WebhookEvent {
  const data = renderBalance({
    balance_id: balanceId,
    ledger_id: 'general_ledger_id',
    identity_id: null,
    indicator,
    currency,
    credit_balance: '0',
    debit_balance: '0',
    inflight_credit_balance: '0',
    inflight_debit_balance: '0',
    version: '0',
    track_fund_lineage: false,
    allocation_strategy: 'FIFO',
    created_at: createdAt,
    meta_data: null,
  });
  return { event: 'balance.created', data, subjects: [balanceId] };
}

export function monitorEvent(monitor: MonitorRow): WebhookEvent {
  return { event: 'balance.monitor', data: renderMonitor(monitor), subjects: [monitor.balance_id] };
}

/** How a reconciliation ended. */
export function reconciliationEvent(row: ReconciliationRow): WebhookEvent {
  const event = `reconciliation.${row.status}`;
  return { event, data: renderReconciliation(row), subjects: [row.reconciliation_id] };
}

/** How a batch ended that its caller did not wait for. */
export function batchEvent(
  { batchId, inflight, count }: { batchId: string; inflight: boolean; count: number },
  timestamp: string,
): WebhookEvent {
  const status = inflight ? 'inflight' : 'applied';
  const data = { batch_id: batchId, status, timestamp, transaction_count: count };
  return { event: `bulk_transaction.${status}`, data, subjects: [batchId] };
}

export function batchFailedEvent(batchId: string, error: string, timestamp: string): WebhookEvent {
  const data = { batch_id: batchId, status: 'failed', timestamp, error };
  return { event: 'bulk_transaction.failed', data, subjects: [batchId] };
}
