/** Counting without looking: transactions are tallied by currency and status. */
import type { FilterNode } from './filter.ts';

export interface Tally {
  readonly currency: string;
  readonly status: string;
  readonly records: number;
}

export function allOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { records }) => sum + records, 0);
}

/** How many meet the filter; null if the tallies don't know. */
export function countTallied(tallies: readonly Tally[], filter: FilterNode | null): number | null {
  const test = filter === null ? () => true : testOf(filter);
  return test === null ? null : allOf(tallies.filter(test));
}

/** The values of `field` among those that meet the filter, the most frequent first; null if the tallies don't know. */
export function facetTallied(
  tallies: readonly Tally[],
  filter: FilterNode | null,
  field: string,
): { value: string; count: number }[] | null {
  // Collections without currencies and statuses are one tally.
  if ((field !== 'currency' && field !== 'status') || tallies.some((tally) => tally.status === '')) return null;
  const test = filter === null ? () => true : testOf(filter);
  if (test === null) return null;
  const counts = new Map<string, number>();
  for (const tally of tallies.filter(test)) counts.set(tally[field], (counts.get(tally[field]) ?? 0) + tally.records);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function testOf(node: FilterNode): ((tally: Tally) => boolean) | null {
  if (node.kind === 'choice' && (node.field === 'currency' || node.field === 'status')) {
    const { field } = node;
    const wanted = node.values.map(({ text, isPrefix }) => ({ text: text.toLowerCase(), isPrefix }));
    return (tally) => {
      const value = tally[field].toLowerCase();
      const isThere = wanted.some(({ text, isPrefix }) => (isPrefix ? value.startsWith(text) : value === text));
      return isThere !== node.isNegated;
    };
  }
  if (node.kind !== 'and' && node.kind !== 'or') return null;
  const tests = node.terms.map(testOf);
  const known = tests.filter((test) => test !== null);
  if (known.length < tests.length) return null;
  return node.kind === 'and'
    ? (tally) => known.every((test) => test(tally))
    : (tally) => known.some((test) => test(tally));
}
