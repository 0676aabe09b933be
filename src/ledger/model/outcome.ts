/** What deciding a command comes to. */
import type { ErrorCode } from '../../platform/errors.ts';
import type { NewRow, Terms, TransactionRow } from './transaction.ts';

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

/** Work with a date: to run a SCHEDULED row, or to void or commit what is held under an id. */
export interface TimedWork {
  readonly target: string;
  readonly action: 'run' | 'void' | 'commit';
}

export interface TimedEntry extends TimedWork {
  readonly dueAt: string;
  readonly terms: Terms;
}

/** What a command leaves to be written, besides the balances in the books. */
export interface Decision {
  readonly outcome: Outcome;
  readonly rows: readonly NewRow[];
  readonly timed: readonly TimedEntry[];
  /** Timed work to be crossed off. */
  readonly done: readonly TimedWork[];
}

const nothing = { rows: [], timed: [], done: [] } as const;

export function refused(refusal: Refused): Decision {
  return { ...nothing, outcome: { kind: 'refused', refused: refusal } };
}

export function dropped(done: readonly TimedWork[] = []): Decision {
  return { ...nothing, done, outcome: { kind: 'dropped' } };
}

/** `shown` is what the caller sees, `written` what is new on disk. */
export function recorded(
  shown: readonly TransactionRow[],
  written: readonly NewRow[],
  rest: { timed?: readonly TimedEntry[]; done?: readonly TimedWork[] } = {},
): Decision {
  return { ...nothing, ...rest, rows: written, outcome: { kind: 'recorded', rows: shown } };
}
