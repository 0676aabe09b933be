/**
 * From a filter list to SQL. Field names reach the text only through the allowlist of their table, and everything
 * else a caller wrote is a parameter. A value is read as the type of its field, not guessed from its spelling.
 */
import { rfc3339OfMicros } from '../../platform/clock.ts';
import { Refusal } from '../../platform/errors.ts';
import { isJson, NumberText, rawJson } from '../../platform/json.ts';
import { type DateTime, parseDateTime } from '../model/datetime.ts';
import {
  dataOperators,
  type Filter,
  type FilterList,
  type Grammar,
  type Operator,
  operators,
  type Sort,
} from '../model/filter.ts';

type FieldType = 'text' | 'number' | 'time' | 'json';

/** A field callers may name: its type and the SQL it stands for. */
export interface Field {
  readonly type: FieldType;
  /** '' for one that is no column and can't be sorted by. */
  readonly sql: string;
  /** What counts, and is shown, where the column is null, as an SQL literal: Core stores it. For the Data API null is null. */
  readonly unset?: string;
  /** Builds the condition itself. */
  readonly condition?: (filter: TypedFilter, values: Values) => string;
}

export interface FilterTable {
  /** Name in error messages. */
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** `order by` for lists that ask for nothing else; `desc` is replaced to turn it round. */
  readonly newestFirst: string;
}

/** Parameters of a statement: `add` gives the placeholder. */
export class Values {
  readonly list: unknown[];

  /** @param first those that are there already. */
  constructor(first: readonly unknown[] = []) {
    this.list = [...first];
  }

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** A filter whose values fit its field: text each, null where the caller wrote null. */
export interface TypedFilter {
  readonly operator: Operator;
  readonly values: readonly (string | null)[];
  /** `eq` on a date in a query string: where what was written ends. */
  readonly endsBefore: string | null;
}

/**
 * The condition for `list`, `true` if it is empty; parameters are appended to `values`.
 * @throws Refusal GEN_BAD_REQUEST naming the first filter that can't be used.
 */
export function whereSql(table: FilterTable, list: FilterList, values: Values): string {
  if (list.filters.length === 0) return 'true';
  for (const filter of list.filters) checkFilter(table, filter, list.grammar ?? 'core');
  const conditions = list.filters.map((filter) => `(${conditionSql(table, filter, list, values)})`);
  return conditions.join(` ${list.join} `);
}

/** What to order by; a field that is unknown or no column means newest first. */
export function orderSql(table: FilterTable, sort: Sort): string {
  const newestFirst = sort.direction === 'asc' ? table.newestFirst.replaceAll(' desc', ' asc') : table.newestFirst;
  if (sort.field === null || sort.field === 'created_at' || !Object.hasOwn(table.fields, sort.field))
    return newestFirst;
  const field = table.fields[sort.field];
  if (field === undefined || field.sql === '') return newestFirst;
  return `${shownSql(field)} ${sort.direction}, ${newestFirst}`;
}

const metaDataPrefix = 'meta_data.';

/** What may be asked, and how a key of meta_data may look: a name, or a path of any names but empty ones. */
const rules: Record<Grammar, { readonly operators: readonly Operator[]; readonly key: RegExp }> = {
  core: { operators, key: /^[a-zA-Z][a-zA-Z0-9_]*$/ },
  data: { operators: dataOperators, key: /^[^.]+(?:\.[^.]+){0,9}$/ },
};

function checkFilter(table: FilterTable, { field, operator, values }: Filter, grammar: Grammar): void {
  const { operators: known, key: keyShape } = rules[grammar];
  if (!known.includes(operator)) {
    throw invalid(`invalid operator '${operator}' for field '${field}': must be one of ${known.join(', ')}`);
  }
  // Core looks at the number of values before it looks at the field.
  if (operator === 'in' && values.length === 0) {
    throw invalid(`operator 'in' for field '${field}' requires at least one value in 'values'`);
  }
  if (operator === 'between' && values.length !== 2) {
    const wanted = `requires exactly two values in 'values', got ${values.length}`;
    throw invalid(`operator 'between' for field '${field}' ${wanted}`);
  }
  if (field.startsWith(metaDataPrefix) && Object.hasOwn(table.fields, 'meta_data')) {
    const key = field.slice(metaDataPrefix.length);
    if (!keyShape.test(key)) {
      throw invalid(`invalid JSON key '${key}' in field '${field}': must match pattern ${keyShape.source}`);
    }
  } else if (!Object.hasOwn(table.fields, field)) {
    throw invalid(`invalid field '${field}' for table '${table.name}'`);
  }
}

function conditionSql(table: FilterTable, filter: Filter, { origin, grammar }: FilterList, values: Values): string {
  const field = table.fields[filter.field];
  if (field === undefined || filter.field.startsWith(metaDataPrefix)) {
    return grammar === 'data' ? metaDataPathSql(filter, origin, values) : metaDataSql(filter, origin, values);
  }
  const typed = typedFilter(field.type, filter, origin);
  if (field.condition !== undefined) return field.condition(typed, values);
  const sql = isForColumn(field, typed, grammar) ? field.sql : shownSql(field);
  return columnSql({ type: field.type, sql }, typed, values);
}

/** Whether null is asked for as such, or is none of these texts, for which there may be an index. */
function isForColumn({ type }: Field, { operator, values }: TypedFilter, grammar: Grammar = 'core'): boolean {
  if (operator === 'isnull' || operator === 'isnotnull') return grammar === 'data';
  return type === 'text' && (operator === 'eq' || operator === 'in') && !values.includes('');
}

function shownSql({ sql, unset }: Field): string {
  return unset === undefined ? sql : `coalesce(${sql}, ${unset})`;
}

const comparisons: Partial<Record<Operator, string>> = { eq: '=', ne: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' };
const castOf: Record<FieldType, string> = { text: 'text', number: 'numeric', time: 'timestamptz', json: 'jsonb' };

/** The condition on a column, or on an expression of columns. */
export function columnSql({ type, sql }: Field, filter: TypedFilter, values: Values): string {
  const { operator, endsBefore } = filter;
  const [first = null, second = null] = filter.values;
  const cast = castOf[type];
  const add = (value: string | null): string => `${values.add(value)}::${cast}`;
  if (endsBefore !== null) return `${sql} >= ${add(first)} and ${sql} < ${add(endsBefore)}`;
  switch (operator) {
    case 'isnull':
    case 'notexists':
      return `${sql} is null`;
    case 'isnotnull':
    case 'exists':
      return `${sql} is not null`;
    case 'in':
      return `${sql} = any(${values.add(filter.values)}::${cast}[])`;
    case 'between':
      return `${sql} between ${add(first)} and ${add(second)}`;
    case 'like':
    case 'ilike':
      // Our columns compare by byte; "default" knows more letters than A to Z.
      return operator === 'like' ? `${sql} like ${add(first)}` : `${sql} collate "default" ilike ${add(first)}`;
    default:
      return `${sql} ${comparisons[operator]} ${add(first)}`;
  }
}

/** A path into meta_data: what is there counts as text or number, whatever its type: `5` is also `"5"`. */
function metaDataPathSql(
  { field, operator, values: raw }: Filter,
  origin: FilterList['origin'],
  values: Values,
): string {
  const path = `${values.add(field.slice(metaDataPrefix.length).split('.'))}::text[]`;
  if (operator === 'exists' || operator === 'notexists') {
    return `(meta_data #> ${path}) is ${operator === 'exists' ? 'not null' : 'null'}`;
  }
  const text = `(meta_data #>> ${path})`;
  const isOfNumber = operator === 'gt' || operator === 'gte' || operator === 'lt' || operator === 'lte';
  const type = isOfNumber || operator === 'between' ? 'number' : 'text';
  const typed = typedFilter(type, { field, operator, values: raw }, origin);
  return columnSql({ type, sql: type === 'text' ? text : validOnly(text, 'numeric') }, typed, values);
}

/** A top-level key of meta_data: `eq` compares JSON with its type, the rest text or number. */
function metaDataSql({ field, operator, values: raw }: Filter, origin: FilterList['origin'], values: Values): string {
  const key = field.slice(metaDataPrefix.length);
  if (operator === 'eq') return metaDataEqualsSql(key, origin === 'query' ? guessed(String(raw[0])) : raw[0], values);
  const text = metaDataText(key, values);
  if (operator === 'isnull') return `${text} is null`;
  if (operator === 'isnotnull') return `${text} is not null`;
  const isOfText = operator === 'ne' || operator === 'in' || operator === 'like' || operator === 'ilike';
  const type = isOfText ? 'text' : 'number';
  const typed = typedFilter(type, { field, operator, values: raw }, origin);
  return columnSql({ type, sql: isOfText ? text : validOnly(text, 'numeric') }, typed, values);
}

/** The key holds just this value, of this type: `5` is not `"5"`. A date stands for all moments it covers. */
function metaDataEqualsSql(key: string, value: unknown, values: Values): string {
  if (!isDateTime(value)) {
    return `meta_data @> jsonb_build_object(${values.add(key)}::text, ${values.add(jsonText(value))}::jsonb)`;
  }
  const [start, end] = rangeOf(value);
  const at = validOnly(metaDataText(key, values), 'timestamptz');
  return `${at} >= ${values.add(start)}::timestamptz and ${at} < ${values.add(end)}::timestamptz`;
}

function metaDataText(key: string, values: Values): string {
  return `(meta_data ->> ${values.add(key)}::text)`;
}

/** The text as a value of `type`, or null where it is none: one odd row must not fail the whole list. */
function validOnly(text: string, type: string): string {
  return `(case when pg_input_is_valid(${text}, '${type}') then ${text}::${type} end)`;
}

function typedFilter(type: FieldType, { field, operator, values }: Filter, origin: FilterList['origin']): TypedFilter {
  if (asksForNone(operator)) return { operator, values: [], endsBefore: null };
  if (type !== 'text' && (operator === 'like' || operator === 'ilike')) {
    throw invalid(`operator '${operator}' is not supported for field '${field}'`);
  }
  const typed = values.map((value) => typedValue(type, field, value));
  if (type !== 'time' || operator !== 'eq' || origin !== 'query') return { operator, values: typed, endsBefore: null };
  const dateTime = parseDateTime(String(values[0]));
  if (dateTime === null) throw invalidValue(field, values[0]);
  const [start, end] = rangeOf(dateTime);
  return { operator, values: [start], endsBefore: end };
}

function asksForNone(operator: Operator): boolean {
  return operator === 'isnull' || operator === 'isnotnull' || operator === 'exists' || operator === 'notexists';
}

/** The value as text that the column's type can take. */
function typedValue(type: FieldType, field: string, value: unknown): string | null {
  if (value === null) return null;
  const text = typeof value === 'number' ? String(value) : value instanceof NumberText ? value.text : value;
  if (type === 'json') {
    if (typeof value === 'string' && !isJson(value)) throw invalidValue(field, value);
    return typeof value === 'string' ? value : jsonText(value);
  }
  if (type === 'text' && typeof text === 'boolean') return String(text);
  if (typeof text !== 'string') throw invalidValue(field, value);
  if (type === 'text') return text;
  if (type === 'number') {
    if (!decimal.test(text)) throw invalidValue(field, value);
    return text;
  }
  const dateTime = typeof value === 'string' ? parseDateTime(text) : null;
  if (dateTime === null) throw invalidValue(field, value);
  return rfc3339OfMicros(dateTime.micros);
}

/** Exponents are short: `numeric` has no room for more than 131,072 digits. */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** What a query string's text most likely means as JSON, in Core's order: number, truth value, date, text. */
function guessed(text: string): unknown {
  if (decimal.test(text) && Number.isFinite(Number(text))) {
    const isInteger = /^[+-]?\d{1,18}$/.test(text);
    return new NumberText(isInteger ? BigInt(text.replace('+', '')).toString() : String(Number(text)));
  }
  if (text === 'true' || text === 'false') return text === 'true';
  return parseDateTime(text) ?? text;
}

function isDateTime(value: unknown): value is DateTime {
  return typeof value === 'object' && value !== null && 'micros' in value && typeof value.micros === 'bigint';
}

function rangeOf({ startMicros, precisionMicros }: DateTime): [start: string, end: string] {
  return [rfc3339OfMicros(startMicros), rfc3339OfMicros(startMicros + precisionMicros)];
}

function jsonText(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, item) => (item instanceof NumberText ? rawJson(item.text) : item));
}

function invalidValue(field: string, value: unknown): Refusal {
  const shown = typeof value === 'string' ? value : jsonText(value);
  return invalid(`invalid value '${shown}' for field '${field}'`);
}

export function invalid(why: string): Refusal {
  return new Refusal('GEN_BAD_REQUEST', `Invalid filter: ${why}`, { details: {} });
}
