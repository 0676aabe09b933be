/**
 * `npm run soak`: a steady load for as long as is asked, and whether the server grows or slows down under it. Ends with 1
 * if an answer or the books were wrong; what is too much growth is for the reader to say. A request that is not answered
 * in time is not wrong, unless they are many: whether it was carried out is looked up, and nothing else may differ.
 */
import { writeFile } from 'node:fs/promises';
import { createHistogram } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { provePages } from '../books.ts';
import { describeEnvironment, memoryOf } from '../environment.ts';
import { readOptions } from '../options.ts';
import { openStage, type Stage } from '../stage.ts';
import { readMetrics } from '../tallygate.ts';
import { checkEffects, countApplied, type Findings } from './effects.ts';
import { Mix } from './mix.ts';
import { trendOf } from './trend.ts';

const usage = `npm run soak -- [options]

  --minutes N   how long (60)
  --rate N      requests a second (300)
  --every N     seconds between samples (5)
  --save FILE   write all samples there as JSON`;

/** Requests are sent at even intervals, whatever the answers do; beyond so many unanswered actions they wait. */
const underWayMax = 256;
const tickMs = 20;
/** Of the time: what is sampled while caches fill and code is compiled tells nothing of growth. */
const warmUpShare = 0.1;
/** Of the actions. More without an answer is no soak any more. */
const unansweredShareMax = 0.01;
/** A line for people after so many samples. */
const samplesPerLine = 12;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    rate: { type: 'string', default: '300' },
    every: { type: 'string', default: '5' },
    save: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else await soak();

async function soak(): Promise<void> {
  const stage = await openStage(readOptions([]));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stage.close().then(() => process.exit(130)));
  }
  try {
    const product = await stage.product();
    const mix = new Mix(product);
    const appliedBefore = await countApplied(product.database);
    const samples = await underLoad(stage, mix);
    await mix.close();
    console.log(`\n${describeTrends(samples)}`);
    const { applied, unknown } = mix;
    const findings = await checkEffects(product.database, { applied: appliedBefore + applied, unanswered: unknown });
    if (mix.unanswered.size > 0) console.log(describeUnanswered(mix, findings));
    const mistakes = [...mistakesOf(mix), ...findings.mistakes, ...(await provePages(product.database))];
    console.log(mistakes.length === 0 ? 'The books are right.' : ['WRONG:', ...mistakes].join('\n  '));
    if (values.save !== undefined) {
      const unanswered = Object.fromEntries(mix.unanswered);
      const environment = await describeEnvironment(stage.server.databaseUrl, stage.directory);
      await writeFile(
        values.save,
        `${JSON.stringify({ environment, options: values, samples, unanswered, mistakes }, null, 2)}\n`,
      );
    }
    process.exitCode = mistakes.length === 0 ? 0 : 1;
  } finally {
    await stage.close();
  }
}

/** At one moment. Memory in MiB; latency since the sample before, in milliseconds. */
interface Sample {
  readonly minutes: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly resident: number;
  readonly heap: number;
  readonly external: number;
}

async function underLoad(stage: Stage, mix: Mix): Promise<Sample[]> {
  const latencyUs = createHistogram();
  const endMs = performance.now() + Number(values.minutes) * 60_000;
  let isOver = false;
  let sent = 0;
  const underWay = new Set<Promise<void>>();
  const startMs = performance.now();
  const sending = (async () => {
    for (; performance.now() < endMs; await sleep(tickMs)) {
      const due = ((performance.now() - startMs) / 1000) * Number(values.rate);
      while (sent < due && underWay.size < underWayMax) {
        const { requests, done } = mix.next();
        sent += requests;
        const sentMs = performance.now();
        underWay.add(done);
        void done.then(() => {
          underWay.delete(done);
          latencyUs.record(Math.max(1, Math.round(((performance.now() - sentMs) * 1000) / requests)));
        });
      }
    }
    await Promise.all(underWay);
    isOver = true;
  })();
  const samples: Sample[] = [];
  for (let sentBefore = 0; !isOver; sentBefore = sent) {
    await Promise.race([sending, sleep(Number(values.every) * 1000)]);
    const at = (percentile: number) => (latencyUs.count === 0 ? 0 : latencyUs.percentile(percentile) / 1000);
    const metrics = await readMetrics(stage.server.ledger);
    const mib = (name: string) => (metrics.get(name) ?? Number.NaN) / 2 ** 20;
    const minutes = (performance.now() - startMs) / 60_000;
    samples.push({
      minutes,
      perSecond: (sent - sentBefore) / (60 * (minutes - (samples.at(-1)?.minutes ?? 0))),
      p50: at(50),
      p99: at(99),
      resident: (await memoryOf(stage.server.process.pid ?? 0))?.nowMiB ?? Number.NaN,
      heap: mib('nodejs_heap_size_used_bytes'),
      external: mib('nodejs_external_memory_bytes'),
    });
    latencyUs.reset();
    if (samples.length % samplesPerLine === 1) console.log(describeSample(samples.at(-1)));
  }
  await sending;
  return samples;
}

function describeSample(sample: Sample | undefined): string {
  if (sample === undefined) return '';
  const { minutes, perSecond, p50, p99, resident, heap, external } = sample;
  return [
    `${minutes.toFixed(1)} min: ${perSecond.toFixed(0)} requests/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
    `resident ${resident.toFixed(0)} MiB, heap ${heap.toFixed(0)}, external ${external.toFixed(0)}`,
  ].join('; ');
}

function describeTrends(samples: readonly Sample[]): string {
  const warmUpMinutes = warmUpShare * (samples.at(-1)?.minutes ?? 0);
  const warm = samples.filter(({ minutes }) => minutes >= warmUpMinutes);
  const line = (what: string, pick: (sample: Sample) => number) => {
    const trend = trendOf(warm.map((sample) => ({ minutes: sample.minutes, value: pick(sample) })));
    const { firstQuarter, lastQuarter, slopePerHour } = trend;
    const slope = `${slopePerHour < 0 ? '' : '+'}${slopePerHour.toFixed(1)} an hour`;
    return `${what}: median of the first quarter ${firstQuarter.toFixed(1)}, of the last ${lastQuarter.toFixed(1)}; ${slope}`;
  };
  return [
    `${samples.length} samples in ${samples.at(-1)?.minutes.toFixed(1)} minutes; of the first tenth none count`,
    line('requests a second', ({ perSecond }) => perSecond),
    line('p50 of a request, ms', ({ p50 }) => p50),
    line('p99 of a request, ms', ({ p99 }) => p99),
    line('resident memory, MiB', ({ resident }) => resident),
    line('heap in use, MiB', ({ heap }) => heap),
    line('memory outside the heap, MiB', ({ external }) => external),
  ].join('\n');
}

function mistakesOf({ mistakes, unanswered, actions }: Mix): string[] {
  const share = sumOf(unanswered) / actions;
  return [
    ...[...mistakes].map(([mistake, count]) => `${count} times ${mistake}`),
    ...(share > unansweredShareMax ? [`${(100 * share).toFixed(1)} % of the actions got no answer`] : []),
  ];
}

function describeUnanswered({ unanswered, unknown, actions }: Mix, { happened, openHolds }: Findings): string {
  return [
    `Of ${actions} actions ${sumOf(unanswered)} got no answer in time:`,
    ...[...unanswered].map(([what, count]) => `  ${count} times ${what}`),
    `Of ${unknown.length} that would have changed something ${happened} did; ${openHolds} holds stayed open.`,
  ].join('\n');
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
