/** The uploads and external_transactions tables. */
import type { Sql } from '../../platform/sql.ts';
import type { ExternalTransaction } from '../model/external-transaction.ts';
import type { ListTable } from './list.ts';

export interface StoredExternalTransaction {
  readonly id: string;
  readonly upload_id: string;
  /** Major units, as text. */
  readonly amount: string;
  readonly reference: string;
  readonly currency: string;
  readonly description: string;
  /** RFC 3339, UTC. */
  readonly date: string;
  readonly source: string;
}

export const externalTransactionList: ListTable = {
  name: 'external_transactions',
  from: 'external_transactions as e join uploads as u using (upload_no)',
  columns: `e.external_id as id, u.upload_id, trim_scale(e.amount) as amount, e.reference, e.currency, e.description,
             e.dated_at as date, coalesce(e.source, u.source) as source`,
  newestFirst: 'upload_no desc, e.external_id desc',
  fields: {
    id: { type: 'text', sql: 'e.external_id' },
    upload_id: { type: 'text', sql: 'u.upload_id' },
    amount: { type: 'number', sql: 'e.amount' },
    reference: { type: 'text', sql: 'e.reference' },
    currency: { type: 'text', sql: 'e.currency' },
    description: { type: 'text', sql: 'e.description' },
    date: { type: 'time', sql: 'e.dated_at' },
    source: { type: 'text', sql: 'coalesce(e.source, u.source)' },
  },
};

/** Begins an upload; nobody sees it before the SQL transaction is committed. @returns the number its rows carry. */
export async function insertUpload(sql: Sql, upload: { uploadId: string; createdAt: string }): Promise<string> {
  const { rows } = await sql.query<{ upload_no: string }>({
    name: 'insert-upload',
    text: `
      insert into uploads (upload_id, created_at)
      values ($1, $2)
      returning upload_no`,
    values: [upload.uploadId, upload.createdAt],
  });
  if (rows[0] === undefined) throw new Error('an upload has got no number');
  return rows[0].upload_no;
}

/** @throws the database's uniqueViolation if an id is there twice, or was there before in this upload. */
export async function insertExternalTransactions(
  sql: Sql,
  uploadNo: string,
  rows: readonly ExternalTransaction[],
): Promise<void> {
  await sql.query({
    name: 'insert-external-transactions',
    text: `
      insert into external_transactions (upload_no, external_id, amount, reference, currency, description, dated_at, source)
      select $1, u.*
        from unnest($2::text[], $3::numeric[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[]) as u`,
    values: [
      uploadNo,
      rows.map((row) => row.id),
      rows.map((row) => row.amount),
      rows.map((row) => row.reference),
      rows.map((row) => row.currency),
      rows.map((row) => row.description),
      rows.map((row) => row.datedAt),
      rows.map((row) => row.source),
    ],
  });
}

export async function finishUpload(
  sql: Sql,
  uploadNo: string,
  { source, recordCount }: { source: string; recordCount: number },
): Promise<void> {
  await sql.query({
    name: 'finish-upload',
    text: `
      update uploads
         set source = $2, record_count = $3
       where upload_no = $1`,
    values: [uploadNo, source, recordCount],
  });
}
