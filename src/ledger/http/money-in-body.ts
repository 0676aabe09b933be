/**
 * What a request would move, read from its body as the ledger reads it, for those who set limits in front of a ledger. A
 * reader of their own would one day understand a body otherwise than the ledger does.
 */
import { Refusal } from '../../platform/errors.ts';
import { minorUnits } from '../model/amount.ts';
import { bulkRequest, itemsOf } from './create-batch.ts';
import { type BindRefusal, readBody } from './input/body.ts';
import { requireNamesOnce } from './input/names-once.ts';
import type { Fields, Struct } from './input/struct.ts';
import { parseTransaction, recordTransactionStruct } from './input/transaction-input.ts';
import { refundBody } from './refund-transaction.ts';
import { amountOf, inflightUpdate } from './settle-holds.ts';
import { bulkCommit, bulkVoid, checkLength } from './settle-many-holds.ts';

interface RecordedMoney {
  readonly reference: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  /** Ids and indicators, as given. */
  readonly balances: readonly string[];
}

/** What is to be settled of a hold, or reversed. */
interface NamedMoney {
  readonly transactionId: string;
  /** Of a transaction with these figures. */
  amountMinor(of: { readonly amountMinor: bigint; readonly precision: bigint; readonly isSplit: boolean }): bigint;
}

export type MoneyInBody = {
  /** Some Cores post the parts of a split one by one. */
  readonly hasSplit: boolean;
  /** Core refuses a second one, and sends the money back once more. */
  readonly isRefund: boolean;
  /** Whether a refusal of the whole means that nothing has moved. */
  readonly isAllOrNothing: boolean;
  readonly isDryRun: boolean;
  readonly recorded: readonly RecordedMoney[];
  readonly named: readonly NamedMoney[];
};

/** Requests that move money, by method and path as in the routes. */
export const moneyRoutes = {
  'POST /transactions': readTransaction,
  'POST /transactions/bulk': readBatch,
  'PUT /transactions/inflight/:id': readSettlement,
  'POST /transactions/inflight/bulk/commit': readCommits,
  'POST /transactions/inflight/bulk/void': readVoids,
  'POST /refund-transaction/:id': readRefund,
} satisfies Record<string, (body: Buffer | null, id: string) => Promise<MoneyInBody>>;

const nothing = { isAllOrNothing: true, hasSplit: false, isRefund: false, recorded: [], named: [] };

/** @throws Refusal if the body can't be read, or if two readers could understand it in two ways. */
function readPlain<F extends Fields>(body: Buffer | null, target: Struct<F>, options: BindRefusal = {}) {
  if (body !== null) requireNamesOnce(body);
  return readBody({ body }, target, options);
}

async function readTransaction(body: Buffer | null): Promise<MoneyInBody> {
  const decoded = await readPlain(body, recordTransactionStruct);
  const one = parseTransaction(decoded);
  return { ...nothing, hasSplit: one.split !== null, isDryRun: decoded.dry_run, recorded: [recordedMoney(one)] };
}

async function readBatch(body: Buffer | null): Promise<MoneyInBody> {
  const decoded = await readPlain(body, bulkRequest);
  const items = itemsOf(decoded);
  return {
    ...nothing,
    isAllOrNothing: decoded.atomic,
    hasSplit: items.some(({ split }) => split !== null),
    isDryRun: decoded.dry_run,
    recorded: items.map(recordedMoney),
  };
}

function recordedMoney(one: ReturnType<typeof parseTransaction>): RecordedMoney {
  const { reference, currency, amountMinor, source, destination, split } = one;
  const parties = (split?.rules ?? []).map((rule) => rule.identifier);
  return {
    reference,
    currency,
    amountMinor,
    balances: [source, destination, ...parties].filter((name) => name !== ''),
  };
}

async function readSettlement(body: Buffer | null, id: string): Promise<MoneyInBody> {
  const decoded = await readPlain(body, inflightUpdate);
  const named = decoded.status === 'void' ? voided(id) : committed(id, decoded.amount, decoded.precise_amount);
  return { ...nothing, isDryRun: decoded.dry_run, named: [named] };
}

async function readCommits(body: Buffer | null): Promise<MoneyInBody> {
  const decoded = await readPlain(body, bulkCommit);
  const named = checkLength(decoded.transactions, 'transactions').map((item) =>
    committed(item.transaction_id, item.amount, item.precise_amount),
  );
  return { ...nothing, isAllOrNothing: false, isDryRun: decoded.dry_run, named };
}

async function readVoids(body: Buffer | null): Promise<MoneyInBody> {
  const decoded = await readPlain(body, bulkVoid);
  return {
    ...nothing,
    isAllOrNothing: false,
    isDryRun: decoded.dry_run,
    named: checkLength(decoded.transaction_ids, 'transaction_ids').map(voided),
  };
}

async function readRefund(body: Buffer | null, id: string): Promise<MoneyInBody> {
  const decoded = await readPlain(body, refundBody, { isOptional: true });
  const whole: NamedMoney = { transactionId: id, amountMinor: (of) => of.amountMinor };
  return { ...nothing, isRefund: true, isDryRun: decoded.dry_run, named: [whole] };
}

/** An amount is settled of each hold of a split, so only the whole is a bound for it. */
function committed(transactionId: string, amount: number, preciseAmount: bigint | null): NamedMoney {
  const wanted = amountOf(amount, preciseAmount);
  // It would be taken off the sum of those beside it, though none of it moves.
  if (amount < 0 || (preciseAmount !== null && preciseAmount < 0n)) {
    throw new Refusal('TXN_INVALID_AMOUNT', 'amount cannot be negative');
  }
  return {
    transactionId,
    amountMinor({ amountMinor, precision, isSplit }) {
      if (wanted === null || isSplit) return amountMinor;
      const minor = 'minor' in wanted ? wanted.minor : minorUnits(wanted.major, precision);
      return minor === 0n ? amountMinor : minor; // of less than a minor unit Core makes all that is held
    },
  };
}

function voided(transactionId: string): NamedMoney {
  return { transactionId, amountMinor: () => 0n };
}
