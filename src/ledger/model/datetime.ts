/** Dates and times as filters write them, and the stretch of time each stands for. */

/** A moment and how exactly it was written. */
export interface DateTime {
  /** Microseconds since 1970-01-01T00:00:00Z. */
  readonly micros: bigint;
  /** Where what was written begins: of a fraction with fewer than six digits, the millisecond. */
  readonly startMicros: bigint;
  /** Length of what was written: a day for `2024-01-05`, a second for `2024-01-05T10:00:00Z`. */
  readonly precisionMicros: bigint;
}

const date = String.raw`(\d{4})([-/])(\d\d)\2(\d\d)`;
const time = String.raw`[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?`;
const shape = new RegExp(`^${date}(?:${time}(Z|[+-]\\d\\d:\\d\\d)?)?$`);

const second = 1_000_000n;

/**
 * `2024-01-05`, `2024/01/05`, or a date, `T` or a space, and a time to the minute, second or fraction, with an offset
 * when it has a `T` and seconds. No offset means UTC.
 * @returns null for anything else.
 */
export function parseDateTime(text: string): DateTime | null {
  const match = shape.exec(text);
  if (match === null) return null;
  const [, year = '', separator, month = '', day = '', hour, minute = '00', seconds, fraction = '', zone = 'Z'] = match;
  if (separator === '/' && hour !== undefined) return null;
  const isFull = text[10] === 'T' && seconds !== undefined;
  if (match[9] !== undefined && !isFull) return null;
  const whole = `${year}-${month}-${day}T${(hour ?? '00').padStart(2, '0')}:${minute}:${seconds ?? '00'}`;
  const ms = Date.parse(`${whole}${zone}`);
  // Date.parse lets 31 February roll over.
  if (Number.isNaN(ms) || !new Date(Date.parse(`${whole}Z`)).toISOString().startsWith(whole)) return null;
  const micros = BigInt(ms) * 1_000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'));
  const isOfMillis = fraction.length < 6;
  const startMicros = isOfMillis ? micros - BigInt(fraction.slice(3).padEnd(3, '0')) : micros;
  return { micros, startMicros, precisionMicros: precisionOf(hour, seconds, fraction) };
}

function precisionOf(hour: string | undefined, seconds: string | undefined, fraction: string): bigint {
  if (hour === undefined) return 86_400n * second;
  if (seconds === undefined) return 60n * second;
  if (fraction === '') return second;
  return fraction.length < 6 ? 1_000n : 1n;
}
