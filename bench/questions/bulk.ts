import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { postingBulksToLedger, postingToLedger, postingToReference } from '../subject.ts';

const what = { parties: 'random pairs', skipQueue: true } as const;

export const question: Question = {
  name: 'bulk',
  asks: 'How many transactions a second in bulk requests of 100 and of 1,000, beside one by one?',
  async subjects(stage) {
    const product = await stage.product();
    return [
      postingToLedger(product, what, 'ledger, 1'),
      postingBulksToLedger(product, what, 100),
      postingBulksToLedger(product, what, 1_000),
      ...(await postingToReference(stage, what, 'reference, 100', { bulkOf: 100 })),
      ...(await postingToReference(stage, what, 'reference, 1000', { bulkOf: 1_000 })),
    ];
  },
};

if (import.meta.main) await runBench([question], process.argv.slice(2));
