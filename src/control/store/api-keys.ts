import type { Sql } from '../../platform/sql.ts';
import type { Role } from '../model/rights.ts';

export interface ApiKey {
  readonly apiKeyId: string;
  readonly workspaceId: string;
  /** The member whose role caps the key. */
  readonly createdBy: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** RFC 3339, like the times below. */
  readonly createdAt: string;
  /** Null: never. */
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

/** What is needed to judge a presented key. */
export interface LiveKey {
  readonly apiKeyId: string;
  readonly workspaceId: string;
  readonly createdBy: string;
  readonly role: Role;
  readonly digest: Buffer;
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
}

interface ApiKeyRow {
  readonly api_key_id: string;
  readonly workspace_id: string;
  readonly created_by: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: string[];
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
  readonly last_used_at: string | null;
}

interface LiveKeyRow extends Pick<ApiKeyRow, 'api_key_id' | 'workspace_id' | 'created_by' | 'scopes' | 'expires_at'> {
  readonly role: Role;
  readonly digest: Buffer;
}

export async function insertApiKey(sql: Sql, key: ApiKey, digest: Buffer): Promise<void> {
  await sql.query(
    `insert into api_keys (api_key_id, workspace_id, created_by, name, prefix, digest, scopes, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      key.apiKeyId,
      key.workspaceId,
      key.createdBy,
      key.name,
      key.prefix,
      digest,
      key.scopes,
      key.createdAt,
      key.expiresAt,
    ],
  );
}

/** Every key of the workspace, revoked and expired ones too, newest first. */
export async function listApiKeys(sql: Sql, workspaceId: string): Promise<ApiKey[]> {
  const { rows } = await sql.query<ApiKeyRow>(
    `select api_key_id, workspace_id, created_by, name, prefix, scopes, created_at, expires_at, revoked_at, last_used_at
       from api_keys
      where workspace_id = $1
      order by created_at desc, api_key_id desc`,
    [workspaceId],
  );
  return rows.map(toApiKey);
}

/** Every key of every workspace that is not revoked. Expiry is left to the clock at each use. */
export async function listLiveKeys(sql: Sql): Promise<LiveKey[]> {
  const { rows } = await sql.query<LiveKeyRow>(
    `select k.api_key_id, k.workspace_id, k.created_by, m.role, k.digest, k.scopes, k.expires_at
       from api_keys k
       join members m on m.member_id = k.created_by and m.workspace_id = k.workspace_id
      where k.revoked_at is null`,
  );
  return rows.map((row) => ({
    apiKeyId: row.api_key_id,
    workspaceId: row.workspace_id,
    createdBy: row.created_by,
    role: row.role,
    digest: row.digest,
    scopes: row.scopes,
    expiresAt: row.expires_at,
  }));
}

/**
 * Revokes a key; one revoked before keeps its time.
 * @returns false if the workspace has no such key.
 */
export async function revokeApiKey(
  sql: Sql,
  revocation: { readonly apiKeyId: string; readonly workspaceId: string; readonly nowMs: number },
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update api_keys
        set revoked_at = coalesce(revoked_at, $3)
      where api_key_id = $1
        and workspace_id = $2`,
    [revocation.apiKeyId, revocation.workspaceId, new Date(revocation.nowMs)],
  );
  return rowCount === 1;
}

/** Notes when keys were last used; a later time that another process wrote stays. */
export async function noteUses(sql: Sql, usedAtMsByKey: ReadonlyMap<string, number>): Promise<void> {
  await sql.query(
    `update api_keys
        set last_used_at = greatest(last_used_at, used.at)
       from unnest($1::text[], $2::timestamptz[]) as used (api_key_id, at)
      where api_keys.api_key_id = used.api_key_id`,
    [[...usedAtMsByKey.keys()], [...usedAtMsByKey.values()].map((ms) => new Date(ms))],
  );
}

function toApiKey(row: ApiKeyRow): ApiKey {
  return {
    apiKeyId: row.api_key_id,
    workspaceId: row.workspace_id,
    createdBy: row.created_by,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}
