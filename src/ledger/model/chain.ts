/** The hash that seals a transaction row to all rows before it. */
import { hash } from 'node:crypto';
import { majorUnits } from './amount.ts';
import type { TransactionRow } from './transaction.ts';

/** What the first row is sealed to. */
export const genesisHash = '0'.repeat(64);

/** SHA-256, as hex, of the hash before and everything about the row that never changes. */
export function chainHash(previousHash: string, row: TransactionRow): string {
  const { transactionId, source, destination, amountMinor, precision, currency, status, reference, createdAt } = row;
  const amount = majorUnits(amountMinor, precision);
  const facts = [transactionId, source, destination, amount, amountMinor, currency, status, reference, createdAt];
  return hash('sha256', [previousHash, ...facts].join('|'), 'hex');
}
