/** The answer to what can't be read as HTTP: there is no request, so it goes to the socket itself. */
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { newId } from '../platform/ids.ts';
import { Failure, renderFailure } from './failure.ts';

/**
 * For the 'clientError' event of an HTTP server. Closes the connection; an answer that is owed for a request that came
 * whole before the rubbish goes out first: a 400 in its place would be taken for the answer to that request.
 */
export function refuseUnreadable(error: Error, socket: Duplex): void {
  const answer = answerUnderWay(socket);
  if (answer?.req.complete) {
    answer.once('close', () => closeSoon(socket));
    return;
  }
  const failure = failureOf('code' in error ? error.code : undefined);
  // With an answer half out, bytes of ours would land in its middle.
  if (failure !== null && socket.writable && !answer?.headersSent) socket.write(rawAnswer(failure));
  closeSoon(socket);
}

/** After what was written has gone out; 'destroySoon' is not in the type of every stream. */
function closeSoon(socket: Duplex): void {
  if ('destroySoon' in socket && typeof socket.destroySoon === 'function') socket.destroySoon();
  else socket.destroy();
}

function answerUnderWay(socket: Duplex): ServerResponse | null {
  // Node's own refusal looks at the same private field; there is no public one.
  const { _httpMessage: message } = socket as { _httpMessage?: ServerResponse | null };
  return message ?? null;
}

/** Null: the caller has gone. */
function failureOf(code: unknown): Failure | null {
  switch (code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return null;
    case 'HPE_HEADER_OVERFLOW':
      return new Failure('PROXY_HEADERS_TOO_LARGE', 'The request line and headers are too large');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Failure('PROXY_REQUEST_TIMEOUT', 'The request did not come in time');
    default:
      return new Failure('PROXY_MALFORMED_REQUEST', 'The request is not valid HTTP');
  }
}

function rawAnswer(failure: Failure): string {
  const { status, headers, body } = renderFailure(failure, { accept: undefined, requestId: newId('request') });
  const all = [...headers, 'connection', 'close'];
  const lines = all.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${all[i + 1]}`] : []));
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}
