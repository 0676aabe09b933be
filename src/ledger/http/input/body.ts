/** Request bodies: read up to a limit, then JSON as Core's decoder takes it. */
import { Readable } from 'node:stream';
import { type ErrorCode, Refusal } from '../../../platform/errors.ts';
import { NumberText, parseJson } from '../../../platform/json.ts';
import type { LedgerRequest } from '../route.ts';
import { DecodeError, firstValueEnd, isShallow } from './json-scanner.ts';
import { type DecodedFields, decode, type Fields, isObject, type Struct } from './struct.ts';

/** 5 MiB, the default of Core. */
export const bodyBytesMax = 5 * 1024 * 1024;

/**
 * The first JSON value of the body, numbers lossless (platform/json.ts); text after it is ignored, as in Core.
 * @throws DecodeError if there is none, the body is too large, or a string holds U+0000, which can't be stored.
 */
export async function readJson(request: BodyRequest): Promise<unknown> {
  const bytes = await readBytes(request.body);
  const text = bytes.toString('utf8');
  const value = parseFirst(bytes, text);
  return withGenerator(needsRepair.test(text) ? repair(value) : value, request);
}

type BodyRequest = Pick<LedgerRequest, 'body'> & Partial<Pick<LedgerRequest, 'method' | 'principal'>>;

/**
 * What an API key sends by POST says so in its metadata. Core decodes and encodes the body for it, which costs large
 * numbers their digits; here only the one key is added.
 */
function withGenerator(value: unknown, { method, principal }: BodyRequest): unknown {
  if (method !== 'POST' || typeof principal !== 'object' || !isObject(value)) return value;
  // Names match in any letter case, and the last one counts.
  const name = Object.keys(value).findLast((key) => key.toLowerCase() === 'meta_data') ?? 'meta_data';
  const metaData = value[name];
  return { ...value, [name]: { ...(isObject(metaData) ? metaData : {}), BLNK_GENERATED_BY: principal.apiKeyId } };
}

/** How an endpoint answers a body that can't be decoded; it differs between Core's endpoints. */
export interface BindRefusal {
  readonly code?: ErrorCode;
  readonly legacyKey?: 'error' | 'errors';
  /** Instead of the decoder's own words. */
  readonly message?: string;
  /** In front of the decoder's own words. */
  readonly prefix?: string;
  readonly isLabelledText?: boolean;
  /** A body of nothing stands for an empty object. */
  readonly isOptional?: boolean;
}

/**
 * The body as `target` describes it.
 * @throws Refusal GEN_MALFORMED_REQUEST with the decoder's words under `error`, or as `refusal` says.
 */
export async function readBody<F extends Fields>(
  request: BodyRequest,
  target: Struct<F>,
  refusal: BindRefusal = {},
): Promise<DecodedFields<F>> {
  try {
    return decode(target, await readJson(request));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    if (refusal.isOptional === true && error.message === 'EOF') return decode(target, null);
    throw undecodable(error, refusal);
  }
}

/**
 * The body as it came, to be read as JSON later.
 * @throws Refusal like `readBody`, if it is too large or breaks off.
 */
export async function receiveBody({ body }: BodyRequest, refusal: BindRefusal = {}): Promise<Buffer> {
  try {
    return await readBytes(body);
  } catch (error) {
    throw error instanceof DecodeError ? undecodable(error, refusal) : error;
  }
}

function undecodable(error: DecodeError, refusal: BindRefusal): Refusal {
  const { code = 'GEN_MALFORMED_REQUEST', legacyKey = 'error', prefix = '', isLabelledText = false } = refusal;
  return new Refusal(code, refusal.message ?? `${prefix}${error.message}`, { legacyKey, isLabelledText, cause: error });
}

async function readBytes(body: LedgerRequest['body']): Promise<Buffer> {
  if (body === null) return Buffer.alloc(0);
  if (body instanceof Readable) return readStream(body);
  if (body.byteLength > bodyBytesMax) throw new DecodeError('http: request body too large');
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

/** By events: an async iterator costs as much again as everything else about a small body. */
function readStream(body: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Its caller has gone, or was told that there is no answer, and Node reads away what is left of it.
    if (body.destroyed || body.readableEnded || body.readableFlowing === true) {
      reject(new DecodeError('unexpected EOF'));
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    body.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bodyBytesMax) {
        chunks.push(chunk);
        return;
      }
      // The rest is read and dropped: closing the socket now would lose the refusal.
      chunks.length = 0;
      reject(new DecodeError('http: request body too large'));
    });
    body.once('end', () => {
      // The listeners stay with the request until it is answered; the pieces must not stay with them.
      const pieces = chunks.splice(0);
      resolve(pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces));
    });
    body.once('error', (cause) => reject(new DecodeError('unexpected EOF', { cause })));
    // A caller that goes away half-way ends the stream without 'end' or 'error'.
    body.once('close', () => {
      if (!body.readableEnded) reject(new DecodeError('unexpected EOF'));
    });
    body.resume(); // who looked at its beginning and put that back has paused it
  });
}

function parseFirst(bytes: Buffer, text: string): unknown {
  if (isShallow(bytes)) {
    try {
      return parseJson(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  // Either text follows the value, or it is broken: the scanner knows which.
  return parseJson(bytes.toString('utf8', 0, firstValueEnd(bytes)));
}

/** Escapes that decode to what can't be kept: U+0000, and halves of a surrogate pair. */
const needsRepair = /\\u(?:0000|[dD][89a-fA-F])/;

/** A copy with lone surrogates replaced by U+FFFD, as in Core. */
function repair(value: unknown): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0')) throw new DecodeError('invalid character U+0000: it can not be stored');
    return value.toWellFormed();
  }
  if (Array.isArray(value)) return value.map(repair);
  if (!isObject(value) || value instanceof NumberText) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [repair(key), repair(item)]));
}
