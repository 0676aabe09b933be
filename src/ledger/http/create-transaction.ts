/** POST /transactions. */

import { zeroTime } from '../../platform/clock.ts';
import { bareInteger } from '../../platform/json.ts';
import type { LedgerContext } from '../context.ts';
import { amountView, majorUnits } from '../model/amount.ts';
import { previewTransaction } from '../preview-transaction.ts';
import { type NewTransaction, type Recorded, recordTransaction } from '../record-transaction.ts';
import { readBody } from './body.ts';
import { renderPreview } from './render-preview.ts';
import { shownMetaData, transactionHash } from './render-transaction.ts';
import { json, type Route } from './route.ts';
import {
  isPrecise,
  parseTransaction,
  readTime,
  recordTransactionStruct,
  type TransactionBody,
} from './transaction-input.ts';

export function createTransactionRoutes(context: LedgerContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/transactions',
      handle: async ({ request }) => {
        const body = await readBody(request, recordTransactionStruct, { message: 'Invalid input' });
        const transaction = parseTransaction(body);
        if (body.dry_run) {
          const preview = await previewTransaction(context, transaction);
          const shown = { amount: shownAmount(body, transaction), isScheduled: body.scheduled_for !== '' };
          return json(200, renderPreview(transaction, preview, shown));
        }
        const recorded = await recordTransaction(context, transaction);
        return json(201, renderCreated(body, transaction, recorded));
      },
    },
  ];
}

/** The answer to a creation: what the client sent, with what was made of it. */
function renderCreated(body: TransactionBody, transaction: NewTransaction, recorded: Recorded): unknown {
  const { row } = recorded;
  const isDirect = transaction.route === 'direct';
  const amount = shownAmount(body, transaction);
  // Through the queue the parties are shown as they were sent, once posted as balance ids.
  const source = isDirect && row !== null ? row.source : transaction.source;
  const destination = isDirect && row !== null ? row.destination : transaction.destination;
  return {
    precise_amount: bareInteger(transaction.amountMinor),
    amount,
    amount_string: isPrecise(body) ? majorUnits(transaction.amountMinor, transaction.precision) : undefined,
    precision: Number(transaction.precision),
    overdraft_limit: body.overdraft_limit,
    transaction_id: recorded.transactionId,
    parent_transaction: '',
    source,
    destination,
    reference: transaction.reference,
    currency: transaction.currency,
    description: transaction.description,
    status: row?.status ?? (transaction.dueAt === null ? 'QUEUED' : 'SCHEDULED'),
    hash: transactionHash(amount, {
      reference: transaction.reference,
      currency: transaction.currency,
      source,
      destination,
    }),
    allow_overdraft: transaction.allowOverdraft,
    inflight: transaction.inflight,
    skip_queue: body.skip_queue,
    atomic: transaction.atomic,
    created_at: recorded.createdAt,
    effective_date: body.effective_date?.text ?? recorded.createdAt,
    scheduled_for: readTime(body.scheduled_for)?.text ?? zeroTime,
    inflight_expiry_date: readTime(body.inflight_expiry_date)?.text ?? zeroTime,
    inflight_commit_date: readTime(body.inflight_commit_date)?.text ?? zeroTime,
    meta_data: shownMetaData(recorded.metaData),
  };
}

/** Major units: the client's own number, or worked out from its `precise_amount`. */
function shownAmount(body: TransactionBody, { amountMinor, precision }: NewTransaction): number {
  return isPrecise(body) ? amountView(amountMinor, precision) : body.amount;
}
