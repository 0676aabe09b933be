import type { Sql } from '../../platform/sql.ts';

export interface Workspace {
  readonly workspaceId: string;
  readonly name: string;
  /** RFC 3339. */
  readonly createdAt: string;
}

export async function insertWorkspace(sql: Sql, workspace: Workspace): Promise<void> {
  await sql.query('insert into workspaces (workspace_id, name, created_at) values ($1, $2, $3)', [
    workspace.workspaceId,
    workspace.name,
    workspace.createdAt,
  ]);
}

export async function hasWorkspace(sql: Sql): Promise<boolean> {
  const { rowCount } = await sql.query('select from workspaces limit 1');
  return rowCount !== 0;
}

export async function findWorkspace(sql: Sql, workspaceId: string): Promise<Workspace | null> {
  const { rows } = await sql.query<{ workspace_id: string; name: string; created_at: string }>(
    'select workspace_id, name, created_at from workspaces where workspace_id = $1',
    [workspaceId],
  );
  const row = rows[0];
  return row === undefined ? null : { workspaceId: row.workspace_id, name: row.name, createdAt: row.created_at };
}

export async function renameWorkspace(sql: Sql, workspaceId: string, name: string): Promise<void> {
  await sql.query('update workspaces set name = $2 where workspace_id = $1', [workspaceId, name]);
}
