/** Values of command-line options. */
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError, which the command line tells the user. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Use a whole number from 1 to 999999.');
}

/** A moment as RFC 3339; of a day its beginning, UTC. @throws InvalidArgumentError. */
export function moment(text: string): string {
  const ms = /^\d{4}-\d\d-\d\d(?:T.+)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(ms)) return new Date(ms).toISOString();
  throw new InvalidArgumentError('Use a day like 2026-01-31, or a moment like 2026-01-31T08:00:00Z.');
}
