/** Times as clients write them: RFC 3339 with seconds and zone, read as leniently as Core (Go's time.Parse) reads them. */
import { DecodeError } from './json-scanner.ts';

/** A moment, with the offset it was written with: some answers echo it. */
export interface WireTime {
  /** RFC 3339 with the offset given, fraction without trailing zeros: `2024-05-01T10:00:00.5+02:00`. */
  readonly text: string;
  /** The same moment in UTC, at most nine digits of fraction. */
  readonly utc: string;
}

/** One element of the layout, as Go's messages spell it, and how its text looks. */
const elements: readonly (readonly [layout: string, pattern: RegExp])[] = [
  ['2006', /^\d{4}/],
  ['-', /^-/],
  ['01', /^\d\d/],
  ['-', /^-/],
  ['02', /^\d\d/],
  ['T', /^T/],
  ['15', /^\d{1,2}/],
  [':', /^:/],
  ['04', /^\d\d/],
  [':', /^:/],
  ['05', /^\d\d(?:[.,]\d+)?/],
  ['Z07:00', /^(?:Z|[+-]\d\d:\d\d)/],
];

/**
 * @throws DecodeError with Go's words for the first thing that is wrong, or if the moment is outside the years 1 to
 * 9999, which is what JSON times and the database have in common.
 */
export function parseRfc3339(text: string): WireTime {
  const parts: string[] = [];
  let rest = text;
  for (const [layout, pattern] of elements) {
    const part = pattern.exec(rest)?.[0];
    if (part === undefined) {
      const goLayout = '2006-01-02T15:04:05Z07:00';
      throw new DecodeError(
        `parsing time ${goQuote(text)} as "${goLayout}": cannot parse ${goQuote(rest)} as "${layout}"`,
        { details: { Layout: goLayout, Value: text, LayoutElem: layout, ValueElem: rest, Message: '' } },
      );
    }
    parts.push(part);
    rest = rest.slice(part.length);
  }
  if (rest !== '') throw new DecodeError(`parsing time ${goQuote(text)}: extra text: ${goQuote(rest)}`);
  const [year = '', , month = '', , day = '', , hour = '', , minute = '', , second = '', zone = ''] = parts;
  const [wholeSecond = '', fraction = ''] = second.split(/[.,]/);
  const bad = outOfRange({ year, month, day, hour, minute, second: wholeSecond, zone });
  if (bad !== null) throw new DecodeError(`parsing time ${goQuote(text)}: ${bad} out of range`);

  const tail = fraction.slice(0, 9).replace(/0+$/, '');
  const shownFraction = tail === '' ? '' : `.${tail}`;
  const local = `${year}-${month}-${day}T${hour.padStart(2, '0')}:${minute}:${wholeSecond}`;
  const shownZone = zone === '+00:00' || zone === '-00:00' ? 'Z' : zone;
  const utcMs = Date.parse(`${local}${shownZone}`);
  const utcYear = new Date(utcMs).getUTCFullYear();
  if (Number.isNaN(utcMs) || utcYear < 1 || utcYear > 9999) {
    throw new DecodeError(`parsing time ${goQuote(text)}: year out of range`);
  }
  return {
    text: `${local}${shownFraction}${shownZone}`,
    utc: `${new Date(utcMs).toISOString().slice(0, 19)}${shownFraction}Z`,
  };
}

/** Null for what is no such time: for those who have words of their own for it. */
export function rfc3339OrNull(text: string): WireTime | null {
  try {
    return parseRfc3339(text);
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly zone: string;
}

function outOfRange({ year, month, day, hour, minute, second, zone }: Parts): string | null {
  if (Number(month) < 1 || Number(month) > 12) return 'month';
  if (Number(hour) > 23) return 'hour';
  if (Number(minute) > 59) return 'minute';
  if (Number(second) > 59) return 'second';
  if (zone !== 'Z' && Number(zone.slice(1, 3)) > 23) return 'time zone offset hour';
  if (zone !== 'Z' && Number(zone.slice(4)) > 59) return 'time zone offset minute';
  return Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)) ? 'day' : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Quoted as in Go's time errors; JSON's escapes are close enough for text that is shown and not parsed. */
function goQuote(text: string): string {
  return JSON.stringify(text);
}
