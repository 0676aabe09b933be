/** The one row that says how new the keys, hooks and monitored balances are that processes hold in memory. */
import type { Sql } from '../../platform/sql.ts';

export async function readStateVersion(sql: Sql): Promise<string> {
  const { rows } = await sql.query<{ version: string }>({
    name: 'read-state-version',
    text: 'select version from ledger_state',
  });
  return rows[0]?.version ?? '0';
}

/**
 * The start of a statement that changes what others hold in memory: the version goes up in the same commit. Changes take
 * turns on its row, so versions become visible in their order.
 */
export const raisingVersion = 'with raised as (update ledger_state set version = version + 1)';
