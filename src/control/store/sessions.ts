import type { Sql } from '../../platform/sql.ts';

/** What is needed to judge a presented cookie. */
export interface SessionRecord {
  readonly sessionId: string;
  readonly memberId: string;
  readonly digest: Buffer;
  readonly expiresAt: string;
  readonly lastSeenAt: string;
  readonly endedAt: string | null;
}

interface SessionRow {
  readonly session_id: string;
  readonly account_id: string;
  readonly member_id: string;
  readonly digest: Buffer;
  readonly created_at: string;
  readonly expires_at: string;
  readonly last_seen_at: string;
  readonly ended_at: string | null;
  readonly address: string | null;
  readonly user_agent: string | null;
}

/** Sessions that were changed after `version`; null: all that could still be used. */
export async function listChangedSessions(sql: Sql, version: string | null, nowMs: number): Promise<SessionRecord[]> {
  const { rows } = await sql.query<SessionRow>(
    `select session_id, member_id, digest, expires_at, last_seen_at, ended_at
       from sessions
      where ${version === null ? 'ended_at is null and expires_at > $1' : 'version > $1'}`,
    [version ?? new Date(nowMs)],
  );
  return rows.map((row) => ({
    sessionId: row.session_id,
    memberId: row.member_id,
    digest: row.digest,
    expiresAt: row.expires_at,
    lastSeenAt: row.last_seen_at,
    endedAt: row.ended_at,
  }));
}

/** When the session was last seen by any process; null: it has ended. */
export async function readLastSeen(sql: Sql, sessionId: string): Promise<string | null> {
  const { rows } = await sql.query<{ last_seen_at: string }>(
    'select last_seen_at from sessions where session_id = $1 and ended_at is null',
    [sessionId],
  );
  return rows[0]?.last_seen_at ?? null;
}

/** Notes when sessions were last seen; a later time that another process wrote stays. */
export async function noteSeen(sql: Sql, seenAtMsBySession: ReadonlyMap<string, number>): Promise<void> {
  await sql.query(
    `update sessions
        set last_seen_at = greatest(last_seen_at, seen.at)
       from unnest($1::text[], $2::timestamptz[]) as seen (session_id, at)
      where sessions.session_id = seen.session_id`,
    [[...seenAtMsBySession.keys()], [...seenAtMsBySession.values()].map((ms) => new Date(ms))],
  );
}
