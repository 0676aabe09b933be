/** The ledger on a port of its own, where Core's clients find it: no gateway; its keys are the ledger's own. */
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Registry } from 'prom-client';
import { Refusal } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { keyDigest } from './authenticate.ts';
import { type LedgerReply, type LedgerRequest, plainText, refusal } from './http/route.ts';
import type { Ledger } from './index.ts';
import { type MetricsAccess, metricsRefusal } from './metrics-access.ts';
import { createRateLimiter, type RateLimit } from './rate-limit.ts';

/** A client may take this long to send its headers; a body may take any time. */
const headersTimeoutMs = 30_000;
const keepAliveTimeoutMs = 75_000;

/** Paths that need no key; the metrics have a token of their own. */
const openPaths = new Set(['/', '/health', '/ready', '/metrics']);

export interface PortOptions {
  readonly ledger: Ledger;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Null: nobody is asked for a key. */
  readonly masterKey: string | null;
  /** Null, or left out: as many requests as come. */
  readonly rateLimit?: RateLimit | null;
  /** Null, or left out: there is no `/metrics`. */
  readonly metrics?: MetricsAccess | null;
  readonly log: Log;
}

/**
 * Serves the ledger. With a master key every request but those for the root and health must bring it, or an API key, in
 * `X-Blnk-Key`; without one nothing is asked.
 */
export async function serveLedger(options: PortOptions): Promise<{ port: number; close(): Promise<void> }> {
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
  app.all('/*', answerer(options));
  await app.listen({ host: options.host, port: options.port });
  const address = app.server.address() as AddressInfo;
  return { port: address.port, close: () => app.close() };
}

/** In this order: may they ask so often, may they ask this at all, what is the answer. */
function answerer({ ledger, masterKey, rateLimit = null, metrics = null }: PortOptions) {
  const limiter = rateLimit === null ? null : createRateLimiter(rateLimit);
  const masterDigest = masterKey === null ? null : keyDigest(masterKey);
  const port = metrics === null ? null : portMetrics();

  async function answer(request: LedgerRequest): Promise<LedgerReply> {
    if (masterDigest === null || openPaths.has(request.path)) return ledger.handle(request);
    const { method, path, headers } = request;
    try {
      const principal = await ledger.authenticate(masterDigest, { key: headers['x-blnk-key'], method, path });
      return ledger.handle({ ...request, principal });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      port?.refused(error.status);
      return refusal(error);
    }
  }

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const asked = ledgerRequest(request);
    if (limiter !== null) {
      const { remoteAddress: address = '', remotePort = 0 } = request.raw.socket;
      const allowance = await limiter(asked, { address, port: remotePort });
      reply.headers(allowance.headers);
      if (allowance.isExceeded) {
        port?.refused(429);
        return send(reply, refusal(new Refusal('GEN_RATE_LIMITED', 'You have reached maximum request limit.')));
      }
    }
    if (asked.path === '/ready') {
      const ready = await ledger.ready();
      return reply.code(ready ? 200 : 503).send({ ready });
    }
    if (asked.path === '/metrics' && metrics !== null && port !== null && asked.method === 'GET') {
      const refused = metricsRefusal(asked.headers.authorization, metrics, masterKey !== null);
      if (refused !== null) return send(reply, refusal(refused));
      const page = plainText(200, `${await ledger.metrics()}\n${await port.text()}`);
      return send(reply, { ...page, headers: { ...page.headers, 'content-type': port.contentType } });
    }
    return send(reply, await answer(asked));
  };
}

function ledgerRequest({ method, raw, headers }: FastifyRequest): LedgerRequest {
  const [path = '/', query = ''] = splitTarget(raw.url ?? '/');
  return { method, path, query, headers, body: raw, principal: 'none' };
}

/** Path and query of a request target, both as sent. */
function splitTarget(target: string): [path: string, query: string] {
  const mark = target.indexOf('?');
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}

function send(reply: FastifyReply, { status, headers, body }: LedgerReply): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}

/** Numbers about the process, and about requests that did not reach the ledger. */
function portMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const refusals = new Counter({
    name: 'tallygate_ledger_port_refusals_total',
    help: 'Requests refused before the ledger was asked: without a good key, or too many',
    labelNames: ['status'],
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    refused: (status: number) => refusals.inc({ status }),
    text: () => registry.metrics(),
  };
}
