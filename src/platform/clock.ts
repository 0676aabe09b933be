/** Time as text: RFC 3339, UTC. The clock is a value that operations are given, so tests can hold it still. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

/** What Core prints for a time that was never set; it is not left out. */
export const zeroTime = '0001-01-01T00:00:00Z';

/** RFC 3339 in UTC with trailing zeros of the fraction cut: 1766225600500 is 2025-12-20T10:13:20.5Z. */
export function rfc3339(ms: number): string {
  return new Date(ms).toISOString().replace(/\.?0*Z$/, 'Z');
}

/** The same, from microseconds. */
export function rfc3339OfMicros(micros: bigint): string {
  const fraction = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = new Date(Number((micros - fraction) / 1_000n)).toISOString().slice(0, -5);
  return fraction === 0n ? `${seconds}Z` : `${seconds}.${fraction.toString().padStart(6, '0').replace(/0+$/, '')}Z`;
}
