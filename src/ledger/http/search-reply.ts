/** What was found, as the search engine's API shows it, with the keys that Core passes on. */
import { highlight, type Marked } from '../model/search/highlight.ts';
import type { HighlightWish } from '../model/search/request.ts';
import { renderDocument, type SearchDocument, shownFields, textAt } from '../render/search-document.ts';
import type { FoundFacet, SearchResult } from '../search-records.ts';
import type { FoundHit } from '../store/search/find.ts';

export function renderResult(result: SearchResult, { tookMs, perPage }: { tookMs: number; perPage: number }): object {
  const { search, found, outOf, facets, groups, hits } = result;
  const render = hitRenderer(result);
  return {
    facet_counts: facets.map((facet) => renderFacet(facet, result)),
    found,
    ...(groups === null
      ? { hits: hits.flatMap(render) }
      : {
          grouped_hits: groups.map((group) => ({
            found: group.found,
            group_key: group.key.map((part) => part ?? ''),
            hits: group.hits.flatMap(render),
          })),
        }),
    out_of: outOf,
    page: search.page,
    request_params: { collection_name: search.collection.name, per_page: perPage, q: search.q },
    search_cutoff: false,
    search_time_ms: Math.round(tookMs),
  };
}

function hitRenderer({ search, words, records }: SearchResult): (hit: FoundHit) => object[] {
  const { text } = search;
  const marked: Marked | null =
    text === null
      ? null
      : {
          words: new Set([
            ...words.flatMap(({ word, closeWords }) => [word, ...closeWords]),
            ...text.query.phrases.flat(),
          ]),
          beginnings: text.fields.some(({ isPrefix }) => isPrefix)
            ? words.flatMap(({ word, mayGoOn }) => (mayGoOn ? [word] : []))
            : [],
        };
  const fields = search.highlight.fields ?? text?.fields.map(({ name }) => name) ?? [];
  return ({ id, score }) => {
    const record = records.get(id);
    if (record === undefined) return [];
    const document = renderDocument(search.collection.name, record);
    const marks = marked === null ? [] : highlightsOf(document, fields, marked, search.highlight);
    return [
      {
        document: shownFields(document, search),
        highlight: nested(marks),
        highlights: search.highlight.withOldForm ? marks : undefined,
        text_match: text === null ? undefined : score,
      },
    ];
  };
}

interface FieldHighlight {
  readonly field: string;
  readonly matched_tokens: readonly string[];
  readonly snippet: string;
  readonly value?: string;
}

function highlightsOf(
  document: SearchDocument,
  fields: readonly string[],
  marked: Marked,
  { startTag, endTag, fullFields, snippetThreshold, affixWords }: HighlightWish,
): FieldHighlight[] {
  return fields.flatMap((field): FieldHighlight[] => {
    const text = textAt(document, field);
    if (text === null) return [];
    const snippet = { threshold: snippetThreshold, affixWords };
    const short = highlight(text, marked, { startTag, endTag, snippet });
    if (short === null) return [];
    const isFull = fullFields.includes(field) || fullFields.includes('*');
    const whole = isFull ? highlight(text, marked, { startTag, endTag, snippet: null }) : null;
    const shown = { field, matched_tokens: short.matched, snippet: short.text };
    return [whole === null ? shown : { ...shown, value: whole.text }];
  });
}

/** By field, keys of metadata below it. */
function nested(marks: readonly FieldHighlight[]): object {
  const root: Record<string, unknown> = {};
  for (const { field, ...mark } of marks) {
    const path = field.split('.');
    let at = root;
    for (const key of path.slice(0, -1)) {
      const below = Object.hasOwn(at, key) ? (at[key] as Record<string, unknown>) : {};
      Object.defineProperty(at, key, { value: below, enumerable: true, configurable: true, writable: true });
      at = below;
    }
    const last = path.at(-1) ?? field;
    Object.defineProperty(at, last, { value: mark, enumerable: true, configurable: true, writable: true });
  }
  return root;
}

function renderFacet({ facet, values, stats }: FoundFacet, { search }: SearchResult): object {
  const { startTag, endTag } = search.highlight;
  const beginning = search.facetQuery?.field === facet.field ? search.facetQuery.text.toLowerCase() : null;
  const mark = (value: string): string => {
    const at = beginning === null ? -1 : value.toLowerCase().indexOf(beginning);
    if (beginning === null || at < 0) return value;
    const end = at + beginning.length;
    return `${value.slice(0, at)}${startTag}${value.slice(at, end)}${endTag}${value.slice(end)}`;
  };
  return {
    counts: values.map(({ value, count }) => ({ count, highlighted: mark(value), value })),
    field_name: facet.field,
    stats: { ...stats.numbers, total_values: stats.distinct },
  };
}
