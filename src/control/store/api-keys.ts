import type { Sql } from '../../platform/sql.ts';
import type { CredentialStatus } from '../model/expiry.ts';
import type { KeyLimits } from '../model/key-limits.ts';
import type { Listed, Page } from '../model/page.ts';

/** What a key is bound to, beside its scopes. */
interface KeyBounds {
  /** Null: every instance of the workspace. */
  readonly instances: readonly string[] | null;
  /** IP addresses and CIDR ranges that it may be used from; null: any. */
  readonly addresses: readonly string[] | null;
  readonly limits: KeyLimits | null;
}

export interface ApiKey extends KeyBounds {
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
  readonly rotatedAt: string | null;
  /** How long the secret before the last rotation is good for; null: there is none, or it has ended. */
  readonly previousUntil: string | null;
}

/** What is needed to judge a presented key. */
export interface KeyRecord extends KeyBounds {
  readonly apiKeyId: string;
  readonly workspaceId: string;
  readonly createdBy: string;
  readonly digest: Buffer;
  readonly previousDigest: Buffer | null;
  readonly previousUntil: string | null;
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
  /** Neither revoked nor deleted; expiry is left to the clock at each use. */
  readonly isLive: boolean;
}

interface ApiKeyRow {
  readonly api_key_id: string;
  readonly workspace_id: string;
  readonly created_by: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: string[];
  readonly instances: string[] | null;
  readonly addresses: string[] | null;
  readonly limits: string | null;
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
  readonly last_used_at: string | null;
  readonly rotated_at: string | null;
  readonly previous_until: string | null;
}

const columns = `api_key_id, workspace_id, created_by, name, prefix, scopes, instances, addresses, limits,
       created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_until`;

export async function insertApiKey(sql: Sql, key: ApiKey, digest: Buffer): Promise<void> {
  await sql.query(
    `insert into api_keys (api_key_id, workspace_id, created_by, name, prefix, digest, scopes, instances, addresses, limits,
                           created_at, expires_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, (select version from control_state))`,
    [
      key.apiKeyId,
      key.workspaceId,
      key.createdBy,
      key.name,
      key.prefix,
      digest,
      key.scopes,
      key.instances,
      key.addresses,
      key.limits === null ? null : JSON.stringify(key.limits),
      key.createdAt,
      key.expiresAt,
    ],
  );
}

export interface KeyFilter {
  readonly workspaceId: string;
  /** Null: of every member. */
  readonly createdBy: string | null;
  readonly status: CredentialStatus | null;
  /** Part of the name or the beginning of the secret, in any case; null: all. */
  readonly text: string | null;
  readonly nowMs: number;
}

/** A page of the keys that fit, newest first, and how many there are in all. */
export async function listApiKeys(sql: Sql, filter: KeyFilter, { limit, offset }: Page): Promise<Listed<ApiKey>> {
  const where = `workspace_id = $1
        and deleted_at is null
        and ($2::text is null or created_by = $2)
        and ($3::text is null or $3 = case when revoked_at is not null then 'revoked'
                                           when expires_at <= $5 then 'expired'
                                           else 'active' end)
        and ($4::text is null or position(lower($4) in lower(name)) > 0 or starts_with(prefix, $4))`;
  const values = [filter.workspaceId, filter.createdBy, filter.status, filter.text, new Date(filter.nowMs)];
  const [page, count] = await Promise.all([
    sql.query<ApiKeyRow>(
      `select ${columns}
         from api_keys
        where ${where}
        order by created_at desc, api_key_id desc
        limit $6 offset $7`,
      [...values, limit, offset],
    ),
    sql.query<{ total: number }>(`select count(*)::int as total from api_keys where ${where}`, values),
  ]);
  return { items: page.rows.map(toApiKey), total: count.rows[0]?.total ?? 0 };
}

/** Null: the workspace has no such key. With `forUpdate` nobody else changes it until the transaction ends. */
export async function findApiKey(
  sql: Sql,
  { apiKeyId, workspaceId }: { readonly apiKeyId: string; readonly workspaceId: string },
  { forUpdate = false } = {},
): Promise<ApiKey | null> {
  const { rows } = await sql.query<ApiKeyRow>(
    `select ${columns}
       from api_keys
      where api_key_id = $1
        and workspace_id = $2
        and deleted_at is null
        ${forUpdate ? 'for update' : ''}`,
    [apiKeyId, workspaceId],
  );
  return rows[0] === undefined ? null : toApiKey(rows[0]);
}

/** Keys that were changed after `version`, in any workspace; null: all that are live. */
export async function listChangedKeys(sql: Sql, version: string | null): Promise<KeyRecord[]> {
  const { rows } = await sql.query<ApiKeyRow & { digest: Buffer; previous_digest: Buffer | null; is_live: boolean }>(
    `select ${columns}, digest, previous_digest, revoked_at is null and deleted_at is null as is_live
       from api_keys
      where ${version === null ? 'revoked_at is null and deleted_at is null' : 'version > $1'}`,
    version === null ? [] : [version],
  );
  return rows.map((row) => ({
    apiKeyId: row.api_key_id,
    workspaceId: row.workspace_id,
    createdBy: row.created_by,
    digest: row.digest,
    previousDigest: row.previous_digest,
    previousUntil: row.previous_until,
    scopes: row.scopes,
    ...toBounds(row),
    expiresAt: row.expires_at,
    isLive: row.is_live,
  }));
}

export async function setKeyExpiry(sql: Sql, apiKeyId: string, expiresAt: string | null): Promise<void> {
  await sql.query(
    `update api_keys
        set expires_at = $2, version = (select version from control_state)
      where api_key_id = $1`,
    [apiKeyId, expiresAt],
  );
}

/** A new secret takes the place of the former, which is good until `previousUntil`. */
export async function rotateApiKey(
  sql: Sql,
  rotation: {
    readonly apiKeyId: string;
    readonly digest: Buffer;
    readonly prefix: string;
    readonly rotatedAt: string;
    readonly previousUntil: string | null;
  },
): Promise<void> {
  await sql.query(
    `update api_keys
        set previous_digest = case when $5::timestamptz is null then null else digest end,
            previous_until = $5,
            digest = $2,
            prefix = $3,
            rotated_at = $4,
            version = (select version from control_state)
      where api_key_id = $1`,
    [rotation.apiKeyId, rotation.digest, rotation.prefix, rotation.rotatedAt, rotation.previousUntil],
  );
}

/** One that was revoked before keeps its time. */
export async function revokeApiKey(sql: Sql, apiKeyId: string, nowMs: number): Promise<void> {
  await sql.query(
    `update api_keys
        set revoked_at = coalesce(revoked_at, $2), version = (select version from control_state)
      where api_key_id = $1`,
    [apiKeyId, new Date(nowMs)],
  );
}

/** All keys of a member who leaves. */
export async function revokeApiKeysOf(sql: Sql, memberId: string, nowMs: number): Promise<void> {
  await sql.query(
    `update api_keys
        set revoked_at = $2, version = (select version from control_state)
      where created_by = $1
        and revoked_at is null
        and deleted_at is null`,
    [memberId, new Date(nowMs)],
  );
}

/** Takes it off every list, and out of use. */
export async function deleteApiKey(sql: Sql, apiKeyId: string, nowMs: number): Promise<void> {
  await sql.query(
    `update api_keys
        set deleted_at = $2, version = (select version from control_state)
      where api_key_id = $1`,
    [apiKeyId, new Date(nowMs)],
  );
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
    ...toBounds(row),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
    rotatedAt: row.rotated_at,
    previousUntil: row.previous_until,
  };
}

function toBounds({ instances, addresses, limits }: ApiKeyRow): KeyBounds {
  // Written by insertApiKey alone.
  return { instances, addresses, limits: limits === null ? null : (JSON.parse(limits) as KeyLimits) };
}
