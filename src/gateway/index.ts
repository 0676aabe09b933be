/** The front door: one port for the Proxy and the gateway's own pages. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import type { CloudSettings, Control, EmbeddedInstance } from '../control/index.ts';
import { portDocument } from '../ledger/index.ts';
import { type Draining, draining } from '../platform/draining.ts';
import { newId } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import { inStep } from '../platform/pipelining.ts';
import { createAdmission } from './admission.ts';
import { serveReference } from './api-reference.ts';
import { originFinder } from './caller-address.ts';
import { createCors } from './cors.ts';
import { type DataApiOptions, dataApi, dataPath } from './data-api.ts';
import type { EmbeddedLedger } from './embedded-ledger.ts';
import { createForwarder, type Forwarder } from './forward.ts';
import { idempotentWrites } from './idempotency.ts';
import { createInstances } from './instances.ts';
import { type Limits, limitsWith } from './limits.ts';
import { openApiHead, version, wholeDocument } from './openapi.ts';
import { startProbes } from './probes.ts';
import type { RateLimit } from './rate-limit.ts';
import { createRoutes, type RoutePolicy, type Routes } from './routes.ts';
import { refuseUnreadable } from './unreadable.ts';

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
  /** Addresses and networks whose Forwarded or X-Forwarded-... counts. Default: none. */
  readonly trustedProxies?: readonly string[];
}

export interface Gateway {
  readonly port: number;
  /** Is no longer ready, then takes no new requests, lets those under way finish, closes the instances. */
  close(): Promise<void>;
}

/** Answered here, to anybody who reads. */
const publicPath = /^\/(?:health|ready|openapi\.json|openapi\/ledger\.json)(?:\?|$)|^\/api-reference(?:[/?]|$)/;
/** Answered here, by the OAuth server, which asks clients and people who they are in ways of its own. */
const oauthPath =
  /^\/(?:oauth\/(?:authorize|authorize\/[\w-]+|interaction\/[\w-]+|token|revoke|introspect)|\.well-known\/(?:oauth-authorization-server|openid-configuration))(?:\?|$)/;
/** Answered here, by the Management API; also what `dataPath` holds. All else is the Proxy's; all ask for a credential first. */
const cloudPath = /^\/cloud(?!\/proxy(?:[/?]|$))(?:[/?]|$)/;

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
  const leaving = draining();
  const app = fastify({
    logger: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseUnreadable,
    serverFactory: (ownPages) => httpServer(ownPages, forward, { limits, leaving }),
    genReqId: () => newId('request'),
    // Whether there is such an id is not for the router to say: it would do so before anybody is asked who they are.
    routerOptions: { maxParamLength: limits.headerBytesMax },
  });
  servePublicPages(app, control, leaving);
  const addressOf = ({ headers, socket }: IncomingMessage) => {
    const peer = socket.remoteAddress ?? null;
    return findOrigin === null ? peer : findOrigin(headers, peer).address;
  };
  const { countGuess } = admission;
  const { publicUrl = null, traceInLedger } = options;
  const settings = { publicUrl, addressOf, countGuess, traceInLedger };
  await serveApi(app, settings, { ...shared, routes });
  await app.listen({ host, port });
  const address = app.server.address() as AddressInfo; // it listens on TCP
  const stopSettling = control.audit.keepSettled();
  const stopProbes = startProbes({ control, instances, limits, log });
  return {
    port: address.port,
    async close() {
      const { drainGraceMs: graceMs, drainTimeoutMs: timeoutMs } = limits;
      await leaving.drain(app.server, { graceMs, timeoutMs, close: () => app.close() });
      writes.close();
      await stopProbes();
      await stopSettling();
      await instances.close();
    },
  };
}

function servePublicPages(app: FastifyInstance, control: Control, leaving: Draining): void {
  app.get('/health', async () => ({ status: 'UP' }));
  app.get('/ready', async (_request, reply) => {
    if (!control.isConfirmed()) await control.refresh();
    const ready = control.isConfirmed() && !leaving.isDraining();
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}

/** The documents are made from the schemas and descriptions of the routes, so they say what is checked. */
async function serveApi(
  app: FastifyInstance,
  settings: CloudSettings,
  options: DataApiOptions & { readonly routes: Routes },
): Promise<void> {
  await app.register(swagger, openApiHead(settings.publicUrl));
  await app.register(options.control.routes(settings), { prefix: '/cloud' });
  await app.register(options.control.oauthRoutes(settings));
  await app.register(dataApi(options));
  const hidden = { schema: { hide: true } };
  let whole: object | null = null;
  app.get('/openapi.json', hidden, async () => {
    whole ??= wholeDocument(app.swagger(), options.routes);
    return whole;
  });
  const port = portDocument(version);
  app.get('/openapi/ledger.json', hidden, async () => port);
  await serveReference(app);
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Proxied requests pass fastify by: its router decodes and tidies paths before anybody has looked at them, and would
 * refuse some with a 400 where a stranger must get a 401.
 */
function httpServer(
  ownPages: Handler,
  forward: Forwarder,
  { limits, leaving }: { limits: Limits; leaving: Draining },
): Server {
  const takeTurn = inStep();
  const handle: Handler = (request, response) => {
    if (isOwn(request)) ownPages(request, response);
    else void forward(request, response);
  };
  const server = createServer(
    {
      ServerResponse: leaving.ServerResponse,
      maxHeaderSize: limits.headerBytesMax,
      headersTimeout: limits.headersTimeoutMs,
      // Node's own half minute between looks would be added to that for whoever sends drop by drop.
      connectionsCheckingInterval: Math.min(limits.headersTimeoutMs / 4, 5_000),
      requestTimeout: 0, // a long upload is no fault; a connection where nothing moves is closed by the idle timeout
      keepAliveTimeout: limits.keepAliveTimeoutMs,
    },
    (request, response) => takeTurn(response, () => handle(request, response)),
  );
  server.setTimeout(limits.idleTimeoutMs);
  // The forwarder asks for the body itself, once the request has passed its checks.
  server.on('checkContinue', (request, response) => {
    takeTurn(response, () => {
      if (isOwn(request)) response.writeContinue();
      handle(request, response);
    });
  });
  return server;
}

function isOwn({ method, url = '' }: IncomingMessage): boolean {
  if (cloudPath.test(url) || dataPath.test(url) || oauthPath.test(url)) return isDecodable(url);
  return (method === 'GET' || method === 'HEAD') && publicPath.test(url);
}

/** A path that is not is refused by the forwarder, after it has asked for a credential; fastify would do it before. */
function isDecodable(url: string): boolean {
  if (!url.includes('%')) return true;
  try {
    decodeURIComponent(url.replace(/\?.*/s, ''));
    return true;
  } catch {
    return false;
  }
}
