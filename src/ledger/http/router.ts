/** From a request to its route, and from a refusal to its answer. */
import assert from 'node:assert';
import findMyWay, { type HTTPMethod } from 'find-my-way';
import { Refusal } from '../../platform/errors.ts';
import type { Log } from '../../platform/log.ts';
import { json, type LedgerReply, type LedgerRequest, plainText, type Route, redirect } from './route.ts';

export type Handle = (request: LedgerRequest) => Promise<LedgerReply>;

/**
 * One function that answers any request. Unknown paths and wrong methods are the plain-text 404 of Core; a refusal is
 * its envelope; anything else that is thrown is a 500 without inside detail, and its cause goes to the log.
 */
export function createRouter(routes: readonly Route[], log: Log): Handle {
  const router = findMyWay({ maxParamLength: 20_000 });
  // The library wants a function per route; the route itself travels as its store.
  for (const route of routes) router.on(route.method as HTTPMethod, route.path, () => undefined, route);

  return async (request) => {
    const found = router.find(request.method as HTTPMethod, request.path);
    if (found === null) return notFound(request, router);
    try {
      const query = new URLSearchParams(request.query);
      return await (found.store as Route).handle({ params: found.params, query, request });
    } catch (error) {
      if (error instanceof Refusal) {
        if (error.status >= 500) log.error({ err: error, cause: error.cause }, 'refused');
        return json(error.status, error);
      }
      log.error({ err: error, method: request.method, path: request.path }, 'request failed');
      return json(500, new Refusal('GEN_INTERNAL', 'internal server error'));
    }
  };
}

function notFound(request: LedgerRequest, router: findMyWay.Instance<findMyWay.HTTPVersion.V1>): LedgerReply {
  const { method, path, query } = request;
  if (path.length > 1 && path.endsWith('/') && !path.endsWith('//')) {
    const trimmed = path.slice(0, -1);
    assert.ok(trimmed.startsWith('/'));
    if (!trimmed.startsWith('//') && router.find(method as HTTPMethod, trimmed) !== null) {
      return redirect(method, query === '' ? trimmed : `${trimmed}?${query}`);
    }
  }
  return plainText(404, '404 page not found');
}
