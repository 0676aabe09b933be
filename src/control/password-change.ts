/** New passwords: by whoever knows the old one, or with a link that an admin or the command line has made. */
import { Refusal } from '../platform/errors.ts';
import type { Sql } from '../platform/sql.ts';
import { controlAction } from './action.ts';
import { linkInvalid } from './invitations.ts';
import { requirePower, showMember } from './members.ts';
import { type Caller, type Origin, unbound } from './model/credential.ts';
import { passwordProblem } from './model/password-policy.ts';
import { rightsOf } from './model/rights.ts';
import type { Parts } from './parts.ts';
import { hashPassword } from './passwords.ts';
import { countedAccount, requirePassword } from './people.ts';
import { newLinkToken } from './secrets.ts';
import { type Account, findAccount, setPassword } from './store/accounts.ts';
import { endPasswordLinks, findPasswordLink, insertPasswordLink, takePasswordLink } from './store/links.ts';
import { listMembershipsOf } from './store/members.ts';
import { endSessions } from './store/sessions.ts';
import { countAttempt } from './throttle.ts';

const linkMs = 24 * 3_600_000;

/** All other sessions of the person end. @throws Refusal if the old password is wrong or the new one is too weak. */
export async function changePassword(
  parts: Parts,
  caller: Caller,
  wanted: { readonly oldPassword: string; readonly newPassword: string },
): Promise<void> {
  const account = await countedAccount(parts, caller);
  await requirePassword(account, wanted.oldPassword);
  const passwordHash = await goodHash(account, wanted.newPassword);
  await controlAction(parts, caller, { name: 'password.change', target: account.accountId }, async (tx) => {
    await replacePassword(parts, tx, { accountId: account.accountId, passwordHash, except: caller.id });
  });
}

/**
 * A link for a new password, good once and for a day. The second factor is still asked for at login.
 * @throws Refusal if nobody signs in as the member, or they can do more than the caller.
 */
export async function makePasswordLink(parts: Parts, caller: Caller, memberId: string): Promise<string> {
  const { accountId } = await showMember(parts, caller, memberId);
  if (accountId === null) throw new Refusal('CLOUD_NOT_FOUND', 'Nobody signs in as this member; invite somebody');
  // The account may be more elsewhere than here: whoever resets its password could be all of that.
  for (const { workspaceId, role } of await listMembershipsOf(parts.pool, accountId)) {
    if (workspaceId === caller.workspaceId) requirePower(caller, role);
    else if (caller.kind !== 'command_line') {
      throw new Refusal('AUTH_EXCEEDS_OWN_RIGHTS', 'This person is a member elsewhere, too; use the command line');
    }
  }
  const token = newLinkToken();
  const nowMs = parts.clock.nowMs();
  const digest = parts.secrets.digest(token);
  await controlAction(parts, caller, { name: 'password_link.create', target: accountId }, (tx) =>
    insertPasswordLink(tx, { digest, accountId, createdBy: caller.memberId, nowMs, expiresAtMs: nowMs + linkMs }),
  );
  return token;
}

/** Every session of the person ends. @throws Refusal LINK_INVALID, PASSWORD_REFUSED. */
export async function resetPassword(
  parts: Parts,
  origin: Origin,
  wanted: { readonly token: string; readonly newPassword: string },
): Promise<void> {
  await countAttempt(parts, { email: null, address: origin.address });
  const digest = parts.secrets.digest(wanted.token);
  const nowMs = parts.clock.nowMs();
  const accountId = await findPasswordLink(parts.pool, digest, nowMs);
  const account = accountId === null ? null : await findAccount(parts.pool, { accountId });
  const [member] = account === null ? [] : await listMembershipsOf(parts.pool, account.accountId);
  if (account === null || member === undefined) throw linkInvalid();
  // Before the link is taken: a password that is refused must not use it up.
  const passwordHash = await goodHash(account, wanted.newPassword);
  const { workspaceId, memberId, role } = member;
  const caller: Caller = {
    ...unbound,
    ...{ kind: 'password_link', id: account.accountId, workspaceId, memberId, role, rights: rightsOf(role), origin },
  };
  await controlAction(parts, caller, { name: 'password.reset', target: account.accountId }, async (tx) => {
    if (!(await takePasswordLink(tx, digest, nowMs))) throw linkInvalid();
    await replacePassword(parts, tx, { accountId: account.accountId, passwordHash, except: null });
  });
}

async function replacePassword(
  { clock }: Parts,
  tx: Sql,
  change: { readonly accountId: string; readonly passwordHash: string; readonly except: string | null },
): Promise<void> {
  const { accountId, passwordHash, except } = change;
  const nowMs = clock.nowMs();
  await setPassword(tx, { accountId, passwordHash, nowMs });
  await endSessions(tx, { accountId, except }, nowMs);
  await endPasswordLinks(tx, accountId, nowMs);
}

async function goodHash(account: Account, password: string): Promise<string> {
  const problem = passwordProblem(password, account);
  if (problem !== null) throw new Refusal('PASSWORD_REFUSED', problem);
  return hashPassword(password);
}
