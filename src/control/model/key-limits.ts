/**
 * How much money a key may move, and where. Amounts are minor units, as balances hold them: a transaction chooses its own
 * `precision`, so an amount in major units would limit nothing. They are written as decimal digits, since a double could
 * not hold them all. Pure.
 */

export const periods = ['minute', 'hour', 'day', 'week', 'month'] as const;
export type Period = (typeof periods)[number];

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

/**
 * Within each period of the calendar (UTC; weeks begin on Monday): how many transactions, or how much of a currency. With
 * one of the second kind, a currency that has none may not be moved at all.
 */
export type WindowLimit =
  | { readonly period: Period; readonly count_max: number }
  | { readonly period: Period; readonly currency: string; readonly amount_max: string };

/** What a request would move. */
export interface Movement {
  readonly currency: string;
  /** Zero for a void, which gives back what was held. */
  readonly amountMinor: bigint;
  readonly balances: readonly TouchedBalance[];
}

export interface TouchedBalance {
  /** Its id and its indicator, as far as they are known. */
  readonly names: readonly string[];
  readonly ledgerId: string;
  /** What it holds: a ledger takes a transaction of another currency for it, unit by unit. */
  readonly currency: string;
}

/** Which limit a movement breaks, apart from those for periods. */
export type BrokenLimit = { readonly code: LimitCode; readonly message: string };
type LimitCode = 'KEY_LIMIT_LEDGER' | 'KEY_LIMIT_BALANCE' | 'KEY_LIMIT_CURRENCY' | 'KEY_LIMIT_AMOUNT';

export function brokenLimit(limits: KeyLimits, { currency, amountMinor, balances }: Movement): BrokenLimit | null {
  const { ledgers, balances: allowed, currencies, per_transaction } = limits;
  if (currencies !== undefined && !currencies.includes(currency)) return currencyBroken(currency);
  const other = balances.find((balance) => balance.currency !== currency);
  if (other !== undefined) return currencyBroken(`${other.currency} as ${currency}`);
  if (allowed !== undefined && !balances.every(({ names }) => names.some((name) => allowed.includes(name)))) {
    return { code: 'KEY_LIMIT_BALANCE', message: 'The key may not touch one of the balances' };
  }
  if (ledgers !== undefined && !balances.every(({ ledgerId }) => ledgers.includes(ledgerId))) {
    return { code: 'KEY_LIMIT_LEDGER', message: 'The key may not touch balances of this ledger' };
  }
  if (!isNamedInWindows(limits, currency)) return currencyBroken(currency);
  if (per_transaction === undefined) return null;
  const caps = per_transaction.filter((cap) => cap.currency === currency);
  if (caps.length === 0) return currencyBroken(currency);
  const broken = caps.find((cap) => amountMinor > BigInt(cap.amount_max));
  if (broken === undefined) return null;
  const message = `The key may move at most ${broken.amount_max} minor units of ${currency} in a transaction`;
  return { code: 'KEY_LIMIT_AMOUNT', message };
}

function isNamedInWindows({ windows = [] }: KeyLimits, currency: string): boolean {
  const named = windows.flatMap((window) => ('currency' in window ? [window.currency] : []));
  return named.length === 0 || named.includes(currency);
}

function currencyBroken(currency: string): BrokenLimit {
  return { code: 'KEY_LIMIT_CURRENCY', message: `The key may not move ${currency}` };
}

/** When the period began that a moment is in, in milliseconds since 1970. */
export function periodStart(period: Period, nowMs: number): number {
  const now = new Date(nowMs);
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  switch (period) {
    case 'minute':
      return Math.floor(nowMs / 60_000) * 60_000;
    case 'hour':
      return Math.floor(nowMs / 3_600_000) * 3_600_000;
    case 'day':
      return Date.UTC(year, month, day);
    case 'week':
      return Date.UTC(year, month, day - ((now.getUTCDay() + 6) % 7));
    case 'month':
      return Date.UTC(year, month, 1);
  }
}
