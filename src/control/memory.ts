/**
 * Keys and instances in memory (platform/held.ts), so that judging a request needs no query; asked for again before
 * anything unknown is refused.
 */
import type { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { holdInMemory } from '../platform/held.ts';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import { effectiveRights, type Right } from './model/rights.ts';
import { isSecretShaped, type Secrets } from './secrets.ts';
import { type LiveKey, listLiveKeys, noteUses } from './store/api-keys.ts';
import { type InstanceRecord, listInstances } from './store/instances.ts';
import { readVersion } from './store/state.ts';

/** The last use of a key is kept to the minute. */
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
  const notedAtMs = new Map<string, number>();
  const toNote = new Map<string, number>();
  const listeners = new Set<InstanceListener>();
  const held = holdInMemory({
    readVersion: () => readVersion(pool),
    load: () => load(pool),
    changed: ({ instances }) => {
      for (const listener of listeners) listener(instances);
    },
    afterCheck: writeUses,
    what: 'the control database',
    log,
  });

  /** A null answer, and any answer from memory too old, is asked for again after a refresh. */
  function answer<T>(find: (contents: Contents) => T | null): T | null | Promise<T | null> {
    const contents = held.isConfirmed() ? held.current() : null;
    const found = contents === null ? null : find(contents);
    return found ?? answerAfterRefresh(find);
  }

  async function answerAfterRefresh<T>(find: (contents: Contents) => T | null): Promise<T | null> {
    await held.refresh();
    if (!held.isConfirmed()) throw new Refusal('GEN_UNAVAILABLE', 'Credentials cannot be checked at the moment');
    return find(await held.loaded());
  }

  function findKey(contents: Contents, secret: string): Credential | null {
    const key = contents.keysBySecret.get(secret) ?? findByDigest(contents, secret);
    if (key === undefined) return null;
    const nowMs = clock.nowMs();
    if (key.expiresAtMs !== null && key.expiresAtMs <= nowMs) return null;
    if (nowMs - (notedAtMs.get(key.apiKeyId) ?? 0) >= useNotedEveryMs) {
      notedAtMs.set(key.apiKeyId, nowMs);
      toNote.set(key.apiKeyId, nowMs);
    }
    return key;
  }

  function findByDigest({ keys, keysBySecret }: Contents, secret: string): KnownKey | undefined {
    const key = keys.get(secrets.digest(secret).toString('base64'));
    if (key !== undefined) keysBySecret.set(secret, key);
    return key;
  }

  async function writeUses(): Promise<void> {
    if (toNote.size === 0) return;
    const uses = new Map(toNote);
    toNote.clear();
    await noteUses(pool, uses).catch((error: unknown) => log.warn({ err: error }, 'last uses of keys were not noted'));
  }

  try {
    await held.loaded();
  } catch (error) {
    await held.close();
    throw error;
  }
  return {
    authenticate(secret) {
      return isSecretShaped(secret) ? answer((contents) => findKey(contents, secret)) : null;
    },
    findInstance(instanceId, workspaceId) {
      return answer(({ instances }) => {
        const instance = instances.get(instanceId);
        return instance?.workspaceId === workspaceId ? instance : null;
      });
    },
    watchInstances(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: held.refresh,
    isConfirmed: held.isConfirmed,
    async close() {
      await held.close();
      await writeUses();
    },
  };
}

async function load(pool: Pool): Promise<Contents> {
  const [keys, instances] = await Promise.all([listLiveKeys(pool), listInstances(pool, null)]);
  return {
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
