/** What was measured, beside what must be reached and what is aimed for. */
import type { Database } from './books.ts';
import type { Memory } from './environment.ts';
import type { Measurement } from './measure.ts';
import { differenceOf, ratioOf, type Spread, spreadOf } from './statistics.ts';
import { bytesPerTransaction, memoryMiB, type Target, targets } from './targets.ts';

export interface Goal {
  readonly what: string;
  readonly measured: Spread;
  /** Null: nothing was set for it. */
  readonly limit: number | null;
  readonly aim: number | null;
  readonly better: 'more' | 'less';
}

export type Verdict = 'missed' | 'reached' | 'aim reached' | 'no target';

export function verdictOn({ measured, limit, aim, better }: Goal): Verdict {
  const isAtLeast = (goal: number | null) =>
    goal !== null && (better === 'more' ? measured.median >= goal : measured.median <= goal);
  if (limit === null) return 'no target';
  if (isAtLeast(aim)) return 'aim reached';
  return isAtLeast(limit) ? 'reached' : 'missed';
}

/** The targets of a question whose subjects were measured, then ratios to its first subject for those without one. */
export function goalsOf(questionName: string, measurements: readonly Measurement[]): Goal[] {
  const [first, ...others] = measurements;
  if (first === undefined) return [];
  const set = (targets[questionName] ?? []).flatMap((target) => goalFor(target, measurements) ?? []);
  const rest = others
    .filter(
      ({ subject }) =>
        subject.endpoint.pid !== null &&
        subject.perSecond === undefined &&
        !set.some(({ what }) => what.startsWith(`${subject.name} /`)),
    )
    .map((other) => ratioGoal(other, first, { atLeast: null, aim: null }));
  return [...set, ...rest];
}

function goalFor(target: Target, measurements: readonly Measurement[]): Goal | null {
  const find = (name: string) => measurements.find(({ subject }) => subject.name === name);
  const of = find(target.of);
  if (of === undefined) return null;
  switch (target.kind) {
    case 'ratio': {
      const to = find(target.to);
      return to === undefined ? null : ratioGoal(of, to, target);
    }
    case 'added p99': {
      const to = find(target.to);
      if (to === undefined) return null;
      const p99 = ({ turns }: Measurement) => turns.map(({ tally }) => tally.latencyMs.p99);
      const measured = differenceOf(p99(of), p99(to));
      const what = `${target.of} - ${target.to}: p99, ms`;
      return { what, measured, limit: target.atMostMs, aim: target.aimMs, better: 'less' };
    }
    case 'p99': {
      const measured = spreadOf(of.turns.map(({ tally }) => tally.latencyMs.p99));
      return { what: `${target.of}: p99, ms`, measured, limit: target.atMostMs, aim: target.aimMs, better: 'less' };
    }
    case 'batches': {
      const measured = spreadOf(of.turns.map(({ tally, batchMs }) => tally.latencyMs.p99 / batchMs.p99));
      const { atMost, aim } = target;
      return { what: `${target.of}: p99, in p99s of a batch`, measured, limit: atMost, aim, better: 'less' };
    }
  }
}

function ratioGoal(
  of: Measurement,
  to: Measurement,
  { atLeast, aim }: { atLeast: number | null; aim: number | null },
): Goal {
  const rates = ({ turns }: Measurement) => turns.map(({ perSecond }) => perSecond);
  const measured = ratioOf(rates(of), rates(to));
  return { what: `${of.subject.name} / ${to.subject.name}`, measured, limit: atLeast, aim, better: 'more' };
}

/** Of transactions posted at once; those through the queue leave two rows, and are shown without a target. */
export function bytesGoal(database: Database, bytes: number, rowsPerTransaction: number): Goal {
  const hasTarget = rowsPerTransaction === 1 && database.name === 'ledger';
  return {
    what: `${database.name}: bytes per transaction`,
    measured: spreadOf([bytes]),
    limit: hasTarget ? bytesPerTransaction.atMost : null,
    aim: hasTarget ? bytesPerTransaction.aim : null,
    better: 'less',
  };
}

export function memoryGoal({ nowMiB, peakMiB }: Memory): Goal {
  const measured = { median: nowMiB, min: nowMiB, max: peakMiB };
  return { what: 'memory of our process, MiB', measured, limit: memoryMiB.atMost, aim: memoryMiB.aim, better: 'less' };
}
