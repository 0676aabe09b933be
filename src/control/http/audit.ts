/** The audit log: `/cloud/audit`, and from a request to what it did: `/cloud/requests`. */
import { Readable } from 'node:stream';
import { type Static, Type } from 'typebox';
import { exportText, renderAuditRecord } from '../audit-text.ts';
import type { AuditFilter } from '../store/audit.ts';
import { traceRequest } from '../trace-request.ts';
import { answers, callerOf, type Routes } from './route.ts';
import { id, moment, nullable, oneOf, only, time } from './schema.ts';

const outcome = oneOf(['done', 'refused', 'failed', 'unknown', 'under_way'], 'unknown: it may have been carried out');

const record = Type.Object({
  record_id: Type.String(),
  at: time(),
  action: Type.String({ description: 'Ledger created, Identity tokenized, key.create, ...' }),
  outcome,
  status: nullable(Type.Integer(), 'Of HTTP; null: there was no answer, or it was no request to a ledger'),
  code: nullable(Type.String(), 'Of an error that the gateway answered itself'),
  resource_id: nullable(Type.String()),
  member_id: Type.String(),
  credential_kind: Type.String(),
  credential_id: Type.String(),
  instance_id: nullable(Type.String(), 'null: in the control plane'),
  method: nullable(Type.String()),
  route: nullable(Type.String()),
  request_id: nullable(Type.String(), 'As in X-Request-Id'),
  address: nullable(Type.String()),
  duration_ms: nullable(Type.Number()),
  chain_seq: nullable(Type.String(), 'null: not sealed yet'),
  chain_hash: nullable(Type.String()),
});

const text = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000]+$', description }));

const filters = {
  from: Type.Optional(moment('The earliest beginning')),
  to: Type.Optional(moment('Beginnings before this')),
  member_id: text('Who'),
  credential_id: text('With which key or session'),
  instance_id: text('On which instance'),
  action: text('As the records say it'),
  outcome: Type.Optional(outcome),
  status: Type.Optional(Type.Integer({ minimum: 100, maximum: 599 })),
  resource_id: text('What it was done to'),
  request_id: text('X-Request-Id of the answer'),
};
const filtersSchema = Type.Object(filters);

const pageMax = 500;

const nullableText = nullable(Type.String());

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
    '/audit',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Who did what, newest first',
        tags: ['audit'],
        querystring: only({
          ...filters,
          cursor: text('next_cursor of the page before'),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: pageMax, default: 50 })),
        }),
        response: answers(
          { 200: Type.Object({ data: Type.Array(record), next_cursor: nullable(Type.String(), 'null: the end') }) },
          400,
          401,
          403,
        ),
      },
    },
    async (request) => {
      const { cursor, limit = 50, ...wanted } = request.query;
      const filter = { ...filterOf(wanted, callerOf(request).workspaceId), before: cursor };
      const records = await parts.audit.list(filter, limit + 1);
      const page = records.slice(0, limit);
      return {
        data: page.map(renderAuditRecord),
        next_cursor: records.length > limit ? (page.at(-1)?.recordId ?? null) : null,
      };
    },
  );

  app.get(
    '/audit/export',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'The same, all of it, as CSV or as a JSON object a line',
        tags: ['audit'],
        querystring: only({ ...filters, format: Type.Optional(oneOf(['csv', 'jsonl'])) }),
        response: {
          200: {
            description: 'All records, the newest first',
            content: { 'text/csv': { schema: Type.String() }, 'application/jsonl': { schema: Type.String() } },
          },
        },
      },
    },
    async (request, reply) => {
      const { format = 'csv', ...wanted } = request.query;
      const filter = filterOf(wanted, callerOf(request).workspaceId);
      reply.type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8');
      reply.header('content-disposition', `attachment; filename="audit.${format}"`);
      const text = Readable.from(exportText(await parts.audit.pages(filter), format));
      return reply.serializer((body: string) => body).send(text as never); // a stream of the text that the schema names
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
              records: Type.Array(record),
              transactions: Type.Array(transaction),
              deliveries: Type.Array(delivery),
            }),
          },
          400,
          401,
          403,
          404,
        ),
      },
    },
    async (request) => {
      const { request_id } = request.params;
      const wanted = { requestId: request_id, traceInLedger: settings.traceInLedger };
      const { records, ledger } = await traceRequest(parts, callerOf(request), wanted);
      return {
        request_id,
        records: records.map(renderAuditRecord),
        transactions: [...(ledger?.transactions ?? [])] as Static<typeof transaction>[], // as the ledger makes them
        deliveries: [...(ledger?.deliveries ?? [])] as Static<typeof delivery>[],
      };
    },
  );
};

function filterOf(wanted: Static<typeof filtersSchema>, workspaceId: string): AuditFilter {
  return {
    workspaceId,
    from: wanted.from,
    to: wanted.to,
    memberId: wanted.member_id,
    credentialId: wanted.credential_id,
    instanceId: wanted.instance_id,
    action: wanted.action,
    outcome: wanted.outcome,
    status: wanted.status,
    resourceId: wanted.resource_id,
    requestId: wanted.request_id,
  };
}
