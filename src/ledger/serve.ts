/** The ledger on a port of its own, where Core's clients find it: no gateway; its keys are the ledger's own. */
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { Refusal } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { keyDigest } from './authenticate.ts';
import { type LedgerReply, type LedgerRequest, refusal } from './http/route.ts';
import type { Ledger } from './index.ts';

/** A client may take this long to send its headers; a body may take any time. */
const headersTimeoutMs = 30_000;
const keepAliveTimeoutMs = 75_000;

/** Paths that need no key. */
const openPaths = new Set(['/', '/health', '/ready']);

/**
 * Serves the ledger on `host:port` (0: any free one). With a master key every request but those for the root and
 * health must bring it, or an API key, in `X-Blnk-Key`; without one nothing is asked.
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
  const masterDigest = masterKey === null ? null : keyDigest(masterKey);
  app.all('/*', async (request, reply) => {
    const [path = '/', query = ''] = splitTarget(request.raw.url ?? '/');
    if (path === '/ready') {
      const ready = await ledger.ready();
      return reply.code(ready ? 200 : 503).send({ ready });
    }
    const answer = await answerFor(ledger, masterDigest, {
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

async function answerFor(ledger: Ledger, masterDigest: Buffer | null, request: LedgerRequest): Promise<LedgerReply> {
  if (masterDigest === null || openPaths.has(request.path)) return ledger.handle(request);
  try {
    const { method, path, headers } = request;
    const principal = await ledger.authenticate(masterDigest, { key: headers['x-blnk-key'], method, path });
    return ledger.handle({ ...request, principal });
  } catch (error) {
    if (error instanceof Refusal) return refusal(error);
    throw error;
  }
}
