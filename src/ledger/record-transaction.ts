/** Records a transaction, split or not: at once, through the queue, or at a date. */
import { type Clock, rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { Rider } from '../platform/rider.ts';
import { isSplit, type Leg, type RecordTransaction, type Route } from './model/command.ts';
import type { Refused } from './model/outcome.ts';
import { type SplitRule, splitAmount } from './model/split.ts';
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
  /** Balance ids or indicators; '' on the side that is split. */
  readonly source: string;
  readonly destination: string;
  /** Null: neither side is split. */
  readonly split: { readonly side: 'source' | 'destination'; readonly rules: readonly SplitRule[] } | null;
  readonly allowOverdraft: boolean;
  /** Null: none. Less than nothing: no overdraft, whatever is allowed. */
  readonly overdraftLimitMinor: bigint | null;
  readonly inflight: boolean;
  readonly atomic: boolean;
  /** RFC 3339, UTC; null: when it is created. */
  readonly effectiveDate: string | null;
  /** RFC 3339, UTC; null unless the route is `scheduled`. */
  readonly dueAt: string | null;
  /** When what is held is voided or committed by itself; RFC 3339, UTC, null: never. */
  readonly voidAt: string | null;
  readonly commitAt: string | null;
  readonly metaData: MetaData | null;
}

/** What the client is told. */
export interface Recorded {
  readonly transactionId: string;
  readonly createdAt: string;
  /** As stored: the client's, and the flags. */
  readonly metaData: MetaData | null;
  readonly legs: readonly Leg[];
  /** One a leg. None: Core's queue would have taken and dropped the transaction (a used reference, an unknown balance). */
  readonly rows: readonly TransactionRow[];
}

/**
 * Resolves once the transaction is on disk.
 * @param rider is written with it.
 * @throws Refusal (TXN_..., GEN_CONFLICT) if nothing moved, with Core's code and words.
 */
export async function recordTransaction(
  { poster, clock }: { poster: Poster; clock: Clock },
  transaction: NewTransaction,
  rider: Rider | null = null,
): Promise<Recorded> {
  const command = toCommand(transaction);
  const { transactionId, legs, terms } = command;
  const outcome = await poster.submit(command, rider);
  if (outcome.kind === 'refused') throw refusalOf(outcome.refused, isSplit(command));
  const rows = outcome.kind === 'recorded' ? outcome.rows : [];
  const createdAt = rows[0]?.createdAt ?? rfc3339(clock.nowMs());
  return { transactionId, createdAt, metaData: terms.metaData, legs, rows };
}

/**
 * What is thrown for a command that was refused. Of a split's leg Core names the leg in front of reasons that are only text,
 * and passes on those that have a code of their own.
 */
export function refusalOf({ code, message, details, index }: Refused, isOfLeg = false): Refusal {
  const isNamed = isOfLeg && code !== 'TXN_NOT_FOUND' && code !== 'GEN_CONFLICT';
  const text = isNamed ? `failed to record split transaction ${index}: ${message}` : message;
  return new Refusal(code, text, { details });
}

/** With its amount in major units: the client's own number, or worked out from minor units. */
export interface ShownTransaction extends NewTransaction {
  readonly amount: number;
}

/** Where a transaction is part of a batch. */
export interface BatchPlace {
  readonly batchId: string;
}

/**
 * The command for a transaction, its ids fixed.
 * @throws Refusal TXN_VALIDATION_ERROR if it can't be split as asked.
 */
export function toCommand(transaction: NewTransaction, batch: BatchPlace | null = null): RecordTransaction {
  const { route, currency, description, precision, allowOverdraft, overdraftLimitMinor, inflight } = transaction;
  const transactionId = newId('transaction');
  const legs = splitLegs(transaction);
  return {
    kind: 'record-transaction',
    route,
    transactionId,
    parentTransaction: legs === null ? (batch?.batchId ?? null) : transactionId,
    terms: {
      currency,
      description,
      precision,
      allowOverdraft,
      overdraftLimitMinor,
      inflight,
      effectiveDate: transaction.effectiveDate,
      metaData: storedMetaData(transaction, batch?.batchId ?? transactionId),
    },
    dueAt: transaction.dueAt,
    voidAt: transaction.voidAt,
    commitAt: transaction.commitAt,
    atomic: transaction.atomic,
    legs: legs ?? [onlyLeg(transaction, transactionId)],
  };
}

function onlyLeg({ source, destination, amountMinor, reference }: NewTransaction, transactionId: string): Leg {
  return { transactionId, outcomeId: newId('transaction'), reference, source, destination, amountMinor };
}

/** Null: it is not split. Nor is one whose rules give nobody a share: as in Core it then lacks a party, and says so. */
function splitLegs(transaction: NewTransaction): [Leg, ...Leg[]] | null {
  const { source, destination, amountMinor, reference, route, precision, split } = transaction;
  if (split === null) return null;
  const result = splitAmount(amountMinor, precision, split.rules);
  if ('problem' in result) throw cannotSplit(result.problem);
  const [first, ...rest] = result.shares.map((share, index): Leg => {
    const parties = { source, destination, [split.side]: share.identifier };
    const number = route === 'direct' ? `-${index + 1}` : `_${index + 1}`;
    const ids = { transactionId: newId('transaction'), outcomeId: newId('transaction') };
    return { ...ids, reference: `${reference}${number}`, ...parties, amountMinor: share.amountMinor };
  });
  return first === undefined ? null : [first, ...rest];
}

function cannotSplit(problem: string): Refusal {
  return new Refusal('TXN_VALIDATION_ERROR', `failed to split transaction: ${problem}`);
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
