import { runBench } from '../bench.ts';
import type { Question } from '../question.ts';
import type { Stage } from '../stage.ts';
import { reading, type Subject } from '../subject.ts';
import { throughProxy, uncheckedWays } from '../ways-through.ts';

/** Of the Proxy, in a closed loop: a server that is compiled while it answers stands still for longer than is measured here. */
const warmUpMs = 15_000;
const measureMs = 2_000;

export const question: Question = {
  name: 'added-latency',
  asks: 'By how much is a read later through the Proxy, at half of what it can do?',
  async subjects(stage) {
    const ways = [...(await uncheckedWays(stage)), await throughProxy(stage)];
    const subjects = ways.map((way) => reading(way.name, way.endpoint, [way.targetOf('/balances/bln_0')], way.headers));
    const most = await rateOf(stage, subjects.at(-1));
    return subjects.map((subject) => ({ ...subject, perSecond: Math.round(most / 2) }));
  },
};

/** As fast as answers come. */
async function rateOf({ generator, options }: Stage, subject: Subject | undefined): Promise<number> {
  if (subject === undefined) return 0;
  const { endpoint, workload } = subject;
  const { connections } = options;
  const order = { endpoint, workload, client: 'bytes', connections, perSecond: null, requestsMax: null } as const;
  const { succeeded } = await generator.run({ ...order, warmUpMs, measureMs });
  return succeeded / (measureMs / 1_000);
}

if (import.meta.main) await runBench([question], process.argv.slice(2));
