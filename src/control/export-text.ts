/** Long lists as text, made while they are read: what is exported may be larger than the memory. */
import { csvLine } from '../platform/csv.ts';

export type ExportFormat = 'csv' | 'jsonl';

/** How an item is written: as what, and in CSV with which columns. */
export interface ExportTable<Item, Row> {
  readonly render: (item: Item) => Row;
  readonly columns: readonly (keyof Row & string)[];
}

/** A piece of text for each page; CSV begins with the names of its columns. */
export async function* exportText<Item, Row extends object>(
  pages: AsyncIterable<readonly Item[]>,
  format: ExportFormat,
  { render, columns }: ExportTable<Item, Row>,
): AsyncGenerator<string> {
  if (format === 'csv') yield csvLine(columns);
  for await (const page of pages) {
    yield page
      .map(render)
      .map((row) =>
        format === 'csv' ? csvLine(columns.map((column) => String(row[column] ?? ''))) : `${JSON.stringify(row)}\n`,
      )
      .join('');
  }
}
