/**
 * Cross-site request forgery: a page elsewhere makes a browser send a request, and the browser adds the cookie. Two things
 * stand against it. The cookie is SameSite=Strict, so a browser doesn't add it. And a request that changes something is
 * taken with a cookie only if the browser says that it comes from our own pages: every browser sends Origin with such
 * requests (Fetch standard, "append a request Origin header"), and no page can forge it. No token is needed beside these.
 */
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../platform/errors.ts';
import type { CloudSettings } from './route.ts';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @throws Refusal AUTH_CROSS_ORIGIN if the request may come from a page of somebody else's. */
export function requireSameOrigin(request: FastifyRequest, settings: CloudSettings): void {
  if (reading.has(request.method)) return;
  const { origin } = request.headers;
  if (origin !== undefined && isOwnOrigin(origin, request.headers.host, settings)) return;
  throw new Refusal(
    'AUTH_CROSS_ORIGIN',
    origin === undefined
      ? 'With a session cookie the Origin header must say where the request comes from; programs use an API key'
      : 'The request comes from a page of another origin',
  );
}

/** For routes without a credential: a page elsewhere must not sign somebody in as somebody else. Programs send no Origin. */
export function refuseOtherPages(request: FastifyRequest, settings: CloudSettings): void {
  if (request.headers.origin !== undefined) requireSameOrigin(request, settings);
}

/** Without a public URL: the host that the request itself was sent to, over whichever scheme. */
function isOwnOrigin(origin: string, host: string | undefined, { publicUrl }: CloudSettings): boolean {
  const url = URL.parse(origin);
  if (url === null) return false;
  return publicUrl === null ? url.host === host : url.origin === new URL(publicUrl).origin;
}
