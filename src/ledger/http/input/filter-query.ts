/** Filters in a query string: `currency_eq=USD`, `created_at_between=2026-01-01|2026-02-01`. */
import { Refusal } from '../../../platform/errors.ts';
import {
  dataOperators,
  type Filter,
  type FilterList,
  type Grammar,
  type Operator,
  operators,
} from '../../model/filter.ts';

export const filtersMax = 20;
const valueBytesMax = 1_000;
const inValuesMax = 100;

const operatorsByName: Record<Grammar, ReadonlyMap<string, Operator>> = {
  core: namesOf(operators),
  data: namesOf(dataOperators),
};

function namesOf(known: readonly Operator[]): Map<string, Operator> {
  return new Map([
    ...known.map((operator) => [operator, operator] as const),
    ['neq', 'ne'],
    ['gteq', 'gte'],
    ['lteq', 'lte'],
  ]);
}

interface Problem {
  readonly Param: string;
  readonly Message: string;
}

/**
 * The filters of a query string. Parameters that don't end in an operator are no filters; of a repeated one the first
 * counts.
 * @throws Refusal GEN_VALIDATION_ERROR that lists every parameter that can't be read.
 */
export function filtersOfQuery(query: URLSearchParams): FilterList {
  const problems: Problem[] = [];
  const filters: Filter[] = [];
  const join = joinOf(query.get('logical_operator') ?? '');
  if (join === null) {
    problems.push({ Param: 'logical_operator', Message: "invalid logical_operator: must be 'and' or 'or'" });
  }
  for (const param of new Set(query.keys())) {
    const filter = filterOfParam('core', param, query.get(param) ?? '');
    if (filter === null) continue;
    const problem = filters.length >= filtersMax ? tooManyFilters : filter;
    if (typeof problem === 'string') problems.push({ Param: param, Message: problem });
    else filters.push(problem);
  }
  if (problems.length === 0) return { filters, join: join ?? 'and', origin: 'query' };
  throw new Refusal('GEN_VALIDATION_ERROR', 'invalid filter parameters', {
    legacyKey: 'errors',
    legacyValue: problems,
    details: problems,
  });
}

/** The filter that a parameter stands for, or what is wrong with it; null if it does not end in an operator. */
export function filterOfParam(grammar: Grammar, param: string, text: string): Filter | string | null {
  const cut = param.lastIndexOf('_');
  const operator = operatorsByName[grammar].get(param.slice(cut + 1).toLowerCase());
  if (cut < 0 || operator === undefined) return null;
  const values = valuesOf(operator, text);
  return typeof values === 'string' ? values : { field: param.slice(0, cut), operator, values };
}

const tooManyFilters = `exceeded maximum number of filters (${filtersMax})`;

/** `and` if left out; null if it is neither word. */
export function joinOf(text: string): 'and' | 'or' | null {
  const word = text.trim().toLowerCase();
  if (word === '') return 'and';
  return word === 'and' || word === 'or' ? word : null;
}

/** The values of one filter, or what is wrong with them. */
function valuesOf(operator: Operator, text: string): string[] | string {
  if (Buffer.byteLength(text) > valueBytesMax) return `value exceeds maximum length (${valueBytesMax} chars)`;
  switch (operator) {
    case 'isnull':
    case 'isnotnull':
    case 'exists':
    case 'notexists':
      return [];
    case 'in': {
      const values = text.split(',').map((value) => value.trim());
      return values.length > inValuesMax ? `IN operator exceeds maximum values (${inValuesMax})` : values;
    }
    case 'between': {
      const values = text.split('|');
      const wanted = 'between operator requires exactly 2 pipe-separated values (value1|value2)';
      return values.length === 2 ? values : wanted;
    }
    default:
      return [text];
  }
}
