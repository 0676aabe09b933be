/** Making, listing and revoking API keys. */
import { rfc3339 } from '../platform/clock.ts';
import { newRandomId } from '../platform/ids.ts';
import { actingAdmin, type WorkspaceChoice } from './acting-admin.ts';
import { parseExpiry } from './model/expiry.ts';
import { isScope, scopes as knownScopes } from './model/rights.ts';
import type { Parts } from './parts.ts';
import { ControlProblem } from './problem.ts';
import { displayPrefix, newSecret } from './secrets.ts';
import { type ApiKey, insertApiKey, listApiKeys, revokeApiKey } from './store/api-keys.ts';
import { inChange } from './store/state.ts';

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly string[];
  /** `7d`, `30d`, `60d`, `90d`, `never` or a date. */
  readonly expires: string;
  readonly workspace?: WorkspaceChoice;
}

/** @returns the key and its secret, which can't be shown again. @throws ControlProblem on an unknown scope or expiry. */
export async function createKey(
  parts: Parts,
  wanted: NewApiKey,
): Promise<{ readonly key: ApiKey; readonly secret: string }> {
  const { workspaceId, memberId } = await actingAdmin(parts, wanted.workspace);
  const createdAtMs = parts.clock.nowMs();
  const expiresAtMs = readExpiry(wanted.expires, createdAtMs);
  const secret = newSecret();
  const key: ApiKey = {
    apiKeyId: newRandomId('apiKey'),
    workspaceId,
    createdBy: memberId,
    name: wanted.name,
    prefix: displayPrefix(secret),
    scopes: readScopes(wanted.scopes),
    createdAt: rfc3339(createdAtMs),
    expiresAt: expiresAtMs === null ? null : rfc3339(expiresAtMs),
    revokedAt: null,
    lastUsedAt: null,
  };
  await inChange(parts.pool, (tx) => insertApiKey(tx, key, parts.secrets.digest(secret)));
  await parts.memory.refresh();
  return { key, secret };
}

/** Newest first, revoked and expired ones too. */
export async function listKeys(parts: Parts, workspace?: WorkspaceChoice): Promise<ApiKey[]> {
  const { workspaceId } = await actingAdmin(parts, workspace);
  return listApiKeys(parts.pool, workspaceId);
}

/**
 * For good. In force here when this returns, and in every other process within a second.
 * @throws ControlProblem if the workspace has no such key.
 */
export async function revokeKey(parts: Parts, apiKeyId: string, workspace?: WorkspaceChoice): Promise<void> {
  const { workspaceId } = await actingAdmin(parts, workspace);
  const nowMs = parts.clock.nowMs();
  const isRevoked = await inChange(parts.pool, (tx) => revokeApiKey(tx, { apiKeyId, workspaceId, nowMs }));
  await parts.memory.refresh();
  if (!isRevoked) throw new ControlProblem(`There is no key ${apiKeyId}.`);
}

function readScopes(wanted: readonly string[]): readonly string[] {
  const unknown = wanted.find((scope) => !isScope(scope));
  if (unknown !== undefined || wanted.length === 0) {
    throw new ControlProblem(`"${unknown ?? ''}" is not a scope; use some of ${knownScopes.join(', ')}.`);
  }
  return [...new Set(wanted)];
}

function readExpiry(text: string, nowMs: number): number | null {
  const expiresAtMs = parseExpiry(text, nowMs);
  if (expiresAtMs !== undefined) return expiresAtMs;
  throw new ControlProblem(`"${text}" is not an expiry; use 7d, 30d, 60d, 90d, never or a date to come.`);
}
