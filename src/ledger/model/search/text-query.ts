/** What `q` asks for: words, phrases, and what must not be there. */
import { wordsOf } from './words.ts';

/** A word of `q`, and as it was written: ids are compared whole. */
export interface QueryWord {
  readonly word: string;
  readonly written: string;
}

export interface QueryText {
  readonly words: readonly QueryWord[];
  /** In quotes: these words, one after the other. */
  readonly phrases: readonly (readonly string[])[];
  /** After a minus. */
  readonly excluded: readonly (readonly string[])[];
}

/** More words than this don't make a search any narrower. */
const wordsMax = 20;

/** Null: everything is asked for. */
export function parseQuery(q: string): QueryText | null {
  if (q.trim() === '*' || q.trim() === '') return null;
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  for (const [, minus = '', phrase, written = ''] of q.matchAll(/(?<!\S)(-?)(?:"([^"]*)"|(\S+))/g)) {
    const found = wordsOf(phrase ?? written);
    if (found.length === 0) continue;
    if (minus !== '') excluded.push(found);
    else if (phrase !== undefined) phrases.push(found);
    else words.push(...found.map((word) => ({ word, written })));
  }
  return {
    words: words.slice(0, wordsMax),
    phrases: phrases.slice(0, wordsMax).map((phrase) => phrase.slice(0, wordsMax)),
    excluded: excluded.slice(0, wordsMax).map((phrase) => phrase.slice(0, wordsMax)),
  };
}

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other; more
 * than `most`: `most + 1`.
 */
function typosBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[other.length] ?? most + 1, most + 1);
}

/** How long a word must be before it may be mistyped, once and twice. */
export interface TypoLimits {
  readonly most: number;
  readonly lengthForOne: number;
  readonly lengthForTwo: number;
}

/** Words of the vocabulary that `word` may have been meant for, the closest first. */
export function closeWords(
  word: string,
  vocabulary: readonly string[],
  { isPrefix, limits, limit }: { isPrefix: boolean; limits: TypoLimits; limit: number },
): string[] {
  const allowed = word.length >= limits.lengthForTwo ? 2 : word.length >= limits.lengthForOne ? 1 : 0;
  const most = Math.min(allowed, limits.most);
  if (most === 0 || !/^\p{L}+$/u.test(word)) return [];
  return vocabulary
    .map((candidate) => ({ candidate, typos: typosTo(word, candidate, isPrefix, most) }))
    .filter(({ typos }) => typos <= most)
    .sort((a, b) => a.typos - b.typos || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** To the word, or to its beginning if it may go on. */
function typosTo(word: string, candidate: string, isPrefix: boolean, most: number): number {
  if (!isPrefix || candidate.length <= word.length) return typosBetween(word, candidate, most);
  let least = most + 1;
  for (let length = word.length - most; length <= word.length + most && length <= candidate.length; length++) {
    least = Math.min(least, typosBetween(word, candidate.slice(0, length), most));
  }
  return least;
}
