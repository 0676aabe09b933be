/**
 * Where a JSON value ends, and what is wrong with text that isn't one, in the words of Core's decoder (Go's
 * encoding/json, scanner.go). Works on bytes, because those words quote the byte. No recursion: depth is a counter.
 */

/** Text that can't be decoded; the message is the one Core's decoder gives. */
export class DecodeError extends Error {
  readonly #details: object;

  constructor(message: string, { details = {}, ...options }: ErrorOptions & { details?: object } = {}) {
    super(message, options);
    this.#details = details;
  }

  /** What the decoder's error holds beside its text; a few answers of Core show it. */
  get details(): object {
    return this.#details;
  }
}

/** Far deeper than any real body; far shallower than what would exhaust the stack. */
export const nestingMax = 1_000;

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const colon = 0x3a;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;

/** What may come next. `or end`: the container may also close here, because it is still empty. */
type Expecting = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/**
 * Index after the first JSON value in `bytes`; what follows it is not looked at.
 * @throws DecodeError if there is none.
 */
export function firstValueEnd(bytes: Uint8Array): number {
  let at = skipSpace(bytes, 0);
  if (at === bytes.length) throw new DecodeError('EOF');
  const open: number[] = [];
  let expecting: Expecting = 'value';
  for (;;) {
    at = skipSpace(bytes, at);
    const byte = byteAt(bytes, at);
    if (
      (expecting === 'value or end' && byte === closeBracket) ||
      (expecting === 'key or end' && byte === closeBrace)
    ) {
      open.pop();
      at += 1;
      expecting = 'comma or end';
    } else if (expecting === 'value' || expecting === 'value or end') {
      if (byte === openBrace || byte === openBracket) {
        if (open.push(byte) > nestingMax) throw new DecodeError('exceeded max depth');
        expecting = byte === openBrace ? 'key or end' : 'value or end';
        at += 1;
        continue;
      }
      at = scalarEnd(bytes, at, byte);
      expecting = 'comma or end';
    } else if (expecting === 'key' || expecting === 'key or end') {
      if (byte !== quote) throw invalid(byte, at, 'looking for beginning of object key string');
      at = stringEnd(bytes, at + 1);
      expecting = 'colon';
      continue;
    } else if (expecting === 'colon') {
      if (byte !== colon) throw invalid(byte, at, 'after object key');
      at += 1;
      expecting = 'value';
      continue;
    } else {
      const isObject = open.at(-1) === openBrace;
      if (byte === comma) {
        expecting = isObject ? 'key' : 'value';
      } else if (byte === (isObject ? closeBrace : closeBracket)) {
        open.pop();
      } else {
        throw invalid(byte, at, isObject ? 'after object key:value pair' : 'after array element');
      }
      at += 1;
    }
    if (open.length === 0) return at;
  }
}

/**
 * Where Core's decoder stands when it finds that a value is of the wrong type: after it, or inside the bracket it begins with.
 * @param bytes begin with JSON that is valid.
 * @param isWanted tells the value by its name in the object that `bytes` begin with; the last one counts. Null: all of it.
 */
export function mismatchOffset(bytes: Uint8Array, isWanted: ((name: string) => boolean) | null): number {
  let at = skipSpace(bytes, 0);
  if (isWanted === null) return at + offsetInValue(bytes.subarray(at));
  let offset = 0;
  do {
    const nameStart = skipSpace(bytes, at + 1);
    if (bytes[nameStart] !== quote) return offset; // an empty object
    const nameEnd = stringEnd(bytes, nameStart + 1);
    const name: string = JSON.parse(Buffer.from(bytes.subarray(nameStart, nameEnd)).toString('utf8'));
    const start = skipSpace(bytes, skipSpace(bytes, nameEnd) + 1);
    const value = bytes.subarray(start);
    if (isWanted(name)) offset = start + offsetInValue(value);
    at = skipSpace(bytes, start + firstValueEnd(value));
  } while (bytes[at] === comma);
  return offset;
}

function offsetInValue(value: Uint8Array): number {
  return value[0] === openBrace || value[0] === openBracket ? 1 : firstValueEnd(value);
}

/** Whether no bracket is nested deeper than `nestingMax`; may say false of text whose first value is shallow. */
export function isShallow(bytes: Uint8Array): boolean {
  if (bytes.length <= nestingMax) return true;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inString = false;
    } else if (byte === quote) inString = true;
    else if (byte === openBrace || byte === openBracket) {
      if (++depth > nestingMax) return false;
    } else if (byte === closeBrace || byte === closeBracket) depth -= 1;
  }
  return true;
}

function scalarEnd(bytes: Uint8Array, at: number, first: number): number {
  if (first === quote) return stringEnd(bytes, at + 1);
  if (first === minus || isDigit(first)) return numberEnd(bytes, at);
  for (const word of ['true', 'false', 'null']) {
    if (first === word.charCodeAt(0)) return wordEnd(bytes, at, word);
  }
  throw invalid(first, at, 'looking for beginning of value');
}

function wordEnd(bytes: Uint8Array, start: number, word: string): number {
  for (let i = 1; i < word.length; i++) {
    const byte = byteAt(bytes, start + i);
    if (byte !== word.charCodeAt(i)) throw invalid(byte, start + i, `in literal ${word} (expecting '${word[i]}')`);
  }
  return start + word.length;
}

function stringEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = byteAt(bytes, at++);
    if (byte === quote) return at;
    if (byte < 0x20) throw invalid(byte, at - 1, 'in string literal');
    if (byte !== backslash) continue;
    const escaped = byteAt(bytes, at++);
    if (escaped === 0x75) at = hexEnd(bytes, at);
    else if (!'"\\/bfnrt'.includes(String.fromCharCode(escaped)))
      throw invalid(escaped, at - 1, 'in string escape code');
  }
}

function hexEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < start + 4; at++) {
    const byte = byteAt(bytes, at);
    if (!/[0-9a-fA-F]/.test(String.fromCharCode(byte))) throw invalid(byte, at, 'in \\u hexadecimal character escape');
  }
  return start + 4;
}

function numberEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  if (bytes[at] === minus) at += 1;
  if (bytes[at] === zero) at += 1;
  else at = digitsEnd(bytes, at, 'in numeric literal');
  if (bytes[at] === point) at = digitsEnd(bytes, at + 1, 'after decimal point in numeric literal');
  if (bytes[at] === 0x65 || bytes[at] === 0x45) {
    at += 1;
    if (bytes[at] === 0x2b || bytes[at] === minus) at += 1;
    at = digitsEnd(bytes, at, 'in exponent of numeric literal');
  }
  return at;
}

/** Past one or more digits. */
function digitsEnd(bytes: Uint8Array, start: number, context: string): number {
  const first = byteAt(bytes, start);
  if (!isDigit(first)) throw invalid(first, start, context);
  let at = start + 1;
  while (isDigit(bytes[at])) at += 1;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= 0x39;
}

function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1;
  return at;
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new DecodeError('unexpected EOF');
  return byte;
}

function invalid(byte: number, at: number, context: string): DecodeError {
  return new DecodeError(`invalid character ${quoteByte(byte)} ${context}`, { details: { Offset: at + 1 } });
}

const namedControls: Readonly<Record<number, string>> = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
};

/** The byte as Go quotes it: taken for a Latin-1 character, escaped where that isn't printable. */
function quoteByte(byte: number): string {
  if (byte === 0x27) return "'\\''";
  if (byte === backslash) return "'\\\\'";
  const named = namedControls[byte];
  if (named !== undefined) return `'${named}'`;
  const hex = byte.toString(16).padStart(2, '0');
  if (byte < 0x20 || byte === 0x7f) return `'\\x${hex}'`;
  if ((byte >= 0x80 && byte <= 0xa0) || byte === 0xad) return `'\\u00${hex}'`;
  return `'${String.fromCharCode(byte)}'`;
}
