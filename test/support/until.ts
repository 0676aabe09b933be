import { setTimeout as delay } from 'node:timers/promises';

/** Resolves when `holds` is true; fails after the deadline with what was waited for. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, deadlineMs = 20_000): Promise<void> {
  const giveUpAt = performance.now() + deadlineMs;
  while (!(await holds())) {
    if (performance.now() > giveUpAt) throw new Error(`waited ${deadlineMs} ms in vain until ${what}`);
    await delay(5);
  }
}
