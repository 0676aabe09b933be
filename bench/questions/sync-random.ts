import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { echoing, postingOneEach, postingThroughProxy, postingToLedger, postingToReference } from '../subject.ts';

const what = { parties: 'random pairs', skipQueue: true } as const;

export const question: Question = {
  name: 'sync-random',
  asks: 'How many transactions a second between random pairs of balances, posted before the answer?',
  async subjects(stage) {
    const product = await stage.product();
    return [
      echoing(await stage.echo(), product.accounts.balances, what),
      postingOneEach(await stage.oneEach(), what),
      postingToLedger(product, what),
      postingThroughProxy(product, what),
      ...(await postingToReference(stage, what)),
    ];
  },
};

if (import.meta.main) await runBench([question], process.argv.slice(2));
