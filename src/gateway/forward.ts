/** The life of a proxied request, stage by stage. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Credential, InstanceRecord, LoggedRequest } from '../control/index.ts';
import { Refusal } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import { endOfFailure } from './audit.ts';
import { type Attempt, beginRecord, endRecord, endRefused, millisecondsSince, recordToRide } from './audit-trail.ts';
import {
  authenticate,
  type Gatekeeping,
  originOf,
  requireAddress,
  requireInstance,
  requireInstanceId,
  requireReach,
} from './caller-checks.ts';
import { CallerReply } from './caller-reply.ts';
import type { Cors } from './cors.ts';
import { CallerGone, Failure, insufficientScope, loopDetected } from './failure.ts';
import { type Arrival, endToEndHeaders, hasPassed } from './headers.ts';
import type { IdempotentWrites, KeyedWrite } from './idempotency.ts';
import type { Instances } from './instances.ts';
import type { Limits } from './limits.ts';
import { limitedInstance, mayMoveMoney } from './money-limits.ts';
import { takeBody } from './request-body.ts';
import { logRequest } from './request-line.ts';
import type { OfferedRoute, Routes } from './routes.ts';
import { parseTarget, type Target } from './target.ts';

export interface ForwarderOptions extends Gatekeeping {
  readonly instances: Instances;
  readonly routes: Routes;
  readonly limits: Limits;
  readonly idempotentWrites: IdempotentWrites;
  /** Null: no page of another origin may call. */
  readonly cors: Cors | null;
  readonly log: Log;
}

/** What is known of a request by the time it is logged. */
interface Trace {
  readonly requestId: string;
  readonly startedAt: number;
  /** Null: nobody who is known; the request log has a line of all others. */
  credential: Credential | null;
  path: string | null;
  template: string | null;
  instanceId: string | null;
  /** For the audit log; null: it is not known who wants what, or nothing would be changed. */
  attempt: Attempt | null;
}

export type Forwarder = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers every request it is given, refusals included; never throws. */
export function createForwarder(options: ForwarderOptions): Forwarder {
  return async (request, response) => {
    const trace: Trace = {
      requestId: newId('request'),
      startedAt: performance.now(),
      credential: null,
      path: null,
      template: null,
      instanceId: null,
      attempt: null,
    };
    const reply = new CallerReply(request, response);
    if (options.cors !== null) {
      if (options.cors.preflight(request, response)) return;
      reply.added = options.cors.headers(request);
    }
    try {
      await forward(options, request, response, reply, trace);
      if (trace.attempt !== null) endRecord(options.control.audit, trace.attempt, reply);
      else logAnswered(options, request, trace, { status: reply.answeredStatus, code: null });
      if (reply.brokenOff !== undefined) logFailure(options.log, request, trace, reply.status, reply.brokenOff);
    } catch (error) {
      refuse(options, request, reply, trace, error);
    }
  };
}

async function forward(
  options: ForwarderOptions,
  request: IncomingMessage,
  response: ServerResponse,
  reply: CallerReply,
  trace: Trace,
): Promise<void> {
  const { control, instances, routes, limits, admission } = options;
  const { method = 'GET', url = '/' } = request; // a request that was received has both

  // What is known already is not waited for: at tens of thousands a second a turn of the microtask queue counts.

  // Who is asking? Before anything else: to strangers every path looks the same.
  const asked = authenticate(options, request);
  const credential = asked instanceof Promise ? await asked : asked;
  trace.credential = credential;
  if (credential.addresses !== null) requireAddress(credential.addresses, originOf(options, request).address);

  // What is asked for, and may they?
  const target = requireTarget(parseTarget(url));
  trace.path = target.path;
  const route = requireRoute(routes, method, target.path);
  trace.template = route.template;
  const attempt = route.audited === null ? null : attemptOf(trace, { credential, method, path: target.path, route });
  requireScope(credential, route, method);

  // Of which ledger?
  trace.instanceId = requireInstanceId(target.instance);
  if (attempt !== null) attempt.instanceId = trace.instanceId;
  requireReach(credential, trace.instanceId);
  const found = control.findInstance(trace.instanceId, credential.workspaceId);
  const record = requireInstance(found instanceof Promise ? await found : found);
  if (record.kind === 'http' && hasPassed(request.headers.via, record.instanceId)) throw loopDetected();
  if (admission.countRequest !== null) {
    reply.added = [...(reply.added ?? []), ...admission.countRequest(credential, record.instanceId)];
  }
  const opening = instances.open(record);
  const opened = opening instanceof Promise ? await opening : opening;
  const { limits: keyLimits } = credential;
  const isGuarded = keyLimits !== null && mayMoveMoney(method, route);
  const instance = isGuarded
    ? limitedInstance(opened, { control, credential, limits: keyLimits, route, isElsewhere: record.kind === 'http' })
    : opened;

  // Nothing but the body is left that could be wrong; from here on the instance decides.
  const isTransaction = method === 'POST' && route.template === '/transactions';
  const keyed = keyedWrite(options, request, { route, record, isTransaction });
  const taken = takeBody(request, response, {
    isTransaction,
    newReference: keyed?.newReference ?? newReference,
    isWhole: keyed !== null || isGuarded,
    limits,
  });
  const { body, bodyBytes } = taken instanceof Promise ? await taken : taken;
  const { path, query } = target;
  const headers = endToEndHeaders(request.rawHeaders);
  const arrival = arrivalOf(options, request, trace);
  const rides = attempt !== null && isTransaction && instance.databaseUrl === control.audit.databaseUrl;
  const rider = rides ? recordToRide(control.audit, attempt, arrival.address) : null;
  if (attempt !== null && rider === null) await beginRecord(control.audit, attempt, arrival.address);
  const credentialId = credential.id;
  const forwarded = { method, path, query, headers, body, bodyBytes, arrival, credentialId, rider };
  await (keyed === null ? instance.forward(forwarded, reply) : keyed.forward(instance, forwarded, reply));
}

function attemptOf(
  trace: Trace,
  { credential, method, path, route }: Pick<Attempt, 'credential' | 'method' | 'path' | 'route'>,
): Attempt {
  const { requestId, startedAt } = trace;
  // Field by field: spreading takes several times as long.
  trace.attempt = { credential, method, path, route, requestId, startedAt, instanceId: null, facts: null, rider: null };
  return trace.attempt;
}

/** Null for a request without an Idempotency-Key, and for one that only reads. */
function keyedWrite(
  { idempotentWrites }: ForwarderOptions,
  { headers }: IncomingMessage,
  { route, record, isTransaction }: { route: OfferedRoute; record: InstanceRecord; isTransaction: boolean },
): KeyedWrite | null {
  const key = headers['idempotency-key'];
  if (key === undefined || route.isRead) return null;
  return idempotentWrites.begin(key, { ...record, isTransaction });
}

function newReference(): string {
  return newId('reference');
}

function requireTarget(target: Target): Extract<Target, { kind: 'proxied' }> {
  switch (target.kind) {
    case 'proxied':
      return target;
    case 'invalid':
      throw new Failure('PROXY_INVALID_PATH', target.problem);
    case 'unknown':
      throw new Failure('PROXY_ROUTE_NOT_FOUND', 'There is nothing here; ledgers are reached under /proxy');
  }
}

function requireRoute(routes: Routes, method: string, path: string): OfferedRoute {
  const match = routes.match(method, path);
  switch (match.kind) {
    case 'offered':
      return match.route;
    case 'wrong-method':
      throw new Failure('PROXY_METHOD_NOT_ALLOWED', `This path allows ${match.allow}`, {
        headers: ['allow', match.allow],
      });
    case 'denied':
      throw new Failure('PROXY_ROUTE_NOT_FOUND', match.why, { proxyError: 'http_request_denied' });
    case 'unknown':
      throw new Failure('PROXY_ROUTE_NOT_FOUND', 'The ledger has no such route, or it is not offered here');
  }
}

/** The right to write does not include the right to read. */
function requireScope(credential: Credential, { needs }: OfferedRoute, method: string): void {
  const { rights } = credential;
  const [reads, writes] = [rights.has('proxy:read'), rights.has('proxy:write')];
  if (needs === 'either' ? reads || writes : needs === 'read' ? reads : writes) return;
  throw insufficientScope(
    credential,
    needs === 'either' && method !== 'GET' ? 'proxy:read' : `proxy:${needs === 'write' ? 'write' : 'read'}`,
  );
}

function arrivalOf(options: ForwarderOptions, request: IncomingMessage, { requestId }: Trace): Arrival {
  const { address, host, protocol } = originOf(options, request);
  return { address, host, protocol, httpVersion: request.httpVersion, requestId };
}

function refuse(
  options: ForwarderOptions,
  request: IncomingMessage,
  reply: CallerReply,
  trace: Trace,
  error: unknown,
): void {
  const { control, log, limits } = options;
  const end = (failure: Failure | CallerGone) => {
    const { attempt } = trace;
    if (attempt !== null && endRefused(control.audit, attempt, failure, originOf(options, request).address)) return;
    const { status, code } = endOfFailure(failure);
    logAnswered(options, request, trace, { status, code });
  };
  if (error instanceof CallerGone) {
    end(error);
    logFailure(log, request, trace, 0, error);
    return;
  }
  const failure = toFailure(error, log, trace);
  end(failure);
  if (reply.hasBegun) reply.breakOff(error);
  else reply.refuse(failure, { requestId: trace.requestId, lingerMs: limits.lingerMs });
  logFailure(log, request, trace, failure.status, failure);
}

/** A line for the request log, of what has no record in the audit log; none of a stranger. */
function logAnswered(
  options: ForwarderOptions,
  request: IncomingMessage,
  { credential, requestId, startedAt, path, template: route, instanceId }: Trace,
  { status, code }: Pick<LoggedRequest, 'status' | 'code'>,
): void {
  if (credential === null) return;
  const durationMs = millisecondsSince(startedAt);
  logRequest(options, request, { credential, requestId, path, route, instanceId, status, code, durationMs });
}

function toFailure(error: unknown, log: Log, { requestId }: Trace): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof Refusal) {
    const { code, message, retryAfterSeconds } = error;
    return new Failure(code, message, { proxyError: 'proxy_internal_error', retryAfterSeconds, cause: error });
  }
  log.error({ err: error, request: requestId }, 'a proxied request failed inside the gateway');
  return new Failure('PROXY_INTERNAL', 'The gateway failed', { proxyError: 'proxy_internal_error' });
}

/** No headers, no body and no query: nothing that could hold a secret. Status 0: the caller left before the answer. */
function logFailure(log: Log, request: IncomingMessage, trace: Trace, status: number, reason: unknown): void {
  const cause = reason instanceof Error && reason.cause instanceof Error ? reason.cause.message : undefined;
  log.info(
    {
      request: trace.requestId,
      method: request.method,
      route: trace.template,
      instance: trace.instanceId,
      status,
      code: reason instanceof Refusal ? reason.code : undefined,
      reason: reason instanceof Error ? reason.message : String(reason),
      cause,
      durationMs: millisecondsSince(trace.startedAt),
    },
    'proxied request failed',
  );
}
