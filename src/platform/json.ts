/** JSON that keeps every digit: numbers a double can't hold, or whose spelling matters, stay text. */

/** A number literal kept as written, because a double would lose digits or its spelling. */
export class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A number that JSON.parse might change beyond recognition: 16 digits in a row (past 2^53), an exponent, or a fraction
 * of zeros only (`100.0` would look like an integer).
 */
const delicateNumber = /\d{16}|\d[eE]|\.0+(?!\d)/;

/**
 * Such a number where one can stand: at the start, or after what comes before a value. The digits of most UUIDs would
 * match otherwise. What looks like it inside a string sends the slow path on its way for nothing, with the same result.
 */
const delicateText = /(?:^|[[:,])\s*-?\d+(?:(?<=\d{16})|[eE]|\.(?:0+(?!\d)|\d*(?:\d[eE]|\d{16})))/;

/**
 * Parses JSON text. Numbers are JS numbers where the double is exact to the last digit written, else NumberText.
 * @throws SyntaxError as JSON.parse does.
 */
export function parseJson(text: string): unknown {
  return delicateText.test(text) ? JSON.parse(text, keepDelicate) : JSON.parse(text);
}

function keepDelicate(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number') return value;
  const source = context?.source ?? '';
  return delicateNumber.test(source) ? new NumberText(source) : value;
}

/** A bigint as a bare JSON integer of any size, for JSON.stringify. */
export function bareInteger(value: bigint): unknown {
  // Plain numbers are cheaper to write than raw JSON; both spell the same below 2^53.
  return value <= 9_007_199_254_740_991n && value >= -9_007_199_254_740_991n
    ? Number(value)
    : rawJson(value.toString());
}

/** JSON text that goes out as it is, for JSON.stringify; `text` must be valid JSON of a primitive. */
export function rawJson(text: string): unknown {
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text);
}
