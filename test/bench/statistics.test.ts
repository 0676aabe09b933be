import assert from 'node:assert/strict';
import test from 'node:test';
import { quantileOf, ratioOf, spreadOf } from '../../bench/statistics.ts';

test('the median is the middle one, or between the middle two', () => {
  assert.deepEqual(spreadOf([9, 1, 5]), { median: 5, min: 1, max: 9 });
  assert.deepEqual(spreadOf([4, 1, 2, 8]), { median: 3, min: 1, max: 8 });
});

test('ratios are taken round by round: a machine that halves its speed changes none', () => {
  assert.deepEqual(ratioOf([20, 10, 30], [10, 5, 15]), { median: 2, min: 2, max: 2 });
});

test('a quantile of buckets lies where the values would if they were spread evenly', () => {
  const buckets = [
    { most: 1, count: 0 },
    { most: 5, count: 50 },
    { most: 10, count: 50 },
    { most: 20, count: 0 },
    { most: Number.POSITIVE_INFINITY, count: 0 },
  ];
  assert.deepEqual(
    [0, 0.25, 0.5, 0.75, 1].map((share) => quantileOf(buckets, share)),
    [1, 3, 5, 7.5, 10],
  );
  assert.equal(
    quantileOf(
      [
        { most: 5, count: 1 },
        { most: Number.POSITIVE_INFINITY, count: 9 },
      ],
      0.99,
    ),
    5,
  );
  assert.equal(quantileOf([{ most: 5, count: 0 }], 0.99), Number.NaN);
});
