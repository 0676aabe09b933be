/** Inviting people. There is no mailer: whoever invites hands the link on. */
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { newId, newRandomId } from '../platform/ids.ts';
import { isDatabaseError, type Sql, uniqueViolation } from '../platform/sql.ts';
import { controlAction } from './action.ts';
import { requirePower } from './members.ts';
import { type Caller, type Origin, unbound } from './model/credential.ts';
import type { Listed, Page } from './model/page.ts';
import { passwordProblem } from './model/password-policy.ts';
import { type Role, rightsOf } from './model/rights.ts';
import type { Parts } from './parts.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { normalisedEmail } from './people.ts';
import { newLinkToken } from './secrets.ts';
import { findAccount, insertAccount } from './store/accounts.ts';
import {
  endPasswordLinks,
  findInvitation,
  type Invitation,
  insertInvitation,
  listInvitations,
  revokeInvitation,
  takeInvitation,
} from './store/links.ts';
import { claimMember, insertMember } from './store/members.ts';
import { countAttempt } from './throttle.ts';

const invitationMs = 7 * 86_400_000;

export interface InvitationWithToken {
  readonly invitation: Invitation;
  /** Shown once: only its digest is kept. */
  readonly token: string;
}

/** @throws Refusal if the caller doesn't hold all that the role may do. */
export async function invite(
  parts: Parts,
  caller: Caller,
  wanted: { readonly email?: string | null | undefined; readonly role: Role },
): Promise<InvitationWithToken> {
  requirePower(caller, wanted.role);
  const email = wanted.email == null ? null : normalisedEmail(wanted.email);
  const made = newInvitation(parts, { email, role: wanted.role, memberId: null, caller });
  const { invitation, token } = made;
  const action = {
    name: 'invitation.create',
    target: invitation.invitationId,
    details: { email, role: wanted.role },
  } as const;
  await controlAction(parts, caller, action, (tx) => insertInvitation(tx, invitation, parts.secrets.digest(token)));
  return made;
}

export function newInvitation(
  parts: Pick<Parts, 'clock'>,
  wanted: Pick<Invitation, 'email' | 'role' | 'memberId'> & {
    readonly caller: { workspaceId: string; memberId: string };
  },
): InvitationWithToken {
  const { email, role, memberId, caller } = wanted;
  const nowMs = parts.clock.nowMs();
  const invitation = {
    invitationId: newRandomId('invitation'),
    workspaceId: caller.workspaceId,
    email,
    role,
    memberId,
    createdBy: caller.memberId,
    createdAt: rfc3339(nowMs),
    expiresAt: rfc3339(nowMs + invitationMs),
  };
  return { invitation, token: newLinkToken() };
}

/** Those that can still be accepted. */
export function listOpenInvitations(parts: Parts, caller: Caller, page: Page): Promise<Listed<Invitation>> {
  return listInvitations(parts.pool, { workspaceId: caller.workspaceId, nowMs: parts.clock.nowMs() }, page);
}

/** @throws Refusal if the workspace has no such invitation. */
export async function withdrawInvitation(parts: Parts, caller: Caller, invitationId: string): Promise<void> {
  const key = { invitationId, workspaceId: caller.workspaceId, nowMs: parts.clock.nowMs() };
  await controlAction(parts, caller, { name: 'invitation.revoke', target: invitationId }, async (tx) => {
    if (!(await revokeInvitation(tx, key))) throw new Refusal('CLOUD_NOT_FOUND', 'Invitation not found');
  });
}

export interface Acceptance {
  readonly token: string;
  readonly email: string;
  readonly name: string;
  /** Of the person's own choice or, if they can sign in already, the one they have. */
  readonly password: string;
}

/**
 * Somebody becomes a member. They sign in afterwards, like everybody.
 * @throws Refusal LINK_INVALID if the link is not open, or is for another address; PASSWORD_REFUSED.
 */
export async function acceptInvitation(parts: Parts, origin: Origin, wanted: Acceptance): Promise<void> {
  const email = normalisedEmail(wanted.email);
  await countAttempt(parts, { email, address: origin.address });
  const digest = parts.secrets.digest(wanted.token);
  const open = await findInvitation(parts.pool, digest, parts.clock.nowMs());
  if (open === null || (open.email !== null && open.email !== email)) throw linkInvalid();
  const person = await identify(parts, { ...wanted, email });
  const memberId = open.memberId ?? newId('member');
  const caller = callerOfInvitation(open, memberId, origin);
  const action = { name: 'invitation.accept', target: open.invitationId, details: { member: memberId } } as const;
  await controlAction(parts, caller, action, async (tx) => {
    const taken = await takeInvitation(tx, digest, parts.clock.nowMs());
    if (taken === null) throw linkInvalid();
    const accountId = await person(tx);
    await join(parts, tx, { invitation: taken, memberId, accountId, name: wanted.name });
  });
}

/** Checks before the transaction what takes long. @returns what makes or finds the account in it. */
async function identify(
  parts: Parts,
  { email, name, password }: { readonly email: string; readonly name: string; readonly password: string },
): Promise<(tx: Sql) => Promise<string>> {
  const known = await findAccount(parts.pool, { email });
  if (known !== null) {
    if (!(await isPassword(password, known.passwordHash))) {
      throw signsInAlready();
    }
    return async (tx) => {
      // A link for their password was made where they were a member before, and would let in here, too.
      await endPasswordLinks(tx, known.accountId, parts.clock.nowMs());
      return known.accountId;
    };
  }
  const problem = passwordProblem(password, { email, name });
  if (problem !== null) throw new Refusal('PASSWORD_REFUSED', problem);
  const accountId = newId('userAccount');
  const passwordHash = await hashPassword(password);
  return async (tx) => {
    try {
      await insertAccount(tx, { accountId, email, name, passwordHash, nowMs: parts.clock.nowMs() });
    } catch (error) {
      // Another invitation was accepted with this address at the same moment.
      if (isDatabaseError(error, uniqueViolation, 'accounts_email')) throw signsInAlready(error);
      throw error;
    }
    return accountId;
  };
}

function signsInAlready(cause?: unknown): Refusal {
  return new Refusal('AUTH_INVALID_LOGIN', 'You can sign in already: give the password that you have', { cause });
}

async function join(
  { clock }: Parts,
  tx: Sql,
  {
    invitation,
    memberId,
    accountId,
    name,
  }: { invitation: Invitation; memberId: string; accountId: string; name: string },
): Promise<void> {
  const { workspaceId, role } = invitation;
  try {
    if (invitation.memberId !== null) {
      if (!(await claimMember(tx, { memberId, accountId, name }))) throw linkInvalid();
    } else await insertMember(tx, { memberId, workspaceId, accountId, name, role, createdAtMs: clock.nowMs() });
  } catch (error) {
    if (!isDatabaseError(error, uniqueViolation, 'members_account_once')) throw error;
    throw new Refusal('MEMBER_ALREADY', 'You are a member of this workspace already', { cause: error });
  }
}

function callerOfInvitation({ workspaceId, role, invitationId }: Invitation, memberId: string, origin: Origin): Caller {
  return {
    ...unbound,
    kind: 'invitation',
    id: invitationId,
    workspaceId,
    memberId,
    role,
    rights: rightsOf(role),
    origin,
  };
}

/** One answer for a link that is unknown, used, over, withdrawn or for somebody else. */
export function linkInvalid(): Refusal {
  return new Refusal('LINK_INVALID', 'The link is not valid any more; ask for a new one');
}
