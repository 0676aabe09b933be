/** The routes of a ledger as operations of an OpenAPI 3.1 document. */

import { type ErrorCode, statusByCode } from '../../../platform/errors.ts';
import { type Examples, withExample } from '../../../platform/openapi-examples.ts';
import type { LedgerContext } from '../../context.ts';
import type { Route } from '../route.ts';
import { allRoutes } from '../routes.ts';
import { answerSchemas } from './answers.ts';
import recorded from './examples.json' with { type: 'json' };
import type { Schema } from './pieces.ts';
import type { BodyDescription, RouteDescription } from './route-description.ts';
import { structSchema } from './struct-schema.ts';

const examples: Examples = recorded;

type Json = { [key: string]: unknown };

/** What a surface adds to every operation that it offers. */
export interface Surface {
  /** Before every path. */
  readonly prefix: string;
  /** Before every tag and operation id, so that two surfaces fit into one document. */
  readonly tagPrefix?: string;
  /** Whether it offers a route: `GET`, `/balances/:id`. */
  readonly offers: (method: string, path: string) => boolean;
  readonly parameters: (method: string) => readonly object[];
  readonly refusals: (method: string, path: string) => readonly ErrorCode[];
  /** Whether it asks nobody who they are. */
  readonly isOpen: (path: string) => boolean;
}

export interface LedgerOperations {
  readonly paths: Record<string, Record<string, Json>>;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
}

/** Routes without a ledger behind them: nothing of a context is used until one is called. */
export function describedRoutes(): readonly Route[] {
  const nothing: Partial<LedgerContext> = {};
  return allRoutes(nothing as LedgerContext);
}

export function ledgerOperations(surface: Surface): LedgerOperations {
  const paths: LedgerOperations['paths'] = {};
  const tags = new Set<string>();
  for (const { method, path, about } of describedRoutes()) {
    if (!surface.offers(method, path)) continue;
    const tag = `${surface.tagPrefix ?? ''}${about.tag}`;
    tags.add(tag);
    const own = path.replace(/:(\w+)/g, '{$1}');
    const template = `${surface.prefix}${own}`;
    const described = operation(surface, { method, path, about, tag });
    const withOwnExample = withExample(described, examples[`${method} ${own}`]);
    paths[template] = { ...paths[template], [method.toLowerCase()]: withOwnExample };
  }
  return {
    paths,
    schemas: answerSchemas,
    tags: [...tags].map((name) => ({ name, description: tagNotes[name.slice(surface.tagPrefix?.length ?? 0)] ?? '' })),
  };
}

const tagNotes: Readonly<Record<string, string>> = {
  server: 'The server itself',
  ledgers: 'Named groups of balances',
  balances: 'Amounts of one currency',
  'balance-monitors': 'Being told when a balance meets a condition',
  transactions: 'Moving money: at once, through the queue, held, at a date',
  identities: 'Persons and organizations, and tokens in the place of their data',
  accounts: 'Account numbers of balances',
  search: 'Finding records by their words',
  reconciliation: 'Matching external transactions against the ledger',
  metadata: 'Data of yours on any record',
  'api-keys': "Keys of the ledger's own port",
  hooks: 'URLs that are called before and after postings',
};

interface Described {
  readonly method: string;
  readonly path: string;
  readonly about: RouteDescription;
  readonly tag: string;
}

function operation(surface: Surface, { method, path, about, tag }: Described): Json {
  const { id, summary, description, query = {}, body } = about;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(surface.isOpen(path) ? { security: [] } : {}),
    parameters: [...surface.parameters(method), ...pathParameters(path), ...queryParameters(query)],
    ...(body === undefined ? {} : { requestBody: requestBody(body) }),
    responses: { ...goodAnswers(about), ...refusals(surface, { method, path, about, tag }) },
  };
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1 },
  }));
}

function queryParameters(query: Readonly<Record<string, { readonly description?: string }>>): object[] {
  return Object.entries(query).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

function requestBody({ struct, required, isOptional, form }: BodyDescription): object {
  return {
    required: isOptional !== true,
    content: {
      ...(form === undefined ? {} : { 'multipart/form-data': { schema: form } }),
      'application/json': { schema: structSchema(struct, required) },
    },
  };
}

function goodAnswers({ answers, hasCsv }: RouteDescription): Json {
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      {
        description: descriptionOf(Number(status)),
        ...(schema === null
          ? {}
          : {
              content: {
                'application/json': { schema },
                ...(hasCsv === true ? { 'text/csv': { schema: { type: 'string' } } } : {}),
              },
            }),
      },
    ]),
  );
}

function descriptionOf(status: number): string {
  switch (status) {
    case 201:
      return 'Done';
    case 202:
      return 'Taken on';
    case 204:
      return 'Done; there is nothing to say';
    case 503:
      return 'Out of order';
    default:
      return 'What was asked for';
  }
}

/** A status has one answer, whose codes are all that it may bear. */
function refusals(surface: Surface, { method, path, about }: Described): Json {
  const codes = new Set<ErrorCode>([
    ...(about.refusals ?? []),
    // U+0000 can't be stored, and is refused in any parameter, too.
    'GEN_MALFORMED_REQUEST',
    'GEN_INTERNAL',
    'GEN_UNAVAILABLE',
    ...surface.refusals(method, path),
  ]);
  const byStatus = Map.groupBy([...codes].sort(), (code) => statusByCode[code]);
  return Object.fromEntries(
    [...byStatus]
      .filter(([status]) => about.answers[status] === undefined)
      .map(([status, some]) => [status, refusalAnswer(some, about.hasLabelledText === true && status === 400)]),
  );
}

/** @param isLabelledText some of them are labelled as text, though they are JSON. */
function refusalAnswer(codes: readonly string[], isLabelledText = false): object {
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/Error' },
      {
        type: 'object',
        properties: { error_detail: { type: 'object', properties: { code: { type: 'string', enum: [...codes] } } } },
      },
    ],
  };
  return {
    description: codes.join(', '),
    content: {
      'application/json': { schema },
      ...(isLabelledText ? { 'text/plain': { schema: { type: 'string', description: 'The same JSON' } } } : {}),
    },
  };
}
