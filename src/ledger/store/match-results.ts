/** What a run has found, and what it has not: read in pages, by key, so that the last page costs no more than the first. */
import type { Pool } from '../../platform/sql.ts';

export interface MatchRow {
  readonly external_id: string;
  readonly transaction_id: string;
  /** Major units, as text. */
  readonly amount: string;
  /** RFC 3339, UTC. */
  readonly date: string;
}

export async function listMatches(
  pool: Pool,
  runNo: string,
  { after, limit }: { after: readonly [externalId: string, transactionId: string] | null; limit: number },
): Promise<MatchRow[]> {
  const { rows } = await pool.query<MatchRow>({
    name: 'list-matches',
    text: `
      select external_id, transaction_id, trim_scale(amount) as amount, dated_at as date
        from matches
       where run_no = $1
         and ($2::text is null or (external_id, transaction_id) > ($2, $3))
       order by external_id, transaction_id
       limit $4`,
    values: [runNo, after?.[0] ?? null, after?.[1] ?? null, limit],
  });
  return rows;
}

export interface UnmatchedRow {
  /** Of the external transaction, or of the ledger's. */
  readonly id: string;
  readonly amount: string;
  readonly currency: string;
  readonly reference: string;
  readonly description: string;
  readonly date: string;
}

interface UnmatchedRequest {
  readonly after: string | null;
  readonly limit: number;
}

/** External transactions of the run's upload that matched nothing. */
export async function listUnmatchedExternal(
  pool: Pool,
  { runNo, uploadId }: { runNo: string; uploadId: string },
  { after, limit }: UnmatchedRequest,
): Promise<UnmatchedRow[]> {
  const { rows } = await pool.query<UnmatchedRow>({
    name: 'list-unmatched-external',
    text: `
      select external_id as id, trim_scale(amount) as amount, currency, reference, description, dated_at as date
        from external_transactions as e
       where upload_no = (select upload_no from uploads where upload_id = $2)
         and ($3::text is null or external_id > $3)
         and not exists (select from matches where run_no = $1 and external_id = e.external_id)
       order by external_id
       limit $4`,
    values: [runNo, uploadId, after, limit],
  });
  return rows;
}

/** Transactions of the ledger, as it was when the run was started, that matched nothing. */
export async function listUnmatchedInternal(
  pool: Pool,
  { runNo, startedAt }: { runNo: string; startedAt: string },
  { after, limit }: UnmatchedRequest,
): Promise<UnmatchedRow[]> {
  const { rows } = await pool.query<UnmatchedRow>({
    name: 'list-unmatched-internal',
    text: `
      select transaction_id as id, trim_scale(round(precise_amount, 20) / precision) as amount, currency, reference,
             description, created_at as date
        from transactions as t
       where created_at <= $2
         and ($3::text is null or transaction_id > $3)
         and not exists (select from matches where run_no = $1 and transaction_id = t.transaction_id)
       order by transaction_id
       limit $4`,
    values: [runNo, startedAt, after, limit],
  });
  return rows;
}
