/** Messages about the fields of a request, put together as Core does. */
import { type ErrorCode, Refusal } from '../../../platform/errors.ts';

/** What is wrong with each field, by JSON name; null where nothing is. */
export type FieldProblems = Readonly<Record<string, string | null>>;

export const blank = 'cannot be blank';

/** `currency: cannot be blank; ledger_id: cannot be blank.`, sorted by field; null if nothing is wrong. */
export function problemText(problems: FieldProblems): string | null {
  const found = Object.entries(problems).filter(([, message]) => message !== null);
  if (found.length === 0) return null;
  const sorted = found.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${sorted.map(([field, message]) => `${field}: ${message}`).join('; ')}.`;
}

/** @throws Refusal with all problems in one message, if there are any. */
export function refuseProblems(problems: FieldProblems, code: ErrorCode = 'GEN_VALIDATION_ERROR'): void {
  const message = problemText(problems);
  if (message !== null) throw new Refusal(code, message, { legacyKey: 'errors' });
}

/**
 * @param structName '' for one without a name.
 * @throws Refusal in the words of Core's binder if one of the `fields` (Go name to value) is missing or empty.
 */
export function requireFields(structName: string, fields: Readonly<Record<string, unknown>>): void {
  const missing = Object.entries(fields).filter(([, value]) => value === null || value === '');
  if (missing.length === 0) return;
  const owner = structName === '' ? '' : `${structName}.`;
  const messages = missing.map(
    ([name]) => `Key: '${owner}${name}' Error:Field validation for '${name}' failed on the 'required' tag`,
  );
  throw new Refusal('GEN_MALFORMED_REQUEST', messages.join('\n'));
}
