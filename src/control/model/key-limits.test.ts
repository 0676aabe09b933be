import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Period, periodStart } from './key-limits.ts';

for (const [period, at, start] of [
  ['minute', '2026-11-25T02:24:59.999Z', '2026-11-25T02:24:00.000Z'],
  ['hour', '2026-11-25T02:24:59Z', '2026-11-25T02:00:00.000Z'],
  ['day', '2026-11-25T23:59:59Z', '2026-11-25T00:00:00.000Z'],
  ['week', '2026-11-29T23:59:59Z', '2026-11-23T00:00:00.000Z'], // a Sunday belongs to the Monday before
  ['week', '2026-11-30T00:00:00Z', '2026-11-30T00:00:00.000Z'],
  ['week', '2027-01-01T00:00:00Z', '2026-12-28T00:00:00.000Z'],
  ['month', '2026-02-28T23:59:59Z', '2026-02-01T00:00:00.000Z'],
] as const satisfies readonly (readonly [Period, string, string])[]) {
  test(`the ${period} of ${at} began at ${start}`, () => {
    assert.equal(new Date(periodStart(period, Date.parse(at))).toISOString(), start);
  });
}
