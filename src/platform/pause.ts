/** A wait that a signal cuts short. */
import { setTimeout as delay } from 'node:timers/promises';

/** Resolves after `ms`, or as soon as `until` is aborted. With `ref: false` the wait alone keeps no process alive. */
export async function pause(ms: number, until: AbortSignal, { ref = true } = {}): Promise<void> {
  try {
    await delay(ms, undefined, { signal: until, ref });
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}
