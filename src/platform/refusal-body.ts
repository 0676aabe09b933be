/** How a refusal is written out: Core's error envelope, or problem details (RFC 9457) for a caller that asks for those. */
import { STATUS_CODES } from 'node:http';
import type { Refusal } from './errors.ts';

export function refusalBody(
  refusal: Refusal,
  { accept, requestId }: { readonly accept: string | undefined; readonly requestId: string },
): { readonly contentType: string; readonly text: string } {
  if (!accept?.includes('application/problem+json')) {
    return { contentType: 'application/json; charset=utf-8', text: JSON.stringify(refusal) };
  }
  const { status, code, message, details } = refusal;
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: message,
    code,
    details,
    instance: `urn:uuid:${requestId.replace(/^req_/, '')}`,
  };
  return { contentType: 'application/problem+json', text: JSON.stringify(problem) };
}
