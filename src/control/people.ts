/** The person behind a caller. */
import { Refusal } from '../platform/errors.ts';
import type { Caller } from './model/credential.ts';
import type { Parts } from './parts.ts';
import { isPassword } from './passwords.ts';
import { type Account, findAccount } from './store/accounts.ts';
import { findMember } from './store/members.ts';
import { countAttempt } from './throttle.ts';

/** @throws Refusal if nobody signs in as the caller's member. */
export async function requireAccount({ pool }: Parts, { memberId, workspaceId }: Caller): Promise<Account> {
  const member = await findMember(pool, { memberId, workspaceId });
  const accountId = member?.accountId ?? null;
  const account = accountId === null ? null : await findAccount(pool, { accountId });
  if (account === null) throw new Refusal('AUTH_SESSION_REQUIRED', 'Only a person who has signed in can do this');
  return account;
}

/**
 * The same for what could be used to guess a password or a code: a stolen session must not be good for that.
 * @throws Refusal also when too much has been tried.
 */
export async function countedAccount(parts: Parts, caller: Caller): Promise<Account> {
  const account = await requireAccount(parts, caller);
  await countAttempt(parts, { email: account.email, address: null });
  return account;
}

/** @throws Refusal if it is another. */
export async function requirePassword({ passwordHash }: Account, password: string): Promise<void> {
  if (!(await isPassword(password, passwordHash))) throw new Refusal('AUTH_INVALID_LOGIN', 'The password is wrong');
}

/** Addresses are compared so; what stands before the @ may differ by case in theory, and never does. */
export function normalisedEmail(email: string): string {
  return email.trim().toLowerCase();
}
