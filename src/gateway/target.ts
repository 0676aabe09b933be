/** What a request is aimed at: its target cut into instance, path and query, and nothing in it that could be read in two ways. */

/** The instance a request names, or why it names none. */
export type NamedInstance =
  | { readonly kind: 'named'; readonly id: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly problem: string };

export type Target =
  | {
      readonly kind: 'proxied';
      /** Below `/proxy`, percent-encoded as sent; `/` if empty. */
      readonly path: string;
      /** Without `instance_id`, every other pair byte for byte and in order; '' if none. */
      readonly query: string;
      readonly instance: NamedInstance;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Of nearly all requests. */
const plainPrefix = '/proxy/';
/** `/proxy`, its alias from the titles of the hosted product's pages, and a form for tools that can't add a query. */
const proxyPrefix = /^\/(?:cloud\/)?proxy(?=\/|$)|^\/instances\/([^/]+)\/proxy(?=\/|$)/;

/** Visible ASCII (RFC 3986 section 2 allows no other), without `#`, which has no place in a request. */
const plainTarget = /^[!"$-~]+$/;
/** `.` or `..` as a whole segment, the dots written out or percent-encoded. */
const dotSegment = /\/(?:\.|%2e){1,2}(?=\/|$)/i;
/** `/`, `\` and NUL: once decoded they would change which route this is. */
const routeChangingEscape = /%(?:2f|5c|00)/i;

const instanceIdShape = /^[A-Za-z0-9_-]{1,128}$/;

/** Cuts the target of a request (RFC 9112 section 3.2) apart. */
export function parseTarget(target: string): Target {
  const mark = target.indexOf('?');
  const path = collapseLeadingSlashes(mark < 0 ? target : target.slice(0, mark));
  const problem = findProblem(target, path);
  if (problem !== null) return { kind: 'invalid', problem };

  const prefix = prefixOf(path);
  if (prefix === null) return { kind: 'unknown' };
  const { query, ids } = takeInstanceIds(mark < 0 ? '' : target.slice(mark + 1));
  if (prefix.instance !== undefined) ids.push(decode(prefix.instance));
  const rest = collapseLeadingSlashes(path.slice(prefix.length));
  return { kind: 'proxied', path: rest === '' ? '/' : rest, query, instance: nameInstance(ids) };
}

/** Null: the path is not the Proxy's. `instance`, as written, if the path names one. */
function prefixOf(path: string): { readonly length: number; readonly instance?: string | undefined } | null {
  if (path.startsWith(plainPrefix)) return { length: plainPrefix.length - 1 };
  const found = proxyPrefix.exec(path);
  return found === null ? null : { length: found[0].length, instance: found[1] };
}

/** The instance that a query names, for surfaces whose paths are not the Proxy's. */
export function instanceOfQuery(query: string): NamedInstance {
  return nameInstance(takeInstanceIds(query).ids);
}

/** `//host/path` would be an address without scheme to some readers; clients that join paths carelessly mean one slash. */
function collapseLeadingSlashes(path: string): string {
  return path.startsWith('//') ? path.replace(/^\/+/, '/') : path;
}

function findProblem(target: string, path: string): string | null {
  if (!path.startsWith('/')) return 'The request target must be a path';
  if (!plainTarget.test(target)) return 'The request target has characters that must be percent-encoded';
  if (path.includes('\\')) return 'The path must not contain backslashes';
  const isEscaped = path.includes('%');
  if ((isEscaped || path.includes('/.')) && dotSegment.test(path)) {
    return 'The path must not contain . or .. segments';
  }
  if (!isEscaped) return null;
  if (routeChangingEscape.test(path)) return 'The path must not contain encoded slashes, backslashes or NUL';
  return decode(path) === null ? 'The path is not valid percent-encoded UTF-8' : null;
}

/** The values of all `instance_id` pairs (null: can't be decoded), and the query without them. */
function takeInstanceIds(query: string): { query: string; ids: (string | null)[] } {
  const ids: (string | null)[] = [];
  const isKept = (pair: string) => {
    const equals = pair.indexOf('=');
    if (!isInstanceIdName(equals < 0 ? pair : pair.slice(0, equals))) return true;
    ids.push(equals < 0 ? '' : decode(pair.slice(equals + 1).replaceAll('+', ' ')));
    return false;
  };
  if (!query.includes('&')) return { query: isKept(query) ? query : '', ids };
  return { query: query.split('&').filter(isKept).join('&'), ids };
}

/** A reader that decodes names would also take `instance%5Fid` for it. */
function isInstanceIdName(name: string): boolean {
  return name === 'instance_id' || (name.includes('%') && decode(name) === 'instance_id');
}

/** The same id several times is one id. Blanks around it are cut: client libraries do that too. */
function nameInstance(ids: readonly (string | null)[]): NamedInstance {
  const [first, ...others] = ids;
  if (first === undefined) return { kind: 'missing' };
  const id = first?.trim() ?? null;
  if (others.some((other) => (other?.trim() ?? null) !== id)) {
    return { kind: 'invalid', problem: 'instance_id was given with different values' };
  }
  if (id === '') return { kind: 'missing' };
  if (id === null || !instanceIdShape.test(id)) return { kind: 'invalid', problem: 'instance_id has a wrong form' };
  return { kind: 'named', id };
}

/** Null if it is not percent-encoded UTF-8. */
function decode(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // URIError has nothing to add
  }
}
