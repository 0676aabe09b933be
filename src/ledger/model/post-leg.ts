/** One movement: who takes part, what stands against it, and the row it leaves. */
import type { ErrorCode } from '../../platform/errors.ts';
import { type Balance, fundsRefusal, type Movement, move } from './balance.ts';
import type { Books } from './books.ts';
import type { Leg } from './command.ts';
import type { Refused } from './outcome.ts';
import type { MetaData, NewRow, Terms, TransactionStatus } from './transaction.ts';

export interface Parties {
  readonly source: Balance;
  readonly destination: Balance;
}

/** Both balances of a leg, or the id that no balance has. */
export function resolveParties(books: Books, leg: Leg, currency: string): Parties | { readonly missing: string } {
  const source = books.resolve({ name: leg.source, currency });
  if (source === null) return { missing: leg.source };
  const destination = books.resolve({ name: leg.destination, currency });
  if (destination === null) return { missing: leg.destination };
  return { source, destination };
}

/** Moves the money between the parties, or says why not, in Core's words. */
export function postLeg(books: Books, parties: Parties, leg: Leg, terms: Terms): Refused | null {
  const { inflight, allowOverdraft, overdraftLimitMinor } = terms;
  const movement = { amountMinor: leg.amountMinor, inflight, allowOverdraft, overdraftLimitMinor };
  const refused = movementRefusal(parties, movement);
  if (refused !== null) return refused;

  // From here the movement must succeed.
  const moved = move(parties.source, parties.destination, movement);
  books.put(moved.source);
  books.put(moved.destination);
  return null;
}

function movementRefusal({ source, destination }: Parties, movement: Movement): Refused | null {
  if (movement.amountMinor <= 0n) {
    return applyRefused('TXN_VALIDATION_ERROR', 'transaction precise amount must be positive');
  }
  const funds = fundsRefusal(source, movement);
  if (funds !== null) {
    return applyRefused(funds.startsWith('insufficient') ? 'TXN_INSUFFICIENT_FUNDS' : 'TXN_VALIDATION_ERROR', funds);
  }
  if (source.balanceId === destination.balanceId) {
    // The text Core's version check fails with when both sides turn out to be one row.
    const message = `Optimistic locking failure: balance with ID '${source.balanceId}' may have been updated or deleted by another transaction`;
    return { code: 'GEN_CONFLICT', message };
  }
  return null;
}

function applyRefused(code: ErrorCode, reason: string): Refused {
  return { code, message: `failed to apply transaction to balances: ${reason}` };
}

/** The row of a leg whose parties are known, once the leg is posted or refused. */
export function rowOf(
  books: Books,
  terms: Terms,
  leg: Pick<Leg, 'transactionId' | 'reference' | 'amountMinor'>,
  {
    parties,
    status,
    parentTransaction,
  }: { parties: Parties; status: TransactionStatus; parentTransaction: string | null },
): NewRow {
  const { currency, description, precision, effectiveDate } = terms;
  const isFinal = status === 'APPLIED' || status === 'VOID';
  const source = books.get(parties.source.balanceId);
  const destination = books.get(parties.destination.balanceId);
  return {
    transactionId: leg.transactionId,
    parentTransaction,
    source: source.balanceId,
    destination: destination.balanceId,
    reference: leg.reference,
    currency,
    description,
    status,
    amountMinor: leg.amountMinor,
    precision,
    createdAt: books.createdAt,
    effectiveDate,
    postedAt: null,
    metaData: isFinal ? withoutInflight(terms.metaData) : terms.metaData,
    after: status === 'QUEUED' ? null : { source, destination },
  };
}

/** What is posted or released is no longer held, whoever wrote that it is. */
function withoutInflight(metaData: MetaData | null): MetaData | null {
  if (metaData === null || !Object.hasOwn(metaData, 'inflight')) return metaData;
  const { inflight: _, ...rest } = metaData;
  return Object.keys(rest).length === 0 ? null : rest;
}
