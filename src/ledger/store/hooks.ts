/** The hooks table. */
import type { Sql } from '../../platform/sql.ts';
import { raisingVersion } from './state.ts';

export type HookType = 'PRE_TRANSACTION' | 'POST_TRANSACTION';

export interface HookRow {
  readonly hook_id: string;
  readonly name: string;
  readonly url: string;
  readonly type: HookType;
  readonly active: boolean;
  /** Seconds. */
  readonly timeout: number;
  /** Tries after the first. */
  readonly retry_count: number;
  /** RFC 3339, UTC. */
  readonly created_at: string;
  /** Null: never. */
  readonly last_run: string | null;
  readonly last_success: boolean;
}

export type NewHookRow = Omit<HookRow, 'last_run' | 'last_success'>;

const columns = 'hook_id, name, url, type, active, timeout, retry_count, created_at, last_run, last_success';

/** A hook whose id is taken replaces the one that had it, as in Core. */
export async function putHook(sql: Sql, hook: NewHookRow): Promise<void> {
  await sql.query({
    name: 'put-hook',
    text: `
      ${raisingVersion}
      insert into hooks (hook_id, name, url, type, active, timeout, retry_count, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict (hook_id) do update
         set name = excluded.name,
             url = excluded.url,
             type = excluded.type,
             active = excluded.active,
             timeout = excluded.timeout,
             retry_count = excluded.retry_count,
             created_at = excluded.created_at,
             last_run = null,
             last_success = false`,
    values: [
      hook.hook_id,
      hook.name,
      hook.url,
      hook.type,
      hook.active,
      hook.timeout,
      hook.retry_count,
      hook.created_at,
    ],
  });
}

export async function findHook(sql: Sql, hookId: string): Promise<HookRow | null> {
  const { rows } = await sql.query<HookRow>({
    name: 'find-hook',
    text: `
      select ${columns}
        from hooks
       where hook_id = $1`,
    values: [hookId],
  });
  return rows[0] ?? null;
}

/** Oldest first; those of one type, or all with null. */
export async function listHooks(sql: Sql, type: string | null, limit: number): Promise<HookRow[]> {
  const { rows } = await sql.query<HookRow>({
    name: 'list-hooks',
    text: `
      select ${columns}
        from hooks
       where type = $1
          or $1::text is null
       order by created_at, hook_id
       limit $2`,
    values: [type, limit],
  });
  return rows;
}

export async function listActiveHooks(sql: Sql): Promise<HookRow[]> {
  const { rows } = await sql.query<HookRow>({
    name: 'list-active-hooks',
    text: `
      select ${columns}
        from hooks
       where active
       order by created_at, hook_id`,
  });
  return rows;
}

/** The hook as it is now; null if there is none. */
export async function updateHook(sql: Sql, hook: Omit<NewHookRow, 'created_at'>): Promise<HookRow | null> {
  const { rows } = await sql.query<HookRow>({
    name: 'update-hook',
    text: `
      ${raisingVersion}
      update hooks
         set name = $2,
             url = $3,
             type = $4,
             active = $5,
             timeout = $6,
             retry_count = $7
       where hook_id = $1
      returning ${columns}`,
    values: [hook.hook_id, hook.name, hook.url, hook.type, hook.active, hook.timeout, hook.retry_count],
  });
  return rows[0] ?? null;
}

/** False if there is no such hook. */
export async function deleteHook(sql: Sql, hookId: string): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'delete-hook',
    text: `
      ${raisingVersion}
      delete
        from hooks
       where hook_id = $1`,
    values: [hookId],
  });
  return rowCount === 1;
}

/** How the latest try of a hook went. */
export interface HookRun {
  readonly hookId: string;
  readonly at: string;
  readonly isSuccess: boolean;
}

export async function noteRuns(sql: Sql, runs: readonly HookRun[]): Promise<void> {
  await sql.query({
    name: 'note-runs',
    text: `
      update hooks
         set last_run = run.at,
             last_success = run.is_success
        from unnest($1::text[], $2::timestamptz[], $3::boolean[]) as run (hook_id, at, is_success)
       where hooks.hook_id = run.hook_id`,
    values: [runs.map((run) => run.hookId), runs.map((run) => run.at), runs.map((run) => run.isSuccess)],
  });
}
