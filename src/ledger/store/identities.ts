/** The identities table. */
import { foreignKeyViolation, isDatabaseError, type Pool, type Sql, uniqueViolation } from '../../platform/sql.ts';
import { columnOf, markerKey, type TokenizableColumn, tokenizableFields } from '../model/tokenized-fields.ts';
import type { ListTable } from './list.ts';

/** The fields that are plain text, `''` when not given. */
const identityTextFields = [
  'identity_type',
  'organization_name',
  'category',
  'first_name',
  'last_name',
  'other_names',
  'gender',
  'email_address',
  'phone_number',
  'nationality',
  'street',
  'country',
  'state',
  'post_code',
  'city',
] as const;

type IdentityTexts = Record<(typeof identityTextFields)[number], string>;

export interface IdentityRow extends Readonly<IdentityTexts> {
  readonly identity_id: string;
  /** A calendar date, `1990-05-17`; null: not given. */
  readonly dob: string | null;
  /** RFC 3339, UTC. */
  readonly created_at: string;
  /** JSON text. */
  readonly meta_data: string | null;
}

const columns = `identity_id, ${identityTextFields.join(', ')}, dob::text as dob, created_at, meta_data`;

export const identityList: ListTable = {
  name: 'identity',
  from: 'identities',
  columns,
  newestFirst: 'created_at desc, identity_id desc',
  fields: {
    identity_id: { type: 'text', sql: 'identity_id' },
    ...Object.fromEntries(identityTextFields.map((name) => [name, { type: 'text', sql: name } as const])),
    dob: { type: 'time', sql: 'identities.dob', unset: "'0001-01-01'" },
    created_at: { type: 'time', sql: 'created_at' },
    meta_data: { type: 'json', sql: 'meta_data' },
  },
};

/** False if the id is taken. */
export async function insertIdentity(sql: Sql, identity: IdentityRow): Promise<boolean> {
  const names = ['identity_id', 'dob', 'created_at', 'meta_data', ...identityTextFields] as const;
  try {
    await sql.query({
      name: 'insert-identity',
      text: `
        insert into identities (${names.join(', ')})
        values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      values: names.map((name) => identity[name]),
    });
    return true;
  } catch (error) {
    if (isDatabaseError(error, uniqueViolation)) return false;
    throw error;
  }
}

export async function findIdentity(pool: Pool, identityId: string): Promise<IdentityRow | null> {
  const { rows } = await pool.query<IdentityRow>({
    name: 'find-identity',
    text: `
      select ${columns}
        from identities
       where identity_id = $1`,
    values: [identityId],
  });
  return rows[0] ?? null;
}

/** The identity as it stays until the end of the SQL transaction; references to it may be added meanwhile. */
export async function lockIdentity(tx: Sql, identityId: string): Promise<IdentityRow | null> {
  const { rows } = await tx.query<IdentityRow>({
    name: 'lock-identity',
    text: `
      select ${columns}
        from identities
       where identity_id = $1
         for no key update`,
    values: [identityId],
  });
  return rows[0] ?? null;
}

export type IdentityChanges = Readonly<IdentityTexts> & Pick<IdentityRow, 'dob' | 'meta_data'>;

/**
 * Writes what is there and not empty; meta_data is replaced whole.
 * @param tokenized which fields are tokenized from now on. It is noted in meta_data, as in Core.
 */
export async function updateIdentity(
  tx: Sql,
  identityId: string,
  changes: Partial<IdentityChanges>,
  tokenized: readonly string[],
): Promise<void> {
  const marker = { [markerKey]: Object.fromEntries(tokenized.map((field) => [field, true])) };
  const texts = identityTextFields.map((name, index) => `${name} = coalesce(nullif($${index + 5}, ''), ${name})`);
  await tx.query({
    name: 'update-identity',
    text: `
      update identities
         set dob = coalesce($2, dob),
             meta_data = case when $4::jsonb is null then coalesce($3, meta_data) - '${markerKey}'
                              else coalesce($3, meta_data, '{}') || $4 end,
             ${texts.join(', ')}
       where identity_id = $1`,
    values: [
      identityId,
      changes.dob ?? null,
      changes.meta_data ?? null,
      tokenized.length === 0 ? null : JSON.stringify(marker),
      ...identityTextFields.map((name) => changes[name] ?? ''),
    ],
  });
}

export async function deleteIdentity(pool: Pool, identityId: string): Promise<'deleted' | 'unknown' | 'in use'> {
  try {
    const { rowCount } = await pool.query({
      name: 'delete-identity',
      text: `
        delete
          from identities
         where identity_id = $1`,
      values: [identityId],
    });
    return rowCount === 1 ? 'deleted' : 'unknown';
  } catch (error) {
    if (isDatabaseError(error, foreignKeyViolation)) return 'in use';
    throw error;
  }
}

/** Identities with tokens. */
export async function countTokenized(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(`
    select count(*) as count
      from identities
     where meta_data ? '${markerKey}'`);
  return Number(rows[0]?.count ?? 0);
}

/** The next identities with tokens, in id order, locked until the end of the SQL transaction. */
export async function lockTokenized(
  tx: Sql,
  { after, limit }: { after: string; limit: number },
): Promise<IdentityRow[]> {
  const { rows } = await tx.query<IdentityRow>({
    name: 'lock-tokenized',
    text: `
      select ${columns}
        from identities
       where identity_id > $1
         and meta_data ? '${markerKey}'
       order by identity_id
       limit $2
         for no key update`,
    values: [after, limit],
  });
  return rows;
}

/** Tokens of one identity to write, by column. */
export interface NewTokens {
  readonly identityId: string;
  readonly tokens: Readonly<Partial<Record<TokenizableColumn, string>>>;
}

export async function updateTokens(tx: Sql, identities: readonly NewTokens[]): Promise<void> {
  const names = tokenizableFields.map(columnOf);
  await tx.query({
    name: 'update-tokens',
    text: `
      update identities as identity
         set ${names.map((name) => `${name} = coalesce(renewed.${name}, identity.${name})`).join(', ')}
        from unnest($1::text[], ${names.map((_, index) => `$${index + 2}::text[]`).join(', ')})
          as renewed (identity_id, ${names.join(', ')})
       where identity.identity_id = renewed.identity_id`,
    values: [
      identities.map(({ identityId }) => identityId),
      ...names.map((name) => identities.map(({ tokens }) => tokens[name] ?? null)),
    ],
  });
}
