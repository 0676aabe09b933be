import { runBench } from '../bench.ts';
import { fill, pageQueries } from '../fill.ts';
import type { Question } from '../question.ts';
import type { Stage } from '../stage.ts';
import { inTurns, proxyHeaders, reading, type Subject } from '../subject.ts';

const fewRows = 10_000;
/** Balances that the rows of a ledger are spread over, by twos. */
const pairs = 500;

export const question: Question = {
  name: 'pages',
  asks: 'What do the first page, a filtered one, one of long ago and one of a status that no row has cost, in a ledger with few and in one with many rows?',
  async subjects(stage) {
    const few = await pagesOf(stage, fewRows);
    const many = await pagesOf(stage, stage.options.manyRows);
    return inTurns(few, many);
  },
};

/** Of a ledger of its own, which only the Proxy leads to. */
async function pagesOf({ server }: Stage, rows: number): Promise<Subject[]> {
  const { instanceId, database } = await server.addLedger();
  const filled = await fill(database, { rows, pairs });
  const path = (query: string) => `/proxy/transactions?${query}&instance_id=${instanceId}`;
  const queries = { ...pageQueries(filled), 'refused, none': ['status_eq=REJECTED&limit=20'] };
  return Object.entries(queries).map(([what, each]) =>
    reading(`${what}, ${rows.toLocaleString('en')} rows`, server.gateway, each.map(path), proxyHeaders(server)),
  );
}

if (import.meta.main) await runBench([question], process.argv.slice(2));
