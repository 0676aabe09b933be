/** Changing what an identity says. */
import { Refusal } from '../platform/errors.ts';
import { inTransaction, type Pool } from '../platform/sql.ts';
import { columnOf, tokenizedFields } from './model/tokenized-fields.ts';
import { type IdentityChanges, lockIdentity, updateIdentity } from './store/identities.ts';

/**
 * Writes what is not empty. A tokenized field that gets another value is no longer tokenized; its token, sent back as it
 * was read, changes nothing.
 * @throws Refusal IDT_NOT_FOUND
 */
export function changeIdentity(pool: Pool, identityId: string, changes: IdentityChanges): Promise<void> {
  return inTransaction(pool, async (tx) => {
    const stored = await lockIdentity(tx, identityId);
    if (stored === null) throw unknownIdentity(identityId);
    const stillTokenized = tokenizedFields(stored.meta_data).filter((field) => {
      const value = changes[columnOf(field)];
      return value === '' || value === stored[columnOf(field)];
    });
    await updateIdentity(tx, identityId, changes, stillTokenized);
  });
}

/** @param options.details of those answers that have them. */
export function unknownIdentity(id: string, options: { details?: object } = {}): Refusal {
  return new Refusal('IDT_NOT_FOUND', `Identity with ID '${id}' not found`, options);
}
