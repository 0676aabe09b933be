/** GET /verification: how the last proof of the books went. Ours, not Core's. */
import type { LedgerContext } from '../context.ts';
import { readVerification, type Verification, type VerificationState } from '../store/verification.ts';
import { json, type Route } from './route.ts';

export function verificationRoutes({ pool }: Pick<LedgerContext, 'pool'>): Route[] {
  return [
    {
      method: 'GET',
      path: '/verification',
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
