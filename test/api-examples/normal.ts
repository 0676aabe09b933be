/** Answers with what differs from run to run replaced, each by the same sample wherever it comes up. */

/** Ids, secrets, hashes and times, as they stand in texts. */
const changing =
  /(?<![0-9a-z])(?:([a-z]+_)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(blnk_)?([0-9a-f]{64})|(blnk_)[0-9a-f]{8}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)(?![0-9a-z])/g;

/** What is no reading of a clock: days, and the time that was never set. */
const fixedTime = /^0001-|T00:00:00(\.0+)?Z$/;

/** Readings of a clock, in seconds since 1970 or in milliseconds of work. */
const sampleNumbers: Readonly<Record<string, number>> = { search_time_ms: 1, created_at: 1_768_469_400 };

/** @returns a function for all answers of one run: it counts ids from the first one on. */
export function normalizer(): (value: unknown) => unknown {
  const known = new Map<string, string>();
  const sample = (id: string): string => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = `01a2108b-61d0-7000-8f4a-${String(known.size + 1).padStart(12, '0')}`;
    known.set(id, made);
    return made;
  };
  const text = (given: string): string =>
    given.replace(changing, (whole, prefix = '', uuid, secretPrefix = '', hex, shortPrefix) => {
      if (uuid !== undefined) return `${prefix}${sample(uuid)}`;
      if (hex !== undefined) return `${secretPrefix}${'7f'.repeat(32)}`;
      if (shortPrefix !== undefined) return `${shortPrefix}${'7f'.repeat(4)}`;
      return fixedTime.test(whole) ? whole : '2026-01-15T09:30:00.125Z';
    });
  const normal = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return sampleNumbers[key] ?? value;
    if (Array.isArray(value)) return value.map((item) => normal(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [text(name), normal(item, name)]));
  };
  return normal;
}
