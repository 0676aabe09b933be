/** What the API document says of a route. It stands beside the handler, with the struct that the handler decodes by. */

import type { ErrorCode } from '../../../platform/errors.ts';
import type { Fields, Struct } from '../input/struct.ts';
import { integer, type Schema } from './pieces.ts';

type Tag =
  | 'server'
  | 'ledgers'
  | 'balances'
  | 'balance-monitors'
  | 'transactions'
  | 'identities'
  | 'accounts'
  | 'search'
  | 'reconciliation'
  | 'metadata'
  | 'api-keys'
  | 'hooks';

export interface RouteDescription {
  /** The name that clients made from the document give the call: `createLedger`. */
  readonly id: string;
  readonly tag: Tag;
  /** One line. */
  readonly summary: string;
  /** Units, order, what is worth knowing. */
  readonly description?: string;
  readonly query?: Readonly<Record<string, Schema>>;
  readonly body?: BodyDescription;
  /** By status; null: an answer without a body. */
  readonly answers: Readonly<Record<number, Schema | null>>;
  /** The refusals that are this route's own; those that any request may meet are added. */
  readonly refusals?: readonly ErrorCode[];
  /** A body that can't be read is refused with JSON that is labelled as plain text, as Core does. */
  readonly hasLabelledText?: boolean;
  /** An answer may be a CSV file instead. */
  readonly hasCsv?: boolean;
}

export interface BodyDescription {
  readonly struct: Struct<Fields>;
  /** Fields that must be there and must not be empty. */
  readonly required?: readonly string[];
  /** A body of nothing will do. */
  readonly isOptional?: boolean;
  /** Instead of JSON: a form with a file. */
  readonly form?: Schema;
}

/** A whole number of minor units. */
export const minorUnits = (description: string) => ({ $ref: '#/components/schemas/MinorUnits', description });

/** `limit` and `offset` of lists. */
export const paging = (limit: string) => ({
  limit: integer({ description: limit }),
  offset: integer({ minimum: 0, description: 'How many rows to leave out; 0 if left out' }),
});

/** Beside the parameters of a list that takes filters. */
export const filtersNote =
  'Besides, any field can be filtered by a parameter `{field}_{operator}`, where the operator is eq, ne, gt, gte, lt, lte, in ' +
  '(values with commas), between (two values with a bar), like, ilike, isnull or isnotnull: `currency_eq=USD`, ' +
  '`created_at_between=2026-01-01|2026-02-01`. At most 20 of them.';

export const logicalOperator = {
  logical_operator: {
    type: 'string',
    enum: ['and', 'or'],
    description: 'How filters are joined; `and` if left out',
  },
};
