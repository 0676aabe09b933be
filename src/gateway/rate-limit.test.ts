import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateLimitHeaders } from './rate-limit.ts';

test('headers have the form of the draft', () => {
  const key = { policy: 'key', limit: { requestsPerSecond: 50, burst: 100 }, left: 40 };
  const instance = { policy: 'instance', limit: { requestsPerSecond: 0.5, burst: 1 }, left: 0 };
  assert.deepEqual(rateLimitHeaders([key, instance]), [
    'ratelimit-policy',
    '"key";q=100;w=2, "instance";q=1;w=2',
    'ratelimit',
    '"key";r=40;t=2, "instance";r=0;t=2',
  ]);
});
