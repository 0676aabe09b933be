/** Transactions as clients see them. */
import { hash } from 'node:crypto';
import { zeroTime } from '../../platform/clock.ts';
import { bareInteger } from '../../platform/json.ts';
import { amountView, majorUnits } from '../model/amount.ts';
import type { MetaData, TransactionRow } from '../model/transaction.ts';

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
export function renderById(row: TransactionRow): object {
  const amount = amountView(row.amountMinor, row.precision);
  const metaData = queueMetaData(row);
  return {
    precise_amount: bareInteger(row.amountMinor),
    amount,
    precision: Number(row.precision),
    overdraft_limit: 0,
    transaction_id: row.transactionId,
    parent_transaction: row.parentTransaction ?? '',
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
    created_at: row.createdAt,
    scheduled_for: zeroTime,
    inflight_expiry_date: zeroTime,
    inflight_commit_date: zeroTime,
    meta_data: shownMetaData(metaData),
  };
}

/** With what Core stores of its queue on every row that went through it. */
function queueMetaData(row: TransactionRow): MetaData | null {
  const { metaData } = row;
  if (metaData === null || !Object.hasOwn(metaData, 'QUEUED_PARENT_TRANSACTION')) return metaData;
  // A refund made at once carries the key of what it refunds, along with the rest of that row's metadata.
  const isInherited = row.reference.endsWith('_refund') && metaData.QUEUED_PARENT_TRANSACTION !== row.transactionId;
  const parties = isInherited ? [row.destination, row.source] : [row.source, row.destination];
  const pair = [...parties, row.currency].join('|');
  return { ...metaData, queue_lane: 'normal', queue_pair_key: pair };
}

/** A transaction read by its reference: Core loads neither precision nor hash. */
export function renderByReference(row: TransactionRow): object {
  return { ...renderById(row), precision: 0, hash: '' };
}

/** A shadow beside its transaction: no parent, and the metadata as it is stored. */
export function renderShadow(row: TransactionRow): object {
  return { ...renderById(row), parent_transaction: '', meta_data: row.metaData ?? undefined };
}

/** What was spent of each provider's funds; undefined, hence left out, if none. */
export function renderAllocation(shadows: readonly TransactionRow[]): object[] | undefined {
  const released = shadows.filter(({ metaData }) => metaData?._lineage_type === 'release');
  if (released.length === 0) return undefined;
  return released.map(({ metaData, amountMinor }) => ({
    provider: metaData?._provider,
    amount: bareInteger(amountMinor),
  }));
}

/** A transaction in a list: the only read with the effective date. */
export function renderListed(row: TransactionRow): object {
  return { ...renderById(row), effective_date: row.effectiveDate ?? row.createdAt };
}

/** A row with all that is stored of it, for events: metadata as it is, flags from it. */
export function renderWhole(row: TransactionRow): object {
  const metaData = queueMetaData(row);
  return {
    ...renderMade(row),
    allow_overdraft: metaData?.allow_overdraft === true,
    atomic: metaData?.atomic === true,
    meta_data: metaData ?? undefined,
  };
}

/** A row that a commit, void or refund has just made: exact text beside the number. */
export function renderMade(row: TransactionRow): object {
  return { ...renderListed(row), amount_string: majorUnits(row.amountMinor, row.precision) };
}
