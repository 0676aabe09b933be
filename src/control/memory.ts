/**
 * Members, keys, sessions, OAuth clients and instances in memory (platform/held.ts), so that judging a request needs no query; asked for
 * again before anything unknown is refused. After the first load only what has changed is read: a change costs the same
 * with 100,000 keys as with ten.
 */
import type { Clock } from '../platform/clock.ts';
import { type HeldVersion, holdInMemory } from '../platform/held.ts';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import { useNotes } from '../platform/use-notes.ts';
import { away } from './away.ts';
import { KnownKeys } from './known-keys.ts';
import { type KnownMember, KnownMembers } from './known-members.ts';
import { KnownOauth } from './known-oauth.ts';
import { KnownSessions } from './known-sessions.ts';
import type { Credential } from './model/credential.ts';
import { isAccessToken, isSecretShaped, isSessionShaped, type Secrets } from './secrets.ts';
import { listChangedKeys, noteUses } from './store/api-keys.ts';
import { type InstanceRecord, listChangedInstances } from './store/instances.ts';
import { listChangedMembers } from './store/members.ts';
import { listChangedOauthClients, noteClientUses, type OauthClientRecord } from './store/oauth-clients.ts';
import { listChangedOauthTokens } from './store/oauth-tokens.ts';
import { listChangedSessions, noteSeen, readLastSeen } from './store/sessions.ts';
import { readVersion } from './store/state.ts';

interface Contents {
  readonly members: KnownMembers;
  readonly keys: KnownKeys;
  readonly sessions: KnownSessions;
  readonly oauth: KnownOauth;
  readonly instances: Map<string, InstanceRecord>;
}

type InstanceListener = (instances: ReadonlyMap<string, InstanceRecord>) => void;

export interface Memory {
  /** Null: unknown, revoked or expired. Answers without waiting unless the key is unknown or the database is silent. */
  authenticate(secret: string): Credential | null | Promise<Credential | null>;
  /** The same for the value of a session's cookie. */
  authenticateSession(token: string): Promise<Credential | null>;
  /** Null: no such client, or it is revoked or has expired. */
  findOauthClient(clientId: string): OauthClientRecord | null | Promise<OauthClientRecord | null>;
  /** Null: no such member, or not any more. */
  findMember(memberId: string): KnownMember | null | Promise<KnownMember | null>;
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
  const keyUses = useNotes({ write: (uses) => noteUses(pool, uses), what: 'last uses of keys', clock, log });
  const clientUses = useNotes({
    write: (uses) => noteClientUses(pool, uses),
    what: 'last uses of clients',
    clock,
    log,
  });
  const seen = useNotes({ write: (uses) => noteSeen(pool, uses), what: 'last uses of sessions', clock, log });
  const listeners = new Set<InstanceListener>();
  const held = holdInMemory<Contents>({
    readVersion: () => readVersion(pool),
    load: (before) => load({ pool, secrets, clock }, before),
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
    if (!held.isConfirmed()) throw away('Credentials cannot be checked at the moment');
    return find(await held.loaded());
  }

  function findSecret({ keys, oauth }: Contents, secret: string): Credential | null {
    const isToken = isAccessToken(secret);
    const credential = isToken ? oauth.findToken(secret) : keys.find(secret);
    if (credential !== null) (isToken ? clientUses : keyUses).note(credential.id);
    return credential;
  }

  async function findSession(token: string): Promise<Credential | null> {
    const found = await answer(({ sessions }) => {
      const one = sessions.find(token);
      return one.kind === 'none' ? null : one;
    });
    if (found === null) return null;
    if (found.kind === 'good') {
      seen.note(found.credential.id);
      return found.credential;
    }
    // It would be refused here for having been idle: only then is the database asked who else has seen it.
    const lastSeenAt = await readLastSeen(pool, found.sessionId);
    if (lastSeenAt === null) return null;
    const { sessions } = await held.loaded();
    sessions.noteSeen(token, Date.parse(lastSeenAt));
    const again = sessions.find(token);
    return again.kind === 'good' ? again.credential : null;
  }

  async function writeUses(): Promise<void> {
    await keyUses.write();
    await clientUses.write();
    await seen.write();
  }

  try {
    await held.loaded();
  } catch (error) {
    await held.close();
    throw error;
  }
  return {
    authenticate(secret) {
      return isSecretShaped(secret) ? answer((contents) => findSecret(contents, secret)) : null;
    },
    async authenticateSession(token) {
      return isSessionShaped(token) ? findSession(token) : null;
    },
    findOauthClient: (clientId) => answer(({ oauth }) => oauth.findClient(clientId)),
    findMember: (memberId) =>
      answer(({ members }) => {
        const member = members.get(memberId);
        return member === undefined || member.isRemoved ? null : member;
      }),
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

/** Reads everything, or what has changed since `before`, and puts it in place at once: no reader sees half of a change. */
async function load(
  { pool, secrets, clock }: Omit<Parts, 'log'>,
  before: HeldVersion<Contents> | null,
): Promise<Contents> {
  const since = before?.version ?? null;
  const [members, keys, sessions, oauthClients, oauthTokens, instances] = await Promise.all([
    listChangedMembers(pool, since),
    listChangedKeys(pool, since),
    listChangedSessions(pool, since, clock.nowMs()),
    listChangedOauthClients(pool, since),
    listChangedOauthTokens(pool, since, clock.nowMs()),
    listChangedInstances(pool, since),
  ]);
  const contents = before?.contents ?? emptyContents(secrets, clock);
  contents.members.apply(members);
  contents.keys.apply(keys);
  contents.sessions.apply(sessions);
  contents.oauth.apply(oauthClients, oauthTokens);
  for (const { instance, isRemoved } of instances) {
    if (isRemoved) contents.instances.delete(instance.instanceId);
    else contents.instances.set(instance.instanceId, instance);
  }
  return contents;
}

function emptyContents(secrets: Secrets, clock: Clock): Contents {
  const members = new KnownMembers();
  return {
    members,
    keys: new KnownKeys({ clock, secrets, members }),
    sessions: new KnownSessions({ clock, secrets, members }),
    oauth: new KnownOauth({ clock, secrets, members }),
    instances: new Map(),
  };
}
