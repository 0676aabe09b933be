/** Pages of tables, filtered and sorted as a caller asked. */
import pg from 'pg';
import type { Refusal } from '../../platform/errors.ts';
import type { Pool } from '../../platform/sql.ts';
import type { Filter, ListRequest, Operator } from '../model/filter.ts';
import { type FilterTable, invalid, orderSql, Values, whereSql } from './filter-sql.ts';
import { type PlannedPage, planPage } from './planned-page.ts';

/** A table that can be listed, and the columns a row of the list has. */
export interface ListTable extends FilterTable {
  /** `from` and what follows it up to `where`. */
  readonly from: string;
  readonly columns: string;
  /**
   * Fields that have an index: whatever else is asked, a value of one of them says where to look. Rows may then have a
   * column `asked`, too, so who shows them names what is shown.
   */
  readonly indexed?: readonly string[];
}

/** How a range is asked for; one of `created_at`, in whose order lists are, says where to begin. */
const rangeOperators: readonly Operator[] = ['gt', 'gte', 'lt', 'lte', 'between'];

interface List<Row> {
  readonly rows: readonly Row[];
  /** Matches on all pages; null if not asked for, or if the page is empty: the count travels on the rows. */
  readonly totalCount: number | null;
}

export interface Lists {
  /**
   * The page of `table` that `request` asks for.
   * @throws Refusal GEN_BAD_REQUEST if a filter names an unknown field, or a value doesn't fit its column.
   */
  read<Row extends pg.QueryResultRow>(table: ListTable, request: ListRequest): Promise<List<Row>>;
}

/** Pages that are planned once: beyond these the others are planned each time, so that callers can't fill memory. */
const plannedMax = 64;

/** @param quickPool whose statements end after a moment: for pages that several ask for together. */
export function openLists({ pool, quickPool }: { pool: Pool; quickPool: Pool }): Lists {
  const planned = new Map<string, PlannedPage>();

  /** Null if there are too many already. */
  function plannedFor(text: string, limit: number): PlannedPage | null {
    const known = planned.get(text);
    if (known !== undefined || planned.size >= plannedMax) return known ?? null;
    const page = planPage({ name: `page-${planned.size}`, text, limit, quickPool, pool });
    planned.set(text, page);
    return page;
  }

  async function rowsOf(table: ListTable, request: ListRequest): Promise<pg.QueryResultRow[]> {
    const values = new Values();
    const isOnce = isPlannedOnce(table, request);
    const text = pageSql(table, request, { values, isOnce });
    const page = isOnce ? plannedFor(text, request.limit) : null;
    if (page === null) return (await pool.query(text, values.list)).rows;
    // All matches are counted for each by itself.
    const mayShare = !request.withCount && values.list.every(isTextOrNull);
    return mayShare ? page.read(values.list) : page.readAlone(values.list);
  }

  return {
    async read<Row extends pg.QueryResultRow>(table: ListTable, request: ListRequest) {
      try {
        const rows = (await rowsOf(table, request)) as (Row & { total_count?: string })[];
        const total = rows[0]?.total_count;
        if (total === undefined) return { rows, totalCount: null };
        for (const row of rows) delete row.total_count;
        return { rows, totalCount: Number(total) };
      } catch (error) {
        if (!isDataException(error)) throw error;
        throw unreadableValue();
      }
    },
  };
}

function pageSql(
  table: ListTable,
  request: ListRequest,
  { values, isOnce }: { values: Values; isOnce: boolean },
): string {
  const { where, sort, limit, offset, withCount } = request;
  const condition = whereSql(table, where, values);
  // A plan that is made for any limit is made for a tenth of the rows.
  const page = isOnce ? `limit ${limit}` : `limit ${values.add(limit)} offset ${values.add(offset)}`;
  return `
    select ${withCount ? `${table.columns}, count(*) over () as total_count` : table.columns}
      from ${table.from}
     where ${condition}
     order by ${orderSql(table, sort)}
     ${page}`;
}

/**
 * Planning takes longer than reading a page. Where an index says where to look or to begin, the plan of a first page is the same
 * whatever the values; any other should be made for them: one status may be rare, and another what nearly all rows have.
 */
function isPlannedOnce({ indexed }: ListTable, { where, limit, offset }: ListRequest): boolean {
  const { filters, join } = where;
  if (offset !== 0 || !Number.isSafeInteger(limit)) return false;
  if (filters.length === 0) return true;
  if (indexed === undefined || (join === 'or' && filters.length > 1)) return false;
  const isLookUp = ({ field, operator }: Filter) => operator === 'eq' && indexed.includes(field);
  const isRange = ({ field, operator }: Filter) => field === 'created_at' && rangeOperators.includes(operator);
  return filters.some(isLookUp) || filters.every(isRange);
}

function isTextOrNull(value: unknown): value is string | null {
  return typeof value === 'string' || value === null;
}

/** SQLSTATE class 22: the server could not read a value as the type it was sent as. */
export function isDataException(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code?.startsWith('22') === true;
}

export function unreadableValue(): Refusal {
  return invalid('a value is not one its field can hold');
}
