/**
 * The one place where it is decided whether money moves. Pure: no clock, no driver, no await. Commands are decided in
 * the order they arrived; a refusal is an outcome like any other and leaves its neighbours alone.
 */
import type { ErrorCode } from '../../platform/errors.ts';
import { type Balance, fundsRefusal, type Movement, move } from './balance.ts';
import type { Books } from './books.ts';
import type { Command, Leg, RecordTransaction, RunScheduled, Terms } from './command.ts';
import { outcomeReference, type TransactionRow, type TransactionStatus } from './transaction.ts';

/** Why nothing moved; `details` is what the error envelope carries beside code and message. */
export interface Refused {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: unknown;
}

export type Outcome =
  /** Rows are on disk: one a leg, as the caller is to see it. */
  | { readonly kind: 'recorded'; readonly rows: readonly TransactionRow[] }
  /** Core answers as if it had queued the command, and drops it without a trace. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'refused'; readonly refused: Refused };

/** A promise to run a SCHEDULED row. */
export interface ScheduleEntry {
  readonly transactionId: string;
  readonly dueAt: string;
  readonly terms: Terms;
}

/** What a command leaves to be written, besides the balances in the books. */
export interface Decision {
  readonly outcome: Outcome;
  readonly rows: readonly TransactionRow[];
  readonly scheduled: readonly ScheduleEntry[];
  /** SCHEDULED rows that have been run. */
  readonly done: readonly string[];
}

export function decide(books: Books, command: Command): Decision {
  switch (command.kind) {
    case 'record-transaction':
      return command.route === 'direct' ? postDirectly(books, command) : queue(books, command);
    case 'run-scheduled':
      return runScheduled(books, command);
  }
}

const nothing = { rows: [], scheduled: [], done: [] } as const;

function refuse(code: ErrorCode, message: string, details?: unknown): Decision {
  return { ...nothing, outcome: { kind: 'refused', refused: { code, message, details } } };
}

/** All legs, or none and the reason. */
function postDirectly(books: Books, command: RecordTransaction): Decision {
  const { terms, legs, parentTransaction } = command;
  const postedStatus = terms.inflight ? 'INFLIGHT' : 'APPLIED';
  const rows: TransactionRow[] = [];
  const before = new Map<string, Balance>();
  let isOurs = false;

  for (const leg of legs) {
    const holder = books.holderOf(leg.reference);
    if (holder !== null && holder !== leg.transactionId) {
      return undo(books, before, refuse('TXN_DUPLICATE_REFERENCE', duplicateMessage(leg.reference)));
    }
    const parties = resolveParties(books, leg, terms.currency);
    if ('missing' in parties) return undo(books, before, refuse('TXN_NOT_FOUND', missingMessage(parties.missing), {}));
    rows.push(rowOf(command, leg, parties, { status: postedStatus, parentTransaction }));
    if (holder === leg.transactionId) {
      // An earlier try of this very command reached the disk, but its answer was lost on the way to us.
      isOurs = true;
      continue;
    }
    const movement = movementOf(terms, leg);
    const refused = movementRefusal(parties, movement);
    if (refused !== null) return undo(books, before, refuse(refused.code, refused.message));
    remember(before, parties);
    apply(books, parties, movement);
  }

  if (isOurs) return { ...nothing, outcome: { kind: 'recorded', rows } };
  for (const row of rows) books.hold(row.reference, row.transactionId);
  return { ...nothing, rows, outcome: { kind: 'recorded', rows } };
}

/** A row for each leg now, and its outcome in the same commit, or on its date. Legs are independent of each other. */
function queue(books: Books, command: RecordTransaction): Decision {
  const { terms, legs, parentTransaction, dueAt } = command;
  const entered: TransactionRow[] = [];
  const written: TransactionRow[] = [];
  const scheduled: ScheduleEntry[] = [];

  for (const leg of legs) {
    const holder = books.holderOf(leg.reference);
    const isOurs = holder === leg.transactionId;
    if (!isOurs && (holder !== null || books.holderOf(outcomeReference(leg.reference)) !== null)) continue;
    const parties = resolveParties(books, leg, terms.currency);
    if ('missing' in parties || leg.amountMinor === 0n) continue;

    const status = dueAt === null ? 'QUEUED' : 'SCHEDULED';
    const row = rowOf(command, leg, parties, { status, parentTransaction });
    entered.push(row);
    if (isOurs) continue;
    books.hold(row.reference, row.transactionId);
    written.push(row);
    if (dueAt === null) written.push(settle(books, command, leg, parties));
    else scheduled.push({ transactionId: leg.transactionId, dueAt, terms });
  }

  if (entered.length === 0) return { ...nothing, outcome: { kind: 'dropped' } };
  return { outcome: { kind: 'recorded', rows: entered }, rows: written, scheduled, done: [] };
}

function runScheduled(books: Books, command: RunScheduled): Decision {
  const { leg, terms } = command;
  const done = [leg.transactionId];
  // Another server was faster, or the reference of the outcome was taken meanwhile: either way there is nothing to do.
  if (books.holderOf(outcomeReference(leg.reference)) !== null)
    return { ...nothing, done, outcome: { kind: 'dropped' } };
  const parties = resolveParties(books, leg, terms.currency);
  if ('missing' in parties) return { ...nothing, done, outcome: { kind: 'dropped' } };
  const rows = [settle(books, command, leg, parties)];
  return { outcome: { kind: 'recorded', rows }, rows, scheduled: [], done };
}

/** The outcome row of a queued or scheduled leg: posted, held, or rejected with the reason. */
function settle(books: Books, command: Command, leg: Leg, parties: Parties): TransactionRow {
  const { terms } = command;
  const movement = movementOf(terms, leg);
  const refused = movementRefusal(parties, movement);
  const outcome = { ...leg, transactionId: leg.outcomeId, reference: outcomeReference(leg.reference) };
  books.hold(outcome.reference, outcome.transactionId);
  const parentTransaction = leg.transactionId;
  if (refused !== null) {
    const row = rowOf(command, outcome, parties, { status: 'REJECTED', parentTransaction });
    return { ...row, metaData: { ...row.metaData, blnk_rejection_reason: refused.message } };
  }
  apply(books, parties, movement);
  return rowOf(command, outcome, parties, { status: terms.inflight ? 'INFLIGHT' : 'APPLIED', parentTransaction });
}

interface Parties {
  readonly source: Balance;
  readonly destination: Balance;
}

function resolveParties(books: Books, leg: Leg, currency: string): Parties | { missing: string } {
  const source = books.resolve({ name: leg.source, currency });
  if (source === null) return { missing: leg.source };
  const destination = books.resolve({ name: leg.destination, currency });
  if (destination === null) return { missing: leg.destination };
  return { source, destination };
}

function movementOf(terms: Terms, leg: Leg): Movement {
  const { inflight, allowOverdraft, overdraftLimitMinor } = terms;
  return { amountMinor: leg.amountMinor, inflight, allowOverdraft, overdraftLimitMinor };
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

function duplicateMessage(reference: string): string {
  return `transaction validation failed: reference ${reference} has already been used`;
}

function missingMessage(balanceId: string): string {
  return `Balance with ID '${balanceId}' not found`;
}

function apply(books: Books, parties: Parties, movement: Movement): void {
  const moved = move(parties.source, parties.destination, movement);
  books.put(moved.source);
  books.put(moved.destination);
}

function remember(before: Map<string, Balance>, { source, destination }: Parties): void {
  for (const balance of [source, destination]) {
    if (!before.has(balance.balanceId)) before.set(balance.balanceId, balance);
  }
}

/** Takes back what earlier legs of a refused command did. */
function undo(books: Books, before: ReadonlyMap<string, Balance>, decision: Decision): Decision {
  for (const balance of before.values()) books.put(balance);
  return decision;
}

function rowOf(
  { terms }: Command,
  leg: Leg,
  { source, destination }: Parties,
  { status, parentTransaction }: { status: TransactionStatus; parentTransaction: string | null },
): TransactionRow {
  const { currency, description, precision, createdAt, effectiveDate, metaData } = terms;
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
    createdAt,
    effectiveDate,
    metaData,
  };
}
