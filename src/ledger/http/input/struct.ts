/**
 * From decoded JSON to a typed value, as Go fills a struct: keys match in any letter case, unknown keys are ignored,
 * null leaves the zero value, and the first field of a wrong type is named in Go's words.
 */
import { NumberText } from '../../../platform/json.ts';
import { DecodeError } from './json-scanner.ts';
import { parseRfc3339, type WireTime } from './rfc3339.ts';

/** A JSON object as callers keep it in meta_data. Its numbers are doubles, as in Core. */
export type JsonObject = { [key: string]: unknown };

interface ByKind {
  string: string;
  bool: boolean;
  /** A double. */
  float: number;
  /** A number as written: no digit is lost to a double. */
  decimal: string;
  /** A whole number within 2^53. */
  int: number;
  /** A whole number of any size, written with digits only; null if absent. */
  bigint: bigint | null;
  time: WireTime | null;
  object: JsonObject | null;
  strings: readonly string[] | null;
  /** Any JSON; numbers that a double can't hold stay NumberText. Null if absent. */
  any: unknown;
  anys: readonly unknown[] | null;
  /** Null if absent. */
  'optional string': string | null;
  'optional bool': boolean | null;
  'optional int': number | null;
}

type Kind =
  | keyof ByKind
  | Struct<Fields>
  | { readonly arrayOf: Struct<Fields> }
  /** Text of a type of its own, which error messages name. */
  | { readonly namedString: string }
  /** Items may be null. */
  | { readonly arrayOfPointers: Struct<Fields> };
export type Fields = { readonly [field: string]: Kind };

/** A Go struct: its qualified name, or all of its text if it has none, which its error messages show, and its fields by JSON name. */
export interface Struct<F extends Fields> {
  readonly type: string;
  readonly fields: F;
  /** Field names by folded name. */
  readonly byFoldedName: ReadonlyMap<string, string>;
}

type Value<K extends Kind> = K extends keyof ByKind
  ? ByKind[K]
  : K extends Struct<infer F>
    ? DecodedFields<F>
    : K extends { readonly arrayOf: Struct<infer F> }
      ? readonly DecodedFields<F>[] | null
      : K extends { readonly arrayOfPointers: Struct<infer F> }
        ? readonly (DecodedFields<F> | null)[] | null
        : K extends { readonly namedString: string }
          ? string
          : never;
export type DecodedFields<F extends Fields> = { -readonly [N in keyof F]: Value<F[N]> };

/** What a struct decodes to. */
export type Decoded<S> = S extends Struct<infer F> ? DecodedFields<F> : never;

/** Names match as Go's decoder matches them: in any letter case, where U+017F is a form of s and U+212A one of k. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll('\u017f', 's');
}

export function struct<const F extends Fields>(type: string, fields: F): Struct<F> {
  const byFoldedName = new Map(Object.keys(fields).map((name) => [foldName(name), name]));
  return { type, fields, byFoldedName };
}

/**
 * The value as `target` describes it.
 * @throws DecodeError with Go's words for the first field that doesn't fit.
 */
export function decode<F extends Fields>(target: Struct<F>, value: unknown): DecodedFields<F> {
  const mismatches: DecodeError[] = [];
  const decoded = decodeStruct(target, value, { owner: null, path: [], mismatches });
  if (mismatches[0] !== undefined) throw mismatches[0];
  // decodeStruct fills exactly the fields of `target`, each by its kind.
  return decoded as DecodedFields<F>;
}

interface Place {
  /** Innermost struct being filled; null at the top. */
  readonly owner: string | null;
  /** JSON names from the top. */
  readonly path: readonly string[];
  /** Wrong types so far. Go goes on after one, since text that can't be read at all is reported first. */
  readonly mismatches: DecodeError[];
}

function decodeStruct(target: Struct<Fields>, value: unknown, place: Place): JsonObject {
  const out: JsonObject = { ...zeroValueOf(target) };
  if (value === null || value === undefined) return out;
  if (!isObject(value)) {
    mismatch(place, jsonType(value), target.type);
    return out;
  }
  const owner = target.type.startsWith('struct {') ? '' : target.type.slice(target.type.lastIndexOf('.') + 1);
  for (const [key, item] of Object.entries(value)) {
    const name = target.byFoldedName.get(foldName(key));
    const kind = name === undefined ? undefined : target.fields[name];
    if (name === undefined || kind === undefined || item === null) continue;
    out[name] = decodeItem(kind, item, { owner, path: [...place.path, name], mismatches: place.mismatches });
  }
  return out;
}

/** Zero values by struct: worked out once, copied for each body. Nested ones are only read, so they are shared. */
const zeroValues = new WeakMap<Struct<Fields>, JsonObject>();

function zeroValueOf(target: Struct<Fields>): JsonObject {
  const known = zeroValues.get(target);
  if (known !== undefined) return known;
  const zero = Object.fromEntries(Object.entries(target.fields).map(([name, kind]) => [name, zeroOf(kind)]));
  zeroValues.set(target, zero);
  return zero;
}

function decodeItem(kind: Kind, value: unknown, place: Place): unknown {
  if (typeof kind === 'object') {
    if ('arrayOfPointers' in kind) {
      const { arrayOfPointers: target } = kind;
      if (!Array.isArray(value)) return mismatch(place, jsonType(value), `[]*${target.type}`);
      return value.map((item) => (item === null ? null : decodeStruct(target, item, place)));
    }
    if ('namedString' in kind) return decodeString(value, kind.namedString, place);
    if (!('arrayOf' in kind)) return decodeStruct(kind, value, place);
    if (Array.isArray(value)) return value.map((item) => decodeStruct(kind.arrayOf, item, place));
    return mismatch(place, jsonType(value), `[]${kind.arrayOf.type}`);
  }
  switch (kind) {
    case 'string':
      return decodeString(value, 'string', place);
    case 'bool':
      return typeof value === 'boolean' ? value : (mismatch(place, jsonType(value), 'bool') ?? false);
    case 'float':
      return decodeFloat(value, place) ?? 0;
    case 'decimal':
      return decodeFloat(value, place) === null ? '0' : literalOf(value);
    case 'int':
      return decodeInt(value, place) ?? 0;
    case 'bigint':
      return decodeBigint(value);
    case 'time':
      if (typeof value !== 'string') throw new DecodeError('Time.UnmarshalJSON: input is not a JSON string');
      return parseRfc3339(value);
    case 'object':
      if (!isObject(value)) return mismatch(place, jsonType(value), 'map[string]interface {}');
      return throughDoubles(value, place);
    case 'strings':
      if (!Array.isArray(value)) return mismatch(place, jsonType(value), '[]string');
      return value.map((item) => decodeItem('string', item ?? '', place));
    case 'any':
      return value;
    case 'optional string':
      return decodeItem('string', value, place);
    case 'optional bool':
      return decodeItem('bool', value, place);
    case 'optional int':
      return decodeItem('int', value, place);
    case 'anys':
      return Array.isArray(value) ? value : mismatch(place, jsonType(value), '[]interface {}');
  }
}

function zeroOf(kind: Kind): unknown {
  if (typeof kind === 'object') {
    if ('arrayOf' in kind || 'arrayOfPointers' in kind) return null;
    if ('namedString' in kind) return '';
    return decodeStruct(kind, null, { owner: null, path: [], mismatches: [] });
  }
  if (kind === 'string') return '';
  if (kind === 'bool') return false;
  if (kind === 'decimal') return '0';
  return kind === 'float' || kind === 'int' ? 0 : null;
}

function decodeString(value: unknown, type: string, place: Place): string {
  return typeof value === 'string' ? value : (mismatch(place, jsonType(value), type) ?? '');
}

function decodeFloat(value: unknown, place: Place): number | null {
  if (typeof value === 'number') return value;
  if (!(value instanceof NumberText)) return mismatch(place, jsonType(value), 'float64');
  const double = Number(value.text);
  return Number.isFinite(double) ? double : mismatch(place, `number ${value.text}`, 'float64');
}

function decodeInt(value: unknown, place: Place): number | null {
  const isNumber = typeof value === 'number' || value instanceof NumberText;
  if (!isNumber) return mismatch(place, jsonType(value), 'int');
  const text = literalOf(value);
  const isWhole = /^-?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
  return isWhole ? Number(text) : mismatch(place, `number ${text}`, 'int');
}

function decodeBigint(value: unknown): bigint {
  const text = literalOf(value);
  if (!/^-?\d+$/.test(text)) {
    throw new DecodeError(`math/big: cannot unmarshal ${JSON.stringify(text)} into a *big.Int`);
  }
  return BigInt(text);
}

/** As written, near enough: numbers are exact, the rest is only shown. */
function literalOf(value: unknown): string {
  if (value instanceof NumberText) return value.text;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** A copy whose numbers are doubles. A null prototype would lose `__proto__` as a key; fromEntries keeps it. */
function throughDoubles(value: JsonObject, place: Place): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, throughDouble(item, place)]));
}

function throughDouble(value: unknown, place: Place): unknown {
  if (value instanceof NumberText) return decodeFloat(value, place);
  if (Array.isArray(value)) return value.map((item) => throughDouble(item, place));
  return isObject(value) ? throughDoubles(value, place) : value;
}

function mismatch(place: Place, found: string, type: string): null {
  const target =
    place.owner === null
      ? `value of type ${type}`
      : `struct field ${place.owner}.${place.path.join('.')} of type ${type}`;
  // Core shows the type as an empty object, whatever it is.
  const details = { Value: found, Type: {}, Struct: place.owner ?? '', Field: place.path.join('.') };
  place.mismatches.push(new DecodeError(`json: cannot unmarshal ${found} into Go ${target}`, { details }));
  return null;
}

function jsonType(value: unknown): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number' || value instanceof NumberText) return 'number';
  return Array.isArray(value) ? 'array' : 'object';
}

/** A JSON object, as parseJson makes them. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NumberText);
}
