/** What went wrong between gateway and Core, in words for the caller. */
import { secondsToWait } from '../platform/retry-after.ts';
import { errorDetail } from './error-detail.ts';
import { type Delivery, Failure, type ProxyError } from './failure.ts';

/** What Core says about a key that is not its own. */
const keyRefusals: ReadonlySet<unknown> = new Set([
  'AUTH_MISSING_API_KEY',
  'AUTH_INVALID_API_KEY',
  'AUTH_EXPIRED_API_KEY',
]);

/** Whether the body of a 401 is about the key in X-Blnk-Key, which is the gateway's. */
export function isOwnKeyRefused(body: Buffer): boolean {
  return keyRefusals.has(errorDetail(body)?.code);
}

export function ownKeyRefused(): Failure {
  return new Failure(
    'PROXY_UPSTREAM_AUTH_FAILED',
    'The instance refused the key that is stored for it; your credential is fine, the instance must be set up again',
    { proxyError: 'http_request_denied', delivery: 'not_sent' },
  );
}

/** No answer in time. */
export function timeoutFailure({ isSent, isRead }: { isSent: boolean; isRead: boolean }): Failure {
  if (!isSent) {
    return new Failure('PROXY_UPSTREAM_TIMEOUT', 'No connection to the instance was free in time; nothing was sent', {
      proxyError: 'connection_timeout',
      delivery: 'not_sent',
    });
  }
  return isRead
    ? new Failure('PROXY_UPSTREAM_TIMEOUT', 'The instance did not answer in time', {
        proxyError: 'http_response_timeout',
      })
    : new Failure(
        'PROXY_UPSTREAM_TIMEOUT',
        'The instance did not answer in time; the write may have happened. Look it up before sending it again, or send it again with the same reference',
        { proxyError: 'http_response_timeout', delivery: 'unknown' },
      );
}

/** Too many have failed lately; nobody is let through. */
export function circuitOpen(waitMs: number): Failure {
  return new Failure('PROXY_CIRCUIT_OPEN', 'The instance has not answered lately; nothing was sent', {
    proxyError: 'destination_unavailable',
    retryAfterSeconds: secondsToWait(waitMs),
    delivery: 'not_sent',
  });
}

export function instanceBusy(): Failure {
  return new Failure('PROXY_INSTANCE_BUSY', 'Too many requests to the instance are under way; nothing was sent', {
    proxyError: 'connection_limit_reached',
    retryAfterSeconds: 1,
    delivery: 'not_sent',
  });
}

/** An address that a Core must not be at. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

/** The connection could not be made, or broke, or carried something that is not HTTP. */
export function connectionFailure(
  cause: Error,
  { isSent, delivery }: { isSent: boolean; delivery: Delivery },
): Failure {
  const proxyError = proxyErrorOf(cause, isSent);
  const message = isSent
    ? delivery === 'unknown'
      ? 'The instance did not give a usable answer; the write may have happened. Look it up before sending it again, or send it again with the same reference'
      : 'The instance did not give a usable answer'
    : proxyError === 'tls_certificate_error'
      ? 'The certificate of the instance is not one to trust; nothing was sent'
      : 'The instance could not be reached; nothing was sent';
  return new Failure('PROXY_UPSTREAM_UNREACHABLE', message, {
    proxyError,
    delivery,
    cause,
  });
}

function proxyErrorOf(error: Error, isSent: boolean): ProxyError {
  // By name: embedded ledgers need this file too, and not undici.
  if (error.name === 'HTTPParserError') return 'http_protocol_error';
  const code = 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
    case 'UND_ERR_HEADERS_OVERFLOW':
      return 'http_protocol_error';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'dns_error';
    case 'ADDRESS_REFUSED':
      return 'destination_ip_prohibited';
    case 'ECONNREFUSED':
      return 'connection_refused';
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return 'connection_timeout';
  }
  // An alert about certificates is named like this, too: it is the Core's word about us.
  if (/^ERR_SSL_|^EPROTO$/.test(code)) return 'tls_protocol_error';
  if (/CERT|VERIFY|^INVALID_(?:CA|PURPOSE)$|HOSTNAME_MISMATCH/.test(code)) return 'tls_certificate_error';
  if (/TLS/.test(code)) return 'tls_protocol_error';
  return isSent ? 'connection_terminated' : 'destination_unavailable';
}
