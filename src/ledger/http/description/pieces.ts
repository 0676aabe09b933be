/** The pieces that schemas of answers are made of. They are plain JSON: nothing is checked by them, so no library is needed. */
import { fieldNote } from './field-notes.ts';

export type Schema = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Schema>>;
/** What is said of a schema beside its type. */
type Said = Readonly<Record<string, unknown>>;

/** Marks a field that may be missing; not a part of the schema, and kept by copies. */
const mayBeMissing = Symbol('may be missing');
const isRequired = (schema: Schema): boolean => !(mayBeMissing in schema);

/** Without notes: the fields of a form, or of a refusal. */
export function plainObject(properties: Properties, said: Said = {}) {
  const required = Object.keys(properties).filter((name) => isRequired(properties[name] ?? {}));
  return { ...said, type: 'object', ...(required.length === 0 ? {} : { required }), properties };
}

/** With the note of each field, where it has no description of its own. */
export function object(properties: Properties, said: { description?: string } = {}) {
  const noted = Object.entries(properties).map(([name, schema]) => [name, { ...fieldNote(name), ...schema }] as const);
  return plainObject(Object.fromEntries(noted), said);
}

const described = (type: Said, description?: string): Schema =>
  description === undefined ? type : { ...type, description };

export const text = (description?: string) => described({ type: 'string' }, description);
export const count = (description?: string) => described({ type: 'integer' }, description);
export const number = (description?: string) => described({ type: 'number' }, description);
export const flag = (description?: string) => described({ type: 'boolean' }, description);
export const time = (description?: string) => described({ type: 'string', format: 'date-time' }, description);
export const integer = (said: Said): Schema => ({ type: 'integer', ...said });
export const optional = (schema: Schema): Schema => ({ ...schema, [mayBeMissing]: true });
export const oneOf = (...schemas: Schema[]): Schema => ({ anyOf: schemas });
export const none: Schema = { type: 'null' };
export const orNull = (schema: Schema) => oneOf(schema, none);
export const recordOf = (value: Schema, said: Said = {}): Schema => ({
  type: 'object',
  patternProperties: { '^.*$': value },
  ...said,
});
export const metaData = orNull(recordOf({}));
export const choice = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] });
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const zeroTimeNote = 'RFC 3339; 0001-01-01T00:00:00Z: none';

export const minorText = (description?: string) => described({ type: 'string', pattern: '^-?\\d+$' }, description);

export const message = object({ message: text() });

/** A bare array; some lists without rows are null, as in Core. */
export const listOf = (items: Schema, said: Said = {}): Schema => ({ type: 'array', items, ...said });
export const listOrNull = (item: Schema) => orNull(listOf(item));

/** The answer of a filter: a bare array, or with `include_count` an envelope. */
export const filtered = (list: Schema) =>
  oneOf(list, object({ data: list, total_count: optional(count('Of all matches')) }));
