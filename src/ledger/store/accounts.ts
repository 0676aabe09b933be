/** The accounts table. */
import {
  foreignKeyViolation,
  isDatabaseError,
  type Pool,
  programLimitExceeded,
  uniqueViolation,
} from '../../platform/sql.ts';
import type { ListTable } from './list.ts';

export interface AccountRow {
  readonly account_id: string;
  /** Of the identity, as it is now. */
  readonly name: string;
  readonly number: string;
  readonly bank_name: string;
  readonly currency: string;
  readonly ledger_id: string;
  readonly identity_id: string;
  readonly balance_id: string;
  /** RFC 3339, UTC. */
  readonly created_at: string;
  /** JSON text. */
  readonly meta_data: string | null;
}

const columns = `account_id, name, number, bank_name, currency, ledger_id, identity_id, balance_id, created_at,
             meta_data`;

/** Each account with the name of its identity; the planner sees through it. */
const named = `(
           select accounts.*,
                  case when identity_type = 'organization' then organization_name
                       else first_name || ' ' || last_name end as name
             from accounts
             join identities using (identity_id)) as accounts`;

export const accountList: ListTable = {
  name: 'accounts',
  from: named,
  columns,
  newestFirst: 'created_at desc, account_id desc',
  fields: {
    account_id: { type: 'text', sql: 'account_id' },
    name: { type: 'text', sql: 'name' },
    number: { type: 'text', sql: 'number' },
    bank_name: { type: 'text', sql: 'bank_name' },
    currency: { type: 'text', sql: 'currency' },
    ledger_id: { type: 'text', sql: 'ledger_id' },
    identity_id: { type: 'text', sql: 'identity_id' },
    balance_id: { type: 'text', sql: 'balance_id' },
    created_at: { type: 'time', sql: 'created_at' },
    meta_data: { type: 'json', sql: 'meta_data' },
  },
};

export async function findAccount(pool: Pool, accountId: string): Promise<AccountRow | null> {
  const { rows } = await pool.query<AccountRow>({
    name: 'find-account',
    text: `
      select ${columns}
        from ${named}
       where account_id = $1`,
    values: [accountId],
  });
  return rows[0] ?? null;
}

export type InsertAccountOutcome = 'inserted' | 'number taken' | 'number too long' | 'identity gone';

export async function insertAccount(pool: Pool, account: AccountRow): Promise<InsertAccountOutcome> {
  const { account_id, number, bank_name, currency, ledger_id, identity_id, balance_id, created_at, meta_data } =
    account;
  try {
    await pool.query({
      name: 'insert-account',
      text: `
        insert into accounts
               (account_id, number, bank_name, currency, ledger_id, identity_id, balance_id, created_at, meta_data)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [account_id, number, bank_name, currency, ledger_id, identity_id, balance_id, created_at, meta_data],
    });
    return 'inserted';
  } catch (error) {
    if (isDatabaseError(error, uniqueViolation, 'accounts_number')) return 'number taken';
    if (isDatabaseError(error, programLimitExceeded)) return 'number too long';
    if (isDatabaseError(error, foreignKeyViolation, 'accounts_identity')) return 'identity gone';
    throw error;
  }
}
