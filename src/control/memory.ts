/**
 * Keys and instances in memory, so that judging a request needs no query. Kept right by comparing one version number
 * with the database: every half second, and before anything unknown is refused. Polling alone, without LISTEN: it also
 * works behind a connection pooler and on databases without notifications, it notices a dead connection, and one
 * mechanism is easier to trust than two. What it costs is a query on one row twice a second.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import { effectiveRights, type Right } from './model/rights.ts';
import { isSecretShaped, type Secrets } from './secrets.ts';
import { type LiveKey, listLiveKeys, noteUses } from './store/api-keys.ts';
import { type InstanceRecord, listInstances } from './store/instances.ts';
import { readVersion } from './store/state.ts';

/** Well under the second within which a revocation elsewhere must take effect here. */
const checkEveryMs = 500;
/** Least time between checks that unknown keys or instances cause: a flood of them must not become one of queries. */
const checkSpacingMs = 50;
/** How long answers are given from memory while the database can't be asked; then 503. */
const unconfirmedMaxMs = 30_000;
const useNotedEveryMs = 60_000;

/** Who is asking, and what they may do. */
export interface Credential {
  readonly apiKeyId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly rights: ReadonlySet<Right>;
}

interface KnownKey extends Credential {
  /** Null: never. */
  readonly expiresAtMs: number | null;
}

interface Contents {
  readonly version: string;
  /** By digest in base64. */
  readonly keys: ReadonlyMap<string, KnownKey>;
  /**
   * The keys that were presented since the last load, by secret: their digests need not be worked out for every request
   * (1.5 µs, and a native object for the garbage collector each). Never more than there are keys.
   */
  readonly keysBySecret: Map<string, KnownKey>;
  readonly instances: ReadonlyMap<string, InstanceRecord>;
}

type InstanceListener = (instances: ReadonlyMap<string, InstanceRecord>) => void;

export interface Memory {
  /** Null: unknown, revoked or expired. Answers without waiting unless the key is unknown or the database is silent. */
  authenticate(secret: string): Credential | null | Promise<Credential | null>;
  /** Null: no such instance in this workspace. */
  findInstance(instanceId: string, workspaceId: string): InstanceRecord | null | Promise<InstanceRecord | null>;
  /** `listener` gets all instances whenever something has changed. @returns what ends the watching. */
  watchInstances(listener: InstanceListener): () => void;
  /** Resolves when what is in memory is as new as the database was at the time of the call, or that can't be told. */
  refresh(): Promise<void>;
  /** Whether the database has confirmed what is in memory lately enough to answer from it. */
  isConfirmed(): boolean;
  close(): Promise<void>;
}

interface Parts {
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
}

/** @throws the database's error if the first load fails. */
export async function openMemory({ pool, secrets, clock, log }: Parts): Promise<Memory> {
  let contents = await load(pool);
  let confirmedAtMs = clock.nowMs();
  let isSilent = false;
  let lastCheckAt = 0;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const notedAtMs = new Map<string, number>();
  const toNote = new Map<string, number>();
  const listeners = new Set<InstanceListener>();
  const stopped = new AbortController();

  async function check(): Promise<void> {
    const askedAtMs = clock.nowMs();
    try {
      const isNew = (await readVersion(pool)) !== contents.version;
      if (isNew) contents = await load(pool);
      confirmedAtMs = askedAtMs;
      if (isNew) for (const listener of listeners) listener(contents.instances);
      if (isSilent) log.info('the control database answers again');
      isSilent = false;
    } catch (error) {
      if (!isSilent && !stopped.signal.aborted) log.warn({ err: error }, 'the control database does not answer');
      isSilent = true;
    }
  }

  /** Joins the check that is about to start; one that runs already may have read the version before the change. */
  function refresh(): Promise<void> {
    if (running === null) return startCheck();
    next ??= running.then(startCheck);
    return next;
  }

  function startCheck(): Promise<void> {
    next = null;
    running = spacedCheck().finally(() => {
      running = null;
    });
    return running;
  }

  async function spacedCheck(): Promise<void> {
    const waitMs = lastCheckAt + checkSpacingMs - performance.now();
    if (waitMs > 0) await delay(waitMs);
    lastCheckAt = performance.now();
    await check();
  }

  function isConfirmed(): boolean {
    return clock.nowMs() - confirmedAtMs <= unconfirmedMaxMs;
  }

  /** A null answer, and any answer from memory too old, is asked for again after a refresh. */
  function answer<T>(find: () => T | null): T | null | Promise<T | null> {
    const found = find();
    return found !== null && isConfirmed() ? found : answerAfterRefresh(find);
  }

  async function answerAfterRefresh<T>(find: () => T | null): Promise<T | null> {
    await refresh();
    if (!isConfirmed()) throw new Refusal('GEN_UNAVAILABLE', 'Credentials cannot be checked at the moment');
    return find();
  }

  function findKey(secret: string): Credential | null {
    const key = contents.keysBySecret.get(secret) ?? findByDigest(secret);
    if (key === undefined) return null;
    const nowMs = clock.nowMs();
    if (key.expiresAtMs !== null && key.expiresAtMs <= nowMs) return null;
    if (nowMs - (notedAtMs.get(key.apiKeyId) ?? 0) >= useNotedEveryMs) {
      notedAtMs.set(key.apiKeyId, nowMs);
      toNote.set(key.apiKeyId, nowMs);
    }
    return key;
  }

  function findByDigest(secret: string): KnownKey | undefined {
    const key = contents.keys.get(secrets.digest(secret).toString('base64'));
    if (key !== undefined) contents.keysBySecret.set(secret, key);
    return key;
  }

  async function writeUses(): Promise<void> {
    if (toNote.size === 0) return;
    const uses = new Map(toNote);
    toNote.clear();
    await noteUses(pool, uses).catch((error: unknown) => log.warn({ err: error }, 'last uses of keys were not noted'));
  }

  async function keepChecking(): Promise<void> {
    while (!stopped.signal.aborted) {
      await delay(checkEveryMs, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      if (stopped.signal.aborted) return;
      await refresh();
      await writeUses();
    }
  }
  const checking = keepChecking();

  return {
    authenticate(secret) {
      return isSecretShaped(secret) ? answer(() => findKey(secret)) : null;
    },
    findInstance(instanceId, workspaceId) {
      return answer(() => {
        const instance = contents.instances.get(instanceId);
        return instance?.workspaceId === workspaceId ? instance : null;
      });
    },
    watchInstances(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    isConfirmed,
    async close() {
      stopped.abort();
      await checking;
      await writeUses();
    },
  };
}

/** The version is read first: what changes meanwhile is then loaded once more, never missed. */
async function load(pool: Pool): Promise<Contents> {
  const version = await readVersion(pool);
  const [keys, instances] = await Promise.all([listLiveKeys(pool), listInstances(pool, null)]);
  return {
    version,
    keys: new Map(keys.map((key) => [key.digest.toString('base64'), toKnownKey(key)])),
    keysBySecret: new Map(),
    instances: new Map(instances.map((instance) => [instance.instanceId, instance])),
  };
}

function toKnownKey(key: LiveKey): KnownKey {
  return {
    apiKeyId: key.apiKeyId,
    workspaceId: key.workspaceId,
    memberId: key.createdBy,
    rights: effectiveRights(key.scopes, key.role),
    expiresAtMs: key.expiresAt === null ? null : Date.parse(key.expiresAt),
  };
}
