/** One search: makes sure the index is up to date, looks, and looks again more generously if little was found. */
import type { Pool } from '../platform/sql.ts';
import { type Collection, findCollection } from './model/search/collections.ts';
import { SearchProblem } from './model/search/problem.ts';
import {
  planSearch,
  type Search,
  type SearchParameters,
  type TextSearch,
  type ValueField,
} from './model/search/request.ts';
import { allOf, countByHour, countTallied, facetTallied, type Tally } from './model/search/tallies.ts';
import { closeWords, type QueryWord } from './model/search/text-query.ts';
import type { SearchIndex } from './search-index.ts';
import { readHours, readTallies } from './store/search/fill.ts';
import {
  countFacet,
  countMatches,
  type FacetStats,
  type FacetValue,
  type FoundGroup,
  type FoundHit,
  findGroups,
  findHits,
  type RecordRow,
  readRecords,
  type Sought,
} from './store/search/find.ts';
import type { SoughtWord } from './store/search/text-sql.ts';
import { metaDataFields, wordsOfLength } from './store/search/vocabulary.ts';

export interface SearchContext {
  readonly searchPool: Pool;
  readonly searchIndex: SearchIndex;
}

export interface FoundFacet {
  readonly facet: ValueField;
  readonly values: readonly FacetValue[];
  readonly stats: FacetStats;
}

export interface SearchResult {
  readonly search: Search;
  /** What was looked for in the end: words may have been left out, or taken for others. */
  readonly words: readonly SoughtWord[];
  /** Hits in all, or groups. */
  readonly found: number;
  /** Records in the collection. */
  readonly outOf: number;
  readonly hits: readonly FoundHit[];
  /** Null unless hits were to be grouped. */
  readonly groups: readonly FoundGroup[] | null;
  readonly facets: readonly FoundFacet[];
  /** The records of all hits, by id; one that is gone by now is absent. */
  readonly records: ReadonlyMap<string, RecordRow>;
}

/**
 * @throws SearchProblem if the search can't be carried out.
 * @throws Refusal GEN_UNAVAILABLE if the index is too far behind.
 */
export async function searchRecords(
  { searchPool: pool, searchIndex }: SearchContext,
  collectionName: string,
  parameters: SearchParameters,
): Promise<SearchResult> {
  const collection = findCollection(collectionName);
  if (collection === null) throw new SearchProblem(404, 'Collection not found');
  await searchIndex.catchUp();
  const [tallies, fields] = await Promise.all([readTallies(pool, collection.name), metaDataFields(pool)]);
  const search = planSearch(collection, parameters, (name) => fields.get(name) ?? new Set());
  const { sought, first } = await look(pool, search, tallies);
  const facets = await Promise.all(search.facets.map((facet) => foundFacet(pool, sought, facet, tallies)));
  const ids = first.groups === null ? first.hits : first.groups.flatMap(({ hits }) => hits);
  return {
    search,
    words: sought.words,
    outOf: allOf(tallies),
    ...first,
    facets,
    records: await recordsOf(pool, collection, ids),
  };
}

interface Finding {
  readonly found: number;
  readonly hits: readonly FoundHit[];
  readonly groups: readonly FoundGroup[] | null;
}

/**
 * Looks for all words first; then, while too little is found, for close words as well, and for one word less, from the
 * last on.
 */
async function look(
  pool: Pool,
  search: Search,
  tallies: readonly Tally[],
): Promise<{ sought: Sought; first: Finding }> {
  const choices = (field: string): string[] =>
    field === 'currency' || field === 'status' ? [...new Set(tallies.map((tally) => tally[field]))] : [];
  const { text } = search;
  // Groups are counted as they are gathered.
  const counted =
    text === null && search.group === null
      ? (countTallied(tallies, search.filter) ?? (await countedByHour(pool, search, choices)))
      : null;
  const attempt = async (words: readonly SoughtWord[]) => {
    const sought: Sought = { search, words, choices };
    return { sought, first: await find(pool, sought, counted) };
  };
  if (text === null) return attempt([]);
  const given = text.query.words;
  let best = await attempt(given.map((word, index) => asWritten(word, index === given.length - 1)));
  for (let count = given.length; count > 0; count--) {
    if (count < given.length) {
      if (best.first.found >= text.dropsBelow) return best;
      best = await attempt(given.slice(0, count).map((word, index) => asWritten(word, index === count - 1)));
    }
    if (best.first.found >= text.typosBelow || text.typos.most === 0) continue;
    const close = await withCloseWords(pool, search.collection, text, given.slice(0, count));
    if (close !== null) best = await attempt(close);
  }
  return best;
}

/** Null if the tallies of hours are of no help. */
async function countedByHour(pool: Pool, search: Search, choices: Sought['choices']): Promise<number | null> {
  const parts = search.collection.name === 'transactions' ? countByHour(search.filter) : null;
  if (parts === null) return null;
  const edges = parts.edges.map((filter) => ({ search: { ...search, filter }, words: [], choices }));
  const [hours, ...counts] = await Promise.all([
    readHours(pool, parts.hours),
    ...edges.map((edge) => countMatches(pool, edge)),
  ]);
  const inHours = countTallied(hours, parts.rest);
  return inHours === null ? null : counts.reduce((sum, count) => sum + count, inHours);
}

function asWritten(word: QueryWord, mayGoOn: boolean): SoughtWord {
  return { ...word, mayGoOn, closeWords: [] };
}

/** Null if there is nothing close to any of the words. */
async function withCloseWords(
  pool: Pool,
  collection: Collection,
  text: TextSearch,
  words: readonly QueryWord[],
): Promise<SoughtWord[] | null> {
  const isPrefix = text.fields.some((field) => field.isPrefix);
  const sought = await Promise.all(
    words.map(async (word, index): Promise<SoughtWord> => {
      const mayGoOn = index === words.length - 1;
      const { length } = word.word;
      const max = mayGoOn && isPrefix ? 100 : length + text.typos.most;
      const isTooShort = length < text.typos.lengthForOne;
      const vocabulary = isTooShort
        ? []
        : await wordsOfLength(pool, collection.name, { min: length - text.typos.most, max });
      const close = closeWords(word.word, vocabulary, {
        isPrefix: mayGoOn && isPrefix,
        limits: text.typos,
        limit: text.candidates,
      });
      return { ...word, mayGoOn, closeWords: close };
    }),
  );
  return sought.some((word) => word.closeWords.length > 0) ? sought : null;
}

async function find(pool: Pool, sought: Sought, counted: number | null): Promise<Finding> {
  const { group } = sought.search;
  if (group === null) return { ...(await findHits(pool, sought, counted)), groups: null };
  const { found, groups } = await findGroups(pool, sought, group);
  return { found, groups, hits: [] };
}

async function foundFacet(
  pool: Pool,
  sought: Sought,
  facet: ValueField,
  tallies: readonly Tally[],
): Promise<FoundFacet> {
  const { text, filter, facetQuery, facetValuesMax: limit } = sought.search;
  const beginning = facetQuery?.field === facet.field ? facetQuery.text : null;
  const tallied = text === null && beginning === null ? facetTallied(tallies, filter, facet.field) : null;
  if (tallied !== null) {
    return { facet, values: tallied.slice(0, limit), stats: { distinct: tallied.length, numbers: null } };
  }
  return { facet, ...(await countFacet(pool, sought, facet, { limit, beginning })) };
}

async function recordsOf(
  pool: Pool,
  { name, idField }: Collection,
  hits: readonly FoundHit[],
): Promise<Map<string, RecordRow>> {
  const rows = await readRecords(
    pool,
    name,
    hits.map(({ id }) => id),
  );
  return new Map(rows.map((row) => [String(row[idField]), row]));
}
