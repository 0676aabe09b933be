/** /transactions: read, list, filter, recover. Creation has a file of its own. */
import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import { newestFirst } from '../model/filter.ts';
import { renderAllocation, renderById, renderByReference, renderListed, renderShadow } from '../render/transaction.ts';
import { gathered } from '../store/gather.ts';
import { findShadows } from '../store/lineage.ts';
import {
  findReferenced,
  findTransactions,
  type StoredTransaction,
  toTransactionRow,
  transactionList,
} from '../store/transactions.ts';
import { answer } from './description/answers.ts';
import { count, filtered, listOf, object, optional, orNull, text } from './description/pieces.ts';
import { filtersNote, logicalOperator, minorUnits, paging } from './description/route-description.ts';
import { filterRequest, filtersOfBody } from './input/filter-body.ts';
import { filtersOfQuery } from './input/filter-query.ts';
import { formatDuration, parseDuration } from './input/go-duration.ts';
import { DecodeError } from './input/json-scanner.ts';
import { lenientPage } from './input/page.ts';
import { type Listing, replyWithList } from './list-reply.ts';
import { json, type Route } from './route.ts';

const filteredLengthMax = 1_000;

const listing: Listing<StoredTransaction> = {
  table: transactionList,
  render: (row) => renderListed(toTransactionRow(row)),
  empty: [],
};

export function transactionRoutes({ pool, lists }: LedgerContext): Route[] {
  const findTransaction = gathered((ids) => findTransactions(pool, ids));
  const findByReference = gathered((references) => findReferenced(pool, references));
  return [
    {
      method: 'GET',
      path: '/transactions',
      about: {
        id: 'listTransactions',
        tag: 'transactions',
        summary: 'List transactions, newest first',
        description: filtersNote,
        query: { ...paging('20 if left out; at most 1,000 with filters'), ...logicalOperator },
        answers: { 200: listOf(answer.transaction) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: async ({ query }) => {
        const page = lenientPage(query);
        const where = filtersOfQuery(query);
        const limit = where.filters.length === 0 ? page.limit : Math.min(page.limit, filteredLengthMax);
        const request = { where, sort: newestFirst, withCount: false, ...page, limit };
        return replyWithList(lists, listing, request);
      },
    },
    {
      method: 'POST',
      path: '/transactions/filter',
      about: {
        id: 'filterTransactions',
        tag: 'transactions',
        summary: 'List the transactions that filters find',
        body: { struct: filterRequest },
        answers: { 200: filtered(listOf(answer.transaction)) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: async ({ request }) => replyWithList(lists, listing, await filtersOfBody(request)),
    },
    {
      method: 'GET',
      path: '/transactions/:id',
      about: {
        id: 'readTransaction',
        tag: 'transactions',
        summary: 'Read a transaction',
        answers: { 200: answer.transaction },
        refusals: ['TXN_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => {
        const transaction = await findTransaction(id);
        if (transaction === null) throw unknownTransaction(`Transaction with ID '${id}' not found`);
        return json(200, renderById(transaction));
      },
    },
    {
      method: 'GET',
      path: '/transactions/reference/:reference',
      about: {
        id: 'readTransactionByReference',
        tag: 'transactions',
        summary: 'Read a transaction by its reference',
        description: 'Without precision and hash, as in Core.',
        answers: { 200: answer.transaction },
        refusals: ['TXN_NOT_FOUND'],
      },
      handle: async ({ params: { reference = '' } }) => {
        const transaction = await findByReference(reference);
        if (transaction === null) throw unknownTransaction(`Transaction with reference '${reference}' not found`);
        return json(200, renderByReference(transaction));
      },
    },
    {
      method: 'GET',
      path: '/transactions/:id/lineage',
      about: {
        id: 'readTransactionLineage',
        tag: 'transactions',
        summary: 'Whose funds a transaction moved',
        answers: {
          200: object({
            transaction_id: text(),
            fund_allocation: optional(listOf(object({ provider: text(), amount: minorUnits('Minor units') }))),
            shadow_transactions: orNull(listOf(answer.transaction)),
          }),
        },
        refusals: ['TXN_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => {
        if ((await findTransaction(id)) === null) {
          throw unknownTransaction(`Transaction with ID '${id}' not found`);
        }
        const shadows = await findShadows(pool, id);
        return json(200, {
          transaction_id: id,
          fund_allocation: renderAllocation(shadows),
          shadow_transactions: shadows.length === 0 ? null : shadows.map(renderShadow),
        });
      },
    },
    {
      method: 'POST',
      path: '/transactions/recover',
      about: {
        id: 'recoverTransactions',
        tag: 'transactions',
        summary: 'Nothing is ever stuck in a queue: this says so',
        query: { threshold: text('A duration like 2m or 1h30m; 2m if left out') },
        answers: { 200: object({ recovered: count(), threshold: text() }) },
        refusals: ['GEN_VALIDATION_ERROR'],
      },
      handle: async ({ query }) => {
        const threshold = thresholdOf(query.get('threshold') ?? '');
        // A queued transaction and its outcome are one commit: none is ever stuck.
        return json(200, { recovered: 0, threshold: formatDuration(threshold) });
      },
    },
  ];
}

function thresholdOf(text: string): bigint {
  try {
    return parseDuration(text === '' ? '2m' : text);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new Refusal('GEN_VALIDATION_ERROR', `invalid threshold duration: ${error.message}`);
  }
}

function unknownTransaction(message: string): Refusal {
  return new Refusal('TXN_NOT_FOUND', message, { details: {} });
}
