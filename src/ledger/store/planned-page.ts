/**
 * A page that is planned once and asked for with many values. Requests for it gather while two statements are under way,
 * and go to the database as one: that halves what a list of twenty rows costs it.
 */
import type pg from 'pg';
import { isDatabaseError, type Pool, queryCanceled } from '../../platform/sql.ts';
import { gathered } from './gather.ts';

/** Rows that one statement may bring, those of all its requests together. */
const rowsMax = 640;
/** After a statement that took too long each request goes alone for so long: it would keep the others waiting again. */
const restMs = 10_000;

export interface PlannedPageOptions {
  /** Of its prepared statements; one by page. */
  readonly name: string;
  /** `select ...`, with placeholders for the values, each cast to its type. */
  readonly text: string;
  readonly limit: number;
  /** Ends a statement that takes long: nobody shall wait for another's list. */
  readonly quickPool: Pool;
  /** For those that take longer. */
  readonly pool: Pool;
}

export interface PlannedPage {
  /**
   * Its rows for these values, perhaps along with others. Reading begins after it was asked for, so it sees all that was
   * committed by then. Rows may be shared with who asked for the same: they are not to be changed. They may have one more
   * column, `asked`: to take it away takes longer than to read it.
   */
  read(values: readonly (string | null)[]): Promise<pg.QueryResultRow[]>;
  /** The same, always alone. */
  readAlone(values: readonly unknown[]): Promise<pg.QueryResultRow[]>;
}

export function planPage({ name, text, limit, quickPool, pool }: PlannedPageOptions): PlannedPage {
  const inOne = Math.max(1, Math.floor(rowsMax / Math.max(1, limit)));
  let restsUntilMs = 0;

  const alone = async (from: Pool, values: readonly unknown[]): Promise<pg.QueryResultRow[]> =>
    (await from.query({ name, text, values: [...values] })).rows;

  const together = async (keys: readonly string[]): Promise<ReadonlyMap<string, pg.QueryResultRow[]>> => {
    const [first = ''] = keys;
    if (keys.length === 1) return new Map([[first, await alone(quickPool, valuesOf(first))]]);
    const { rows } = await quickPool.query(severalPages(name, text, keys.map(valuesOf)));
    const pages = new Map(keys.map((key): [string, pg.QueryResultRow[]] => [key, []]));
    for (const row of rows) pages.get(keys[Number(row.asked) - 1] ?? '')?.push(row);
    return pages;
  };

  const find = gathered<pg.QueryResultRow[]>(async (keys) => {
    if (performance.now() >= restsUntilMs) {
      try {
        return await together(keys);
      } catch (error) {
        if (isDatabaseError(error, queryCanceled)) restsUntilMs = performance.now() + restMs;
      }
    }
    // Not waited for: each is answered, or fails, by itself.
    return new Map(keys.map((key) => [key, alone(pool, valuesOf(key))]));
  }, inOne);
  return {
    read: async (values) => (await find(JSON.stringify(values))) ?? [],
    readAlone: (values) => alone(pool, values),
  };
}

function valuesOf(key: string): (string | null)[] {
  return JSON.parse(key);
}

/** The rows of each page come in its order; `asked` is the page's place in the list, from 1 on. */
function severalPages(name: string, text: string, pages: readonly (readonly (string | null)[])[]): pg.QueryConfig {
  const columns = (pages[0] ?? []).map((_, column) => pages.map((values) => values[column]));
  const names = columns.map((_, column) => `v${column + 1}`);
  return {
    name: `${name}-several`,
    text: `
      select q.asked, page.*
        from unnest(${columns.map((_, column) => `$${column + 1}::text[]`).join(', ')})
             with ordinality as q (${names.join(', ')}, asked)
       cross join lateral (${text.replace(/\$(\d+)/g, 'q.v$1')}) page`,
    values: columns,
  };
}
