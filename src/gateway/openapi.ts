/** The OpenAPI document of this port: the Proxy from the ledger's routes, the rest from the schemas of its own. */
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { cloudExamples, sessionCookieName } from '../control/index.ts';
import { ledgerOperations } from '../ledger/index.ts';
import type { ErrorCode } from '../platform/errors.ts';
import { withExample } from '../platform/openapi-examples.ts';
import { version } from '../platform/version.ts';
import type { OfferedRoute, Routes } from './routes.ts';

const about = `One port, several surfaces:

- **Proxy** (\`/proxy\`): a ledger, named by \`instance_id\`, behind keys and scopes. What is sent and answered is the ledger's.
- **Data and Filters APIs** (\`/data\`, \`/.../filter\`): filtered lists of a ledger's records, for keys with the scope \`data:read\`.
- **Management API** (\`/cloud\`): keys, instances, people.

Money is in minor units, as whole numbers of any size: read them without a double. Refusals have one shape and a code; the codes of
each status are listed with each operation. With \`Accept: application/problem+json\` this server's own refusals come as RFC 9457 has them.`;

/** The head of the document; fastify fills in the routes that it serves. */
export function openApiHead(publicUrl: string | null): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Tallygate', version, description: about },
      servers: [{ url: publicUrl ?? '/' }],
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'An API key' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: sessionCookieName({ publicUrl }),
            description: 'Of a person who has signed in; for the Management API only',
          },
        },
      },
      security: [{ key: [] }, { session: [] }],
    },
  };
}

/** What the gateway may answer to any proxied request. */
const proxyRefusals: readonly ErrorCode[] = [
  'AUTH_INVALID_REQUEST',
  'AUTH_MISSING_CREDENTIAL',
  'AUTH_INVALID_CREDENTIAL',
  'AUTH_INSUFFICIENT_SCOPE',
  'AUTH_ADDRESS_NOT_ALLOWED',
  'PROXY_MALFORMED_REQUEST',
  'PROXY_INVALID_PATH',
  'PROXY_INSTANCE_ID_REQUIRED',
  'PROXY_INSTANCE_ID_INVALID',
  'PROXY_INSTANCE_NOT_FOUND',
  'PROXY_INSTANCE_DISABLED',
  'PROXY_INSTANCE_BUSY',
  'PROXY_CIRCUIT_OPEN',
  'PROXY_LOOP_DETECTED',
  'PROXY_REQUEST_TIMEOUT',
  'PROXY_RATE_LIMITED',
  'PROXY_INTERNAL',
  'PROXY_UPSTREAM_UNREACHABLE',
  'PROXY_UPSTREAM_AUTH_FAILED',
  'PROXY_UPSTREAM_TIMEOUT',
  'PROXY_ROUTE_NOT_FOUND',
];
/** And to one with a body. */
const bodyRefusals: readonly ErrorCode[] = ['PROXY_BODY_TOO_LARGE', 'PROXY_UNSUPPORTED_MEDIA_TYPE'];
/** And to one that may change something. */
const writeRefusals: readonly ErrorCode[] = [
  'PROXY_INSTANCE_NOT_WRITABLE',
  'PROXY_IDEMPOTENCY_KEY_INVALID',
  'PROXY_IDEMPOTENCY_IN_FLIGHT',
  'PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN',
  'PROXY_IDEMPOTENCY_KEY_REUSED',
  'KEY_LIMIT_LEDGER',
  'KEY_LIMIT_BALANCE',
  'KEY_LIMIT_CURRENCY',
  'KEY_LIMIT_AMOUNT',
  'KEY_LIMIT_WINDOW_AMOUNT',
  'KEY_LIMIT_WINDOW_COUNT',
  'KEY_LIMIT_UNREADABLE',
];
/** And to one that leaves a record in the audit log. */
const auditRefusals: readonly ErrorCode[] = ['PROXY_AUDIT_UNAVAILABLE'];

const instanceId = {
  name: 'instance_id',
  in: 'query',
  required: true,
  description: 'Which ledger',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,128}$' },
};
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'A request that is sent again with its key is answered again, and not carried out again',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
};

interface Document {
  readonly paths?: object;
  readonly tags?: readonly object[];
  readonly components?: { readonly schemas?: object };
}

/** The document that fastify makes of its routes, with the Proxy's operations: those that `routes` offers. */
export function wholeDocument(own: Document, routes: Routes): object {
  const routeOf = (method: string, path: string): OfferedRoute | null => {
    const found = routes.match(method, path);
    return found.kind === 'offered' ? found.route : null;
  };
  const proxy = ledgerOperations({
    prefix: '/proxy',
    tagPrefix: 'proxy/',
    offers: (method, path) => routeOf(method, path) !== null,
    parameters: (method) => (method === 'GET' ? [instanceId] : [instanceId, idempotencyKey]),
    refusals: (method, path) => {
      const route = routeOf(method, path);
      return [
        ...proxyRefusals,
        ...(method === 'GET' ? [] : bodyRefusals),
        ...(route?.isRead ? [] : writeRefusals),
        ...(route?.audited == null ? [] : auditRefusals),
      ];
    },
    isOpen: () => false,
  });
  return {
    ...own,
    tags: [...proxy.tags, ...(own.tags ?? [])],
    paths: { ...proxy.paths, ...completed(own.paths ?? {}) },
    components: { ...own.components, schemas: { ...own.components?.schemas, ...proxy.schemas } },
  };
}

/** What any request to a surface of this server's own may meet, whatever its route says. */
const commonRefusals: Readonly<Record<string, string>> = {
  400: 'AUTH_INVALID_REQUEST, or the request is malformed',
  401: 'AUTH_MISSING_CREDENTIAL, AUTH_INVALID_CREDENTIAL',
  403: 'AUTH_INSUFFICIENT_SCOPE, AUTH_ADDRESS_NOT_ALLOWED and others of AUTH_',
  413: 'The body is too large',
  415: 'The body is not JSON',
  429: 'Too many requests, or too many without a valid credential',
  500: 'The server failed',
  503: 'GEN_UNAVAILABLE',
};

type Operation = { readonly responses?: object };

/** The paths with what any request may meet, and with their examples. */
function completed(paths: object): object {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
  const common = Object.fromEntries(
    Object.entries(commonRefusals).map(([status, description]) => [status, { description, content }]),
  );
  const complete = (operation: Operation) => ({ ...operation, responses: { ...common, ...operation.responses } });
  return Object.fromEntries(
    Object.entries(paths).map(([path, operations]: [string, Record<string, Operation>]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [
          method,
          withExample(complete(operation), cloudExamples[`${method.toUpperCase()} ${path}`]),
        ]),
      ),
    ]),
  );
}
