/** Records as the documents of the search engine that Core fills: exact numbers as text, times as seconds since 1970. */
import { zeroTime } from '../../platform/clock.ts';
import { majorUnits } from '../model/amount.ts';
import type { CollectionName } from '../model/search/collections.ts';
import type { BalanceRow } from '../store/balances.ts';
import type { IdentityRow } from '../store/identities.ts';
import type { LedgerRow } from '../store/ledgers.ts';
import type { RecordRow } from '../store/search/find.ts';
import { type StoredTransaction, toTransactionRow } from '../store/transactions.ts';
import { metaDataView } from './meta-data.ts';
import { renderById } from './transaction.ts';

export type SearchDocument = Readonly<Record<string, unknown>>;

/** The row must be one of the collection's own table. */
export function renderDocument(collection: CollectionName, row: RecordRow): SearchDocument {
  switch (collection) {
    case 'ledgers':
      return ledgerDocument(row as unknown as LedgerRow);
    case 'identities':
      return identityDocument(row as unknown as IdentityRow);
    case 'balances':
      return balanceDocument(row as unknown as BalanceRow);
    case 'transactions':
      return transactionDocument(row as unknown as StoredTransaction);
    case 'reconciliations':
      return reconciliationDocument(row);
  }
}

/** Whole seconds since 1970, as the engine keeps times. */
function seconds(rfc3339: string): number {
  return Math.floor(Date.parse(rfc3339) / 1_000);
}

const zeroSeconds = seconds(zeroTime);

function ledgerDocument(row: LedgerRow): SearchDocument {
  return {
    id: row.ledger_id,
    ledger_id: row.ledger_id,
    name: row.name,
    created_at: seconds(row.created_at),
    meta_data: metaDataView(row.meta_data) ?? {},
  };
}

function identityDocument({ meta_data: metaData, dob, created_at: createdAt, ...row }: IdentityRow): SearchDocument {
  return {
    id: row.identity_id,
    ...row,
    dob: dob === null ? zeroSeconds : seconds(dob),
    created_at: seconds(createdAt),
    meta_data: metaDataView(metaData) ?? {},
  };
}

function balanceDocument(row: BalanceRow): SearchDocument {
  const credit = BigInt(row.credit_balance);
  const debit = BigInt(row.debit_balance);
  const inflightCredit = BigInt(row.inflight_credit_balance);
  const inflightDebit = BigInt(row.inflight_debit_balance);
  return {
    id: row.balance_id,
    balance_id: row.balance_id,
    balance: String(credit - debit),
    credit_balance: String(credit),
    debit_balance: String(debit),
    inflight_balance: String(inflightCredit - inflightDebit),
    inflight_credit_balance: String(inflightCredit),
    inflight_debit_balance: String(inflightDebit),
    precision: 0,
    version: Number(row.version),
    ledger_id: row.ledger_id,
    // An optional field in the engine: left out when there is none.
    identity_id: row.identity_id ?? undefined,
    indicator: row.indicator ?? '',
    currency: row.currency,
    created_at: seconds(row.created_at),
    inflight_expires_at: zeroSeconds,
    meta_data: metaDataView(row.meta_data) ?? {},
  };
}

function transactionDocument(stored: StoredTransaction): SearchDocument {
  const row = toTransactionRow(stored);
  const createdAt = seconds(row.createdAt);
  return {
    id: row.transactionId,
    ...renderById(row),
    amount_string: majorUnits(row.amountMinor, row.precision),
    precise_amount: String(row.amountMinor),
    allow_overdraft: row.metaData?.allow_overdraft === true,
    created_at: createdAt,
    effective_date: row.effectiveDate === null ? createdAt : seconds(row.effectiveDate),
    scheduled_for: zeroSeconds,
    inflight_expiry_date: zeroSeconds,
    meta_data: row.metaData ?? {},
  };
}

/** Counts come from the database as text. */
function reconciliationDocument(row: RecordRow): SearchDocument {
  const { reconciliation_id: id, upload_id, status, completed_at: completedAt } = row;
  return {
    id,
    ...{ reconciliation_id: id, upload_id, status },
    matched_transactions: Number(row.matched_count),
    unmatched_transactions: Number(row.unmatched_count),
    started_at: seconds(String(row.started_at)),
    completed_at: completedAt === null ? zeroSeconds : seconds(String(completedAt)),
  };
}

/** The text at a path like `meta_data.tier`; null where there is none. */
export function textAt(document: SearchDocument, field: string): string | null {
  let value: unknown = document;
  for (const key of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' ? value : null;
}

/** The fields to show: those that are included, or all; without those that are excluded. `*` is all of them. */
export function shownFields(
  document: SearchDocument,
  { include, exclude }: { include: readonly string[]; exclude: readonly string[] },
): SearchDocument {
  const included = include.length === 0 || include.includes('*') ? document : picked(document, include);
  return exclude.length === 0 ? included : without(included, exclude);
}

function picked(document: SearchDocument, fields: readonly string[]): SearchDocument {
  const entries = Object.entries(document).flatMap(([key, value]): [string, unknown][] => {
    if (fields.includes(key)) return [[key, value]];
    const below = fields.flatMap((field) => (field.startsWith(`${key}.`) ? [field.slice(key.length + 1)] : []));
    if (below.length === 0 || typeof value !== 'object' || value === null) return [];
    return [[key, picked(value as SearchDocument, below)]];
  });
  return Object.fromEntries(entries);
}

function without(document: SearchDocument, fields: readonly string[]): SearchDocument {
  const entries = Object.entries(document).flatMap(([key, value]): [string, unknown][] => {
    if (fields.includes(key)) return [];
    const below = fields.flatMap((field) => (field.startsWith(`${key}.`) ? [field.slice(key.length + 1)] : []));
    if (below.length === 0 || typeof value !== 'object' || value === null) return [[key, value]];
    return [[key, without(value as SearchDocument, below)]];
  });
  return Object.fromEntries(entries);
}
