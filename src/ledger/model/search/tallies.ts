/** Counting without looking: transactions are tallied by currency and status, and by the hour. */
import type { FilterNode, NumberTest } from './filter.ts';

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

/** A count in parts. Bounds are seconds since 1970; null: none. */
export interface CountByHour {
  /** Whole hours, whose tallies are to be counted by `rest`. */
  readonly hours: { readonly from: bigint | null; readonly before: bigint | null };
  /** What is asked besides; null: nothing. */
  readonly rest: FilterNode | null;
  /** Filters for what lies before those hours and after them, to be counted one by one. */
  readonly edges: readonly FilterNode[];
}

const hourSeconds = 3_600n;
/** Beyond these PostgreSQL has no moment: years 1 to 9999. */
const earliest = -62_135_596_800n;
const latest = 253_402_300_799n;

/** Null if the filter is no range of `created_at` with whole hours in it, or asks what the tallies don't know. */
export function countByHour(filter: FilterNode | null): CountByHour | null {
  const terms = filter?.kind === 'and' ? filter.terms : filter === null ? [] : [filter];
  const ranges = terms.map(rangeOf);
  const others = terms.filter((_, index) => ranges[index] === null);
  const rest: FilterNode | null = others.length === 0 ? null : { kind: 'and', terms: others };
  const known = ranges.filter((range) => range !== null);
  const from = known
    .map((range) => range.from)
    .toSorted(ascending)
    .at(-1);
  const to = known
    .map((range) => range.to)
    .toSorted(ascending)
    .at(0);
  if (from === undefined || to === undefined || (rest !== null && testOf(rest) === null)) return null;
  // Years divide by hours, so the bounds of time are bounds of hours, too.
  const first = ceilHour(from);
  const end = floorHour(to + 1n);
  if (end <= first) return null;
  const edges = [
    { from, to: first - 1n },
    { from: end, to },
  ].filter((edge) => edge.from <= edge.to);
  return {
    hours: { from: from === earliest ? null : first, before: to === latest ? null : end },
    rest,
    edges: edges.map((edge) => ({ kind: 'and', terms: [...others, createdIn(edge)] })),
  };
}

/** Whole seconds, both included. */
interface Seconds {
  readonly from: bigint;
  readonly to: bigint;
}

/** Null for what is no single range of `created_at`. */
function rangeOf(node: FilterNode): Seconds | null {
  if (node.kind !== 'number' || node.type !== 'time' || node.field !== 'created_at' || node.isNegated) return null;
  const [test, ...more] = node.tests;
  if (test === undefined || more.length > 0) return null;
  const { from, to } = secondsOf(test);
  return { from: from < earliest ? earliest : from, to: to > latest ? latest : to };
}

function secondsOf(test: NumberTest): Seconds {
  if ('from' in test) return { from: BigInt(test.from), to: BigInt(test.to) };
  const at = BigInt(test.value);
  switch (test.operator) {
    case '=':
      return { from: at, to: at };
    case '>':
      return { from: at + 1n, to: latest };
    case '>=':
      return { from: at, to: latest };
    case '<':
      return { from: earliest, to: at - 1n };
    case '<=':
      return { from: earliest, to: at };
  }
}

function createdIn({ from, to }: Seconds): FilterNode {
  const tests = [{ from: from.toString(), to: to.toString() }];
  return { kind: 'number', type: 'time', field: 'created_at', isNegated: false, tests };
}

function ascending(one: bigint, other: bigint): number {
  return one < other ? -1 : 1;
}

function ceilHour(seconds: bigint): bigint {
  return -floorHour(-seconds);
}

function floorHour(seconds: bigint): bigint {
  const over = ((seconds % hourSeconds) + hourSeconds) % hourSeconds;
  return seconds - over;
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
