/** What requests to the Data and Filters APIs look like, and their answers. */
import { type Static, Type } from 'typebox';
import { dataOperators, fieldsOf } from '../../ledger/index.ts';
import { oneOf, only, patterned } from '../../platform/request-schemas.ts';
import type { Resource } from '../resources.ts';

const pageSizeMax = 1_000;
const numberMax = 1_000_000;

const instanceId = Type.String({ description: 'The instance to read' });
const orgId = Type.Optional(
  Type.String({ description: 'Taken and not looked at: the credential says whose data it is' }),
);

export const instanceQuery = only({ instance_id: instanceId, org_id: orgId });

/** Parameters that are no filters, whatever they end in. */
export function controls({ collection, pageSize }: Resource) {
  const { sorted } = fieldsOf(collection);
  const size = Type.Optional(Type.Integer({ minimum: 1, maximum: pageSizeMax, description: 'The same as pageSize' }));
  const sort = Type.Optional(oneOf(sorted, 'What to order by; left out: newest first'));
  // In capital letters, too, as SQL has them: the hosted product's documents say nothing about it.
  const order = Type.Optional(
    Type.String({
      ...patterned('^(?:[aA][sS][cC]|[dD][eE][sS][cC])$', 'asc or desc'),
      description: 'asc or desc. Default: desc',
    }),
  );
  return {
    instance_id: instanceId,
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: numberMax, description: 'Default: 1' })),
    pageSize: Type.Optional(
      Type.Integer({ minimum: 1, maximum: pageSizeMax, description: `Rows of a page. Default: ${pageSize}` }),
    ),
    per_page: size,
    limit: size,
    offset: Type.Optional(
      Type.Integer({ minimum: 0, maximum: numberMax, description: 'Rows to skip, in the place of page' }),
    ),
    sort,
    order_by: sort,
    order,
    order_dir: order,
    org_id: orgId,
    strict_total: Type.Optional(Type.Boolean({ description: 'Never an estimate of total, whatever it takes' })),
  };
}

/** Filters come besides; they are read from the query itself. */
export function listQuery(resource: Resource) {
  return Type.Object(controls(resource), { additionalProperties: true });
}

export function filterQuery(resource: Resource) {
  return only(controls(resource));
}

const filtersMax = 100;
const valuesMax = 1_000;

/** Numbers of any size: checked where they are read. */
const value = Type.Unknown({ description: 'Text, a number or a truth value' });

export const filterBody = only({
  filters: Type.Optional(
    Type.Array(
      only({
        field: Type.String({ minLength: 1, maxLength: 300, description: 'A field, or meta_data.a.b' }),
        operator: oneOf(dataOperators),
        value: Type.Optional(value),
        values: Type.Optional(Type.Array(value, { maxItems: valuesMax, description: 'For in, and two for between' })),
      }),
      { maxItems: filtersMax },
    ),
  ),
  logical_operator: Type.Optional(oneOf(['and', 'or'], 'Between filters. Default: and')),
});

/** As the ledger's own API shows them; their fields are listed in docs/data.md. */
export const record = Type.Object({}, { additionalProperties: true });

const ofPage = {
  data: Type.Array(record),
  total: Type.Integer({ description: 'Matches on all pages' }),
  stats: Type.Optional(
    Type.Record(Type.String(), Type.Record(Type.String(), Type.Integer()), {
      description: 'Matches by their status, currency or type; only if they were counted',
    }),
  ),
};
const ofEstimate = {
  total_is_estimate: Type.Optional(Type.Boolean()),
  total_source: Type.Optional(oneOf(['exact', 'estimate'], 'Where total comes from')),
};
const anyPage = Type.Object({ ...ofPage, ...ofEstimate });
export type AnyPage = Static<typeof anyPage>;

export function page({ isEstimated }: Resource) {
  return isEstimated ? anyPage : Type.Object(ofPage);
}

/** U+0000 is what the database can't be asked for. */
export const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 128, pattern: '^[^\\u0000]+$' }) });
