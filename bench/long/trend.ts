/** Whether a figure that was sampled over time grows. */
import { spreadOf } from '../statistics.ts';

export interface Sample {
  /** Since the start of the run. */
  readonly minutes: number;
  readonly value: number;
}

export interface Trend {
  /** Of the line that fits best (least squares). */
  readonly slopePerHour: number;
  readonly firstQuarter: number;
  readonly lastQuarter: number;
}

/** Medians of the first and the last quarter in time, and the slope between them all. */
export function trendOf(samples: readonly Sample[]): Trend {
  const endMinutes = samples.at(-1)?.minutes ?? 0;
  const beginMinutes = samples[0]?.minutes ?? 0;
  const quarter = (endMinutes - beginMinutes) / 4;
  const median = (part: readonly Sample[]) => spreadOf(part.map(({ value }) => value)).median;
  return {
    slopePerHour: 60 * slopeOf(samples),
    firstQuarter: median(samples.filter(({ minutes }) => minutes <= beginMinutes + quarter)),
    lastQuarter: median(samples.filter(({ minutes }) => minutes >= endMinutes - quarter)),
  };
}

function slopeOf(samples: readonly Sample[]): number {
  const mean = (pick: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + pick(sample), 0) / samples.length;
  const meanMinutes = mean(({ minutes }) => minutes);
  const meanValue = mean(({ value }) => value);
  const above = mean(({ minutes, value }) => (minutes - meanMinutes) * (value - meanValue));
  return above / mean(({ minutes }) => (minutes - meanMinutes) ** 2);
}
