/** Deciding a new transaction: at once, through the queue, or when its date has come. */
import type { Books } from './books.ts';
import type { Leg, RecordBatch, RecordTransaction, RunScheduled } from './command.ts';
import { type Decision, dropped, type Refused, recorded, refused, type TimedEntry } from './outcome.ts';
import { type Parties, postLeg, resolveParties, rowOf } from './post-leg.ts';
import { type NewRow, outcomeReference, type Terms } from './transaction.ts';

export function decideRecord(books: Books, command: RecordTransaction): Decision {
  return command.route === 'direct' ? postDirectly(books, command) : enqueue(books, command);
}

/** All legs, or none and the reason. */
function postDirectly(books: Books, command: RecordTransaction): Decision {
  const { terms, legs, parentTransaction } = command;
  const mark = books.mark();
  const rows: NewRow[] = [];
  let isOurs = false;
  const refuse = (index: number, refusal: Refused): Decision => {
    books.rollback(mark);
    return refused({ ...refusal, index });
  };

  for (const [index, leg] of legs.entries()) {
    const holder = books.holderOf(leg.reference);
    if (holder !== null && holder.transactionId !== leg.transactionId) {
      return refuse(index, { code: 'TXN_DUPLICATE_REFERENCE', message: duplicateMessage(leg.reference) });
    }
    const parties = resolveParties(books, leg, terms.currency);
    if ('missing' in parties) {
      const message = `Balance with ID '${parties.missing}' not found`;
      return refuse(index, { code: 'TXN_NOT_FOUND', message, details: {} });
    }
    const entry = { parties, status: terms.inflight ? 'INFLIGHT' : 'APPLIED', parentTransaction } as const;
    if (holder !== null) {
      // An earlier try of this very command reached the disk, but its answer was lost on the way to us.
      isOurs = true;
      rows.push({ ...rowOf(books, terms, leg, entry), createdAt: holder.createdAt });
      continue;
    }
    const refusal = postLeg(books, parties, leg, terms);
    if (refusal !== null) return refuse(index, refusal);
    books.take(leg.reference, leg.transactionId);
    rows.push(rowOf(books, terms, leg, entry));
  }
  return isOurs ? recorded(rows, []) : recorded(rows, rows, { timed: timedOf(command) });
}

function duplicateMessage(reference: string): string {
  return `transaction validation failed: reference ${reference} has already been used`;
}

/** A row for each leg now, and its outcome in the same commit, or on its date. */
function enqueue(books: Books, command: RecordTransaction): Decision {
  const { terms, legs, parentTransaction, dueAt } = command;
  const shown: NewRow[] = [];
  const entered: { leg: Leg; parties: Parties }[] = [];
  for (const leg of legs) {
    const holder = books.holderOf(leg.reference);
    const isOurs = holder?.transactionId === leg.transactionId;
    if (!isOurs && (holder !== null || books.holderOf(outcomeReference(leg.reference)) !== null)) continue;
    const parties = resolveParties(books, leg, terms.currency);
    if ('missing' in parties || leg.amountMinor === 0n) continue;
    const status = dueAt === null ? 'QUEUED' : 'SCHEDULED';
    const row = rowOf(books, terms, leg, { parties, status, parentTransaction });
    shown.push(isOurs ? { ...row, createdAt: holder.createdAt } : row);
    if (isOurs) continue;
    books.take(leg.reference, leg.transactionId);
    entered.push({ leg, parties });
  }
  if (shown.length === 0) return dropped();
  const written = shown.filter((row) => entered.some(({ leg }) => leg.transactionId === row.transactionId));
  if (written.length === 0) return recorded(shown, []);
  const timed = timedOf(command);
  if (dueAt !== null) {
    const runs = entered.map(({ leg }) => ({ target: leg.transactionId, action: 'run' as const, dueAt, terms }));
    return recorded(shown, written, { timed: [...timed, ...runs] });
  }
  const legsEntered = entered.map(({ leg }) => leg);
  const outcomes = settleQueued(books, terms, legsEntered, command.atomic);
  return recorded(shown, [...written, ...outcomes], { timed });
}

/** The dates at which a hold is to be settled by itself. */
function timedOf({ transactionId, voidAt, commitAt, terms }: RecordTransaction): TimedEntry[] {
  const timed: TimedEntry[] = [];
  if (voidAt !== null) timed.push({ target: transactionId, action: 'void', dueAt: voidAt, terms });
  if (commitAt !== null) timed.push({ target: transactionId, action: 'commit', dueAt: commitAt, terms });
  return timed;
}

/** The outcome rows of queued legs; if they are atomic and one is refused, all are rejected. */
function settleQueued(books: Books, terms: Terms, legs: readonly Leg[], atomic: boolean): NewRow[] {
  const mark = books.mark();
  const outcomes = legs.map((leg) => {
    const refusal = postLeg(books, partiesOf(books, terms, leg), leg, terms);
    return { leg, refusal, row: outcomeRow(books, terms, leg, refusal) };
  });
  const failed = outcomes.find(({ refusal }) => refusal !== null)?.refusal;
  if (!atomic || legs.length === 1 || failed === undefined || failed === null) return outcomes.map(({ row }) => row);
  books.rollback(mark);
  return outcomes.map(({ leg, refusal }) =>
    outcomeRow(books, terms, leg, refusal ?? { ...failed, message: `another leg was rejected: ${failed.message}` }),
  );
}

/** The parties of a leg that has been entered, hence resolved, before. */
function partiesOf(books: Books, terms: Terms, leg: Leg): Parties {
  const parties = resolveParties(books, leg, terms.currency);
  if ('missing' in parties) throw new Error(`balance ${parties.missing} was there a moment ago`);
  return parties;
}

function outcomeRow(books: Books, terms: Terms, leg: Leg, refusal: Refused | null): NewRow {
  const outcome = { ...leg, transactionId: leg.outcomeId, reference: outcomeReference(leg.reference) };
  books.take(outcome.reference, outcome.transactionId);
  const status = refusal !== null ? 'REJECTED' : terms.inflight ? 'INFLIGHT' : 'APPLIED';
  const parties = partiesOf(books, terms, leg);
  const row = rowOf(books, terms, outcome, { parties, status, parentTransaction: leg.transactionId });
  return refusal === null ? row : { ...row, metaData: { ...row.metaData, blnk_rejection_reason: refusal.message } };
}

/** The outcome has the creation time of its SCHEDULED row, as in Core, and counts from then unless told otherwise. */
export function decideScheduled(books: Books, { leg, terms, createdAt }: RunScheduled): Decision {
  const done = [{ target: leg.transactionId, action: 'run' as const }];
  // Another server was faster, or the outcome's reference was taken meanwhile: either way there is nothing to do.
  if (books.holderOf(outcomeReference(leg.reference)) !== null) return dropped(done);
  const dated = { ...terms, effectiveDate: terms.effectiveDate ?? createdAt };
  const rows = settleQueued(books, dated, [leg], false).map((row) => ({ ...row, createdAt, postedAt: row.createdAt }));
  return recorded(rows, rows, { done });
}

/** The items in order, up to the first that is refused; if the batch is atomic, then none of them. */
export function decideBatch(books: Books, { items, atomic }: RecordBatch): Decision {
  const mark = books.mark();
  const decisions: Decision[] = [];
  let refusal: Refused | null = null;
  for (const [index, item] of items.entries()) {
    const decision = decideRecord(books, item);
    if (decision.outcome.kind === 'refused') {
      refusal = { ...decision.outcome.refused, index };
      break;
    }
    decisions.push(decision);
  }
  if (refusal !== null && atomic) {
    books.rollback(mark);
    return refused(refusal);
  }
  const rows = decisions.flatMap((decision) => decision.rows);
  const shown = decisions.flatMap(({ outcome }) => (outcome.kind === 'recorded' ? outcome.rows : []));
  const all = recorded(shown, rows, { timed: decisions.flatMap((decision) => decision.timed) });
  return refusal === null ? all : { ...all, outcome: { kind: 'refused', refused: refusal } };
}
