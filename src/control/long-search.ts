/**
 * Searches of lists that only grow. What no index serves is looked for in stretches, from the newest on: no statement
 * takes long, whatever there is, and a caller who has waited for long enough hears where to go on.
 */
import type { Reach, Stretch } from './store/stretch.ts';

/** Goes through what was before this place, the newest first; undefined: through all. */
export type Look<Item> = (before: string | undefined, reach: Reach) => Promise<Stretch<Item>>;

/** What is often found is found at once; what is rare is worth longer stretches, of 30 to 50 ms in memory. */
const rowsFirst = 1_000;
const rowsMost = 100_000;

/** So long a caller waits for items that are rare. */
const searchForMs = 3_000;

/** A list that only grows, as it is read. */
export interface LongList<Filter, Item> {
  /** Newest first; all that was answered before is among them. */
  list(filter: Filter, limit: number): Promise<readonly Item[]>;
  /** The same, but of what is rare only as much as is found in some seconds. */
  find(filter: Filter, limit: number): Promise<Stretch<Item>>;
  /** The same, all of them, page by page; the first is read when this resolves. */
  pages(filter: Filter): Promise<AsyncIterable<readonly Item[]>>;
}

/** @param settle resolves when all that was answered before is in the list. */
export function longList<Filter extends { readonly before?: string | undefined }, Item>(
  settle: () => Promise<void>,
  read: (filter: Filter, reach: Reach) => Promise<Stretch<Item>>,
): LongList<Filter, Item> {
  function lookFor(filter: Filter): Look<Item> {
    return (before, reach) => read({ ...filter, before }, reach);
  }
  return {
    async list(filter, limit) {
      await settle();
      return (await search(lookFor(filter), { before: filter.before, limit })).items;
    },
    async find(filter, limit) {
      await settle();
      return search(lookFor(filter), { before: filter.before, limit, forMs: searchForMs });
    },
    async pages(filter) {
      await settle();
      return allPages(lookFor(filter));
    },
  };
}

/** As many items as are wanted, or what there is. @param forMs after so long what was found is answered. */
export async function search<Item>(
  look: Look<Item>,
  {
    before,
    limit,
    forMs = Number.POSITIVE_INFINITY,
  }: { readonly before?: string | undefined; readonly limit: number; readonly forMs?: number },
): Promise<Stretch<Item>> {
  const until = performance.now() + forMs;
  const items: Item[] = [];
  let from = before;
  for (let rowsMax = rowsFirst; ; rowsMax = Math.min(rowsMax * 10, rowsMost)) {
    const found = await look(from, { limit: limit - items.length, rowsMax });
    items.push(...found.items);
    const { next } = found;
    if (next === null || items.length >= limit || performance.now() >= until) return { items, next };
    from = next;
  }
}

const pageItems = 1_000;

/** All there is, page by page; the first page is read when this resolves. */
export async function allPages<Item>(look: Look<Item>): Promise<AsyncIterable<readonly Item[]>> {
  const first = await search(look, { limit: pageItems });
  return (async function* pages() {
    for (let page = first; ; page = await search(look, { before: page.next, limit: pageItems })) {
      yield page.items;
      if (page.next === null) return;
    }
  })();
}
