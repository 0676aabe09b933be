/** Who may read metrics: they have a token of their own, as in Core, whose words these are. */
import { hash, timingSafeEqual } from 'node:crypto';
import { Refusal } from './errors.ts';

export interface MetricsAccess {
  /** Null: open where the port asks for no key, closed where it does, and not there on the gateway's. */
  readonly token: string | null;
}

/** Null if they may be read. @param isSecure whether the port asks for keys. */
export function metricsRefusal(
  authorization: string | undefined,
  { token }: MetricsAccess,
  isSecure: boolean,
): Refusal | null {
  if (token === null) {
    if (!isSecure) return null;
    const message = 'Metrics endpoint unavailable: metrics_bearer_token must be configured when secure mode is enabled';
    return new Refusal('AUTH_METRICS_DISABLED', message);
  }
  if (authorization === undefined || authorization === '') {
    return new Refusal('AUTH_METRICS_TOKEN_REQUIRED', 'Authorization required for metrics endpoint');
  }
  const given = /^Bearer (.*)$/i.exec(authorization)?.[1];
  if (given === undefined) {
    return new Refusal('AUTH_METRICS_TOKEN_REQUIRED', 'Authorization header must use Bearer scheme');
  }
  if (timingSafeEqual(digest(given), digest(token))) return null;
  return new Refusal('AUTH_INVALID_BEARER_TOKEN', 'Invalid bearer token');
}

/** Of one length, whatever was given. */
function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
