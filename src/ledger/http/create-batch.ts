/** POST /transactions/bulk. */
import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import { currentBooks, previewApart, previewInTurn, sumOf } from '../preview.ts';
import { type NewBatch, recordBatch, toCommands } from '../record-batch.ts';
import { type ShownTransaction, toCommand } from '../record-transaction.ts';
import { present, renderBalances, renderRecordPreview } from '../render/preview.ts';
import { choice, count, object, ref, text } from './description/pieces.ts';
import { BodiesInTurn } from './input/bodies-in-turn.ts';
import { type BindRefusal, readBody, receiveBody } from './input/body.ts';
import { type Decoded, struct } from './input/struct.ts';
import { parseTransaction, recordTransactionStruct } from './input/transaction-input.ts';
import { json, type LedgerReply, type LedgerRequest, type Route } from './route.ts';

const itemsMax = 10_000;

/**
 * Bytes of bodies that are worked on at a time: ten batches of 100 items, or one of any size. The others wait as the bytes
 * they are, which is a tenth of what their items take once they are decoded; posting is no faster with more, and who posts
 * one by one meanwhile would wait longer.
 */
const workBytesMax = 256 * 1024;

/** Enough for those who work not to wait for the next body; what is not read takes nothing. */
const readBytesMax = 512 * 1024;

export const bulkRequest = struct('model.BulkTransactionRequest', {
  transactions: { arrayOfPointers: recordTransactionStruct },
  atomic: 'bool',
  inflight: 'bool',
  run_async: 'bool',
  skip_queue: 'bool',
  dry_run: 'bool',
});
type BulkBody = Decoded<typeof bulkRequest>;

const bindRefusal: BindRefusal = { prefix: 'Invalid request body: ', isLabelledText: true };

export function createBatchRoutes(context: LedgerContext): Route[] {
  const bodies = new BodiesInTurn({ workBytesMax, readBytesMax });

  /** Not `async`: what was decoded would be kept while the items are posted. */
  function answer(request: LedgerRequest): Promise<LedgerReply> {
    return readBody(request, bulkRequest, bindRefusal).then((body) => {
      const batch = { atomic: body.atomic, inflight: body.inflight, items: itemsOf(body) };
      if (body.dry_run) return previewed(context, body, batch);
      return body.run_async ? recordedUnheard(context, batch) : recorded(context, batch);
    });
  }

  return [
    {
      method: 'POST',
      path: '/transactions/bulk',
      about: {
        id: 'createTransactions',
        tag: 'transactions',
        summary: 'Record up to 10,000 transactions',
        description:
          '`inflight` and `skip_queue` of the batch count for every item. With `atomic` all are posted or none.',
        body: { struct: bulkRequest, required: ['transactions'] },
        answers: {
          201: object({ batch_id: text(), status: choice(['applied', 'inflight']), transaction_count: count() }),
          202: object({ message: text(), status: text(), batch_id: text() }),
          200: ref('PreviewedBatch'),
        },
        refusals: [
          'TXN_VALIDATION_ERROR',
          'TXN_INSUFFICIENT_FUNDS',
          'TXN_DUPLICATE_REFERENCE',
          'TXN_NOT_FOUND',
          'GEN_CONFLICT',
          'TXN_BULK_EMPTY',
          'TXN_BULK_LIMIT_EXCEEDED',
        ],
        hasLabelledText: true,
      },
      handle: ({ request }) =>
        bodies.run(
          request.body,
          () => receiveBody(request, bindRefusal),
          (body) => answer({ ...request, body }),
        ),
    },
  ];
}

/**
 * The items, with the batch's own flags in place of theirs.
 * @throws Refusal for the first that is not a valid transaction, with its index.
 */
export function itemsOf({ transactions, inflight, skip_queue }: BulkBody): ShownTransaction[] {
  if (transactions === null || transactions.length === 0) {
    throw new Refusal('TXN_BULK_EMPTY', 'transactions cannot be empty');
  }
  if (transactions.length > itemsMax) {
    throw new Refusal('TXN_BULK_LIMIT_EXCEEDED', `too many transactions; max is ${itemsMax}`);
  }
  return transactions.map((item, index) => {
    const refuse = (message: string) =>
      new Refusal('TXN_VALIDATION_ERROR', message, { legacyKey: 'errors', details: { index } });
    if (item === null) throw refuse(`transactions[${index}] is required`);
    return parseTransaction({ ...item, inflight, skip_queue }, (problem) =>
      refuse(`transactions[${index}]: ${problem}`),
    );
  });
}

async function recorded(context: LedgerContext, batch: NewBatch): Promise<LedgerReply> {
  const batchId = await recordBatch(context, batch);
  const status = batch.inflight ? 'inflight' : 'applied';
  return json(201, { batch_id: batchId, status, transaction_count: batch.items.length });
}

/**
 * Core answers before it begins, and tells how it went by webhook only. Here the work is done when the answer goes out,
 * so an accepted batch can't be lost; how it went is in the rows.
 */
async function recordedUnheard(context: LedgerContext, batch: NewBatch): Promise<LedgerReply> {
  const accepted = { message: 'Bulk transaction processing started', status: 'processing' };
  try {
    return json(202, { ...accepted, batch_id: await recordBatch(context, batch, context.outbox) });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error;
    context.log.info({ reason: error.message }, 'an asynchronous batch was refused');
    return json(202, { ...accepted, ...error.beside });
  }
}

async function previewed(context: LedgerContext, body: BulkBody, batch: NewBatch): Promise<LedgerReply> {
  const { problem } = toCommands(batch, 'bulk_dry_run');
  if (problem !== null) throw problem;
  const commands = batch.items.map((item) => toCommand({ ...item, route: 'direct', dueAt: null }));
  const books = await currentBooks(context, commands);
  const isCumulative = body.skip_queue;
  const previews = isCumulative ? previewInTurn(books, commands) : previewApart(books, commands);
  const results = previews.map((preview, index) => {
    const transaction = batch.items[index] as ShownTransaction;
    const shown = { isScheduled: transaction.dueAt !== null, isQueued: !isCumulative };
    // Cumulative figures are shown once, for the whole batch; Core has no notes on its items then.
    const left = isCumulative ? { balances: null, notes: undefined } : {};
    return { ...renderRecordPreview(transaction, preview, shown), ...left };
  });
  return json(200, {
    dry_run: true,
    would_apply: previews.every(({ refused }) => refused === null),
    cumulative: isCumulative,
    atomic: body.atomic,
    results,
    balances: isCumulative ? present(renderBalances(sumOf(books, previews))) : undefined,
    notes: present(notesOf(body)),
  });
}

function notesOf({ skip_queue, atomic, run_async }: BulkBody): string[] {
  const notes: string[] = [];
  if (!skip_queue) {
    notes.push(
      'items are dispatched concurrently unless skip_queue is set, so each item is projected independently against current balances and real execution order is not guaranteed',
    );
  }
  if (atomic) {
    notes.push(
      'an atomic batch compensates on failure by voiding or refunding already-applied items rather than rolling back, and that compensation can itself fail',
    );
  }
  if (run_async) notes.push('run_async is ignored in a dry run; the projection is returned immediately');
  return notes;
}
