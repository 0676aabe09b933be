/** From a request to its route, and from a refusal to its answer. */
import findMyWay, { type HTTPMethod } from 'find-my-way';
import { Refusal } from '../../platform/errors.ts';
import type { Log } from '../../platform/log.ts';
import { isOutOfReach } from '../../platform/sql.ts';
import { readQuery } from './input/query.ts';
import { json, type LedgerReply, type LedgerRequest, plainText, type Route, redirect, refusal } from './route.ts';

export type Handle = (request: LedgerRequest) => Promise<LedgerReply>;

/**
 * One function that answers any request. Unknown paths and wrong methods are the plain-text 404 of Core; a refusal is
 * its envelope; anything else that is thrown is a 500 without inside detail, and its cause goes to the log.
 * @param answered hears of every answer; its route is null if none matched.
 */
export function createRouter(
  routes: readonly Route[],
  log: Log,
  answered: (route: Route | null, status: number) => void = () => undefined,
): Handle {
  const router = findMyWay({ maxParamLength: 20_000 });
  // The library wants a function per route; the route itself travels as its store.
  for (const route of routes) router.on(route.method as HTTPMethod, route.path, () => undefined, route);
  const beginnings = beginningsOf(routes);

  return async (request) => {
    let route: Route | null = null;
    let reply: LedgerReply;
    try {
      const found = findRoute(router, request.method, readablePath(request));
      if (found === null) reply = notFound(request, [router, beginnings]);
      else {
        route = found.store as Route;
        reply = await route.handle({ params: found.params, query: readQuery(request.query), request });
      }
    } catch (error) {
      reply = errorReply(error, request, log);
    }
    answered(route, reply.status);
    return reply;
  };
}

function errorReply(error: unknown, { method, path }: LedgerRequest, log: Log): LedgerReply {
  if (error instanceof Refusal) {
    const level = error.isCallersMistake ? 'info' : 'error';
    if (error.status >= 500) log[level]({ err: error, cause: error.cause }, 'refused');
    return refusal(error);
  }
  log.error({ err: error, method, path }, 'request failed');
  if (isOutOfReach(error)) return refusal(databaseAway(method));
  return json(500, new Refusal('GEN_INTERNAL', 'internal server error'));
}

/** Only a read surely did nothing, and says when to come back. */
function databaseAway(method: string): Refusal {
  const message = 'the database can not be reached at the moment';
  if (method === 'GET') return new Refusal('GEN_UNAVAILABLE', message, { retryAfterSeconds: 1 });
  return new Refusal('GEN_UNAVAILABLE', `${message}; a change that was asked for may have been made`);
}

/**
 * What stands before a slash in a path of a route, if it ends in a parameter. With nothing but that slash behind it Core
 * takes a path for one with a slash too much, though without it there may be no such route either.
 */
function beginningsOf(routes: readonly Route[]): Router {
  const router = findMyWay({ maxParamLength: 20_000 });
  const seen = new Set<string>();
  for (const { method, path } of routes) {
    for (const { index } of path.matchAll(/(?<=\/:[^/]*)\//g)) {
      const beginning = path.slice(0, index).replace(/:[^/]+/g, ':any');
      if (seen.has(`${method} ${beginning}`)) continue;
      seen.add(`${method} ${beginning}`);
      router.on(method as HTTPMethod, beginning, () => undefined);
    }
  }
  return router;
}

type Router = findMyWay.Instance<findMyWay.HTTPVersion.V1>;

/** The route and its parameters; none of them is empty. */
function findRoute(
  router: Router,
  method: string,
  path: string,
): findMyWay.FindResult<findMyWay.HTTPVersion.V1> | null {
  const found = router.find(method as HTTPMethod, path);
  return found === null || Object.values(found.params).includes('') ? null : found;
}

/**
 * The path with what is not UTF-8 in its escapes replaced, so that it names nothing instead of failing.
 * @throws Refusal for a percent sign that begins no escape, and for U+0000 in path or query: nothing stored holds it.
 */
function readablePath({ path, query }: LedgerRequest): string {
  if (path.includes('%00') || query.includes('%00')) {
    throw new Refusal('GEN_MALFORMED_REQUEST', 'invalid character U+0000: it can not be stored');
  }
  if (!path.includes('%')) return path;
  const broken = /%(?![0-9a-fA-F]{2}).{0,2}/.exec(path);
  if (broken !== null) throw new Refusal('GEN_MALFORMED_REQUEST', `invalid URL escape ${JSON.stringify(broken[0])}`);
  return path.replace(/(?:%[89a-fA-F][0-9a-fA-F])+/g, (escapes) =>
    encodeURIComponent(Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8')),
  );
}

function notFound({ method, path, query }: LedgerRequest, routers: readonly Router[]): LedgerReply {
  const trimmed = path.slice(0, -1);
  const hasSlash = path.length > 1 && path.endsWith('/') && !trimmed.endsWith('/') && !trimmed.startsWith('//');
  if (hasSlash && routers.some((router) => findRoute(router, method, trimmed) !== null)) {
    // Browsers take a backslash for a slash, and two slashes for the name of a host.
    const location = trimmed.replaceAll('\\', '%5C');
    return redirect(method, query === '' ? location : `${location}?${query}`);
  }
  return plainText(404, '404 page not found');
}
