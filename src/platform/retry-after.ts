/** When somebody who was refused may come back: Retry-After (RFC 9110 section 10.2.3). */
import type { Refusal } from './errors.ts';

/** Whole seconds, never 0. */
export function secondsToWait(waitMs: number): number {
  return Math.max(1, Math.ceil(waitMs / 1_000));
}

/** As headers: none if the refusal doesn't say when. */
export function retryAfterHeader({ retryAfterSeconds }: Pick<Refusal, 'retryAfterSeconds'>): Record<string, string> {
  return retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
}
