/** When to try again what has failed. */

/** An hour: longer waits would hardly be easier on a receiver, and the last tries would come days later. */
export const waitMaxMs = 3_600_000;

/**
 * Doubles from `baseMs` with each failure, up to an hour; then a part of it by chance, so that what failed together
 * doesn't come again together.
 * @param failures so far, from 1; @param chance from 0 to 1.
 */
export function backOffMs(failures: number, baseMs: number, chance: number): number {
  const wait = Math.min(baseMs * 2 ** (failures - 1), waitMaxMs);
  return Math.round(wait * (0.5 + chance / 2));
}
