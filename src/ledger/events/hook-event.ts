/** What hooks are told before and after each posting. */
import type { Command, Leg, RecordTransaction } from '../model/command.ts';
import type { Decision } from '../model/outcome.ts';
import type { Terms, TransactionRow } from '../model/transaction.ts';
import { renderWhole } from '../render/transaction.ts';
import type { NewDelivery } from '../store/deliveries.ts';
import type { HookRow } from '../store/hooks.ts';

/** A posting as it is tried; it may still be refused. */
export interface Attempt {
  readonly row: TransactionRow;
  /** What Core calls it at that point. */
  readonly status: 'QUEUED' | 'SCHEDULED' | 'COMMIT' | 'VOID';
}

/** What a command tried to post: the rows it left, and of a refused one the legs it came to. */
export function attemptsOf(command: Command, decision: Decision, createdAt: string): Attempt[] {
  const isScheduled = command.kind === 'run-scheduled';
  const made = decision.rows.flatMap((row): Attempt[] => {
    if (row.status === 'QUEUED' || row.status === 'SCHEDULED') return [];
    if (command.kind === 'settle-holds') return [{ row, status: row.status === 'VOID' ? 'VOID' : 'COMMIT' }];
    return [{ row: withoutReason(row), status: isScheduled ? 'SCHEDULED' : 'QUEUED' }];
  });
  const refused = refusedLegs(command, decision).map(
    (leg): Attempt => ({
      row: asRow(leg, createdAt),
      status: 'QUEUED',
    }),
  );
  return [...made, ...refused];
}

/** When it is tried, nobody knows yet that it will be rejected. */
function withoutReason(row: TransactionRow): TransactionRow {
  if (row.status !== 'REJECTED') return row;
  const { blnk_rejection_reason: _, ...metaData } = row.metaData ?? {};
  return { ...row, metaData };
}

interface RefusedLeg {
  readonly terms: Terms;
  readonly leg: Leg;
  readonly parentTransaction: string | null;
}

/** Nothing is on disk of these. */
function refusedLegs(command: Command, { outcome }: Decision): RefusedLeg[] {
  if (outcome.kind !== 'refused') return [];
  const index = outcome.refused.index ?? 0;
  if (command.kind === 'record-transaction') return legsUpTo(command, index);
  if (command.kind !== 'record-batch') return [];
  // An atomic batch takes the items before down with it.
  const items = command.items.slice(command.atomic ? 0 : index, index + 1);
  return items.flatMap((item) => (item.route === 'direct' ? legsUpTo(item, item.legs.length) : []));
}

function legsUpTo({ terms, legs, parentTransaction }: RecordTransaction, index: number): RefusedLeg[] {
  return legs.slice(0, index + 1).map((leg) => ({ terms, leg, parentTransaction }));
}

/** The row a leg would have left; its parties are named as they were sent. */
function asRow({ terms, leg, parentTransaction }: RefusedLeg, createdAt: string): TransactionRow {
  const { transactionId, source, destination, reference, amountMinor } = leg;
  const { currency, description, precision, effectiveDate, metaData } = terms;
  return {
    transactionId,
    parentTransaction,
    source,
    destination,
    reference,
    currency,
    description,
    status: 'QUEUED',
    amountMinor,
    precision,
    createdAt,
    effectiveDate,
    metaData,
  };
}

/** One delivery for each hook. */
export function hookDeliveries(
  hooks: readonly HookRow[],
  { row, status }: { row: TransactionRow; status: string },
  timestamp: string,
): NewDelivery[] {
  if (hooks.length === 0) return [];
  const data = { ...renderWhole(row), status };
  return hooks.map(({ hook_id: receiver, type }) => ({
    receiver,
    event: type,
    // Balances named by indicators that came to nothing have no id.
    subjects: [row.source, row.destination].filter((id) => !/\s/.test(id)),
    body: JSON.stringify({ transaction_id: row.transactionId, hook_type: type, timestamp, data }),
  }));
}
