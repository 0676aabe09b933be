/** The HTTP server of the gateway's port: how long it waits, and what it refuses before anybody looks at the request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Draining } from '../platform/draining.ts';
import { countHosts } from '../platform/host-header.ts';
import { closeIdleConnections } from '../platform/idle-connections.ts';
import { newId } from '../platform/ids.ts';
import { inStep } from '../platform/pipelining.ts';
import { CallerReply } from './caller-reply.ts';
import { Failure } from './failure.ts';
import type { Limits } from './limits.ts';
import type { GatewayMetrics } from './metrics.ts';
import { type Owner, ownerOf } from './own-paths.ts';
import { refuseUnreadable } from './unreadable.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Proxied requests pass fastify by: its router decodes and tidies paths before anybody has looked at them, and would
 * refuse some with a 400 where a stranger must get a 401.
 */
export function frontServer(
  handlers: Readonly<Record<Owner, Handler>>,
  { limits, leaving, metrics }: { limits: Limits; leaving: Draining; metrics: GatewayMetrics | null },
): Server {
  const { takeTurn, isBusy } = inStep();
  const handle: Handler = (request, response) => {
    const owner = ownerOf(request);
    metrics?.watch(owner, response);
    const problem = hostProblem(request);
    if (problem === null) return handlers[owner](request, response);
    response.shouldKeepAlive = false; // whoever wrote that may have meant two requests
    return refuse(request, response, new Failure('PROXY_MALFORMED_REQUEST', problem));
  };
  const refuse = (request: IncomingMessage, response: ServerResponse, failure: Failure) =>
    new CallerReply(request, response).refuse(failure, { requestId: newId('request'), lingerMs: limits.lingerMs });
  const server = createServer(
    {
      ServerResponse: leaving.ServerResponse,
      maxHeaderSize: limits.headerBytesMax,
      headersTimeout: limits.headersTimeoutMs,
      // Node's own half minute between looks would be added to that for whoever sends drop by drop.
      connectionsCheckingInterval: Math.min(limits.headersTimeoutMs / 4, 5_000),
      requireHostHeader: false, // Node's own refusal has no body
      requestTimeout: 0, // a long upload is no fault; a connection where nothing moves is closed by the idle timeout
      keepAliveTimeout: 0, // see closeIdleConnections
    },
    (request, response) => takeTurn(response, () => handle(request, response)),
  );
  server.setTimeout(limits.idleTimeoutMs);
  closeIdleConnections(server, { keepAliveMs: limits.keepAliveTimeoutMs, isBusy });
  server.on('clientError', refuseUnreadable);
  // The forwarder asks for the body itself, once the request has passed its checks.
  server.on('checkContinue', (request, response) => {
    takeTurn(response, () => {
      if (ownerOf(request) !== 'proxy') response.writeContinue();
      handle(request, response);
    });
  });
  server.on('checkExpectation', (request, response) => {
    const failure = new Failure('PROXY_EXPECTATION_FAILED', 'Expect can only be 100-continue');
    takeTurn(response, () => refuse(request, response, failure));
  });
  return server;
}

/** Null: there is nothing wrong with it (RFC 9112 section 3.2). HTTP/1.0 knows no Host. */
function hostProblem({ rawHeaders, httpVersion }: IncomingMessage): string | null {
  const hosts = countHosts(rawHeaders);
  if (hosts === 0 && httpVersion !== '1.0') return 'The Host header is missing';
  return hosts > 1 ? 'More than one Host header was sent' : null;
}
