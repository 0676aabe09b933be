/** A few numbers, one a round, in short. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const below = sorted[Math.floor(middle)] ?? Number.NaN;
  const above = sorted[Math.ceil(middle)] ?? Number.NaN;
  return { median: (below + above) / 2, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** So many values were at most `most`, but more than the bucket before it holds. */
export interface Bucket {
  readonly most: number;
  readonly count: number;
}

/**
 * Below which value a share of all lie, as far as buckets can tell: within one, values count as spread evenly.
 * @param buckets each above the one before; the last may have no end, and is then as wide as nothing.
 */
export function quantileOf(buckets: readonly Bucket[], share: number): number {
  let left = share * buckets.reduce((sum, { count }) => sum + count, 0);
  let below = 0;
  for (const { most, count } of buckets) {
    if (count > 0 && left <= count) return Number.isFinite(most) ? below + (most - below) * (left / count) : below;
    left -= count;
    below = most;
  }
  return Number.NaN;
}

/** The ratio in each round: what slows the machine down for a while slows both, so it falls out. */
export function ratioOf(of: readonly number[], to: readonly number[]): Spread {
  return spreadOf(of.map((value, round) => value / (to[round] ?? Number.NaN)));
}

/** The same with differences. */
export function differenceOf(of: readonly number[], to: readonly number[]): Spread {
  return spreadOf(of.map((value, round) => value - (to[round] ?? Number.NaN)));
}
