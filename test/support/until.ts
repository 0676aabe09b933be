/** Waiting for something that another process does. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes.
 * @throws after `timeoutMs`, with the last error if asking failed.
 */
export async function until(holds: () => boolean | Promise<boolean>, timeoutMs = 20_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Not so after ${timeoutMs} ms: ${holds}`);
    await sleep(20);
  }
}
