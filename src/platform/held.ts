/**
 * Contents of a database held in memory, so that using them needs no query. Kept right by comparing one version number
 * with the database: every half second, and whenever somebody asks for a refresh. Polling alone, without LISTEN: it also
 * works behind a connection pooler and on databases without notifications, it notices a dead connection, and one
 * mechanism is easier to trust than two. What it costs is a query on one row twice a second.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

/** Well under the second within which a change elsewhere must take effect here. */
const checkEveryMs = 500;
/** Least time between checks that callers cause: a flood of unknown keys must not become one of queries. */
const checkSpacingMs = 50;
/** How long contents are good for while the database can't be asked. */
const unconfirmedMaxMs = 30_000;

export interface Held<T> {
  /** What is in memory; null until it has been loaded for the first time. */
  current(): T | null;
  /** The same, after waiting for the first load. @throws the database's error if that fails. */
  loaded(): Promise<T>;
  /** Resolves when what is in memory is as new as the database was at the time of the call, or that can't be told. */
  refresh(): Promise<void>;
  /** Whether the database has confirmed what is in memory lately enough to rely on it. */
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
  clock,
  log,
}: {
  readVersion: () => Promise<string>;
  load: () => Promise<T>;
  /** Hears of new contents, the first ones apart. */
  changed?: (contents: T) => void;
  /** Runs after each of the regular checks. */
  afterCheck?: () => Promise<void>;
  /** For the log: `the control database`. */
  what: string;
  clock: Clock;
  log: Log;
}): Held<T> {
  let held: { readonly version: string; readonly contents: T } | null = null;
  let failure: unknown = null;
  let confirmedAtMs = Number.NEGATIVE_INFINITY;
  let lastCheckAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const stopped = new AbortController();

  async function check(): Promise<void> {
    const askedAtMs = clock.nowMs();
    try {
      // The version is read first: what changes meanwhile is then loaded once more, never missed.
      const version = await readVersion();
      const isFirst = held === null;
      const isNew = version !== held?.version;
      if (isNew) held = { version, contents: await load() };
      confirmedAtMs = askedAtMs;
      if (isNew && !isFirst && held !== null) changed(held.contents);
      if (failure !== null) log.info(`${what} answers again`);
      failure = null;
    } catch (error) {
      if (failure === null && !stopped.signal.aborted) log.warn({ err: error }, `${what} does not answer`);
      failure = error;
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
  function refresh(): Promise<void> {
    if (running === null) return startCheck();
    next ??= running.then(startCheck);
    return next;
  }

  async function loaded(): Promise<T> {
    if (held === null) await (running ?? refresh());
    if (held === null) throw failure;
    return held.contents;
  }

  async function keepChecking(): Promise<void> {
    while (!stopped.signal.aborted) {
      await refresh();
      await afterCheck();
      await delay(checkEveryMs, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
    }
  }
  const checking = keepChecking();

  return {
    current: () => held?.contents ?? null,
    loaded,
    refresh,
    isConfirmed: () => clock.nowMs() - confirmedAtMs <= unconfirmedMaxMs,
    async close() {
      stopped.abort();
      await checking;
      await next;
    },
  };
}
