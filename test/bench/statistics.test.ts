import assert from 'node:assert/strict';
import test from 'node:test';
import { ratioOf, spreadOf } from '../../bench/statistics.ts';

test('the median is the middle one, or between the middle two', () => {
  assert.deepEqual(spreadOf([9, 1, 5]), { median: 5, min: 1, max: 9 });
  assert.deepEqual(spreadOf([4, 1, 2, 8]), { median: 3, min: 1, max: 8 });
});

test('ratios are taken round by round: a machine that halves its speed changes none', () => {
  assert.deepEqual(ratioOf([20, 10, 30], [10, 5, 15]), { median: 2, min: 2, max: 2 });
});
