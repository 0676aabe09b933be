import { runBench } from '../bench.ts';
import { fill } from '../fill.ts';
import type { Question } from '../question.ts';
import { reading, type Subject } from '../subject.ts';

/** Rows of one balance: few, and as many as Core was measured with. */
const rowCounts = [1_000, 22_000];
/** Rows in one bulk request to the reference, whose database is not ours to fill. */
const momentsAsked = 1_000;

export const question: Question = {
  name: 'balance-at',
  asks: 'What does a balance at a past moment cost, with few and with many rows of it?',
  async subjects(stage) {
    const { ledger, database } = await stage.product();
    const subjects: Subject[] = [];
    for (const rows of [...rowCounts, stage.options.manyRows]) {
      const { sources } = await fill(database, { rows, pairs: 1 });
      subjects.push(reading(`${rows.toLocaleString('en')} rows`, ledger.endpoint, pathsOf(sources[0] ?? '')));
    }
    const { reference } = stage;
    if (reference === null) return subjects;
    const theirs = await reference.createHistory(rowCounts[1] ?? 0);
    return [...subjects, reading('reference', reference.endpoint, pathsOf(theirs), reference.headers)];
  },
};

/** Moments all over the hours before now. */
function pathsOf(balanceId: string): string[] {
  const now = Date.now();
  const at = (index: number) => new Date(now - index * 20_000).toISOString();
  return Array.from({ length: momentsAsked }, (_, index) => `/balances/${balanceId}/at?timestamp=${at(index)}`);
}

if (import.meta.main) await runBench([question], process.argv.slice(2));
