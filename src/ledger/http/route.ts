/** What a route of the ledger is given and gives back: no sockets, so the gateway calls the same code as the port. */

import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Refusal } from '../../platform/errors.ts';
import { asHtml } from '../../platform/html.ts';
import { retryAfterHeader } from '../../platform/retry-after.ts';
import type { Rider } from '../../platform/rider.ts';
import type { Principal } from '../model/scope.ts';
import type { RouteDescription } from './description/route-description.ts';

/** A request as it came in: nothing decoded yet. */
export interface LedgerRequest {
  readonly method: string;
  /** Path as sent, percent-encoded, without the query. */
  readonly path: string;
  /** Query as sent, without the question mark; '' if none. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable | Uint8Array | null;
  readonly principal: Principal;
  /** Whom a caller in this process speaks for; left out: for itself. */
  readonly sender?: Sender;
  /** Is written in the SQL transaction that records a transaction; for anything else it is not looked at. */
  readonly rider?: Rider | null;
}

interface Sender {
  /** Of the gateway: an API key's, or that of a token. */
  readonly credentialId: string;
  readonly requestId: string;
}

export interface LedgerReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What follows the body, piece by piece, as far as the receiver takes it: answers of any length. */
  readonly rest?: AsyncIterable<string>;
}

/** One call of a matched route. */
export interface Call {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  readonly request: LedgerRequest;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/ledgers/:id`; parameters are percent-decoded in `params`. */
  readonly path: string;
  /** What the API document says of it. */
  readonly about: RouteDescription;
  readonly handle: (call: Call) => Promise<LedgerReply>;
}

/** On every answer of the ledger. */
const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const jsonHeaders = { ...securityHeaders, 'content-type': 'application/json; charset=utf-8' } as const;
const csvHeaders = { ...securityHeaders, 'content-type': 'text/csv; charset=utf-8' } as const;
const textHeaders = { ...securityHeaders, 'content-type': 'text/plain' } as const;
const labelledTextHeaders = { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' } as const;
const htmlHeaders = { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' } as const;

/** `body` must be plain JSON values; big integers go in as JSON.rawJSON (platform/json.ts). */
export function json(status: number, body: unknown): LedgerReply {
  return { status, headers: jsonHeaders, body: JSON.stringify(body) };
}

/** The envelope of a refusal. */
export function refusal(refused: Refusal): LedgerReply {
  const reply = json(refused.status, refused);
  const headers = refused.isLabelledText ? labelledTextHeaders : reply.headers;
  return { ...reply, headers: { ...headers, ...retryAfterHeader(refused) } };
}

export function noContent(): LedgerReply {
  return { status: 204, headers: securityHeaders, body: '' };
}

export function plainText(status: number, body: string): LedgerReply {
  return { status, headers: textHeaders, body };
}

/** A file of any length: `head` at once, the rest as it is read. */
export function csv(head: string, rest: AsyncIterable<string>): LedgerReply {
  return { status: 200, headers: csvHeaders, body: head, rest };
}

/** 301 for GET, 307 otherwise, with the body Core sends. */
export function redirect(method: string, location: string): LedgerReply {
  const isGet = method === 'GET';
  return {
    status: isGet ? 301 : 307,
    // Go gives an answer without a body no type.
    headers: isGet ? { ...htmlHeaders, location } : { ...securityHeaders, location },
    // A query may hold anything.
    body: isGet ? `<a href="${asHtml(location)}">Moved Permanently</a>.\n\n` : '',
  };
}
