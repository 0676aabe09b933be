import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { holdingInLedger, postingToReference } from '../subject.ts';

const what = { parties: 'random pairs', skipQueue: true } as const;

export const question: Question = {
  name: 'hold-and-commit',
  asks: 'How many transactions a second are held and then committed, two requests each?',
  async subjects(stage) {
    return [
      holdingInLedger(await stage.product(), what),
      ...(await postingToReference(stage, what, 'reference', { isHeld: true })),
    ];
  },
};

if (import.meta.main) await runBench([question], process.argv.slice(2));
