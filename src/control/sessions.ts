/** Signing in and out. A session is a random token in a cookie; only its digest is stored. */
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { notedEveryMs } from '../platform/use-notes.ts';
import { controlAction } from './action.ts';
import { type Caller, type Origin, unbound } from './model/credential.ts';
import { rightsOf } from './model/rights.ts';
import { sessionIdleMs, sessionMs } from './model/session-times.ts';
import type { Parts } from './parts.ts';
import { isPassword } from './passwords.ts';
import { normalisedEmail, requireAccount } from './people.ts';
import { requireCode } from './second-factor.ts';
import { newSessionToken } from './secrets.ts';
import { type Account, findAccount } from './store/accounts.ts';
import { listMembershipsOf, type Member } from './store/members.ts';
import { endSessions, insertSession, listSessions, type Session } from './store/sessions.ts';
import { countAttempt, forgetAttemptsOf } from './throttle.ts';

export interface SignedIn {
  /** For the cookie, and nobody else. */
  readonly token: string;
  readonly account: Account;
  readonly member: Member;
  readonly memberships: readonly Member[];
}

export interface Visitor extends Origin {
  readonly userAgent: string | null;
}

/** Of one person at once; the oldest make room. */
const sessionsMax = 20;
const userAgentMax = 300;

export interface Login {
  readonly email: string;
  readonly password: string;
  readonly code?: string | undefined;
  /** Left out: any of theirs. */
  readonly workspaceId?: string | undefined;
}

/**
 * Checks password and code, and opens a session of a new token: one that somebody has planted before is worth nothing.
 * @throws Refusal as checkLogin does.
 */
export async function signIn(parts: Parts, visitor: Visitor, wanted: Login): Promise<SignedIn> {
  const { account, member, memberships } = await checkLogin(parts, visitor, wanted);
  const expiresAtMs = parts.clock.nowMs() + sessionMs;
  const token = await openSession(parts, visitor, { account, member, expiresAtMs });
  return { token, account, member, memberships };
}

/**
 * Checks password and code.
 * @throws Refusal AUTH_INVALID_LOGIN, the same for an unknown address and a wrong password, and as slow for both;
 *   AUTH_CODE_REQUIRED once the password is right; AUTH_TOO_MANY_ATTEMPTS.
 */
export async function checkLogin(parts: Parts, visitor: Visitor, wanted: Login): Promise<Omit<SignedIn, 'token'>> {
  const email = normalisedEmail(wanted.email);
  await countAttempt(parts, { email, address: visitor.address });
  const account = isStorable(email) ? await findAccount(parts.pool, { email }) : null;
  const isRight = await isPassword(wanted.password, account?.passwordHash ?? null);
  const memberships = account === null ? [] : await listMembershipsOf(parts.pool, account.accountId);
  const member = memberships.find(({ workspaceId }) => workspaceId === (wanted.workspaceId ?? workspaceId));
  if (account === null || !isRight || member === undefined) {
    throw new Refusal('AUTH_INVALID_LOGIN', 'The address or the password is wrong');
  }
  await requireSecondFactor(parts, account, wanted.code);
  await forgetAttemptsOf(parts, email);
  return { account, member, memberships };
}

/** The database can't even be asked for U+0000: nobody has such an address. */
function isStorable(text: string): boolean {
  return !text.includes('\u0000');
}

async function requireSecondFactor(parts: Parts, account: Account, code: string | undefined): Promise<void> {
  if (!account.hasTwoFactor) return;
  if (code === undefined) throw new Refusal('AUTH_CODE_REQUIRED', 'A code of the authenticator app is needed, too');
  await requireCode(parts, parts.pool, account, code);
}

/** @returns the token of a new session. */
async function openSession(
  parts: Parts,
  visitor: Visitor,
  { account, member, expiresAtMs }: Pick<SignedIn, 'account' | 'member'> & { readonly expiresAtMs: number },
): Promise<string> {
  const token = newSessionToken();
  const nowMs = parts.clock.nowMs();
  const session: Session = {
    sessionId: newId('session'),
    accountId: account.accountId,
    memberId: member.memberId,
    createdAt: rfc3339(nowMs),
    expiresAt: rfc3339(expiresAtMs),
    lastSeenAt: rfc3339(nowMs),
    endedAt: null,
    address: visitor.address,
    userAgent: visitor.userAgent?.slice(0, userAgentMax) ?? null,
  };
  const caller = callerIn(member, session.sessionId, visitor);
  await controlAction(parts, caller, { name: 'session.open', target: session.sessionId }, async (tx) => {
    const open = await listSessions(tx, account.accountId, nowMs, 10 * sessionsMax);
    for (const { sessionId, accountId } of open.slice(sessionsMax - 1)) {
      await endSessions(tx, { sessionId, accountId }, nowMs);
    }
    await insertSession(tx, session, parts.secrets.digest(token));
  });
  return token;
}

/** A caller for what is done in the moment of signing in; `id` is of the session, or of the client that is let in. */
export function callerIn({ workspaceId, memberId, role }: Member, id: string, origin: Origin): Caller {
  const { requestId, address } = origin;
  const rights = rightsOf(role);
  return {
    ...unbound,
    kind: 'session',
    id,
    workspaceId,
    memberId,
    role,
    rights,
    origin: { requestId, address },
  };
}

/**
 * The session is opened anew in another workspace of the same person. It ends when the one before would have: nobody has
 * said again who they are.
 * @throws Refusal if they are no member there.
 */
export async function switchWorkspace(
  parts: Parts,
  caller: Caller,
  { workspaceId, visitor }: { readonly workspaceId: string; readonly visitor: Visitor },
): Promise<SignedIn> {
  const account = await requireAccount(parts, caller);
  const memberships = await listMembershipsOf(parts.pool, account.accountId);
  const member = memberships.find((one) => one.workspaceId === workspaceId);
  if (member === undefined) throw new Refusal('CLOUD_NOT_FOUND', 'Workspace not found');
  const expiresAtMs = caller.expiresAtMs ?? parts.clock.nowMs(); // of a session it is never null
  const token = await openSession(parts, visitor, { account, member, expiresAtMs });
  await signOut(parts, caller);
  return { token, account, member, memberships };
}

export async function signOut(parts: Parts, caller: Caller): Promise<void> {
  const { accountId } = await requireAccount(parts, caller);
  await controlAction(parts, caller, { name: 'session.end', target: caller.id }, (tx) =>
    endSessions(tx, { sessionId: caller.id, accountId }, parts.clock.nowMs()),
  );
}

/** The caller's own that could still be used, newest first. */
export async function listOwnSessions(parts: Parts, caller: Caller): Promise<Session[]> {
  const { accountId } = await requireAccount(parts, caller);
  const nowMs = parts.clock.nowMs();
  const open = await listSessions(parts.pool, accountId, nowMs, sessionsMax);
  const seenSinceMs = nowMs - sessionIdleMs - notedEveryMs; // what is written down may be so much older
  return open.filter(({ sessionId, lastSeenAt }) => sessionId === caller.id || Date.parse(lastSeenAt) > seenSinceMs);
}

/** @throws Refusal if the caller has no such session. */
export async function endOwnSession(parts: Parts, caller: Caller, sessionId: string): Promise<void> {
  const { accountId } = await requireAccount(parts, caller);
  await controlAction(parts, caller, { name: 'session.end', target: sessionId }, async (tx) => {
    const ended = await endSessions(tx, { sessionId, accountId }, parts.clock.nowMs());
    if (ended === 0) throw new Refusal('CLOUD_NOT_FOUND', 'Session not found');
  });
}
