/** The second factor: codes of an authenticator app (TOTP, RFC 6238), and recovery codes for the day the app is gone. */
import { randomBytes } from 'node:crypto';
import { generateSecret, generateURI, verify } from 'otplib';
import { Refusal } from '../platform/errors.ts';
import type { Sql } from '../platform/sql.ts';
import { controlAction } from './action.ts';
import type { Caller } from './credential.ts';
import type { Parts } from './parts.ts';
import { isPassword } from './passwords.ts';
import { requireAccount } from './people.ts';
import {
  type Account,
  confirmTotp,
  replaceRecoveryCodes,
  setTotpSecret,
  takeRecoveryCode,
  takeTotpStep,
} from './store/accounts.ts';
import { countAttempt } from './throttle.ts';

const stepSeconds = 30;
/** Clocks of phones are a little off (RFC 6238, section 5.2). */
const toleranceSeconds = 30;
const recoveryCodes = 10;

/**
 * Begins: the app gets its secret. Asked for at login only once a code was given back.
 * @throws Refusal if there is a second factor already, or the password is wrong.
 */
export async function beginSecondFactor(
  parts: Parts,
  caller: Caller,
  { password }: { readonly password: string },
): Promise<{ secret: string; uri: string }> {
  const account = await countedAccount(parts, caller);
  await requirePassword(account, password);
  if (account.hasTwoFactor) throw new Refusal('SECOND_FACTOR_STATE', 'There is a second factor already');
  const secret = generateSecret();
  const sealed = parts.secrets.seal(secret, account.accountId);
  await controlAction(parts, caller, { name: 'second_factor.begin', target: account.accountId }, (tx) =>
    setTotpSecret(tx, account.accountId, sealed),
  );
  return { secret, uri: generateURI({ issuer: 'Tallygate', label: account.email, secret }) };
}

/** @returns recovery codes, shown this once. @throws Refusal if the code is wrong or nothing was begun. */
export async function confirmSecondFactor(
  parts: Parts,
  caller: Caller,
  { code }: { readonly code: string },
): Promise<string[]> {
  const account = await countedAccount(parts, caller);
  if (account.hasTwoFactor || account.totpSealed === null) {
    throw new Refusal('SECOND_FACTOR_STATE', 'Begin a second factor first');
  }
  const codes = newRecoveryCodes();
  await controlAction(parts, caller, { name: 'second_factor.confirm', target: account.accountId }, async (tx) => {
    if (!(await takeAppCode(parts, tx, account, code))) throw wrongCode();
    await confirmTotp(tx, account.accountId, parts.clock.nowMs());
    await replaceRecoveryCodes(
      tx,
      account.accountId,
      codes.map((one) => digestOf(parts, one)),
    );
  });
  return codes;
}

/** @throws Refusal if the password or the code is wrong. */
export async function endSecondFactor(
  parts: Parts,
  caller: Caller,
  { password, code }: { readonly password: string; readonly code: string },
): Promise<void> {
  const account = await countedAccount(parts, caller);
  await requirePassword(account, password);
  if (!account.hasTwoFactor) throw new Refusal('SECOND_FACTOR_STATE', 'There is no second factor');
  await controlAction(parts, caller, { name: 'second_factor.end', target: account.accountId }, async (tx) => {
    if (!(await takeCode(parts, tx, account, code))) throw wrongCode();
    await setTotpSecret(tx, account.accountId, null);
  });
}

/** Takes a code of the app or a recovery code; each works once, also for two who present it at the same moment. */
export async function takeCode(parts: Parts, sql: Sql, account: Account, code: string): Promise<boolean> {
  if (await takeAppCode(parts, sql, account, code)) return true;
  const digest = digestOf(parts, code);
  return takeRecoveryCode(sql, { accountId: account.accountId, digest, nowMs: parts.clock.nowMs() });
}

async function takeAppCode({ secrets, clock }: Parts, sql: Sql, account: Account, code: string): Promise<boolean> {
  if (account.totpSealed === null || !/^\d{6}$/.test(code)) return false;
  const secret = secrets.unseal(account.totpSealed, account.accountId);
  const epoch = Math.floor(clock.nowMs() / 1_000);
  const found = await verify({ secret, token: code, epoch, epochTolerance: toleranceSeconds });
  if (!found.valid) return false;
  return takeTotpStep(sql, account.accountId, Math.floor(epoch / stepSeconds) + found.delta);
}

/** `3f9a2-c41d7-0b6e8-95fa1`: 80 bits. */
function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodes }, () => (randomBytes(10).toString('hex').match(/.{5}/g) ?? []).join('-'));
}

function digestOf({ secrets }: Parts, code: string): Buffer {
  return secrets.digest(`recovery code ${code.trim().toLowerCase()}`);
}

/** A stolen session must not be good for guessing. */
async function countedAccount(parts: Parts, caller: Caller): Promise<Account> {
  const account = await requireAccount(parts, caller);
  await countAttempt(parts, { email: account.email, address: null });
  return account;
}

async function requirePassword(account: Account, password: string): Promise<void> {
  if (!(await isPassword(password, account.passwordHash)))
    throw new Refusal('AUTH_INVALID_LOGIN', 'The password is wrong');
}

function wrongCode(): Refusal {
  return new Refusal('AUTH_INVALID_LOGIN', 'The code is wrong, or was used before');
}
