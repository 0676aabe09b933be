/** Who may go on: limits on how often one asks, and on how often a stranger may guess. */
import type { Credential } from '../control/index.ts';
import { secondsToWait } from '../platform/retry-after.ts';
import { tokenBuckets } from '../platform/token-buckets.ts';
import { Failure } from './failure.ts';
import { type Allowance, type RateLimit, rateLimitHeaders } from './rate-limit.ts';

export interface Admission {
  /**
   * Counts a request against its instance and its credential; null if there is no limit, so that nobody pays for it.
   * @returns headers for the answer. @throws Failure PROXY_RATE_LIMITED.
   */
  readonly countRequest: ((credential: Credential, instanceId: string) => string[]) | null;
  /** Counts a request without a good credential. @throws Failure PROXY_RATE_LIMITED, the same for whatever was tried. */
  countGuess(address: string | null): void;
}

export interface AdmissionOptions {
  /** Null: no limit. */
  readonly instanceRateLimit: RateLimit | null;
  readonly keyRateLimit: RateLimit | null;
  /** Guesses of one address at once; as many a minute come back. */
  readonly guessesMax: number;
}

export function createAdmission({ instanceRateLimit, keyRateLimit, guessesMax }: AdmissionOptions): Admission {
  const guesses = tokenBuckets({ perSecond: guessesMax / 60, burst: guessesMax });
  // The credential first: what it has too much of must not use up the instance's share for others.
  const limits = [limited('key', keyRateLimit), limited('instance', instanceRateLimit)].filter((one) => one !== null);

  function countRequest(credential: Credential, instanceId: string): string[] {
    const allowances: Allowance[] = [];
    for (const { policy, limit, buckets } of limits) {
      const { isTaken, left, waitMs } = buckets.take(policy === 'key' ? credential.id : instanceId);
      allowances.push({ policy, limit, left });
      if (!isTaken) throw tooMany(policy, waitMs, rateLimitHeaders(allowances));
    }
    return rateLimitHeaders(allowances);
  }

  return {
    countRequest: limits.length === 0 ? null : countRequest,
    countGuess(address) {
      const { isTaken, waitMs } = guesses.take(guesserOf(address));
      if (isTaken) return;
      throw new Failure('PROXY_RATE_LIMITED', 'Too many requests without a valid credential', {
        proxyError: 'http_request_denied',
        retryAfterSeconds: secondsToWait(waitMs),
      });
    },
  };
}

type Policy = 'key' | 'instance';

function limited(policy: Policy, limit: RateLimit | null) {
  if (limit === null) return null;
  return { policy, limit, buckets: tokenBuckets({ perSecond: limit.requestsPerSecond, burst: limit.burst }) };
}

function tooMany(policy: Policy, waitMs: number, headers: readonly string[]): Failure {
  const whose = policy === 'key' ? 'this credential' : 'this instance';
  return new Failure('PROXY_RATE_LIMITED', `Too many requests for ${whose}`, {
    proxyError: 'http_request_denied',
    retryAfterSeconds: secondsToWait(waitMs),
    headers,
    delivery: 'not_sent',
  });
}

/** Whoever has one IPv6 address has the 2^64 beside it, too. */
function guesserOf(address: string | null): string {
  if (address === null) return '';
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...(tail === undefined ? [] : missing), ...after].slice(0, 4).join(':');
}
