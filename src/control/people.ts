/** The person behind a caller. */
import { Refusal } from '../platform/errors.ts';
import type { Caller } from './credential.ts';
import type { Parts } from './parts.ts';
import { type Account, findAccount } from './store/accounts.ts';
import { findMember } from './store/members.ts';

/** @throws Refusal if nobody signs in as the caller's member. */
export async function requireAccount({ pool }: Parts, { memberId, workspaceId }: Caller): Promise<Account> {
  const member = await findMember(pool, { memberId, workspaceId });
  const accountId = member?.accountId ?? null;
  const account = accountId === null ? null : await findAccount(pool, { accountId });
  if (account === null) throw new Refusal('AUTH_SESSION_REQUIRED', 'Only a person who has signed in can do this');
  return account;
}

/** Addresses are compared so; what stands before the @ may differ by case in theory, and never does. */
export function normalisedEmail(email: string): string {
  return email.trim().toLowerCase();
}
