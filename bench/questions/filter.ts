import { runBench } from '../bench.ts';
import type { CoreApi } from '../core-api.ts';
import { fill, latestOf } from '../fill.ts';
import type { Question } from '../question.ts';
import { filtering, reading, type Subject } from '../subject.ts';
import { urlOf } from '../tallygate.ts';

export const question: Question = {
  name: 'filter',
  asks: 'How many filtered lists of transactions a second, by query and by body?',
  async subjects(stage) {
    const { reference, options } = stage;
    const { balanceCount } = options;
    const { ledger, database } = await stage.product();
    const { destinations } = await fill(database, { rows: rowsEach * balanceCount, pairs: balanceCount });
    const paths = pathsOf(destinations);
    const ready = await stage.readyList(`${urlOf(ledger.endpoint)}${paths[0]}`);
    const subjects = [
      ...lists('ledger', ledger, destinations),
      reading('rows in memory', ready, paths),
      reading('ready text', ready, ['/text']),
    ];
    if (reference === null) return subjects;
    const theirs = await reference.createAccounts(balanceCount);
    await reference.fill(theirs, rowsEach);
    return [...subjects, ...lists('reference', reference, theirs.balances)];
  },
};

/** Of each balance, so that every list is full and leaves some out. */
const rowsEach = 25;

function pathsOf(balances: readonly string[]): string[] {
  return balances.map((id) => `/transactions?${latestOf(id)}`);
}

/** The latest twenty of a balance. */
function lists(name: string, api: CoreApi, balances: readonly string[]): Subject[] {
  const bodies = balances.map((id) => ({
    filters: [
      { field: 'destination', operator: 'eq', value: id },
      { field: 'status', operator: 'eq', value: 'APPLIED' },
    ],
    limit: 20,
  }));
  return [
    reading(`${name}, query`, api.endpoint, pathsOf(balances), api.headers),
    filtering(`${name}, body`, api, '/transactions/filter', bodies),
  ];
}

if (import.meta.main) await runBench([question], process.argv.slice(2));
