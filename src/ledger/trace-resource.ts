/** What became of something in the ledger: from an id to transactions, and to what was told of them. */
import type { Sql } from '../platform/sql.ts';
import { deliveriesAbout, type TracedDelivery } from './store/deliveries.ts';
import { findFamilies } from './store/families.ts';

/** Amounts and names of balances, no metadata and no description. */
interface TracedTransaction {
  readonly transaction_id: string;
  readonly parent_transaction: string | null;
  readonly status: string;
  readonly reference: string;
  readonly source: string;
  readonly destination: string;
  /** Minor units. */
  readonly precise_amount: string;
  readonly currency: string;
  readonly created_at: string;
}

export interface LedgerTrace {
  /** The transaction with everything below it: outcome, legs, settlements, refunds; oldest first. */
  readonly transactions: readonly TracedTransaction[];
  readonly deliveries: readonly TracedDelivery[];
}

/** Of a bulk request with thousands of them, these are enough to go on from. */
const shownMax = 1_000;

/** @param id of a transaction, a batch or anything else that events tell of. */
export async function traceResource(sql: Sql, id: string): Promise<LedgerTrace> {
  const family = (await findFamilies(sql, [id])).get(id) ?? [];
  const transactions = family.slice(-shownMax).reverse();
  const ids = [id, ...transactions.map(({ transactionId }) => transactionId)];
  return {
    transactions: transactions.map((row) => ({
      transaction_id: row.transactionId,
      parent_transaction: row.parentTransaction,
      status: row.status,
      reference: row.reference,
      source: row.source,
      destination: row.destination,
      precise_amount: row.amountMinor.toString(),
      currency: row.currency,
      created_at: row.createdAt,
    })),
    deliveries: await deliveriesAbout(sql, [...new Set(ids)], shownMax),
  };
}
