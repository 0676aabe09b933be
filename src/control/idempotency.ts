/** Remembers requests that were sent with an Idempotency-Key, across restarts and processes. */
import type { Pool } from '../platform/sql.ts';
import type { Secrets } from './secrets.ts';
import {
  type Attempt,
  deleteExpiredKeys,
  deleteKey,
  endLease,
  findKey,
  reserveKey,
  writeOutcome,
} from './store/idempotency-keys.ts';

interface KeyedRequest {
  readonly workspaceId: string;
  readonly instanceId: string;
  readonly key: string;
}

/** An answer as it is given again. Headers are flat. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: Buffer;
}

type Reservation =
  /** Go on. `isRetry`: an attempt before this one may have done it already. */
  | { readonly kind: 'reserved'; readonly attempt: Attempt; readonly isRetry: boolean }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }
  /** Answered, and the answer was too long to keep. */
  | { readonly kind: 'not kept'; readonly status: number }
  | { readonly kind: 'under way' }
  /** Another request has used the key. */
  | { readonly kind: 'other request' }
  /** An attempt was made, and what became of it is not known. */
  | { readonly kind: 'unknown' };

export interface Idempotency {
  /**
   * 32 bytes for a key of a workspace and instance; whose credential it came with does not matter: a retry with a new
   * key or token is still a retry.
   */
  keyDigest(request: KeyedRequest): Buffer;
  /** @param content what makes two requests the same: method, path, query, body. */
  reserve(
    keyDigest: Buffer,
    wanted: {
      readonly content: readonly (string | Uint8Array)[];
      readonly leaseMs: number;
      readonly retentionMs: number;
      readonly isSafeAgain: boolean;
    },
  ): Promise<Reservation>;
  /** Keeps the answer; `body` null: it was too long. */
  keep(attempt: Attempt, answer: Omit<KeptAnswer, 'body'> & { readonly body: Buffer | null }): Promise<void>;
  /** The attempt is over with an outcome nobody knows. */
  giveUp(attempt: Attempt): Promise<void>;
  /** The attempt did nothing, so the key can be used again. */
  forget(attempt: Attempt): Promise<void>;
  /** Deletes what is past its retention. */
  sweep(): Promise<void>;
}

/** In one statement. */
const sweptAtOnce = 1_000;

export function openIdempotency(pool: Pool, secrets: Secrets): Idempotency {
  return {
    keyDigest: ({ workspaceId, instanceId, key }) =>
      secrets.digest(['idempotency key', workspaceId, instanceId, key].join('\n')),

    async reserve(keyDigest, { content, ...wanted }) {
      const requestDigest = secrets.digest(...lengthPrefixed(content));
      const reserve = () => reserveKey(pool, { keyDigest, requestDigest, ...wanted });
      let reserved = await reserve();
      const known = reserved === null ? await findKey(pool, keyDigest) : null;
      // Taken a moment ago, and forgotten since.
      if (reserved === null && known === null) reserved = await reserve();
      if (reserved !== null) {
        return { kind: 'reserved', attempt: { keyDigest, attempt: reserved.attempt }, isRetry: reserved.isRetry };
      }
      if (known === null || known.isUnderWay) return { kind: 'under way' };
      if (!known.requestDigest.equals(requestDigest)) return { kind: 'other request' };
      if (known.status === null) return { kind: 'unknown' };
      if (known.answerSealed === null) return { kind: 'not kept', status: known.status };
      return { kind: 'answered', answer: unsealed(known.status, secrets.unseal(known.answerSealed, owner(keyDigest))) };
    },

    async keep(attempt, { status, headers, body }) {
      const text = body === null ? null : JSON.stringify({ headers, body: body.toString('base64') });
      const answerSealed = text === null ? null : secrets.seal(text, owner(attempt.keyDigest));
      await writeOutcome(pool, attempt, { status, answerSealed });
    },
    giveUp: (attempt) => endLease(pool, attempt),
    forget: (attempt) => deleteKey(pool, attempt),
    async sweep() {
      while ((await deleteExpiredKeys(pool, sweptAtOnce)) === sweptAtOnce);
    },
  };
}

/** So that what ends one part can't be taken for the beginning of the next. */
function lengthPrefixed(parts: readonly (string | Uint8Array)[]): (string | Uint8Array)[] {
  return parts.flatMap((part) => [`${Buffer.byteLength(part)}:`, part]);
}

/** A sealed answer opens in its own row only. */
function owner(keyDigest: Buffer): string {
  return `idempotency ${keyDigest.toString('hex')}`;
}

function unsealed(status: number, text: string): KeptAnswer {
  const { headers, body } = JSON.parse(text) as { headers: string[]; body: string }; // as `keep` wrote it
  return { status, headers, body: Buffer.from(body, 'base64') };
}
