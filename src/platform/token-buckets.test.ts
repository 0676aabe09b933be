import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenBuckets } from './token-buckets.ts';

test('a bucket begins full, gives one token at a time, and says when the next one comes', () => {
  const buckets = tokenBuckets({ perSecond: 0.5, burst: 2 });
  assert.deepEqual(buckets.take('a'), { isTaken: true, left: 1, waitMs: 0 });
  assert.equal(buckets.take('a').isTaken, true);
  const { isTaken, left, waitMs } = buckets.take('a');
  assert.deepEqual([isTaken, left], [false, 0]);
  assert.ok(waitMs > 1_900 && waitMs <= 2_000, `${waitMs} ms`);
  assert.equal(buckets.take('b').isTaken, true);
});

test('who asks under ever new names does not fill the memory; whose bucket is forgotten has a full one', () => {
  const buckets = tokenBuckets({ perSecond: 0.001, burst: 1 });
  buckets.take('a');
  assert.equal(buckets.take('a').isTaken, false);
  for (let i = 0; i < 50_000; i++) buckets.take(`stranger ${i}`);
  assert.equal(buckets.take('a').isTaken, true);
});
