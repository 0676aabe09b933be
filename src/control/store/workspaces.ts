import type { Sql } from '../../platform/sql.ts';
import type { Role } from '../model/rights.ts';

export interface NewWorkspace {
  readonly workspaceId: string;
  readonly name: string;
  readonly createdAtMs: number;
}

export interface NewMember {
  readonly memberId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAtMs: number;
}

export interface MemberOfWorkspace {
  readonly workspaceId: string;
  readonly memberId: string;
}

export async function insertWorkspace(sql: Sql, workspace: NewWorkspace): Promise<void> {
  await sql.query('insert into workspaces (workspace_id, name, created_at) values ($1, $2, $3)', [
    workspace.workspaceId,
    workspace.name,
    new Date(workspace.createdAtMs),
  ]);
}

export async function insertMember(sql: Sql, member: NewMember): Promise<void> {
  await sql.query('insert into members (member_id, workspace_id, name, role, created_at) values ($1, $2, $3, $4, $5)', [
    member.memberId,
    member.workspaceId,
    member.name,
    member.role,
    new Date(member.createdAtMs),
  ]);
}

export async function hasWorkspace(sql: Sql): Promise<boolean> {
  const { rowCount } = await sql.query('select from workspaces limit 1');
  return rowCount !== 0;
}

/**
 * The first admin of a workspace: on whose behalf the command line acts.
 * @param workspaceId null: of the oldest workspace.
 */
export async function findAdmin(sql: Sql, workspaceId: string | null): Promise<MemberOfWorkspace | null> {
  const { rows } = await sql.query<{ workspace_id: string; member_id: string }>(
    `select workspace_id, member_id
       from members
       join workspaces using (workspace_id)
      where role = 'admin'
        and ($1::text is null or workspace_id = $1)
      order by workspaces.created_at, workspace_id, members.created_at, member_id
      limit 1`,
    [workspaceId],
  );
  const row = rows[0];
  return row === undefined ? null : { workspaceId: row.workspace_id, memberId: row.member_id };
}
