import type { Sql } from '../../platform/sql.ts';

interface Registration {
  readonly instanceId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly isDisabled: boolean;
  /** RFC 3339. */
  readonly createdAt: string;
}

/** A ledger of our own; its tables are in `schema` of the server's database. */
export interface EmbeddedInstance extends Registration {
  readonly kind: 'embedded';
  readonly schema: string;
}

/** A Core elsewhere. */
export interface HttpInstance extends Registration {
  readonly kind: 'http';
  /** Null: not known, so nothing can be forwarded. */
  readonly coreUrl: string | null;
  /** Null: the Core asks for no key. */
  readonly coreKeySealed: Buffer | null;
}

export type InstanceRecord = EmbeddedInstance | HttpInstance;

interface InstanceRow {
  readonly instance_id: string;
  readonly workspace_id: string;
  readonly name: string;
  readonly kind: 'embedded' | 'http';
  readonly schema_name: string | null;
  readonly core_url: string | null;
  readonly core_key_sealed: Buffer | null;
  readonly is_disabled: boolean;
  readonly created_at: string;
}

/** All registered ones, oldest first; of one workspace, or (null) of all. */
export async function listInstances(sql: Sql, workspaceId: string | null): Promise<InstanceRecord[]> {
  const { rows } = await sql.query<InstanceRow>(
    `select instance_id, workspace_id, name, kind, schema_name, core_url, core_key_sealed, is_disabled, created_at
       from instances
      where removed_at is null
        and ($1::text is null or workspace_id = $1)
      order by created_at, instance_id`,
    [workspaceId],
  );
  return rows.map(toInstance);
}

export async function insertInstance(sql: Sql, instance: InstanceRecord): Promise<void> {
  const isHttp = instance.kind === 'http';
  await sql.query(
    `insert into instances (instance_id, workspace_id, name, kind, schema_name, core_url, core_key_sealed, is_disabled, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      instance.instanceId,
      instance.workspaceId,
      instance.name,
      instance.kind,
      isHttp ? null : instance.schema,
      isHttp ? instance.coreUrl : null,
      isHttp ? instance.coreKeySealed : null,
      instance.isDisabled,
      instance.createdAt,
    ],
  );
}

/** @returns false if the workspace has no such instance. */
export async function removeInstance(
  sql: Sql,
  removal: { readonly instanceId: string; readonly workspaceId: string; readonly nowMs: number },
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update instances
        set removed_at = $3
      where instance_id = $1
        and workspace_id = $2
        and removed_at is null`,
    [removal.instanceId, removal.workspaceId, new Date(removal.nowMs)],
  );
  return rowCount === 1;
}

function toInstance(row: InstanceRow): InstanceRecord {
  const registration = {
    instanceId: row.instance_id,
    workspaceId: row.workspace_id,
    name: row.name,
    isDisabled: row.is_disabled,
    createdAt: row.created_at,
  };
  // The table's check lets no embedded instance be without a schema.
  return row.kind === 'embedded'
    ? { ...registration, kind: 'embedded', schema: row.schema_name ?? '' }
    : { ...registration, kind: 'http', coreUrl: row.core_url, coreKeySealed: row.core_key_sealed };
}
