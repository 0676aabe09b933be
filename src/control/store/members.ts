import type { Sql } from '../../platform/sql.ts';
import type { Listed, Page } from '../model/page.ts';
import type { Role } from '../model/rights.ts';

export interface Member {
  readonly memberId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly role: Role;
  /** Null: nobody signs in as this member. */
  readonly accountId: string | null;
  readonly email: string | null;
  readonly hasTwoFactor: boolean;
  /** RFC 3339. */
  readonly createdAt: string;
  readonly removedAt: string | null;
}

interface MemberRow {
  readonly member_id: string;
  readonly workspace_id: string;
  readonly name: string;
  readonly role: Role;
  readonly account_id: string | null;
  readonly email: string | null;
  readonly has_two_factor: boolean | null;
  readonly created_at: string;
  readonly removed_at: string | null;
}

const select = `select m.member_id, m.workspace_id, m.name, m.role, m.account_id, a.email,
       a.totp_confirmed_at is not null as has_two_factor, m.created_at, m.removed_at
       from members m
       left join accounts a using (account_id)`;

export interface NewMember {
  readonly memberId: string;
  readonly workspaceId: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly role: Role;
  readonly createdAtMs: number;
}

export async function insertMember(sql: Sql, member: NewMember): Promise<void> {
  await sql.query(
    `insert into members (member_id, workspace_id, account_id, name, role, created_at, version)
     values ($1, $2, $3, $4, $5, $6, (select version from control_state))`,
    [member.memberId, member.workspaceId, member.accountId, member.name, member.role, new Date(member.createdAtMs)],
  );
}

/** A page of those who are there, oldest first, and how many there are in all. */
export async function listMembers(sql: Sql, workspaceId: string, { limit, offset }: Page): Promise<Listed<Member>> {
  const [page, count] = await Promise.all([
    sql.query<MemberRow>(
      `${select}
        where m.workspace_id = $1
          and m.removed_at is null
        order by m.created_at, m.member_id
        limit $2 offset $3`,
      [workspaceId, limit, offset],
    ),
    sql.query<{ total: number }>(
      'select count(*)::int as total from members where workspace_id = $1 and removed_at is null',
      [workspaceId],
    ),
  ]);
  return { items: page.rows.map(toMember), total: count.rows[0]?.total ?? 0 };
}

/** Null: the workspace has no such member. With `forUpdate` nobody else changes it until the transaction ends. */
export async function findMember(
  sql: Sql,
  { memberId, workspaceId }: { readonly memberId: string; readonly workspaceId: string },
  { forUpdate = false } = {},
): Promise<Member | null> {
  const { rows } = await sql.query<MemberRow>(
    `${select}
      where m.member_id = $1
        and m.workspace_id = $2
        and m.removed_at is null
        ${forUpdate ? 'for update of m' : ''}`,
    [memberId, workspaceId],
  );
  return rows[0] === undefined ? null : toMember(rows[0]);
}

/** Memberships of one person, oldest first. */
export async function listMembershipsOf(sql: Sql, accountId: string): Promise<Member[]> {
  const { rows } = await sql.query<MemberRow>(
    `${select}
      where m.account_id = $1
        and m.removed_at is null
      order by m.created_at, m.member_id`,
    [accountId],
  );
  return rows.map(toMember);
}

/** Members that were changed after `version`, in any workspace; null: all, the removed ones too. */
export async function listChangedMembers(sql: Sql, version: string | null): Promise<Member[]> {
  const { rows } = await sql.query<MemberRow>(
    version === null ? select : `${select} where m.version > $1`,
    version === null ? [] : [version],
  );
  return rows.map(toMember);
}

export async function updateMember(
  sql: Sql,
  { memberId, name, role }: { readonly memberId: string; readonly name: string; readonly role: Role },
): Promise<void> {
  await sql.query(
    `update members
        set name = $2, role = $3, version = (select version from control_state)
      where member_id = $1`,
    [memberId, name, role],
  );
}

/** Somebody can sign in as a member that was there before. @returns false if somebody can already, or it is gone. */
export async function claimMember(
  sql: Sql,
  { memberId, accountId, name }: { readonly memberId: string; readonly accountId: string; readonly name: string },
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update members
        set account_id = $2, name = $3, version = (select version from control_state)
      where member_id = $1
        and account_id is null
        and removed_at is null`,
    [memberId, accountId, name],
  );
  return rowCount === 1;
}

export async function removeMember(sql: Sql, memberId: string, nowMs: number): Promise<void> {
  await sql.query(
    `update members
        set removed_at = $2, version = (select version from control_state)
      where member_id = $1`,
    [memberId, new Date(nowMs)],
  );
}

/** Those of the workspace who are admins; changes take turns, so the number holds until the end of the transaction. */
export async function countAdmins(sql: Sql, workspaceId: string): Promise<number> {
  const { rows } = await sql.query<{ admins: number }>(
    `select count(*)::int as admins
       from members
      where workspace_id = $1
        and role = 'admin'
        and removed_at is null`,
    [workspaceId],
  );
  return rows[0]?.admins ?? 0;
}

/**
 * The first admin of a workspace: on whose behalf the command line acts.
 * @param workspaceId null: of the oldest workspace.
 */
export async function findAdmin(sql: Sql, workspaceId: string | null): Promise<Member | null> {
  const { rows } = await sql.query<MemberRow>(
    `${select}
       join workspaces w using (workspace_id)
      where m.role = 'admin'
        and m.removed_at is null
        and ($1::text is null or m.workspace_id = $1)
      order by w.created_at, m.workspace_id, m.created_at, m.member_id
      limit 1`,
    [workspaceId],
  );
  return rows[0] === undefined ? null : toMember(rows[0]);
}

function toMember(row: MemberRow): Member {
  return {
    memberId: row.member_id,
    workspaceId: row.workspace_id,
    name: row.name,
    role: row.role,
    accountId: row.account_id,
    email: row.email,
    hasTwoFactor: row.has_two_factor === true,
    createdAt: row.created_at,
    removedAt: row.removed_at,
  };
}
