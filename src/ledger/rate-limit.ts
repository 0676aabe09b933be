/** How many requests a client may make to one path of the ledger port. */
import type { FindOrigin } from '../platform/caller-address.ts';
import { retryAfterHeader, secondsToWait } from '../platform/retry-after.ts';
import { tokenBuckets } from '../platform/token-buckets.ts';
import type { LedgerRequest } from './http/route.ts';

export interface RateLimit {
  readonly requestsPerSecond: number;
  /** Requests that may come at once. */
  readonly burst: number;
}

interface Allowance {
  readonly isExceeded: boolean;
  /** For the answer, whatever it is: Core's. */
  readonly headers: Readonly<Record<string, string>>;
}

type RateLimiter = (request: LedgerRequest, remote: RemoteAddress) => Allowance;

interface RemoteAddress {
  readonly address: string;
  readonly port: number;
}

/** Of a longer path the rest doesn't count: what is remembered of a request must be small. */
const pathLengthMax = 256;

const twoDecimals = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: false,
});

/**
 * As Core: a token bucket for each client and path, and headers that speak of tokens.
 * @param findOrigin who is the client behind proxies that are trusted; null: there are none. Core believes any client.
 */
export function createRateLimiter({ requestsPerSecond, burst }: RateLimit, findOrigin: FindOrigin | null): RateLimiter {
  const buckets = tokenBuckets({ perSecond: requestsPerSecond, burst });
  const fixed = {
    'x-rate-limit-limit': twoDecimals.format(requestsPerSecond),
    'x-rate-limit-duration': '1',
    'ratelimit-limit': String(Math.round(requestsPerSecond)),
    'ratelimit-reset': '1',
  };
  return ({ path, headers }, remote) => {
    const { isTaken, left, waitMs } = buckets.take(
      `${findOrigin?.(headers, remote.address).address ?? remote.address} ${path.slice(0, pathLengthMax)}`,
    );
    const forwarded = first(headers['x-forwarded-for']);
    return {
      isExceeded: !isTaken,
      headers: {
        ...fixed,
        'ratelimit-remaining': String(left),
        'x-rate-limit-request-remote-addr': `${remote.address}:${remote.port}`,
        ...(forwarded === undefined ? {} : { 'x-rate-limit-request-forwarded-for': forwarded }),
        ...(isTaken ? {} : retryAfterHeader({ retryAfterSeconds: secondsToWait(waitMs) })),
      },
    };
  };
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
