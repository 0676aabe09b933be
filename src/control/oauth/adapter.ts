/**
 * Where oidc-provider keeps what it makes: one adapter per kind of thing. Whatever has an id that opens something is found
 * by the digest of that id, and the rest of it is sealed: who reads the tables can use nothing of it.
 */
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { inTransaction } from '../../platform/sql.ts';
import { controlAction } from '../action.ts';
import { type Caller, type Origin, unbound } from '../model/credential.ts';
import { effectiveRights } from '../model/rights.ts';
import type { Parts } from '../parts.ts';
import type { OauthClientRecord } from '../store/oauth-clients.ts';
import {
  consumeOauthRecord,
  deleteGrant,
  deleteOauthRecord,
  deleteOldOauthRecords,
  findOauthRecord,
  holdGrant,
  writeOauthRecord,
} from '../store/oauth-records.ts';
import { deleteOldOauthTokens, endOauthTokens, findOauthToken, insertOauthToken } from '../store/oauth-tokens.ts';
import { clientMetadata } from './client-metadata.ts';

/** Rows past their time are deleted so often at most, by whoever writes one. */
const sweptEveryMs = 60_000;
const sweptAtOnce = 1_000;
/** A process that could not reach the database for a while must still hear that a token was ended. */
const keptAfterMs = 3_600_000;

export type OriginOf = () => Origin;

/** @param originOf where the request that is being answered came from, for records. */
export function adapters(parts: Parts, originOf: OriginOf): (kind: string) => Adapter {
  const tidy = sweeper(parts);
  return (kind) => {
    switch (kind) {
      case 'Client':
        return { ...nothing, find: (id) => findClient(parts, id) };
      case 'AccessToken':
      case 'ClientCredentials':
        return tokens(parts, kind, originOf, tidy);
      case 'Session':
        // Nobody stays signed in here: each time somebody lets a client in, they sign in. So there is nothing to steal.
        return nothing;
      default:
        return records(parts, kind, originOf, tidy);
    }
  };
}

const nothing: Adapter = {
  upsert: async () => undefined,
  find: async () => undefined,
  findByUserCode: async () => undefined,
  findByUid: async () => undefined,
  consume: async () => undefined,
  destroy: async () => undefined,
  revokeByGrantId: async () => undefined,
};

async function findClient({ memory }: Parts, clientId: string): Promise<AdapterPayload | undefined> {
  const client = await memory.findOauthClient(clientId);
  return client === null ? undefined : clientMetadata(client);
}

/** Access tokens: judged in memory by every process, so each that is issued or ended is a control action. */
function tokens(parts: Parts, kind: string, originOf: OriginOf, tidy: () => Promise<void>): Adapter {
  const { pool, secrets, clock } = parts;
  return {
    ...nothing,
    async upsert(token, payload, expiresIn = 0) {
      await tidy();
      const digest = secrets.digest(token);
      const grantDigest = payload.grantId === undefined ? null : grantDigestOf(parts, payload.grantId);
      const caller = await callerOf(parts, payload, originOf());
      if (caller === null) throw new errors.InvalidGrant('member has left');
      const scopes = payload.scope?.split(' ') ?? [];
      const action = { name: 'oauth_token.issue', target: caller.id, details: { scopes } } as const;
      await controlAction(parts, caller, action, async (tx) => {
        if (grantDigest !== null && !(await holdGrant(tx, grantDigest))) throw new errors.InvalidGrant('consent ended');
        await insertOauthToken(tx, {
          digest,
          kind,
          clientId: caller.id,
          memberId: caller.memberId,
          grantDigest,
          scopes,
          expiresAtMs: clock.nowMs() + expiresIn * 1_000,
          sealed: seal(parts, payload, digest),
        });
      });
    },
    async find(token) {
      const digest = secrets.digest(token);
      const found = await findOauthToken(pool, kind, digest);
      return found === null ? undefined : { ...unseal(parts, found.sealed, digest), jti: token };
    },
    async destroy(token) {
      const digest = secrets.digest(token);
      const found = await findOauthToken(pool, kind, digest);
      if (found === null) return;
      const caller = await callerOf(parts, unseal(parts, found.sealed, digest), originOf());
      if (caller === null) return;
      await controlAction(parts, caller, { name: 'oauth_token.revoke', target: caller.id }, (tx) =>
        endOauthTokens(tx, { digest }, clock.nowMs()),
      );
    },
    // Asked of every kind in turn; that of access tokens ends them all.
    revokeByGrantId: (grantId) =>
      kind === 'AccessToken' ? endGrant(parts, grantId, originOf()) : Promise.resolve(undefined),
  };
}

function records(parts: Parts, kind: string, originOf: OriginOf, tidy: () => Promise<void>): Adapter {
  const { pool, clock } = parts;
  const digestOf = (id: string) => recordDigest(parts, kind, id);
  return {
    ...nothing,
    async upsert(id, payload, expiresIn = 0) {
      await tidy();
      const digest = digestOf(id);
      const grantDigest = payload.grantId === undefined ? null : grantDigestOf(parts, payload.grantId);
      const expiresAtMs = clock.nowMs() + expiresIn * 1_000;
      await inTransaction(pool, async (tx) => {
        if (grantDigest !== null && !(await holdGrant(tx, grantDigest))) throw new errors.InvalidGrant('consent ended');
        await writeOauthRecord(tx, { digest, kind, grantDigest, expiresAtMs, sealed: seal(parts, payload, digest) });
      });
    },
    async find(id) {
      const digest = digestOf(id);
      const found = await findOauthRecord(pool, digest, clock.nowMs());
      if (found === null) return undefined;
      const payload = { ...unseal(parts, found.sealed, digest), jti: id };
      return found.consumedAt === null ? payload : { ...payload, consumed: Date.parse(found.consumedAt) / 1_000 };
    },
    /** A code or refresh token. oidc-provider has looked whether it was used before; another request may just have. */
    async consume(id) {
      const digest = digestOf(id);
      if (await consumeOauthRecord(pool, digest, clock.nowMs())) return;
      const found = await findOauthRecord(pool, digest, clock.nowMs());
      const grantId = found === null ? undefined : unseal(parts, found.sealed, digest).grantId;
      if (grantId !== undefined) await endGrant(parts, grantId, originOf());
      throw new errors.InvalidGrant('used at the same moment by another request');
    },
    destroy: (id) => deleteOauthRecord(pool, digestOf(id)),
  };
}

/** Everything that came of one consent stops. */
async function endGrant(parts: Parts, grantId: string, origin: Origin): Promise<void> {
  const grantDigest = grantDigestOf(parts, grantId);
  const found = await findOauthRecord(parts.pool, grantDigest, parts.clock.nowMs());
  if (found === null) return;
  const caller = await callerOf(parts, unseal(parts, found.sealed, grantDigest), origin);
  if (caller === null) return;
  await controlAction(parts, caller, { name: 'oauth_grant.end', target: caller.id }, async (tx) => {
    await deleteGrant(tx, grantDigest);
    await endOauthTokens(tx, { grantDigest }, parts.clock.nowMs());
  });
}

/**
 * In whose name a token is: the member who has signed in, or the one who has registered the client.
 * @returns null: they have left, and all that was in their name ended with that.
 */
async function callerOf({ memory }: Parts, payload: AdapterPayload, origin: Origin): Promise<Caller | null> {
  const client: OauthClientRecord | null = await memory.findOauthClient(payload.clientId ?? '');
  if (client === null) throw new errors.InvalidClient('client ended');
  const member = await memory.findMember(payload.accountId ?? client.createdBy);
  if (member === null) return null;
  const { memberId, role } = member;
  const { clientId: id, workspaceId, scopes } = client;
  const rights = effectiveRights(scopes, role);
  return { ...unbound, kind: 'oauth_token', id, workspaceId, memberId, role, rights, origin };
}

function recordDigest({ secrets }: Pick<Parts, 'secrets'>, kind: string, id: string): Buffer {
  return secrets.digest(`oauth ${kind} ${id}`);
}

function grantDigestOf(parts: Parts, grantId: string): Buffer {
  return recordDigest(parts, 'Grant', grantId);
}

/** Without its id, which is what opens it. */
function seal({ secrets }: Parts, { jti: _, ...payload }: AdapterPayload, digest: Buffer): Buffer {
  return secrets.seal(JSON.stringify(payload), owner(digest));
}

function unseal({ secrets }: Parts, sealed: Buffer, digest: Buffer): AdapterPayload {
  return JSON.parse(secrets.unseal(sealed, owner(digest))) as AdapterPayload; // as `seal` wrote it
}

function owner(digest: Buffer): string {
  return `oauth ${digest.toString('hex')}`;
}

function sweeper({ pool, clock }: Parts): () => Promise<void> {
  let sweptAtMs = Number.NEGATIVE_INFINITY;
  return async () => {
    const nowMs = clock.nowMs();
    if (nowMs - sweptAtMs < sweptEveryMs) return;
    sweptAtMs = nowMs;
    await deleteOldOauthRecords(pool, nowMs, sweptAtOnce);
    await deleteOldOauthTokens(pool, nowMs - keptAfterMs, sweptAtOnce);
  };
}
