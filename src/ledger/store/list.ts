/** One page of a table, filtered and sorted as a caller asked. */
import pg from 'pg';
import type { Refusal } from '../../platform/errors.ts';
import type { Pool } from '../../platform/sql.ts';
import type { ListRequest } from '../model/filter.ts';
import { type FilterTable, invalid, orderSql, Values, whereSql } from './filter-sql.ts';

/** A table that can be listed, and the columns a row of the list has. */
export interface ListTable extends FilterTable {
  /** `from` and what follows it up to `where`. */
  readonly from: string;
  readonly columns: string;
  /** Fields that have an index: whatever else is asked, a value of one of them says where to look. */
  readonly indexed?: readonly string[];
}

export interface List<Row> {
  readonly rows: readonly Row[];
  /** Matches on all pages; null if not asked for, or if the page is empty: the count travels on the rows. */
  readonly totalCount: number | null;
}

/**
 * The page of `table` that `request` asks for.
 * @throws Refusal GEN_BAD_REQUEST if a filter names an unknown field, or a value doesn't fit its column.
 */
export async function listRows<Row extends pg.QueryResultRow>(
  pool: Pool,
  table: ListTable,
  request: ListRequest,
): Promise<List<Row>> {
  const values = new Values();
  const where = whereSql(table, request.where, values);
  const columns = request.withCount ? `${table.columns}, count(*) over () as total_count` : table.columns;
  const isOnce = isPlannedOnce(table, request);
  // A plan that is made for any limit is made for a tenth of the rows.
  const page = isOnce
    ? `limit ${request.limit}`
    : `limit ${values.add(request.limit)} offset ${values.add(request.offset)}`;
  const text = `
    select ${columns}
      from ${table.from}
     where ${where}
     order by ${orderSql(table, request.where, request.sort)}
     ${page}`;
  try {
    const name = isOnce ? preparedName(text) : null;
    const query = { text, values: values.list, ...(name === null ? {} : { name }) };
    const { rows } = await pool.query<Row & { total_count?: string }>(query);
    const total = rows[0]?.total_count;
    for (const row of rows) delete row.total_count;
    return { rows, totalCount: total === undefined ? null : Number(total) };
  } catch (error) {
    if (!isDataException(error)) throw error;
    throw unreadableValue();
  }
}

/** Pages that are planned once: beyond these the others are planned each time, so that callers can't fill memory. */
const preparedMax = 64;
const prepared = new Map<string, string>();

/**
 * Planning takes longer than reading a page. Where an index says where to look, the plan of a first page is the same
 * whatever the values; any other should be made for them: one status may be rare, and another what nearly all rows have.
 */
function isPlannedOnce({ indexed = [] }: ListTable, { where, limit, offset }: ListRequest): boolean {
  const { filters, join } = where;
  if (offset !== 0 || !Number.isSafeInteger(limit)) return false;
  if (filters.length === 0) return true;
  const isLookUp = filters.some(({ field, operator }) => operator === 'eq' && indexed.includes(field));
  return isLookUp && (join === 'and' || filters.length === 1);
}

/** Null if there are too many already. */
function preparedName(text: string): string | null {
  const known = prepared.get(text);
  if (known !== undefined || prepared.size >= preparedMax) return known ?? null;
  const name = `page-${prepared.size}`;
  prepared.set(text, name);
  return name;
}

/** SQLSTATE class 22: the server could not read a value as the type it was sent as. */
export function isDataException(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code?.startsWith('22') === true;
}

export function unreadableValue(): Refusal {
  return invalid('a value is not one its field can hold');
}
