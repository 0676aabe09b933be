/** What deciding a command comes to. */
import type { ErrorCode } from '../../platform/errors.ts';
import type { Terms } from './command.ts';
import type { TransactionRow } from './transaction.ts';

/** Why nothing moved. */
export interface Refused {
  readonly code: ErrorCode;
  readonly message: string;
  /** What the error envelope carries beside code and message. */
  readonly details?: unknown;
  /** Which leg of a split, or item of a batch, it was; from 0. */
  readonly index?: number;
}

export type Outcome =
  /** Rows are on disk: one a leg, as the caller is to see it. */
  | { readonly kind: 'recorded'; readonly rows: readonly TransactionRow[] }
  /** Core answers as if it had queued the command, and drops it without a trace. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'refused'; readonly refused: Refused };

/** A promise to run a SCHEDULED row. */
export interface ScheduleEntry {
  readonly transactionId: string;
  readonly dueAt: string;
  readonly terms: Terms;
}

/** What a command leaves to be written, besides the balances in the books. */
export interface Decision {
  readonly outcome: Outcome;
  readonly rows: readonly TransactionRow[];
  readonly scheduled: readonly ScheduleEntry[];
  /** SCHEDULED rows that have been run. */
  readonly done: readonly string[];
}

const nothing = { rows: [], scheduled: [], done: [] } as const;

export function refused(refusal: Refused): Decision {
  return { ...nothing, outcome: { kind: 'refused', refused: refusal } };
}

export function dropped(done: readonly string[] = []): Decision {
  return { ...nothing, done, outcome: { kind: 'dropped' } };
}

/** `shown` is what the caller sees, `written` what is new on disk. */
export function recorded(
  shown: readonly TransactionRow[],
  written: readonly TransactionRow[],
  rest: { scheduled?: readonly ScheduleEntry[]; done?: readonly string[] } = {},
): Decision {
  return { ...nothing, ...rest, rows: written, outcome: { kind: 'recorded', rows: shown } };
}
