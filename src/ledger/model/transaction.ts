/** A transaction row as it is written: rows never change, each step of a life is a row of its own. */

export type TransactionStatus = 'QUEUED' | 'SCHEDULED' | 'APPLIED' | 'INFLIGHT' | 'VOID' | 'REJECTED';

export type MetaData = Readonly<Record<string, unknown>>;

export interface TransactionRow {
  readonly transactionId: string;
  readonly parentTransaction: string | null;
  /** Balance ids; indicators are resolved before a row is written. */
  readonly source: string;
  readonly destination: string;
  /** Unique over all rows. */
  readonly reference: string;
  readonly currency: string;
  readonly description: string;
  readonly status: TransactionStatus;
  readonly amountMinor: bigint;
  readonly precision: bigint;
  /** RFC 3339. */
  readonly createdAt: string;
  /** RFC 3339; null: createdAt. */
  readonly effectiveDate: string | null;
  readonly metaData: MetaData | null;
}

/** The reference of a queued transaction's outcome row; it is reserved along with the first. */
export function outcomeReference(reference: string): string {
  return `${reference}_q`;
}
