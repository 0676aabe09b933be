/** POST /transactions. */

import { zeroTime } from '../../platform/clock.ts';
import { bareInteger } from '../../platform/json.ts';
import type { LedgerContext } from '../context.ts';
import { majorUnits } from '../model/amount.ts';
import type { TransactionRow } from '../model/transaction.ts';
import { currentBooks, previewAlone } from '../preview.ts';
import {
  type NewTransaction,
  type Recorded,
  recordTransaction,
  type ShownTransaction,
  toCommand,
} from '../record-transaction.ts';
import { renderRecordPreview } from '../render/preview.ts';
import { shownMetaData, transactionHash } from '../render/transaction.ts';
import { answer } from './description/answers.ts';
import { readBody } from './input/body.ts';
import {
  dueDate,
  isPrecise,
  parseTransaction,
  readTime,
  recordTransactionStruct,
  type TransactionBody,
} from './input/transaction-input.ts';
import { json, type Route } from './route.ts';

export function createTransactionRoutes(context: LedgerContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/transactions',
      about: {
        id: 'createTransaction',
        tag: 'transactions',
        summary: 'Move money between two balances',
        description:
          'With `skip_queue` the answer shows the outcome, else QUEUED, though it is on disk either way. The Proxy adds `precision` 100 and a `reference` where they are missing.',
        body: { struct: recordTransactionStruct, required: ['currency', 'reference', 'description'] },
        answers: { 201: answer.transaction, 200: answer.preview },
        refusals: [
          'TXN_VALIDATION_ERROR',
          'TXN_INSUFFICIENT_FUNDS',
          'TXN_DUPLICATE_REFERENCE',
          'TXN_NOT_FOUND',
          'GEN_CONFLICT',
        ],
      },
      handle: async ({ request }) => {
        const body = await readBody(request, recordTransactionStruct, { message: 'Invalid input' });
        const transaction = parseTransaction(body);
        if (body.dry_run) return json(200, await previewed(context, body, transaction));
        const recorded = await recordTransaction(context, transaction, request.rider);
        return json(201, renderCreated(body, transaction, recorded));
      },
    },
  ];
}

/** A dry run shows what posting at once would do, whatever route was asked for. */
async function previewed(
  context: LedgerContext,
  body: TransactionBody,
  transaction: ShownTransaction,
): Promise<unknown> {
  const command = toCommand({ ...transaction, route: 'direct', dueAt: null });
  const books = await currentBooks(context, [command]);
  const isQueued = !body.skip_queue;
  const preview = previewAlone(books, command, { isQueued });
  return renderRecordPreview(transaction, preview, { isScheduled: dueDate(body.scheduled_for) !== null, isQueued });
}

/** The answer to a creation: what the client sent, with what was made of it. */
function renderCreated(body: TransactionBody, transaction: ShownTransaction, recorded: Recorded): unknown {
  const { source, destination } = shownParties(transaction, recorded);
  const { amount, reference, currency } = transaction;
  const metaData = shownRow(transaction, recorded)?.metaData ?? recorded.metaData;
  return {
    precise_amount: bareInteger(transaction.amountMinor),
    amount,
    amount_string: isPrecise(body) ? majorUnits(transaction.amountMinor, transaction.precision) : undefined,
    precision: Number(transaction.precision),
    overdraft_limit: body.overdraft_limit,
    transaction_id: recorded.transactionId,
    parent_transaction: '',
    source: source || undefined,
    destination: destination || undefined,
    reference,
    currency,
    description: transaction.description,
    status: recorded.rows[0]?.status ?? (transaction.dueAt === null ? 'QUEUED' : 'SCHEDULED'),
    hash: transactionHash(amount, { reference, currency, source, destination }),
    allow_overdraft: transaction.allowOverdraft,
    inflight: metaData?.inflight === true,
    skip_queue: body.skip_queue,
    atomic: transaction.atomic,
    sources: shownSplit(body.sources, recorded),
    destinations: shownSplit(body.destinations, recorded),
    created_at: recorded.createdAt,
    effective_date: body.effective_date?.text ?? recorded.createdAt,
    scheduled_for: readTime(body.scheduled_for)?.text ?? zeroTime,
    inflight_expiry_date: readTime(body.inflight_expiry_date)?.text ?? zeroTime,
    inflight_commit_date: readTime(body.inflight_commit_date)?.text ?? zeroTime,
    meta_data: shownMetaData(metaData),
  };
}

/** Through the queue, and for a split, the parties are shown as they were sent; once posted as balance ids. */
function shownParties(transaction: NewTransaction, recorded: Recorded): { source: string; destination: string } {
  const row = shownRow(transaction, recorded);
  if (row === undefined) return transaction;
  return {
    source: transaction.split?.side === 'source' ? '' : row.source,
    destination: transaction.split?.side === 'destination' ? '' : row.destination,
  };
}

/** What was posted at once; through the queue the answer shows what was asked for instead. */
function shownRow({ route }: NewTransaction, { rows }: Recorded): TransactionRow | undefined {
  return route === 'direct' ? rows[0] : undefined;
}

/** The rules as sent, each with the id of its leg; a rule that came to nothing has none. */
function shownSplit(rules: TransactionBody['sources'], { legs }: Recorded): unknown {
  if (rules === null || rules.length === 0) return undefined;
  return rules.map(({ identifier, distribution, precise_distribution }) => ({
    identifier,
    distribution,
    precise_distribution: precise_distribution || undefined,
    transaction_id: legs.find((leg) => [leg.source, leg.destination].includes(identifier))?.transactionId ?? '',
  }));
}
