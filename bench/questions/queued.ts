import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { postingToLedger, postingToReference } from '../subject.ts';

const random = { parties: 'random pairs', skipQueue: false } as const;
const hot = { parties: 'hot destination', skipQueue: false } as const;

export const question: Question = {
  name: 'queued',
  asks: 'How many queued transactions a second are applied, not merely accepted: random pairs, and one hot destination?',
  async subjects(stage) {
    const product = await stage.product();
    return [
      postingToLedger(product, random, 'ledger, random'),
      postingToLedger(product, hot, 'ledger, hot'),
      ...(await postingToReference(stage, random, 'reference, random')),
      ...(await postingToReference(stage, hot, 'reference, hot')),
    ];
  },
};

if (import.meta.main) await runBench([question], process.argv.slice(2));
