/** Making the tokens of a ledger anew under the first key, so that older keys can be given up. */
import { inTransaction, type Pool } from '../platform/sql.ts';
import type { KeyRing, Place } from './key-ring.ts';
import { columnOf, type TokenizableColumn, tokenizedFields } from './model/tokenized-fields.ts';
import { countTokenized, type IdentityRow, lockTokenized, type NewTokens, updateTokens } from './store/identities.ts';

/** Identities whose rows are locked at a time. */
const batchLength = 500;

export interface Rotation {
  /** Identities looked at so far, and how many have tokens at all. */
  readonly seen: number;
  readonly total: number;
  /** Tokens made anew. */
  readonly rotated: number;
  /** Tokens that none of the keys opens. */
  readonly unreadable: number;
}

interface RotationOptions {
  readonly onProgress?: (soFar: Rotation) => void;
  readonly onUnreadable?: (where: { identityId: string; field: string }) => void;
}

/**
 * Goes through all identities, a batch in a commit, while servers go on that know the first key. Begun again after an
 * interruption it passes over what is done.
 */
export async function rotateTokens(
  pool: Pool,
  keyRing: KeyRing,
  { onProgress = () => undefined, onUnreadable = () => undefined }: RotationOptions = {},
): Promise<Rotation> {
  let rotation: Rotation = { seen: 0, total: await countTokenized(pool), rotated: 0, unreadable: 0 };
  let after = '';
  for (;;) {
    const identities = await inTransaction(pool, async (tx) => {
      const locked = await lockTokenized(tx, { after, limit: batchLength });
      const renewed = locked.map((identity) => renewedTokens(identity, keyRing, onUnreadable));
      const changed = renewed.filter(({ tokens }) => Object.keys(tokens).length > 0);
      if (changed.length > 0) await updateTokens(tx, changed);
      rotation = {
        ...rotation,
        seen: rotation.seen + locked.length,
        rotated: rotation.rotated + sum(changed.map(({ tokens }) => Object.keys(tokens).length)),
        unreadable: rotation.unreadable + sum(renewed.map(({ unreadable }) => unreadable)),
      };
      return locked;
    });
    onProgress(rotation);
    const last = identities.at(-1);
    if (last === undefined || identities.length < batchLength) return rotation;
    after = last.identity_id;
  }
}

function renewedTokens(
  identity: IdentityRow,
  keyRing: KeyRing,
  onUnreadable: NonNullable<RotationOptions['onUnreadable']>,
): NewTokens & { unreadable: number } {
  const { identity_id: identityId } = identity;
  const tokens: Partial<Record<TokenizableColumn, string>> = {};
  let unreadable = 0;
  for (const field of tokenizedFields(identity.meta_data)) {
    const token = identity[columnOf(field)];
    if (keyRing.isCurrent(token)) continue;
    const value = openedOrNull(keyRing, token, { identityId, field });
    if (value !== null) tokens[columnOf(field)] = keyRing.seal(value, { identityId, field });
    else {
      unreadable += 1;
      onUnreadable({ identityId, field });
    }
  }
  return { identityId, tokens, unreadable };
}

/** What can't be opened stays as it is, and is told; the rest must not wait for it. */
function openedOrNull(keyRing: KeyRing, token: string, place: Place): string | null {
  try {
    return keyRing.open(token, place);
  } catch {
    return null;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
