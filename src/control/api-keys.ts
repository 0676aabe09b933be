/** API keys: made, listed, given another expiry, rotated, revoked, deleted. */
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { newRandomId } from '../platform/ids.ts';
import type { Sql } from '../platform/sql.ts';
import { controlAction } from './action.ts';
import { isAddressRange } from './model/addresses.ts';
import type { Caller } from './model/credential.ts';
import { type CredentialStatus, parseExpiry, statusOf } from './model/expiry.ts';
import { keyExceeds } from './model/grants.ts';
import type { KeyLimits } from './model/key-limits.ts';
import type { Listed, Page } from './model/page.ts';
import { isScope, scopes as knownScopes } from './model/rights.ts';
import type { Parts } from './parts.ts';
import { displayPrefix, newSecret } from './secrets.ts';
import {
  type ApiKey,
  deleteApiKey,
  findApiKey,
  insertApiKey,
  listApiKeys,
  revokeApiKey,
  rotateApiKey,
  setKeyExpiry,
} from './store/api-keys.ts';
import { countInstances } from './store/instances.ts';

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly string[];
  /** `7d`, `30d`, `60d`, `90d`, `never` or a date. */
  readonly expires: string;
  readonly instances?: readonly string[] | null | undefined;
  readonly addresses?: readonly string[] | null | undefined;
  readonly limits?: KeyLimits | null | undefined;
}

export interface KeyWithSecret {
  readonly key: ApiKey;
  /** Shown once: only its digest is kept. */
  readonly secret: string;
}

/** @throws Refusal on what can't be used, and on what the caller doesn't hold. */
export async function createKey(parts: Parts, caller: Caller, wanted: NewApiKey): Promise<KeyWithSecret> {
  const createdAtMs = parts.clock.nowMs();
  const expiresAtMs = readExpiry(wanted.expires, createdAtMs);
  const secret = newSecret();
  const key: ApiKey = {
    apiKeyId: newRandomId('apiKey'),
    workspaceId: caller.workspaceId,
    createdBy: caller.memberId,
    name: wanted.name,
    prefix: displayPrefix(secret),
    scopes: readScopes(wanted.scopes),
    instances: wanted.instances ?? null,
    addresses: readAddresses(wanted.addresses ?? caller.addressRanges),
    limits: wanted.limits ?? null,
    createdAt: rfc3339(createdAtMs),
    expiresAt: expiresAtMs === null ? null : rfc3339(expiresAtMs),
    revokedAt: null,
    lastUsedAt: null,
    rotatedAt: null,
    previousUntil: null,
  };
  if ((key.limits !== null || key.instances !== null) && key.scopes.some((scope) => scope === 'admin')) {
    throw invalid('A key with limits or instances of its own can not have the scope admin: it could undo them.');
  }
  const excess = keyExceeds(caller, { ...key, expiresAtMs });
  if (excess !== null) throw new Refusal('AUTH_EXCEEDS_OWN_RIGHTS', excess);
  const { name, scopes, instances, addresses, limits, expiresAt: expires_at } = key;
  const details = { name, scopes, instances, addresses, limits, expires_at };
  await controlAction(parts, caller, { name: 'key.create', target: key.apiKeyId, details }, async (tx) => {
    if (instances !== null && (await countInstances(tx, caller.workspaceId, instances)) !== instances.length) {
      throw invalid('One of the instances is not there.');
    }
    await insertApiKey(tx, key, parts.secrets.digest(secret));
  });
  return { key, secret };
}

export interface KeyQuery {
  readonly status?: CredentialStatus | undefined;
  readonly text?: string | undefined;
}

/** Newest first; of the whole workspace for those who manage it, else the caller's own. */
export function listKeys(
  parts: Parts,
  caller: Caller,
  { status, text }: KeyQuery,
  page: Page,
): Promise<Listed<ApiKey>> {
  const filter = { status: status ?? null, text: text ?? null, nowMs: parts.clock.nowMs() };
  return listApiKeys(parts.pool, { ...filter, workspaceId: caller.workspaceId, createdBy: visibleTo(caller) }, page);
}

/** @throws Refusal if the caller sees no such key. */
export async function showKey(parts: Parts, caller: Caller, apiKeyId: string): Promise<ApiKey> {
  return requireKey(caller, await findApiKey(parts.pool, { apiKeyId, workspaceId: caller.workspaceId }));
}

/** The secret stays. @throws Refusal if the key is not active, or would outlive the caller's own. */
export async function updateKeyExpiry(
  parts: Parts,
  caller: Caller,
  { apiKeyId, expires }: { readonly apiKeyId: string; readonly expires: string },
): Promise<ApiKey> {
  const expiresAtMs = readExpiry(expires, parts.clock.nowMs());
  const expiresAt = expiresAtMs === null ? null : rfc3339(expiresAtMs);
  const details = { expires_at: expiresAt };
  await controlAction(parts, caller, { name: 'key.update', target: apiKeyId, details }, async (tx) => {
    const key = await changeableKey(parts, tx, caller, apiKeyId, { expiresAtMs });
    await setKeyExpiry(tx, key.apiKeyId, expiresAt);
  });
  return showKey(parts, caller, apiKeyId);
}

/**
 * A new secret for the same key. The old one is good for `overlap` more, so that whoever uses it can change over.
 * @param overlap a date or a span; left out: the old secret ends at once.
 */
export async function rotateKey(
  parts: Parts,
  caller: Caller,
  { apiKeyId, overlap }: { readonly apiKeyId: string; readonly overlap?: string | undefined },
): Promise<KeyWithSecret> {
  const nowMs = parts.clock.nowMs();
  const untilMs = overlap === undefined ? null : readExpiry(overlap, nowMs);
  if (overlap === 'never') throw invalid('The old secret must end one day: give a date, 7d, 30d, 60d or 90d.');
  const previousUntil = untilMs === null ? null : rfc3339(untilMs);
  const secret = newSecret();
  const details = { previous_until: previousUntil };
  await controlAction(parts, caller, { name: 'key.rotate', target: apiKeyId, details }, async (tx) => {
    const key = await changeableKey(parts, tx, caller, apiKeyId, {});
    await rotateApiKey(tx, {
      apiKeyId: key.apiKeyId,
      digest: parts.secrets.digest(secret),
      prefix: displayPrefix(secret),
      rotatedAt: rfc3339(nowMs),
      previousUntil,
    });
  });
  return { key: await showKey(parts, caller, apiKeyId), secret };
}

/** For good, and for both its secrets. In force here when this returns, and in every other process within a second. */
export async function revokeKey(parts: Parts, caller: Caller, apiKeyId: string): Promise<ApiKey> {
  await controlAction(parts, caller, { name: 'key.revoke', target: apiKeyId }, async (tx) => {
    const key = await findApiKey(tx, { apiKeyId, workspaceId: caller.workspaceId }, { forUpdate: true });
    await revokeApiKey(tx, requireKey(caller, key).apiKeyId, parts.clock.nowMs());
  });
  return showKey(parts, caller, apiKeyId);
}

/** It can't be used any more, and is no longer listed. */
export async function deleteKey(parts: Parts, caller: Caller, apiKeyId: string): Promise<void> {
  await controlAction(parts, caller, { name: 'key.delete', target: apiKeyId }, async (tx) => {
    const key = await findApiKey(tx, { apiKeyId, workspaceId: caller.workspaceId }, { forUpdate: true });
    await deleteApiKey(tx, requireKey(caller, key).apiKeyId, parts.clock.nowMs());
  });
}

/** Whose keys a caller sees; null: everybody's. */
function visibleTo(caller: Caller): string | null {
  return caller.rights.has('admin') ? null : caller.memberId;
}

/** One answer for a key that is not there, another workspace's, and another member's. */
function requireKey(caller: Caller, key: ApiKey | null): ApiKey {
  const owner = visibleTo(caller);
  if (key === null || (owner !== null && key.createdBy !== owner))
    throw new Refusal('CLOUD_NOT_FOUND', 'Key not found');
  return key;
}

/** A key that gets a longer life or a secret that the caller then has: no more than the caller could make. */
async function changeableKey(
  parts: Parts,
  tx: Sql,
  caller: Caller,
  apiKeyId: string,
  change: { readonly expiresAtMs?: number | null },
): Promise<ApiKey> {
  const found = await findApiKey(tx, { apiKeyId, workspaceId: caller.workspaceId }, { forUpdate: true });
  const key = requireKey(caller, found);
  if (statusOf(key, parts.clock.nowMs()) !== 'active') {
    throw new Refusal('KEY_NOT_ACTIVE', 'The key is revoked or has expired; make a new one.');
  }
  const expiresAtMs = key.expiresAt === null ? null : Date.parse(key.expiresAt);
  const excess = keyExceeds(caller, { ...key, expiresAtMs, ...change });
  if (excess !== null) throw new Refusal('AUTH_EXCEEDS_OWN_RIGHTS', excess);
  return key;
}

export function readScopes(wanted: readonly string[]): readonly string[] {
  const unknown = wanted.find((scope) => !isScope(scope));
  if (unknown !== undefined || wanted.length === 0) {
    throw invalid(`"${unknown ?? ''}" is not a scope; use some of ${knownScopes.join(', ')}.`);
  }
  return [...new Set(wanted)];
}

export function readExpiry(text: string, nowMs: number): number | null {
  const expiresAtMs = parseExpiry(text, nowMs);
  if (expiresAtMs !== undefined) return expiresAtMs;
  throw invalid(`"${text}" is not an expiry; use 7d, 30d, 60d, 90d, never or a date to come.`);
}

function readAddresses(wanted: readonly string[] | null): readonly string[] | null {
  const wrong = wanted?.find((text) => !isAddressRange(text));
  if (wrong === undefined) return wanted;
  throw invalid(`"${wrong}" is neither an IP address nor a range like 192.0.2.0/24.`);
}

function invalid(message: string): Refusal {
  return new Refusal('CLOUD_VALIDATION_ERROR', message);
}
