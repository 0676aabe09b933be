/** A transaction: its terms, and its rows as they are written. Rows never change; each step of a life is a row of its own. */

export type TransactionStatus = 'QUEUED' | 'SCHEDULED' | 'APPLIED' | 'INFLIGHT' | 'VOID' | 'REJECTED';

export type MetaData = Readonly<Record<string, unknown>>;

/** What all legs of a transaction share. */
export interface Terms {
  readonly currency: string;
  readonly description: string;
  readonly precision: bigint;
  readonly allowOverdraft: boolean;
  /** Null: no limit given. Less than nothing: no overdraft, whatever is allowed. */
  readonly overdraftLimitMinor: bigint | null;
  readonly inflight: boolean;
  /** RFC 3339; null: when it is posted. */
  readonly effectiveDate: string | null;
  /** As stored: the caller's, and the flags that reads find there. */
  readonly metaData: MetaData | null;
}

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

/** What a balance holds, minor units; holds left out. */
interface PostedFigures {
  readonly creditMinor: bigint;
  readonly debitMinor: bigint;
}

/** A row that is about to be written. */
export interface NewRow extends TransactionRow {
  /** RFC 3339; null: createdAt, which it is but for the outcome of a SCHEDULED row. */
  readonly postedAt: string | null;
  /** What both balances held once it was posted; null for a QUEUED row, whose outcome is written next to it. */
  readonly after: { readonly source: PostedFigures; readonly destination: PostedFigures } | null;
}

/** The reference of a queued transaction's outcome row; it is reserved along with the first. */
export function outcomeReference(reference: string): string {
  return `${reference}_q`;
}
