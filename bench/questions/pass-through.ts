import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { reading } from '../subject.ts';
import { throughHttpProxy, throughProxy, throughTwoWorkers, uncheckedWays } from '../ways-through.ts';

export const question: Question = {
  name: 'pass-through',
  asks: 'How many reads of 600 bytes of JSON pass to a server elsewhere: direct, through others, through the Proxy?',
  async subjects(stage) {
    const ways = [
      ...(await uncheckedWays(stage)),
      await throughHttpProxy(stage),
      await throughProxy(stage),
      await throughTwoWorkers(stage),
    ];
    return ways.map((way) => reading(way.name, way.endpoint, [way.targetOf('/balances/bln_0')], way.headers));
  },
};

if (import.meta.main) await runBench([question], process.argv.slice(2));
