/** Durations as Core reads and writes them (Go's time.ParseDuration and Duration.String): `1h30m`, `2m0s`. */
import { DecodeError } from './json-scanner.ts';

const nanosByUnit: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n, // U+00B5, the micro sign
  μs: 1_000n, // U+03BC, the Greek letter
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const nanosMax = 2n ** 63n - 1n;

/**
 * Nanoseconds of a duration like `1h30m` or `-1.5s`.
 * @throws DecodeError with Go's words.
 */
export function parseDuration(text: string): bigint {
  const problem = (what: string): DecodeError => new DecodeError(`time: ${what} ${JSON.stringify(text)}`);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  let rest = text.slice(sign.length);
  if (rest === '0') return 0n;
  if (rest === '') throw problem('invalid duration');
  let total = 0n;
  while (rest !== '') {
    const [all, whole = '', fraction = '', unit = ''] = /^(\d*)(?:\.(\d*))?([^\d.]*)/.exec(rest) ?? [''];
    if (whole === '' && fraction === '') throw problem('invalid duration');
    if (unit === '') throw problem('missing unit in duration');
    const nanos = Object.hasOwn(nanosByUnit, unit) ? nanosByUnit[unit] : undefined;
    if (nanos === undefined) throw problem(`unknown unit ${JSON.stringify(unit)} in duration`);
    total += (BigInt(whole + fraction) * nanos) / 10n ** BigInt(fraction.length);
    if (total > nanosMax) throw problem('invalid duration');
    rest = rest.slice(all.length);
  }
  return sign === '-' ? -total : total;
}

/** `2m0s`, `1h0m0s`, `1.5s`, `250ms`: the largest unit first, and down to seconds. */
export function formatDuration(nanos: bigint): string {
  if (nanos === 0n) return '0s';
  const sign = nanos < 0n ? '-' : '';
  const magnitude = nanos < 0n ? -nanos : nanos;
  for (const [unit, size] of [
    ['ns', 1n],
    ['µs', 1_000n],
    ['ms', 1_000_000n],
  ] as const) {
    if (magnitude < size * 1_000n) return `${sign}${decimal(magnitude, size)}${unit}`;
  }
  const minute = 60_000_000_000n;
  const hour = 60n * minute;
  const seconds = `${decimal(magnitude % minute, 1_000_000_000n)}s`;
  if (magnitude < minute) return `${sign}${seconds}`;
  const minutes = `${(magnitude % hour) / minute}m${seconds}`;
  return magnitude < hour ? `${sign}${minutes}` : `${sign}${magnitude / hour}h${minutes}`;
}

/** a / 10^n without trailing zeros. */
function decimal(a: bigint, powerOfTen: bigint): string {
  const digits = powerOfTen.toString().length - 1;
  const fraction = digits === 0 ? '' : (a % powerOfTen).toString().padStart(digits, '0').replace(/0+$/, '');
  return fraction === '' ? `${a / powerOfTen}` : `${a / powerOfTen}.${fraction}`;
}
