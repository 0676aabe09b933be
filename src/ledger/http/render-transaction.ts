/** Transactions as clients see them. */
import { hash } from 'node:crypto';
import { zeroTime } from '../../platform/clock.ts';
import { bareInteger } from '../../platform/json.ts';
import { amountView } from '../model/amount.ts';
import type { MetaData } from '../model/transaction.ts';
import type { StoredTransaction } from '../store/transactions.ts';
import { metaDataView } from './meta-data.ts';

/** A fingerprint of what the transaction says; to clients it is opaque. */
export function transactionHash(
  amount: number,
  { reference, currency, source, destination }: Record<'reference' | 'currency' | 'source' | 'destination', string>,
): string {
  return hash('sha256', `${amount}${reference}${currency}${source}${destination}`, 'hex');
}

/** Metadata without the `inflight` flag, which is shown beside it; undefined, hence left out, when nothing remains. */
export function shownMetaData(metaData: MetaData | null): MetaData | undefined {
  if (metaData === null) return undefined;
  const { inflight, ...shown } = metaData;
  if (inflight !== undefined && inflight !== true) return metaData;
  return Object.keys(shown).length === 0 ? undefined : shown;
}

/** A transaction read by its id. What Core does not store, or does not load, comes as its zero value. */
export function renderById(row: StoredTransaction): object {
  const amountMinor = BigInt(row.precise_amount);
  const precision = BigInt(row.precision);
  const amount = amountView(amountMinor, precision);
  const metaData = storedMetaData(row);
  return {
    precise_amount: bareInteger(amountMinor),
    amount,
    precision: Number(precision),
    overdraft_limit: 0,
    transaction_id: row.transaction_id,
    parent_transaction: row.parent_transaction ?? '',
    source: row.source,
    destination: row.destination,
    reference: row.reference,
    currency: row.currency,
    description: row.description,
    status: row.status,
    hash: transactionHash(amount, row),
    allow_overdraft: false,
    inflight: metaData?.inflight === true,
    skip_queue: false,
    atomic: false,
    created_at: row.created_at,
    scheduled_for: zeroTime,
    inflight_expiry_date: zeroTime,
    inflight_commit_date: zeroTime,
    meta_data: shownMetaData(metaData),
  };
}

/** With what Core stores of its queue on every row that went through it. */
function storedMetaData(row: StoredTransaction): MetaData | null {
  const metaData = metaDataView(row.meta_data);
  if (metaData === null || !Object.hasOwn(metaData, 'QUEUED_PARENT_TRANSACTION')) return metaData;
  const pair = `${row.source}|${row.destination}|${row.currency}`;
  return { ...metaData, queue_lane: 'normal', queue_pair_key: pair };
}

/** A transaction read by its reference: Core loads neither precision nor hash. */
export function renderByReference(row: StoredTransaction): object {
  return { ...renderById(row), precision: 0, hash: '' };
}

/** A transaction in a list: the only read with the effective date. */
export function renderListed(row: StoredTransaction): object {
  return { ...renderById(row), effective_date: row.effective_date ?? row.created_at };
}
