/** /reconciliation/:id/matches and /unmatched: what a run has found, a page at a time or whole as CSV. Core has no such routes. */

import { csvLine } from '../../platform/csv.ts';
import { Refusal } from '../../platform/errors.ts';
import { rawJson } from '../../platform/json.ts';
import type { LedgerContext } from '../context.ts';
import {
  listMatches,
  listUnmatchedExternal,
  listUnmatchedInternal,
  type MatchRow,
  type UnmatchedRow,
} from '../store/match-results.ts';
import { findReconciliation, type ReconciliationRow } from '../store/reconciliations.ts';
import { choice, integer, listOf, number, object, orNull, text, time } from './description/pieces.ts';
import { positiveInteger } from './input/page.ts';
import { knownRun } from './reconciliations.ts';
import { type Call, csv, json, type LedgerReply, type Route } from './route.ts';

const pageDefault = 100;
const pageMax = 1_000;
/** Rows that are read at a time for a CSV file. */
const csvPageRows = 5_000;

/** A kind of result: how it is read, and where in it the next page begins. */
interface Results<Row, Place> {
  read(after: Place | null, limit: number): Promise<readonly Row[]>;
  placeOf(row: Row): Place;
  readonly columns: readonly (keyof Row & string)[];
}

export function matchResultRoutes({ pool }: Pick<LedgerContext, 'pool'>): Route[] {
  return [
    {
      method: 'GET',
      path: '/reconciliation/:id/matches',
      about: {
        id: 'listMatches',
        tag: 'reconciliation',
        summary: 'What a run has matched',
        description: 'A page at a time, or all of it as CSV. Of this server, not of Core.',
        query: {
          limit: integer({ minimum: 1, maximum: pageMax, description: '100 if left out' }),
          after: text('What the page before had in `next`'),
          format: choice(['json', 'csv']),
        },
        answers: {
          200: object({
            matches: listOf(
              object({
                external_id: text(),
                transaction_id: text(),
                amount: number('As in the external file'),
                date: time(),
              }),
            ),
            next: orNull(text('Where the next page begins')),
          }),
        },
        refusals: ['RECON_NOT_FOUND', 'GEN_VALIDATION_ERROR'],
        hasCsv: true,
      },
      handle: async (call) => {
        const run = await runOf(call);
        return results(call, 'matches', matchesOf(run), isPair);
      },
    },
    {
      method: 'GET',
      path: '/reconciliation/:id/unmatched',
      about: {
        id: 'listUnmatched',
        tag: 'reconciliation',
        summary: 'What a completed run could not match',
        description: 'A page at a time, or all of it as CSV. Of this server, not of Core.',
        query: {
          side: choice(['external', 'internal']),
          limit: integer({ minimum: 1, maximum: pageMax, description: '100 if left out' }),
          after: text('What the page before had in `next`'),
          format: choice(['json', 'csv']),
        },
        answers: {
          200: object({
            unmatched: listOf(
              object({
                id: text(),
                amount: number(),
                currency: text(),
                reference: text(),
                description: text(),
                date: time(),
              }),
            ),
            next: orNull(text('Where the next page begins')),
          }),
        },
        refusals: ['RECON_NOT_FOUND', 'GEN_VALIDATION_ERROR', 'GEN_CONFLICT'],
        hasCsv: true,
      },
      handle: async (call) => {
        const run = await runOf(call);
        if (run.status !== 'completed') {
          throw new Refusal('GEN_CONFLICT', `The reconciliation is ${run.status}: what it will not match is not known`);
        }
        return results(call, 'unmatched', unmatchedOf(run, sideOf(call)), isText);
      },
    },
  ];

  async function runOf({ params: { id = '' } }: Call): Promise<ReconciliationRow> {
    return knownRun(await findReconciliation(pool, id));
  }

  function matchesOf({ run_no: runNo }: ReconciliationRow): Results<MatchRow, readonly [string, string]> {
    return {
      read: (after, limit) => listMatches(pool, runNo, { after, limit }),
      placeOf: (row) => [row.external_id, row.transaction_id],
      columns: ['external_id', 'transaction_id', 'amount', 'date'],
    };
  }

  function unmatchedOf(
    { run_no: runNo, upload_id: uploadId, started_at: startedAt }: ReconciliationRow,
    side: 'external' | 'internal',
  ): Results<UnmatchedRow, string> {
    return {
      read: (after, limit) =>
        side === 'external'
          ? listUnmatchedExternal(pool, { runNo, uploadId }, { after, limit })
          : listUnmatchedInternal(pool, { runNo, startedAt }, { after, limit }),
      placeOf: (row) => row.id,
      columns: ['id', 'amount', 'currency', 'reference', 'description', 'date'],
    };
  }
}

function sideOf({ query }: Call): 'external' | 'internal' {
  const side = query.get('side') ?? 'external';
  if (side === 'external' || side === 'internal') return side;
  throw new Refusal('GEN_VALIDATION_ERROR', "side must be 'external' or 'internal'");
}

async function results<Row extends { amount: string }, Place>(
  call: Call,
  name: string,
  kind: Results<Row, Place>,
  isPlace: (value: unknown) => value is Place,
): Promise<LedgerReply> {
  if (wantsCsv(call)) return csv(csvLine(kind.columns), csvLines(kind));
  const limit = limitOf(call);
  const rows = await kind.read(placeAfter(call, isPlace), limit);
  const last = rows.length < limit ? undefined : rows.at(-1);
  const next = last === undefined ? null : Buffer.from(JSON.stringify(kind.placeOf(last))).toString('base64url');
  return json(200, { [name]: rows.map((row) => ({ ...row, amount: rawJson(row.amount) })), next });
}

function wantsCsv({ query, request: { headers } }: Call): boolean {
  const format = query.get('format');
  if (format === null) return /^text\/csv\b/i.test(headers.accept ?? '');
  if (format === 'csv' || format === 'json') return format === 'csv';
  throw new Refusal('GEN_VALIDATION_ERROR', "format must be 'csv' or 'json'");
}

function limitOf({ query }: Call): number {
  const limit = positiveInteger(query.get('limit') ?? String(pageDefault));
  if (limit === null || limit > pageMax) {
    throw new Refusal('GEN_VALIDATION_ERROR', `limit must be a number from 1 to ${pageMax}`);
  }
  return limit;
}

/** @throws Refusal for anything but what an answer had in `next`. */
function placeAfter<Place>({ query }: Call, isPlace: (value: unknown) => value is Place): Place | null {
  const after = query.get('after');
  if (after === null) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (isPlace(place)) return place;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal('GEN_VALIDATION_ERROR', 'after must be what an answer had in next');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isText);
}

async function* csvLines<Row, Place>({ read, placeOf, columns }: Results<Row, Place>): AsyncGenerator<string> {
  let after: Place | null = null;
  for (;;) {
    const rows: readonly Row[] = await read(after, csvPageRows);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => csvLine(columns.map((column) => String(row[column])))).join('');
    if (rows.length < csvPageRows) return;
    after = placeOf(last);
  }
}
