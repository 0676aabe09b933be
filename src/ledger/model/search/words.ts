/** From text to the words it is found by. The same for what is stored and for what is asked. */
import { hash } from 'node:crypto';

/** A longer word keeps its beginning, and a fingerprint of the whole. */
const wordLengthMax = 100;
const longWordStart = 60;
/** Of one record: what metadata has beyond that is not found by its words. */
const wordsMax = 1_000;
/** Half of what a tsvector has room for. */
const bytesMax = 500_000;
/** Metadata under longer names is not found by its words; an entry of the index has room for about 2,000 bytes. */
const fieldLengthMax = 300;

/**
 * The words of a text, in order: lower case, accents and signs left out, split at white space. `Ord-17 Café` is
 * `ord17`, `cafe`.
 */
export function wordsOf(text: string): string[] {
  const plain = isPlain.test(text) ? text.toLowerCase() : text.normalize('NFKD').toLowerCase().replace(accents, '');
  return plain.split(/\s+/).flatMap((part) => {
    const word = part.replace(signs, '');
    return word === '' ? [] : [word.length <= wordLengthMax ? word : shortened(word)];
  });
}

const isPlain = /^[\x20-\x7e]*$/;
const accents = /\p{M}/gu;
const signs = /[^\p{L}\p{N}]/gu;

function shortened(word: string): string {
  return `${word.slice(0, longWordStart)}${hash('sha256', word, 'hex').slice(0, 32)}`;
}

/** What is stored for a word in a field. */
export function lexeme(field: string, word: string): string {
  return `${field}=${word}`;
}

/** A number or truth value is one word, as JSON writes it: 5.25 is not 525. */
export function literalWord(value: number | boolean | string): string {
  return `#${value}`;
}

/** What a record is found by. */
export interface RecordWords {
  /** A tsvector, as PostgreSQL reads it. */
  readonly vector: string;
  /** Words without digits. */
  readonly vocabulary: readonly string[];
  /** Names of the metadata keys: `meta_data.tier`. */
  readonly fields: readonly string[];
}

/** The words of a record: of its texts by field, and of all that its metadata holds. */
export function recordWords(texts: Readonly<Record<string, string>>, metaData: unknown): RecordWords {
  const places = new Map<string, string[]>();
  const vocabulary = new Set<string>();
  const fields = new Set<string>();
  let count = 0;
  let bytes = 0;

  function add(field: string, words: readonly string[]): void {
    if (field.length > fieldLengthMax) return;
    for (const [index, word] of words.entries()) {
      bytes += Buffer.byteLength(field) + Buffer.byteLength(word);
      if (++count > wordsMax || bytes > bytesMax) return;
      const mark = words.length === 1 ? 'C' : index === 0 ? 'A' : index === words.length - 1 ? 'B' : '';
      const key = lexeme(field, word);
      const known = places.get(key);
      if (known === undefined) places.set(key, [`${count}${mark}`]);
      else known.push(`${count}${mark}`);
      if (isLettersOnly.test(word)) vocabulary.add(word);
    }
    // Values of one field don't run into each other: a phrase ends with its value.
    count++;
  }

  for (const [field, text] of Object.entries(texts)) if (text !== '') add(field, wordsOf(text));
  for (const [field, value] of leavesOf('meta_data', metaData)) {
    if (field.length <= fieldLengthMax) fields.add(field);
    add(field, typeof value === 'string' ? wordsOf(value) : [literalWord(value)]);
    if (count > wordsMax) break;
  }
  const vector = [...places].map(([key, at]) => `${quoted(key)}:${at.join(',')}`).join(' ');
  return { vector, vocabulary: [...vocabulary], fields: [...fields] };
}

const isLettersOnly = /^\p{L}{3,40}$/u;

/** The texts, numbers and truth values of a JSON value, by path; items of a list have the path of the list. */
function* leavesOf(path: string, value: unknown): Generator<[string, string | number | boolean]> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') yield [path, value];
  else if (Array.isArray(value)) for (const item of value) yield* leavesOf(path, item);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* leavesOf(`${path}.${key}`, item);
  }
}

/** A lexeme in a tsvector or tsquery. */
export function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '$&$&')}'`;
}
