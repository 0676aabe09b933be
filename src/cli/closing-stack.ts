/** What was opened, to be closed in the opposite order. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../platform/log.ts';

export interface ClosingStack {
  /** @returns a way to close this part sooner; it is closed once. */
  add(name: string, close: () => Promise<void>): () => Promise<void>;
  closeAll(): Promise<void>;
}

/** Longer than the gateway gives the requests under way, and than PostgreSQL is given to end. */
const defaultCloseTimeoutMs = 60_000;

/**
 * One part that fails to close, or waits for a client that never ends its request, does not keep the others from closing,
 * least of all the database.
 */
export function closingStack(log: Log, closeTimeoutMs: number = defaultCloseTimeoutMs): ClosingStack {
  const parts: (() => Promise<void>)[] = [];
  return {
    add(name, work) {
      let closing: Promise<void> | null = null;
      const closeOnce = (): Promise<void> => {
        closing ??= within(closeTimeoutMs, work()).catch((error: unknown) => {
          log.error({ err: error, part: name }, 'a part of the server did not close');
        });
        return closing;
      };
      parts.push(closeOnce);
      return closeOnce;
    },
    async closeAll() {
      for (const close of parts.toReversed()) await close();
    },
  };
}

async function within(timeoutMs: number, work: Promise<void>): Promise<void> {
  const timer = new AbortController();
  const timeout = delay(timeoutMs, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`not closed after ${timeoutMs} ms`);
  });
  try {
    await Promise.race([work, timeout]);
  } finally {
    timer.abort();
  }
}
