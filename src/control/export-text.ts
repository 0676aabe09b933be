/** Long lists as text, made while they are read: what is exported may be larger than the memory. */
import { csvLine } from '../platform/csv.ts';

export type ExportFormat = 'csv' | 'jsonl';

/** How an item is written: as what, and in CSV with which columns. */
export interface ExportTable<Item, Row> {
  readonly render: (item: Item) => Row;
  readonly columns: readonly (keyof Row & string)[];
}

const exportedAtOnce = 1_000;

/** All of a list, page by page; the first page is read when this resolves. @param placeOf what `read` goes on after. */
export async function allPages<Item>(
  read: (before: string | undefined, limit: number) => Promise<readonly Item[]>,
  placeOf: (item: Item) => string,
): Promise<AsyncIterable<readonly Item[]>> {
  const first = await read(undefined, exportedAtOnce);
  return (async function* pages() {
    for (let page = first; ; ) {
      yield page;
      const last = page.at(-1);
      if (last === undefined || page.length < exportedAtOnce) return;
      page = await read(placeOf(last), exportedAtOnce);
    }
  })();
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
