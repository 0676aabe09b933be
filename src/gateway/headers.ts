/** Which headers pass the gateway, both ways. Lists of headers are flat: name, value, name, value. */
import type { IncomingHttpHeaders } from 'node:http';
import { plainAddress } from '../platform/caller-address.ts';
import { carriesCredential } from '../platform/credentials.ts';

/** The gateway's name in Via, Proxy-Status and WWW-Authenticate: the one that callers of the hosted Proxy know. */
export const proxyName = 'blnk-proxy';

/** About one connection only (RFC 9110 section 7.6.1, RFC 9112), so never passed on. */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authentication-info',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Not the caller's to say: who it is and how it got here is written by the gateway; cookies are for the gateway's own
 * origin; Content-Length and Expect are settled anew with the instance.
 */
const notForInstance: ReadonlySet<string> = new Set([
  ...hopByHop,
  'client-ip',
  'content-length',
  'cookie',
  'expect',
  'forwarded',
  'host',
  'true-client-ip',
  'x-client-ip',
  'x-real-ip',
  'x-request-id',
]);

/** Of an instance's answer: hop-by-hop headers, and what pages of other origins may do with it, which the gateway says. */
const notForCaller: ReadonlySet<string> = new Set([
  ...hopByHop,
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'access-control-max-age',
  'x-request-id',
]);

/** How the request reached the gateway. */
export interface Arrival {
  /** IP address of the caller; null if its connection is gone already. */
  readonly address: string | null;
  /** The Host header, or what a trusted proxy says it was. */
  readonly host: string | null;
  readonly protocol: 'http' | 'https';
  /** `1.1` */
  readonly httpVersion: string;
  readonly requestId: string;
}

/** The caller's headers that an instance may see. */
export function endToEndHeaders(rawHeaders: readonly string[]): string[] {
  const named = namedInConnection(rawHeaders);
  const kept: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    if (carriesCredential(name)) continue;
    const lower = name.toLowerCase();
    if (notForInstance.has(lower) || lower.startsWith('x-forwarded-') || named?.has(lower)) continue;
    kept.push(name, rawHeaders[i + 1] ?? '');
  }
  return kept;
}

/**
 * Adds to `headers` what the gateway says to an instance about the request: Via, Forwarded (RFC 7239) and its forerunners,
 * X-Request-Id. @returns the same list.
 */
export function addArrivalHeaders(
  headers: string[],
  { address, host, protocol, httpVersion, requestId }: Arrival,
  instanceId: string,
): string[] {
  headers.push(
    'via',
    `${via(httpVersion)} ${viaComment(instanceId)}`,
    'x-request-id',
    requestId,
    'x-forwarded-proto',
    protocol,
  );
  let forwarded = '';
  if (address !== null) {
    const plain = plainAddress(address);
    forwarded += `for=${plain.includes(':') ? `"[${plain}]"` : plain};`;
    headers.push('x-forwarded-for', plain);
  }
  if (host !== null) {
    forwarded += `host=${quoted(host)};`;
    headers.push('x-forwarded-host', host);
  }
  headers.push('forwarded', `${forwarded}proto=${protocol}`);
  return headers;
}

/** An instance's headers that the caller may see, with the gateway's own added. */
export function replyHeaders(headers: IncomingHttpHeaders, requestId: string): string[] {
  const named = tokens(headers.connection);
  const kept: string[] = [];
  let viaBefore = '';
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || notForCaller.has(name) || named?.has(name)) continue;
    if (name === 'via') viaBefore = `${value}, `;
    else if (typeof value === 'string') kept.push(name, value);
    else for (const one of value) kept.push(name, one);
  }
  kept.push('x-request-id', requestId, 'via', viaBefore + via('1.1'));
  return kept;
}

/**
 * Whether a request has been forwarded for this instance before, by this gateway, and has come back. One that passes other
 * gateways, or this one for other instances, is no loop.
 */
export function hasPassed(viaBefore: string | undefined, instanceId: string): boolean {
  return viaBefore?.includes(viaComment(instanceId)) ?? false;
}

/** All gateways have one name, so the instance tells them apart. */
function viaComment(instanceId: string): string {
  return `(${instanceId})`;
}

/** RFC 9110 section 7.6.3. */
function via(httpVersion: string): string {
  return `${httpVersion} ${proxyName}`;
}

function namedInConnection(rawHeaders: readonly string[]): ReadonlySet<string> | null {
  let named: Set<string> | null = null;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    if (name.length === 10 && name.toLowerCase() === 'connection') {
      for (const token of tokens(rawHeaders[i + 1]) ?? []) {
        named ??= new Set();
        named.add(token);
      }
    }
  }
  return named;
}

/** Null for the two values nearly every connection has: they name no header. */
function tokens(connection: string | undefined): ReadonlySet<string> | null {
  if (connection === undefined || connection === 'keep-alive' || connection === 'close') return null;
  return new Set(
    connection
      .toLowerCase()
      .split(',')
      .map((token) => token.trim()),
  );
}

const token = /^[\w.!#$%&'*+^`|~-]+$/;
const needsEscape = /["\\]/;

/** As a token if it is one, else as a quoted string (RFC 9110 section 5.6). */
function quoted(value: string): string {
  if (token.test(value)) return value;
  return `"${needsEscape.test(value) ? value.replace(/["\\]/g, '\\$&') : value}"`;
}
