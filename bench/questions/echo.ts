import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { echoing, postingToLedger } from '../subject.ts';

const what = { parties: 'random pairs', skipQueue: true } as const;

/**
 * By an ordinary client: with the load generator's own, which costs less, the echo gets most of what is saved, because
 * the ledger shares the two processors with PostgreSQL.
 */
export const question: Question = {
  name: 'echo',
  asks: 'What does posting leave of the speed of a server that only writes back what it was sent, for an ordinary client?',
  async subjects(stage) {
    const product = await stage.product();
    const subjects = [echoing(await stage.echo(), product.accounts.balances, what), postingToLedger(product, what)];
    return subjects.map((subject) => ({ ...subject, client: 'undici' }));
  },
};

if (import.meta.main) await runBench([question], process.argv.slice(2));
