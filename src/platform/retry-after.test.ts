import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfterHeader, secondsToWait } from './retry-after.ts';

test('nobody is told to come back too early, or at once', () => {
  assert.deepEqual([0, 1, 1_000, 1_001].map(secondsToWait), [1, 1, 1, 2]);
});

test('who is not told when to come back has no header', () => {
  assert.deepEqual(retryAfterHeader({ retryAfterSeconds: 5 }), { 'retry-after': '5' });
  assert.deepEqual(retryAfterHeader({ retryAfterSeconds: undefined }), {});
});
