/** One page of the ledger's records for the Data API, and how many there are. */
import type pg from 'pg';
import { Refusal } from '../../platform/errors.ts';
import { isDatabaseError, isPoolExhausted, type Pool, queryCanceled } from '../../platform/sql.ts';
import type { FilterList, Page, Sort } from '../model/filter.ts';
import { orderSql, Values, whereSql } from './filter-sql.ts';
import { isDataException, type ListTable, unreadableValue } from './list.ts';

/** A table, and how its matches are counted. */
export interface RecordTable extends ListTable {
  /** Whether it grows with every posting or upload: counting all matches would then cost more with each. */
  readonly isHistory: boolean;
  /** Matches are told apart by this column; null: they are not. */
  readonly tallied: string | null;
}

export interface RecordQuery extends Page {
  readonly where: FilterList;
  readonly sort: Sort;
  /** Whether matches are counted whatever it costs. */
  readonly wantsExactTotal: boolean;
}

export interface RecordPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly isEstimate: boolean;
  /** Matches by the values of the tallied column: `{status: {APPLIED: 3}}`; null if they were not counted. */
  readonly tally: Readonly<Record<string, Record<string, number>>> | null;
}

/**
 * @throws Refusal GEN_BAD_REQUEST if a filter names an unknown field, or a value doesn't fit it; DATA_QUERY_TIMEOUT if the
 * database takes too long.
 */
export async function readRecordPage<Row extends pg.QueryResultRow>(
  pool: Pool,
  table: RecordTable,
  query: RecordQuery,
): Promise<RecordPage<Row>> {
  const matching = conditionOf(table, query.where);
  const values = new Values(matching.values);
  const text = `
    select ${table.columns}
      from ${table.from}
     where ${matching.text}
     order by ${orderSql(table, query.sort)}
     limit ${values.add(query.limit)} offset ${values.add(query.offset)}`;
  try {
    const { rows } = await pool.query<Row>(text, values.list);
    return { rows, ...(await totalOf(pool, table, query, { matching, shown: rows.length })) };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** The record with this id; null if there is none. */
export async function findRecord<Row extends pg.QueryResultRow>(
  pool: Pool,
  table: ListTable,
  idField: string,
  id: string,
): Promise<Row | null> {
  const filters = [{ field: idField, operator: 'eq', values: [id] } as const];
  const matching = conditionOf(table, { filters, join: 'and', origin: 'body' });
  try {
    const text = `select ${table.columns} from ${table.from} where ${matching.text}`;
    return (await pool.query<Row>(text, matching.values as unknown[])).rows[0] ?? null;
  } catch (error) {
    throw refusalOf(error);
  }
}

interface Condition {
  readonly text: string;
  readonly values: readonly unknown[];
}

function conditionOf(table: ListTable, where: FilterList): Condition {
  const values = new Values();
  return { text: whereSql(table, where, values), values: values.list };
}

type Total = Omit<RecordPage<never>, 'rows'>;

/** Matches are counted if the planner thinks it cheap; if not, its guess stands, put right by what the page has shown. */
async function totalOf(
  pool: Pool,
  table: RecordTable,
  { offset, limit, wantsExactTotal }: RecordQuery,
  { matching, shown }: { matching: Condition; shown: number },
): Promise<Total> {
  if (!table.isHistory || wantsExactTotal) return countMatches(pool, table, matching);
  const { cost, rows } = await planOf(pool, table, matching);
  if (cost <= countingCostMax) return countMatches(pool, table, matching);
  const seen = offset + shown;
  const isLastPage = shown < limit && (shown > 0 || offset === 0);
  return { total: isLastPage ? seen : Math.max(rows, seen), isEstimate: !isLastPage, tally: null };
}

/** In the planner's units: about 20,000 rows in a row, or 2,000 here and there; some ten milliseconds. */
const countingCostMax = 2_000;

async function planOf(pool: Pool, { from }: ListTable, { text, values }: Condition) {
  const explained = await pool.query<{ 'QUERY PLAN': string }>(
    `explain (format json) select from ${from} where ${text}`,
    values as unknown[],
  );
  const [{ Plan: plan }] = JSON.parse(explained.rows[0]?.['QUERY PLAN'] ?? '') as [
    { Plan: { 'Total Cost': number; 'Plan Rows': number } },
  ];
  return { cost: plan['Total Cost'], rows: plan['Plan Rows'] };
}

/** As many values are told; the rest only counts. */
const talliedMax = 100;

async function countMatches(pool: Pool, { from, tallied }: RecordTable, { text, values }: Condition): Promise<Total> {
  const { rows } = await pool.query<{ value: string; records: string; total: string }>(
    `
    select ${tallied ?? "''"} as value, count(*) as records, sum(count(*)) over () as total
      from ${from}
     where ${text}
     group by 1
     order by 2 desc, 1
     limit ${talliedMax}`,
    values as unknown[],
  );
  const counts = Object.fromEntries(rows.map(({ value, records }) => [value, Number(records)]));
  const total = Number(rows[0]?.total ?? 0);
  return { total, isEstimate: false, tally: tallied === null ? null : { [tallied]: counts } };
}

function refusalOf(error: unknown): unknown {
  if (isDataException(error)) return unreadableValue();
  if (isPoolExhausted(error)) {
    const text = 'Too many queries are waiting; try again in a moment';
    return new Refusal('GEN_UNAVAILABLE', text, { cause: error, retryAfterSeconds: 1 });
  }
  if (!isDatabaseError(error, queryCanceled)) return error;
  const advice = 'narrow it, for example to one balance or to a shorter time';
  return new Refusal('DATA_QUERY_TIMEOUT', `The query took too long and was given up; ${advice}`, { cause: error });
}
