/** Sends back what was applied under an id. */
import { rfc3339 } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { LedgerContext } from './context.ts';
import type { RefundTransaction } from './model/command.ts';
import type { TransactionRow } from './model/transaction.ts';
import { rowsOf } from './settle-holds.ts';

export type RefundRequest = Pick<RefundTransaction, 'target' | 'route' | 'description' | 'metaData'>;

/** The command for a request, its ids and times fixed. */
export function refundCommand(request: RefundRequest, clock: LedgerContext['clock']): RefundTransaction {
  return { kind: 'refund-transaction', ...request, actionId: newId('action'), createdAt: rfc3339(clock.nowMs()) };
}

/**
 * The refunds, one for each transaction that had not been refunded.
 * @throws Refusal TXN_NOT_FOUND if there is nothing to refund, GEN_CONFLICT if all has been; then nothing moved.
 */
export async function refundTransaction(
  { poster, clock }: Pick<LedgerContext, 'poster' | 'clock'>,
  request: RefundRequest,
): Promise<readonly TransactionRow[]> {
  return rowsOf(await poster.submit(refundCommand(request, clock)));
}
