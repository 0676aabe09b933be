/** Filters in the body of POST /ledgers/filter and its kind. */
import { Refusal } from '../../../platform/errors.ts';
import type { Filter, ListRequest, Operator } from '../../model/filter.ts';
import type { LedgerRequest } from '../route.ts';
import { readBody } from './body.ts';
import { joinOf } from './filter-query.ts';
import { type Decoded, struct } from './struct.ts';

/** Core sets no limit in a body; these keep one statement within what the server can plan. */
const filtersMax = 100;
const valuesMax = 1_000;

const queryFilter = struct('filter.QueryFilter', {
  field: 'string',
  operator: { namedString: 'filter.Operator' },
  value: 'any',
  values: 'anys',
});
export const filterRequest = struct('api.FilterRequest', {
  filters: { arrayOf: queryFilter },
  logical_operator: 'string',
  limit: 'int',
  offset: 'int',
  sort_by: 'string',
  sort_order: 'string',
  include_count: 'bool',
});

/**
 * The list that the body asks for. A limit outside 1 to 100 counts as 20, an unknown sort order as `desc`.
 * @throws Refusal GEN_VALIDATION_ERROR if the body can't be decoded or joins its filters by another word than and, or.
 */
export async function filtersOfBody(request: LedgerRequest): Promise<ListRequest> {
  const body = await readBody(request, filterRequest, { code: 'GEN_VALIDATION_ERROR' });
  const join = joinOf(body.logical_operator);
  if (join === null) {
    throw new Refusal('GEN_VALIDATION_ERROR', "invalid logical_operator: must be 'and' or 'or'");
  }
  const filters = (body.filters ?? []).map(toFilter);
  if (filters.length > filtersMax) {
    throw new Refusal('GEN_VALIDATION_ERROR', `exceeded maximum number of filters (${filtersMax})`);
  }
  if (filters.some((filter) => filter.values.length > valuesMax)) {
    throw new Refusal('GEN_VALIDATION_ERROR', `IN operator exceeds maximum values (${valuesMax})`);
  }
  const sortBy = body.sort_by.trim().toLowerCase();
  return {
    where: { filters, join, origin: 'body' },
    sort: {
      field: sortBy === '' ? null : sortBy,
      direction: body.sort_order === 'asc' ? 'asc' : 'desc',
    },
    limit: body.limit < 1 || body.limit > 100 ? 20 : body.limit,
    // Beyond all rows, and within what a double holds exactly.
    offset: Math.min(Math.max(body.offset, 0), Number.MAX_SAFE_INTEGER),
    withCount: body.include_count,
  };
}

function toFilter({ field, operator, value, values }: Decoded<typeof queryFilter>): Filter {
  const takesMany = operator === 'in' || operator === 'between';
  const takesNone = operator === 'isnull' || operator === 'isnotnull';
  // Whether it is an operator at all is checked with the field, where the message names both.
  return { field, operator: operator as Operator, values: takesMany ? (values ?? []) : takesNone ? [] : [value] };
}
