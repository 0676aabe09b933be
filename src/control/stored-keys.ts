/** The keys that stored secrets need: the encryption key, checked, and what was kept of those before it. */
import { timingSafeEqual } from 'node:crypto';
import type { Sql } from '../platform/sql.ts';
import { ControlProblem } from './problem.ts';
import { digestKeyOf, type EncryptionKeys, openSecrets, type Secrets, tokenKeyOf } from './secrets.ts';
import { keptKeyOwner, listKeptKeys } from './store/kept-keys.ts';
import { readKeyCheck, writeKeyCheck } from './store/state.ts';

export interface StoredKeys {
  readonly secrets: Secrets;
  readonly digestKey: Buffer;
  /** What tokens are made with, and behind it what else opens some. */
  readonly tokenKeys: readonly Buffer[];
  readonly kept: { readonly tokens: readonly Buffer[] };
  /** Whether rotation has not begun. */
  readonly isUnderPrevious: boolean;
}

/** @throws ControlProblem if neither key is the one that the stored secrets were made under. */
export async function openStoredKeys(sql: Sql, keys: EncryptionKeys): Promise<StoredKeys> {
  const kept = await listKeptKeys(sql);
  const keptDigests = kept.find(({ purpose }) => purpose === 'digests');
  const given = [keys.current, ...(keys.previous === null ? [] : [keys.previous])];
  if (keptDigests === undefined) await writeKeyCheck(sql, checkOf(digestKeyOf(keys.current)));
  const check = await readKeyCheck(sql);
  const opening = given.find((key) =>
    keptDigests === undefined
      ? check !== null && isSame(check, checkOf(digestKeyOf(key)))
      : unsealedBy(key, keptDigests.sealed) !== null,
  );
  if (opening === undefined) throw wrongKey();
  const digestKey = (keptDigests && unsealedBy(opening, keptDigests.sealed)) ?? digestKeyOf(opening);
  const secrets = openSecrets(keys, digestKey);
  const tokens = kept
    .filter(({ purpose }) => purpose === 'tokens')
    .map(({ sealed }) => keyIn(secrets, 'tokens', sealed));
  return {
    secrets,
    digestKey,
    tokenKeys: [...given.map(tokenKeyOf), ...tokens],
    kept: { tokens },
    isUnderPrevious: !opening.equals(keys.current),
  };
}

function checkOf(digestKey: Buffer): Buffer {
  return openSecrets({ current: digestKey, previous: null }, digestKey).digest('key check');
}

function unsealedBy(encryptionKey: Buffer, sealed: Buffer): Buffer | null {
  try {
    return keyIn(openSecrets({ current: encryptionKey, previous: null }), 'digests', sealed);
  } catch {
    return null; // another key: whether that is a problem is for the caller to say
  }
}

function keyIn(secrets: Secrets, purpose: string, sealed: Buffer): Buffer {
  return Buffer.from(secrets.unseal(sealed, keptKeyOwner(purpose)), 'hex');
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

/** With another key every stored digest would silently match nothing: better to say so at the start. */
function wrongKey(): ControlProblem {
  return new ControlProblem(
    'The encryption key is not the one that the stored keys were made under; give the former TALLYGATE_ENCRYPTION_KEY.',
  );
}
