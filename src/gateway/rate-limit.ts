/** What callers are told about how often they may ask. */

export interface RateLimit {
  readonly requestsPerSecond: number;
  /** Requests that may come at once. */
  readonly burst: number;
}

/** What one of several limits says about a request. */
export interface Allowance {
  readonly policy: string;
  readonly limit: RateLimit;
  readonly left: number;
}

/**
 * RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10): for each policy its quota `q` and the seconds
 * `w` in which that much comes back; then what remains (`r`), and in how many seconds (`t`) all of it is there again.
 */
export function rateLimitHeaders(allowances: readonly Allowance[]): string[] {
  const policies = allowances.map(({ policy, limit: { burst, requestsPerSecond } }) => {
    return `"${policy}";q=${burst};w=${Math.max(1, Math.ceil(burst / requestsPerSecond))}`;
  });
  const states = allowances.map(({ policy, limit: { burst, requestsPerSecond }, left }) => {
    return `"${policy}";r=${left};t=${Math.ceil((burst - left) / requestsPerSecond)}`;
  });
  return ['ratelimit-policy', policies.join(', '), 'ratelimit', states.join(', ')];
}
