/** Query strings as Core's server reads them. */

/** Escapes that are none: two hex digits must follow the percent sign. */
const brokenEscape = /%(?![0-9a-fA-F]{2})/;

/** A parameter with a broken escape, or with a semicolon that is not escaped, counts as not sent. */
export function readQuery(text: string): URLSearchParams {
  if (!text.includes(';') && !brokenEscape.test(text)) return new URLSearchParams(text);
  const readable = text.split('&').filter((pair) => !pair.includes(';') && !brokenEscape.test(pair));
  return new URLSearchParams(readable.join('&'));
}
