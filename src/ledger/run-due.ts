/** Runs scheduled transactions whose time has come. */
import { rfc3339 } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { LedgerContext } from './context.ts';
import { dueTransactions } from './store/schedule.ts';

/** Transactions taken in one pass; more are left for the next. */
const dueBatchMax = 500;

/** Runs what is due now, and returns how many there were. */
export async function runDue({
  pool,
  poster,
  clock,
}: Pick<LedgerContext, 'pool' | 'poster' | 'clock'>): Promise<number> {
  const due = await dueTransactions(pool, rfc3339(clock.nowMs()), dueBatchMax);
  await Promise.all(
    due.map(({ terms, ...scheduled }) =>
      poster.submit({
        kind: 'run-scheduled',
        terms,
        // Lists are ordered by creation, and the outcome keeps the creation time of the row it belongs to.
        leg: { ...scheduled, outcomeId: newId('transaction', Date.parse(terms.createdAt)) },
      }),
    ),
  );
  return due.length;
}
