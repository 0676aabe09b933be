/** Makes, lists and revokes the API keys of a ledger. */
import { randomBytes } from 'node:crypto';
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { newRandomId } from '../platform/ids.ts';
import { keyDigest } from './authenticate.ts';
import type { LedgerContext } from './context.ts';
import { type ApiKeyPrincipal, mayGrant, type Principal } from './model/scope.ts';
import { type ApiKeyRow, insertApiKey, listApiKeys, type NewApiKeyRow, revokeApiKey } from './store/api-keys.ts';

type Context = Pick<LedgerContext, 'pool' | 'memory' | 'clock'>;

export interface WantedApiKey {
  readonly name: string;
  readonly owner: string;
  readonly scopes: readonly string[];
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** Core's own keys: 32 random bytes. */
const keyBytes = 32;

/**
 * @returns the key's row, and the key, which is known to nobody afterwards but the caller.
 * @throws Refusal AUTH_... if the caller proved nothing, has another owner, or has less than the key would.
 */
export async function createApiKey(
  { pool, memory, clock }: Context,
  principal: Principal,
  wanted: WantedApiKey,
): Promise<{ row: NewApiKeyRow; key: string }> {
  const creator = provenCaller(principal);
  if (creator !== 'master') {
    requireOwner(creator, wanted.owner);
    if (!wanted.scopes.every((scope) => mayGrant(creator.scopes, scope))) {
      throw new Refusal('AUTH_SCOPE_ESCALATION', 'cannot grant scopes broader than caller');
    }
  }
  // URL-safe, with its padding: 44 characters, as Core's.
  const key = `${randomBytes(keyBytes).toString('base64url')}=`;
  const row = {
    api_key_id: newRandomId('ledgerApiKey'),
    name: wanted.name,
    owner: wanted.owner,
    scopes: wanted.scopes,
    created_at: rfc3339(clock.nowMs()),
    expires_at: wanted.expiresAt,
  };
  await insertApiKey(pool, row, keyDigest(key));
  await memory.refresh();
  return { row, key };
}

/** Longest list; far more keys than anybody looks through. */
const listLengthMax = 100_000;

/** Newest first, revoked and expired ones too. @param owner '' stands for the caller's own. @throws Refusal AUTH_... */
export async function apiKeysOf({ pool }: Context, principal: Principal, owner: string): Promise<ApiKeyRow[]> {
  return listApiKeys(pool, ownerFor(principal, owner), listLengthMax);
}

/**
 * For good. In force here when this returns, and in every other process within a second. Revoking twice is no error.
 * @throws Refusal AUTH_..., or APIKEY_NOT_FOUND if the owner has no such key.
 */
export async function revoke(
  { pool, memory, clock }: Context,
  principal: Principal,
  { apiKeyId, owner }: { apiKeyId: string; owner: string },
): Promise<void> {
  const key = { apiKeyId, owner: ownerFor(principal, owner), at: rfc3339(clock.nowMs()) };
  if (!(await revokeApiKey(pool, key))) throw new Refusal('APIKEY_NOT_FOUND', 'API key not found');
  await memory.refresh();
}

/** The master must say whose keys are meant; a key can only mean those of its owner. */
function ownerFor(principal: Principal, owner: string): string {
  const caller = provenCaller(principal);
  if (caller === 'master') {
    if (owner === '') throw new Refusal('APIKEY_OWNER_REQUIRED', 'owner is required');
    return owner;
  }
  if (owner !== '') requireOwner(caller, owner);
  return caller.owner;
}

function provenCaller(principal: Principal): 'master' | ApiKeyPrincipal {
  if (principal !== 'none') return principal;
  throw new Refusal('AUTH_MISSING_PRINCIPAL', 'authenticated API key principal missing');
}

function requireOwner(caller: ApiKeyPrincipal, owner: string): void {
  if (caller.owner === owner) return;
  throw new Refusal('AUTH_CROSS_OWNER_ACCESS', 'cannot manage API keys for another owner');
}
