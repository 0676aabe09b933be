import type { Sql } from '../../platform/sql.ts';

/** Counts one more attempt for each subject. @returns the counts and when each begins anew, by subject in hex. */
export async function countAttempts(
  sql: Sql,
  subjects: readonly Buffer[],
  { nowMs, windowMs }: { readonly nowMs: number; readonly windowMs: number },
): Promise<Map<string, { count: number; endsAtMs: number }>> {
  const { rows } = await sql.query<{ subject: Buffer; count: number; ends_at: string }>(
    // In the order of the subjects, so that two attempts at once don't wait for each other in a ring.
    `insert into login_attempts as a (subject, count, ends_at)
     select subject, 1, $3 from unnest($1::bytea[]) as subject order by subject
         on conflict (subject) do update
        set count = case when a.ends_at <= $2 then 1 else a.count + 1 end,
            ends_at = case when a.ends_at <= $2 then $3 else a.ends_at end
     returning subject, count, ends_at`,
    [subjects, new Date(nowMs), new Date(nowMs + windowMs)],
  );
  return new Map(
    rows.map((row) => [row.subject.toString('hex'), { count: row.count, endsAtMs: Date.parse(row.ends_at) }]),
  );
}

/** Forgets the attempts of one subject, and all whose time is over. */
export async function forgetAttempts(sql: Sql, subject: Buffer, nowMs: number): Promise<void> {
  await sql.query('delete from login_attempts where subject = $1 or ends_at <= $2', [subject, new Date(nowMs)]);
}
