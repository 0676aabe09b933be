/** /balances: create, read, list, filter, link to an identity, lineage. History has a file of its own. */

import { rfc3339 } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { bareInteger } from '../../platform/json.ts';
import type { LedgerContext } from '../context.ts';
import { newestFirst } from '../model/filter.ts';
import { type BalanceExtras, renderBalance, renderListedBalance } from '../render/balance.ts';
import { renderIdentity } from '../render/identity.ts';
import { metaDataColumn } from '../render/meta-data.ts';
import {
  type BalanceRow,
  balanceList,
  findBalances,
  findIndicatorBalance,
  insertBalance,
  linkIdentity,
  type NewBalance,
} from '../store/balances.ts';
import { gathered } from '../store/gather.ts';
import { findIdentity } from '../store/identities.ts';
import { findLedger } from '../store/ledgers.ts';
import { findProviders } from '../store/lineage.ts';
import { availableMinor } from '../trace-lineage.ts';
import { answer } from './description/answers.ts';
import { choice, filtered, flag, listOf, listOrNull, message, object, text } from './description/pieces.ts';
import { filtersNote, logicalOperator, minorUnits, paging } from './description/route-description.ts';
import { readBody } from './input/body.ts';
import { filterRequest, filtersOfBody } from './input/filter-body.ts';
import { filtersOfQuery } from './input/filter-query.ts';
import { strictPage } from './input/page.ts';
import { type Decoded, struct } from './input/struct.ts';
import { blank, refuseProblems, requireFields } from './input/validation.ts';
import { renderLedger } from './ledgers.ts';
import { type Listing, replyWithList } from './list-reply.ts';
import { type Call, json, type LedgerReply, type Route } from './route.ts';

const createBalance = struct('model.CreateBalance', {
  ledger_id: 'string',
  identity_id: 'string',
  currency: 'string',
  precision: 'float',
  meta_data: 'object',
  indicator: 'string',
  track_fund_lineage: 'bool',
  allocation_strategy: 'string',
});
const updateBalanceIdentity = struct('model.UpdateBalanceIdentity', { identity_id: 'string' });

const pageWords = { limit: 'invalid limit value', offset: 'invalid offset value' };
const filteredLengthMax = 1_000;

/** A ledger, and its way to find a balance by id. */
interface BalanceContext extends LedgerContext {
  readonly findBalance: (balanceId: string) => Promise<BalanceRow | null>;
}

const listing: Listing<BalanceRow> = { table: balanceList, render: renderListedBalance, empty: null };

export function balanceRoutes(ledger: LedgerContext): Route[] {
  const { pool, lists } = ledger;
  const context: BalanceContext = { ...ledger, findBalance: gathered((ids) => findBalances(pool, ids)) };
  return [
    {
      method: 'POST',
      path: '/balances',
      about: {
        id: 'createBalance',
        tag: 'balances',
        summary: 'Create a balance: an amount of one currency in a ledger',
        body: { struct: createBalance, required: ['ledger_id', 'currency'] },
        answers: { 201: answer.balance },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST', 'GEN_CONFLICT'],
      },
      handle: (call) => create(context, call),
    },
    {
      method: 'GET',
      path: '/balances',
      about: {
        id: 'listBalances',
        tag: 'balances',
        summary: 'List balances, newest first',
        description: filtersNote,
        query: { ...paging('10 if left out; at most 1,000 with filters'), ...logicalOperator },
        answers: { 200: listOrNull(answer.balance) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: async ({ query }) => {
        const page = strictPage(query, pageWords);
        const where = filtersOfQuery(query);
        const limit = where.filters.length === 0 ? page.limit : Math.min(page.limit, filteredLengthMax);
        const request = { where, sort: newestFirst, withCount: false, ...page, limit };
        return replyWithList(lists, listing, request);
      },
    },
    {
      method: 'POST',
      path: '/balances/filter',
      about: {
        id: 'filterBalances',
        tag: 'balances',
        summary: 'List the balances that filters find',
        body: { struct: filterRequest },
        answers: { 200: filtered(listOrNull(answer.balance)) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: async ({ request }) => replyWithList(lists, listing, await filtersOfBody(request)),
    },
    {
      method: 'GET',
      path: '/balances/:id',
      about: {
        id: 'readBalance',
        tag: 'balances',
        summary: 'Read a balance',
        query: {
          with_queued: flag('Show what is queued: always 0, since nothing waits'),
          include: listOf(choice(['ledger', 'identity']), { description: 'What to show along with it' }),
        },
        answers: { 200: answer.balance },
        refusals: ['BAL_NOT_FOUND'],
      },
      handle: (call) => read(context, call),
    },
    {
      method: 'GET',
      path: '/balances/indicator/:indicator/currency/:currency',
      about: {
        id: 'readBalanceByIndicator',
        tag: 'balances',
        summary: 'Read the balance of an indicator in a currency',
        description: 'Without its metadata, as in Core.',
        answers: { 200: answer.balance },
        refusals: ['BAL_NOT_FOUND'],
      },
      handle: async ({ params: { indicator = '', currency = '' } }) => {
        const balance = await findIndicatorBalance(pool, indicator, currency);
        if (balance === null) throw new Refusal('BAL_NOT_FOUND', `balance with indicator '${indicator}' not found`);
        // Core does not load the metadata here.
        return json(200, renderBalance({ ...balance, meta_data: null }));
      },
    },
    {
      method: 'PUT',
      path: '/balances/:id/identity',
      about: {
        id: 'linkBalanceIdentity',
        tag: 'balances',
        summary: 'Say whose a balance is',
        body: { struct: updateBalanceIdentity, required: ['identity_id'] },
        answers: { 200: message },
        refusals: ['BAL_NOT_FOUND'],
      },
      handle: (call) => link(context, call),
    },
    {
      method: 'GET',
      path: '/balances/:id/lineage',
      about: {
        id: 'readBalanceLineage',
        tag: 'balances',
        summary: 'Where the funds of a tracked balance came from',
        description: 'Minor units throughout.',
        answers: {
          200: object({
            balance_id: text(),
            total_with_lineage: minorUnits('What is left of traced funds'),
            aggregate_balance_id: text(),
            providers: listOf(
              object({
                provider: text(),
                amount: minorUnits('What came from it'),
                available: minorUnits('What is left of it'),
                spent: minorUnits('What was spent of it'),
                shadow_balance_id: text(),
              }),
            ),
          }),
        },
        refusals: ['BAL_NOT_FOUND', 'GEN_BAD_REQUEST'],
      },
      handle: (call) => readLineage(context, call),
    },
  ];
}

async function create({ outbox, clock }: LedgerContext, { request }: Call): Promise<LedgerReply> {
  const balance = parseBalance(await readBody(request, createBalance), rfc3339(clock.nowMs()));
  const zero = {
    credit_balance: '0',
    debit_balance: '0',
    inflight_credit_balance: '0',
    inflight_debit_balance: '0',
  };
  // The first read shows version 1; the answer to the creation shows 0, as in Core.
  const created = renderBalance({ ...balance, ...zero, version: '0' });
  const event = { event: 'balance.created', data: created, subjects: [balance.balance_id] };
  const outcome = await outbox.record(
    (sql) => insertBalance(sql, balance),
    (result) => (result === 'inserted' ? event : null),
  );
  switch (outcome) {
    case 'inserted':
      return json(201, created);
    case 'unknown ledger or identity':
      throw new Refusal('GEN_BAD_REQUEST', 'Invalid ledger ID', { details: {} });
    case 'indicator taken': {
      const { indicator, currency } = balance;
      const message = `Balance already exists for indicator '${indicator}' and '${currency}'`;
      throw new Refusal('GEN_CONFLICT', message, { details: {} });
    }
    case 'too long':
      throw new Refusal('GEN_BAD_REQUEST', 'indicator and currency are too long');
  }
}

const strategies = ['FIFO', 'LIFO', 'PROPORTIONAL'];

function parseBalance(body: Decoded<typeof createBalance>, createdAt: string): NewBalance {
  const indicator = body.indicator.trim();
  const strategy = body.allocation_strategy.trim().toUpperCase();
  refuseProblems({
    ledger_id: body.ledger_id === '' ? blank : null,
    currency: body.currency === '' ? blank : null,
    indicator: indicator === '' ? null : indicatorProblem(indicator, body.ledger_id),
    identity_id:
      body.track_fund_lineage && body.identity_id === ''
        ? 'identity_id is required when track_fund_lineage is enabled'
        : null,
    allocation_strategy:
      strategy === '' || strategies.includes(strategy)
        ? null
        : `allocation_strategy must be one of: ${strategies.join(', ')}`,
  });
  return {
    balance_id: newId('balance'),
    ledger_id: body.ledger_id,
    identity_id: body.identity_id === '' ? null : body.identity_id,
    indicator: indicator === '' ? null : indicator,
    currency: body.currency,
    track_fund_lineage: body.track_fund_lineage,
    allocation_strategy: strategy === '' ? 'FIFO' : strategy,
    created_at: createdAt,
    meta_data: metaDataColumn(body.meta_data),
  };
}

function indicatorProblem(indicator: string, ledgerId: string): string | null {
  if (ledgerId !== 'general_ledger_id') {
    return 'indicator is only allowed for General Ledger balances (ledger_id = general_ledger_id)';
  }
  if (/^@[^\t\n\f\r ]+$/.test(indicator)) return null;
  return "indicator must start with '@' and contain no whitespace (e.g. '@cash')";
}

async function read(context: BalanceContext, { query, params: { id = '' } }: Call): Promise<LedgerReply> {
  const balance = await knownBalance(context, id);
  const included = query.getAll('include');
  const extras: BalanceExtras = {
    // A queued transaction and its outcome are one commit: nothing is ever waiting.
    ...(query.get('with_queued') === 'true' ? { queued: { queued_debit_balance: 0, queued_credit_balance: 0 } } : {}),
    ...(included.includes('ledger') ? await includedLedger(context, balance) : {}),
    ...(included.includes('identity') ? await includedIdentity(context, balance) : {}),
  };
  return json(200, renderBalance(balance, extras));
}

/** Core does not load the metadata of what is included, nor the type of an identity. */
async function includedLedger({ pool }: LedgerContext, balance: BalanceRow): Promise<BalanceExtras> {
  const ledger = await findLedger(pool, balance.ledger_id);
  return ledger === null ? {} : { ledger: renderLedger({ ...ledger, meta_data: null }) };
}

async function includedIdentity({ pool }: LedgerContext, balance: BalanceRow): Promise<BalanceExtras> {
  const identity = balance.identity_id === null ? null : await findIdentity(pool, balance.identity_id);
  return identity === null ? {} : { identity: renderIdentity({ ...identity, identity_type: '', meta_data: null }) };
}

async function link({ pool }: LedgerContext, { request, params: { id = '' } }: Call): Promise<LedgerReply> {
  const { identity_id: identityId } = await readBody(request, updateBalanceIdentity);
  requireFields('UpdateBalanceIdentity', { IdentityId: identityId });
  if ((await findIdentity(pool, identityId)) === null) {
    throw new Refusal('BAL_NOT_FOUND', `Identity with ID '${identityId}' not found`, { details: {} });
  }
  if (!(await linkIdentity(pool, id, identityId))) throw unknownBalance(id);
  return json(200, { message: 'Balance identity updated successfully' });
}

/** Where the funds of a tracked balance came from. */
async function readLineage(context: BalanceContext, { params: { id = '' } }: Call): Promise<LedgerReply> {
  const balance = await knownBalance(context, id);
  if (!balance.track_fund_lineage) {
    throw new Refusal('GEN_BAD_REQUEST', `balance ${id} does not have fund lineage tracking enabled`);
  }
  const providers = await findProviders(context.pool, id);
  const total = providers.reduce((sum, provider) => sum + availableMinor(provider), 0n);
  return json(200, {
    balance_id: id,
    total_with_lineage: bareInteger(total),
    aggregate_balance_id: providers[0]?.aggregateBalanceId ?? '',
    providers: providers.map((provider) => ({
      provider: provider.provider,
      amount: bareInteger(provider.receivedMinor),
      available: bareInteger(availableMinor(provider)),
      spent: bareInteger(provider.spentMinor),
      shadow_balance_id: provider.shadowBalanceId,
    })),
  });
}

async function knownBalance({ findBalance }: BalanceContext, balanceId: string): Promise<BalanceRow> {
  const balance = await findBalance(balanceId);
  if (balance === null) throw unknownBalance(balanceId);
  return balance;
}

function unknownBalance(balanceId: string): Refusal {
  return new Refusal('BAL_NOT_FOUND', `Balance with ID '${balanceId}' not found`, { details: {} });
}
