import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { postingOneEach, postingToLedger, postingToReference } from '../subject.ts';

const what = { parties: 'hot source', skipQueue: true } as const;

export const question: Question = {
  name: 'sync-hot-source',
  asks: 'How many transactions a second out of one balance, posted before the answer?',
  async subjects(stage) {
    return [
      postingOneEach(await stage.oneEach(), what),
      postingToLedger(await stage.product(), what),
      ...(await postingToReference(stage, what)),
    ];
  },
};

if (import.meta.main) await runBench([question], process.argv.slice(2));
