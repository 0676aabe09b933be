/** The ledger on a port of its own, where Core's clients find it: no gateway; its keys are the ledger's own. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Counter } from 'prom-client';
import { originFinder } from '../platform/caller-address.ts';
import { type Draining, draining } from '../platform/draining.ts';
import { Refusal } from '../platform/errors.ts';
import { countHosts } from '../platform/host-header.ts';
import { closeIdleConnections } from '../platform/idle-connections.ts';
import type { Log } from '../platform/log.ts';
import { type MetricsAccess, metricsRefusal } from '../platform/metrics-access.ts';
import { inStep } from '../platform/pipelining.ts';
import { type ForeignCounter, processMetrics } from '../platform/process-metrics.ts';
import { keyDigest } from './authenticate.ts';
import { json, type LedgerReply, type LedgerRequest, plainText, refusal } from './http/route.ts';
import type { Ledger } from './ledger.ts';
import { createRateLimiter, type RateLimit } from './rate-limit.ts';

/** A client may take this long to send its headers; a body may take any time. */
const headersTimeoutMs = 30_000;
const keepAliveTimeoutMs = 75_000;
/** A connection with nothing moving within a request: longer than any answer takes. */
const defaultIdleTimeoutMs = 300_000;

/** Paths that need no key; the metrics have a token of their own. */
const openPaths = new Set(['/', '/health', '/ready', '/metrics']);

export interface PortOptions {
  readonly ledger: Omit<Ledger, 'databaseUrl'>;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Null: nobody is asked for a key. */
  readonly masterKey: string | null;
  /** Null, or left out: as many requests as come. */
  readonly rateLimit?: RateLimit | null;
  /** Addresses and networks of proxies whose word about who the client is counts for that limit. Left out: none. */
  readonly trustedProxies?: readonly string[];
  /** Null, or left out: there is no `/metrics`. */
  readonly metrics?: MetricsAccess | null;
  /** What others in this process count, for the metrics. */
  readonly counters?: readonly ForeignCounter[];
  /** Which of several processes on this port this is: a label of its metrics. Null, or left out: the only one. */
  readonly worker?: number | null;
  /** For connections with nothing moving, answers that nobody reads among them. Default: five minutes. */
  readonly idleTimeoutMs?: number;
  readonly log: Log;
}

/** When the port closes: while its callers are told so, and for requests under way. */
const drainGraceMs = 250;
const drainTimeoutMs = 35_000;

/**
 * Serves the ledger. With a master key every request but those for the root and health must bring it, or an API key, in
 * `X-Blnk-Key`; without one nothing is asked. Paths, methods and bodies are the ledger's to read: its limits and its
 * words apply to all of them.
 */
export async function serveLedger(options: PortOptions): Promise<{ port: number; close(): Promise<void> }> {
  const leaving = draining(keepAliveTimeoutMs);
  const answer = answerer(options, leaving);
  const { takeTurn, isBusy } = inStep();
  const server = createServer(
    {
      ServerResponse: leaving.ServerResponse,
      headersTimeout: headersTimeoutMs,
      keepAliveTimeout: 0, // see closeIdleConnections
      requestTimeout: 0,
      requireHostHeader: false,
    },
    (request, response) => takeTurn(response, () => void answer(request, response)),
  );
  server.setTimeout(options.idleTimeoutMs ?? defaultIdleTimeoutMs);
  closeIdleConnections(server, { keepAliveMs: keepAliveTimeoutMs, isBusy });
  server.listen({ host: options.host, port: options.port });
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => leaving.drain(server, { graceMs: drainGraceMs, timeoutMs: drainTimeoutMs }),
  };
}

/** In this order: may they ask so often, may they ask this at all, what is the answer. */
function answerer(options: PortOptions, leaving: Draining) {
  const { ledger, masterKey, rateLimit = null, metrics = null, worker = null, log } = options;
  const limiter = rateLimit === null ? null : createRateLimiter(rateLimit, originFinder(options.trustedProxies ?? []));
  const masterDigest = masterKey === null ? null : keyDigest(masterKey);
  const port = metrics === null ? null : portMetrics(options.counters ?? [], worker);

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

  /** The answer to a request, with the headers that every answer to this caller has. */
  async function reply(asked: LedgerRequest, { socket }: IncomingMessage): Promise<LedgerReply> {
    if (limiter === null) return page(asked);
    const { remoteAddress: address = '', remotePort = 0 } = socket;
    const allowance = limiter(asked, { address, port: remotePort });
    if (allowance.isExceeded) port?.refused(429);
    const exceeded = new Refusal('GEN_RATE_LIMITED', 'You have reached maximum request limit.');
    const allowed = allowance.isExceeded ? refusal(exceeded) : await page(asked);
    return { ...allowed, headers: { ...allowed.headers, ...allowance.headers } };
  }

  async function page(asked: LedgerRequest): Promise<LedgerReply> {
    if (asked.path === '/ready') {
      const ready = !leaving.isDraining() && (await ledger.ready());
      return json(ready ? 200 : 503, { ready });
    }
    if (asked.path !== '/metrics' || metrics === null || port === null || asked.method !== 'GET') return answer(asked);
    const refused = metricsRefusal(asked.headers.authorization, metrics, masterKey !== null);
    if (refused !== null) return refusal(refused);
    const text = plainText(200, await port.page(`${await ledger.metrics()}\n`));
    return { ...text, headers: { ...text.headers, 'content-type': port.contentType } };
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const asked = ledgerRequest(request);
      const told = countHosts(request.rawHeaders) <= 1 ? await reply(asked, request) : tooManyHosts;
      const isTls = asked.headers['x-forwarded-proto'] === 'https';
      await send(response, isTls ? { ...told, headers: { ...told.headers, ...tlsHeaders } } : told);
    } catch (error) {
      log.error({ err: error, method: request.method }, 'the ledger port failed');
      if (!response.headersSent) await send(response, refusal(new Refusal('GEN_INTERNAL', 'internal server error')));
    }
  };
}

/** On answers to a caller who came over TLS, as far as the proxy in front says so: it only concerns that caller. */
const tlsHeaders = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

/** In the words of Core's HTTP server. */
const tooManyHosts: LedgerReply = {
  status: 400,
  headers: { 'content-type': 'text/plain; charset=utf-8', connection: 'close' },
  body: '400 Bad Request: too many Host headers',
};

/** A request that was received has a method and a target. */
function ledgerRequest(request: IncomingMessage): LedgerRequest {
  const { method = 'GET', url = '/', headers } = request;
  const [path, query] = splitTarget(url);
  return { method, path, query, headers, body: request, principal: 'none' };
}

/** Path and query of a request target, both as sent. */
function splitTarget(target: string): [path: string, query: string] {
  const mark = target.indexOf('?');
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}

async function send(response: ServerResponse, reply: LedgerReply): Promise<void> {
  const { status, headers, body, rest } = reply;
  if (rest !== undefined) {
    response.writeHead(status, headers);
    response.write(body);
    // Breaks the connection off if the rest breaks off: half an answer must not look whole.
    await pipeline(rest, response);
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Numbers about the process, and about requests that did not reach the ledger. */
function portMetrics(counters: readonly ForeignCounter[], worker: number | null) {
  const { registry, contentType, page } = processMetrics(counters, worker);
  const refusals = new Counter({
    name: 'tallygate_ledger_port_refusals_total',
    help: 'Requests refused before the ledger was asked: without a good key, or too many',
    labelNames: ['status'],
    registers: [registry],
  });
  return { contentType, page, refused: (status: number) => refusals.inc({ status }) };
}
