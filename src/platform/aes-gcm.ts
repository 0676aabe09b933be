/** Authenticated encryption of texts: AES-256-GCM (NIST SP 800-38D) under keys derived by use (HKDF, RFC 5869). */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export const keyBytes = 32;
export const ivBytes = 12;
export const tagBytes = 16;

/** What encrypting gives; in which order it is stored is for the caller to say. */
export interface Encrypted {
  /** Random: one key serves 2^32 texts. */
  readonly iv: Buffer;
  readonly tag: Buffer;
  readonly text: Buffer;
}

/** One key per use, so that what is made for one can't be taken for another. */
export function deriveKey(key: Buffer, purpose: string, bytes = keyBytes): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', purpose, bytes));
}

/** @param bound what the text belongs to: not stored, and needed again to decrypt. */
export function encrypt(key: Buffer, text: string, bound: Buffer): Encrypted {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound);
  const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { iv, tag: cipher.getAuthTag(), text: encrypted };
}

/** @throws Error if a byte was changed, or key or `bound` are not those it was encrypted with. */
export function decrypt(key: Buffer, { iv, tag, text }: Encrypted, bound: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes }).setAAD(bound).setAuthTag(tag);
  return decipher.update(text, undefined, 'utf8') + decipher.final('utf8');
}
