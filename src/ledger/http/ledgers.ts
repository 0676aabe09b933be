/** /ledgers: create, read, rename, list, filter. */

import { rfc3339 } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { LedgerContext } from '../context.ts';
import type { WebhookEvent } from '../events/webhook-event.ts';
import { newestFirst } from '../model/filter.ts';
import { metaDataColumn, metaDataView } from '../render/meta-data.ts';
import { findLedger, insertLedger, type LedgerRow, ledgerList, renameLedger } from '../store/ledgers.ts';
import { answer } from './description/answers.ts';
import { filtered, listOf } from './description/pieces.ts';
import { filtersNote, logicalOperator, paging } from './description/route-description.ts';
import { readBody } from './input/body.ts';
import { filterRequest, filtersOfBody } from './input/filter-body.ts';
import { filtersOfQuery } from './input/filter-query.ts';
import { defaultAbove, strictPage } from './input/page.ts';
import { struct } from './input/struct.ts';
import { blank, refuseProblems } from './input/validation.ts';
import { type Listing, replyWithList } from './list-reply.ts';
import { json, type Route } from './route.ts';

const createLedger = struct('model.CreateLedger', { name: 'string', meta_data: 'object' });
const updateLedger = struct('model.UpdateLedger', { name: 'string' });
const pageWords = { limit: 'Invalid limit value', offset: 'Invalid offset value' };

const listing: Listing<LedgerRow> = { table: ledgerList, render: renderLedger, empty: [] };

export function ledgerRoutes({ pool, lists, outbox, clock }: LedgerContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/ledgers',
      about: {
        id: 'createLedger',
        tag: 'ledgers',
        summary: 'Create a ledger',
        body: { struct: createLedger, required: ['name'] },
        answers: { 201: answer.ledger },
        refusals: ['GEN_VALIDATION_ERROR'],
      },
      handle: async ({ request }) => {
        const body = await readBody(request, createLedger, { legacyKey: 'errors' });
        refuseProblems({ name: body.name === '' ? blank : null });
        const ledger: LedgerRow = {
          ledger_id: newId('ledger'),
          name: body.name,
          created_at: rfc3339(clock.nowMs()),
          meta_data: metaDataColumn(body.meta_data),
        };
        await outbox.record(
          (sql) => insertLedger(sql, ledger),
          () => ledgerEvent(ledger),
        );
        return json(201, renderLedger(ledger));
      },
    },
    {
      method: 'GET',
      path: '/ledgers',
      about: {
        id: 'listLedgers',
        tag: 'ledgers',
        summary: 'List ledgers, newest first',
        description: filtersNote,
        query: { ...paging('10 if left out; above 100: 20'), ...logicalOperator },
        answers: { 200: listOf(answer.ledger) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: async ({ query }) => {
        const page = defaultAbove(strictPage(query, pageWords), 100);
        const where = filtersOfQuery(query);
        return replyWithList(lists, listing, {
          where,
          sort: newestFirst,
          withCount: false,
          ...page,
        });
      },
    },
    {
      method: 'POST',
      path: '/ledgers/filter',
      about: {
        id: 'filterLedgers',
        tag: 'ledgers',
        summary: 'List the ledgers that filters find',
        body: { struct: filterRequest },
        answers: { 200: filtered(listOf(answer.ledger)) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: async ({ request }) => replyWithList(lists, listing, await filtersOfBody(request)),
    },
    {
      method: 'GET',
      path: '/ledgers/:id',
      about: {
        id: 'readLedger',
        tag: 'ledgers',
        summary: 'Read a ledger',
        answers: { 200: answer.ledger },
        refusals: ['LGR_NOT_FOUND'],
      },
      handle: async ({ params: { id = '' } }) => json(200, renderLedger(known(await findLedger(pool, id)))),
    },
    {
      method: 'PUT',
      path: '/ledgers/:id',
      about: {
        id: 'renameLedger',
        tag: 'ledgers',
        summary: 'Rename a ledger',
        body: { struct: updateLedger, required: ['name'] },
        answers: { 200: answer.ledger },
        refusals: ['GEN_VALIDATION_ERROR', 'LGR_NOT_FOUND'],
      },
      handle: async ({ request, params: { id = '' } }) => {
        const body = await readBody(request, updateLedger, { legacyKey: 'errors' });
        refuseProblems({ name: body.name === '' ? blank : null });
        const renamed = await outbox.record((sql) => renameLedger(sql, id, body.name), ledgerEvent);
        return json(200, renderLedger(known(renamed)));
      },
    },
  ];
}

/** Core tells of a change under the name of the creation. */
function ledgerEvent(ledger: LedgerRow | null): WebhookEvent | null {
  if (ledger === null) return null;
  return { event: 'ledger.created', data: renderLedger(ledger), subjects: [ledger.ledger_id] };
}

function known(ledger: LedgerRow | null): LedgerRow {
  if (ledger === null) throw new Refusal('LGR_NOT_FOUND', 'Ledger not found', { details: {} });
  return ledger;
}

export function renderLedger(ledger: LedgerRow): object {
  return { ...ledger, meta_data: metaDataView(ledger.meta_data) };
}
