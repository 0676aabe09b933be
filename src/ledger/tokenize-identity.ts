/** Putting tokens in the place of personal data, and getting the data back. */
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { inTransaction } from '../platform/sql.ts';
import { unknownIdentity } from './change-identity.ts';
import type { LedgerContext } from './context.ts';
import type { KeyRing } from './key-ring.ts';
import { columnOf, type TokenizableField, tokenizableField, tokenizedFields } from './model/tokenized-fields.ts';
import { type DetokenizationReader, insertDetokenization } from './store/detokenizations.ts';
import { findIdentity, type IdentityRow, lockIdentity, updateIdentity } from './store/identities.ts';

type Context = Pick<LedgerContext, 'pool' | 'keyRing' | 'clock'>;

/**
 * Tokenizes the fields in their order, up to the first that is refused: those before it stay tokenized, as in Core.
 * @throws Refusal of that field.
 */
export async function tokenizeIdentity(
  { pool, keyRing }: Context,
  identityId: string,
  names: readonly string[],
): Promise<void> {
  const refused = await inTransaction(pool, async (tx) => {
    const [first = ''] = names;
    // Whether the field can be tokenized at all is said first, even of an identity that is not there.
    if (tokenizableField(first) === null) return notTokenizable(first);
    const stored = await lockIdentity(tx, identityId);
    if (stored === null) return unknownIdentity(identityId, { details: {} });
    const before = tokenizedFields(stored.meta_data);
    const { done, refused } = tokensOf(stored, { names, tokenized: before, keyRing });
    if (done.size > 0) {
      const changes = Object.fromEntries([...done].map(([field, token]) => [columnOf(field), token]));
      await updateIdentity(tx, identityId, changes, [...before, ...done.keys()]);
    }
    return refused;
  });
  if (refused !== null) throw refused;
}

interface Tokenizing {
  readonly names: readonly string[];
  readonly tokenized: readonly TokenizableField[];
  readonly keyRing: KeyRing | null;
}

/** Tokens by field, up to the first field that is refused. */
function tokensOf(
  identity: IdentityRow,
  { names, tokenized, keyRing }: Tokenizing,
): { done: ReadonlyMap<TokenizableField, string>; refused: Refusal | null } {
  const done = new Map<TokenizableField, string>();
  for (const name of names) {
    const field = tokenizableField(name);
    if (field === null) return { done, refused: notTokenizable(name) };
    if (tokenized.includes(field) || done.has(field)) {
      return { done, refused: new Refusal('IDT_FIELD_ALREADY_TOKENIZED', `field ${name} is already tokenized`) };
    }
    if (keyRing === null) return { done, refused: disabled() };
    done.set(field, keyRing.seal(identity[columnOf(field)], { identityId: identity.identity_id, field }));
  }
  return { done, refused: null };
}

/** @throws Refusal IDT_NOT_FOUND */
export async function tokenizedFieldsOf({ pool }: Context, identityId: string): Promise<readonly TokenizableField[]> {
  return tokenizedFields((await knownIdentity({ pool }, identityId)).meta_data);
}

/**
 * The values behind tokens by the names they were asked for; all tokenized fields if none is named. Who got them is on
 * record before they are given.
 * @throws Refusal if a field is not tokenized: then nothing is given. Error if a token can't be opened.
 */
export async function detokenizeIdentity(
  { pool, keyRing, clock }: Context,
  { identityId, names, reader }: { identityId: string; names: readonly string[]; reader: DetokenizationReader },
): Promise<Readonly<Record<string, string>>> {
  const identity = await knownIdentity({ pool }, identityId);
  const tokenized = tokenizedFields(identity.meta_data);
  const wanted = (names.length === 0 ? tokenized : names).map((name) => {
    const field = tokenizableField(name);
    if (field !== null && tokenized.includes(field)) return { name, field };
    throw new Refusal('IDT_FIELD_NOT_TOKENIZED', `field ${name} is not tokenized`);
  });
  // Each token is opened once, however often it is asked for.
  const fields = [...new Set(wanted.map(({ field }) => field))];
  const values = new Map(fields.map((field) => [field, valueBehind(identity, field, keyRing)]));
  if (fields.length > 0) await insertDetokenization(pool, { identityId, fields, reader, at: rfc3339(clock.nowMs()) });
  return Object.fromEntries(wanted.map(({ name, field }) => [name, values.get(field) ?? '']));
}

function valueBehind(identity: IdentityRow, field: TokenizableField, keyRing: KeyRing | null): string {
  const { identity_id: identityId } = identity;
  if (keyRing === null) throw new Error('a token was asked for, and there is no key to open it with');
  try {
    return keyRing.open(identity[columnOf(field)], { identityId, field });
  } catch (cause) {
    throw new Error(`the token in ${field} of ${identityId} can't be opened`, { cause });
  }
}

async function knownIdentity({ pool }: Pick<Context, 'pool'>, identityId: string): Promise<IdentityRow> {
  const identity = await findIdentity(pool, identityId);
  if (identity === null) throw unknownIdentity(identityId, { details: {} });
  return identity;
}

function notTokenizable(name: string): Refusal {
  return new Refusal('IDT_FIELD_NOT_TOKENIZABLE', `field ${name} is not tokenizable`);
}

/** In Core's words. The server always has a key; a ledger that is opened by itself may have none. */
function disabled(): Refusal {
  const where = 'BLNK_TOKENIZATION_SECRET or tokenization_secret in your blnk.json file';
  return new Refusal('IDT_TOKENIZATION_DISABLED', `tokenization is disabled: ${where} must be set to a 32-byte value`);
}
