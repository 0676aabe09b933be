/**
 * The one change the Proxy makes to a request: a transaction without `precision` gets 100, one without `reference` a
 * generated one. The text is edited, never written anew: numbers a double can't hold, key order, spacing and repeated
 * keys must reach the ledger as they were sent.
 */
import { isJson } from '../platform/json.ts';

/** As the hosted Proxy: 10.5 is then 1,050 minor units, where Core alone would take its own default of 1. */
const defaultPrecision = '100';

/** Letters in either case, as Go's decoder matches names: simple case folding, which takes U+017F for an s. */
const precisionName = /^precision$/iu;
const referenceName = /^reference$/iu;
/** Both names; in UTF-8 they are a byte longer with U+017F, and any length if escaped. */
const nameLength = 9;
const plainBytesMax = nameLength + 1;

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** What an object says about one name, all its occurrences taken together. */
interface Member {
  isGiven: boolean;
  /** Where its nulls begin. */
  readonly nullsAt: number[];
}

interface ScannedObject {
  /** Index of the opening brace. */
  readonly start: number;
  /** Index after the closing brace. */
  readonly end: number;
  readonly precision: Member;
  readonly reference: Member;
}

/**
 * Adds what is missing to the JSON object that `body` begins with. A null counts as missing and is replaced; any other
 * value stays, for the ledger to judge. What follows the object stays too: Core's decoder doesn't look at it.
 * @param newReference called once at most.
 * @returns `body` itself if nothing is missing, or if it doesn't begin with a valid JSON object.
 */
export function addTransactionDefaults(body: Buffer, newReference: () => string): Buffer {
  const object = scanObject(body);
  if (object === null) return body;
  const { precision, reference } = object;
  if (precision.isGiven && reference.isGiven) return body;
  // Where it goes wrong is for the ledger to say.
  if (!isJson(body.toString('utf8', object.start, object.end))) return body;

  const inserted: string[] = [];
  const replaced = new Map<number, string>();
  const supply = (member: Member, name: string, value: () => string) => {
    if (member.isGiven) return;
    const text = value();
    if (member.nullsAt.length === 0) inserted.push(`"${name}":${text}`);
    for (const at of member.nullsAt) replaced.set(at, text);
  };
  supply(precision, 'precision', () => defaultPrecision);
  supply(reference, 'reference', () => JSON.stringify(newReference()));
  return splice(body, object, inserted.join(), replaced);
}

/** New members go to the front: their place is known without looking at the others. */
function splice(body: Buffer, object: ScannedObject, inserted: string, replaced: ReadonlyMap<number, string>): Buffer {
  const front = object.start + 1;
  const isEmpty = body[skipSpace(body, front)] === closeBrace;
  const pieces = [body.subarray(0, front), Buffer.from(inserted === '' || isEmpty ? inserted : `${inserted},`)];
  let at = front;
  for (const [nullAt, text] of [...replaced].sort(([one], [other]) => one - other)) {
    pieces.push(body.subarray(at, nullAt), Buffer.from(text));
    at = nullAt + 'null'.length;
  }
  pieces.push(body.subarray(at));
  return Buffer.concat(pieces);
}

/**
 * Finds the two names at the top level. Follows strings and brackets only: of text that is not JSON it may say
 * anything, so nothing is edited before `isJson` has seen it. Works on bytes: no byte of a longer UTF-8 sequence looks
 * like one of JSON's signs.
 * @returns null if the first value is not an object, or doesn't end.
 */
function scanObject(bytes: Buffer): ScannedObject | null {
  const start = skipSpace(bytes, 0);
  if (bytes[start] !== openBrace) return null;
  const precision: Member = { isGiven: false, nullsAt: [] };
  const reference: Member = { isGiven: false, nullsAt: [] };
  let depth = 0;
  let isKeyNext = false;
  let member: Member | null = null;

  for (let at = start; at < bytes.length; at++) {
    switch (bytes[at]) {
      case quote: {
        const close = closingQuote(bytes, at);
        if (close < 0) return null;
        if (depth === 1 && isKeyNext) {
          isKeyNext = false;
          const name = readName(bytes, at, close);
          member = name === 'precision' ? precision : name === 'reference' ? reference : null;
        }
        at = close;
        break;
      }
      case colon:
        if (depth !== 1 || member === null) break;
        noteValue(member, bytes, skipSpace(bytes, at + 1));
        member = null;
        break;
      case comma:
        if (depth === 1) isKeyNext = true;
        break;
      case openBrace:
      case openBracket:
        depth += 1;
        if (depth === 1) isKeyNext = true;
        break;
      case closeBrace:
      case closeBracket:
        depth -= 1;
        if (depth === 0) return { start, end: at + 1, precision, reference };
        break;
    }
  }
  return null;
}

function noteValue(member: Member, bytes: Buffer, at: number): void {
  if (bytes.toString('latin1', at, at + 'null'.length) === 'null') member.nullsAt.push(at);
  else member.isGiven = true;
}

/** Index of the quote that ends the string beginning at `open`; -1 if it doesn't end. */
function closingQuote(bytes: Buffer, open: number): number {
  for (let at = open + 1; at < bytes.length; at++) {
    if (bytes[at] === quote) return at;
    if (bytes[at] === backslash) at += 1;
  }
  return -1;
}

/** The key between two quotes, if it is one of the two names in any spelling: other case, escapes, U+017F. */
function readName(bytes: Buffer, open: number, close: number): 'precision' | 'reference' | null {
  const bytesLong = close - open - 1;
  if (bytesLong < nameLength) return null;
  if (bytesLong > plainBytesMax && bytes.subarray(open + 1, close).indexOf(backslash) < 0) return null;
  const raw = bytes.toString('utf8', open + 1, close);
  const name = raw.includes('\\') ? unescapeKey(raw) : raw;
  if (name.length !== nameLength) return null;
  if (precisionName.test(name)) return 'precision';
  return referenceName.test(name) ? 'reference' : null;
}

function unescapeKey(raw: string): string {
  const text = `"${raw}"`;
  return isJson(text) ? JSON.parse(text) : raw;
}

/** Index of the first byte from `at` on that is not JSON's white space. */
function skipSpace(bytes: Buffer, at: number): number {
  let index = at;
  while (isSpace(bytes[index])) index += 1;
  return index;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
