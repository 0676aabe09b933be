/** What lists share that only grow, and may be too long for anything but going through them: cursors and exports. */
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { type ExportFormat, type ExportTable, exportText } from '../export-text.ts';
import { oneOf } from './schema.ts';

/** What an item must have, word for word. */
export const sought = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000]+$', description }));

const pageMax = 500;

export const paged = {
  cursor: sought('next_cursor of the page before'),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: pageMax, default: 50 })),
};

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
