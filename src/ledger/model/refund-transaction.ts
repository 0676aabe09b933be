/** Deciding a refund: whatever is refundable under an id goes back, once. */
import type { Books } from './books.ts';
import { derivedUuid, type RecordTransaction, type RefundTransaction } from './command.ts';
import { type Decision, recorded, refused } from './outcome.ts';
import { decideRecord } from './record-transaction.ts';
import type { MetaData, TransactionRow } from './transaction.ts';

export function refundReference(transactionId: string): string {
  return `${transactionId}_refund`;
}

/**
 * The rows under an id, less the refunds among them and whatever came of those: settling or refunding a transaction
 * must not touch the money that has been sent back. A refund that is named by its own id is a transaction like any.
 */
export function withoutRefunds(target: string, family: readonly TransactionRow[]): TransactionRow[] {
  const byId = new Map(family.map((row) => [row.transactionId, row]));
  const isBelowRefund = (row: TransactionRow): boolean => {
    if (row.transactionId === target) return false;
    if (isRefund(row)) return true;
    const parent = byId.get(row.parentTransaction ?? '');
    return parent !== undefined && isBelowRefund(parent);
  };
  return family.filter((row) => !isBelowRefund(row));
}

function isRefund({ reference, parentTransaction }: TransactionRow): boolean {
  return parentTransaction !== null && reference === refundReference(parentTransaction);
}

/**
 * The rows that can be sent back: the one with the id, those whose parent it is, and what became of what was queued
 * under it. As in Core, not what is further below: a hold is refunded by its own id.
 */
function refundableRows(target: string, family: readonly TransactionRow[]): TransactionRow[] {
  return withoutRefunds(target, family).filter(({ transactionId, parentTransaction, status, metaData }) => {
    if (status === 'VOID') return parentTransaction === target;
    const ids = [transactionId, parentTransaction, metaData?.QUEUED_PARENT_TRANSACTION];
    return status === 'APPLIED' && ids.includes(target);
  });
}

export function decideRefund(books: Books, command: RefundTransaction): Decision {
  const targets = refundableRows(command.target, books.family(command.target));
  if (targets.length === 0) return refused({ code: 'TXN_NOT_FOUND', message: 'no transaction to refund' });

  const refunds = targets.map((row) => refundOf(command, row));
  const open = refunds.filter(({ legs: [leg] }) => {
    const holder = books.holderOf(leg.reference);
    return holder === null || holder.transactionId === leg.transactionId;
  });
  if (open.length === 0) {
    const all = targets.map((row) => `transaction ${row.transactionId} has already been refunded`).join(' ');
    return refused({ code: 'GEN_CONFLICT', message: `error occurred during processing: [${all}]` });
  }
  const decisions = open.map((refund) => decideRecord(books, refund));
  return recorded(
    decisions.flatMap(({ outcome }) => (outcome.kind === 'recorded' ? outcome.rows : [])),
    decisions.flatMap((decision) => decision.rows),
  );
}

/** The way back: parties swapped, no funds check, everything else as it was. A void goes back as a hold, as in Core. */
function refundOf(command: RefundTransaction, row: TransactionRow): RecordTransaction {
  const transactionId = `txn_${derivedUuid(command.actionId, row.transactionId)}`;
  const inflight = row.status === 'VOID';
  return {
    kind: 'record-transaction',
    route: command.route,
    transactionId,
    parentTransaction: row.transactionId,
    atomic: false,
    dueAt: null,
    voidAt: null,
    commitAt: null,
    terms: {
      currency: row.currency,
      description: command.description ?? row.description,
      precision: row.precision,
      allowOverdraft: true,
      overdraftLimitMinor: null,
      inflight,
      effectiveDate: null,
      metaData: refundMetaData(command, row, { transactionId, inflight }),
    },
    legs: [
      {
        transactionId,
        outcomeId: `txn_${derivedUuid(command.actionId, row.transactionId, 'outcome')}`,
        reference: refundReference(row.transactionId),
        source: row.destination,
        destination: row.source,
        amountMinor: row.amountMinor,
      },
    ],
  };
}

function refundMetaData(
  command: RefundTransaction,
  row: TransactionRow,
  { transactionId, inflight }: { transactionId: string; inflight: boolean },
): MetaData {
  const queued = command.route === 'queued' ? { QUEUED_PARENT_TRANSACTION: transactionId } : {};
  const held = inflight ? { inflight } : {};
  return { ...row.metaData, ...command.metaData, ...queued, ...held, allow_overdraft: true };
}
