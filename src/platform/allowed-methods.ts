/** Which methods a path has, for the answer to a wrong one. */
import type { FastifyInstance } from 'fastify';
import findMyWay, { type HTTPMethod } from 'find-my-way';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * To be called before the routes are registered: it takes note of them, for the app's own router can't be asked.
 * @returns what goes into Allow for a path; null if there is no such path.
 */
export function noteMethods(app: FastifyInstance): (url: string) => string | null {
  const router = findMyWay();
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) {
      if (methods.some((known) => known === one)) router.on(one as HTTPMethod, url, () => undefined);
    }
  });
  return (url) => {
    const path = url.replace(/\?.*/s, '');
    const allowed = methods.filter((method) => router.find(method, path) !== null);
    if (allowed.length === 0) return null;
    return allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method)).join(', ');
  };
}
