/** The identities table. */
import { foreignKeyViolation, isDatabaseError, type Pool, type Sql, uniqueViolation } from '../../platform/sql.ts';
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
    dob: { type: 'time', sql: 'identities.dob' },
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

export type IdentityChanges = Readonly<IdentityTexts> & Pick<IdentityRow, 'dob' | 'meta_data'>;

/** Writes what is not empty; meta_data is replaced whole. False if there is no such identity. */
export async function updateIdentity(pool: Pool, identityId: string, changes: IdentityChanges): Promise<boolean> {
  const texts = identityTextFields.map((name, index) => `${name} = coalesce(nullif($${index + 4}, ''), ${name})`);
  const { rowCount } = await pool.query({
    name: 'update-identity',
    text: `
      update identities
         set dob = coalesce($2, dob),
             meta_data = coalesce($3, meta_data),
             ${texts.join(', ')}
       where identity_id = $1`,
    values: [identityId, changes.dob, changes.meta_data, ...identityTextFields.map((name) => changes[name])],
  });
  return rowCount === 1;
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
