/** /search and /multi-search, in the shape of the search engine that Core asks; /search/reindex. */
import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import { SearchProblem } from '../model/search/problem.ts';
import type { SearchParameters } from '../model/search/request.ts';
import { searchRecords } from '../search-records.ts';
import type { Rebuild } from '../store/search/rebuild.ts';
import { answer } from './description/answers.ts';
import { count, listOf, object, oneOf, text } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { type Decoded, struct } from './input/struct.ts';
import { json, type LedgerRequest, type Route } from './route.ts';
import { renderResult } from './search-reply.ts';

const searchFields = {
  q: 'string',
  query_by: 'string',
  query_by_weights: 'optional string',
  prefix: 'optional string',
  infix: 'optional string',
  num_typos: 'optional string',
  filter_by: 'optional string',
  sort_by: 'optional string',
  facet_by: 'optional string',
  facet_query: 'optional string',
  group_by: 'optional string',
  include_fields: 'optional string',
  exclude_fields: 'optional string',
  highlight_fields: 'optional string',
  highlight_full_fields: 'optional string',
  highlight_start_tag: 'optional string',
  highlight_end_tag: 'optional string',
  min_len_1typo: 'optional int',
  min_len_2typo: 'optional int',
  typo_tokens_threshold: 'optional int',
  drop_tokens_threshold: 'optional int',
  max_candidates: 'optional int',
  max_facet_values: 'optional int',
  group_limit: 'optional int',
  page: 'optional int',
  per_page: 'optional int',
  offset: 'optional int',
  limit: 'optional int',
  highlight_affix_num_tokens: 'optional int',
  snippet_threshold: 'optional int',
  prioritize_exact_match: 'optional bool',
  enable_highlight_v1: 'optional bool',
  // Checked, as Core does, and without effect here.
  facet_strategy: 'optional string',
  pinned_hits: 'optional string',
  hidden_hits: 'optional string',
  preset: 'optional string',
  split_join_tokens: 'optional string',
  text_match_type: 'optional string',
  vector_query: 'optional string',
  max_extra_prefix: 'optional int',
  max_extra_suffix: 'optional int',
  search_cutoff_ms: 'optional int',
  cache_ttl: 'optional int',
  remote_embedding_timeout_ms: 'optional int',
  remote_embedding_num_tries: 'optional int',
  exhaustive_search: 'optional bool',
  enable_overrides: 'optional bool',
  enable_typos_for_numerical_tokens: 'optional bool',
  pre_segmented_query: 'optional bool',
  prioritize_num_matching_fields: 'optional bool',
  prioritize_token_position: 'optional bool',
  use_cache: 'optional bool',
} as const;

const searchBody = struct('api.SearchCollectionParams', searchFields);
const multiSearchBody = struct('api.MultiSearchSearchesParameter', {
  searches: { arrayOf: struct('api.MultiSearchCollectionParameters', { ...searchFields, collection: 'string' }) },
});

/** As the engine's own limit. */
const searchesMax = 50;

/** Core labels these so. */
const malformed = { isLabelledText: true };

export function searchRoutes(context: LedgerContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/search/:collection',
      about: {
        id: 'search',
        tag: 'search',
        summary: 'Search ledgers, transactions, balances, identities or reconciliations',
        description: 'Parameters and answers are those of the search engine that Core asks.',
        body: { struct: searchBody, required: ['q'] },
        answers: { 201: answer.searchResult },
        refusals: ['SRCH_QUERY_INVALID', 'GEN_NOT_FOUND'],
        hasLabelledText: true,
      },
      handle: async ({ request, params: { collection = '' } }) => {
        const parameters = await readBody(request, searchBody, malformed);
        try {
          return json(201, await search(context, collection, parameters));
        } catch (error) {
          throw error instanceof SearchProblem ? quoted(error) : error;
        }
      },
    },
    {
      method: 'POST',
      path: '/multi-search',
      about: {
        id: 'searchMany',
        tag: 'search',
        summary: 'Up to 50 searches at once',
        description: 'One that can not be carried out says so in its place.',
        body: { struct: multiSearchBody, required: ['searches'] },
        answers: {
          200: object({ results: listOf(oneOf(answer.searchResult, object({ code: count(), error: text() }))) }),
        },
        refusals: ['SRCH_QUERY_INVALID', 'GEN_NOT_FOUND'],
        hasLabelledText: true,
      },
      handle: async ({ request }) => {
        const { searches } = await readBody(request, multiSearchBody, malformed);
        if ((searches?.length ?? 0) > searchesMax) {
          throw quoted(new SearchProblem(400, `Number of multi searches exceeds \`${searchesMax}\`.`));
        }
        const results = [];
        for (const each of searches ?? []) results.push(await oneOfMany(context, each));
        return json(200, { results });
      },
    },
    {
      method: 'POST',
      path: '/search/reindex',
      about: {
        id: 'rebuildSearch',
        tag: 'search',
        summary: 'Rebuild the search index',
        body: { struct: reindexBody, isOptional: true },
        answers: { 202: object({ message: text(), progress: answer.reindexProgress }) },
        refusals: ['SRCH_REINDEX_IN_PROGRESS'],
      },
      handle: async ({ request }) => {
        const { rebuild, isNew } = await context.searchIndex.rebuild(await pageSizeOf(request));
        const progress = renderProgress(rebuild);
        if (isNew) return json(202, { message: 'Reindex operation started', progress });
        const message = 'A reindex operation is already in progress';
        throw new Refusal('SRCH_REINDEX_IN_PROGRESS', message, { beside: { progress }, details: progress });
      },
    },
    {
      method: 'GET',
      path: '/search/reindex',
      about: {
        id: 'readSearchRebuild',
        tag: 'search',
        summary: 'How the last rebuilding of the search index went',
        answers: { 200: answer.reindexProgress },
        refusals: ['SRCH_REINDEX_NOT_STARTED'],
      },
      handle: async () => {
        const rebuild = await context.searchIndex.lastRebuild();
        if (rebuild !== null) return json(200, renderProgress(rebuild));
        throw new Refusal('SRCH_REINDEX_NOT_STARTED', 'No reindex operation has been started');
      },
    },
  ];
}

const reindexBody = struct('api.ReindexRequest', { batch_size: 'int' });
const pageSizeDefault = 1_000;
const pageSizeMax = 10_000;

/** A body that can't be read asks for nothing, as in Core. */
async function pageSizeOf(request: LedgerRequest): Promise<number> {
  try {
    const { batch_size: size } = await readBody(request, reindexBody, { isOptional: true });
    return size > 0 ? Math.min(size, pageSizeMax) : pageSizeDefault;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return pageSizeDefault;
  }
}

/** How a rebuilding stands, as Core tells it. */
function renderProgress(rebuild: Rebuild): object {
  return {
    status: rebuild.status,
    phase: rebuild.phase,
    total_records: rebuild.total,
    processed_records: rebuild.processed,
    errors: rebuild.error === null ? undefined : [rebuild.error],
    started_at: rebuild.startedAt,
    completed_at: rebuild.completedAt ?? undefined,
    paused: false,
  };
}

async function search(context: LedgerContext, collection: string, parameters: SearchParameters): Promise<object> {
  const startedAt = performance.now();
  const result = await searchRecords(context, collection, parameters);
  return renderResult(result, { tookMs: performance.now() - startedAt, perPage: result.search.limit });
}

/** One that can't be carried out says so in its place, as in the engine; Core shows nothing of it. */
async function oneOfMany(
  context: LedgerContext,
  { collection, ...parameters }: Decoded<typeof searchBody> & { collection: string },
): Promise<object> {
  try {
    return await search(context, collection, parameters);
  } catch (error) {
    if (!(error instanceof SearchProblem)) throw error;
    return { code: error.engineStatus, error: error.message };
  }
}

/** Core's words for what the engine refused. By its rule, "not found" in them makes a 404. */
function quoted({ engineStatus, message }: SearchProblem): Refusal {
  const text = `status: ${engineStatus} response: ${JSON.stringify({ message }).replace(':', ': ')}`;
  return new Refusal(text.includes('not found') ? 'GEN_NOT_FOUND' : 'SRCH_QUERY_INVALID', text);
}
