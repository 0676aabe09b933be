/** The front door: one port for the Proxy and the gateway's own pages. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudSettings, Control, EmbeddedInstance, RequestLogSettings } from '../control/index.ts';
import { originFinder } from '../platform/caller-address.ts';
import { draining } from '../platform/draining.ts';
import { newId } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import type { MetricsAccess } from '../platform/metrics-access.ts';
import { onFirstUse } from '../platform/on-first-use.ts';
import type { ForeignCounter } from '../platform/process-metrics.ts';
import { createAdmission } from './admission.ts';
import { createCors } from './cors.ts';
import type { EmbeddedLedger } from './embedded-ledger.ts';
import { Failure, renderFailure } from './failure.ts';
import { createForwarder } from './forward.ts';
import { frontServer, type Handler } from './front-server.ts';
import { idempotentWrites } from './idempotency.ts';
import { createInstances } from './instances.ts';
import { type Limits, limitsWith } from './limits.ts';
import { createGatewayMetrics, type GatewayMetrics } from './metrics.ts';
import type { OwnPages, OwnPagesOptions } from './own-pages.ts';
import { startProbes } from './probes.ts';
import type { RateLimit } from './rate-limit.ts';
import { createRoutes, type RoutePolicy } from './routes.ts';
import { stateAnswerer } from './server-state.ts';

export type { EmbeddedLedger } from './embedded-ledger.ts';

export interface GatewayOptions {
  readonly control: Control;
  /** Opens the ledger of an instance, its schema made or brought up to date; called at the first request for it. */
  readonly openEmbeddedLedger: (instance: EmbeddedInstance) => Promise<EmbeddedLedger>;
  /** What became of something in such a ledger; left out: nobody can say. */
  readonly traceInLedger?: CloudSettings['traceInLedger'];
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly log: Log;
  /** Where people and programs reach this server: `https://ledger.example.com`; left out: wherever they say. */
  readonly publicUrl?: string | null;
  /** Default: `standard`. */
  readonly routePolicy?: RoutePolicy;
  /** Whether a Core's refusal of the stored key becomes 502 PROXY_UPSTREAM_AUTH_FAILED. Default: true. */
  readonly hidesKeyRefusals?: boolean;
  readonly limits?: Partial<Limits>;
  /** Whether Cores may be inside our own network. Default: true. */
  readonly allowsPrivateInstances?: boolean;
  /** Requests to one instance, and with one credential; null or left out: as many as come. */
  readonly instanceRateLimit?: RateLimit | null;
  readonly keyRateLimit?: RateLimit | null;
  /** Origins whose pages may call; `*`: any. Default: none. */
  readonly corsOrigins?: readonly string[];
  readonly requestLog: RequestLogSettings;
  /** Without a token, or left out: there is no `/metrics`. */
  readonly metrics?: MetricsAccess | null;
  /** Which of several processes on this port this is: a label of its metrics. Null, or left out: the only one. */
  readonly worker?: number | null;
  /** Addresses and networks whose Forwarded or X-Forwarded-... counts. Default: none. */
  readonly trustedProxies?: readonly string[];
}

export interface Gateway {
  readonly port: number;
  /** Is no longer ready, then takes no new requests, lets those under way finish, closes the instances. */
  close(): Promise<void>;
}

/** @throws the system's error if the port can't be had. */
export async function serveGateway(options: GatewayOptions): Promise<Gateway> {
  const { control, log, host, port } = options;
  const limits = limitsWith(options.limits ?? {});
  const instances = createInstances({
    ...options,
    hidesKeyRefusals: options.hidesKeyRefusals ?? true,
    allowsPrivate: options.allowsPrivateInstances ?? true,
    limits,
  });
  const routes = createRoutes(options.routePolicy ?? 'standard');
  const admission = createAdmission({
    instanceRateLimit: options.instanceRateLimit ?? null,
    keyRateLimit: options.keyRateLimit ?? null,
    guessesMax: limits.guessesMax,
  });
  const findOrigin = originFinder(options.trustedProxies ?? []);
  const writes = idempotentWrites(control, limits, log);
  const cors = createCors(options.corsOrigins ?? []);
  const shared = { control, instances, admission, findOrigin, cors, log };
  const forward = createForwarder({ ...shared, routes, limits, idempotentWrites: writes });
  const leaving = draining(limits.keepAliveTimeoutMs);
  const addressOf = ({ headers, socket }: IncomingMessage) => {
    const peer = socket.remoteAddress ?? null;
    return findOrigin === null ? peer : findOrigin(headers, peer).address;
  };
  const { countGuess } = admission;
  const { publicUrl = null, traceInLedger } = options;
  const settings = { publicUrl, addressOf, countGuess, traceInLedger };
  const pages = pagesOnFirstUse({ ...shared, settings, routes, headerBytesMax: limits.headerBytesMax });
  const metrics = metricsOf(options);
  const state = stateAnswerer(control, leaving, log);
  const handlers = { state, metrics: metrics?.handle ?? forward, pages: pages.handle, proxy: forward };
  const server = frontServer(handlers, { limits, leaving, metrics });
  server.listen({ host, port });
  await once(server, 'listening');
  const address = server.address() as AddressInfo; // it listens on TCP
  const stopSettling = control.audit.keepSettled();
  const stopLogging = control.requests.keep(options.requestLog);
  const stopProbes = startProbes({ control, instances, limits, log });
  return {
    port: address.port,
    async close() {
      const { drainGraceMs: graceMs, drainTimeoutMs: timeoutMs } = limits;
      await leaving.drain(server, { graceMs, timeoutMs });
      await pages.close();
      writes.close();
      await stopProbes();
      await stopSettling();
      await stopLogging();
      await instances.close();
    },
  };
}

function metricsOf({ control, metrics, worker = null }: GatewayOptions): GatewayMetrics | null {
  const token = metrics?.token ?? null;
  return token === null ? null : createGatewayMetrics(token, { counters: [unloggedRequests(control)], worker });
}

/** Of this process, whichever of its ports shows it. */
export function unloggedRequests({ requests }: Pick<Control, 'requests'>): ForeignCounter {
  return {
    name: 'tallygate_gateway_requests_unlogged_total',
    help: 'Requests left out of the request log: there were too many, or it could not be written',
    value: () => requests.leftOut(),
  };
}

/** Loaded by the first request for one of them, which takes some tenths of a second longer for it. */
function pagesOnFirstUse(options: OwnPagesOptions): { handle: Handler; close(): Promise<void> } {
  let opened: OwnPages | null = null;
  const open = onFirstUse(async () => {
    const { openOwnPages } = await import('./own-pages.ts');
    opened = await openOwnPages(options);
    return opened;
  });
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (opened !== null) return opened.handle(request, response);
    try {
      const pages = await open();
      // Who has gone meanwhile gets no answer, and a body that will not come is not waited for.
      if (!response.destroyed) pages.handle(request, response);
    } catch (error) {
      options.log.error({ err: error }, "the gateway's own pages could not be loaded");
      const failure = new Failure('PROXY_INTERNAL', 'The gateway failed', { proxyError: 'proxy_internal_error' });
      const answer = { accept: request.headers.accept, requestId: newId('request') };
      const { status, headers, body } = renderFailure(failure, answer);
      response.writeHead(status, headers).end(body);
    }
  };
  return { handle, close: async () => opened?.close() };
}
