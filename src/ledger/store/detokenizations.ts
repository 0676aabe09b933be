/** The detokenizations table: who was given personal data. */
import type { Pool } from '../../platform/sql.ts';

/** Who asked. */
export interface DetokenizationReader {
  /** The id of an API key; `master` for the master key, `none` where nobody is asked for one. */
  readonly reader: string;
  readonly requestId: string | null;
}

/** One answer that held personal data, as programs see it. */
export interface LoggedDetokenization {
  readonly sequence: string;
  readonly identity_id: string;
  readonly fields: readonly string[];
  readonly reader: string;
  readonly request_id: string | null;
  readonly read_at: string;
}

export async function insertDetokenization(
  pool: Pool,
  {
    identityId,
    fields,
    reader: { reader, requestId },
    at,
  }: { identityId: string; fields: readonly string[]; reader: DetokenizationReader; at: string },
): Promise<void> {
  await pool.query({
    name: 'insert-detokenization',
    text: `
      insert into detokenizations (identity_id, fields, reader, request_id, read_at)
      values ($1, $2, $3, $4, $5)`,
    values: [identityId, fields, reader, requestId, at],
  });
}

/** Newest first. @param identityId null: of all identities. */
export async function listDetokenizations(
  pool: Pool,
  { identityId, limit }: { identityId: string | null; limit: number },
): Promise<LoggedDetokenization[]> {
  const { rows } = await pool.query<LoggedDetokenization>({
    text: `
      select sequence, identity_id, fields, reader, request_id, read_at
        from detokenizations
       where $1::text is null or identity_id = $1
       order by sequence desc
       limit $2`,
    values: [identityId, limit],
  });
  return rows;
}
