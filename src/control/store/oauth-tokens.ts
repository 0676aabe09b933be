import type { Sql } from '../../platform/sql.ts';

/** An access token, as every process knows it. */
export interface OauthTokenRecord {
  readonly digest: Buffer;
  readonly clientId: string;
  /** In whose name. */
  readonly memberId: string;
  readonly scopes: readonly string[];
  /** RFC 3339. */
  readonly expiresAt: string;
  readonly isEnded: boolean;
}

export interface NewOauthToken extends Omit<OauthTokenRecord, 'isEnded' | 'expiresAt'> {
  readonly kind: string;
  readonly grantDigest: Buffer | null;
  readonly expiresAtMs: number;
  readonly sealed: Buffer;
}

export async function insertOauthToken(sql: Sql, token: NewOauthToken): Promise<void> {
  await sql.query(
    `insert into oauth_tokens (digest, kind, client_id, member_id, grant_digest, scopes, expires_at, sealed, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, (select version from control_state))`,
    [
      token.digest,
      token.kind,
      token.clientId,
      token.memberId,
      token.grantDigest,
      token.scopes,
      new Date(token.expiresAtMs),
      token.sealed,
    ],
  );
}

/** Null: there is none, or it was ended. */
export async function findOauthToken(sql: Sql, kind: string, digest: Buffer): Promise<{ sealed: Buffer } | null> {
  const { rows } = await sql.query<{ sealed: Buffer }>(
    `select sealed
       from oauth_tokens
      where digest = $1
        and kind = $2
        and ended_at is null`,
    [digest, kind],
  );
  return rows[0] ?? null;
}

/** Tokens that were changed after `version`; null: all that could still be used. */
export async function listChangedOauthTokens(
  sql: Sql,
  version: string | null,
  nowMs: number,
): Promise<OauthTokenRecord[]> {
  const { rows } = await sql.query<{
    digest: Buffer;
    client_id: string;
    member_id: string;
    scopes: string[];
    expires_at: string;
    is_ended: boolean;
  }>(
    `select digest, client_id, member_id, scopes, expires_at, ended_at is not null as is_ended
       from oauth_tokens
      where ${version === null ? 'ended_at is null and expires_at > $1' : 'version > $1'}`,
    [version ?? new Date(nowMs)],
  );
  return rows.map((row) => ({
    digest: row.digest,
    clientId: row.client_id,
    memberId: row.member_id,
    scopes: row.scopes,
    expiresAt: row.expires_at,
    isEnded: row.is_ended,
  }));
}

/** Ends one token, or all that came of one consent. */
export async function endOauthTokens(
  sql: Sql,
  which: { readonly digest: Buffer } | { readonly grantDigest: Buffer },
  nowMs: number,
): Promise<void> {
  const [column, value] = 'digest' in which ? ['digest', which.digest] : ['grant_digest', which.grantDigest];
  await sql.query(
    `update oauth_tokens
        set ended_at = $2, version = (select version from control_state)
      where ${column} = $1
        and ended_at is null`,
    [value, new Date(nowMs)],
  );
}

/** Those that ended before `beforeMs`: by then every process has heard of it. */
export async function deleteOldOauthTokens(sql: Sql, beforeMs: number, limit: number): Promise<void> {
  await sql.query(
    `delete from oauth_tokens
      where digest in (select digest
                         from oauth_tokens
                        where expires_at < $1
                        limit $2)`,
    [new Date(beforeMs), limit],
  );
}
