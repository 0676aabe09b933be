/** PUT /transactions/inflight/:id: commit or void what is held under an id. */

import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import type { SettleHolds } from '../model/command.ts';
import { currentBooks, previewSettlement } from '../preview.ts';
import { refusalOf } from '../record-transaction.ts';
import { renderPreviewOnRows } from '../render/preview.ts';
import { renderById, renderMade } from '../render/transaction.ts';
import { type SettleRequest, settleCommand, settleHolds } from '../settle-holds.ts';
import { findTransaction } from '../store/transactions.ts';
import { answer } from './description/answers.ts';
import { oneOf } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { struct } from './input/struct.ts';
import { json, type LedgerReply, type Route } from './route.ts';

export const inflightUpdate = struct('model.InflightUpdate', {
  status: 'string',
  amount: 'float',
  precise_amount: 'bigint',
  skip_queue: 'bool',
  dry_run: 'bool',
});

export function settleHoldsRoutes(context: LedgerContext): Route[] {
  return [
    {
      method: 'PUT',
      path: '/transactions/inflight/:id',
      about: {
        id: 'settleHold',
        tag: 'transactions',
        summary: 'Commit or void what is held',
        description:
          'A commit may take a part: `amount` in major units or `precise_amount` in minor units; left out: all that is left. The id may be that of a batch or a split: then all its holds are settled.',
        body: { struct: inflightUpdate, required: ['status'] },
        answers: { 200: oneOf(answer.transaction, answer.preview) },
        refusals: [
          'TXN_INVALID_STATUS_ACTION',
          'TXN_INVALID_AMOUNT',
          'TXN_NOT_FOUND',
          'TXN_NOT_INFLIGHT',
          'TXN_COMMIT_AMOUNT_EXCEEDED',
          'TXN_ALREADY_COMMITTED',
          'TXN_ALREADY_VOIDED',
          'TXN_VALIDATION_ERROR',
          'TXN_INSUFFICIENT_FUNDS',
          'GEN_BAD_REQUEST',
        ],
        hasLabelledText: true,
      },
      handle: async ({ params: { id = '' }, request }) => {
        const body = await readBody(request, inflightUpdate, { isLabelledText: true });
        if (body.precise_amount !== null && body.precise_amount <= 0n) {
          throw new Refusal('TXN_INVALID_AMOUNT', 'precise_amount must be positive');
        }
        const { status: action } = body;
        if (action !== 'commit' && action !== 'void') {
          const message = 'status not supported. use either commit or void';
          throw new Refusal('TXN_INVALID_STATUS_ACTION', message);
        }
        const amount = amountOf(body.amount, body.precise_amount);
        const wanted: SettleRequest = { target: id, action, amount, isQueued: !body.skip_queue };
        return body.dry_run ? previewed(context, wanted) : settled(context, wanted);
      },
    },
  ];
}

/** What to settle of each hold: the exact amount if one is given; zero stands for all. */
export function amountOf(amount: number, preciseAmount: bigint | null): SettleHolds['amount'] {
  if (preciseAmount !== null && preciseAmount !== 0n) return { minor: preciseAmount };
  return amount === 0 ? null : { major: amount };
}

async function settled(context: LedgerContext, wanted: SettleRequest): Promise<LedgerReply> {
  const rows = await settleHolds(context, wanted);
  const [first] = rows;
  if (first === undefined) throw new Error('a settlement left no row');
  if (!wanted.isQueued) return json(200, renderMade(first));
  // Through the queue Core answers with the hold as it stood, though the work is done by now.
  const hold = await findTransaction(context.pool, first.parentTransaction ?? '');
  if (hold === null) throw new Error(`hold ${first.parentTransaction} is gone`);
  return json(200, { ...renderById(hold), transaction_id: wanted.target, queued: true });
}

async function previewed(context: LedgerContext, wanted: SettleRequest): Promise<LedgerReply> {
  const direct = settleCommand({ ...wanted, isQueued: false });
  const books = await currentBooks(context, [direct]);
  const preview = previewSettlement(books, direct);
  // Core looks for the id before it projects anything, so this is no projection either.
  if (preview.refused?.code === 'TXN_NOT_FOUND') throw refusalOf(preview.refused);
  const notes =
    wanted.action === 'void' && wanted.amount !== null
      ? ['amount is ignored when voiding; a void always releases the full remaining hold']
      : [];
  return json(200, renderPreviewOnRows(preview, { operation: wanted.action, notes }));
}
