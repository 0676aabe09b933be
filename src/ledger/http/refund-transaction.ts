/** POST /refund-transaction/:id. */

import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import type { TransactionRow } from '../model/transaction.ts';
import { currentBooks, previewOnRows } from '../preview.ts';
import { type RefundRequest, refundCommand, refundTransaction } from '../refund-transaction.ts';
import { renderPreviewOnRows } from '../render/preview.ts';
import { renderMade, shownMetaData } from '../render/transaction.ts';
import { answer } from './description/answers.ts';
import { readBody } from './input/body.ts';
import { struct } from './input/struct.ts';
import { json, type LedgerReply, type Route } from './route.ts';

export const refundBody = struct('api.refundTransactionRequest', {
  skip_queue: 'bool',
  dry_run: 'bool',
  description: 'string',
  meta_data: 'object',
});

export function refundTransactionRoutes(context: LedgerContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/refund-transaction/:id',
      about: {
        id: 'refundTransaction',
        tag: 'transactions',
        summary: 'Move the money of a transaction back',
        description:
          'Of a batch or a split: of all its rows; what was held is refunded by the id of the hold. A dry run answers 200 with what would happen.',
        body: { struct: refundBody, isOptional: true },
        answers: { 201: answer.transaction, 200: answer.preview },
        refusals: [
          'TXN_NOT_FOUND',
          'TXN_VALIDATION_ERROR',
          'TXN_INSUFFICIENT_FUNDS',
          'GEN_CONFLICT',
          'TXN_DUPLICATE_REFERENCE',
        ],
      },
      handle: async ({ params: { id = '' }, request }) => {
        const body = await readBody(request, refundBody, { isOptional: true });
        const route = body.skip_queue ? ('direct' as const) : ('queued' as const);
        const wanted = { target: id, route, description: body.description || null, metaData: body.meta_data };
        if (body.dry_run) return previewed(context, wanted);
        const [first] = await refundTransaction(context, wanted);
        if (first === undefined) throw new Error('a refund left no row');
        return json(201, renderRefund(first, body.skip_queue));
      },
    },
  ];
}

/** As just made: the flags show what was asked, the metadata what was given to it. */
function renderRefund(row: TransactionRow, skipQueue: boolean): object {
  const metaData = row.status === 'QUEUED' ? { meta_data: shownMetaData(row.metaData) } : {};
  return { ...renderMade(row), ...metaData, allow_overdraft: true, skip_queue: skipQueue };
}

async function previewed(context: LedgerContext, wanted: RefundRequest): Promise<LedgerReply> {
  const command = refundCommand({ ...wanted, route: 'direct' });
  const preview = previewOnRows(await currentBooks(context, [command]), command);
  if (preview.refused?.code === 'TXN_NOT_FOUND') {
    throw new Refusal('TXN_NOT_FOUND', `transaction ${wanted.target} not found for refund`);
  }
  const { rows } = preview;
  const note =
    rows.length > 1
      ? `projected refund of ${rows.length} refundable transactions under ${wanted.target}`
      : `projected refund of transaction ${rows[0]?.parentTransaction ?? wanted.target}`;
  return json(200, renderPreviewOnRows(preview, { notes: [note] }));
}
