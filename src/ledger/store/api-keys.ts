/** The api_keys table. */
import type { Sql } from '../../platform/sql.ts';
import { raisingVersion } from './state.ts';

export interface ApiKeyRow {
  readonly api_key_id: string;
  readonly name: string;
  readonly owner: string;
  readonly scopes: readonly string[];
  /** RFC 3339, UTC, like the times below. */
  readonly created_at: string;
  readonly expires_at: string;
  /** Null: never. */
  readonly last_used_at: string | null;
  /** Null: not revoked. */
  readonly revoked_at: string | null;
}

export type NewApiKeyRow = Omit<ApiKeyRow, 'last_used_at' | 'revoked_at'>;

const columns = 'api_key_id, name, owner, scopes, created_at, expires_at, last_used_at, revoked_at';

/** @param digest of the key (SHA-256). */
export async function insertApiKey(sql: Sql, key: NewApiKeyRow, digest: Buffer): Promise<void> {
  await sql.query({
    name: 'insert-api-key',
    text: `
      ${raisingVersion}
      insert into api_keys (api_key_id, digest, name, owner, scopes, created_at, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [key.api_key_id, digest, key.name, key.owner, key.scopes, key.created_at, key.expires_at],
  });
}

/** The keys of an owner, revoked and expired ones too, newest first. */
export async function listApiKeys(sql: Sql, owner: string, limit: number): Promise<ApiKeyRow[]> {
  const { rows } = await sql.query<ApiKeyRow>({
    name: 'list-api-keys',
    text: `
      select ${columns}
        from api_keys
       where owner = $1
       order by created_at desc, api_key_id desc
       limit $2`,
    values: [owner, limit],
  });
  return rows;
}

/** What is needed to judge a key that is presented; revoked and expired ones too, since they have an answer of their own. */
export interface JudgedKey extends Pick<ApiKeyRow, 'api_key_id' | 'owner' | 'scopes' | 'expires_at' | 'revoked_at'> {
  /** In base64. */
  readonly digest: string;
}

export async function listJudgedKeys(sql: Sql): Promise<JudgedKey[]> {
  const { rows } = await sql.query<JudgedKey>({
    name: 'list-judged-keys',
    text: `
      select api_key_id, owner, scopes, expires_at, revoked_at, encode(digest, 'base64') as digest
        from api_keys`,
  });
  return rows;
}

/** One revoked before keeps its time. False if the owner has no such key. */
export async function revokeApiKey(
  sql: Sql,
  { apiKeyId, owner, at }: { apiKeyId: string; owner: string; at: string },
): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'revoke-api-key',
    text: `
      ${raisingVersion}
      update api_keys
         set revoked_at = coalesce(revoked_at, $3)
       where api_key_id = $1
         and owner = $2`,
    values: [apiKeyId, owner, at],
  });
  return rowCount === 1;
}

/** Notes when keys were last used; a later time that another process wrote stays. */
export async function noteUses(sql: Sql, usedAtMsByKey: ReadonlyMap<string, number>): Promise<void> {
  await sql.query({
    name: 'note-uses',
    text: `
      update api_keys
         set last_used_at = greatest(last_used_at, used.at)
        from unnest($1::text[], $2::timestamptz[]) as used (api_key_id, at)
       where api_keys.api_key_id = used.api_key_id`,
    values: [[...usedAtMsByKey.keys()], [...usedAtMsByKey.values()].map((ms) => new Date(ms))],
  });
}
