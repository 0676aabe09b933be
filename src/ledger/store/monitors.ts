/** The balance_monitors table. */
import { foreignKeyViolation, isDatabaseError, type Pool, type Sql } from '../../platform/sql.ts';
import { raisingVersion } from './state.ts';

export interface MonitorRow {
  readonly monitor_id: string;
  readonly balance_id: string;
  readonly field: string;
  readonly operator: string;
  /** Major units, as the client wrote it. */
  readonly value: number;
  readonly precision: number;
  /** Minor units, as text. */
  readonly precise_value: string;
  readonly description: string;
  /** RFC 3339, UTC. */
  readonly created_at: string;
}

export type NewMonitor = Omit<MonitorRow, 'precise_value' | 'description'> & { readonly call_back_url: string };

const columns = 'monitor_id, balance_id, field, operator, value, precision, precise_value, description, created_at';

/**
 * The new monitor; null if its balance is unknown. `precise_value` is the product of the decimals as written (text, not
 * doubles), rounded half away from zero.
 */
export async function insertMonitor(pool: Pool, monitor: NewMonitor): Promise<MonitorRow | null> {
  try {
    const { rows } = await pool.query<MonitorRow>({
      name: 'insert-monitor',
      text: `
        ${raisingVersion}
        insert into balance_monitors (monitor_id, balance_id, field, operator, value, precision, precise_value,
                                      call_back_url, created_at)
        values ($1, $2, $3, $4, $5::text::double precision, $6::text::double precision,
                round($5::text::numeric * $6::text::numeric), $7, $8)
        returning ${columns}`,
      values: [
        monitor.monitor_id,
        monitor.balance_id,
        monitor.field,
        monitor.operator,
        String(monitor.value),
        String(monitor.precision),
        monitor.call_back_url,
        monitor.created_at,
      ],
    });
    return rows[0] ?? null;
  } catch (error) {
    if (isDatabaseError(error, foreignKeyViolation)) return null;
    throw error;
  }
}

export async function findMonitor(pool: Pool, monitorId: string): Promise<MonitorRow | null> {
  const { rows } = await pool.query<MonitorRow>({
    name: 'find-monitor',
    text: `
      select ${columns}
        from balance_monitors
       where monitor_id = $1`,
    values: [monitorId],
  });
  return rows[0] ?? null;
}

/** Monitors of one balance, or of all with null; oldest first. */
export async function listMonitors(pool: Pool, balanceId: string | null, limit: number): Promise<MonitorRow[]> {
  const { rows } = await pool.query<MonitorRow>({
    name: balanceId === null ? 'list-monitors' : 'list-balance-monitors',
    text: `
      select ${columns}
        from balance_monitors
       where ${balanceId === null ? '$2::text is null' : 'balance_id = $2'}
       order by created_at, monitor_id
       limit $1`,
    values: [limit, balanceId],
  });
  return rows;
}

export type MonitorChanges = Pick<
  MonitorRow,
  'monitor_id' | 'balance_id' | 'field' | 'operator' | 'value' | 'description'
>;

/** The threshold in minor units stays as it was made, as in Core. False if the new balance is unknown. */
export async function updateMonitor(pool: Pool, changes: MonitorChanges): Promise<boolean> {
  try {
    await pool.query({
      name: 'update-monitor',
      text: `
        ${raisingVersion}
        update balance_monitors
           set balance_id = $2,
               field = $3,
               operator = $4,
               value = $5,
               description = $6
         where monitor_id = $1`,
      values: [
        changes.monitor_id,
        changes.balance_id,
        changes.field,
        changes.operator,
        changes.value,
        changes.description,
      ],
    });
    return true;
  } catch (error) {
    if (isDatabaseError(error, foreignKeyViolation)) return false;
    throw error;
  }
}

/** False if there is no such monitor. */
export async function deleteMonitor(pool: Pool, monitorId: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'delete-monitor',
    text: `
      delete
        from balance_monitors
       where monitor_id = $1`,
    values: [monitorId],
  });
  return rowCount === 1;
}

/** Ids of the balances that have monitors. */
export async function listMonitoredBalances(sql: Sql): Promise<string[]> {
  const { rows } = await sql.query<{ balance_id: string }>({
    name: 'list-monitored-balances',
    text: 'select distinct balance_id from balance_monitors',
  });
  return rows.map((row) => row.balance_id);
}

/** The monitors of these balances, oldest first. */
export async function findMonitorsOf(sql: Sql, balanceIds: readonly string[]): Promise<MonitorRow[]> {
  const { rows } = await sql.query<MonitorRow>({
    name: 'find-monitors-of',
    text: `
      select ${columns}
        from balance_monitors
       where balance_id = any($1)
       order by created_at, monitor_id`,
    values: [balanceIds],
  });
  return rows;
}
