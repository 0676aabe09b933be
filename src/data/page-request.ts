/** From parameters and filters, as callers write them, to the page they mean. */
import { type Filter, type FilterList, filterOfParam, filtersMax, type RecordQuery } from '../ledger/index.ts';
import { Refusal } from '../platform/errors.ts';
import { NumberText } from '../platform/json.ts';

/** Parameters that are no filters, checked by their schema. */
export interface Controls {
  readonly page?: number;
  readonly pageSize?: number;
  readonly per_page?: number;
  readonly limit?: number;
  readonly offset?: number;
  readonly sort?: string;
  readonly order_by?: string;
  /** asc or desc, in any letter case. */
  readonly order?: string;
  readonly order_dir?: string;
  readonly strict_total?: boolean;
}

export interface FilterBody {
  readonly filters?: readonly {
    readonly field: string;
    readonly operator: Filter['operator'];
    readonly value?: unknown;
    readonly values?: readonly unknown[];
  }[];
  readonly logical_operator?: 'and' | 'or';
}

/** Rows that can be reached by leafing: the database goes through all that are skipped. */
const rowsReachedMax = 100_000;
const valueLengthMax = 1_000;

/** @throws Refusal GEN_VALIDATION_ERROR for a page too far away. */
export function recordQuery(where: FilterList, controls: Controls, pageSize: number): RecordQuery {
  const order = controls.order ?? controls.order_dir;
  const limit = controls.pageSize ?? controls.per_page ?? controls.limit ?? pageSize;
  const offset = controls.page === undefined ? (controls.offset ?? 0) : (controls.page - 1) * limit;
  if (offset + limit > rowsReachedMax) {
    const way = 'Narrow the list instead, for example with created_at_lte and the time of the last row you have';
    throw invalid(`No page reaches further than ${rowsReachedMax} rows. ${way}`);
  }
  return {
    where,
    limit,
    offset,
    sort: {
      field: controls.sort ?? controls.order_by ?? null,
      direction: order?.toLowerCase() === 'asc' ? 'asc' : 'desc',
    },
    wantsExactTotal: controls.strict_total ?? false,
  };
}

/**
 * The filters among the parameters of a query; all must hold, also those of one name.
 * @param isControl whether a parameter of this name is none.
 * @throws Refusal GEN_VALIDATION_ERROR that lists every parameter that is neither, or can't be read.
 */
export function filtersOfParams(query: string, isControl: (name: string) => boolean): FilterList {
  const filters: Filter[] = [];
  const problems: string[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    if (isControl(name)) continue;
    const filter = filterOfParam('data', name, text);
    if (filter === null) problems.push(`${name} is no parameter; a filter ends in an operator, like ${name}_eq`);
    else if (typeof filter === 'string') problems.push(`${name}: ${filter}`);
    else filters.push(filter);
  }
  if (filters.length > filtersMax) problems.push(`there are more than ${filtersMax} filters`);
  if (problems.length > 0) throw invalid(problems.slice(0, problemsMax).join('; '));
  return { filters, join: 'and', origin: 'query', grammar: 'data' };
}

const problemsMax = 20;

/** @throws Refusal GEN_VALIDATION_ERROR for a value that no field has. */
export function filtersOfBody({ filters = [], logical_operator: join = 'and' }: FilterBody): FilterList {
  return { filters: filters.map(toFilter), join, origin: 'body', grammar: 'data' };
}

function toFilter({ field, operator, value, values }: NonNullable<FilterBody['filters']>[number]): Filter {
  switch (operator) {
    case 'isnull':
    case 'isnotnull':
    case 'exists':
    case 'notexists':
      return { field, operator, values: [] };
    case 'in':
    case 'between':
      if (values === undefined) throw invalid(`operator '${operator}' for field '${field}' takes a list of 'values'`);
      return { field, operator, values: values.map((one) => plainValue(field, one)) };
    default:
      return { field, operator, values: [plainValue(field, value)] };
  }
}

function plainValue(field: string, value: unknown): unknown {
  if (value === null || value === undefined) {
    throw invalid(`the filter on '${field}' has no value; for what is empty there are isnull and notexists`);
  }
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  const text = value instanceof NumberText ? value.text : value;
  if (typeof text !== 'string')
    throw invalid(`a value for '${field}' is neither text, nor a number, nor a truth value`);
  if (text.length > valueLengthMax) throw invalid(`a value for '${field}' is longer than ${valueLengthMax} characters`);
  return value;
}

function invalid(message: string): Refusal {
  return new Refusal('GEN_VALIDATION_ERROR', message);
}
