/** The body of a request: whole if it is small or must be edited, else as a stream. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { CallerGone, Failure } from './failure.ts';
import type { Limits } from './limits.ts';
import { addTransactionDefaults } from './transaction-defaults.ts';

export interface RequestBody {
  readonly body: Readable | Buffer | null;
  /** Null if it is not known in advance. */
  readonly bodyBytes: number | null;
}

const noBody: RequestBody = { body: null, bodyBytes: 0 };

/** `application/json`, or a type that is JSON underneath (RFC 6839), with any parameters. */
const jsonType = /^application\/(?:[\w!#$&^.+-]+\+)?json\s*(?:;|$)/i;

export interface BodyOptions {
  readonly isTransaction: boolean;
  readonly newReference: () => string;
  /** Whether a body that would have to be streamed is refused: it has to be compared with another one. */
  readonly isWhole: boolean;
  readonly limits: Limits;
}

/**
 * Reads the body as far as needed.
 * @param response asked for `100 Continue` where the caller waits for it: the request has passed every check.
 * @throws Failure PROXY_BODY_TOO_LARGE, PROXY_UNSUPPORTED_MEDIA_TYPE; CallerGone.
 */
export function takeBody(
  request: IncomingMessage,
  response: ServerResponse,
  options: BodyOptions,
): RequestBody | Promise<RequestBody> {
  const { headers } = request;
  const isChunked = headers['transfer-encoding'] !== undefined;
  const declared = isChunked ? null : Number(headers['content-length'] ?? 0);
  return declared === 0 ? noBody : takeSomeBody(request, response, declared, options);
}

async function takeSomeBody(
  request: IncomingMessage,
  response: ServerResponse,
  declared: number | null,
  { isTransaction, newReference, isWhole, limits }: BodyOptions,
): Promise<RequestBody> {
  const { headers } = request;
  const bytesMax = isWhole ? Math.min(limits.transactionBytesMax, limits.bodyBytesMax) : limits.bodyBytesMax;
  if (declared !== null && declared > bytesMax) throw bodyTooLarge(bytesMax);
  if (isTransaction) requireJson(headers['content-type']);
  if (headers.expect !== undefined) response.writeContinue();

  // Whatever Content-Encoding says: Core takes no notice of it, and reads as JSON what is JSON. What is encoded is none.
  const wholeBytesMax = isTransaction || isWhole ? limits.transactionBytesMax : limits.smallBodyBytesMax;
  if (declared !== null && declared > wholeBytesMax) return { body: request, bodyBytes: declared };
  if (declared === null && !isTransaction && !isWhole) return { body: request, bodyBytes: null };

  const whole = await readWhole(request, wholeBytesMax);
  if (whole === null && isWhole) throw bodyTooLarge(bytesMax);
  if (whole === null) return { body: request, bodyBytes: declared };
  const body = isTransaction ? addTransactionDefaults(whole, newReference) : whole;
  return { body, bodyBytes: body.length };
}

export function bodyTooLarge(bytesMax: number): Failure {
  return new Failure('PROXY_BODY_TOO_LARGE', `The request body is larger than ${bytesMax} bytes`);
}

/** Core would read any type as JSON; without its defaults the same body would move a hundredth of the money. */
function requireJson(contentType: string | undefined): void {
  if (contentType === undefined || contentType === '' || jsonType.test(contentType)) return;
  throw new Failure('PROXY_UNSUPPORTED_MEDIA_TYPE', 'A transaction must be sent as application/json', {
    headers: ['accept', 'application/json'],
  });
}

/** Null if there is more than `bytesMax`; then the request can be read from its beginning still. */
function readWhole(request: IncomingMessage, bytesMax: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    let isWhole = false;
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= bytesMax) return;
      request.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
      request.pause();
      request.unshift(Buffer.concat(chunks));
      resolve(null);
    };
    // The listeners are left where they are, as nothing more comes but 'close'; the pieces must not stay with them.
    const onEnd = () => {
      isWhole = true;
      const [first] = chunks;
      resolve(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks));
      chunks.length = 0;
    };
    const onGone = () => {
      if (!isWhole) reject(new CallerGone());
    };
    request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}
