import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import { type Subject, sending } from '../subject.ts';
import { throughHttpProxy, throughProxy, throughTwoWorkers, uncheckedWays, type Way } from '../ways-through.ts';

/** Without what the Proxy adds: precision and reference. */
const bodies = Array.from({ length: 64 }, (_, n) => ({
  amount: 100.5 + n,
  currency: 'USD',
  source: `bln_${n}`,
  destination: `bln_${n + 1}`,
  description: 'bench',
}));

/**
 * The Proxy adds precision and reference to a transaction, and has a record of it on disk before it goes on, and another
 * after it. What that costs shows beside a filter, a POST of the same body that only reads.
 */
export const question: Question = {
  name: 'pass-through-post',
  asks: 'How many transactions pass to a server elsewhere, to which the Proxy adds what is missing and of which it keeps a record?',
  async subjects(stage) {
    const proxy = await throughProxy(stage);
    const ways = [
      ...(await uncheckedWays(stage)),
      await throughHttpProxy(stage),
      proxy,
      await throughTwoWorkers(stage),
    ];
    return [
      ...ways.map((way) => posting(way, '/transactions')),
      posting({ ...proxy, name: 'proxy, a filter' }, '/transactions/filter'),
    ];
  },
};

function posting({ name, endpoint, headers, targetOf }: Way, path: string): Subject {
  return { ...sending(name, endpoint, { path: targetOf(path), headers, bodies }), status: 201 };
}

if (import.meta.main) await runBench([question], process.argv.slice(2));
