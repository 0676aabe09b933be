/** The JSON schema of a struct: what the decoder takes, said to readers. */

import type { Fields, Struct } from '../input/struct.ts';
import { fieldNote } from './field-notes.ts';
import type { Schema } from './pieces.ts';

type Kind = Fields[string];

/**
 * The decoder is more lenient than the schema, as Core's is: names match in any letter case, unknown names are ignored, null
 * counts as left out. The schema says what a client should send.
 */
export function structSchema({ fields }: Struct<Fields>, required: readonly string[] = []): Schema {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => [name, { ...kindSchema(kind), ...fieldNote(name) }]),
  );
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required: [...required] }) };
}

function kindSchema(kind: Kind): Schema {
  if (typeof kind === 'object') {
    if ('arrayOf' in kind) return { type: 'array', items: structSchema(kind.arrayOf) };
    if ('arrayOfPointers' in kind) return { type: 'array', items: structSchema(kind.arrayOfPointers) };
    if ('namedString' in kind) return { type: 'string' };
    return structSchema(kind);
  }
  switch (kind) {
    case 'string':
    case 'optional string':
      return { type: 'string' };
    case 'bool':
    case 'optional bool':
      return { type: 'boolean' };
    case 'float':
    case 'decimal':
      return { type: 'number' };
    case 'int':
    case 'optional int':
      return { type: 'integer' };
    case 'bigint':
      return { $ref: '#/components/schemas/MinorUnits' };
    case 'time':
      return { type: 'string', format: 'date-time' };
    case 'object':
      return { type: 'object', additionalProperties: true };
    case 'strings':
      return { type: 'array', items: { type: 'string' } };
    case 'anys':
      return { type: 'array', items: {} };
    case 'any':
      return {};
  }
}
