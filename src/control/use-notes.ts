/** When something was last used: gathered in memory, written behind, off the path of requests. */
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';

/** Kept to the minute. */
const notedEveryMs = 60_000;

interface UseNotes {
  note(id: string): void;
  /** Writes what was noted since the last time; what can't be written is reported and forgotten. */
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
  const notedAtMs = new Map<string, number>();
  const toWrite = new Map<string, number>();
  return {
    note(id) {
      const nowMs = clock.nowMs();
      if (nowMs - (notedAtMs.get(id) ?? Number.NEGATIVE_INFINITY) < notedEveryMs) return;
      notedAtMs.set(id, nowMs);
      toWrite.set(id, nowMs);
    },
    async write() {
      if (toWrite.size === 0) return;
      const uses = new Map(toWrite);
      toWrite.clear();
      await write(uses).catch((error: unknown) => log.warn({ err: error }, `${what} were not noted`));
    },
  };
}
