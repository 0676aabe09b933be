/**
 * Attempts to sign in are counted by account and by network address, in the database: over processes and restarts. An
 * account is counted whether or not there is one, so that the answer tells nothing.
 */
import { Refusal } from '../platform/errors.ts';
import { secondsToWait } from '../platform/retry-after.ts';
import type { Parts } from './parts.ts';
import { countAttempts, forgetAttempts } from './store/login-attempts.ts';

const windowMs = 15 * 60_000;
const perAccountMax = 10;
/** An office may be behind one address. */
const perAddressMax = 50;

/** Counts an attempt before it is looked at. @throws Refusal AUTH_TOO_MANY_ATTEMPTS. */
export async function countAttempt(
  parts: Parts,
  { email, address }: { readonly email: string | null; readonly address: string | null },
): Promise<void> {
  const limits = [
    ...(email === null ? [] : [{ subject: accountSubject(parts, email), max: perAccountMax }]),
    ...(address === null ? [] : [{ subject: parts.secrets.digest(`attempts from ${address}`), max: perAddressMax }]),
  ];
  const nowMs = parts.clock.nowMs();
  const counts = await countAttempts(
    parts.pool,
    limits.map(({ subject }) => subject),
    { nowMs, windowMs },
  );
  for (const { subject, max } of limits) {
    const counted = counts.get(subject.toString('hex'));
    if (counted === undefined || counted.count <= max) continue;
    const retryAfterSeconds = secondsToWait(counted.endsAtMs - nowMs);
    throw new Refusal('AUTH_TOO_MANY_ATTEMPTS', 'Too many attempts; wait a while', { retryAfterSeconds });
  }
}

/** After a success the account's count begins anew; the address's does not, or one good account would cover for guesses. */
export function forgetAttemptsOf(parts: Parts, email: string): Promise<void> {
  return forgetAttempts(parts.pool, accountSubject(parts, email), parts.clock.nowMs());
}

function accountSubject({ secrets }: Parts, email: string): Buffer {
  return secrets.digest(`attempts for ${email}`);
}
