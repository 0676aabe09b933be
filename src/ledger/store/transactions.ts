/** The transactions table, as clients read it. */
import { parsePlainJson } from '../../platform/json.ts';
import type { Pool } from '../../platform/sql.ts';
import type { MetaData, TransactionRow, TransactionStatus } from '../model/transaction.ts';
import { columnSql, type Field, invalid, type TypedFilter, type Values } from './filter-sql.ts';
import type { ListTable } from './list.ts';

export interface StoredTransaction {
  readonly transaction_id: string;
  readonly parent_transaction: string | null;
  readonly source: string;
  readonly destination: string;
  readonly reference: string;
  readonly currency: string;
  readonly description: string;
  readonly status: TransactionStatus;
  /** Minor units, as text: any size. */
  readonly precise_amount: string;
  readonly precision: string;
  /** RFC 3339, UTC. */
  readonly created_at: string;
  /** Null: when it was created. */
  readonly effective_date: string | null;
  /** JSON text. */
  readonly meta_data: string | null;
}

/** Numbers in metadata are doubles, as in Core. */
export function toTransactionRow(row: StoredTransaction): TransactionRow {
  return {
    transactionId: row.transaction_id,
    parentTransaction: row.parent_transaction,
    source: row.source,
    destination: row.destination,
    reference: row.reference,
    currency: row.currency,
    description: row.description,
    status: row.status,
    amountMinor: BigInt(row.precise_amount),
    precision: BigInt(row.precision),
    createdAt: row.created_at,
    effectiveDate: row.effective_date,
    metaData: row.meta_data === null ? null : (parsePlainJson(row.meta_data) as MetaData),
  };
}

export const transactionColumns = `transaction_id, parent_transaction, source, destination, reference, currency, description, status,
             precise_amount, precision, created_at, effective_date, meta_data`;

export const transactionList: ListTable = {
  name: 'transactions',
  from: 'transactions',
  columns: transactionColumns,
  newestFirst: 'created_at desc, transaction_id desc',
  indexed: ['transaction_id', 'source', 'destination', 'reference', 'parent_transaction'],
  fields: {
    transaction_id: { type: 'text', sql: 'transaction_id' },
    parent_transaction: { type: 'text', sql: 'parent_transaction', unset: "''" },
    amount: { type: 'number', sql: '(precise_amount / precision)' },
    currency: { type: 'text', sql: 'currency' },
    source: { type: 'text', sql: 'source' },
    destination: { type: 'text', sql: 'destination' },
    balance_id: { type: 'text', sql: '', condition: eitherSideCondition },
    reference: { type: 'text', sql: 'reference' },
    status: { type: 'text', sql: 'status' },
    created_at: { type: 'time', sql: 'created_at' },
    effective_date: { type: 'time', sql: 'coalesce(effective_date, created_at)' },
    indicator: { type: 'text', sql: '', condition: indicatorCondition },
    description: { type: 'text', sql: 'description' },
    precision: { type: 'number', sql: 'precision' },
    meta_data: { type: 'json', sql: 'meta_data' },
  },
};

/** `balance_id`: the balance on either side. */
function eitherSideCondition(filter: TypedFilter, values: Values): string {
  const { operator } = filter;
  const side = (sql: string): string => columnSql({ type: 'text', sql }, filter, values);
  switch (operator) {
    case 'eq':
    case 'in':
    case 'isnotnull':
      return `${side('source')} or ${side('destination')}`;
    case 'ne':
    case 'isnull':
      return `${side('source')} and ${side('destination')}`;
    default:
      throw invalid(
        `operator '${operator}' is not supported for field 'balance_id' on transactions: must be one of eq, ne, in, isnull, isnotnull`,
      );
  }
}

/** `indicator`: a balance on either side has such an indicator. */
function indicatorCondition(filter: TypedFilter, values: Values): string {
  const indicator: Field = { type: 'text', sql: 'b.indicator' };
  const matching = (): string => `select b.balance_id from balances b where ${columnSql(indicator, filter, values)}`;
  return `source in (${matching()}) or destination in (${matching()})`;
}

/** By id; ids without a row are absent. */
export async function findTransactions(pool: Pool, ids: readonly string[]): Promise<Map<string, TransactionRow>> {
  const { rows } = await pool.query<StoredTransaction>({
    name: 'find-transactions',
    text: `
      select ${transactionColumns}
        from transactions
       where transaction_id = any($1)`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.transaction_id, toTransactionRow(row)]));
}

export async function findTransaction(pool: Pool, transactionId: string): Promise<TransactionRow | null> {
  return (await findTransactions(pool, [transactionId])).get(transactionId) ?? null;
}

/** By reference; those without a row are absent. */
export async function findReferenced(pool: Pool, references: readonly string[]): Promise<Map<string, TransactionRow>> {
  const { rows } = await pool.query<StoredTransaction>({
    name: 'find-referenced',
    text: `
      select ${transactionColumns}
        from transactions
       where reference = any($1)`,
    values: [references],
  });
  return new Map(rows.map((row) => [row.reference, toTransactionRow(row)]));
}
