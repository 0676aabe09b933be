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
