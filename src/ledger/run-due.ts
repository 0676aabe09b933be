/** Does the work whose time has come: scheduled transactions, expired holds, timed commits. */
import { rfc3339 } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { LedgerContext } from './context.ts';
import type { Command } from './model/command.ts';
import { settleCommand } from './settle-holds.ts';
import { type DueWork, dueWork } from './store/timed-work.ts';

/** Pieces of work taken in one pass; more are left for the next. */
const dueBatchMax = 500;

type Context = Pick<LedgerContext, 'pool' | 'poster' | 'clock'>;

/** Does what is due now, and returns how much there was. */
export async function runDue({ pool, poster, clock }: Context): Promise<number> {
  const due = await dueWork(pool, rfc3339(clock.nowMs()), dueBatchMax);
  await Promise.all(due.map((work) => poster.submit(commandOf(work))));
  return due.length;
}

function commandOf(work: DueWork): Command {
  if (work.action !== 'run') {
    const { target, action } = work;
    return { ...settleCommand({ target, action, amount: null, isQueued: true }), isTimed: true };
  }
  const { transactionId, reference, source, destination, amountMinor, createdAt } = work.row;
  // Lists are ordered by creation, and the outcome keeps the creation time of the row it belongs to.
  const outcomeId = newId('transaction', Date.parse(createdAt));
  const leg = { transactionId, outcomeId, reference, source, destination, amountMinor };
  return { kind: 'run-scheduled', terms: work.terms, leg, createdAt };
}
