/**
 * Cross-origin requests of browsers (https://fetch.spec.whatwg.org/#http-cors-protocol). Off unless origins are named.
 * Access-Control-Allow-Credentials is never sent: callers bring their credential in a header, and cookies count for nothing.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { newId } from '../platform/ids.ts';

export interface Cors {
  /** Answers a preflight, which brings no credential. @returns whether the request was one. */
  preflight(request: IncomingMessage, response: ServerResponse): boolean;
  /** Headers for the answer to any other request; none for those from elsewhere. */
  headers(request: IncomingMessage): readonly string[];
}

/** How long a browser may remember: the most that Chromium does. */
const maxAgeSeconds = 7_200;
const allowedMethods = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const allowedHeaders =
  'Authorization, Content-Type, Accept, Idempotency-Key, X-Blnk-Key, X-API-Key, Traceparent, Tracestate';
const exposedHeaders =
  'X-Request-Id, Retry-After, Proxy-Status, RateLimit, RateLimit-Policy, Idempotency-Replayed, WWW-Authenticate, Allow';

/** @param origins `*` is any. @returns null if there are none. */
export function createCors(origins: readonly string[]): Cors | null {
  if (origins.length === 0) return null;
  const allowed = new Set(origins);
  const isOpen = allowed.has('*');

  const originHeaders = ({ headers: { origin } }: IncomingMessage): string[] => {
    if (isOpen) return ['access-control-allow-origin', '*'];
    const isAllowed = origin !== undefined && allowed.has(origin);
    // Caches must not hand the answer for one origin to another, allowed or not.
    return isAllowed ? ['access-control-allow-origin', origin, 'vary', 'Origin'] : ['vary', 'Origin'];
  };

  return {
    preflight(request, response) {
      const { method, headers } = request;
      if (method !== 'OPTIONS' || headers.origin === undefined) return false;
      if (headers['access-control-request-method'] === undefined) return false;
      if (!isOpen && !allowed.has(headers.origin)) return false;
      request.resume();
      response.writeHead(204, [
        ...originHeaders(request),
        'x-request-id',
        newId('request'),
        'access-control-allow-methods',
        allowedMethods,
        'access-control-allow-headers',
        allowedHeaders,
        'access-control-max-age',
        String(maxAgeSeconds),
      ]);
      response.end();
      return true;
    },
    headers: (request) => [...originHeaders(request), 'access-control-expose-headers', exposedHeaders],
  };
}
