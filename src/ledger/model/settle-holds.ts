/** Deciding a commit or void: of all that is held under an id, or of nothing. */
import { minorUnits, twoDecimals } from './amount.ts';
import { settle } from './balance.ts';
import type { Books, Hold } from './books.ts';
import { derivedUuid, type SettleHolds } from './command.ts';
import { type Decision, type Refused, recorded, refused } from './outcome.ts';
import { rowOf } from './post-leg.ts';
import { withoutRefunds } from './refund-transaction.ts';
import type { NewRow } from './transaction.ts';

/**
 * Settles every hold under the target that is still open; those that were settled before are passed over. With none
 * open, or an amount that one of them can't give, nothing moves.
 */
export function decideSettle(books: Books, command: SettleHolds): Decision {
  const decision = decideOpen(books, command);
  const { target, action, isTimed } = command;
  return isTimed ? { ...decision, done: [{ target, action }] } : decision;
}

function decideOpen(books: Books, command: SettleHolds): Decision {
  if (command.isOwnRowOnly === true && !hasRow(books, command.target)) return refused(notInflight(books, command));
  const held = withoutRefunds(command.target, books.family(command.target)).filter((row) => row.status === 'INFLIGHT');
  if (held.length === 0) return refused(notInflight(books, command));
  const holds = held.map((row) => books.hold(row.transactionId));

  // An earlier try of this very command reached the disk, but its answer was lost on the way to us.
  const ours = holds.flatMap((hold) => {
    const settlement = hold.settlements.find(({ transactionId }) => transactionId === childId(command, hold));
    if (settlement === undefined) return [];
    const { amountMinor, createdAt } = settlement;
    return [{ ...childRow(books, command, hold, amountMinor), createdAt }];
  });
  if (ours.length > 0) return recorded(ours, []);

  const open: Hold[] = [];
  const closed: Refused[] = [];
  for (const hold of holds) {
    const refusal = closedRefusal(command, hold);
    if (refusal === null) open.push(hold);
    else closed.push(refusal);
  }
  const problems = open.length === 0 ? closed : open.flatMap((hold) => amountRefusal(command, hold) ?? []);
  if (problems.length > 0) return refused(combined(command, problems));

  const rows = open.map((hold) => settleOne(books, command, hold));
  return recorded(rows, rows);
}

function settleOne(books: Books, command: SettleHolds, hold: Hold): NewRow {
  const amountMinor = amountOf(command, hold);
  const isCommit = command.action === 'commit';
  const parties = { source: books.get(hold.row.source), destination: books.get(hold.row.destination) };
  const settled = settle(parties.source, parties.destination, { amountMinor, isCommit });
  books.put(settled.source);
  books.put(settled.destination);
  const row = childRow(books, command, hold, amountMinor);
  books.putHold({
    ...hold,
    committedMinor: hold.committedMinor + (isCommit ? amountMinor : 0n),
    isVoided: !isCommit,
    settlements: [...hold.settlements, { transactionId: row.transactionId, createdAt: row.createdAt, amountMinor }],
  });
  return row;
}

function remainingOf(hold: Hold): bigint {
  return hold.row.amountMinor - hold.committedMinor;
}

/** A void always releases all that remains. */
function amountOf({ action, amount }: SettleHolds, hold: Hold): bigint {
  if (action === 'void' || amount === null) return remainingOf(hold);
  return 'minor' in amount ? amount.minor : minorUnits(amount.major, hold.row.precision);
}

function childId(command: SettleHolds, hold: Hold): string {
  return `txn_${derivedUuid(command.actionId, hold.row.transactionId)}`;
}

function childRow(books: Books, command: SettleHolds, hold: Hold, amountMinor: bigint): NewRow {
  const { row } = hold;
  const transactionId = childId(command, hold);
  const reference = command.isQueued
    ? `${row.transactionId}_${command.action}_${command.actionId}`
    : `ref_${derivedUuid(command.actionId, row.transactionId)}`;
  const parties = { source: books.get(row.source), destination: books.get(row.destination) };
  const terms = {
    currency: row.currency,
    description: row.description,
    precision: row.precision,
    effectiveDate: null,
    metaData: row.metaData,
    allowOverdraft: false,
    overdraftLimitMinor: null,
    inflight: false,
  };
  const status = command.action === 'commit' ? 'APPLIED' : 'VOID';
  const leg = { transactionId, reference, amountMinor };
  return rowOf(books, terms, leg, { parties, status, parentTransaction: row.transactionId });
}

function closedRefusal(command: SettleHolds, hold: Hold): Refused | null {
  if (hold.isVoided) return { code: 'TXN_ALREADY_VOIDED', message: 'transaction has already been voided' };
  if (remainingOf(hold) > 0n) return null;
  // Through the queue Core says "commit" of a void, too, when the id is the hold's own.
  const verb = command.isQueued && command.target === hold.row.transactionId ? 'commit' : command.action;
  return { code: 'TXN_ALREADY_COMMITTED', message: `cannot ${verb}. Transaction already committed` };
}

function amountRefusal(command: SettleHolds, hold: Hold): Refused | null {
  const { currency, precision, amountMinor: heldMinor } = hold.row;
  const requestedMinor = amountOf(command, hold);
  const shown = (minor: bigint) => `${currency}${twoDecimals(minor, precision)}`;
  if (requestedMinor < 0n) return { code: 'GEN_BAD_REQUEST', message: 'commit amount cannot be negative' };
  if (requestedMinor === 0n) return { code: 'TXN_INVALID_AMOUNT', message: 'commit amount is below one minor unit' };
  const requested = `Requested: ${shown(requestedMinor)}`;
  if (requestedMinor > heldMinor) {
    const message = `cannot commit more than the original transaction amount. Original: ${shown(heldMinor)}, ${requested}`;
    return { code: 'TXN_COMMIT_AMOUNT_EXCEEDED', message };
  }
  if (requestedMinor > remainingOf(hold)) {
    const available = shown(remainingOf(hold));
    const message = `cannot commit more than the remaining amount. Available: ${available}, ${requested}`;
    return { code: 'TXN_COMMIT_AMOUNT_EXCEEDED', message };
  }
  return null;
}

/** Nothing is held under the id: which words depends on how the work was asked for, as in Core. */
function notInflight(books: Books, { target, action, isQueued, isOwnRowOnly = false }: SettleHolds): Refused {
  if (!isQueued && !isOwnRowOnly) return { code: 'TXN_NOT_INFLIGHT', message: `no transaction to ${action}` };
  if (hasRow(books, target)) {
    return { code: 'TXN_NOT_INFLIGHT', message: 'transaction is not in inflight status' };
  }
  return { code: 'TXN_NOT_FOUND', message: `Transaction with ID '${target}' not found`, details: {} };
}

/** A split or batch has rows below its id, but none with it. */
function hasRow(books: Books, id: string): boolean {
  return books.family(id).some(({ transactionId }) => transactionId === id);
}

function combined({ isQueued }: SettleHolds, problems: readonly Refused[]): Refused {
  const [first] = problems;
  if (first === undefined) throw new Error('no problem to report');
  if (isQueued) return first;
  const all = problems.map((problem) => problem.message).join(' ');
  return { code: first.code, message: `error occurred during processing: [${all}]` };
}
