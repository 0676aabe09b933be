/** How much money a key may move, and where. Amounts are minor units as decimal digits: a double could not hold them all. */

export const periods = ['minute', 'hour', 'day', 'week', 'month'] as const;
type Period = (typeof periods)[number];

export interface KeyLimits {
  /** Ledgers that every balance of a transaction must be in; left out: any. */
  readonly ledgers?: readonly string[];
  /** Balances that a transaction may touch, by id or indicator; left out: any. */
  readonly balances?: readonly string[];
  /** Left out: any. */
  readonly currencies?: readonly string[];
  /** Most that one transaction may move. With such a list, a currency that is not in it may not be moved at all. */
  readonly per_transaction?: readonly { readonly currency: string; readonly amount_max: string }[];
  readonly windows?: readonly WindowLimit[];
}

/** Within each period of the calendar (UTC; weeks begin on Monday): how many transactions, or how much of a currency. */
type WindowLimit =
  | { readonly period: Period; readonly count_max: number }
  | { readonly period: Period; readonly currency: string; readonly amount_max: string };
