/** Nobody gives what they don't hold: what a caller may hand on, to a key or to a person. Pure. */

import { isWithin } from './addresses.ts';
import type { Credential } from './credential.ts';
import type { KeyLimits } from './key-limits.ts';
import { effectiveRights, type Right, type Role, rightsOf } from './rights.ts';

interface WantedKey {
  readonly scopes: readonly string[];
  readonly instances: readonly string[] | null;
  readonly addresses: readonly string[] | null;
  readonly limits: KeyLimits | null;
  readonly expiresAtMs: number | null;
}

/** @returns a sentence that says what would be too much; null: nothing. */
export function keyExceeds(caller: Credential, wanted: WantedKey, what = 'key'): string | null {
  // `*` is all that the role of the creator allows, now and later: only who holds all of that can give it.
  const rights = wanted.scopes.includes('*') ? rightsOf(caller.role) : effectiveRights(wanted.scopes, 'admin');
  const missing = [...rights].find((right) => !caller.rights.has(right));
  if (missing !== undefined) return `You don't hold the scope ${missing} yourself, so you can't give it to a ${what}.`;
  if (isBoundToMoney(caller)) return `A key with limits or instances of its own can not make a ${what}.`;
  if (caller.expiresAtMs !== null && (caller.kind === 'api_key' || caller.kind === 'oauth_token')) {
    if (wanted.expiresAtMs === null || wanted.expiresAtMs > caller.expiresAtMs) {
      return `A ${what} can not outlive the credential that it is made with.`;
    }
  }
  if (
    caller.addressRanges !== null &&
    !(wanted.addresses !== null && isWithin(wanted.addresses, caller.addressRanges))
  ) {
    return `A ${what} can not be used from more addresses than the key that it is made with.`;
  }
  return null;
}

/** What a caller without a right is told: where it would come from, if from anywhere. */
export function lacksRight({ role, ...bounds }: Credential, right: Right): string {
  if (!rightsOf(role).has(right)) return `The credential is that of an ${role}, and the role does not allow ${right}`;
  if (right === 'admin' && isBoundToMoney(bounds)) return 'A key that is bound to instances or limits manages nothing';
  return `The credential needs the scope ${right}`;
}

/** Whether somebody who can do all that a role can would be able to do more than the caller. */
export function roleExceeds(caller: Credential, role: Role): boolean {
  const isHeld = (right: Right): boolean => caller.rights.has(right);
  return isBoundToMoney(caller) || caller.addressRanges !== null || ![...rightsOf(role)].every(isHeld);
}

function isBoundToMoney({ instances, limits }: Pick<Credential, 'instances' | 'limits'>): boolean {
  return instances !== null || limits !== null;
}
