/** What the gateway answers itself, and how a caller tells it from an answer of the instance. */
import { type Credential, lacksRight, type Right } from '../control/index.ts';
import { type ErrorCode, Refusal } from '../platform/errors.ts';
import { refusalBody } from '../platform/refusal-body.ts';
import { retryAfterHeader } from '../platform/retry-after.ts';
import { proxyName } from './headers.ts';

/** The error types of Proxy-Status that the gateway uses (RFC 9209 section 2.3). */
export type ProxyError =
  | 'connection_limit_reached'
  | 'connection_refused'
  | 'connection_terminated'
  | 'connection_timeout'
  | 'destination_ip_prohibited'
  | 'destination_not_found'
  | 'destination_unavailable'
  | 'dns_error'
  | 'http_protocol_error'
  | 'http_request_denied'
  | 'http_request_error'
  | 'http_response_incomplete'
  | 'http_response_timeout'
  | 'proxy_internal_error'
  | 'proxy_loop_detected'
  | 'tls_certificate_error'
  | 'tls_protocol_error';

/** What became of the request at the instance, for a caller that wonders whether to send it again. */
export type Delivery = 'not_sent' | 'unknown';

export class Failure extends Refusal {
  readonly proxyError: ProxyError;
  /** Goes out in `details`; undefined: the request was refused for itself. */
  readonly delivery: Delivery | undefined;
  /** Flat; beside those that every answer has. */
  readonly headers: readonly string[];

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      proxyError?: ProxyError;
      headers?: readonly string[];
      delivery?: Delivery;
      retryAfterSeconds?: number | undefined;
      cause?: unknown;
    } = {},
  ) {
    const { delivery, retryAfterSeconds, cause } = options;
    super(code, message, { cause, retryAfterSeconds, details: delivery === undefined ? undefined : { delivery } });
    this.proxyError = options.proxyError ?? 'http_request_error';
    this.delivery = delivery;
    this.headers = options.headers ?? [];
  }
}

/** The caller has gone, so nobody is told. */
export class CallerGone extends Error {}

/** Whether the instance has not seen a write: a caller that leaves takes along only what has not gone out yet. */
export function isNotSent(error: unknown): boolean {
  return error instanceof CallerGone || (error instanceof Failure && error.delivery === 'not_sent');
}

export function missingCredential(): Failure {
  // RFC 6750 section 3.1: no error attribute if the request has no credential at all.
  return new Failure('AUTH_MISSING_CREDENTIAL', 'Authorization header is required', {
    proxyError: 'http_request_denied',
    headers: ['www-authenticate', `Bearer realm="${proxyName}"`],
  });
}

export function malformedCredential(problem: string): Failure {
  return new Failure('AUTH_INVALID_REQUEST', problem, { headers: challenge('error="invalid_request"') });
}

/** One answer for unknown, expired and revoked: which of them it is would help nobody but a thief. */
export function invalidCredential(): Failure {
  return new Failure('AUTH_INVALID_CREDENTIAL', 'The credential is not valid', {
    proxyError: 'http_request_denied',
    headers: challenge('error="invalid_token"'),
  });
}

export function auditUnavailable(cause: unknown): Failure {
  return new Failure('PROXY_AUDIT_UNAVAILABLE', 'The audit log can not be written at the moment; nothing was done', {
    proxyError: 'proxy_internal_error',
    delivery: 'not_sent',
    cause,
  });
}

export function insufficientScope(credential: Credential, scope: Right): Failure {
  return new Failure('AUTH_INSUFFICIENT_SCOPE', lacksRight(credential, scope), {
    proxyError: 'http_request_denied',
    headers: challenge(`error="insufficient_scope", scope="${scope}"`),
  });
}

export function addressNotAllowed(): Failure {
  return new Failure('AUTH_ADDRESS_NOT_ALLOWED', 'The key may not be used from this address', {
    proxyError: 'http_request_denied',
  });
}

/** One answer for an instance that doesn't exist and one of another workspace: whether it exists is none of their business. */
export function instanceNotFound(): Failure {
  return new Failure('PROXY_INSTANCE_NOT_FOUND', 'Instance not found', { proxyError: 'destination_not_found' });
}

/** No 502: the gateway in front, which is this one, would try again, and think the instance ill. */
export function loopDetected(): Failure {
  return new Failure('PROXY_LOOP_DETECTED', 'The Core URL of the instance leads back to it; set it up again', {
    proxyError: 'proxy_loop_detected',
    delivery: 'not_sent',
  });
}

function challenge(parameters: string): string[] {
  return ['www-authenticate', `Bearer realm="${proxyName}", ${parameters}`];
}

export interface RenderedFailure {
  readonly status: number;
  readonly headers: string[];
  readonly body: string;
}

export function renderFailure(
  failure: Failure,
  options: { accept: string | undefined; requestId: string },
): RenderedFailure {
  const { contentType, text } = refusalBody(failure, options);
  const headers = [
    'content-type',
    contentType,
    'cache-control',
    'no-store',
    'x-request-id',
    options.requestId,
    'proxy-status',
    `${proxyName}; error=${failure.proxyError}`,
    ...Object.entries(retryAfterHeader(failure)).flat(),
    ...failure.headers,
  ];
  headers.push('content-length', String(Buffer.byteLength(text)));
  return { status: failure.status, headers, body: text };
}
