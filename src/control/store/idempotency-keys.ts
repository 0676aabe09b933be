/** What was sent with an Idempotency-Key. Time is the database's, as the rows are shared by processes. */
import type { Sql } from '../../platform/sql.ts';

export interface NewReservation {
  readonly keyDigest: Buffer;
  readonly requestDigest: Buffer;
  readonly leaseMs: number;
  readonly retentionMs: number;
  /** Whether an attempt without a known outcome may be followed by another one. */
  readonly isSafeAgain: boolean;
}

/** @returns the attempt that is now ours; null if the key is taken. One statement, so of two at once one gets it. */
export async function reserveKey(
  sql: Sql,
  { keyDigest, requestDigest, leaseMs, retentionMs, isSafeAgain }: NewReservation,
): Promise<{ readonly attempt: number; readonly isRetry: boolean } | null> {
  const { rows } = await sql.query<{ attempt: number; is_retry: boolean }>(
    `insert into idempotency_keys as known (key_digest, request_digest, leased_until, expires_at)
     values ($1, $2, now() + $3 * interval '1 millisecond', now() + $4 * interval '1 millisecond')
         on conflict (key_digest) do update
        set request_digest = excluded.request_digest,
            attempt = known.attempt + 1,
            is_retry = known.expires_at > now(),
            leased_until = excluded.leased_until,
            status = null,
            answer_sealed = null,
            expires_at = excluded.expires_at
      where known.expires_at <= now()
         or ($5 and known.status is null and known.leased_until <= now() and known.request_digest = $2)
     returning attempt, is_retry`,
    [keyDigest, requestDigest, leaseMs, retentionMs, isSafeAgain],
  );
  const [row] = rows;
  return row === undefined ? null : { attempt: row.attempt, isRetry: row.is_retry };
}

export interface KnownRequest {
  readonly requestDigest: Buffer;
  readonly isUnderWay: boolean;
  readonly status: number | null;
  readonly answerSealed: Buffer | null;
}

export async function findKey(sql: Sql, keyDigest: Buffer): Promise<KnownRequest | null> {
  const { rows } = await sql.query<{
    request_digest: Buffer;
    is_under_way: boolean;
    status: number | null;
    answer_sealed: Buffer | null;
  }>(
    `select request_digest, status is null and leased_until > now() as is_under_way, status, answer_sealed
       from idempotency_keys
      where key_digest = $1
        and expires_at > now()`,
    [keyDigest],
  );
  const [row] = rows;
  if (row === undefined) return null;
  return {
    requestDigest: row.request_digest,
    isUnderWay: row.is_under_way,
    status: row.status,
    answerSealed: row.answer_sealed,
  };
}

/** An attempt, by the key and its number: one that somebody else has followed up has no say any more. */
export interface Attempt {
  readonly keyDigest: Buffer;
  readonly attempt: number;
}

export async function writeOutcome(
  sql: Sql,
  { keyDigest, attempt }: Attempt,
  outcome: { readonly status: number; readonly answerSealed: Buffer | null },
): Promise<void> {
  await sql.query(
    `update idempotency_keys
        set status = $3,
            answer_sealed = $4
      where key_digest = $1
        and attempt = $2`,
    [keyDigest, attempt, outcome.status, outcome.answerSealed],
  );
}

/** The attempt is over, and what became of it is not known. */
export async function endLease(sql: Sql, { keyDigest, attempt }: Attempt): Promise<void> {
  await sql.query('update idempotency_keys set leased_until = now() where key_digest = $1 and attempt = $2', [
    keyDigest,
    attempt,
  ]);
}

/** Nothing was done: the key is as good as new. */
export async function deleteKey(sql: Sql, { keyDigest, attempt }: Attempt): Promise<void> {
  await sql.query('delete from idempotency_keys where key_digest = $1 and attempt = $2', [keyDigest, attempt]);
}

/** @returns how many were deleted, `limit` at most. */
export async function deleteExpiredKeys(sql: Sql, limit: number): Promise<number> {
  const { rowCount } = await sql.query(
    `delete from idempotency_keys
      where key_digest in (select key_digest
                             from idempotency_keys
                            where expires_at <= now()
                            order by expires_at
                            limit $1)`,
    [limit],
  );
  return rowCount ?? 0;
}
