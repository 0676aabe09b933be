import type { Sql } from '../../platform/sql.ts';

/** A step on the way to a token: a sign-in under way, a consent (`Grant`), a code, a refresh token. */
export interface OauthRecord {
  readonly digest: Buffer;
  readonly kind: string;
  readonly grantDigest: Buffer | null;
  readonly expiresAtMs: number;
  readonly sealed: Buffer;
}

/** Made, or made anew. */
export async function writeOauthRecord(sql: Sql, record: OauthRecord): Promise<void> {
  await sql.query(
    `insert into oauth_records (digest, kind, grant_digest, expires_at, sealed)
     values ($1, $2, $3, $4, $5)
     on conflict (digest) do update set expires_at = excluded.expires_at, sealed = excluded.sealed`,
    [record.digest, record.kind, record.grantDigest, new Date(record.expiresAtMs), record.sealed],
  );
}

/** Null: there is none, or its time is over. */
export async function findOauthRecord(
  sql: Sql,
  digest: Buffer,
  nowMs: number,
): Promise<{ sealed: Buffer; consumedAt: string | null } | null> {
  const { rows } = await sql.query<{ sealed: Buffer; consumed_at: string | null }>(
    'select sealed, consumed_at from oauth_records where digest = $1 and expires_at > $2',
    [digest, new Date(nowMs)],
  );
  return rows[0] === undefined ? null : { sealed: rows[0].sealed, consumedAt: rows[0].consumed_at };
}

/** Of two who consume it at the same moment one gets true. */
export async function consumeOauthRecord(sql: Sql, digest: Buffer, nowMs: number): Promise<boolean> {
  const { rowCount } = await sql.query(
    'update oauth_records set consumed_at = $2 where digest = $1 and consumed_at is null',
    [digest, new Date(nowMs)],
  );
  return rowCount === 1;
}

export async function deleteOauthRecord(sql: Sql, digest: Buffer): Promise<void> {
  await sql.query('delete from oauth_records where digest = $1', [digest]);
}

/**
 * Whether a consent is still there; nobody takes it back until the transaction ends. So what is handed out of it either
 * is seen by whoever takes it back, or isn't handed out.
 */
export async function holdGrant(sql: Sql, grantDigest: Buffer): Promise<boolean> {
  const { rowCount } = await sql.query('select from oauth_records where digest = $1 for share', [grantDigest]);
  return rowCount === 1;
}

/** A consent and all that came of it, access tokens apart. The consent first: it waits for those who hold it. */
export async function deleteGrant(sql: Sql, grantDigest: Buffer): Promise<void> {
  await sql.query('delete from oauth_records where digest = $1', [grantDigest]);
  await sql.query('delete from oauth_records where grant_digest = $1', [grantDigest]);
}

export async function deleteOldOauthRecords(sql: Sql, beforeMs: number, limit: number): Promise<void> {
  await sql.query(
    `delete from oauth_records
      where digest in (select digest
                         from oauth_records
                        where expires_at < $1
                        limit $2)`,
    [new Date(beforeMs), limit],
  );
}
