/** Which fields of an identity can be tokenized, and where it is noted which ones are. */

/** Field names in requests, with the field of the identity each stands for. */
const columns = {
  FirstName: 'first_name',
  LastName: 'last_name',
  OtherNames: 'other_names',
  EmailAddress: 'email_address',
  PhoneNumber: 'phone_number',
  Street: 'street',
  PostCode: 'post_code',
} as const;

export type TokenizableField = keyof typeof columns;
export type TokenizableColumn = (typeof columns)[TokenizableField];

export const tokenizableFields = Object.keys(columns).sort() as TokenizableField[]; // its keys are those of the type

export function columnOf(field: TokenizableField): TokenizableColumn {
  return columns[field];
}

/** The case of the first letter is free: `firstName`, but not `first_name`. Null if the field can't be tokenized. */
export function tokenizableField(name: string): TokenizableField | null {
  const wanted = name.slice(0, 1).toUpperCase() + name.slice(1);
  return tokenizableFields.find((field) => field === wanted) ?? null;
}

/** The key in an identity's metadata that says which fields are tokenized. Callers can't write it. */
export const markerKey = 'tokenized_fields';

/** The tokenized fields by an identity's metadata (JSON text), sorted. */
export function tokenizedFields(metaData: string | null): TokenizableField[] {
  const marker: unknown = metaData === null ? null : JSON.parse(metaData)[markerKey];
  if (typeof marker !== 'object' || marker === null) return [];
  return tokenizableFields.filter((field) => Object.hasOwn(marker, field));
}

/** Metadata as callers may write it. */
export function withoutMarker<T extends Readonly<Record<string, unknown>>>(metaData: T): Omit<T, typeof markerKey> {
  const { [markerKey]: _marker, ...rest } = metaData;
  return rest;
}
