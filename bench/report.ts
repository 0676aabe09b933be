/** Answers as text. */
import type { Answer } from './answer.ts';
import type { Environment } from './environment.ts';
import { type Goal, verdictOn } from './goals.ts';
import type { Tally } from './load/messages.ts';
import type { Measurement, Turn } from './measure.ts';
import type { Options } from './options.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** From here on the load generator was close to being what was measured. */
const generatorLoadMax = 0.9;

export function renderEnvironment(environment: Environment, options: Options): string {
  const { cpu, cpus, memoryGiB, node, postgres, durability, diskSyncMs, loadBefore, commit } = environment;
  const { connections, rounds, secondsPerRound, warmUpSeconds, balanceCount, reference } = options;
  return [
    `${cpus} x ${cpu}, ${memoryGiB} GiB; a disk sync takes ${diskSyncMs.toFixed(2)} ms; load before the start ${loadBefore.toFixed(1)}`,
    `Tallygate ${commit}, Node ${node}, PostgreSQL ${postgres} (${durability})`,
    `${connections} keep-alive connections, one request at a time on each; ${balanceCount} balances`,
    `${warmUpSeconds} s of warm-up, then ${rounds} rounds of ${secondsPerRound} s, the subjects taking turns in each`,
    'Medians over the rounds, with the least and the greatest; ratios are taken within a round.',
    reference === null
      ? 'Without --reference nothing is compared with Core: those targets are left out.'
      : `The reference is ${new URL(reference).origin}.`,
  ].join('\n');
}

export function renderAnswer({ question, measurements, goals, mistakes }: Answer): string {
  return [
    `\n${question.name}: ${question.asks}\n`,
    table(
      [
        'subject',
        'per second',
        '',
        'p50 ms',
        'p99 ms',
        'max ms',
        'batch ms',
        'p99',
        'server us',
        'database us',
        'generator',
      ],
      measurements.map(subjectRow),
    ),
    '',
    goalTable(goals),
    '',
    ...measurements
      .filter(isGeneratorBusy)
      .map(({ subject }) => `The load generator was the limit of ${subject.name}.`),
    ...measurements.flatMap(otherStatuses),
    mistakes.length === 0
      ? 'The books are right.'
      : ['THE BOOKS ARE WRONG, or answers were:', ...mistakes].join('\n  '),
  ].join('\n');
}

function goalTable(goals: readonly Goal[]): string {
  return table(['', 'measured', '', 'limit', 'aim', ''], goals.map(goalRow));
}

function subjectRow({ subject, turns }: Measurement): Row {
  const medianOf = (pick: (tally: Tally, turn: Turn) => number) =>
    spreadOf(turns.map((turn) => pick(turn.tally, turn))).median;
  return [
    subject.name,
    ...withSpread(spreadOf(turns.map(({ perSecond }) => perSecond))),
    short(medianOf(({ latencyMs }) => latencyMs.p50)),
    short(medianOf(({ latencyMs }) => latencyMs.p99)),
    short(medianOf(({ latencyMs }) => latencyMs.max)),
    short(medianOf((_, { batchMs }) => batchMs.average)),
    short(medianOf((_, { batchMs }) => batchMs.p99)),
    short(medianOf((_, { cpuUs }) => cpuUs.server)),
    short(medianOf((_, { cpuUs }) => cpuUs.postgres)),
    `${Math.round(100 * medianOf(({ generatorLoad }) => generatorLoad))} %`,
  ];
}

function goalRow(goal: Goal): Row {
  const { what, measured, limit, aim, better } = goal;
  const bound = better === 'more' ? 'at least' : 'at most';
  return [
    what,
    ...withSpread(measured),
    limit === null ? '' : `${bound} ${limit.toLocaleString('en')}`,
    aim === null ? '' : aim.toLocaleString('en'),
    limit === null ? '' : verdictOn(goal),
  ];
}

function isGeneratorBusy({ turns }: Measurement): boolean {
  return spreadOf(turns.map(({ tally }) => tally.generatorLoad)).median > generatorLoadMax;
}

/** The reference refuses under contention: said, not held against it. */
function otherStatuses({ subject, byStatus }: Measurement): string[] {
  return Object.entries(byStatus)
    .filter(([status]) => !/^2/.test(status))
    .map(([status, count]) => `${subject.name} answered ${count} requests with ${status}.`);
}

function withSpread({ median, min, max }: Spread): [string, string] {
  return [short(median), min === max ? '' : `(${short(min)} - ${short(max)})`];
}

/** Three digits that count; all of them in whole numbers. */
function short(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

type Row = readonly string[];

/** Columns as wide as their widest cell, the first to the left and the others to the right. */
export function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: Row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [head, ...rows].map((row) => `  ${line(row)}`.trimEnd()).join('\n');
}
