/** How often something may be done: token buckets in memory, one for each who asks. */
import { TokenBucket } from 'limiter';
import { LRUCache } from 'lru-cache';

export interface TokenRate {
  readonly perSecond: number;
  /** Tokens in a full bucket: so much may be asked for at once. At least 1. */
  readonly burst: number;
}

interface Taken {
  /** False: there was no token, and nothing was taken. */
  readonly isTaken: boolean;
  /** Whole tokens that are left. */
  readonly left: number;
  /** Until there is one to take; 0: there is. */
  readonly waitMs: number;
}

export interface TokenBuckets {
  take(key: string): Taken;
}

/** Buckets in memory, a few hundred bytes each. The one not asked for longest is forgotten first, hence the next time full. */
const bucketsMax = 50_000;

/** A bucket begins full, and fills steadily: there is no window at whose edge twice as much gets through. */
export function tokenBuckets({ perSecond, burst }: TokenRate): TokenBuckets {
  const buckets = new LRUCache<string, TokenBucket>({ max: bucketsMax });

  function fullBucket(key: string): TokenBucket {
    const bucket = new TokenBucket({ bucketSize: burst, tokensPerInterval: perSecond, interval: 'second' });
    bucket.content = burst;
    buckets.set(key, bucket);
    return bucket;
  }

  return {
    take(key) {
      const bucket = buckets.get(key) ?? fullBucket(key);
      const isTaken = bucket.tryRemoveTokens(1);
      return { isTaken, left: Math.floor(bucket.content), waitMs: bucket.getWaitTime(1) };
    },
  };
}
