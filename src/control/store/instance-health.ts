/** Whether Cores elsewhere were there when a server looked last. */
import type { Sql } from '../../platform/sql.ts';

/** Degraded: it answers, but late or with a fault, or it has just begun not to answer. */
export const healthStates = ['connected', 'degraded', 'unreachable'] as const;
type HealthState = (typeof healthStates)[number];

/** What was seen longer ago says nothing. */
const goodForMs = 120_000;

export interface InstanceHealth {
  readonly instanceId: string;
  readonly state: HealthState;
  /** Null: nothing is wrong. */
  readonly problem: string | null;
  /** Null: there was no answer. */
  readonly answeredMs: number | null;
}

/** An instance whose requests go to a Core, and where that is. */
export interface ProbedInstance {
  readonly instanceId: string;
  readonly workspaceId: string;
  readonly coreUrl: string;
}

/** Cores that requests may go to. */
export async function listProbed(sql: Sql): Promise<ProbedInstance[]> {
  const { rows } = await sql.query<{ instance_id: string; workspace_id: string; core_url: string }>(
    `select instance_id, workspace_id, core_url
       from instances
      where kind = 'http'
        and core_url is not null
        and not is_disabled
        and removed_at is null
      order by instance_id`,
  );
  return rows.map((row) => ({
    instanceId: row.instance_id,
    workspaceId: row.workspace_id,
    coreUrl: row.core_url,
  }));
}

/** Each instance once. In the order of their ids, so that two servers that write at the same time can't deadlock. */
export async function writeHealth(sql: Sql, seen: readonly InstanceHealth[]): Promise<void> {
  await sql.query(
    `insert into instance_health (instance_id, state, problem, answered_ms, checked_at)
     select instance_id, state, problem, answered_ms, now()
       from unnest($1::text[], $2::text[], $3::text[], $4::integer[]) as seen (instance_id, state, problem, answered_ms)
      order by instance_id
         on conflict (instance_id) do update
        set state = excluded.state,
            problem = excluded.problem,
            answered_ms = excluded.answered_ms,
            checked_at = excluded.checked_at`,
    [
      seen.map(({ instanceId }) => instanceId),
      seen.map(({ state }) => state),
      seen.map(({ problem }) => problem),
      seen.map(({ answeredMs }) => answeredMs),
    ],
  );
}

/** Of these instances; null: of all. */
export async function listHealth(sql: Sql, ids: readonly string[] | null = null): Promise<InstanceHealth[]> {
  const { rows } = await sql.query<{
    instance_id: string;
    state: HealthState;
    problem: string | null;
    answered_ms: number | null;
  }>(
    `select instance_id, state, problem, answered_ms
       from instance_health
      where checked_at > now() - $1 * interval '1 millisecond'
        and ($2::text[] is null or instance_id = any($2))`,
    [goodForMs, ids],
  );
  return rows.map((row) => ({
    instanceId: row.instance_id,
    state: row.state,
    problem: row.problem,
    answeredMs: row.answered_ms,
  }));
}
