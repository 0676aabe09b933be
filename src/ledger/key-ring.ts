/**
 * Tokens: what stands in an identity's field instead of its value. The shape is Core's, `FPT:<visible form>:<base64>`.
 * Several keys may be in use at once: the first makes tokens, all open them, and each token says which one made it.
 */
import { createHmac } from 'node:crypto';
import { decrypt, deriveKey, type Encrypted, encrypt, ivBytes, keyBytes, tagBytes } from '../platform/aes-gcm.ts';
import { visibleForm } from './model/visible-form.ts';

export interface KeyRing {
  /** The value as a token that opens at this place only; no two are alike. */
  seal(value: string, place: Place): string;
  /**
   * The value of a token made here, or by Core with one of our keys as its secret.
   * @throws Error if it was changed, belongs to another place, or none of our keys made it.
   */
  open(token: string, place: Place): string;
  /** Whether the first key made it, in our form. */
  isCurrent(token: string): boolean;
}

/** Where a token stands: one that was moved to another identity or field does not open. */
export interface Place {
  readonly identityId: string;
  readonly field: string;
}

interface Key {
  /** What a token of this key begins with: the version of the form, and which key it is. */
  readonly header: Buffer;
  readonly encryption: Buffer;
  /** As it was given: Core encrypts with it, and both make visible forms with it. */
  readonly secret: Buffer;
}

const formVersion = 1;
const keyIdBytes = 8;
const headerBytes = 1 + keyIdBytes;
const prefix = 'FPT:';

/** @param secrets 32 bytes each; the first makes new tokens. Null if there is none: nothing can be tokenized. */
export function openKeyRing(secrets: readonly Buffer[]): KeyRing | null {
  const keys = secrets.map(toKey);
  const [current] = keys;
  if (current === undefined) return null;
  return {
    seal(value, place) {
      const { iv, tag, text } = encrypt(current.encryption, value, boundTo(current, place));
      const sealed = Buffer.concat([current.header, iv, text, tag]).toString('base64');
      const seed = createHmac('sha256', current.secret).update(value).digest();
      return `${prefix}${visibleForm(value, seed)}:${sealed}`;
    },
    open(token, place) {
      const sealed = sealedPart(token);
      const key = keys.find(({ header }) => startsWith(sealed, header));
      if (key === undefined) return openCores(keys, sealed);
      return decrypt(key.encryption, encryptedPart(sealed.subarray(headerBytes)), boundTo(key, place));
    },
    isCurrent: (token) => startsWith(sealedPart(token), current.header),
  };
}

function toKey(secret: Buffer): Key {
  if (secret.length !== keyBytes) throw new RangeError('a key for tokens must have 32 bytes');
  const id = deriveKey(secret, 'tallygate token key id 1', keyIdBytes);
  return {
    header: Buffer.concat([Buffer.of(formVersion), id]),
    encryption: deriveKey(secret, 'tallygate token encryption 1'),
    secret,
  };
}

/** Neither ids nor field names hold U+0000. */
function boundTo({ header }: Key, { identityId, field }: Place): Buffer {
  return Buffer.concat([header, Buffer.from(`${identityId}\0${field}`)]);
}

/** The visible form may hold colons, base64 holds none. */
function sealedPart(token: string): Buffer {
  return Buffer.from(token.startsWith(prefix) ? token.slice(token.lastIndexOf(':') + 1) : token, 'base64');
}

function startsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning);
}

/** IV, ciphertext, tag. */
function encryptedPart(bytes: Buffer): Encrypted {
  const tagAt = bytes.length - tagBytes;
  if (tagAt < ivBytes) throw new Error('a token is too short to be one');
  return { iv: bytes.subarray(0, ivBytes), text: bytes.subarray(ivBytes, tagAt), tag: bytes.subarray(tagAt) };
}

/** Core's tokens are bound to nothing and name no key. */
function openCores(keys: readonly Key[], sealed: Buffer): string {
  const encrypted = encryptedPart(sealed);
  for (const { secret } of keys) {
    try {
      return decrypt(secret, encrypted, Buffer.alloc(0));
    } catch {
      // Not this key's; if it is none's, that is told below.
    }
  }
  throw new Error('a token was changed, or the key that made it is not among ours');
}
