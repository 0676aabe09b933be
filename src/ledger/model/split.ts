/**
 * Shares a transaction out over several sources or destinations. The shares always add up to the total, whatever the
 * rules say: rounding, and parts that come to less than the whole, go to the largest share, as in Core; between equally
 * large ones the first, where Core takes any.
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
const isPercent = (rule: SplitRule): boolean => rule.preciseDistribution === '' && rule.distribution.endsWith('%');

/** A percentage may have this many digits after the point; more is no percentage anyone writes. */
const percentDigits = 30;
const percentPattern = /^\+?(\d{1,20})(?:\.(\d{0,30}))?%$/;
/** One minor unit in the scale that percentages are worked out in: two digits more, for the hundred. */
const unit = 10n ** BigInt(percentDigits + 2);
const fixedPattern = /^[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})([eE][+-]?\d{1,3})?$/;
const overfull = 'total distributions exceed 100% or total amount';
const int64Max = 9_223_372_036_854_775_807n;

/**
 * The share of each party, in request order; a party named twice has one share, a rule of nothing has none.
 * @returns the problem in Core's words if the rules can't be followed.
 */
export function splitAmount(totalMinor: bigint, precision: bigint, rules: readonly SplitRule[]): Split {
  if (totalMinor === 0n) return { shares: merge(rules.map(({ identifier }) => [identifier, 0n])) };
  if (totalMinor === 1n)
    return { shares: merge(rules.map(({ identifier }, index) => [identifier, index === 0 ? 1n : 0n])) };

  const fixed = fixedShares(totalMinor, precision, rules);
  if ('problem' in fixed) return fixed;
  const percent = percentShares(totalMinor, rules);
  if ('problem' in percent) return percent;
  const fixedTotal = sum(fixed.shares);
  if (percent.scaledTotal > totalMinor * unit || fixedTotal > totalMinor) {
    return { problem: overfull };
  }
  const shares = new Map([...fixed.shares, ...percent.shares]);
  const left = rules.find(isLeft);
  if (left !== undefined) {
    if (shares.has(left.identifier)) return { problem: "multiple identifiers with 'left' distribution" };
    // Before the percentages are cut to whole units, so a fraction of a unit isn't counted as left.
    const leftScaled = (totalMinor - fixedTotal) * unit - percent.scaledTotal;
    shares.set(left.identifier, leftScaled > 0n ? leftScaled / unit : 0n);
  }
  topUp(shares, totalMinor - sum(shares));
  if ([...shares.values()].some((share) => share < 0n)) return { problem: overfull };
  const inOrder = rules.filter(({ identifier }) => shares.has(identifier));
  return { shares: merge(inOrder.map(({ identifier }) => [identifier, shares.get(identifier) ?? 0n])) };
}

function fixedShares(
  totalMinor: bigint,
  precision: bigint,
  rules: readonly SplitRule[],
): { shares: Map<string, bigint> } | { problem: string } {
  const shares = new Map<string, bigint>();
  let remaining = totalMinor;
  for (const rule of rules) {
    if (isLeft(rule) || isPercent(rule)) continue;
    const share = fixedShare(rule, precision);
    if (typeof share !== 'bigint') return share;
    if (share === 0n) continue;
    if (share > remaining) return { problem: 'fixed amount exceeds remaining transaction amount' };
    remaining -= share;
    shares.set(rule.identifier, share);
  }
  return { shares };
}

function fixedShare({ distribution, preciseDistribution }: SplitRule, precision: bigint): bigint | { problem: string } {
  if (preciseDistribution !== '') {
    const isInteger = /^[+-]?\d{1,19}$/.test(preciseDistribution) && BigInt(preciseDistribution) <= int64Max;
    const problem = 'invalid precise_distribution format: must be an integer value in minor units';
    return isInteger && BigInt(preciseDistribution) >= 0n ? BigInt(preciseDistribution) : { problem };
  }
  if (distribution === '') return 0n;
  const isNumber = fixedPattern.test(distribution) && Number.isFinite(Number(distribution));
  if (!isNumber || Number(distribution) < 0) return { problem: 'invalid fixed amount format' };
  return minorUnits(Number(distribution), precision);
}

/**
 * Shares of the total, exact, then cut to whole minor units. One that is less than a unit counts as nothing, and what
 * that loses goes to the largest.
 */
function percentShares(
  totalMinor: bigint,
  rules: readonly SplitRule[],
): { shares: Map<string, bigint>; scaledTotal: bigint } | { problem: string } {
  const scaled = new Map<string, bigint>();
  let scaledTotal = 0n;
  for (const rule of rules.filter(isPercent)) {
    const match = percentPattern.exec(rule.distribution);
    if (match === null) return { problem: 'invalid percentage format' };
    const [, whole = '', fraction = ''] = match;
    const share = totalMinor * BigInt(whole + fraction.padEnd(percentDigits, '0'));
    scaledTotal += share;
    scaled.set(rule.identifier, share < unit ? 0n : share);
  }
  topUp(scaled, scaledTotal - sum(scaled));
  const shares = new Map([...scaled].map(([identifier, share]) => [identifier, share / unit]));
  return { shares, scaledTotal };
}

/** Adds what is missing (or takes what is too much) at the largest share, the first of them if there are several. */
function topUp(shares: Map<string, bigint>, missing: bigint): void {
  if (missing === 0n) return;
  let largest: [string, bigint] | null = null;
  for (const share of shares) if (largest === null || share[1] > largest[1]) largest = share;
  if (largest !== null) shares.set(largest[0], largest[1] + missing);
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
