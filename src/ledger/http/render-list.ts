/** Lists: a bare array, or with `include_count` an envelope. */

import type { List } from '../store/list.ts';
import type { LedgerReply } from './route.ts';
import { json } from './route.ts';

/** How a list without rows is written: Core's endpoints differ. */
export type EmptyList = null | readonly [];

/** The rows as a bare array, or in an envelope with the number of all matches. */
export function listReply<Row>(
  list: List<Row>,
  options: { withCount: boolean; empty: EmptyList },
  render: (row: Row) => unknown,
): LedgerReply {
  const data = list.rows.length === 0 ? options.empty : list.rows.map(render);
  if (!options.withCount) return json(200, data);
  return json(200, list.totalCount === null ? { data } : { data, total_count: list.totalCount });
}
