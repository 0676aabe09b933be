/** The ledger on a port of its own, where Core's clients find it: no gateway, no credentials but the master key. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { Refusal } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import type { LedgerReply, LedgerRequest } from './http/route.ts';
import { json } from './http/route.ts';
import type { Ledger } from './index.ts';

/** A client may take this long to send its headers; a body may take any time. */
const headersTimeoutMs = 30_000;
const keepAliveTimeoutMs = 75_000;

/** Paths that need no key. */
const openPaths = new Set(['/', '/health', '/ready']);

/**
 * Serves the ledger on `host:port` (0: any free one). With a master key every request but those for the root and
 * health must bring it in `X-Blnk-Key`; without one nothing is asked.
 */
export async function serveLedger({
  ledger,
  host,
  port,
  masterKey,
}: {
  ledger: Ledger;
  host: string;
  port: number;
  masterKey: string | null;
  log: Log;
}): Promise<{ port: number; close(): Promise<void> }> {
  const app = fastify({
    logger: false,
    exposeHeadRoutes: false,
    keepAliveTimeout: keepAliveTimeoutMs,
    requestTimeout: 0,
    http: { headersTimeout: headersTimeoutMs, requireHostHeader: false },
    forceCloseConnections: 'idle',
  });
  // Bodies are the ledger's to read: its limits and its words apply, whatever the content type.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.all('/*', async (request, reply) => {
    const [path = '/', query = ''] = splitTarget(request.raw.url ?? '/');
    if (path === '/ready') {
      const ready = await ledger.ready();
      return reply.code(ready ? 200 : 503).send({ ready });
    }
    const answer = await answerFor(ledger, masterKey, {
      method: request.method,
      path,
      query,
      headers: request.headers,
      body: request.raw,
      principal: 'none',
    });
    return reply.code(answer.status).headers(answer.headers).send(answer.body);
  });
  await app.listen({ host, port });
  const address = app.server.address() as AddressInfo;
  return { port: address.port, close: () => app.close() };
}

/** Path and query of a request target, both as sent. */
function splitTarget(target: string): [path: string, query: string] {
  const mark = target.indexOf('?');
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}

async function answerFor(ledger: Ledger, masterKey: string | null, request: LedgerRequest): Promise<LedgerReply> {
  if (masterKey === null || openPaths.has(request.path)) return ledger.handle(request);
  const refused = keyRefusal(request.headers['x-blnk-key'], masterKey);
  if (refused !== null) return json(refused.status, refused);
  return ledger.handle({ ...request, principal: 'master' });
}

function keyRefusal(key: string | string[] | undefined, masterKey: string): Refusal | null {
  if (key === undefined || key === '') {
    return new Refusal('AUTH_MISSING_API_KEY', 'Authentication required. Use X-Blnk-Key header');
  }
  return typeof key === 'string' && isSame(key, masterKey)
    ? null
    : new Refusal('AUTH_INVALID_API_KEY', 'Invalid API key');
}

/** Compares digests, so that the time taken tells nothing, not even the length. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
