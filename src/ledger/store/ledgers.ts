/** The ledgers table. */
import type { Pool, Sql } from '../../platform/sql.ts';
import type { ListTable } from './list.ts';

export interface LedgerRow {
  readonly ledger_id: string;
  readonly name: string;
  /** RFC 3339, UTC. */
  readonly created_at: string;
  /** JSON text. */
  readonly meta_data: string | null;
}

const columns = 'ledger_id, name, created_at, meta_data';

export const ledgerList: ListTable = {
  name: 'ledgers',
  from: 'ledgers',
  columns,
  newestFirst: 'created_at desc, ledger_id desc',
  fields: {
    ledger_id: { type: 'text', sql: 'ledger_id' },
    name: { type: 'text', sql: 'name' },
    created_at: { type: 'time', sql: 'created_at' },
    meta_data: { type: 'json', sql: 'meta_data' },
  },
};

export async function insertLedger(sql: Sql, ledger: LedgerRow): Promise<void> {
  await sql.query({
    name: 'insert-ledger',
    text: `
      insert into ledgers (ledger_id, name, created_at, meta_data)
      values ($1, $2, $3, $4)`,
    values: [ledger.ledger_id, ledger.name, ledger.created_at, ledger.meta_data],
  });
}

export async function findLedger(pool: Pool, ledgerId: string): Promise<LedgerRow | null> {
  const { rows } = await pool.query<LedgerRow>({
    name: 'find-ledger',
    text: `
      select ${columns}
        from ledgers
       where ledger_id = $1`,
    values: [ledgerId],
  });
  return rows[0] ?? null;
}

/** The ledger under its new name; null if there is none. */
export async function renameLedger(sql: Sql, ledgerId: string, name: string): Promise<LedgerRow | null> {
  const { rows } = await sql.query<LedgerRow>({
    name: 'rename-ledger',
    text: `
      update ledgers
         set name = $2
       where ledger_id = $1
      returning ${columns}`,
    values: [ledgerId, name],
  });
  return rows[0] ?? null;
}
