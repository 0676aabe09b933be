/** Values of command-line options. */
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError, which the command line tells the user. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Use a whole number from 1 to 999999.');
}
