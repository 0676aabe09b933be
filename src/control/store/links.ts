/** Links that people hand on: invitations, and links for a new password. */
import type { Sql } from '../../platform/sql.ts';
import type { Listed, Page } from '../model/page.ts';
import type { Role } from '../model/rights.ts';

export interface Invitation {
  readonly invitationId: string;
  readonly workspaceId: string;
  /** In lower case; null: whoever has the link says who they are. */
  readonly email: string | null;
  readonly role: Role;
  /** A member that is there and has nobody yet; null: a new one. */
  readonly memberId: string | null;
  readonly createdBy: string;
  /** RFC 3339, like the times below. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

interface InvitationRow {
  readonly invitation_id: string;
  readonly workspace_id: string;
  readonly email: string | null;
  readonly role: Role;
  readonly member_id: string | null;
  readonly created_by: string;
  readonly created_at: string;
  readonly expires_at: string;
}

const columns = 'invitation_id, workspace_id, email, role, member_id, created_by, created_at, expires_at';

export async function insertInvitation(sql: Sql, one: Invitation, digest: Buffer): Promise<void> {
  await sql.query(`insert into invitations (${columns}, digest) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
    one.invitationId,
    one.workspaceId,
    one.email,
    one.role,
    one.memberId,
    one.createdBy,
    one.createdAt,
    one.expiresAt,
    digest,
  ]);
}

const isOpen = 'accepted_at is null and revoked_at is null and expires_at >';

/** Those of a workspace that can still be accepted, newest first, and how many there are in all. */
export async function listInvitations(
  sql: Sql,
  { workspaceId, nowMs }: { readonly workspaceId: string; readonly nowMs: number },
  { limit, offset }: Page,
): Promise<Listed<Invitation>> {
  const values = [workspaceId, new Date(nowMs)];
  const [page, count] = await Promise.all([
    sql.query<InvitationRow>(
      `select ${columns}
         from invitations
        where workspace_id = $1
          and ${isOpen} $2
        order by created_at desc, invitation_id desc
        limit $3 offset $4`,
      [...values, limit, offset],
    ),
    sql.query<{ total: number }>(
      `select count(*)::int as total from invitations where workspace_id = $1 and ${isOpen} $2`,
      values,
    ),
  ]);
  return { items: page.rows.map(toInvitation), total: count.rows[0]?.total ?? 0 };
}

/** @returns false if the workspace has no such invitation that is open. */
export async function revokeInvitation(
  sql: Sql,
  {
    invitationId,
    workspaceId,
    nowMs,
  }: { readonly invitationId: string; readonly workspaceId: string; readonly nowMs: number },
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update invitations set revoked_at = $3 where invitation_id = $1 and workspace_id = $2 and ${isOpen} $3`,
    [invitationId, workspaceId, new Date(nowMs)],
  );
  return rowCount === 1;
}

/** Without taking it. Null: there is none that is open. */
export async function findInvitation(sql: Sql, digest: Buffer, nowMs: number): Promise<Invitation | null> {
  const { rows } = await sql.query<InvitationRow>(
    `select ${columns} from invitations where digest = $1 and ${isOpen} $2`,
    [digest, new Date(nowMs)],
  );
  return rows[0] === undefined ? null : toInvitation(rows[0]);
}

/** Takes it for good: of two that try at once, one gets it. */
export async function takeInvitation(sql: Sql, digest: Buffer, nowMs: number): Promise<Invitation | null> {
  const { rows } = await sql.query<InvitationRow>(
    `update invitations set accepted_at = $2 where digest = $1 and ${isOpen} $2 returning ${columns}`,
    [digest, new Date(nowMs)],
  );
  return rows[0] === undefined ? null : toInvitation(rows[0]);
}

/** Links of whoever is no longer there, or no longer may make any, are not good any more. */
export async function endLinksBy(sql: Sql, memberId: string, nowMs: number): Promise<void> {
  const values = [memberId, new Date(nowMs)];
  await sql.query(`update invitations set revoked_at = $2 where created_by = $1 and ${isOpen} $2`, values);
  await sql.query('update password_links set used_at = $2 where created_by = $1 and used_at is null', values);
}

export async function insertPasswordLink(
  sql: Sql,
  link: {
    readonly digest: Buffer;
    readonly accountId: string;
    readonly createdBy: string;
    readonly nowMs: number;
    readonly expiresAtMs: number;
  },
): Promise<void> {
  await endPasswordLinks(sql, link.accountId, link.nowMs);
  await sql.query(
    'insert into password_links (digest, account_id, created_by, created_at, expires_at) values ($1, $2, $3, $4, $5)',
    [link.digest, link.accountId, link.createdBy, new Date(link.nowMs), new Date(link.expiresAtMs)],
  );
}

export async function endPasswordLinks(sql: Sql, accountId: string, nowMs: number): Promise<void> {
  await sql.query('update password_links set used_at = $2 where account_id = $1 and used_at is null', [
    accountId,
    new Date(nowMs),
  ]);
}

/** Without taking it. @returns whose password it is for; null: there is none that is open. */
export async function findPasswordLink(sql: Sql, digest: Buffer, nowMs: number): Promise<string | null> {
  const { rows } = await sql.query<{ account_id: string }>(
    'select account_id from password_links where digest = $1 and used_at is null and expires_at > $2',
    [digest, new Date(nowMs)],
  );
  return rows[0]?.account_id ?? null;
}

/** Takes it for good: of two that try at once, one gets it. */
export async function takePasswordLink(sql: Sql, digest: Buffer, nowMs: number): Promise<boolean> {
  const { rowCount } = await sql.query(
    'update password_links set used_at = $2 where digest = $1 and used_at is null and expires_at > $2',
    [digest, new Date(nowMs)],
  );
  return rowCount === 1;
}

function toInvitation(row: InvitationRow): Invitation {
  return {
    invitationId: row.invitation_id,
    workspaceId: row.workspace_id,
    email: row.email,
    role: row.role,
    memberId: row.member_id,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
