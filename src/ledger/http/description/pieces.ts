/** The pieces that schemas of answers are made of. */
import { type TProperties, type TSchema, Type } from 'typebox';
import { fieldNote } from './field-notes.ts';

/** With the note of each field, where it has no description of its own. */
export function object(properties: TProperties, options: { description?: string } = {}) {
  const noted = Object.entries(properties).map(([name, schema]) => {
    const described = { ...fieldNote(name), ...schema };
    // A copy loses the mark of an optional field.
    return [name, Type.IsOptional(schema) ? Type.Optional(described) : described];
  });
  return Type.Object(Object.fromEntries(noted) as TProperties, options);
}

export const text = (description?: string) => Type.String(description === undefined ? {} : { description });
export const count = (description?: string) => Type.Integer(description === undefined ? {} : { description });
export const time = (description?: string) =>
  Type.String({ format: 'date-time', ...(description === undefined ? {} : { description }) });
export const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);
export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const metaData = orNull(Type.Record(Type.String(), Type.Unknown()));
export const choice = (values: readonly string[]) => Type.Unsafe<string>({ type: 'string', enum: [...values] });
export const ref = (name: string) => Type.Unsafe<unknown>({ $ref: `#/components/schemas/${name}` });
export const zeroTimeNote = 'RFC 3339; 0001-01-01T00:00:00Z: none';

export const minorText = (description?: string) =>
  Type.String({ pattern: '^-?\\d+$', ...(description === undefined ? {} : { description }) });

export const message = object({ message: text() });

/** A bare array; some lists without rows are null, as in Core. */
export const listOf = (item: TSchema) => Type.Array(item);
export const listOrNull = (item: TSchema) => orNull(Type.Array(item));

/** The answer of a filter: a bare array, or with `include_count` an envelope. */
export const filtered = (list: TSchema) =>
  Type.Union([list, object({ data: list, total_count: optional(count('Of all matches')) })]);

export const oneOf = (...schemas: TSchema[]) => Type.Union(schemas);
