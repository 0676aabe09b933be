/** How far rebuilding the tables of words has come: kept in the database, so any server can go on with it. */
import type { Sql } from '../../../platform/sql.ts';

export interface Rebuild {
  readonly status: 'in_progress' | 'completed' | 'failed';
  readonly phase: string;
  /** Of the phase, the last record that is done; '': none. */
  readonly afterId: string;
  readonly pageSize: number;
  readonly processed: number;
  readonly total: number;
  /** RFC 3339. */
  readonly startedAt: string;
  /** RFC 3339; null: it goes on. */
  readonly completedAt: string | null;
  readonly error: string | null;
}

/** Null if none was ever asked for. With `lock`, nobody else fills until the end of the SQL transaction. */
export async function readRebuild(sql: Sql, { lock = false } = {}): Promise<Rebuild | null> {
  const { rows } = await sql.query<
    Record<string, string | null> & { status: Rebuild['status'] | null; page_size: number }
  >({
    name: `read-rebuild-${lock}`,
    text: `
        select status, phase, after_id, page_size, processed, total, started_at, completed_at, error
          from search_state ${lock ? 'for update' : ''}`,
  });
  const [row] = rows;
  if (row === undefined || row.status === null) return null;
  return {
    status: row.status,
    phase: row.phase ?? '',
    afterId: row.after_id ?? '',
    pageSize: row.page_size,
    processed: Number(row.processed),
    total: Number(row.total),
    startedAt: row.started_at ?? '',
    completedAt: row.completed_at ?? null,
    error: row.error ?? null,
  };
}

/** False if one is going on. */
export async function beginRebuild(
  sql: Sql,
  { pageSize, startedAt }: { pageSize: number; startedAt: string },
): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'begin-rebuild',
    text: `
      update search_state
         set status = 'in_progress', phase = 'starting', after_id = '', page_size = $1, processed = 0,
             total = (select coalesce(sum(records), 0) from search_tallies), started_at = $2, completed_at = null,
             error = null
       where status is distinct from 'in_progress'`,
    values: [pageSize, startedAt],
  });
  return rowCount === 1;
}

/** Must be under the lock of `readRebuild`. */
export async function moveRebuild(
  sql: Sql,
  { status, phase, afterId, processed, completedAt, error }: Rebuild,
): Promise<void> {
  await sql.query({
    name: 'move-rebuild',
    text: `
      update search_state
         set status = $1, phase = $2, after_id = $3, processed = $4, total = greatest(total, $4), completed_at = $5,
             error = $6`,
    values: [status, phase, afterId, processed, completedAt, error],
  });
}
