/** What a caller wants listed: conditions on fields, joined by one word. Fields and values are not checked yet. */

export const operators = [
  'eq',
  'ne',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'between',
  'like',
  'ilike',
  'isnull',
  'isnotnull',
] as const;

/** What the Data API knows besides: whether there is anything, JSON null included. */
export const dataOperators = [...operators, 'exists', 'notexists'] as const;

export type Operator = (typeof dataOperators)[number];

/** Whose rules a list of filters follows: Core's own lists, or the Data API's. They differ in operators and in metadata. */
export type Grammar = 'core' | 'data';

export interface Filter {
  readonly field: string;
  readonly operator: Operator;
  /** One value; two for between; any number for in; none for those that ask whether there is any. */
  readonly values: readonly unknown[];
}

export interface FilterList {
  readonly filters: readonly Filter[];
  readonly join: 'and' | 'or';
  /** In a query string every value is text and a date stands for its whole day; in a body values are JSON. */
  readonly origin: 'query' | 'body';
  /** Default: `core`. */
  readonly grammar?: Grammar;
}

export interface Sort {
  /** Null, or a field that can't be sorted by: newest first. */
  readonly field: string | null;
  readonly direction: 'asc' | 'desc';
}

/** One page of a list. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
}

export interface ListRequest extends Page {
  readonly where: FilterList;
  readonly sort: Sort;
  readonly withCount: boolean;
}

export const newestFirst: Sort = { field: null, direction: 'desc' };
