/** Stores external transactions as they come in: all of an upload, or nothing. */
import pg from 'pg';
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { inTransaction, isDatabaseError, type Sql, uniqueViolation } from '../platform/sql.ts';
import type { LedgerContext } from './context.ts';
import { type ExternalTransaction, externalProblem } from './model/external-transaction.ts';
import { UploadProblem } from './model/upload-problem.ts';
import { finishUpload, insertExternalTransactions, insertUpload } from './store/uploads.ts';

/** Rows of one statement: few enough to stay in memory, many enough to hide the round trip. */
const batchMax = 500;

/** Each holds a connection for as long as its sender takes. */
const uploadsAtOnceMax = 4;

export interface StoredUpload {
  readonly uploadId: string;
  readonly recordCount: number;
  readonly source: string;
}

export type StoreUpload = ReturnType<typeof uploadStore>;

/** @returns a function that stores an upload; what comes after the rows is told by `rest`. */
export function uploadStore({ longPool, clock }: Pick<LedgerContext, 'longPool' | 'clock'>) {
  let underWay = 0;

  /**
   * @param rest resolves when all has come in; nothing is stored if it fails.
   * @throws UploadProblem for a row that can't be stored; Refusal GEN_UNAVAILABLE if too many are under way.
   */
  return async (
    rows: AsyncIterable<ExternalTransaction>,
    rest: () => Promise<{ source: string }>,
  ): Promise<StoredUpload> => {
    if (underWay >= uploadsAtOnceMax) {
      throw new Refusal('GEN_UNAVAILABLE', 'Too many uploads at once, try again later', { retryAfterSeconds: 1 });
    }
    underWay += 1;
    try {
      return await inTransaction(longPool, async (tx) => {
        const uploadId = newId('upload');
        const uploadNo = await insertUpload(tx, { uploadId, createdAt: rfc3339(clock.nowMs()) });
        const recordCount = await insertInBatches(tx, uploadNo, rows);
        const { source } = await rest();
        await finishUpload(tx, uploadNo, { source, recordCount });
        return { uploadId, recordCount, source };
      });
    } finally {
      underWay -= 1;
    }
  };
}

async function insertInBatches(sql: Sql, uploadNo: string, rows: AsyncIterable<ExternalTransaction>): Promise<number> {
  let count = 0;
  let batch: ExternalTransaction[] = [];
  for await (const row of rows) {
    count += 1;
    batch.push(row);
    if (batch.length < batchMax) continue;
    await insertBatch(sql, uploadNo, batch);
    batch = [];
  }
  await insertBatch(sql, uploadNo, batch);
  return count;
}

/** @throws UploadProblem naming what is wrong. */
export async function insertBatch(sql: Sql, uploadNo: string, batch: readonly ExternalTransaction[]): Promise<void> {
  for (const row of batch) {
    const problem = externalProblem(row);
    if (problem !== null) throw new UploadProblem(`${JSON.stringify(row.id.slice(0, 100))}: ${problem}`);
  }
  if (batch.length === 0) return;
  try {
    await insertExternalTransactions(sql, uploadNo, batch);
  } catch (error) {
    if (!isDatabaseError(error, uniqueViolation)) throw error;
    const detail = error instanceof pg.DatabaseError ? (error.detail ?? '') : '';
    const id = /\(\d+, (.*)\) already exists/s.exec(detail)?.[1] ?? '';
    throw new UploadProblem(`the id ${JSON.stringify(id.slice(0, 100))} is there twice`);
  }
}
