import type { Sql } from '../../platform/sql.ts';
import type { Listed, Page } from '../model/page.ts';

interface Registration {
  readonly instanceId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly isDisabled: boolean;
  /** RFC 3339. */
  readonly createdAt: string;
}

/** Where the tables of a ledger of our own are. */
export interface LedgerPlace {
  readonly schema: string;
  /** Its URL; null: the server's own. */
  readonly databaseSealed: Buffer | null;
}

/** A ledger of our own. */
export interface EmbeddedInstance extends Registration, LedgerPlace {
  readonly kind: 'embedded';
}

/** A Core elsewhere. */
export interface HttpInstance extends Registration {
  readonly kind: 'http';
  /** Null: not known, so nothing can be forwarded. */
  readonly coreUrl: string | null;
  /** Null: the Core asks for no key. */
  readonly coreKeySealed: Buffer | null;
  /** Where the books are that it had as a ledger of our own; null: it never was one. */
  readonly formerPlace: LedgerPlace | null;
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
  readonly database_sealed: Buffer | null;
  readonly is_disabled: boolean;
  readonly created_at: string;
}

const columns =
  'instance_id, workspace_id, name, kind, schema_name, core_url, core_key_sealed, database_sealed, is_disabled, created_at';

/** A page of those registered, oldest first, and how many there are in all. */
export async function listInstances(
  sql: Sql,
  workspaceId: string,
  { limit, offset }: Page,
): Promise<Listed<InstanceRecord>> {
  const [page, count] = await Promise.all([
    sql.query<InstanceRow>(
      `select ${columns}
         from instances
        where removed_at is null
          and workspace_id = $1
        order by created_at, instance_id
        limit $2 offset $3`,
      [workspaceId, limit, offset],
    ),
    sql.query<{ total: number }>(
      'select count(*)::int as total from instances where removed_at is null and workspace_id = $1',
      [workspaceId],
    ),
  ]);
  return { items: page.rows.map(toInstance), total: count.rows[0]?.total ?? 0 };
}

/** Ledgers of our own, in any workspace, oldest first; with `alsoAway` those whose requests go to a Core by now, too. */
export async function listLedgers(sql: Sql, { alsoAway = false } = {}): Promise<EmbeddedInstance[]> {
  const { rows } = await sql.query<InstanceRow>(
    `select ${columns}
       from instances
      where schema_name is not null
        and (kind = 'embedded' or $1)
        and removed_at is null
      order by created_at, instance_id`,
    [alsoAway],
  );
  return rows.map(toLedger);
}

/** Instances that were changed after `version`, in any workspace; null: all that are registered. */
export async function listChangedInstances(
  sql: Sql,
  version: string | null,
): Promise<{ instance: InstanceRecord; isRemoved: boolean }[]> {
  const { rows } = await sql.query<InstanceRow & { is_removed: boolean }>(
    `select ${columns}, removed_at is not null as is_removed
       from instances
      where ${version === null ? 'removed_at is null' : 'version > $1'}`,
    version === null ? [] : [version],
  );
  return rows.map((row) => ({ instance: toInstance(row), isRemoved: row.is_removed }));
}

/** Null: the workspace has no such instance. With `forUpdate` nobody else changes it until the transaction ends. */
export async function findInstance(
  sql: Sql,
  { instanceId, workspaceId }: { readonly instanceId: string; readonly workspaceId: string },
  { forUpdate = false } = {},
): Promise<InstanceRecord | null> {
  const { rows } = await sql.query<InstanceRow>(
    `select ${columns}
       from instances
      where instance_id = $1
        and workspace_id = $2
        and removed_at is null
        ${forUpdate ? 'for update' : ''}`,
    [instanceId, workspaceId],
  );
  return rows[0] === undefined ? null : toInstance(rows[0]);
}

/** How many of the ids are instances of the workspace. */
export async function countInstances(sql: Sql, workspaceId: string, ids: readonly string[]): Promise<number> {
  const { rows } = await sql.query<{ found: number }>(
    `select count(*)::int as found
       from instances
      where workspace_id = $1
        and instance_id = any($2)
        and removed_at is null`,
    [workspaceId, ids],
  );
  return rows[0]?.found ?? 0;
}

export async function insertInstance(sql: Sql, instance: InstanceRecord): Promise<void> {
  const isHttp = instance.kind === 'http';
  await sql.query(
    `insert into instances (instance_id, workspace_id, name, kind, schema_name, core_url, core_key_sealed, is_disabled, created_at,
                            database_sealed, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (select version from control_state))`,
    [
      instance.instanceId,
      instance.workspaceId,
      instance.name,
      instance.kind,
      placeOf(instance)?.schema ?? null,
      isHttp ? instance.coreUrl : null,
      isHttp ? instance.coreKeySealed : null,
      instance.isDisabled,
      instance.createdAt,
      placeOf(instance)?.databaseSealed ?? null,
    ],
  );
}

/** Name, state, kind and target. */
export async function updateInstance(sql: Sql, instance: InstanceRecord): Promise<void> {
  const isHttp = instance.kind === 'http';
  await sql.query(
    `update instances
        set name = $2, is_disabled = $3, core_url = $4, core_key_sealed = $5, kind = $6, schema_name = $7,
            database_sealed = $8, version = (select version from control_state)
      where instance_id = $1`,
    [
      instance.instanceId,
      instance.name,
      instance.isDisabled,
      isHttp ? instance.coreUrl : null,
      isHttp ? instance.coreKeySealed : null,
      instance.kind,
      placeOf(instance)?.schema ?? null,
      placeOf(instance)?.databaseSealed ?? null,
    ],
  );
}

export async function removeInstance(sql: Sql, instanceId: string, nowMs: number): Promise<void> {
  await sql.query(
    `update instances
        set removed_at = $2, version = (select version from control_state)
      where instance_id = $1`,
    [instanceId, new Date(nowMs)],
  );
}

function toInstance(row: InstanceRow): InstanceRecord {
  if (row.kind === 'embedded') return toLedger(row);
  const { core_url: coreUrl, core_key_sealed: coreKeySealed } = row;
  return { ...toRegistration(row), kind: 'http', coreUrl, coreKeySealed, formerPlace: toPlace(row) };
}

function toLedger(row: InstanceRow): EmbeddedInstance {
  const place = toPlace(row);
  if (place === null) throw new Error(`${row.instance_id} has no schema, which a check of the table rules out`);
  return { ...toRegistration(row), kind: 'embedded', ...place };
}

function toRegistration(row: InstanceRow): Registration {
  return {
    instanceId: row.instance_id,
    workspaceId: row.workspace_id,
    name: row.name,
    isDisabled: row.is_disabled,
    createdAt: row.created_at,
  };
}

function toPlace({ schema_name: schema, database_sealed: databaseSealed }: InstanceRow): LedgerPlace | null {
  return schema === null ? null : { schema, databaseSealed };
}

function placeOf(instance: InstanceRecord): LedgerPlace | null {
  if (instance.kind === 'http') return instance.formerPlace;
  return { schema: instance.schema, databaseSealed: instance.databaseSealed };
}
