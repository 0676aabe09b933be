/** The one row that says how new the control plane's contents are. */
import { inTransaction, type Pool, type Sql } from '../../platform/sql.ts';

/** Raised by every change that a process holding the contents in memory must hear of. */
export async function readVersion(sql: Sql): Promise<string> {
  const { rows } = await sql.query<{ version: string }>('select version from control_state');
  return rows[0]?.version ?? '0';
}

export async function readKeyCheck(sql: Sql): Promise<Buffer | null> {
  const { rows } = await sql.query<{ key_check: Buffer | null }>('select key_check from control_state');
  return rows[0]?.key_check ?? null;
}

/** Kept only if there is none yet: of two processes that start at once, the second finds the first one's. */
export async function writeKeyCheck(sql: Sql, keyCheck: Buffer): Promise<void> {
  await sql.query('update control_state set key_check = $1 where key_check is null', [keyCheck]);
}

/**
 * Runs `work` in a transaction that raises the version with it. Locking the row first makes changes take turns, so
 * versions become visible in their order.
 */
export function inChange<T>(pool: Pool, work: (tx: Sql) => Promise<T>): Promise<T> {
  return inTransaction(pool, async (tx) => {
    await tx.query('update control_state set version = version + 1');
    return work(tx);
  });
}
