/** Transactions with everything that came of them: what a settlement or refund works on. */
import type { Sql } from '../../platform/sql.ts';
import type { Hold } from '../model/books.ts';
import type { TransactionRow } from '../model/transaction.ts';
import { type StoredTransaction, toTransactionRow, transactionColumns } from './transactions.ts';

interface FamilyRow extends StoredTransaction {
  readonly target: string;
}

/**
 * For each id, its row and all rows below it, newest first; an id without any is absent. The id may be one that has no
 * row of its own: a split's or a batch's.
 */
export async function findFamilies(sql: Sql, targets: readonly string[]): Promise<Map<string, TransactionRow[]>> {
  const result = await sql.query<FamilyRow>({
    name: 'find-families',
    text: `
      with recursive family (target, transaction_id) as (
        (
          select t.id, m.transaction_id
            from unnest($1::text[]) as t (id)
            join transactions m on m.transaction_id = t.id
          union
          select t.id, m.transaction_id
            from unnest($1::text[]) as t (id)
            join transactions m on m.parent_transaction = t.id
          union
          -- legs of a split inside a queued batch: their parent is the split, which has no row
          select t.id, m.transaction_id
            from unnest($1::text[]) as t (id)
            join transactions m on m.meta_data ->> 'QUEUED_PARENT_TRANSACTION' = t.id
                               and m.meta_data ->> 'QUEUED_PARENT_TRANSACTION' like 'bulk\\_%'
        )
        union
        select f.target, m.transaction_id
          from family f
          join transactions m on m.parent_transaction = f.transaction_id
      )
      select target, ${transactionColumns}
        from family
        join transactions using (transaction_id)
       order by transaction_id desc`,
    values: [[...new Set(targets)]],
  });
  const families = new Map<string, TransactionRow[]>();
  for (const row of result.rows) {
    const family = families.get(row.target) ?? [];
    family.push(toTransactionRow(row));
    families.set(row.target, family);
  }
  return families;
}

/** What has become of the INFLIGHT rows so far. Whoever holds the locks of their balances knows it stays so. */
export async function findHolds(sql: Sql, inflight: readonly TransactionRow[]): Promise<Map<string, Hold>> {
  const result = await sql.query<{
    parent_transaction: string;
    transaction_id: string;
    status: 'APPLIED' | 'VOID';
    precise_amount: string;
    created_at: string;
  }>({
    name: 'find-settlements',
    text: `
      select parent_transaction, transaction_id, status, precise_amount, created_at
        from transactions
       where parent_transaction = any($1)
         and status in ('APPLIED', 'VOID')`,
    values: [inflight.map((row) => row.transactionId)],
  });
  const holds = new Map<string, Hold>(
    inflight.map((row) => [row.transactionId, { row, committedMinor: 0n, isVoided: false, settlements: [] }]),
  );
  for (const child of result.rows) {
    const hold = holds.get(child.parent_transaction);
    if (hold === undefined) continue;
    const amountMinor = BigInt(child.precise_amount);
    holds.set(child.parent_transaction, {
      ...hold,
      committedMinor: hold.committedMinor + (child.status === 'APPLIED' ? amountMinor : 0n),
      isVoided: hold.isVoided || child.status === 'VOID',
      settlements: [
        ...hold.settlements,
        { transactionId: child.transaction_id, createdAt: child.created_at, amountMinor },
      ],
    });
  }
  return holds;
}
