/** What lists of the two logs share, which only grow and may be very long: filters, cursors, exports. */
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { type ExportFormat, type ExportTable, exportText } from '../export-text.ts';
import type { LogFilter, Stretch } from '../store/stretch.ts';
import { nullable, oneOf, patterned, withoutNul } from './schema.ts';

/** What an item must have, word for word. */
export const sought = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 200, ...withoutNul, description }));

/** What is asked of either log, as a URL says it. */
interface LogQuery {
  readonly from?: string;
  readonly to?: string;
  readonly member_id?: string;
  readonly credential_id?: string;
  readonly instance_id?: string;
  readonly resource_id?: string;
  readonly request_id?: string;
}

export function logFilterOf(wanted: LogQuery, workspaceId: string): LogFilter {
  return {
    workspaceId,
    from: wanted.from,
    to: wanted.to,
    memberId: wanted.member_id,
    credentialId: wanted.credential_id,
    instanceId: wanted.instance_id,
    resourceId: wanted.resource_id,
    requestId: wanted.request_id,
  };
}

const pageMax = 500;

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** @param prefix of the places that are its cursors. Anything else would be before all there is, or after. */
export function paged(prefix: '' | 'audit_') {
  return {
    cursor: Type.Optional(Type.String(patterned(`^${prefix}${uuid}$`, 'the next_cursor of the page before'))),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: pageMax, default: 50 })),
  };
}

export function pageOf<Item extends TSchema>(item: Item) {
  const next =
    'null: the end. A short page, or an empty one, may have a next one: what is rare was looked for as far as this';
  return Type.Object({ data: Type.Array(item), next_cursor: nullable(Type.String(), next) });
}

/**
 * The page that `find` gives, and the cursor of the next one: the place of its last item, or how far was looked.
 * @param find is asked for one more than is shown: whether there is one tells whether there is a next page.
 */
export async function readPage<Item, Shown>(
  find: (limit: number) => Promise<Stretch<Item>>,
  limit: number,
  { render, placeOf }: { readonly render: (item: Item) => Shown; readonly placeOf: (item: Item) => string },
): Promise<{ data: Shown[]; next_cursor: string | null }> {
  const { items, next } = await find(limit + 1);
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return { data: page.map(render), next_cursor: items.length > limit && last !== undefined ? placeOf(last) : next };
}

export const exportFormat = Type.Optional(oneOf(['csv', 'jsonl']));

export function exportAnswer(description: string) {
  const content = { 'text/csv': { schema: Type.String() }, 'application/jsonl': { schema: Type.String() } };
  return { 200: { description, content } };
}

/** Sends it while it is read. */
export function sendExport<Item, Row extends object>(
  reply: FastifyReply,
  {
    name,
    format,
    pages,
    table,
  }: {
    readonly name: string;
    readonly format: ExportFormat;
    readonly pages: AsyncIterable<readonly Item[]>;
    readonly table: ExportTable<Item, Row>;
  },
): FastifyReply {
  reply.type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8');
  reply.header('content-disposition', `attachment; filename="${name}.${format}"`);
  return reply.serializer((body: string) => body).send(Readable.from(exportText(pages, format, table)));
}
