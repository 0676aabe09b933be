/** The second factor: codes of an authenticator app (TOTP, RFC 6238), and recovery codes for the day the app is gone. */
import { randomBytes } from 'node:crypto';
import { generateSecret, generateURI, verify } from 'otplib';
import { Refusal } from '../platform/errors.ts';
import type { Sql } from '../platform/sql.ts';
import { controlAction } from './action.ts';
import type { Caller } from './model/credential.ts';
import type { Parts } from './parts.ts';
import { countedAccount, requirePassword } from './people.ts';
import {
  type Account,
  confirmTotp,
  replaceRecoveryCodes,
  setTotpSecret,
  takeRecoveryCode,
  takeTotpStep,
} from './store/accounts.ts';

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
    await requireCode(parts, tx, account, code);
    await setTotpSecret(tx, account.accountId, null);
  });
}

/**
 * Takes a code of the app or a recovery code; each works once, also for two who present it at the same moment.
 * @throws Refusal if it is neither, or was taken before.
 */
export async function requireCode(parts: Parts, sql: Sql, account: Account, code: string): Promise<void> {
  if (await takeAppCode(parts, sql, account, code)) return;
  const recovery = { accountId: account.accountId, digest: digestOf(parts, code), nowMs: parts.clock.nowMs() };
  if (!(await takeRecoveryCode(sql, recovery))) throw wrongCode();
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

function wrongCode(): Refusal {
  return new Refusal('AUTH_INVALID_LOGIN', 'The code is wrong, or was used before');
}
