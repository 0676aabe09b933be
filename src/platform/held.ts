/**
 * Contents of a database held in memory, so that using them needs no query. Kept right by comparing one version number
 * with the database: every half second, and whenever somebody asks for a refresh. Polling alone, without LISTEN: it also
 * works behind a connection pooler and on databases without notifications, it notices a dead connection, and one
 * mechanism is easier to trust than two. What it costs is a query on one row twice a second.
 *
 * What was taken back elsewhere, such as a key, must not be honoured for longer than a second, whatever happens to the
 * database. So contents count as confirmed for a second after a check, and no longer than until one fails; who needs
 * them after that has the database asked once more, and turns his caller away if it doesn't answer.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from './log.ts';
import { pause } from './pause.ts';

/** Within this a change elsewhere takes effect here. */
const confirmedForMs = 1_000;
/** Well under that, so that a check may be late and nobody has to wait for it. */
const checkEveryMs = 500;
/** Least time between checks that callers cause: a flood of unknown keys must not become one of queries. */
const checkSpacingMs = 50;
/** A caller waits so long for the database to answer a check; it is better refused than kept. */
const checkWaitMaxMs = 2_000;

export interface HeldVersion<T> {
  readonly version: string;
  readonly contents: T;
}

export interface Held<T> {
  /** What is in memory; null until it has been loaded for the first time. */
  current(): T | null;
  /** The same, after waiting for the first load. @throws the database's error if that fails. */
  loaded(): Promise<T>;
  /** Resolves when what is in memory is as new as the database was at the time of the call, or that can't be told. */
  refresh(): Promise<void>;
  /** Whether what is in memory may be relied on: the database's last answer was that it is right, a moment ago. */
  isConfirmed(): boolean;
  close(): Promise<void>;
}

/** Begins to hold what `load` gives, for as long as `readVersion` gives the same. */
export function holdInMemory<T>({
  readVersion,
  load,
  changed = () => undefined,
  afterCheck = async () => undefined,
  what,
  log,
}: {
  readVersion: () => Promise<string>;
  /** Given what is held, it may read only what has changed since, and give the same object back. */
  load: (held: HeldVersion<T> | null) => Promise<T>;
  /** Hears of new contents, the first ones apart. */
  changed?: (contents: T) => void;
  /** Runs after the regular checks, which don't wait for it. */
  afterCheck?: () => Promise<void>;
  /** For the log: `the control database`. */
  what: string;
  log: Log;
}): Held<T> {
  let held: HeldVersion<T> | null = null;
  let failure: unknown = null;
  // Of a clock that never jumps: neither may a key live longer because somebody set the time back.
  let confirmedAt = Number.NEGATIVE_INFINITY;
  let lastCheckAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let after: Promise<void> | null = null;
  const stopped = new AbortController();

  async function check(): Promise<void> {
    const askedAt = performance.now();
    try {
      // The version is read first: what changes meanwhile is then loaded once more, never missed.
      const version = await readVersion();
      const isFirst = held === null;
      const isNew = version !== held?.version;
      if (isNew) held = { version, contents: await load(held) };
      confirmedAt = askedAt;
      if (isNew && !isFirst && held !== null) changed(held.contents);
      if (failure !== null) log.info(`${what} answers again`);
      failure = null;
    } catch (error) {
      if (failure === null && !stopped.signal.aborted) log.warn({ err: error }, `${what} does not answer`);
      failure = error;
      confirmedAt = Number.NEGATIVE_INFINITY;
    }
  }

  async function spacedCheck(): Promise<void> {
    const waitMs = lastCheckAt + checkSpacingMs - performance.now();
    if (waitMs > 0) await delay(waitMs);
    lastCheckAt = performance.now();
    await check();
  }

  function startCheck(): Promise<void> {
    next = null;
    running = spacedCheck().finally(() => {
      running = null;
    });
    return running;
  }

  /** Joins the check that is about to start; one that runs already may have read the version before the change. */
  function nextCheck(): Promise<void> {
    if (running === null) return startCheck();
    next ??= running.then(startCheck);
    return next;
  }

  async function refresh(): Promise<void> {
    const waited = new AbortController();
    await Promise.race([telling(waited.signal), pause(checkWaitMaxMs, waited.signal)]);
    waited.abort();
  }

  /** Checks, and again if the answer was read so late, because this process was busy, that it confirms nothing any more. */
  async function telling(waited: AbortSignal): Promise<void> {
    do await nextCheck();
    while (failure === null && !isConfirmed() && !waited.aborted);
  }

  function isConfirmed(): boolean {
    return performance.now() - confirmedAt <= confirmedForMs;
  }

  async function loaded(): Promise<T> {
    if (held === null) await (running ?? nextCheck());
    if (held === null) throw failure;
    return held.contents;
  }

  async function keepChecking(): Promise<void> {
    while (!stopped.signal.aborted) {
      await nextCheck();
      after ??= afterCheck().finally(() => {
        after = null;
      });
      await pause(checkEveryMs, stopped.signal, { ref: false });
    }
  }
  const checking = keepChecking();

  return {
    current: () => held?.contents ?? null,
    loaded,
    refresh,
    isConfirmed,
    async close() {
      stopped.abort();
      await checking;
      while (running !== null) await running;
      await after;
    },
  };
}
