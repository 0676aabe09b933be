/** The reconciliations table: what was asked for, how far it is, and who works on it. */
import type { Pool, Sql } from '../../platform/sql.ts';
import type { Criterion } from '../model/matching-rule.ts';
import type { ListTable } from './list.ts';

type RunStatus = 'started' | 'in_progress' | 'completed' | 'failed';

export interface ReconciliationRow {
  readonly reconciliation_id: string;
  /** A number as text. */
  readonly run_no: string;
  readonly upload_id: string;
  readonly is_dry_run: boolean;
  readonly status: RunStatus;
  readonly failure: string | null;
  /** RFC 3339, UTC. */
  readonly started_at: string;
  readonly completed_at: string | null;
  /** Numbers as text; so far. */
  readonly total_count: string;
  readonly processed_count: string;
  readonly matched_count: string;
  readonly unmatched_count: string;
}

const shownColumns = `reconciliation_id, run_no, upload_id, is_dry_run, status, failure, started_at, completed_at,
  total_count, processed_count, matched_count, unmatched_count`;

/** Counts are 0 until the run is completed, as they are shown. */
const finalCount = (column: string) => `(case when status = 'completed' then ${column} else 0 end)`;

export const reconciliationList: ListTable = {
  name: 'reconciliations',
  from: 'reconciliations',
  columns: shownColumns,
  newestFirst: 'run_no desc',
  fields: {
    reconciliation_id: { type: 'text', sql: 'reconciliation_id' },
    upload_id: { type: 'text', sql: 'upload_id' },
    status: { type: 'text', sql: 'status' },
    matched_transactions: { type: 'number', sql: finalCount('matched_count') },
    unmatched_transactions: { type: 'number', sql: finalCount('unmatched_count') },
    is_dry_run: { type: 'text', sql: 'is_dry_run::text' },
    started_at: { type: 'time', sql: 'started_at' },
    completed_at: { type: 'time', sql: 'completed_at' },
  },
};

export interface NewReconciliation {
  readonly reconciliationId: string;
  readonly uploadId: string;
  readonly strategy: string;
  readonly groupingCriteria: string;
  /** Null: one of them does not exist. */
  readonly rules: readonly (readonly Criterion[])[] | null;
  readonly isDryRun: boolean;
  readonly startedAt: string;
}

export async function insertReconciliation(sql: Sql, run: NewReconciliation): Promise<void> {
  await sql.query({
    name: 'insert-reconciliation',
    text: `
      insert into reconciliations (reconciliation_id, upload_id, strategy, grouping_criteria, rules, is_dry_run, started_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      run.reconciliationId,
      run.uploadId,
      run.strategy,
      run.groupingCriteria,
      run.rules === null ? null : JSON.stringify(run.rules),
      run.isDryRun,
      run.startedAt,
    ],
  });
}

export async function findReconciliation(pool: Pool, id: string): Promise<ReconciliationRow | null> {
  const { rows } = await pool.query<ReconciliationRow>({
    name: 'find-reconciliation',
    text: `
      select ${shownColumns}
        from reconciliations
       where reconciliation_id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** A run that is ours to work on. */
export interface OpenRun {
  readonly reconciliationId: string;
  readonly runNo: string;
  readonly uploadId: string;
  readonly strategy: string;
  readonly groupingCriteria: string;
  readonly rules: readonly (readonly Criterion[])[] | null;
  readonly isDryRun: boolean;
  readonly startedAt: string;
  /** The last item that was gone through; null before the first. */
  readonly cursor: Cursor | null;
}

export interface Cursor {
  readonly at: string;
  readonly id: string;
}

interface OpenRow {
  readonly reconciliation_id: string;
  readonly run_no: string;
  readonly upload_id: string;
  readonly strategy: string;
  readonly grouping_criteria: string;
  readonly rules: string | null;
  readonly is_dry_run: boolean;
  readonly started_at: string;
  readonly cursor_at: string | null;
  readonly cursor_id: string | null;
}

/** Takes the oldest run that is not done and that nobody holds. Null if there is none. */
export async function takeRun(pool: Pool, holder: string, leaseMs: number): Promise<OpenRun | null> {
  const { rows } = await pool.query<OpenRow>({
    name: 'take-run',
    text: `
      update reconciliations
         set holder = $1, held_until = now() + $2 * interval '1 millisecond', status = 'in_progress'
       where run_no = (select run_no
                         from reconciliations
                        where status in ('started', 'in_progress')
                          and held_until < now()
                        order by run_no
                        limit 1
                          for update skip locked)
      returning reconciliation_id, run_no, upload_id, strategy, grouping_criteria, rules, is_dry_run, started_at,
                cursor_at, cursor_id`,
    values: [holder, leaseMs],
  });
  const [row] = rows;
  if (row === undefined) return null;
  const { cursor_at: at, cursor_id: id } = row;
  return {
    reconciliationId: row.reconciliation_id,
    runNo: row.run_no,
    uploadId: row.upload_id,
    strategy: row.strategy,
    groupingCriteria: row.grouping_criteria,
    rules: row.rules === null ? null : JSON.parse(row.rules),
    isDryRun: row.is_dry_run,
    startedAt: row.started_at,
    cursor: at === null || id === null ? null : { at, id },
  };
}

/** Holds it longer. False: it is not ours any more. */
export async function keepRun(pool: Pool, runNo: string, holder: string, leaseMs: number): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'keep-run',
    text: `
      update reconciliations
         set held_until = now() + $3 * interval '1 millisecond'
       where run_no = $1
         and holder = $2
         and status = 'in_progress'`,
    values: [runNo, holder, leaseMs],
  });
  return rowCount !== 0;
}

/** Gives it back, for somebody else to go on with at once. */
export async function leaveRun(pool: Pool, runNo: string, holder: string): Promise<void> {
  await pool.query({
    name: 'leave-run',
    text: `
      update reconciliations
         set held_until = '-infinity'
       where run_no = $1
         and holder = $2`,
    values: [runNo, holder],
  });
}

export async function noteTotal(sql: Sql, runNo: string, total: number): Promise<void> {
  await sql.query({
    name: 'note-total',
    text: `
      update reconciliations
         set total_count = $2
       where run_no = $1`,
    values: [runNo, total],
  });
}

/** What a page adds. */
export interface Progress {
  readonly processed: number;
  /** Pairs. */
  readonly matched: number;
  /** Items without a pair. */
  readonly unmatched: number;
  readonly cursor: Cursor;
}

/** To be called in the SQL transaction of the page. False: the run is not ours any more, and the page must not count. */
export async function noteProgress(sql: Sql, runNo: string, holder: string, progress: Progress): Promise<boolean> {
  const { processed, matched, unmatched, cursor } = progress;
  const { rowCount } = await sql.query({
    name: 'note-progress',
    text: `
      update reconciliations
         set processed_count = processed_count + $3,
             matched_count = matched_count + $4,
             unmatched_count = unmatched_count + $5,
             cursor_at = $6,
             cursor_id = $7
       where run_no = $1
         and holder = $2
         and status = 'in_progress'`,
    values: [runNo, holder, processed, matched, unmatched, cursor.at, cursor.id],
  });
  return rowCount !== 0;
}

/** Ends the run. Null: it was not ours to end. */
export async function endRun(
  sql: Sql,
  { runNo, holder, failure, at }: { runNo: string; holder: string; failure: string | null; at: string },
): Promise<ReconciliationRow | null> {
  const { rows } = await sql.query<ReconciliationRow>({
    name: 'end-run',
    text: `
      update reconciliations
         set status = case when $3::text is null then 'completed' else 'failed' end,
             failure = $3,
             completed_at = case when $3::text is null then $4::timestamptz end
       where run_no = $1
         and holder = $2
         and status = 'in_progress'
      returning ${shownColumns}`,
    values: [runNo, holder, failure, at],
  });
  return rows[0] ?? null;
}
