import type { Sql } from '../../platform/sql.ts';

type KeptPurpose = 'digests' | 'tokens';

/** In the order in which they were kept. */
export async function listKeptKeys(sql: Sql): Promise<{ purpose: KeptPurpose; sealed: Buffer }[]> {
  const { rows } = await sql.query<{ purpose: KeptPurpose; sealed: Buffer }>(
    'select purpose, sealed from kept_keys order by kept_key_id',
  );
  return rows;
}

export async function insertKeptKey(sql: Sql, purpose: KeptPurpose, sealed: Buffer): Promise<void> {
  await sql.query('insert into kept_keys (purpose, sealed) values ($1, $2)', [purpose, sealed]);
}

export async function deleteKeptKeys(sql: Sql): Promise<void> {
  await sql.query('delete from kept_keys');
}

export function keptKeyOwner(purpose: string): string {
  return `kept key for ${purpose}`;
}
