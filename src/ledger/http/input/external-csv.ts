/** External transactions in a CSV file: read row by row, so that a file of any length takes little memory. */
import { isUtf8 } from 'node:buffer';
import { pipeline, type Readable, Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type ExternalTransaction, shown } from '../../model/external-transaction.ts';
import { UploadProblem } from '../../model/upload-problem.ts';
import { rfc3339OrNull } from './rfc3339.ts';

const wanted = ['id', 'amount', 'date', 'reference', 'description', 'currency'] as const;
type Column = (typeof wanted)[number];
/** What the first row must name. As in Core it is the other rows that need the rest, and there may be none. */
const inFirstRow: readonly Column[] = ['id', 'amount', 'date'];

/** One row; a quote that is never closed would take the rest of the file for one. */
const recordBytesMax = 1024 * 1024;

/** @throws UploadProblem naming the row, as do all that follow. */
export async function* readCsv(file: Readable): AsyncGenerator<ExternalTransaction> {
  // Without a list the first line end would set what the others must be.
  const lineEnds = ['\r\n', '\n'];
  const rows = parse({
    bom: true,
    skip_empty_lines: true,
    record_delimiter: lineEnds,
    max_record_size: recordBytesMax,
  });
  let places: Places | null = null;
  let rowNumber = 0;
  try {
    for await (const cells of pipeline(file, utf8Only(), rows, endsInTheLoop) as AsyncIterable<string[]>) {
      rowNumber += 1;
      if (places === null) places = placesOf(cells);
      else if (places.missing.length > 0) throw lacks(places.missing);
      else yield toExternal(cells, places, rowNumber);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // It names the line.
    throw new UploadProblem(error.message);
  }
  if (places === null) throw new UploadProblem('the file is empty');
}

/** For `pipeline`, which wants to be told: an error ends the last stream with it, and so whoever iterates that. */
export function endsInTheLoop(): void {}

/** Passes bytes on as long as they are UTF-8: in another encoding names and amounts would be mangled, not refused. */
export function utf8Only(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const check = (chunk?: Buffer): void => {
    // Far faster than decoding, and true of nearly every piece.
    if (chunk !== undefined && isWhole && isUtf8(chunk)) return;
    try {
      isWhole = false;
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new UploadProblem('the file is not in UTF-8');
    }
  };
  let isWhole = true;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        check(chunk);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        check();
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/** Where each column is: in any order, in any letter case; other columns are passed by. */
interface Places {
  readonly missing: readonly Column[];
  readonly of: Readonly<Record<Column, number>>;
}

function placesOf(headers: readonly string[]): Places {
  const names = headers.map((header) => header.trim().toLowerCase());
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new UploadProblem(`the column ${shown(repeated)} is there twice`);
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.some((name) => inFirstRow.includes(name))) throw lacks(missing);
  const of = Object.fromEntries(wanted.map((name) => [name, names.indexOf(name)])) as Record<Column, number>;
  return { missing, of };
}

function lacks(columns: readonly Column[]): UploadProblem {
  return new UploadProblem(`the first row lacks columns: ${columns.join(', ')}`);
}

function toExternal(cells: readonly string[], places: Places, rowNumber: number): ExternalTransaction {
  const cell = (name: Column): string => {
    const text = (cells[places.of[name]] ?? '').trim();
    if (text === '') throw new UploadProblem(`row ${rowNumber}: ${name} is empty`);
    return text;
  };
  return {
    id: cell('id'),
    amount: cell('amount'),
    reference: cell('reference'),
    currency: cell('currency'),
    description: cell('description'),
    datedAt: dateOf(cell('date'), rowNumber),
    source: null,
  };
}

function dateOf(text: string, rowNumber: number): string {
  const date = rfc3339OrNull(text);
  if (date !== null) return date.utc;
  throw new UploadProblem(`row ${rowNumber}: date ${shown(text)} is not like 2026-01-31T12:00:00Z`);
}
