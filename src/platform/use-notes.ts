/** When something was last used: gathered in memory, written behind, off the path of requests. */
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

/** Kept to the minute. */
export const notedEveryMs = 60_000;

interface UseNotes {
  note(id: string): void;
  /** Writes what was noted since the last time; what can't be written is reported and forgotten. To be called often. */
  write(): Promise<void>;
}

export function useNotes({
  write,
  what,
  clock,
  log,
}: {
  write: (usedAtMsById: ReadonlyMap<string, number>) => Promise<void>;
  /** For the log: `last uses of keys`. */
  what: string;
  clock: Clock;
  log: Log;
}): UseNotes {
  /** Within the last minute; the latest at the end. */
  const notedAtMs = new Map<string, number>();
  const toWrite = new Map<string, number>();

  /** What is used once must not be kept for good: sessions come and go. */
  function forgetOld(): void {
    const oldMs = clock.nowMs() - notedEveryMs;
    for (const [id, atMs] of notedAtMs) {
      if (atMs > oldMs) return;
      notedAtMs.delete(id);
    }
  }

  return {
    note(id) {
      const nowMs = clock.nowMs();
      if (nowMs - (notedAtMs.get(id) ?? Number.NEGATIVE_INFINITY) < notedEveryMs) return;
      notedAtMs.delete(id);
      notedAtMs.set(id, nowMs);
      toWrite.set(id, nowMs);
    },
    async write() {
      forgetOld();
      if (toWrite.size === 0) return;
      const uses = new Map(toWrite);
      toWrite.clear();
      await write(uses).catch((error: unknown) => log.warn({ err: error }, `${what} were not noted`));
    },
  };
}
