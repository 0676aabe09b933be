import { runBench } from '../bench.ts';
import { fill, queriesOfLongAgo } from '../fill.ts';
import type { Question } from '../question.ts';
import type { Stage } from '../stage.ts';
import { proxyHeaders, reading, type Subject } from '../subject.ts';

const fewRows = 10_000;
/** Balances that the rows of a ledger are spread over, by twos. */
const pairs = 500;

export const question: Question = {
  name: 'pages',
  asks: 'What do the first page, a filtered one, one of long ago and one of a status that no row has cost, in a ledger with few and in one with many rows?',
  async subjects(stage) {
    const few = await pagesOf(stage, fewRows);
    const many = await pagesOf(stage, stage.options.manyRows);
    return few.flatMap((subject, index) => [subject, many[index] ?? subject]);
  },
};

/** Of a ledger of its own, which only the Proxy leads to. */
async function pagesOf({ server }: Stage, rows: number): Promise<Subject[]> {
  const { instanceId, database } = await server.addLedger();
  const { destinations } = await fill(database, { rows, pairs });
  const path = (query: string) => `/proxy/transactions?${query}&instance_id=${instanceId}`;
  const subject = (what: string, paths: readonly string[]) =>
    reading(`${what}, ${rows.toLocaleString('en')} rows`, server.gateway, paths, proxyHeaders(server));
  return [
    subject('first page', [path('limit=20')]),
    subject(
      'filtered',
      destinations.map((id) => path(`destination_eq=${id}&status_eq=APPLIED&limit=20`)),
    ),
    subject('long ago', queriesOfLongAgo().map(path)),
    subject('refused, none', [path('status_eq=REJECTED&limit=20')]),
  ];
}

if (import.meta.main) await runBench([question], process.argv.slice(2));
