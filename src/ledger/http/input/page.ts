/** `limit` and `offset` of list endpoints; each kind of list has rules of its own, as in Core. */
import { Refusal } from '../../../platform/errors.ts';
import type { Page } from '../../model/filter.ts';

/** No list is longer, where Core has no limit: the whole answer is built in memory. */
export const listLengthMax = 100_000;

/** An integer as Go's strconv.Atoi reads it, brought within 2^53; null if it is none, or out of 64 bits. */
function atoi(text: string): number | null {
  if (!/^[+-]?\d{1,40}$/.test(text)) return null;
  const value = BigInt(text.replace('+', ''));
  if (BigInt.asIntN(64, value) !== value) return null;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : Math.sign(number) * Number.MAX_SAFE_INTEGER;
}

/** A whole number of at least 1; null for anything else. */
export function positiveInteger(text: string): number | null {
  const number = atoi(text);
  return number === null || number < 1 ? null : number;
}

/**
 * The page asked for, or what is wrong in the endpoint's own words.
 * @throws Refusal GEN_VALIDATION_ERROR for anything but whole numbers, a limit of at least 1 and an offset of at least 0.
 */
export function strictPage(query: URLSearchParams, words: { limit: string; offset: string }): Page {
  const limit = positiveInteger(query.get('limit') ?? '10');
  if (limit === null) throw new Refusal('GEN_VALIDATION_ERROR', words.limit);
  const offset = atoi(query.get('offset') ?? '0');
  if (offset === null || offset < 0) throw new Refusal('GEN_VALIDATION_ERROR', words.offset);
  return { limit: Math.min(limit, listLengthMax), offset };
}

/** The page asked for, with 20 and 0 in the place of what can't be used. */
export function lenientPage(query: URLSearchParams): Page {
  const limit = atoi(query.get('limit') ?? '20');
  const offset = atoi(query.get('offset') ?? '0');
  return {
    limit: limit === null || limit < 1 ? 20 : Math.min(limit, listLengthMax),
    offset: offset === null || offset < 0 ? 0 : offset,
  };
}

/** A limit above `max` counts as not given. */
export function defaultAbove(page: Page, max: number): Page {
  return page.limit > max ? { ...page, limit: 20 } : page;
}
