/** Sends back what was applied under an id. */
import { newId } from '../platform/ids.ts';
import type { LedgerContext } from './context.ts';
import type { RefundTransaction } from './model/command.ts';
import type { TransactionRow } from './model/transaction.ts';
import { rowsOf } from './settle-holds.ts';

export type RefundRequest = Pick<RefundTransaction, 'target' | 'route' | 'description' | 'metaData'>;

/** The command for a request, its ids fixed. */
export function refundCommand(request: RefundRequest): RefundTransaction {
  return { kind: 'refund-transaction', ...request, actionId: newId('action') };
}

/**
 * The refunds, one for each transaction that had not been refunded.
 * @throws Refusal TXN_NOT_FOUND if there is nothing to refund, GEN_CONFLICT if all has been; then nothing moved.
 */
export async function refundTransaction(
  { poster }: Pick<LedgerContext, 'poster'>,
  request: RefundRequest,
): Promise<readonly TransactionRow[]> {
  return rowsOf(await poster.submit(refundCommand(request)));
}
