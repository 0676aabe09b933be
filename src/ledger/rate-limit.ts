/** How many requests a client may make to one path of the ledger port. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
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

type RateLimiter = (request: LedgerRequest, remote: RemoteAddress) => Promise<Allowance>;

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

/** Counted in memory, for each client and path: `burst` requests in the time in which the rate allows as many. */
export function createRateLimiter({ requestsPerSecond, burst }: RateLimit): RateLimiter {
  const limiter = new RateLimiterMemory({ points: burst, duration: burst / requestsPerSecond });
  const fixed = {
    'x-rate-limit-limit': twoDecimals.format(requestsPerSecond),
    'x-rate-limit-duration': '1',
    'ratelimit-limit': String(burst),
  };
  return async ({ path, headers }, remote) => {
    const count = await consumed(limiter, `${clientOf(headers, remote)} ${path.slice(0, pathLengthMax)}`);
    const isExceeded = count.consumedPoints > burst;
    const waitS = String(Math.max(Math.ceil(count.msBeforeNext / 1_000), 1));
    const forwarded = first(headers['x-forwarded-for']);
    return {
      isExceeded,
      headers: {
        ...fixed,
        'ratelimit-remaining': String(Math.max(count.remainingPoints, 0)),
        'ratelimit-reset': waitS,
        'x-rate-limit-request-remote-addr': `${remote.address}:${remote.port}`,
        ...(forwarded === undefined ? {} : { 'x-rate-limit-request-forwarded-for': forwarded }),
        ...(isExceeded ? { 'retry-after': waitS } : {}),
      },
    };
  };
}

/** The library throws what it counted when that is too much. */
async function consumed(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  }
}

/** As Core: what a proxy in front says, else the other end of the socket. Without such a proxy a client can say anything. */
function clientOf(headers: LedgerRequest['headers'], { address }: RemoteAddress): string {
  return first(headers['x-forwarded-for'])?.split(',', 1)[0]?.trim() || first(headers['x-real-ip']) || address;
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
