import type { Sql } from '../../platform/sql.ts';

export interface Session {
  readonly sessionId: string;
  readonly accountId: string;
  readonly memberId: string;
  /** RFC 3339, like the times below. */
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastSeenAt: string;
  readonly endedAt: string | null;
  readonly address: string | null;
  readonly userAgent: string | null;
}

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

export async function insertSession(sql: Sql, session: Session, digest: Buffer): Promise<void> {
  await sql.query(
    `insert into sessions (session_id, account_id, member_id, digest, created_at, expires_at, last_seen_at, address, user_agent,
                           version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (select version from control_state))`,
    [
      session.sessionId,
      session.accountId,
      session.memberId,
      digest,
      session.createdAt,
      session.expiresAt,
      session.lastSeenAt,
      session.address,
      session.userAgent,
    ],
  );
}

/** Sessions of a person that could still be used, newest first; a person has no more than `sessionsMax`. */
export async function listSessions(sql: Sql, accountId: string, nowMs: number, limit: number): Promise<Session[]> {
  const { rows } = await sql.query<SessionRow>(
    `select session_id, account_id, member_id, digest, created_at, expires_at, last_seen_at, ended_at, address, user_agent
       from sessions
      where account_id = $1
        and ended_at is null
        and expires_at > $2
      order by created_at desc, session_id desc
      limit $3`,
    [accountId, new Date(nowMs), limit],
  );
  return rows.map((row) => ({
    sessionId: row.session_id,
    accountId: row.account_id,
    memberId: row.member_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastSeenAt: row.last_seen_at,
    endedAt: row.ended_at,
    address: row.address,
    userAgent: row.user_agent,
  }));
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

/** Ends one session, or those of a person or member, save one. @returns how many. */
export async function endSessions(
  sql: Sql,
  which:
    | { readonly sessionId: string; readonly accountId: string }
    | { readonly accountId: string; readonly except: string | null }
    | { readonly memberId: string },
  nowMs: number,
): Promise<number> {
  const { rowCount } = await sql.query(
    `update sessions
        set ended_at = $1, version = (select version from control_state)
      where ended_at is null
        and ($2::text is null or session_id = $2)
        and ($3::text is null or account_id = $3)
        and ($4::text is null or member_id = $4)
        and ($5::text is null or session_id <> $5)`,
    [
      new Date(nowMs),
      'sessionId' in which ? which.sessionId : null,
      'accountId' in which ? which.accountId : null,
      'memberId' in which ? which.memberId : null,
      'except' in which ? which.except : null,
    ],
  );
  return rowCount ?? 0;
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
