/** JSON that keeps every digit and every key: numbers a double can't hold, or whose spelling matters, stay text. */
import { randomUUID } from 'node:crypto';

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
  return parsePlainJson(text, delicateText.test(text) ? keepDelicate : undefined);
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

type Reviver = (key: string, value: unknown, context?: { source?: string }) => unknown;

function keepDelicate(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number') return value;
  const source = context?.source ?? '';
  return delicateNumber.test(source) ? new NumberText(source) : value;
}

/**
 * `JSON.parse` for text that others wrote. V8 14 by itself may take a key with an escape for one it has met before: after
 * `{"amoun\\":1}` it can read `{"amoun\u0074":1}` as the same. So it gets to see no key with an escape.
 * @throws SyntaxError as JSON.parse does.
 */
export function parsePlainJson(text: string, reviver?: Reviver): unknown {
  const value: unknown = JSON.parse(text, reviver);
  if (!text.includes('\\')) return value;
  const names = new Map<string, string>();
  const plain = withPlainKeys(text, names);
  if (plain === text) return value;
  if (names.size === 0) return JSON.parse(plain, reviver);
  const nameOf = new Map([...names].map(([name, standIn]) => [standIn, name]));
  const named: Reviver = (key, plainValue, context) => {
    const given = reviver === undefined ? plainValue : reviver(key, plainValue, context);
    const isObject = typeof given === 'object' && given !== null && Object.getPrototypeOf(given) === Object.prototype;
    return isObject ? withNames(given, nameOf) : given;
  };
  return JSON.parse(plain, named);
}

/** Nobody outside knows it, so no key begins with it. */
const standInPrefix = randomUUID();

/**
 * The text with no escape in any key. A key that can't be written without gets a stand-in, always the same.
 * @param text valid JSON.
 * @param names filled with the stand-ins by their names.
 */
function withPlainKeys(text: string, names: Map<string, string>): string {
  const parts: string[] = [];
  let done = 0;
  let end = 0;
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', end)) {
    end = stringEnd(text, at);
    beforeColon.lastIndex = end;
    if (!beforeColon.test(text)) continue;
    const start = text.lastIndexOf('"', at); // the first escape of its string
    parts.push(text.slice(done, start), plainKey(JSON.parse(text.slice(start, end)), names));
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

const beforeColon = /\s*:/y;

/** Index after the string that `at` is inside of. */
function stringEnd(text: string, at: number): number {
  let index = at;
  while (text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index + 1;
}

function plainKey(name: string, names: Map<string, string>): string {
  const plain = JSON.stringify(name);
  if (!plain.includes('\\')) return plain;
  const standIn = names.get(name) ?? `${standInPrefix}${names.size}`;
  names.set(name, standIn);
  return `"${standIn}"`;
}

function withNames(object: object, nameOf: ReadonlyMap<string, string>): object {
  const entries = Object.entries(object);
  if (!entries.some(([key]) => nameOf.has(key))) return object;
  return Object.fromEntries(entries.map(([key, value]) => [nameOf.get(key) ?? key, value]));
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
