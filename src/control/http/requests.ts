/** The request log: `/cloud/requests`, and from a request to what it did: `/cloud/requests/:request_id`. */
import { type Static, Type } from 'typebox';
import { renderAuditRecord } from '../audit-text.ts';
import { renderRequest, requestTable } from '../request-text.ts';
import type { RequestFilter } from '../store/request-list.ts';
import { traceRequest } from '../trace-request.ts';
import { record } from './audit.ts';
import { exportAnswer, exportFormat, logFilterOf, paged, pageOf, readPage, sendExport, sought } from './long-list.ts';
import { answers, callerOf, type Routes } from './route.ts';
import { id, moment, nullable, only, patterned, time } from './schema.ts';

const nullableText = nullable(Type.String());

const loggedRequest = Type.Object({
  request_id: Type.String({ description: 'As in X-Request-Id' }),
  at: time('When it came'),
  method: Type.String(),
  route: nullable(Type.String(), 'As a template; null: none that is offered, or refused before it was looked for'),
  instance_id: nullable(Type.String(), 'As the caller named it'),
  resource_id: nullableText,
  status: nullable(Type.Integer(), 'null: no answer'),
  code: nullable(Type.String(), 'Of an error that the gateway answered itself'),
  duration_ms: nullable(Type.Number()),
  member_id: Type.String(),
  credential_kind: Type.String(),
  credential_id: Type.String(),
  address: nullableText,
  record_id: nullable(Type.String(), 'Of its record in the audit log; null: it has none'),
});

const filters = {
  from: Type.Optional(moment('The earliest arrival')),
  to: Type.Optional(moment('Arrivals before this')),
  member_id: sought('Whose'),
  credential_id: sought('With which key or session'),
  instance_id: sought('To which instance'),
  method: sought('GET, POST, ...'),
  route: sought('As a template: /balances/:id'),
  resource_id: sought('About what'),
  request_id: sought('X-Request-Id of the answer'),
  status: Type.Optional(Type.String(patterned('^[1-5](?:\\d\\d|xx)$', 'a status like 404, or a class of them: 4xx'))),
  code: sought('Of an error that the gateway answered itself'),
  duration_ms_min: Type.Optional(Type.Number({ minimum: 0, description: 'Took so long or longer' })),
};
const filtersSchema = Type.Object(filters);

const transaction = Type.Object({
  transaction_id: Type.String(),
  parent_transaction: nullableText,
  status: Type.String(),
  reference: Type.String(),
  source: Type.String(),
  destination: Type.String(),
  precise_amount: Type.String({ description: 'Minor units' }),
  currency: Type.String(),
  created_at: time(),
});

const delivery = Type.Object({
  sequence: Type.String({ description: 'As `tallygate events` shows it' }),
  receiver: Type.String({ description: 'webhook, or the id of a hook' }),
  event: Type.String(),
  status: Type.String(),
  attempts: Type.Integer(),
  last_status: nullable(Type.Integer()),
  last_error: nullableText,
  created_at: time(),
  finished_at: nullable(time()),
});

export const routes: Routes = (app, { parts, settings }) => {
  app.get(
    '/requests',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'What came through the Proxy and to the Data API, newest first',
        tags: ['audit'],
        querystring: only({ ...filters, ...paged('') }),
        response: answers(
          {
            200: pageOf(loggedRequest),
          },
          400,
          401,
          403,
          504,
        ),
      },
    },
    async (request) => {
      const { cursor, limit = 50, ...wanted } = request.query;
      const filter = { ...filterOf(wanted, callerOf(request).workspaceId), before: cursor };
      return readPage((most) => parts.requests.find(filter, most), limit, {
        render: renderRequest,
        placeOf: ({ place }) => place,
      });
    },
  );

  app.get(
    '/requests/export',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'The same, all of it, as CSV or as a JSON object a line',
        tags: ['audit'],
        querystring: only({ ...filters, format: exportFormat }),
        response: exportAnswer('All requests, the newest first'),
      },
    },
    async (request, reply) => {
      const { format = 'csv', ...wanted } = request.query;
      const filter = filterOf(wanted, callerOf(request).workspaceId);
      const pages = await parts.requests.pages(filter);
      return sendExport(reply, { name: 'requests', format, pages, table: requestTable }) as never; // text, as the schema says
    },
  );

  app.get(
    '/requests/:request_id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'From the X-Request-Id of an answer to what the request did',
        tags: ['audit'],
        params: Type.Object({ request_id: id('the request') }),
        response: answers(
          {
            200: Type.Object({
              request_id: Type.String(),
              request: nullable(loggedRequest, 'null: something in the control plane'),
              records: Type.Array(record),
              transactions: Type.Array(transaction),
              deliveries: Type.Array(delivery),
            }),
          },
          400,
          401,
          403,
          404,
          504,
        ),
      },
    },
    async (request) => {
      const { request_id } = request.params;
      const wanted = { requestId: request_id, traceInLedger: settings.traceInLedger };
      const found = await traceRequest(parts, callerOf(request), wanted);
      const { records, ledger } = found;
      return {
        request_id,
        request: found.request === null ? null : renderRequest(found.request),
        records: records.map(renderAuditRecord),
        transactions: [...(ledger?.transactions ?? [])] as Static<typeof transaction>[], // as the ledger makes them
        deliveries: [...(ledger?.deliveries ?? [])] as Static<typeof delivery>[],
      };
    },
  );
};

function filterOf(wanted: Static<typeof filtersSchema>, workspaceId: string): RequestFilter {
  return {
    ...logFilterOf(wanted, workspaceId),
    method: wanted.method,
    route: wanted.route,
    status: wanted.status,
    code: wanted.code,
    durationMsMin: wanted.duration_ms_min,
  };
}
