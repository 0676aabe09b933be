/** Scheduled transactions that have come due. */
import type { Sql } from '../../platform/sql.ts';
import type { Terms } from '../model/command.ts';
import type { MetaData } from '../model/transaction.ts';

export interface DueTransaction {
  readonly transactionId: string;
  readonly reference: string;
  readonly source: string;
  readonly destination: string;
  readonly amountMinor: bigint;
  readonly terms: Terms;
}

interface DueRow {
  readonly transaction_id: string;
  readonly reference: string;
  readonly source: string;
  readonly destination: string;
  readonly precise_amount: string;
  readonly currency: string;
  readonly description: string;
  readonly precision: string;
  readonly created_at: string;
  readonly effective_date: string | null;
  readonly meta_data: string | null;
  readonly allow_overdraft: boolean;
  readonly overdraft_limit: string;
  readonly inflight: boolean;
}

/**
 * The first `limit` transactions due at `now` (RFC 3339), the longest due first. They are not locked: should two
 * servers run the same one, the unique reference of its outcome lets one through.
 */
export async function dueTransactions(sql: Sql, now: string, limit: number): Promise<DueTransaction[]> {
  const result = await sql.query<DueRow>({
    name: 'due-transactions',
    text: `
      select t.transaction_id, t.reference, t.source, t.destination, t.precise_amount, t.currency, t.description,
             t.precision, t.created_at, t.effective_date, t.meta_data,
             s.allow_overdraft, s.overdraft_limit, s.inflight
        from scheduled_transactions s
        join transactions t using (transaction_id)
       where s.due_at <= $1
       order by s.due_at
       limit $2`,
    values: [now, limit],
  });
  return result.rows.map((row) => ({
    transactionId: row.transaction_id,
    reference: row.reference,
    source: row.source,
    destination: row.destination,
    amountMinor: BigInt(row.precise_amount),
    terms: {
      currency: row.currency,
      description: row.description,
      precision: BigInt(row.precision),
      allowOverdraft: row.allow_overdraft,
      overdraftLimitMinor: BigInt(row.overdraft_limit),
      inflight: row.inflight,
      createdAt: row.created_at,
      effectiveDate: row.effective_date,
      metaData: row.meta_data === null ? null : (JSON.parse(row.meta_data) as MetaData),
    },
  }));
}
