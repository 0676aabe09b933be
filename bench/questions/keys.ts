import path from 'node:path';
import { controlSchema } from '#src/cli/database.ts';
import { runBench } from '../bench.ts';
import { memoryOf } from '../environment.ts';
import { type FilledKeys, fillKeys } from '../fill-keys.ts';
import type { Question } from '../question.ts';
import type { Stage } from '../stage.ts';
import { reading, type Subject } from '../subject.ts';
import { newIdentity, startTallygate, type Tallygate, urlOf } from '../tallygate.ts';

const few = { keys: 10, cores: 1, sharing: 0 };
/** Each of the Cores has a path of its own; those that share are instances of one more. */
const many = { keys: 100_000, cores: 1_000, sharing: 1_000 };

/** Of the many, where not all are: as many as would be within a few seconds. */
const keysInUse = 1_000;

/**
 * What is there but not used must cost nothing: that is the target. Using all of it costs more for other reasons. A key's
 * first use in a minute is noted in the database; and each Core has connections of its own, to be opened and kept.
 */
export const question: Question = {
  name: 'keys',
  asks: 'Does a read cost more with 100,000 keys and 2,000 instances of 1,001 Cores than with ten keys and one instance?',
  async subjects(stage) {
    const small = await withKeys(stage, 'few keys', few);
    const large = await withKeys(stage, 'many keys', many);
    // Of its own: what was used once leaves connections and garbage behind, which is not the cost of what is not used.
    const used = await withKeys(stage, 'many keys, all used', many);
    const all = used.filled;
    const secrets = all.secrets.slice(0, keysInUse);
    const one = all.instanceIds.slice(0, few.cores);
    const [ofManyCores, ofOneCore] = [all.instanceIds.slice(0, many.cores), all.instanceIds.slice(many.cores)];
    return [
      readingWith('few keys', small.server, small.filled),
      readingWith('many keys', large.server, {
        secrets: large.filled.secrets.slice(0, keysInUse),
        instanceIds: large.filled.instanceIds.slice(0, few.cores),
      }),
      readingWith('many keys, all used', used.server, { ...all, instanceIds: one }),
      readingWith('one Core, its instances all used', used.server, { secrets, instanceIds: ofOneCore }),
      readingWith('many Cores, all used', used.server, { secrets, instanceIds: ofManyCores }),
    ];
  },
};

/** A server of its own, started again once the keys are there: that start is timed. */
async function withKeys(
  stage: Stage,
  name: string,
  { keys, cores, sharing }: typeof few,
): Promise<{ server: Tallygate; filled: FilledKeys }> {
  const home = path.join(stage.directory, name);
  const identity = newIdentity();
  const filling = await startTallygate(home, {}, identity);
  const url = urlOf((await stage.upstream()).endpoint);
  const urls = [
    ...Array.from({ length: cores }, (_, number) => `${url}/core_${number}`),
    ...Array.from({ length: sharing }, () => url),
  ];
  const control = { database: { url: filling.databaseUrl, schema: controlSchema }, ...identity };
  const filled = await fillKeys(control, { keys, urls }).finally(() => filling.stop());
  const startMs = performance.now();
  const server = await stage.keep(startTallygate(home, stage.options, identity));
  const seconds = ((performance.now() - startMs) / 1_000).toFixed(1);
  const memory = await memoryOf(server.process.pid ?? 0);
  console.log(`${name}: ready after ${seconds} s, resident ${memory?.nowMiB.toFixed(0)} MiB`);
  return { server, filled };
}

function readingWith(name: string, { gateway }: Tallygate, { secrets, instanceIds }: FilledKeys): Subject {
  const paths = instanceIds.map((id) => `/proxy/balances/bln_0?instance_id=${id}`);
  const workload = { kind: 'get each', headers: {}, paths, keys: secrets } as const;
  return { ...reading(name, gateway, paths), workload };
}

if (import.meta.main) await runBench([question], process.argv.slice(2));
