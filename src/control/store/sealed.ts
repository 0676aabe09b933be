import type { Sql } from '../../platform/sql.ts';

/** A column of sealed secrets: where it is, and what names the owner of each. */
export interface SealedColumn {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  /** In SQL. */
  readonly owner: string;
  /** Whether processes hold the rows in memory, and must hear of a change. */
  readonly isHeld?: true;
}

/** All but those of kept keys; a test compares them with the schema. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'instances', key: 'instance_id', column: 'core_key_sealed', owner: 'instance_id', isHeld: true },
  {
    table: 'instances',
    key: 'instance_id',
    column: 'database_sealed',
    owner: "'database of ' || instance_id",
    isHeld: true,
  },
  { table: 'accounts', key: 'account_id', column: 'totp_sealed', owner: 'account_id' },
  {
    table: 'idempotency_keys',
    key: 'key_digest',
    column: 'answer_sealed',
    owner: "'idempotency ' || encode(key_digest, 'hex')",
  },
  { table: 'oauth_records', key: 'digest', column: 'sealed', owner: "'oauth ' || encode(digest, 'hex')" },
  { table: 'oauth_tokens', key: 'digest', column: 'sealed', owner: "'oauth ' || encode(digest, 'hex')" },
];

export interface SealedRow {
  readonly key: unknown;
  readonly owner: string;
  readonly sealed: Buffer;
}

/** Some that do not begin like this, locked until the end of the transaction. */
export async function lockOthersSealed(
  sql: Sql,
  { table, key, column, owner }: SealedColumn,
  { prefix, limit }: { readonly prefix: Buffer; readonly limit: number },
): Promise<SealedRow[]> {
  const { rows } = await sql.query<SealedRow>(
    `select ${key} as key, ${owner} as owner, ${column} as sealed
       from ${table}
      where ${column} is not null
        and substring(${column} from 1 for ${prefix.length}) <> $1
      order by ${key}
      limit $2
        for update`,
    [prefix, limit],
  );
  return rows;
}

export async function writeSealed(
  sql: Sql,
  { table, key, column, isHeld }: SealedColumn,
  row: Pick<SealedRow, 'key' | 'sealed'>,
): Promise<void> {
  const version = isHeld ? ', version = (select version from control_state)' : '';
  await sql.query(`update ${table} set ${column} = $2${version} where ${key} = $1`, [row.key, row.sealed]);
}

/** How the control planes that are connected name themselves. */
export async function listControlConnections(sql: Sql): Promise<string[]> {
  const { rows } = await sql.query<{ application_name: string }>(
    `select distinct application_name
       from pg_stat_activity
      where datname = current_database()
        and application_name like 'tallygate control%'`,
  );
  return rows.map((row) => row.application_name);
}
