/** The Data API, `GET /data/...`, and the Filters API, `POST /.../filter`: the same records, asked for in two ways. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FilterList, RecordPage, Records } from '../../ledger/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { parseJson } from '../../platform/json.ts';
import { answers, validateBySchema } from '../../platform/request-schemas.ts';
import { type Controls, filtersOfBody, filtersOfParams, recordQuery } from '../page-request.ts';
import { type Resource, resources } from '../resources.ts';
import {
  type AnyPage,
  controls,
  filterBody,
  filterQuery,
  instanceQuery,
  listQuery,
  page,
  params,
  record,
} from './schema.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the instance that is asked; whoever registers the routes sees to it that the caller may read them. */
    records: Records | null;
  }
}

const bodyBytesMax = 256 * 1024;
const tags = ['data'];
const security = [{ key: [] }];
const refusals = [400, 401, 403, 404, 409, 429, 502, 503, 504] as const;

/** Registers all routes, with their full paths. */
export function dataRoutes(root: FastifyInstance): void {
  validateBySchema(root);
  // Integers of any size, which no serializer made from a schema can write.
  root.setSerializerCompiler(() => (data) => JSON.stringify(data));
  acceptJsonOnly(root);
  for (const resource of resources) {
    addList(root, resource);
    if (resource.filteredAs !== null) addFilter(root, resource, `/${resource.filteredAs}/filter`);
    if (resource.unknown !== null) addDetails(root, resource, resource.unknown);
  }
}

/** With all digits of its numbers. */
function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    /^application\/(?:[\w!#$&^.+-]+\+)?json(?:\s*;|$)/i,
    { parseAs: 'string', bodyLimit: bodyBytesMax },
    (_request, text, done) => {
      try {
        done(null, parseJson(text as string)); // by parseAs
      } catch (error) {
        // RangeError: nested deeper than the stack.
        done(new Refusal('GEN_MALFORMED_REQUEST', 'The request body is not valid JSON', { cause: error }));
      }
    },
  );
}

function addList(root: FastifyInstance, resource: Resource): void {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const known = new Set(Object.keys(controls(resource)));
  app.get(
    `/data/${resource.name}`,
    {
      schema: {
        summary: `List ${resource.name}, newest first; filters are parameters like created_at_gte`,
        tags,
        security,
        querystring: listQuery(resource),
        response: answers({ 200: page(resource) }, ...refusals),
      },
    },
    async (request) => {
      const where = filtersOfParams(rawQuery(request), (name) => known.has(name));
      return readPage(request, resource, where, request.query);
    },
  );
}

function addFilter(root: FastifyInstance, resource: Resource, path: string): void {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    path,
    {
      bodyLimit: bodyBytesMax,
      schema: {
        summary: `Filter ${resource.name}, newest first`,
        tags,
        security,
        querystring: filterQuery(resource),
        body: filterBody,
        response: answers({ 200: page(resource) }, ...refusals, 413, 415),
      },
    },
    async (request) => readPage(request, resource, filtersOfBody(request.body), request.query),
  );
}

function addDetails(root: FastifyInstance, { name, collection }: Resource, unknown: NonNullable<Resource['unknown']>) {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  app.get(
    `/data/${name}/:id`,
    {
      schema: {
        summary: `Read one of the ${name}`,
        tags,
        security,
        params,
        querystring: instanceQuery,
        response: answers({ 200: record }, ...refusals),
      },
    },
    async (request) => {
      const found = await recordsOf(request).find(collection, request.params.id);
      if (found === null) throw new Refusal(unknown.code, unknown.message, { details: {} });
      return found;
    },
  );
}

async function readPage(
  request: FastifyRequest,
  { collection, pageSize, isEstimated }: Resource,
  where: FilterList,
  wanted: Controls,
): Promise<AnyPage> {
  const found = await recordsOf(request).list(collection, recordQuery(where, wanted, pageSize));
  return renderPage(found, isEstimated);
}

/** `stats` only if matches were counted: to count them for it would cost more than the page. */
function renderPage({ rows, total, isEstimate, tally }: RecordPage<object>, isEstimated: boolean): AnyPage {
  return {
    data: [...rows],
    total,
    ...(tally === null ? {} : { stats: tally }),
    ...(isEstimated ? { total_is_estimate: isEstimate, total_source: isEstimate ? 'estimate' : 'exact' } : {}),
  };
}

function recordsOf({ records }: FastifyRequest): Records {
  if (records === null) throw new Error('nobody has looked who may read');
  return records;
}

function rawQuery({ raw: { url = '' } }: FastifyRequest): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark + 1);
}
