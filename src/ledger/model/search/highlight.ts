/** Marking in a text what was found. */
import { wordsOf } from './words.ts';

export interface Highlight {
  readonly text: string;
  /** Parts of the text that matched, as they are written there. */
  readonly matched: readonly string[];
}

/** What counts as a match: these words, or words that begin so. */
export interface Marked {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** Null if nothing in the text matches. */
export function highlight(
  text: string,
  marked: Marked,
  {
    startTag,
    endTag,
    snippet,
  }: { startTag: string; endTag: string; snippet: { threshold: number; affixWords: number } | null },
): Highlight | null {
  // Words and what is between them, in turns.
  const parts = text.split(/(\s+)/);
  const lengths = parts.map((part) => matchedLength(part, marked));
  const first = lengths.findIndex((length) => length > 0);
  if (first < 0) return null;
  const matched = parts.flatMap((part, index) => (lengths[index] ? [part.slice(0, lengths[index])] : []));
  const shown = parts.map((part, index) => {
    const length = lengths[index] ?? 0;
    return length === 0 ? part : `${startTag}${part.slice(0, length)}${endTag}${part.slice(length)}`;
  });
  const isLong = snippet !== null && (parts.length + 1) / 2 > snippet.threshold;
  if (!isLong) return { text: shown.join(''), matched };
  const last = lengths.findLastIndex((length, index) => length > 0 && index <= first + 2 * snippet.affixWords);
  const from = Math.max(0, first - 2 * snippet.affixWords);
  return { text: shown.slice(from, last + 2 * snippet.affixWords + 1).join(''), matched };
}

/** How many letters of the part are marked; 0: none. */
function matchedLength(part: string, { words, beginnings }: Marked): number {
  const [word] = wordsOf(part);
  if (word === undefined) return 0;
  if (words.has(word)) return part.length;
  const beginning = beginnings.find((start) => word.startsWith(start));
  if (beginning === undefined) return 0;
  for (let length = 1; length < part.length; length++) {
    if (wordsOf(part.slice(0, length))[0] === beginning) return length;
  }
  return part.length;
}
