/** Commits or voids what is held under an id. */
import { newId } from '../platform/ids.ts';
import type { LedgerContext } from './context.ts';
import type { SettleHolds } from './model/command.ts';
import type { Outcome } from './model/outcome.ts';
import type { TransactionRow } from './model/transaction.ts';
import { refusalOf } from './record-transaction.ts';

export type SettleRequest = Pick<SettleHolds, 'target' | 'action' | 'amount' | 'isQueued' | 'isOwnRowOnly'>;

/** The command for a request, its ids fixed. */
export function settleCommand(request: SettleRequest): SettleHolds {
  return { kind: 'settle-holds', ...request, isTimed: false, actionId: newId('action') };
}

/**
 * The rows that settled the holds, one for each that was open.
 * @throws Refusal (TXN_NOT_INFLIGHT, TXN_ALREADY_..., TXN_COMMIT_AMOUNT_EXCEEDED, ...) if nothing moved.
 */
export async function settleHolds(
  { poster }: Pick<LedgerContext, 'poster'>,
  request: SettleRequest,
): Promise<readonly TransactionRow[]> {
  return rowsOf(await poster.submit(settleCommand(request)));
}

/** The rows of an outcome; a refusal is thrown. */
export function rowsOf(outcome: Outcome): readonly TransactionRow[] {
  if (outcome.kind === 'refused') throw refusalOf(outcome.refused);
  return outcome.kind === 'recorded' ? outcome.rows : [];
}
