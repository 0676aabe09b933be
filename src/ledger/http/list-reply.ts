/** Lists: a bare array, or with `include_count` an envelope. */
import type pg from 'pg';
import { type ListRequest, newestFirst } from '../model/filter.ts';
import type { Lists, ListTable } from '../store/list.ts';
import { filtersOfQuery } from './input/filter-query.ts';
import { defaultAbove, lenientPage, listLengthMax } from './input/page.ts';
import { json, type LedgerReply } from './route.ts';

/** Records that can be listed: where they are, and how they are shown. */
export interface Listing<Row> {
  readonly table: ListTable;
  readonly render: (row: Row) => unknown;
  /** How a list without rows is written: Core's endpoints differ. */
  readonly empty: null | readonly [];
}

/** The rows that are asked for, as a bare array, or in an envelope with the number of all matches. */
export async function replyWithList<Row extends pg.QueryResultRow>(
  lists: Lists,
  { table, render, empty }: Listing<Row>,
  request: ListRequest,
): Promise<LedgerReply> {
  const { rows, totalCount } = await lists.read<Row>(table, request);
  const data = rows.length === 0 ? empty : rows.map(render);
  if (!request.withCount) return json(200, data);
  return json(200, totalCount === null ? { data } : { data, total_count: totalCount });
}

/** What the query asks for, where Core gives everything, whatever the page, unless there is a filter. */
export function replyWithAll<Row extends pg.QueryResultRow>(
  lists: Lists,
  listing: Listing<Row>,
  query: URLSearchParams,
): Promise<LedgerReply> {
  const where = filtersOfQuery(query);
  const all = { limit: listLengthMax, offset: 0 };
  const page = where.filters.length === 0 ? all : defaultAbove(lenientPage(query), 100);
  return replyWithList(lists, listing, { where, sort: newestFirst, withCount: false, ...page });
}
