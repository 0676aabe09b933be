/** Says who is asking on the ledger's own port, and whether they may. */
import { hash, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import type { KnownKey, LedgerMemory } from './memory.ts';
import { accessOf, covers, type Principal } from './model/scope.ts';

/** What a request shows of itself before it is let in. */
export interface Presented {
  /** The `X-Blnk-Key` header. */
  readonly key: string | string[] | undefined;
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly path: string;
}

/** How a key is stored and looked up: 256 random bits need no slow hash, and no salt. */
export function keyDigest(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}

/**
 * Answers from memory: a hash and a look-up. Only a key that is unknown, or a silent database, makes it wait.
 * @throws Refusal with the first thing that is wrong, in Core's order (AUTH_...), or GEN_UNAVAILABLE if the database
 * has not confirmed for too long what is in memory.
 */
export function authenticate(
  { memory, clock }: { memory: LedgerMemory; clock: Clock },
  masterDigest: Buffer,
  { key, method, path }: Presented,
): Principal | Promise<Principal> {
  if (key === undefined || key === '') {
    throw new Refusal('AUTH_MISSING_API_KEY', 'Authentication required. Use X-Blnk-Key header');
  }
  // Node joins a header that is sent twice with a comma, which is no key; lists come from elsewhere.
  const digest = keyDigest(String(key));
  // Digests are compared, so the time taken tells nothing of the key, not even its length.
  if (timingSafeEqual(digest, masterDigest)) return 'master';

  const judge = (found: KnownKey | undefined): Principal => {
    if (found === undefined) throw new Refusal('AUTH_INVALID_API_KEY', 'Invalid API key');
    if (found.isRevoked || found.expiresAtMs <= clock.nowMs()) {
      throw new Refusal('AUTH_EXPIRED_API_KEY', 'API key is expired or revoked');
    }
    requireScope(found.scopes, method, path);
    memory.noteUse(found.apiKeyId);
    return found;
  };
  const name = digest.toString('base64');
  const found = memory.isConfirmed() ? memory.current()?.keys.get(name) : undefined;
  return found === undefined ? afterRefresh(memory, name).then(judge) : judge(found);
}

/** Another process may have made the key a moment ago. */
async function afterRefresh(memory: LedgerMemory, digest: string): Promise<KnownKey | undefined> {
  await memory.refresh();
  if (!memory.isConfirmed()) throw new Refusal('GEN_UNAVAILABLE', 'Credentials cannot be checked at the moment');
  return memory.current()?.keys.get(digest);
}

function requireScope(scopes: readonly string[], method: string, path: string): void {
  const access = accessOf(method, path);
  if (access === null) throw new Refusal('AUTH_UNKNOWN_RESOURCE', 'Unknown resource type');
  const { resource, action } = access;
  if (action !== '' && covers(scopes, access)) return;
  throw new Refusal('AUTH_INSUFFICIENT_PERMISSIONS', `Insufficient permissions for ${resource}:${action}`);
}
