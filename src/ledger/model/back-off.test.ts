import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backOffMs } from './back-off.ts';

for (const [failures, chance, expected] of [
  [1, 1, 1_000],
  [1, 0, 500],
  [2, 1, 2_000],
  [5, 0.5, 12_000],
  [12, 1, 2_048_000],
  [13, 1, 3_600_000],
  [25, 0, 1_800_000],
] as const) {
  test(`after ${failures} failures, by a chance of ${chance}, ${expected} ms`, () => {
    assert.equal(backOffMs(failures, 1_000, chance), expected);
  });
}
