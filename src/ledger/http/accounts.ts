/** /accounts: create, read, list, filter; and made-up account numbers. */

import { randomInt } from 'node:crypto';
import { rfc3339 } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { Pool } from '../../platform/sql.ts';
import type { LedgerContext } from '../context.ts';
import { renderListedBalance } from '../render/balance.ts';
import { renderIdentity } from '../render/identity.ts';
import { metaDataColumn, metaDataView } from '../render/meta-data.ts';
import { type AccountRow, accountList, findAccount, insertAccount } from '../store/accounts.ts';
import { type BalanceRow, findBalances } from '../store/balances.ts';
import { findIdentity, type IdentityRow } from '../store/identities.ts';
import { findLedger } from '../store/ledgers.ts';
import { answer } from './description/answers.ts';
import { choice, filtered, listOf, listOrNull, object, text } from './description/pieces.ts';
import { filtersNote, logicalOperator, paging } from './description/route-description.ts';
import { readBody } from './input/body.ts';
import { filterRequest, filtersOfBody } from './input/filter-body.ts';
import { type Decoded, struct } from './input/struct.ts';
import { refuseProblems } from './input/validation.ts';
import { renderLedger } from './ledgers.ts';
import { type Listing, replyWithAll, replyWithList } from './list-reply.ts';
import { type Call, json, type LedgerReply, type Route } from './route.ts';

const createAccount = struct('model.CreateAccount', {
  bank_name: 'string',
  number: 'string',
  currency: 'string',
  identity_id: 'string',
  ledger_id: 'string',
  balance_id: 'string',
  meta_data: 'object',
});

const listing: Listing<AccountRow> = { table: accountList, render: renderAccount, empty: null };

export function accountRoutes(context: LedgerContext): Route[] {
  const { lists } = context;
  return [
    {
      method: 'POST',
      path: '/accounts',
      about: {
        id: 'createAccount',
        tag: 'accounts',
        summary: 'Create an account for a balance of an identity',
        body: { struct: createAccount, required: ['balance_id'] },
        answers: { 201: answer.account },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_NOT_FOUND', 'GEN_BAD_REQUEST', 'ACC_GENERATION_FAILED'],
      },
      handle: (call) => create(context, call),
    },
    {
      method: 'GET',
      path: '/accounts',
      about: {
        id: 'listAccounts',
        tag: 'accounts',
        summary: 'List accounts, newest first',
        description: `Without filters all of them. ${filtersNote}`,
        query: { ...paging('With filters: 20 if left out or above 100'), ...logicalOperator },
        answers: { 200: listOrNull(answer.account) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: ({ query }) => replyWithAll(lists, listing, query),
    },
    {
      method: 'POST',
      path: '/accounts/filter',
      about: {
        id: 'filterAccounts',
        tag: 'accounts',
        summary: 'List the accounts that filters find',
        body: { struct: filterRequest },
        answers: { 200: filtered(listOrNull(answer.account)) },
        refusals: ['GEN_VALIDATION_ERROR', 'GEN_BAD_REQUEST'],
      },
      handle: async ({ request }) => replyWithList(lists, listing, await filtersOfBody(request)),
    },
    {
      method: 'GET',
      path: '/accounts/:id',
      about: {
        id: 'readAccount',
        tag: 'accounts',
        summary: 'Read an account',
        query: {
          include: listOf(choice(['ledger', 'balance', 'identity']), { description: 'What to show along with it' }),
        },
        answers: { 200: answer.account },
        refusals: ['ACC_NOT_FOUND'],
      },
      handle: (call) => read(context, call),
    },
    {
      method: 'GET',
      path: '/mocked-account',
      about: {
        id: 'makeUpAccount',
        tag: 'accounts',
        summary: 'A made-up account number',
        answers: { 200: object({ bank_name: text(), account_number: text() }) },
      },
      handle: async () =>
        json(200, { bank_name: 'Blnk Bank', account_number: String(randomInt(1e12)).padStart(12, '0') }),
    },
  ];
}

async function create({ pool, accountNumbers, clock }: LedgerContext, { request }: Call): Promise<LedgerReply> {
  const body = await readBody(request, createAccount);
  refuseProblems(problemsOf(body));
  // As in Core, the balance is looked for even when none is named.
  const balance = await findBalance(pool, body.balance_id);
  if (balance === null) throw notFound('Balance', body.balance_id);
  const identity = balance.identity_id === null ? null : await findIdentity(pool, balance.identity_id);
  if (identity === null) throw notFound('Identity', balance.identity_id ?? '');
  const generated = (await accountNumbers?.next()) ?? null;
  const account: AccountRow = {
    account_id: newId('account'),
    name: nameOf(identity),
    number: generated?.number ?? body.number,
    bank_name: generated?.bankName ?? body.bank_name,
    currency: balance.currency,
    ledger_id: balance.ledger_id,
    identity_id: identity.identity_id,
    balance_id: balance.balance_id,
    created_at: rfc3339(clock.nowMs()),
    meta_data: metaDataColumn(body.meta_data),
  };
  switch (await insertAccount(pool, account)) {
    case 'inserted':
      return json(201, renderAccount(account));
    case 'number taken':
      throw new Refusal('GEN_INTERNAL', 'internal server error', {
        isCallersMistake: true,
        cause: 'the account number is taken',
      });
    case 'number too long':
      throw new Refusal('GEN_BAD_REQUEST', 'number is too long');
    case 'identity gone':
      throw notFound('Identity', identity.identity_id);
  }
}

/** A balance says which ledger and currency; without one they must be named. */
function problemsOf({ balance_id, ledger_id, identity_id, currency }: Decoded<typeof createAccount>) {
  if (balance_id !== '') {
    return {
      ledger_id: ledger_id === '' ? null : 'either LedgerId or BalanceId must be provided, not both',
      currency: currency === '' ? null : 'either Currency or BalanceId must be provided, not both',
    };
  }
  return {
    ledger_id: ledger_id === '' ? 'Ledger ID is required when Balance ID is not provided' : null,
    identity_id: identity_id === '' ? 'Identity ID is required when Balance ID is not provided' : null,
    currency: currency === '' ? 'currency is required when Balance ID is not provided' : null,
  };
}

/** As store/accounts.ts names an account when it is read. */
function nameOf({ identity_type, organization_name, first_name, last_name }: IdentityRow): string {
  return identity_type === 'organization' ? organization_name : `${first_name} ${last_name}`;
}

async function read({ pool }: LedgerContext, { query, params: { id = '' } }: Call): Promise<LedgerReply> {
  const account = await findAccount(pool, id);
  if (account === null) throw new Refusal('ACC_NOT_FOUND', `account with ID '${id}' not found`);
  const included = query.getAll('include');
  const [ledger, balance, identity] = await Promise.all([
    included.includes('ledger') ? findLedger(pool, account.ledger_id) : null,
    included.includes('balance') ? findBalance(pool, account.balance_id) : null,
    included.includes('identity') ? findIdentity(pool, account.identity_id) : null,
  ]);
  return json(200, {
    ...renderAccount(account),
    // Core does not load the metadata of an included ledger.
    ledger: ledger && renderLedger({ ...ledger, meta_data: null }),
    balance: balance && renderIncludedBalance(balance),
    identity: identity && renderIdentity(identity),
  });
}

async function findBalance(pool: Pool, balanceId: string): Promise<BalanceRow | null> {
  return (await findBalances(pool, [balanceId])).get(balanceId) ?? null;
}

/** Of an included balance Core loads neither what is held nor its indicator. */
function renderIncludedBalance(balance: BalanceRow): object {
  return {
    ...renderListedBalance({ ...balance, indicator: null }),
    inflight_balance: null,
    inflight_credit_balance: null,
    inflight_debit_balance: null,
  };
}

function renderAccount(account: AccountRow): object {
  return { ...account, ledger: null, balance: null, identity: null, meta_data: metaDataView(account.meta_data) };
}

function notFound(what: 'Balance' | 'Identity', id: string): Refusal {
  return new Refusal('GEN_NOT_FOUND', `${what} with ID '${id}' not found`, { details: {} });
}
