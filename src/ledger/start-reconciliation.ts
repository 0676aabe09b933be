/** Starts a reconciliation: it is written down, and done in the background. */
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { inTransaction } from '../platform/sql.ts';
import type { LedgerContext } from './context.ts';
import type { ExternalTransaction } from './model/external-transaction.ts';
import { UploadProblem } from './model/upload-problem.ts';
import { findMatchingRules } from './store/matching-rules.ts';
import { insertReconciliation, type NewReconciliation } from './store/reconciliations.ts';
import { finishUpload, insertUpload } from './store/uploads.ts';
import { insertBatch } from './store-upload.ts';

export interface WantedReconciliation {
  readonly strategy: string;
  readonly groupingCriteria: string;
  readonly ruleIds: readonly string[];
  readonly isDryRun: boolean;
}

type Context = Pick<LedgerContext, 'pool' | 'clock' | 'reconciler'>;

/** @returns the id of the run. */
export async function startReconciliation(
  context: Context,
  wanted: WantedReconciliation,
  uploadId: string,
): Promise<string> {
  const run = await newRun(context, wanted, uploadId);
  await insertReconciliation(context.pool, run);
  context.reconciler.wake();
  return run.reconciliationId;
}

/**
 * The same with the external transactions in hand, which are kept as an upload of their own.
 * @throws Refusal RECON_START_FAILED if they can't be stored; then nothing was.
 */
export async function startInstantReconciliation(
  context: Context,
  wanted: WantedReconciliation,
  transactions: readonly ExternalTransaction[],
): Promise<string> {
  const uploadId = newId('instantUpload');
  const run = await newRun(context, wanted, uploadId);
  try {
    await inTransaction(context.pool, async (tx) => {
      const uploadNo = await insertUpload(tx, { uploadId, createdAt: run.startedAt });
      await insertBatch(tx, uploadNo, transactions);
      await finishUpload(tx, uploadNo, { source: '', recordCount: transactions.length });
      await insertReconciliation(tx, run);
    });
  } catch (error) {
    if (!(error instanceof UploadProblem)) throw error;
    throw new Refusal('RECON_START_FAILED', 'Failed to start instant reconciliation', {
      isCallersMistake: true,
      cause: error,
    });
  }
  context.reconciler.wake();
  return run.reconciliationId;
}

/** The rules are taken as they are now: a change while it runs is for the next run. */
async function newRun(
  { pool, clock }: Context,
  { strategy, groupingCriteria, ruleIds, isDryRun }: WantedReconciliation,
  uploadId: string,
): Promise<NewReconciliation> {
  const found = await findMatchingRules(pool, ruleIds);
  return {
    reconciliationId: newId('reconciliation'),
    uploadId,
    strategy,
    groupingCriteria,
    rules: found.length < ruleIds.length ? null : found.map(({ criteria }) => criteria),
    isDryRun,
    startedAt: rfc3339(clock.nowMs()),
  };
}
