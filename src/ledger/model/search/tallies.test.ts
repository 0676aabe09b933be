import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { collections } from './collections.ts';
import { parseFilter } from './filter.ts';
import { countByHour } from './tallies.ts';

const filterOf = (text: string) => parseFilter(collections.transactions, text, () => new Set());

/** The ranges of seconds that are counted one by one, and the hours between. */
function partsOf(text: string) {
  const parts = countByHour(filterOf(text));
  if (parts === null) return null;
  const edges = parts.edges.map((edge) => {
    const created = edge.kind === 'and' ? edge.terms.at(-1) : undefined;
    assert.ok(created?.kind === 'number');
    return created.tests[0];
  });
  return { ...parts.hours, edges };
}

test('a range is its whole hours, what is before them and what is after', () => {
  assert.deepEqual(partsOf('created_at:[3601..10799]'), {
    from: 7_200n,
    before: 10_800n,
    edges: [{ from: '3601', to: '7199' }],
  });
  assert.deepEqual(partsOf('created_at:>=3600 && created_at:<7200'), { from: 3_600n, before: 7_200n, edges: [] });
  assert.deepEqual(partsOf('status:=APPLIED && created_at:>3599'), { from: 3_600n, before: null, edges: [] });
  assert.deepEqual(partsOf('created_at:<=7200'), { from: null, before: 7_200n, edges: [{ from: '7200', to: '7200' }] });
});

for (const [what, text] of [
  ['no whole hour', 'created_at:[3601..10798]'],
  ['nothing at all', 'created_at:>10 && created_at:<5'],
  ['two ranges', 'created_at:[0..3600, 7200..10800]'],
  ['all but a range', 'created_at:!=7200'],
  ['either a range or something else', 'created_at:>7200 || status:=APPLIED'],
  ['what is not tallied', 'created_at:>7200 && reference:=a'],
  ['no time', 'status:=APPLIED'],
] as const) {
  test(`${what} is not counted by hours`, () => assert.equal(partsOf(text), null));
}

function timesCounted(at: number, { from, before, edges }: NonNullable<ReturnType<typeof partsOf>>): number {
  const hour = BigInt(Math.floor(at / 3_600) * 3_600);
  const isInHours = (from === null || hour >= from) && (before === null || hour < before);
  const inEdges = edges.filter(
    (edge) => edge !== undefined && 'from' in edge && Number(edge.from) <= at && at <= Number(edge.to),
  );
  return Number(isInHours) + inEdges.length;
}

test('each second of a range is in one part, and no other second in any', () => {
  const second = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(
    fc.property(second, second, fc.array(second, { minLength: 20 }), (from, to, seconds) => {
      const parts = partsOf(`created_at:[${from}..${to}]`);
      if (parts === null) return;
      for (const at of [from - 1, from, to, to + 1, ...seconds]) {
        const isInside = from <= at && at <= to;
        assert.equal(timesCounted(at, parts), Number(isInside), `${at} of ${from}..${to}`);
      }
    }),
  );
});
