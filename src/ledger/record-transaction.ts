/** Records a transaction between two balances: at once, through the queue, or at a date. */
import assert from 'node:assert';
import { type Clock, rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { RecordTransaction, Route } from './model/command.ts';
import type { MetaData, TransactionRow } from './model/transaction.ts';
import type { Poster } from './poster/poster.ts';

/** A validated transaction as a client asked for it. */
export interface NewTransaction {
  readonly route: Route;
  readonly amountMinor: bigint;
  /** Minor units in one major unit. */
  readonly precision: bigint;
  readonly currency: string;
  readonly reference: string;
  readonly description: string;
  /** Balance ids or indicators. */
  readonly source: string;
  readonly destination: string;
  readonly allowOverdraft: boolean;
  /** 0n: none. */
  readonly overdraftLimitMinor: bigint;
  readonly inflight: boolean;
  readonly atomic: boolean;
  /** RFC 3339, UTC; null: when it is created. */
  readonly effectiveDate: string | null;
  /** RFC 3339, UTC; null unless the route is `scheduled`. */
  readonly dueAt: string | null;
  readonly metaData: MetaData | null;
}

/** What the client is told. */
export interface Recorded {
  readonly transactionId: string;
  readonly createdAt: string;
  /** As stored: the client's, and the flags. */
  readonly metaData: MetaData | null;
  /** Null: Core's queue would have taken the transaction and dropped it (a reference used before, an unknown balance). */
  readonly row: TransactionRow | null;
}

/**
 * Resolves once the transaction is on disk.
 * @throws Refusal (TXN_..., GEN_CONFLICT) if nothing moved, with Core's code and words.
 */
export async function recordTransaction(
  { poster, clock }: { poster: Poster; clock: Clock },
  transaction: NewTransaction,
): Promise<Recorded> {
  const command = toCommand(transaction, clock);
  const outcome = await poster.submit(command);
  const [{ transactionId }] = command.legs;
  const recorded = { transactionId, createdAt: command.terms.createdAt, metaData: command.terms.metaData };
  switch (outcome.kind) {
    case 'refused': {
      const { code, message, details } = outcome.refused;
      throw new Refusal(code, message, { details });
    }
    case 'dropped':
      return { ...recorded, row: null };
    case 'recorded': {
      const [row] = outcome.rows;
      assert.ok(row !== undefined);
      return { ...recorded, row };
    }
  }
}

/** The command for a transaction with one leg, its ids and times fixed. */
export function toCommand(transaction: NewTransaction, clock: Clock): RecordTransaction {
  const { route, currency, description, precision, allowOverdraft, overdraftLimitMinor, inflight } = transaction;
  const { reference, source, destination, amountMinor, effectiveDate, dueAt } = transaction;
  const transactionId = newId('transaction');
  return {
    kind: 'record-transaction',
    route,
    parentTransaction: null,
    terms: {
      currency,
      description,
      precision,
      allowOverdraft,
      overdraftLimitMinor,
      inflight,
      createdAt: rfc3339(clock.nowMs()),
      effectiveDate,
      metaData: storedMetaData(transaction, transactionId),
    },
    dueAt,
    legs: [{ transactionId, outcomeId: newId('transaction'), reference, source, destination, amountMinor }],
  };
}

/** What is kept of the flags is kept in the metadata, under Core's names; `queuedParentId` ties rows to the POST. */
function storedMetaData(transaction: NewTransaction, queuedParentId: string): MetaData | null {
  const stored: Record<string, unknown> = { ...transaction.metaData };
  if (transaction.route !== 'direct') stored.QUEUED_PARENT_TRANSACTION = queuedParentId;
  if (transaction.inflight) stored.inflight = true;
  if (transaction.atomic) stored.atomic = true;
  if (transaction.allowOverdraft) stored.allow_overdraft = true;
  return Object.keys(stored).length === 0 ? null : stored;
}
