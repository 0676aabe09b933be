/** One search, checked: from the parameters of the engine's API to what is looked for. */
import { type Collection, fieldType, isMetaDataField, type SearchFieldType } from './collections.ts';
import { type FilterNode, type KnownFields, parseFilter } from './filter.ts';
import { SearchProblem } from './problem.ts';
import { parseQuery, type QueryText, type TypoLimits } from './text-query.ts';

/** As Core takes them: null where the caller gave none. Others are accepted and have no effect. */
export interface SearchParameters {
  readonly q: string;
  readonly query_by: string;
  readonly query_by_weights: string | null;
  readonly prefix: string | null;
  readonly infix: string | null;
  readonly num_typos: string | null;
  readonly min_len_1typo: number | null;
  readonly min_len_2typo: number | null;
  readonly typo_tokens_threshold: number | null;
  readonly drop_tokens_threshold: number | null;
  readonly max_candidates: number | null;
  readonly prioritize_exact_match: boolean | null;
  readonly filter_by: string | null;
  readonly sort_by: string | null;
  readonly facet_by: string | null;
  readonly facet_query: string | null;
  readonly max_facet_values: number | null;
  readonly group_by: string | null;
  readonly group_limit: number | null;
  readonly page: number | null;
  readonly per_page: number | null;
  readonly offset: number | null;
  readonly limit: number | null;
  readonly include_fields: string | null;
  readonly exclude_fields: string | null;
  readonly highlight_fields: string | null;
  readonly highlight_full_fields: string | null;
  readonly highlight_start_tag: string | null;
  readonly highlight_end_tag: string | null;
  readonly highlight_affix_num_tokens: number | null;
  readonly snippet_threshold: number | null;
  readonly enable_highlight_v1: boolean | null;
}

export interface QueryField {
  readonly name: string;
  /** `text` for metadata, too. */
  readonly type: 'text' | 'key' | 'choice';
  /** 0 to 99; the greater, the more a match counts. */
  readonly weight: number;
  /** The last word may go on. */
  readonly isPrefix: boolean;
  readonly typos: number;
}

export interface TextSearch {
  readonly query: QueryText;
  readonly fields: readonly QueryField[];
  readonly typos: TypoLimits;
  /** Typos are looked into when fewer records than this are found; words are left out likewise. */
  readonly typosBelow: number;
  readonly dropsBelow: number;
  /** Close words that a mistyped one is tried as. */
  readonly candidates: number;
  readonly prefersWhole: boolean;
}

export type SortKey =
  | { readonly kind: 'text match'; readonly direction: Direction }
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly type: SearchFieldType | null;
      readonly direction: Direction;
    };
type Direction = 'asc' | 'desc';

/** A field that hits are counted or grouped by; metadata has no type of its own. */
export interface ValueField {
  readonly field: string;
  readonly type: SearchFieldType | null;
}

export interface HighlightWish {
  /** Null: those of `query_by`. */
  readonly fields: readonly string[] | null;
  readonly fullFields: readonly string[];
  readonly startTag: string;
  readonly endTag: string;
  /** Words on both sides of a match, in texts with more words than the threshold. */
  readonly affixWords: number;
  readonly snippetThreshold: number;
  readonly withOldForm: boolean;
}

export interface Search {
  readonly collection: Collection;
  readonly q: string;
  /** Null: everything. */
  readonly text: TextSearch | null;
  readonly filter: FilterNode | null;
  readonly sort: readonly SortKey[];
  readonly facets: readonly ValueField[];
  readonly facetQuery: { readonly field: string; readonly text: string } | null;
  readonly facetValuesMax: number;
  readonly group: { readonly fields: readonly ValueField[]; readonly limit: number } | null;
  readonly page: number;
  readonly limit: number;
  readonly offset: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly highlight: HighlightWish;
}

const perPageMax = 250;
/** Further hits are not fetched: to look at them all, list or filter the records. */
const hitsMax = 1_000_000;
const sortKeysMax = 3;
const groupLimitMax = 99;
const facetValuesMax = 1_000;
const fieldsMax = 100;

/** @throws SearchProblem for the first parameter that can't be used. */
export function planSearch(collection: Collection, asked: SearchParameters, known: KnownFields): Search {
  const text = textSearch(collection, asked, known);
  const group = groupOf(collection, asked, known);
  const filter = parseFilter(collection, asked.filter_by ?? '', known);
  const facets = valueFields(collection, asked.facet_by, known, facetProblem);
  const sort = sortKeys(collection, asked.sort_by ?? '', text !== null, known);
  return {
    collection,
    q: asked.q,
    text,
    filter,
    sort,
    facets,
    facetQuery: facetQueryOf(asked.facet_query ?? '', facets),
    facetValuesMax: Math.min(asked.max_facet_values ?? 10, facetValuesMax),
    group,
    ...pageOf(asked),
    // Records of other collections are not added: `$identities(*)` names none of this one's fields.
    include: listOf(asked.include_fields).filter((name) => !name.startsWith('$')),
    exclude: listOf(asked.exclude_fields),
    highlight: {
      fields: asked.highlight_fields === null || asked.highlight_fields === '' ? null : listOf(asked.highlight_fields),
      fullFields: listOf(asked.highlight_full_fields),
      startTag: asked.highlight_start_tag ?? '<mark>',
      endTag: asked.highlight_end_tag ?? '</mark>',
      affixWords: clamp(asked.highlight_affix_num_tokens ?? 4, 0, 1_000),
      snippetThreshold: asked.snippet_threshold ?? 30,
      withOldForm: asked.enable_highlight_v1 ?? true,
    },
  };
}

/** Names of a list with commas; a comma inside parentheses parts nothing. */
function listOf(text: string | null): string[] {
  const names = (text ?? '').split(/,(?![^(]*\))/).map((name) => name.trim());
  if (names.length > fieldsMax) throw new SearchProblem(400, `More than ${fieldsMax} fields in a list.`);
  return names.filter((name) => name !== '');
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

function textSearch(collection: Collection, asked: SearchParameters, known: KnownFields): TextSearch | null {
  const query = parseQuery(asked.q);
  const given = listOf(asked.query_by);
  const names = queryFields(collection, given, known);
  // Of a query without a word all is found, and still the engine wants to be told where to look.
  if (asked.q.trim() !== '*' && names.length === 0)
    throw new SearchProblem(400, 'No search fields specified for the query.');
  const weights = listOf(asked.query_by_weights);
  const asGiven = given.length;
  if (weights.length > 0 && asGiven > 0 && weights.length !== asGiven) {
    throw new SearchProblem(400, 'Number of weights in `query_by_weights` does not match number of `query_by` fields.');
  }
  const typos = numbersOf('num_typos', asked.num_typos, asGiven, 2);
  if (typos.some((count) => count > 2)) {
    throw new SearchProblem(400, 'Value of `num_typos` must not be greater than 2.');
  }
  const prefixes = flagsOf('prefix', asked.prefix, asGiven);
  if (listOf(asked.infix).some((infix) => infix !== 'off')) {
    const field = names[0]?.name ?? '';
    throw new SearchProblem(
      400,
      `Could not find \`${field}\` in the infix index. Make sure to enable infix search by specifying \`infix: true\` in the schema.`,
    );
  }
  const fields = names.map(({ name, place }): QueryField => {
    const type = fieldType(collection, name);
    const weight = weights.length > 0 ? Number(weights[place]) : 99 - place;
    if (!Number.isInteger(weight) || weight < 0) {
      throw new SearchProblem(
        400,
        'Parameter `query_by_weights` must be a comma separated string of unsigned integers.',
      );
    }
    return {
      name,
      type: type === 'key' || type === 'choice' ? type : 'text',
      weight: clamp(weight, 0, 99),
      isPrefix: prefixes[place] ?? prefixes[0] ?? true,
      typos: typos[place] ?? typos[0] ?? 2,
    };
  });
  if (query === null) return null;
  return {
    query,
    fields,
    typos: {
      most: Math.max(0, ...fields.map((field) => field.typos)),
      lengthForOne: asked.min_len_1typo ?? 4,
      lengthForTwo: asked.min_len_2typo ?? 7,
    },
    typosBelow: asked.typo_tokens_threshold ?? 1,
    dropsBelow: asked.drop_tokens_threshold ?? 1,
    candidates: clamp(asked.max_candidates ?? 4, 1, 100),
    prefersWhole: asked.prioritize_exact_match ?? true,
  };
}

/** Metadata keys that `meta_data` is taken for at most. */
const expandedMax = 50;

/** The fields of a name, with its place in the list: `meta_data` stands for its keys. */
function queryFields(
  collection: Collection,
  names: readonly string[],
  known: KnownFields,
): { name: string; place: number }[] {
  return names.flatMap((given, place) => {
    const name = given === 'id' ? collection.idField : given;
    const type = fieldType(collection, name);
    if (type === 'text' || type === 'key' || type === 'choice') return [{ name, place }];
    if (type !== null) throw new SearchProblem(400, `Field \`${name}\` should be a string or a string array.`);
    const keys = known(collection.name);
    if (isMetaDataField(name) && keys.has(name)) return [{ name, place }];
    const under = [...keys].filter((key) => key.startsWith(`${name}.`)).sort();
    if (under.length > 0) return under.slice(0, expandedMax).map((key) => ({ name: key, place }));
    throw new SearchProblem(404, `Could not find a field named \`${given}\` in the schema.`);
  });
}

function numbersOf(name: string, text: string | null, fields: number, otherwise: number): number[] {
  const parts = listOf(text);
  if (parts.some((part) => !/^\d{1,9}$/.test(part))) {
    throw new SearchProblem(400, `Parameter \`${name}\` must be a comma separated string of unsigned integers.`);
  }
  if (parts.length > 1 && fields > 0 && parts.length !== fields) {
    throw new SearchProblem(400, `Number of values in \`${name}\` does not match number of \`query_by\` fields.`);
  }
  return parts.length === 0 ? [otherwise] : parts.map(Number);
}

function flagsOf(name: string, text: string | null, fields: number): boolean[] {
  const parts = listOf(text);
  if (parts.length > 1 && fields > 0 && parts.length !== fields) {
    throw new SearchProblem(
      400,
      `Number of prefix values in \`${name}\` does not match number of \`query_by\` fields.`,
    );
  }
  return parts.map((part) => part.toLowerCase() === 'true');
}

function sortKeys(collection: Collection, text: string, isText: boolean, known: KnownFields): SortKey[] {
  const keys = listOf(text).map((part) => sortKey(collection, part, known));
  if (keys.length > sortKeysMax)
    throw new SearchProblem(422, `Only upto ${sortKeysMax} sort_by fields can be specified.`);
  const byMatch: SortKey = { kind: 'text match', direction: 'desc' };
  const newestFirst: SortKey = {
    kind: 'field',
    field: collection.defaultSort,
    type: fieldType(collection, collection.defaultSort),
    direction: 'desc',
  };
  if (keys.length === 0) return isText ? [byMatch, newestFirst] : [newestFirst];
  const withMatch = keys.some(({ kind }) => kind === 'text match') || keys.length === sortKeysMax;
  const all = withMatch ? keys : [...keys, byMatch];
  return isText ? all : all.filter(({ kind }) => kind === 'field');
}

function sortKey(collection: Collection, part: string, known: KnownFields): SortKey {
  const match = /^([^:()]+?)(?:\([^)]*\))?\s*:\s*([^:]*)$/.exec(part);
  if (match === null) throw new SearchProblem(400, 'Parameter `sort_by` is malformed.');
  const [, name = '', order = ''] = match;
  const direction = order.trim().toLowerCase();
  const type = fieldType(collection, name);
  const isMetaData = isMetaDataField(name) && known(collection.name).has(name);
  const isSortable =
    name === '_text_match' || isMetaData || !(type === null || ['text', 'key', 'choice'].includes(type));
  if (!isSortable) {
    throw new SearchProblem(404, `Could not find a field named \`${name}\` in the schema for sorting.`);
  }
  if (direction !== 'asc' && direction !== 'desc') {
    throw new SearchProblem(400, `Order for field\` ${name}\` should be either ASC or DESC.`);
  }
  return name === '_text_match' ? { kind: 'text match', direction } : { kind: 'field', field: name, type, direction };
}

function facetProblem(field: string): SearchProblem {
  return new SearchProblem(404, `Could not find a facet field named \`${field}\` in the schema.`);
}

function valueFields(
  collection: Collection,
  text: string | null,
  known: KnownFields,
  problem: (field: string) => SearchProblem,
): ValueField[] {
  return listOf(text).map((name) => {
    // Options in parentheses change how the engine counts, not what.
    const field = name.replace(/\(.*\)$/, '');
    const type = fieldType(collection, field);
    if (type === null && !(isMetaDataField(field) && known(collection.name).has(field))) throw problem(field);
    return { field, type };
  });
}

function facetQueryOf(text: string, facets: readonly ValueField[]): Search['facetQuery'] {
  if (text === '') return null;
  const colon = text.indexOf(':');
  if (colon < 0) throw new SearchProblem(400, 'Facet query must be in the `facet_field: value` format.');
  const field = text.slice(0, colon).trim();
  if (facets.length === 0) {
    throw new SearchProblem(400, 'The `facet_query` parameter is supplied without a `facet_by` parameter.');
  }
  if (!facets.some((facet) => facet.field === field)) {
    const why = `Facet query refers to a facet field \`${field}\` that is not part of \`facet_by\` parameter.`;
    throw new SearchProblem(400, why);
  }
  const value = text.slice(colon + 1).trim();
  return value === '' ? null : { field, text: value };
}

function groupOf(collection: Collection, asked: SearchParameters, known: KnownFields): Search['group'] {
  const limit = asked.group_limit ?? 3;
  if (listOf(asked.group_by).length === 0) return null;
  if (limit < 1 || limit > groupLimitMax) {
    throw new SearchProblem(400, `Value of \`group_limit\` must be between 1 and ${groupLimitMax}.`);
  }
  const fields = valueFields(
    collection,
    asked.group_by,
    known,
    (field) => new SearchProblem(404, `Could not find a field named \`${field}\` in the schema.`),
  );
  return { fields, limit };
}

function pageOf(asked: SearchParameters): Pick<Search, 'page' | 'limit' | 'offset'> {
  const perPage = asked.limit ?? asked.per_page ?? 10;
  for (const name of ['page', 'per_page', 'offset', 'limit'] as const) {
    if ((asked[name] ?? 0) < 0) throw new SearchProblem(400, `Parameter \`${name}\` must be an unsigned integer.`);
  }
  if (perPage > perPageMax) {
    throw new SearchProblem(422, `Only upto ${perPageMax} hits can be fetched per page.`);
  }
  const page = Math.max(asked.page ?? 1, 1);
  const offset = asked.page === null && asked.offset !== null ? asked.offset : perPage * (page - 1);
  if (offset + perPage > hitsMax) {
    const why = 'Ensure that `page` and `per_page` parameters are within this range.';
    throw new SearchProblem(422, `Only upto ${hitsMax} hits can be fetched. ${why}`);
  }
  return { page, limit: perPage, offset };
}
