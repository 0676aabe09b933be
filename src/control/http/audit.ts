/** The audit log: `/cloud/audit`. */
import { type Static, Type } from 'typebox';
import { auditTable, renderAuditRecord } from '../audit-text.ts';
import type { AuditFilter } from '../store/audit.ts';
import { exportAnswer, exportFormat, logFilterOf, paged, pageOf, readPage, sendExport, sought } from './long-list.ts';
import { answers, callerOf, type Routes } from './route.ts';
import { moment, nullable, oneOf, only, time } from './schema.ts';

const outcome = oneOf(['done', 'refused', 'failed', 'unknown', 'under_way'], 'unknown: it may have been carried out');

export const record = Type.Object({
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

const filters = {
  from: Type.Optional(moment('The earliest beginning')),
  to: Type.Optional(moment('Beginnings before this')),
  member_id: sought('Who'),
  credential_id: sought('With which key or session'),
  instance_id: sought('On which instance'),
  action: sought('As the records say it'),
  outcome: Type.Optional(outcome),
  status: Type.Optional(Type.Integer({ minimum: 100, maximum: 599 })),
  resource_id: sought('What it was done to'),
  request_id: sought('X-Request-Id of the answer'),
};
const filtersSchema = Type.Object(filters);

export const routes: Routes = (app, { parts }) => {
  app.get(
    '/audit',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Who did what, newest first',
        tags: ['audit'],
        querystring: only({ ...filters, ...paged('audit_') }),
        response: answers({ 200: pageOf(record) }, 400, 401, 403),
      },
    },
    async (request) => {
      const { cursor, limit = 50, ...wanted } = request.query;
      const filter = { ...filterOf(wanted, callerOf(request).workspaceId), before: cursor };
      return readPage((most) => parts.audit.find(filter, most), limit, {
        render: renderAuditRecord,
        placeOf: ({ recordId }) => recordId,
      });
    },
  );

  app.get(
    '/audit/export',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'The same, all of it, as CSV or as a JSON object a line',
        tags: ['audit'],
        querystring: only({ ...filters, format: exportFormat }),
        response: exportAnswer('All records, the newest first'),
      },
    },
    async (request, reply) => {
      const { format = 'csv', ...wanted } = request.query;
      const filter = filterOf(wanted, callerOf(request).workspaceId);
      const pages = await parts.audit.pages(filter);
      return sendExport(reply, { name: 'audit', format, pages, table: auditTable }) as never; // text, as the schema says
    },
  );
};

function filterOf(wanted: Static<typeof filtersSchema>, workspaceId: string): AuditFilter {
  return {
    ...logFilterOf(wanted, workspaceId),
    action: wanted.action,
    outcome: wanted.outcome,
    status: wanted.status,
  };
}
