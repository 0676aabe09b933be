/** The balances table, where posting does not touch it. */
import {
  foreignKeyViolation,
  isDatabaseError,
  type Pool,
  programLimitExceeded,
  type Sql,
  uniqueViolation,
} from '../../platform/sql.ts';
import type { ListTable } from './list.ts';

export interface BalanceRow {
  readonly balance_id: string;
  readonly ledger_id: string;
  readonly identity_id: string | null;
  readonly indicator: string | null;
  readonly currency: string;
  /** Minor units, as text: any size. */
  readonly credit_balance: string;
  readonly debit_balance: string;
  readonly inflight_credit_balance: string;
  readonly inflight_debit_balance: string;
  readonly version: string;
  readonly track_fund_lineage: boolean;
  readonly allocation_strategy: string;
  /** RFC 3339, UTC. */
  readonly created_at: string;
  /** JSON text. */
  readonly meta_data: string | null;
}

const columns = `balance_id, ledger_id, identity_id, indicator, currency, credit_balance, debit_balance,
             inflight_credit_balance, inflight_debit_balance, version, track_fund_lineage, allocation_strategy,
             created_at, meta_data`;

export const balanceList: ListTable = {
  name: 'balances',
  from: 'balances',
  columns,
  newestFirst: 'created_at desc, balance_id desc',
  indexed: ['balance_id', 'indicator', 'identity_id', 'ledger_id'],
  fields: {
    balance_id: { type: 'text', sql: 'balance_id' },
    ledger_id: { type: 'text', sql: 'ledger_id' },
    identity_id: { type: 'text', sql: 'identity_id' },
    indicator: { type: 'text', sql: 'indicator' },
    currency: { type: 'text', sql: 'currency' },
    balance: { type: 'number', sql: '(credit_balance - debit_balance)' },
    credit_balance: { type: 'number', sql: 'credit_balance' },
    debit_balance: { type: 'number', sql: 'debit_balance' },
    inflight_balance: { type: 'number', sql: '(inflight_credit_balance - inflight_debit_balance)' },
    inflight_credit_balance: { type: 'number', sql: 'inflight_credit_balance' },
    inflight_debit_balance: { type: 'number', sql: 'inflight_debit_balance' },
    created_at: { type: 'time', sql: 'created_at' },
    meta_data: { type: 'json', sql: 'meta_data' },
  },
};

/** What a client chooses of a new balance; its figures start at zero. */
export type NewBalance = Omit<
  BalanceRow,
  'credit_balance' | 'debit_balance' | 'inflight_credit_balance' | 'inflight_debit_balance' | 'version'
>;

export type InsertBalanceOutcome = 'inserted' | 'unknown ledger or identity' | 'indicator taken' | 'too long';

export async function insertBalance(sql: Sql, balance: NewBalance): Promise<InsertBalanceOutcome> {
  try {
    await sql.query({
      name: 'insert-balance',
      text: `
        insert into balances (balance_id, ledger_id, identity_id, indicator, currency, track_fund_lineage,
                              allocation_strategy, created_at, meta_data)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [
        balance.balance_id,
        balance.ledger_id,
        balance.identity_id,
        balance.indicator,
        balance.currency,
        balance.track_fund_lineage,
        balance.allocation_strategy,
        balance.created_at,
        balance.meta_data,
      ],
    });
    return 'inserted';
  } catch (error) {
    if (isDatabaseError(error, foreignKeyViolation)) return 'unknown ledger or identity';
    if (isDatabaseError(error, uniqueViolation, 'balances_indicator')) return 'indicator taken';
    if (isDatabaseError(error, programLimitExceeded)) return 'too long';
    throw error;
  }
}

/** By id; ids without a balance are absent. */
export async function findBalances(pool: Pool, balanceIds: readonly string[]): Promise<Map<string, BalanceRow>> {
  const { rows } = await pool.query<BalanceRow>({
    name: 'find-balances',
    text: `
      select ${columns}
        from balances
       where balance_id = any($1)`,
    values: [balanceIds],
  });
  return new Map(rows.map((row) => [row.balance_id, row]));
}

export async function findIndicatorBalance(
  pool: Pool,
  indicator: string,
  currency: string,
): Promise<BalanceRow | null> {
  const { rows } = await pool.query<BalanceRow>({
    name: 'find-indicator-balance',
    text: `
      select ${columns}
        from balances
       where indicator = $1
         and currency = $2`,
    values: [indicator, currency],
  });
  return rows[0] ?? null;
}

/** Gives the balance an owner; false if there is no such balance. The version counts postings only. */
export async function linkIdentity(pool: Pool, balanceId: string, identityId: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'link-identity',
    text: `
      update balances
         set identity_id = $2
       where balance_id = $1`,
    values: [balanceId, identityId],
  });
  return rowCount === 1;
}
