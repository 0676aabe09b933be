/** Work with a date whose time has come. */
import type { Sql } from '../../platform/sql.ts';
import type { Terms, TransactionRow } from '../model/transaction.ts';
import { type StoredTransaction, toTransactionRow, transactionColumns } from './transactions.ts';

export type DueWork =
  | { readonly action: 'void' | 'commit'; readonly target: string }
  | { readonly action: 'run'; readonly row: TransactionRow; readonly terms: Terms };

interface DueRow extends StoredTransaction {
  readonly target: string;
  readonly action: 'run' | 'void' | 'commit';
  readonly allow_overdraft: boolean;
  readonly overdraft_limit: string | null;
  readonly inflight: boolean;
}

/**
 * The first `limit` pieces of work due at `now` (RFC 3339), the longest due first; a `run` comes with its SCHEDULED
 * row. They are not locked: should two servers do the same one, the unique reference of the row it leaves, or the hold
 * that is settled by then, lets only one through.
 */
export async function dueWork(sql: Sql, now: string, limit: number): Promise<DueWork[]> {
  const result = await sql.query<DueRow>({
    name: 'due-work',
    text: `
      select ${transactionColumns}, target, action, allow_overdraft, overdraft_limit, inflight
        from timed_work
        left join transactions on transaction_id = target and action = 'run'
       where due_at <= $1
       order by due_at
       limit $2`,
    values: [now, limit],
  });
  return result.rows.map(toDueWork);
}

function toDueWork(due: DueRow): DueWork {
  if (due.action !== 'run') return { action: due.action, target: due.target };
  const row = toTransactionRow(due);
  const { currency, description, precision, effectiveDate, metaData } = row;
  const flags = {
    allowOverdraft: due.allow_overdraft,
    overdraftLimitMinor: due.overdraft_limit === null ? null : BigInt(due.overdraft_limit),
    inflight: due.inflight,
  };
  const terms = { currency, description, precision, effectiveDate, metaData, ...flags };
  return { action: 'run', row, terms };
}
