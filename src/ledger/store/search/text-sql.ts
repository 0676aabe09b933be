/** From the words of `q` to a condition and a score. Words reach the text as parameters only. */
import type { Collection } from '../../model/search/collections.ts';
import type { QueryField, TextSearch } from '../../model/search/request.ts';
import type { QueryWord } from '../../model/search/text-query.ts';
import { lexeme, quoted } from '../../model/search/words.ts';
import type { Values } from '../filter-sql.ts';
import { Needs } from './columns.ts';
import { likePrefix } from './condition-sql.ts';

/** A word of `q`, with what it may have been meant for. */
export interface SoughtWord extends QueryWord {
  readonly mayGoOn: boolean;
  readonly closeWords: readonly string[];
}

interface Scope {
  readonly collection: Collection;
  readonly needs: Needs;
  readonly values: Values;
}

/** What a word counts by how it matches; the weight of its field, 0 to 99, is added. */
const points = { exact: 300, beginning: 200, close: 100, whole: 1_000 };

const isText = ({ type }: QueryField): boolean => type === 'text';

/** Every word is in one of the fields, every phrase, and nothing that is excluded. */
export function textCondition(text: TextSearch, words: readonly SoughtWord[], scope: Scope): string {
  const texts = text.fields.filter(isText);
  const keys = text.fields.filter((field) => !isText(field));
  const queries = keys.length > 0 ? [] : words.map((word) => wordQuery(word, texts));
  for (const phrase of text.query.phrases) queries.push(phraseQuery(phrase, texts));
  for (const phrase of text.query.excluded) {
    const excluded = phraseQuery(phrase, texts);
    if (excluded !== '') queries.push(`!${excluded}`);
  }
  // A phrase that no field can hold is found nowhere. Decided before words become parameters: all of them must be used.
  if (queries.includes('')) return 'false';
  const terms = keys.length > 0 ? words.map((word) => anywhere(word, texts, keys, scope)) : [];
  if (queries.length > 0) terms.push(matches(queries.join(' & '), scope));
  // Nothing but signs was asked for.
  if (terms.length === 0) return 'false';
  return `(${terms.join(' and ')})`;
}

function matches(query: string, { needs, values }: Scope): string {
  return `${needs.note('s.words')} @@ ${values.add(query)}::tsquery`;
}

function wordQuery({ word, mayGoOn, closeWords }: SoughtWord, fields: readonly QueryField[]): string {
  const terms = fields.flatMap(({ name, isPrefix }) => [
    `${quoted(lexeme(name, word))}${mayGoOn && isPrefix ? ':*' : ''}`,
    ...closeWords.map((close) => quoted(lexeme(name, close))),
  ]);
  return `(${terms.join(' | ')})`;
}

/** '' if there is no field to look into. */
function phraseQuery(phrase: readonly string[], fields: readonly QueryField[]): string {
  if (fields.length === 0) return '';
  const each = fields.map(({ name }) => phrase.map((word) => quoted(lexeme(name, word))).join(' <-> '));
  return `(${each.map((query) => `(${query})`).join(' | ')})`;
}

/** Ids are not kept among the words: their own columns and indexes are asked, and the findings put together. */
function anywhere(
  word: SoughtWord,
  texts: readonly QueryField[],
  keys: readonly QueryField[],
  { collection, needs, values }: Scope,
): string {
  const found = (condition: (scope: Scope) => string): string => {
    const inner = new Needs(collection);
    const id = inner.field(collection.idField);
    const sql = condition({ collection, needs: inner, values });
    return inner.settle(`select ${id} from ${inner.from} where ${sql}`);
  };
  const parts = keys.map((key) => found((scope) => keyCondition(key, word, scope)));
  if (texts.length > 0) parts.push(found((scope) => matches(wordQuery(word, texts), scope)));
  return `${needs.field(collection.idField)} in (${parts.join(' union all ')})`;
}

function keyCondition(key: QueryField, word: SoughtWord, scope: Scope): string {
  return word.mayGoOn && key.isPrefix ? keyBegins(key, word, scope) : keyIs(key, word, scope);
}

function keyColumn({ name, type }: QueryField, { needs }: Scope): string {
  const column = needs.field(name).replace(/^coalesce\((\S+), ''\)$/, '$1');
  return type === 'choice' ? `lower(${column})` : column;
}

function keyIs(key: QueryField, { written }: SoughtWord, scope: Scope): string {
  const value = key.type === 'choice' ? written.toLowerCase() : written;
  return `${keyColumn(key, scope)} = ${scope.values.add(value)}::text`;
}

function keyBegins(key: QueryField, { written }: SoughtWord, scope: Scope): string {
  const value = key.type === 'choice' ? written.toLowerCase() : written;
  return `${keyColumn(key, scope)} like ${scope.values.add(likePrefix(value))}::text`;
}

/** How well a record that was found matches. */
export function scoreSql(text: TextSearch, words: readonly SoughtWord[], scope: Scope): string {
  const parts = words.map((word) => {
    const cases = text.fields.flatMap((field) =>
      isText(field) ? textCases(field, word, scope) : keyCases(field, word, scope),
    );
    return `greatest(0, ${cases.join(', ')})`;
  });
  const texts = text.fields.filter(isText);
  if (text.prefersWhole && words.length > 0 && texts.length > 0) {
    const whole = texts
      .map(({ name }) =>
        wholeQuery(
          name,
          words.map(({ word }) => word),
        ),
      )
      .join(' | ');
    parts.push(`case when ${matches(whole, scope)} then ${points.whole} else 0 end`);
  }
  return parts.length === 0 ? '0' : parts.join(' + ');
}

function textCases({ name, weight, isPrefix }: QueryField, word: SoughtWord, scope: Scope): string[] {
  const when = (query: string, count: number): string =>
    `case when ${matches(query, scope)} then ${count + weight} end`;
  const term = quoted(lexeme(name, word.word));
  const cases = [when(term, points.exact)];
  if (word.mayGoOn && isPrefix) cases.push(when(`${term}:*`, points.beginning));
  if (word.closeWords.length > 0) {
    cases.push(when(word.closeWords.map((close) => quoted(lexeme(name, close))).join(' | '), points.close));
  }
  return cases;
}

function keyCases(key: QueryField, word: SoughtWord, scope: Scope): string[] {
  const cases = [`case when ${keyIs(key, word, scope)} then ${points.exact + key.weight} end`];
  if (word.mayGoOn && key.isPrefix) {
    cases.push(`case when ${keyBegins(key, word, scope)} then ${points.beginning + key.weight} end`);
  }
  return cases;
}

/** The field's value is just these words. */
function wholeQuery(field: string, words: readonly string[]): string {
  const last = words.length - 1;
  const terms = words.map((word, index) => {
    const mark = last === 0 ? ':C' : index === 0 ? ':A' : index === last ? ':B' : '';
    return `${quoted(lexeme(field, word))}${mark}`;
  });
  return `(${terms.join(' <-> ')})`;
}
