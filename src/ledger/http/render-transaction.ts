/** Transactions as clients see them. */
import { hash } from 'node:crypto';
import type { MetaData } from '../model/transaction.ts';

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
