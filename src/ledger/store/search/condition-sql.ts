/**
 * From a filter tree to a condition. Fields reach the text only through the list of their collection; what a caller wrote
 * is a parameter, always.
 */
import { type Collection, collections } from '../../model/search/collections.ts';
import type {
  BoolCondition,
  FilterNode,
  KeyCondition,
  NumberCondition,
  NumberTest,
  TextCondition,
  TextValue,
} from '../../model/search/filter.ts';
import { SearchProblem } from '../../model/search/problem.ts';
import { lexeme, quoted } from '../../model/search/words.ts';
import type { Values } from '../filter-sql.ts';
import { Needs } from './columns.ts';

/** What a field of few values has, in the collection at hand. */
export type Choices = (field: string) => readonly string[];

interface Scope {
  readonly collection: Collection;
  readonly needs: Needs;
  readonly values: Values;
  readonly choices: Choices;
}

export function conditionSql(node: FilterNode, scope: Scope): string {
  switch (node.kind) {
    case 'and':
    case 'or':
      return `(${node.terms.map((term) => conditionSql(term, scope)).join(` ${node.kind} `)})`;
    case 'join':
      return joinSql(node, scope);
    case 'text':
      return negated(node, textSql(node, scope));
    case 'key':
      return keySql(node, scope);
    case 'choice':
      return negated(node, choiceSql(node, scope));
    case 'number':
      return negated(node, numberSql(node, scope));
    case 'bool':
      return negated(node, boolSql(node, scope));
  }
}

function negated({ isNegated }: { isNegated: boolean }, sql: string): string {
  return isNegated ? `(not coalesce(${sql}, false))` : `(${sql})`;
}

/** Each word of the value is in the field, or the value is the field's. */
function textSql({ field, values }: TextCondition, { needs, values: parameters }: Scope): string {
  const query = values.map((value) => valueQuery(field, value)).filter((text) => text !== '');
  if (query.length === 0) return 'false';
  return `${needs.note('s.words')} @@ ${parameters.add(query.join(' | '))}::tsquery`;
}

/** A tsquery; '' if the value has no word. */
function valueQuery(field: string, { words, isWhole, isPrefix }: TextValue): string {
  const last = words.length - 1;
  const terms = words.map((word, index) => {
    const place = !isWhole ? '' : placeOf(index, last, isPrefix);
    const prefix = isPrefix && index === last ? '*' : '';
    return `${quoted(lexeme(field, word))}${place === '' && prefix === '' ? '' : `:${prefix}${place}`}`;
  });
  if (terms.length === 0) return '';
  return `(${terms.join(isWhole ? ' <-> ' : ' & ')})`;
}

/** Where a word stands in a value that is given whole (the marks are explained in migration 0014). */
function placeOf(index: number, last: number, isPrefix: boolean): string {
  if (index === 0 && last === 0) return isPrefix ? 'AC' : 'C';
  if (index === 0) return 'A';
  return index === last && !isPrefix ? 'B' : '';
}

function keySql({ field, values, isNegated }: KeyCondition, { needs, values: parameters }: Scope): string {
  const sql = needs.field(field);
  const whole = values.filter(({ isPrefix }) => !isPrefix).map(({ text }) => text);
  // An id that was not given counts as '', but the index knows it as null.
  const column = whole.includes('') || isNegated ? sql : sql.replace(/^coalesce\((\S+), ''\)$/, '$1');
  const terms = whole.length === 0 ? [] : [`${column} = any(${parameters.add(whole)}::text[])`];
  for (const { text } of values.filter(({ isPrefix }) => isPrefix)) {
    terms.push(`${column} like ${parameters.add(likePrefix(text))}::text`);
  }
  const any = terms.join(' or ');
  return isNegated ? `(not (${any}))` : `(${any})`;
}

export function likePrefix(text: string): string {
  return `${text.replace(/[\\%_]/g, '\\$&')}%`;
}

function choiceSql({ field, values }: KeyCondition, { needs, values: parameters, choices }: Scope): string {
  const wanted = values.map(({ text, isPrefix }) => ({ text: text.toLowerCase(), isPrefix }));
  const chosen = choices(field).filter((choice) => {
    const folded = choice.toLowerCase();
    return wanted.some(({ text, isPrefix }) => (isPrefix ? folded.startsWith(text) : folded === text));
  });
  return `${needs.field(field)} = any(${parameters.add(chosen)}::text[])`;
}

function numberSql({ field, type, tests }: NumberCondition, { needs, values: parameters }: Scope): string {
  const add = (value: string): string => `${parameters.add(value)}::numeric`;
  if (type === 'time') return tests.map((test) => timeSql(needs.field(field), test, parameters)).join(' or ');
  const sql = type === 'json' ? jsonNumber(field, needs, parameters) : needs.field(field);
  const terms = tests.map((test) =>
    'from' in test
      ? `${sql} between ${add(test.from)} and ${add(test.to)}`
      : `${sql} ${test.operator} ${add(test.value)}`,
  );
  return terms.join(' or ');
}

/** A number in metadata; null where there is none. */
export function jsonNumber(field: string, needs: Needs, parameters: Values): string {
  const item = needs.note(`(t.meta_data #> ${metaDataPath(field, parameters)})`);
  return `(case when jsonb_typeof${item} = 'number' then ${item}::numeric end)`;
}

/** The keys of `meta_data.a.b`, as a parameter. */
export function metaDataPath(field: string, parameters: Values): string {
  return `${parameters.add(field.split('.').slice(1))}::text[]`;
}

/** Seconds that PostgreSQL has a moment for: years 1 to 9999. */
const secondsMin = -62_135_596_800n;
const secondsMax = 253_402_300_800n;

/** A document shows whole seconds, so a second is all moments in it. */
function timeSql(column: string, test: NumberTest, parameters: Values): string {
  const at = (seconds: bigint): string => {
    const clamped = seconds < secondsMin ? secondsMin : seconds > secondsMax ? secondsMax : seconds;
    return `to_timestamp(${parameters.add(clamped.toString())}::float8)`;
  };
  if ('from' in test) {
    return `(${column} >= ${at(BigInt(test.from))} and ${column} < ${at(BigInt(test.to) + 1n)})`;
  }
  const seconds = BigInt(test.value);
  switch (test.operator) {
    case '=':
      return `(${column} >= ${at(seconds)} and ${column} < ${at(seconds + 1n)})`;
    case '>':
      return `${column} >= ${at(seconds + 1n)}`;
    case '>=':
      return `${column} >= ${at(seconds)}`;
    case '<':
      return `${column} < ${at(seconds)}`;
    case '<=':
      return `${column} < ${at(seconds + 1n)}`;
  }
}

function boolSql({ field, values }: BoolCondition, { needs, values: parameters }: Scope): string {
  return `${needs.field(field)} = any(${parameters.add(values)}::boolean[])`;
}

/** How the records of two collections name each other: fields of either that hold the same id. */
const links: Readonly<Record<string, { here: readonly string[]; there: readonly string[] }>> = {
  'balances ledgers': { here: ['ledger_id'], there: ['ledger_id'] },
  'balances identities': { here: ['identity_id'], there: ['identity_id'] },
  'balances transactions': { here: ['balance_id'], there: ['source', 'destination'] },
  'transactions balances': { here: ['source', 'destination'], there: ['balance_id'] },
  'ledgers balances': { here: ['ledger_id'], there: ['ledger_id'] },
  'identities balances': { here: ['identity_id'], there: ['identity_id'] },
};

/** A record that this one names, or that names this one, meets the filter. */
function joinSql({ collection: name, filter }: FilterNode & { kind: 'join' }, scope: Scope): string {
  const link = links[`${scope.collection.name} ${name}`];
  if (link === undefined) throw new SearchProblem(400, `No reference field found between the collections: ${name}.`);
  const needs = new Needs(collections[name]);
  // Values are numbered as they are added, so each use of the condition is written anew.
  const found = (there: string): string => {
    const column = needs.field(there);
    const condition = conditionSql(filter, { ...scope, collection: collections[name], needs });
    return needs.settle(`(select ${column} from ${needs.from} where ${condition})`);
  };
  const pairs = link.here.flatMap((here) => link.there.map((there) => ({ here, there })));
  return `(${pairs.map(({ here, there }) => `${scope.needs.field(here)} in ${found(there)}`).join(' or ')})`;
}
