/** The Data and Filters APIs at the front door: the same checks in the same order as for the Proxy, then the records. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Credential, InstanceRecord } from '../control/index.ts';
import { dataRoutes } from '../data/index.ts';
import type { Records } from '../ledger/index.ts';
import { noteMethods } from '../platform/allowed-methods.ts';
import { Refusal } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { refusalBody } from '../platform/refusal-body.ts';
import { problemsOf } from '../platform/request-schemas.ts';
import { retryAfterHeader } from '../platform/retry-after.ts';
import {
  authenticate,
  type Gatekeeping,
  originOf,
  requireAddress,
  requireInstance,
  requireInstanceId,
  requireReach,
} from './caller-checks.ts';
import type { Cors } from './cors.ts';
import { Failure, insufficientScope, renderFailure } from './failure.ts';
import type { Instances } from './instances.ts';
import { logRequest } from './request-line.ts';
import { instanceOfQuery } from './target.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * For the request log, as far as it is known; null: of a stranger; undefined: for another page, which left it to this
     * one to say that there is nothing.
     */
    asked: Asked | null | undefined;
  }
}

interface Asked {
  readonly credential: Credential;
  instanceId: string | null;
  /** Of the refusal. */
  code: string | null;
}

export interface DataApiOptions extends Gatekeeping {
  readonly instances: Instances;
  /** Null: no page of another origin may call. */
  readonly cors: Cors | null;
  readonly log: Log;
}

/** To be registered at the root, in a context of its own. */
export function dataApi(options: DataApiOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.decorateRequest('records', null);
    app.decorateRequest('asked', null);
    const allowedAt = noteMethods(app);
    app.addHook('onRequest', async (request, reply) => {
      if (options.cors?.preflight(request.raw, reply.raw) === true) return reply.hijack();
      addHeaders(reply, options.cors?.headers(request.raw) ?? []);
      reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      await admit(options, request, reply);
      // Before a body is looked at: what is wrong with it is no answer where nothing takes one.
      if (request.is404) return answerNothing(request, reply);
    });
    app.addHook('onResponse', async (request, reply) => logAnswered(options, request, reply));
    app.setErrorHandler((error: FastifyError | Error, request, reply) =>
      refuse(request, reply, toRefusal(error, options.log), options.log),
    );
    app.setNotFoundHandler(answerNothing);
    dataRoutes(app);

    function answerNothing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
      return refuse(request, reply, notFound(allowedAt(request.url)), options.log);
    }
  };
}

/** Who is asking, may they, and for which instance? In the order of the Proxy (`forward.ts`). */
async function admit(options: DataApiOptions, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { control, admission } = options;
  const credential = await authenticate(options, request.raw);
  const asked: Asked = { credential, instanceId: null, code: null };
  request.asked = asked;
  if (credential.addresses !== null) requireAddress(credential.addresses, originOf(options, request.raw).address);
  if (request.is404) return;
  if (!credential.rights.has('data:read')) throw insufficientScope(credential, 'data:read');

  const instanceId = requireInstanceId(instanceOfQuery(request.url.replace(/^[^?]*\??/, '')));
  asked.instanceId = instanceId;
  // The schema wants one, and the same id twice is one id.
  request.query = { ...(request.query as object), instance_id: instanceId };
  requireReach(credential, instanceId);
  const record = requireInstance(await control.findInstance(instanceId, credential.workspaceId));
  if (admission.countRequest !== null) addHeaders(reply, admission.countRequest(credential, record.instanceId));
  request.records = await recordsOf(options.instances, record);
}

async function recordsOf(instances: Instances, record: InstanceRecord): Promise<Records> {
  const records = record.kind === 'embedded' ? (await instances.open(record)).records : undefined;
  if (records !== undefined) return records;
  const text = 'The records of this instance can not be read from here: it is a Core elsewhere. Ask it below /proxy';
  throw new Failure('DATA_INSTANCE_NOT_READABLE', text);
}

function logAnswered(options: DataApiOptions, request: FastifyRequest, reply: FastifyReply): void {
  const { id: requestId, asked, raw, routeOptions } = request;
  if (asked == null) return;
  const route = routeOptions.url ?? null;
  const path = request.url.replace(/\?.*/s, '');
  const durationMs = Math.round(reply.elapsedTime * 10) / 10;
  logRequest(options, raw, { ...asked, requestId, path, route, status: reply.statusCode, durationMs });
}

function notFound(allow: string | null): Failure {
  if (allow === null) return new Failure('PROXY_ROUTE_NOT_FOUND', 'There is nothing here; see docs/data.md');
  return new Failure('PROXY_METHOD_NOT_ALLOWED', `This path allows ${allow}`, { headers: ['allow', allow] });
}

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal, log: Log): FastifyReply {
  const answer = { accept: request.headers.accept, requestId: request.id };
  const route = request.routeOptions.url;
  const { status, code } = refusal;
  if (request.asked != null) request.asked.code = code;
  // Without the text: it names values, which may be personal data.
  log.info({ request: request.id, method: request.method, route, status, code }, 'data request refused');
  // Sent as the text it is: the schemas of answers have nothing to add.
  reply.code(status).serializer(String);
  if (refusal instanceof Failure) {
    const { headers, body } = renderFailure(refusal, answer);
    addHeaders(reply, headers);
    return reply.send(body);
  }
  const { contentType, text } = refusalBody(refusal, answer);
  return reply.headers({ 'content-type': contentType, ...retryAfterHeader(refusal) }).send(text);
}

function toRefusal(error: FastifyError | Error, log: Log): Refusal {
  if (error instanceof Refusal) return error;
  if ('validation' in error && error.validation !== undefined) {
    const problems = problemsOf(error);
    return new Refusal('GEN_VALIDATION_ERROR', problems.join('; '), { details: { problems } });
  }
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  switch (status) {
    case 413:
      return new Failure('PROXY_BODY_TOO_LARGE', 'The request body is too large');
    case 415:
      return new Failure('PROXY_UNSUPPORTED_MEDIA_TYPE', 'The request body must be application/json');
  }
  if (status < 500) return new Failure('PROXY_MALFORMED_REQUEST', 'The request is not valid HTTP');
  log.error({ err: error }, 'a request to the Data API failed');
  return new Failure('PROXY_INTERNAL', 'The gateway failed', { proxyError: 'proxy_internal_error', cause: error });
}

/** Flat: name, value, and so on. */
function addHeaders(reply: FastifyReply, flat: readonly string[]): void {
  for (let i = 0; i < flat.length; i += 2) {
    if (flat[i] !== 'content-length') reply.header(flat[i] ?? '', flat[i + 1]);
  }
}
