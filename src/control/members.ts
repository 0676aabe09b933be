/** Members of a workspace: who is there, with which role. */
import { Refusal } from '../platform/errors.ts';
import type { Sql } from '../platform/sql.ts';
import { controlAction } from './action.ts';
import type { Caller } from './model/credential.ts';
import { roleExceeds } from './model/grants.ts';
import type { Listed, Page } from './model/page.ts';
import type { Role } from './model/rights.ts';
import type { Parts } from './parts.ts';
import { revokeApiKeysOf } from './store/api-keys.ts';
import { endLinksBy, endPasswordLinks } from './store/links.ts';
import { countAdmins, findMember, listMembers, type Member, removeMember, updateMember } from './store/members.ts';
import { endSessions } from './store/sessions.ts';

export function listWorkspaceMembers(parts: Parts, caller: Caller, page: Page): Promise<Listed<Member>> {
  return listMembers(parts.pool, caller.workspaceId, page);
}

/** @throws Refusal if the workspace has no such member. */
export async function showMember(parts: Parts, caller: Caller, memberId: string): Promise<Member> {
  return requireMember(await findMember(parts.pool, { memberId, workspaceId: caller.workspaceId }));
}

export interface MemberChange {
  readonly memberId: string;
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
}

/**
 * A new role counts at once, for sessions and keys alike.
 * @throws Refusal if the caller can't give or take such a role, or nobody would be left to manage the workspace.
 */
export async function changeMember(parts: Parts, caller: Caller, change: MemberChange): Promise<Member> {
  const { memberId, name, role } = change;
  const key = { memberId, workspaceId: caller.workspaceId };
  await controlAction(
    parts,
    caller,
    { name: 'member.update', target: memberId, details: { name, role } },
    async (tx) => {
      const member = requireMember(await findMember(tx, key, { forUpdate: true }));
      requirePower(caller, member.role);
      if (role !== undefined) requirePower(caller, role);
      await updateMember(tx, { memberId, name: name ?? member.name, role: role ?? member.role });
      await requireAdmin(tx, caller.workspaceId);
      if (role === undefined || role === member.role) return;
      const nowMs = parts.clock.nowMs();
      // Whoever made a link for them had to hold all that they could do then, and may not hold all that they can do now.
      if (member.accountId !== null) await endPasswordLinks(tx, member.accountId, nowMs);
      if (role !== 'admin') await endLinksBy(tx, memberId, nowMs);
    },
  );
  return showMember(parts, caller, memberId);
}

/** Sessions end and keys are revoked at once. @throws Refusal if nobody would be left to manage the workspace. */
export async function removeWorkspaceMember(parts: Parts, caller: Caller, memberId: string): Promise<void> {
  const key = { memberId, workspaceId: caller.workspaceId };
  const nowMs = parts.clock.nowMs();
  await controlAction(parts, caller, { name: 'member.remove', target: memberId }, async (tx) => {
    const member = requireMember(await findMember(tx, key, { forUpdate: true }));
    requirePower(caller, member.role);
    await removeMember(tx, memberId, nowMs);
    await endSessions(tx, { memberId }, nowMs);
    await revokeApiKeysOf(tx, memberId, nowMs);
    await endLinksBy(tx, memberId, nowMs);
    await requireAdmin(tx, caller.workspaceId);
  });
}

/** Nobody touches whoever can do more than they can. @throws Refusal */
export function requirePower(caller: Caller, role: Role): void {
  if (!roleExceeds(caller, role)) return;
  throw new Refusal('AUTH_EXCEEDS_OWN_RIGHTS', `You don't hold all that the role ${role} may do`);
}

async function requireAdmin(tx: Sql, workspaceId: string): Promise<void> {
  if ((await countAdmins(tx, workspaceId)) > 0) return;
  throw new Refusal('MEMBER_LAST_ADMIN', 'Somebody must be left who manages the workspace');
}

/** One answer for a member that is not there and one of another workspace. */
function requireMember(member: Member | null): Member {
  if (member === null) throw new Refusal('CLOUD_NOT_FOUND', 'Member not found');
  return member;
}
