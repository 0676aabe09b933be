/** `filter_by`: from text to a tree of typed conditions. The grammar is in filter.peggy. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Peggy from 'peggy';
import {
  type Collection,
  type CollectionName,
  fieldType,
  findCollection,
  isMetaDataField,
  type SearchFieldType,
} from './collections.ts';
import { SearchProblem } from './problem.ts';
import { literalWord, wordsOf } from './words.ts';

export type FilterNode =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly FilterNode[] }
  | { readonly kind: 'join'; readonly collection: CollectionName; readonly filter: FilterNode }
  | TextCondition
  | KeyCondition
  | NumberCondition
  | BoolCondition;

/** Any of the values, or none of them. */
interface Condition {
  readonly field: string;
  readonly isNegated: boolean;
}

export interface TextCondition extends Condition {
  readonly kind: 'text';
  readonly values: readonly TextValue[];
}

export interface TextValue {
  readonly words: readonly string[];
  /** Holds the whole text, not only its words. */
  readonly isWhole: boolean;
  /** The last word may go on. */
  readonly isPrefix: boolean;
}

export interface KeyCondition extends Condition {
  readonly kind: 'key' | 'choice';
  readonly values: readonly { readonly text: string; readonly isPrefix: boolean }[];
}

export interface NumberCondition extends Condition {
  readonly kind: 'number';
  readonly type: 'integer' | 'int64' | 'float' | 'time' | 'json';
  readonly tests: readonly NumberTest[];
}

/** Bounds as decimal text. */
export type NumberTest =
  | { readonly operator: '=' | '>' | '>=' | '<' | '<='; readonly value: string }
  | { readonly from: string; readonly to: string };

export interface BoolCondition extends Condition {
  readonly kind: 'bool';
  readonly values: readonly boolean[];
}

interface Item {
  readonly text: string;
  readonly isEscaped: boolean;
}

type Parsed =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Parsed[] }
  | { readonly kind: 'join'; readonly collection: string; readonly filter: Parsed }
  | ParsedCondition;

interface ParsedCondition {
  readonly kind: 'condition';
  readonly field: string;
  readonly operator: '' | '!' | '=' | '!=' | '>' | '>=' | '<' | '<=';
  readonly isList: boolean;
  readonly values: readonly Item[];
}

const lengthMax = 8_000;
const depthMax = 50;
const conditionsMax = 100;
const valuesMax = 1_000;

let parser: Peggy.Parser | undefined;

/** Which keys the metadata of a collection has had. */
export type KnownFields = (collection: CollectionName) => ReadonlySet<string>;

/**
 * @returns null if the text is blank: no filter.
 * @throws SearchProblem for what can't be read, and for fields and values that don't fit the collection.
 */
export function parseFilter(collection: Collection, text: string, known: KnownFields): FilterNode | null {
  if (text.trim() === '') return null;
  const parsed = parse(text);
  if (countConditions(parsed) > conditionsMax) {
    throw new SearchProblem(400, `\`filter_by\` has too many operations. Maximum allowed: ${conditionsMax}`);
  }
  return typed(collection, parsed, known, 0);
}

/** The names of the collections whose metadata a filter may ask for. */
function parse(text: string): Parsed {
  if (text.length > lengthMax) throw new SearchProblem(400, `Parameter \`filter_by\` is longer than ${lengthMax}.`);
  checkParentheses(text);
  parser ??= makeParser();
  try {
    return parser.parse(text) as Parsed; // the grammar makes just that
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SyntaxError') throw error;
    throw new SearchProblem(400, 'Could not parse the filter query.');
  }
}

/** With a library that is loaded by the first filter: most ledgers are never searched. */
function makeParser(): Peggy.Parser {
  const peggy: typeof Peggy = createRequire(import.meta.url)('peggy');
  return peggy.generate(readFileSync(new URL('filter.peggy', import.meta.url), 'utf8'));
}

/** The parser goes down with them: so many, and no more. */
function checkParentheses(text: string): void {
  let depth = 0;
  for (const [sign] of text.replace(/`[^`]*`/g, '').matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0 || depth > depthMax) break;
  }
  if (depth !== 0) throw new SearchProblem(400, 'Could not parse the filter query: unbalanced parentheses.');
}

function countConditions(node: Parsed): number {
  if (node.kind === 'condition') return 1;
  if (node.kind === 'join') return 1 + countConditions(node.filter);
  return node.terms.reduce((sum, term) => sum + countConditions(term), 0);
}

function typed(collection: Collection, node: Parsed, known: KnownFields, joins: number): FilterNode {
  if (node.kind === 'condition') return typedCondition(collection, node, known);
  if (node.kind !== 'join') {
    return { kind: node.kind, terms: node.terms.map((term) => typed(collection, term, known, joins)) };
  }
  const joined = findCollection(node.collection);
  if (joined === null) throw new SearchProblem(400, `Referenced collection \`${node.collection}\` not found.`);
  if (joins > 0) throw new SearchProblem(400, 'Could not parse the filter query: a join inside a join.');
  return { kind: 'join', collection: joined.name, filter: typed(joined, node.filter, known, joins + 1) };
}

function typedCondition(collection: Collection, condition: ParsedCondition, known: KnownFields): FilterNode {
  const { values } = condition;
  const field = condition.field === 'id' ? collection.idField : condition.field;
  const isMetaData = isMetaDataField(field) && known(collection.name).has(field);
  const type = fieldType(collection, field);
  if (type === null && !isMetaData) {
    throw new SearchProblem(404, `Could not find a filter field named \`${condition.field}\` in the schema.`);
  }
  if (values.length === 0) {
    const what = condition.isList ? 'Filter value array' : 'Filter value';
    throw new SearchProblem(400, `Error with filter field \`${field}\`: ${what} cannot be empty.`);
  }
  if (values.length > valuesMax) {
    throw new SearchProblem(400, `Error with filter field \`${field}\`: more than ${valuesMax} values.`);
  }
  if (type === null) {
    const isNumeric = /[<>]/.test(condition.operator) || values.some((item) => !item.isEscaped && isRange(item.text));
    return isNumeric ? numberCondition(field, 'json', condition) : textCondition(field, condition, true);
  }
  switch (type) {
    case 'text':
      return textCondition(field, condition, false);
    case 'key':
    case 'choice':
      return keyCondition(field, type, condition);
    case 'bool':
      return boolCondition(field, condition);
    default:
      return numberCondition(field, type, condition);
  }
}

function isNegation({ operator }: ParsedCondition): boolean {
  return operator === '!=' || operator === '!';
}

/** Texts have no order: a sign of comparison is taken for a part of the word, as in the engine, and left out of it. */
function textCondition(field: string, condition: ParsedCondition, mayBeLiteral: boolean): TextCondition {
  const isWhole = condition.operator === '=' || condition.operator === '!=';
  const values = condition.values.flatMap(({ text, isEscaped }): TextValue[] => {
    const isPrefix = !isEscaped && text.endsWith('*');
    const value = { words: wordsOf(isPrefix ? text.slice(0, -1) : text), isWhole, isPrefix };
    const literal = mayBeLiteral && !isPrefix ? literalOf(text) : null;
    return literal === null ? [value] : [value, { words: [literal], isWhole, isPrefix: false }];
  });
  return { kind: 'text', field, isNegated: isNegation(condition), values };
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** A number or truth value in metadata, as its word is stored. */
function literalOf(text: string): string | null {
  if (text === 'true' || text === 'false') return literalWord(text);
  return decimal.test(text) && Number.isFinite(Number(text)) ? literalWord(Number(text)) : null;
}

function keyCondition(field: string, kind: 'key' | 'choice', condition: ParsedCondition): KeyCondition {
  const values = condition.values.map(({ text, isEscaped }) => {
    const isPrefix = !isEscaped && text.endsWith('*');
    return { text: isPrefix ? text.slice(0, -1) : text, isPrefix };
  });
  return { kind, field, isNegated: isNegation(condition), values };
}

function boolCondition(field: string, condition: ParsedCondition): BoolCondition {
  const values = condition.values.map(({ text }) => {
    if ((text !== 'true' && text !== 'false') || /[<>]/.test(condition.operator)) {
      throw new SearchProblem(
        400,
        condition.isList
          ? `Values of filter field \`${field}\`: must be \`true\` or \`false\`.`
          : `Value of filter field \`${field}\` must be \`true\` or \`false\`.`,
      );
    }
    return text === 'true';
  });
  return { kind: 'bool', field, isNegated: isNegation(condition), values };
}

type NumberType = Exclude<SearchFieldType, 'text' | 'key' | 'choice' | 'bool'> | 'json';

const isInt64 = (text: string): boolean => {
  const value = BigInt(text);
  return BigInt.asIntN(64, value) === value;
};

function numberCondition(field: string, type: NumberType, condition: ParsedCondition): NumberCondition {
  const fail = (why: string): never => {
    throw new SearchProblem(400, `Error with filter field \`${field}\`: ${why}`);
  };
  const number = (text: string): string => {
    if (type === 'float' || type === 'json') return decimal.test(text) ? text : fail('Not a float.');
    if (!/^[+-]?\d{1,2000}$/.test(text)) return fail(decimal.test(text) ? 'Not an int64.' : invalidComparator);
    return type === 'integer' || isInt64(text.replace('+', '')) ? text : fail('Not an int64.');
  };
  const tests = condition.values.map(({ text: written }): NumberTest => {
    const signs = condition.isList ? (/^(?:>=|<=|>|<)/.exec(written)?.[0] ?? '') : condition.operator;
    const text = condition.isList ? written.slice(signs.length).trim() : written;
    const range = /^(\S+)\.\.(\S+)$/.exec(text);
    if (range !== null && !/[<>]/.test(signs)) return { from: number(range[1] ?? ''), to: number(range[2] ?? '') };
    const operator = signs === '>' || signs === '>=' || signs === '<' || signs === '<=' ? signs : '=';
    return { operator, value: number(text) };
  });
  if (condition.isList && /[<>]/.test(condition.operator)) return fail(invalidComparator);
  return { kind: 'number', type, field, isNegated: isNegation(condition), tests };
}

const invalidComparator = 'Numerical field has an invalid comparator.';

function isRange(text: string): boolean {
  return /^\S+\.\.\S+$/.test(text) && text.split('..').every((part) => decimal.test(part));
}
