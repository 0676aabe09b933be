/** The body of a transaction: decoded as Core does, validated with its messages, every number exact. */
import { zeroTime } from '../../../platform/clock.ts';
import { Refusal } from '../../../platform/errors.ts';
import { amountView, minorUnits, significantDigits, significantDigitsMax } from '../../model/amount.ts';
import type { NewTransaction, ShownTransaction } from '../../record-transaction.ts';
import { parseRfc3339, rfc3339OrNull, type WireTime } from './rfc3339.ts';
import { type Decoded, struct } from './struct.ts';
import { blank, problemText } from './validation.ts';

const distribution = struct('model.Distribution', {
  identifier: 'string',
  distribution: 'string',
  precise_distribution: 'string',
  transaction_id: 'string',
});

/** The fields of `POST /transactions` that are read; all others are ignored. */
export const recordTransactionStruct = struct('model.RecordTransaction', {
  amount: 'float',
  precise_amount: 'bigint',
  precision: 'float',
  currency: 'string',
  reference: 'string',
  description: 'string',
  source: 'string',
  sources: { arrayOf: distribution },
  destination: 'string',
  destinations: { arrayOf: distribution },
  allow_overdraft: 'bool',
  overdraft_limit: 'float',
  inflight: 'bool',
  inflight_expiry_date: 'string',
  inflight_commit_date: 'string',
  scheduled_for: 'string',
  effective_date: 'time',
  skip_queue: 'bool',
  atomic: 'bool',
  dry_run: 'bool',
  meta_data: 'object',
  /** Of no use, but must be text, as in Core. */
  balance_id: 'string',
});

export type TransactionBody = Decoded<typeof recordTransactionStruct>;

/** References and indicators are unique, and an index entry has room for about 2,700 bytes (a third of a page). */
const referenceBytesMax = 2_000;
const nameBytesMax = 1_000;
/** Far beyond any money, and far within what numeric holds. */
const amountDigitsMax = 1_000;
const amountMinorEnd = 10n ** BigInt(amountDigitsMax);

/**
 * The transaction a body describes.
 * @param refusalFor makes the refusal of a text that lists every field that is wrong.
 * @throws Refusal TXN_VALIDATION_ERROR, or what `refusalFor` makes.
 */
export function parseTransaction(
  body: TransactionBody,
  refusalFor: (problem: string) => Refusal = invalidTransaction,
): ShownTransaction {
  const problem = transactionProblem(body);
  if (problem !== null) throw refusalFor(problem);
  const precision = body.precision === 0 ? 1n : BigInt(body.precision);
  // With skip_queue a date is echoed and otherwise ignored, as in Core.
  const dueAt = body.skip_queue ? null : dueDate(body.scheduled_for);
  return {
    route: body.skip_queue ? 'direct' : dueAt === null ? 'queued' : 'scheduled',
    ...amountsOf(body, precision),
    precision,
    currency: body.currency,
    reference: body.reference,
    description: body.description,
    source: body.source,
    destination: body.destination,
    split: splitOf(body),
    allowOverdraft: body.allow_overdraft,
    overdraftLimitMinor: body.overdraft_limit === 0 ? null : minorUnits(body.overdraft_limit, precision),
    inflight: body.inflight,
    atomic: body.atomic,
    effectiveDate: body.effective_date?.utc ?? null,
    dueAt,
    voidAt: body.inflight ? dueDate(body.inflight_expiry_date) : null,
    commitAt: body.inflight ? dueDate(body.inflight_commit_date) : null,
    metaData: body.meta_data,
  };
}

function invalidTransaction(problem: string): Refusal {
  return new Refusal('TXN_VALIDATION_ERROR', problem, { legacyKey: 'errors' });
}

/** Each amount as the client gave it, or worked out from the other. */
function amountsOf(body: TransactionBody, precision: bigint): Pick<ShownTransaction, 'amount' | 'amountMinor'> {
  if (!isPrecise(body)) return { amount: body.amount, amountMinor: minorUnits(body.amount, precision) };
  const { precise_amount: amountMinor } = body;
  return { amount: amountView(amountMinor, precision), amountMinor };
}

function splitOf({ sources, destinations }: TransactionBody): NewTransaction['split'] {
  const side = isEmpty(sources) ? 'destination' : 'source';
  const parties = side === 'source' ? sources : destinations;
  if (parties === null || parties.length === 0) return null;
  const rules = parties.map(({ identifier, distribution, precise_distribution }) => ({
    identifier,
    distribution,
    preciseDistribution: precise_distribution,
  }));
  return { side, rules };
}

/** Whether the client gave exact minor units, which then count; zero counts as not given. */
export function isPrecise(body: TransactionBody): body is TransactionBody & { precise_amount: bigint } {
  return body.precise_amount !== null && body.precise_amount > 0n;
}

/** Every wrong field with its first problem, in one sentence; null if all is well. */
function transactionProblem(body: TransactionBody): string | null {
  return problemText({
    amount: amountProblem(body),
    currency: textProblem(body.currency, nameBytesMax),
    description: body.description === '' ? blank : null,
    destination: destinationProblem(body),
    inflight_commit_date: dateProblem(body.inflight_commit_date),
    inflight_expiry_date: dateProblem(body.inflight_expiry_date),
    precision: precisionProblem(body.precision),
    reference: textProblem(body.reference, referenceBytesMax),
    scheduled_for: dateProblem(body.scheduled_for),
    source: sourceProblem(body),
  });
}

function amountProblem({ amount, precise_amount }: TransactionBody): string | null {
  if (amount !== 0 && precise_amount !== null) return 'either amount or precise_amount should be provided, not both';
  if (amount === 0 && precise_amount === null) return 'either amount or precise_amount is required';
  if (significantDigits(amount) > significantDigitsMax) {
    return 'amount has more than 15 significant digits which may cause rounding errors; use precise_amount instead';
  }
  if (amount < 0) return 'amount cannot be negative';
  if (precise_amount === null) return null;
  if (precise_amount < 0n) return 'precise_amount cannot be negative';
  return precise_amount >= amountMinorEnd ? `precise_amount cannot have more than ${amountDigitsMax} digits` : null;
}

function precisionProblem(precision: number): string | null {
  if (!Number.isInteger(precision)) return 'precision must be an integer value';
  return precision < 0 ? 'precision cannot be negative' : null;
}

function textProblem(text: string, bytesMax: number): string | null {
  if (text === '') return blank;
  return Buffer.byteLength(text) > bytesMax ? `the length must be no more than ${bytesMax} bytes` : null;
}

function sourceProblem({ source, sources }: TransactionBody): string | null {
  if ((source === '') === isEmpty(sources)) return 'either source or sources is required, not both';
  return nameProblem([source, ...(sources ?? []).map((each) => each.identifier)]);
}

function destinationProblem(body: TransactionBody): string | null {
  const { source, sources, destination, destinations } = body;
  if ((destination === '') === isEmpty(destinations)) {
    return 'either destination or destinations is required, not both';
  }
  if (!isEmpty(sources) && !isEmpty(destinations)) return 'either sources or destinations can be split, not both';
  const sourceNames = [source, ...(sources ?? []).map((each) => each.identifier)].filter((name) => name !== '');
  const destinationNames = new Set([destination, ...(destinations ?? []).map((each) => each.identifier)]);
  if (sourceNames.some((name) => destinationNames.has(name)))
    return 'source and destination cannot be the same balance';
  return nameProblem([...destinationNames]);
}

function nameProblem(names: readonly string[]): string | null {
  const isTooLong = names.some((name) => Buffer.byteLength(name) > nameBytesMax);
  return isTooLong ? `the length must be no more than ${nameBytesMax} bytes` : null;
}

function isEmpty(list: readonly unknown[] | null): boolean {
  return list === null || list.length === 0;
}

function dateProblem(text: string): string | null {
  if (text === '' || rfc3339OrNull(text) !== null) return null;
  return "please format the scheduled date as 'YYYY-MM-DDTHH:MM:SS+00:00' (e.g., 2024-04-22T15:28:03+00:00)";
}

/** When there is something to do; null if no date is given, or the zero time, which answers show where none was. */
export function dueDate(text: string): string | null {
  const utc = readTime(text)?.utc ?? null;
  return utc === zeroTime ? null : utc;
}

/** The moment a date field names; null if it is empty. */
export function readTime(text: string): WireTime | null {
  return text === '' ? null : parseRfc3339(text);
}
