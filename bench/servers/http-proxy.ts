/**
 * What one would write with @fastify/http-proxy: the key looked up by its digest among 1,000, scope and instance checked,
 * the query rewritten, the credential swapped for the Core's. No audit log, no limits, no defaults for transactions.
 */
import { hash } from 'node:crypto';
import httpProxy from '@fastify/http-proxy';
import fastify, { type FastifyRequest } from 'fastify';
import { listening } from './listening.ts';

const [, , upstream = '', apiKey = '', instanceId = ''] = process.argv;

interface Key {
  readonly scopes: ReadonlySet<string>;
  readonly instances: ReadonlySet<string>;
}

const key: Key = { scopes: new Set(['proxy:read', 'proxy:write']), instances: new Set([instanceId]) };
const digest = (secret: string) => hash('sha256', secret, 'base64');
const keys = new Map<string, Key>(Array.from({ length: 999 }, (_, n) => [digest(`blnk_${n}`), key]));
keys.set(digest(apiKey), key);
const coreKey = 'core-secret';

class Refused extends Error {
  readonly statusCode: number;
  constructor(statusCode: number) {
    super('refused');
    this.statusCode = statusCode;
  }
}

function check({ method, headers, query }: FastifyRequest): void {
  const bearer = /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const found = bearer === undefined ? undefined : keys.get(digest(bearer));
  if (found === undefined) throw new Refused(401);
  if (!found.scopes.has(method === 'GET' ? 'proxy:read' : 'proxy:write')) throw new Refused(403);
  if (!found.instances.has(String((query as { instance_id?: unknown }).instance_id))) throw new Refused(404);
}

const app = fastify({ logger: false });
await app.register(httpProxy, {
  upstream,
  prefix: '/proxy',
  rewritePrefix: '',
  undici: { connections: 256, pipelining: 1 },
  preHandler: async (request) => check(request),
  replyOptions: {
    queryString(search) {
      const query = new URLSearchParams(search ?? '');
      query.delete('instance_id');
      return query.toString();
    },
    rewriteRequestHeaders: (_request, { authorization, cookie, ...headers }) => ({ ...headers, 'x-blnk-key': coreKey }),
  },
});
await app.ready();
listening(app.server);
