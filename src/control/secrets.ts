/** Secrets at rest: API keys as a keyed digest, keys of Cores sealed; both under the encryption key. */
import { createHmac, randomBytes } from 'node:crypto';
import { decrypt, deriveKey, encrypt, ivBytes, keyBytes, tagBytes } from '../platform/aes-gcm.ts';

/** First byte of a sealed secret: its form. The first form does not say which key sealed it. */
const sealVersion = 2;
const firstVersion = 1;
const sealKeyIdBytes = 4;

const secretShape = /^blnk_(?:at_)?[0-9a-f]{64}$/;
const sessionShape = /^tgs_[0-9a-f]{64}$/;

export interface Secrets {
  /** HMAC-SHA-256. The secret has 256 random bits, so no slow hash is needed; the key makes a stolen table useless. */
  digest(...secret: readonly (string | Uint8Array)[]): Buffer;
  /** AES-256-GCM, bound to `owner`: moved to another owner's row it won't open. */
  seal(secret: string, owner: string): Buffer;
  /** @throws Error if the bytes were changed, belong to another owner or were sealed under another key. */
  unseal(sealed: Buffer, owner: string): string;
  /** How everything begins that is sealed under the current key: form and key. */
  readonly sealPrefix: Buffer;
}

/** What is sealed is sealed under `current`; `previous` still opens what it has sealed. */
export interface EncryptionKeys {
  readonly current: Buffer;
  readonly previous: Buffer | null;
}

/** Under what API keys and the like are digested, unless a key was kept when the encryption key changed. */
export function digestKeyOf(encryptionKey: Buffer): Buffer {
  return deriveKey(encryptionKey, 'tallygate api key digest 1');
}

/** What tokens in identities are made with, unless there is a setting. */
export function tokenKeyOf(encryptionKey: Buffer): Buffer {
  return deriveKey(encryptionKey, 'tallygate tokenization 1');
}

/** One key per use, derived from the encryption key. */
export function openSecrets({ current, previous }: EncryptionKeys, digestKey = digestKeyOf(current)): Secrets {
  const [sealing, ...former] = [current, ...(previous === null ? [] : [previous])].map(sealKey);
  if (sealing === undefined) throw new Error('there is no key');
  const keys = [sealing, ...former];
  return {
    digest: (...secret) => {
      const hmac = createHmac('sha256', digestKey);
      for (const part of secret) hmac.update(part);
      return hmac.digest();
    },
    seal: (secret, owner) => seal(sealing, secret, owner),
    unseal: (sealed, owner) => unseal(keys, sealed, owner),
    sealPrefix: Buffer.concat([Buffer.of(sealVersion), sealing.id]),
  };
}

interface SealKey {
  readonly id: Buffer;
  readonly key: Buffer;
}

function sealKey(encryptionKey: Buffer): SealKey {
  if (encryptionKey.length !== keyBytes) throw new RangeError('an encryption key must have 32 bytes');
  return {
    id: deriveKey(encryptionKey, 'tallygate core key id 1', sealKeyIdBytes),
    key: deriveKey(encryptionKey, 'tallygate core key seal 1'),
  };
}

/** A new API key's secret: `blnk_` and 64 hex digits. Shown once, then only its digest is known. */
export function newSecret(): string {
  return `blnk_${randomBytes(32).toString('hex')}`;
}

/** The value of a session's cookie. */
export function newSessionToken(): string {
  return `tgs_${randomBytes(32).toString('hex')}`;
}

export function isSessionShaped(text: string): boolean {
  return sessionShape.test(text);
}

/** What an invitation or a link for a new password is followed by. */
export function newLinkToken(): string {
  return `tgl_${randomBytes(32).toString('hex')}`;
}

/** An id that is no secret: `blnk_oauth_` and 32 hex digits. */
export function newClientId(): string {
  return `blnk_oauth_${randomBytes(16).toString('hex')}`;
}

export function newClientSecret(): string {
  return randomBytes(32).toString('hex');
}

export function newAccessToken(): string {
  return `${accessTokenPrefix}${randomBytes(32).toString('hex')}`;
}

export function newRefreshToken(): string {
  return `blnk_rt_${randomBytes(32).toString('hex')}`;
}

const accessTokenPrefix = 'blnk_at_';

export function isAccessToken(secret: string): boolean {
  return secret.startsWith(accessTokenPrefix);
}

/** Anything else needs no digest: it can be neither a key nor an access token. */
export function isSecretShaped(text: string): boolean {
  return secretShape.test(text);
}

/** `blnk_` and the first 8 hex digits: enough to recognise a key by, and no help in guessing the rest. */
export function displayPrefix(secret: string): string {
  return secret.slice(0, 'blnk_'.length + 8);
}

/** version (1), id of the key (4), IV (12), tag (16), ciphertext. */
function seal({ id, key }: SealKey, secret: string, owner: string): Buffer {
  const { iv, tag, text } = encrypt(key, secret, Buffer.from(owner));
  return Buffer.concat([Buffer.of(sealVersion), id, iv, tag, text]);
}

function unseal(keys: readonly SealKey[], sealed: Buffer, owner: string): string {
  const [version] = sealed;
  if (version === firstVersion) return opened(keys, sealed.subarray(1), owner);
  if (version !== sealVersion) throw new Error(`a secret is sealed in form ${version}, which is not known`);
  const id = sealed.subarray(1, 1 + sealKeyIdBytes);
  const named = keys.filter((key) => key.id.equals(id));
  return opened(named, sealed.subarray(1 + sealKeyIdBytes), owner);
}

function opened(keys: readonly SealKey[], sealed: Buffer, owner: string): string {
  const tagEnd = ivBytes + tagBytes;
  const encrypted = {
    iv: sealed.subarray(0, ivBytes),
    tag: sealed.subarray(ivBytes, tagEnd),
    text: sealed.subarray(tagEnd),
  };
  let problem: unknown = new Error('a secret is sealed under a key that is not given');
  for (const { key } of keys) {
    try {
      return decrypt(key, encrypted, Buffer.from(owner));
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}
