/**
 * Shares a transaction out over several sources or destinations. The shares add up to the total, whatever the rules
 * say: rounding, and parts that come to less than the whole, go to the largest share, as in Core; between equally large
 * ones the first, where Core takes any.
 */
import { minorUnits } from './amount.ts';

/** One party of a split and the rule for its share: `10%`, `20.5` (major units), `left`, or exact minor units. */
export interface SplitRule {
  readonly identifier: string;
  readonly distribution: string;
  readonly preciseDistribution: string;
}

interface Share {
  readonly identifier: string;
  readonly amountMinor: bigint;
}

export type Split = { readonly shares: readonly Share[] } | { readonly problem: string };

const isLeft = (rule: SplitRule): boolean => rule.distribution === 'left' || rule.preciseDistribution === 'left';
const isPercent = (rule: SplitRule): boolean => !isLeft(rule) && rule.distribution.endsWith('%');

/** Fractions of a minor unit are kept to this scale until all shares are known: far finer than any share is given. */
const unit = 10n ** 32n;
const numberPattern = /^[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})([eE][+-]?\d{1,3})?$/;
const overfull = 'total distributions exceed 100% or total amount';
const int64Max = 9_223_372_036_854_775_807n;

/** Shares in fractions of a minor unit. `total` counts every rule, also where several are for one party. */
interface Scaled {
  readonly shares: ReadonlyMap<string, bigint>;
  readonly total: bigint;
}

type Problem = { readonly problem: string };

/**
 * The share of each party, in request order; a party named twice has one share, a rule of nothing has none. Where no
 * share comes to a whole minor unit, all are nothing, and such a split can't be posted.
 * @returns the problem in Core's words if the rules can't be followed.
 */
export function splitAmount(totalMinor: bigint, precision: bigint, rules: readonly SplitRule[]): Split {
  if (totalMinor === 0n) return { shares: merge(rules.map(({ identifier }) => [identifier, 0n])) };
  if (totalMinor === 1n)
    return { shares: merge(rules.map(({ identifier }, index) => [identifier, index === 0 ? 1n : 0n])) };

  const total = totalMinor * unit;
  const fixed = fixedShares(total, precision, rules);
  if ('problem' in fixed) return fixed;
  const percent = percentShares(total, rules);
  if ('problem' in percent) return percent;
  if (percent.total > total) return { problem: overfull };
  const shares = new Map([...fixed.shares, ...percent.shares].map(([identifier, share]) => [identifier, share / unit]));
  const left = rules.find(isLeft);
  if (left !== undefined) {
    if (shares.has(left.identifier)) return { problem: "multiple identifiers with 'left' distribution" };
    // Before the others are cut to whole units, so a fraction of a unit isn't counted as left.
    const remaining = total - fixed.total - sum(percent.shares);
    shares.set(left.identifier, remaining > 0n ? remaining / unit : 0n);
  }
  topUp(shares, totalMinor - sum(shares));
  if ([...shares.values()].some((share) => share < 0n)) return { problem: overfull };
  const inOrder = rules.filter(({ identifier }) => shares.has(identifier));
  return { shares: merge(inOrder.map(({ identifier }) => [identifier, shares.get(identifier) ?? 0n])) };
}

function fixedShares(total: bigint, precision: bigint, rules: readonly SplitRule[]): Scaled | Problem {
  const shares = new Map<string, bigint>();
  let remaining = total;
  for (const rule of rules) {
    if (isLeft(rule) || isPercent(rule)) continue;
    const share = fixedShare(rule, precision);
    if (typeof share !== 'bigint') return share;
    if (share === 0n) continue;
    if (share > remaining) return { problem: 'fixed amount exceeds remaining transaction amount' };
    remaining -= share;
    shares.set(rule.identifier, share);
  }
  return { shares, total: total - remaining };
}

function fixedShare({ distribution, preciseDistribution }: SplitRule, precision: bigint): bigint | Problem {
  if (preciseDistribution !== '') {
    const isInteger = /^[+-]?\d{1,19}$/.test(preciseDistribution) && BigInt(preciseDistribution) <= int64Max;
    const problem = 'invalid precise_distribution format: must be an integer value in minor units';
    return isInteger && BigInt(preciseDistribution) >= 0n ? BigInt(preciseDistribution) * unit : { problem };
  }
  if (distribution === '') return 0n;
  const amount = numberOf(distribution);
  return amount === null ? { problem: 'invalid fixed amount format' } : minorUnits(amount, precision * unit);
}

/** Shares of the total, exact. One that is less than a minor unit counts as nothing; what that loses goes to the largest. */
function percentShares(total: bigint, rules: readonly SplitRule[]): Scaled | Problem {
  const shares = new Map<string, bigint>();
  let sumOfRules = 0n;
  for (const { identifier, distribution } of rules.filter(isPercent)) {
    const percentage = numberOf(distribution.slice(0, -1));
    if (percentage === null) return { problem: 'invalid percentage format' };
    const share = minorUnits(percentage, total) / 100n;
    sumOfRules += share;
    shares.set(identifier, share < unit ? 0n : share);
  }
  topUp(shares, sumOfRules - sum(shares));
  return { shares, total: sumOfRules };
}

/** Null for what is no number, or less than nothing, of which Core makes shares that can't be posted. */
function numberOf(text: string): number | null {
  const number = numberPattern.test(text) ? Number(text) : -1;
  return number >= 0 && Number.isFinite(number) ? number : null;
}

/** Adds what is missing (or takes what is too much) at the largest share, the first of them if there are several. */
function topUp(shares: Map<string, bigint>, missing: bigint): void {
  if (missing === 0n) return;
  let largest: readonly [string | null, bigint] = [null, 0n];
  for (const share of shares) if (share[1] > largest[1]) largest = share;
  if (largest[0] !== null) shares.set(largest[0], largest[1] + missing);
}

function sum(shares: ReadonlyMap<string, bigint>): bigint {
  let total = 0n;
  for (const share of shares.values()) total += share;
  return total;
}

/** The first mention of each identifier, in order. */
function merge(shares: readonly (readonly [string, bigint])[]): Share[] {
  const seen = new Map<string, bigint>();
  for (const [identifier, amountMinor] of shares) if (!seen.has(identifier)) seen.set(identifier, amountMinor);
  return [...seen].map(([identifier, amountMinor]) => ({ identifier, amountMinor }));
}
