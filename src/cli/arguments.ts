/** Values of command-line options. */
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError, which the command line tells the user. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Use a whole number from 1 to 999999.');
}

/** A name: one line, and not only blanks. @throws InvalidArgumentError. */
export function oneLine(text: string): string {
  if (/^[^\p{Cc}]{1,200}$/u.test(text) && text.trim() !== '') return text;
  throw new InvalidArgumentError('Use one line of 1 to 200 characters.');
}

/** Things separated by blanks or commas; perhaps none. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** The same; one at least. @throws InvalidArgumentError. */
export function list(text: string): string[] {
  const items = wordsOf(text);
  if (items.length > 0) return items;
  throw new InvalidArgumentError('Name one at least, or leave the option out.');
}

/** A moment as RFC 3339; of a day its beginning, UTC. @throws InvalidArgumentError. */
export function moment(text: string): string {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T.+)?$/.exec(text) ?? [];
  const ms = day !== undefined && isDay(day) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(ms)) return new Date(ms).toISOString();
  throw new InvalidArgumentError('Use a day like 2026-01-31, or a moment like 2026-01-31T08:00:00Z.');
}

/** `Date.parse` carries 31 February over into March, and the database knows no year 0. */
function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && !day.startsWith('0000') && new Date(ms).toISOString().startsWith(day);
}
