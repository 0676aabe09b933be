/** GET /verification: how the last proof of the books went. Ours, not Core's. */
import type { LedgerContext } from '../context.ts';
import { readVerification, type Verification, type VerificationState } from '../store/verification.ts';
import { count, flag, listOf, object, orNull, text, time } from './description/pieces.ts';
import { json, type Route } from './route.ts';

export function verificationRoutes({ pool }: Pick<LedgerContext, 'pool'>): Route[] {
  return [
    {
      method: 'GET',
      path: '/verification',
      about: {
        id: 'readVerification',
        tag: 'server',
        summary: 'How the last proof of the books went',
        description: 'Debits and credits of every balance are added up anew and compared. Of this server, not of Core.',
        answers: {
          200: object({
            last: orNull(
              object({
                started_at: time(),
                finished_at: time(),
                balances: count(),
                transactions: count(),
                violations: count(),
                at_least: flag('There are more violations than were counted'),
                told: listOf(
                  object({ name: text(), balance_id: orNull(text()), transaction_id: orNull(text()), detail: text() }),
                ),
              }),
            ),
            tried_at: orNull(time()),
            failure: orNull(text()),
            under_way: flag(),
          }),
        },
      },
      handle: async () => json(200, renderState(await readVerification(pool))),
    },
  ];
}

function renderState({ last, triedAt, failure, isUnderWay }: VerificationState): object {
  return { last: last === null ? null : renderLast(last), tried_at: triedAt, failure, under_way: isUnderWay };
}

function renderLast({ startedAt, finishedAt, balances, transactions, violations, isCut, told }: Verification): object {
  return {
    started_at: startedAt,
    finished_at: finishedAt,
    balances,
    transactions,
    violations,
    at_least: isCut,
    told: told.map(({ name, balanceId, transactionId, detail }) => ({
      name,
      balance_id: balanceId,
      transaction_id: transactionId,
      detail,
    })),
  };
}
