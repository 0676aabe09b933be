/** Where a browser may be sent back to. Compared as text later on (RFC 9700 section 2.1), so only one spelling is taken. */

/** The hosts that are this very machine (RFC 8252 section 7.3). `localhost` is left out there, and used everywhere. */
const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * @returns a sentence that says what is wrong with it; null: it can be registered. It must be https, or http to this
 *   machine, and written as browsers write it: what two programs could read in two ways is a way around the comparison.
 */
export function redirectUriProblem(text: string): string | null {
  const url = URL.parse(text);
  if (url === null) return 'is not a URL';
  if (/[\\\s]|[^\x20-\x7e]/.test(text)) return 'has characters in it that belong in no URL';
  if (url.username !== '' || url.password !== '' || text.includes('@')) return 'has a user in it';
  if (text.includes('#')) return 'has a fragment';
  if (text.includes('*')) return 'has a wildcard; addresses are compared as they are';
  if (/\/\.{1,2}(?:\/|\?|$)|%2e|%2f|%5c/i.test(text))
    return 'has dots or slashes in its path that could be read in two ways';
  const isLoopback = loopbackHosts.has(url.hostname);
  if (url.protocol === 'https:' && isLoopback) return 'is https to this machine; use http there';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
    return 'is neither https nor http to this machine (127.0.0.1)';
  }
  // A path of nothing is the one thing that is written in two ways by everybody.
  return url.href === text || url.href === `${text}/` ? null : `must be written ${url.href}`;
}
