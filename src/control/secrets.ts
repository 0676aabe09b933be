/** Secrets at rest: API keys as a keyed digest, keys of Cores sealed; both under the encryption key. */
import { createHmac, randomBytes } from 'node:crypto';
import { decrypt, deriveKey, encrypt, ivBytes, keyBytes, tagBytes } from '../platform/aes-gcm.ts';

/** First byte of a sealed secret: which key and form sealed it, so that either can change one day. */
const sealVersion = 1;

const secretShape = /^blnk_[0-9a-f]{64}$/;
const sessionShape = /^tgs_[0-9a-f]{64}$/;

export interface Secrets {
  /** HMAC-SHA-256. The secret has 256 random bits, so no slow hash is needed; the key makes a stolen table useless. */
  digest(...secret: readonly (string | Uint8Array)[]): Buffer;
  /** AES-256-GCM, bound to `owner`: moved to another owner's row it won't open. */
  seal(secret: string, owner: string): Buffer;
  /** @throws Error if the bytes were changed, belong to another owner or were sealed under another key. */
  unseal(sealed: Buffer, owner: string): string;
}

/** One key per use, derived from the encryption key. */
export function openSecrets(encryptionKey: Buffer): Secrets {
  if (encryptionKey.length !== keyBytes) throw new RangeError('the encryption key must have 32 bytes');
  const digestKey = deriveKey(encryptionKey, 'tallygate api key digest 1');
  const sealKey = deriveKey(encryptionKey, 'tallygate core key seal 1');
  return {
    digest: (...secret) => {
      const hmac = createHmac('sha256', digestKey);
      for (const part of secret) hmac.update(part);
      return hmac.digest();
    },
    seal: (secret, owner) => seal(sealKey, secret, owner),
    unseal: (sealed, owner) => unseal(sealKey, sealed, owner),
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

/** Anything else needs no digest: it can't be a key. */
export function isSecretShaped(text: string): boolean {
  return secretShape.test(text);
}

/** `blnk_` and the first 8 hex digits: enough to recognise a key by, and no help in guessing the rest. */
export function displayPrefix(secret: string): string {
  return secret.slice(0, 'blnk_'.length + 8);
}

/** version (1), IV (12), tag (16), ciphertext. */
function seal(key: Buffer, secret: string, owner: string): Buffer {
  const { iv, tag, text } = encrypt(key, secret, Buffer.from(owner));
  return Buffer.concat([Buffer.of(sealVersion), iv, tag, text]);
}

function unseal(key: Buffer, sealed: Buffer, owner: string): string {
  if (sealed[0] !== sealVersion) throw new Error(`a secret is sealed in form ${sealed[0]}, which is not known`);
  const [tagAt, textAt] = [1 + ivBytes, 1 + ivBytes + tagBytes];
  const encrypted = {
    iv: sealed.subarray(1, tagAt),
    tag: sealed.subarray(tagAt, textAt),
    text: sealed.subarray(textAt),
  };
  return decrypt(key, encrypted, Buffer.from(owner));
}
