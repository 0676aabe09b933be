/** The pieces that the schemas of requests and answers are made of. */
import { type Static, type TSchema, Type } from 'typebox';
import { momentForm, oneOf, patterned } from '../../platform/request-schemas.ts';
import type { Page } from '../model/page.ts';
import { roles } from '../model/rights.ts';

export { oneOf, only, patterned } from '../../platform/request-schemas.ts';

/** Said by itself in a description, so that a reader of the document need not look elsewhere. */
const options = (description: string | undefined) => (description === undefined ? {} : { description });

/** What a person gives something as its name: one line, and not only blanks. */
export const name = (description?: string) =>
  // Control characters would break tables, logs and (U+0000) the database.
  Type.String({
    minLength: 1,
    maxLength: 200,
    ...patterned(
      '^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$',
      'one line of text, and not only blanks',
    ),
    ...options(description),
  });

export const time = (description?: string) => Type.String({ format: 'date-time', ...options(description) });

/** A time that the database is asked about: it knows no year 0, and no offset of 16 hours or more. */
export const moment = (description: string) =>
  Type.String({
    format: 'date-time',
    ...patterned('^(?!0000)(?:.*[Zz]|.*[+-](?:0\\d|1[0-5]):\\d\\d)$', momentForm),
    description,
  });

export function nullable<T extends TSchema>(schema: T, description?: string) {
  return Type.Union([schema, Type.Null()], options(description));
}

export const withoutNul = patterned('^[^\\u0000]+$', 'text without U+0000');

/** An id in a path. One that can't exist is not found, like any other; U+0000 is what the database can't be asked for. */
export const id = (what: string) =>
  Type.String({ minLength: 1, maxLength: 128, ...withoutNul, description: `Id of ${what}` });

const pageSizeMax = 200;
/** So far, and no further: nobody reads on, and skipping rows has its price. */
const pageMax = 10_000;

export const paging = {
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: pageMax, default: 1 })),
  pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: pageSizeMax, default: 50 })),
};

const pagingSchema = Type.Object(paging);

export function pageOf({ page = 1, pageSize = 50 }: Static<typeof pagingSchema>): Page {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}

/** The answer of a list. */
export function listOf<T extends TSchema>(item: T) {
  return Type.Object({
    data: Type.Array(item),
    total: Type.Integer({ description: 'How many there are in all' }),
    page: Type.Integer(),
    pageSize: Type.Integer(),
  });
}

export function renderList<T>(
  data: T[],
  total: number,
  { page = 1, pageSize = 50 }: Static<typeof pagingSchema>,
): { data: T[]; total: number; page: number; pageSize: number } {
  return { data, total, page, pageSize };
}

export const role = oneOf(roles);

export const email = Type.String({ format: 'email', maxLength: 320 });

/** How good it is, is judged by model/password-policy.ts. */
export const newPassword = Type.String({ minLength: 1, maxLength: 2_000 });

/** Of an invitation, or a link for a new password. */
export const linkToken = Type.String({ minLength: 1, maxLength: 200 });

export const message = Type.Object({ message: Type.String() });
