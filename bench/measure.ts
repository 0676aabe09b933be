/** Measures the subjects of a question in turns: A B C, A B C, ... so that a machine that drifts drifts for all. */
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuSeconds } from './cpu.ts';
import { noAnswer, type Order, type Tally } from './load/messages.ts';
import type { Stage } from './stage.ts';
import { type Bucket, quantileOf } from './statistics.ts';
import type { Subject } from './subject.ts';
import { readMetrics } from './tallygate.ts';

/** One subject in one round. */
export interface Turn {
  /** Requests that succeeded, or what they held if each holds several; for a server that answers before it posts, transactions posted. */
  readonly perSecond: number;
  readonly tally: Tally;
  /** Processor time for each request, warm-up included, of whatever serves the subject; 0 if out of reach. */
  readonly cpuUs: { readonly server: number; readonly postgres: number };
  /** What batches of our ledger took, from locking to commit; not numbers if it posted none. */
  readonly batchMs: { readonly average: number; readonly p99: number };
}

export interface Measurement {
  readonly subject: Subject;
  readonly turns: readonly Turn[];
  /** Transactions, or requests, answered with 2xx; warm-up included. */
  readonly acknowledged: number;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Why this can't be trusted; empty if it can. */
  readonly mistakes: readonly string[];
}

/** Before each turn: connections open and caches fill again. */
const settleMs = 300;
/** Transactions in one turn of a server that answers before it posts: it would take far more than it can post. */
const queuedPerTurn = 2_000;
/** For sending and posting these. */
const queueTimeoutMs = 120_000;
const pollMs = 250;

export async function measure(stage: Stage, subjects: readonly Subject[]): Promise<Measurement[]> {
  const { rounds, secondsPerRound, warmUpSeconds } = stage.options;
  const tallies = subjects.map((): Tally[] => []);
  const turns = subjects.map((): Turn[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const measureMs = 1000 * (round === 0 ? warmUpSeconds : secondsPerRound);
      const turn = await takeTurn(stage, subject, measureMs);
      tallies[index]?.push(turn.tally);
      if (round > 0) turns[index]?.push(turn);
    }
  }
  return Promise.all(subjects.map((subject, index) => conclude(subject, turns[index] ?? [], tallies[index] ?? [])));
}

async function takeTurn(stage: Stage, subject: Subject, measureMs: number): Promise<Turn> {
  const { pid } = subject.endpoint;
  const batchesBefore = await readMetrics(stage.server.ledger);
  const before = await cpuSeconds(pid, stage.server.postmasterPid);
  const turn = await sendAndCount(stage, subject, measureMs);
  const after = await cpuSeconds(pid, stage.server.postmasterPid);
  const batches = await readMetrics(stage.server.ledger);
  const answers = Object.values(turn.tally.byStatus).reduce((sum, count) => sum + count, 0);
  const used = (whose: 'server' | 'postgres') => (1e6 * (after[whose] - before[whose])) / answers;
  const batchMs = batchMsBetween(batchesBefore, batches);
  return { ...turn, cpuUs: { server: used('server'), postgres: used('postgres') }, batchMs };
}

function batchMsBetween(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Turn['batchMs'] {
  const grown = (name: string) => (after.get(name) ?? Number.NaN) - (before.get(name) ?? Number.NaN);
  const buckets: Bucket[] = [];
  let countBelow = 0;
  for (const name of after.keys()) {
    const [, most = ''] = /^tallygate_ledger_batch_seconds_bucket\{le="([^"]+)"\}$/.exec(name) ?? [];
    if (most === '') continue;
    // As Prometheus has it, each counts those below it too.
    const count = grown(name);
    buckets.push({
      most: most === '+Inf' ? Number.POSITIVE_INFINITY : 1_000 * Number(most),
      count: count - countBelow,
    });
    countBelow = count;
  }
  return {
    average: (1_000 * grown('tallygate_ledger_batch_seconds_sum')) / grown('tallygate_ledger_batch_seconds_count'),
    p99: quantileOf(buckets, 0.99),
  };
}

async function sendAndCount(
  { generator, options }: Stage,
  subject: Subject,
  measureMs: number,
): Promise<Omit<Turn, 'cpuUs' | 'batchMs'>> {
  const { endpoint, workload, itemsEach, countPosted } = subject;
  const order: Order = {
    endpoint,
    workload,
    client: subject.client ?? 'bytes',
    connections: options.connections,
    warmUpMs: settleMs,
    measureMs,
    perSecond: subject.perSecond ?? null,
    requestsMax: null,
  };
  if (countPosted === null) {
    const tally = await generator.run(order);
    return { tally, perSecond: (itemsEach * tally.succeeded) / (measureMs / 1000) };
  }
  const before = await countPosted();
  const startMs = performance.now();
  const tally = await generator.run({ ...order, warmUpMs: 0, measureMs: queueTimeoutMs, requestsMax: queuedPerTurn });
  const acknowledged = countSuccesses(tally.byStatus);
  while ((await countPosted()) < before + acknowledged) {
    if (performance.now() - startMs > queueTimeoutMs) throw new Error(`the queue of ${subject.name} stays full`);
    await sleep(pollMs);
  }
  return { tally, perSecond: acknowledged / ((performance.now() - startMs) / 1000) };
}

function countSuccesses(byStatus: Readonly<Record<string, number>>): number {
  return Object.entries(byStatus).reduce((sum, [status, count]) => sum + (/^2/.test(status) ? count : 0), 0);
}

async function conclude(subject: Subject, turns: readonly Turn[], tallies: readonly Tally[]): Promise<Measurement> {
  const byStatus = sumByStatus(tallies);
  const acknowledged = subject.itemsEach * countSuccesses(byStatus);
  const failure = tallies.find((tally) => tally.failure !== null)?.failure ?? null;
  const mistakes = [...wrongAnswers(subject, byStatus, failure), ...(await subject.check(acknowledged))];
  return { subject, turns, acknowledged, byStatus, mistakes };
}

function wrongAnswers(
  { status: right }: Subject,
  byStatus: Readonly<Record<string, number>>,
  failure: string | null,
): string[] {
  if (right === null) return [];
  return Object.entries(byStatus)
    .filter(([status]) => Number(status) !== right)
    .map(([status, count]) =>
      Number(status) === noAnswer
        ? `${count} requests got no answer: ${failure}`
        : `${count} requests were answered ${status}`,
    );
}

function sumByStatus(tallies: readonly Tally[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { byStatus } of tallies) {
    for (const [status, count] of Object.entries(byStatus)) sum[status] = (sum[status] ?? 0) + count;
  }
  return sum;
}
