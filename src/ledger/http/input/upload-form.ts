/** A form with a file in it, taken apart while it comes in. */
import { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { Refusal } from '../../../platform/errors.ts';
import type { LedgerRequest } from '../route.ts';

export interface FormFile {
  readonly name: string;
  readonly content: Readable;
}

export interface UploadForm {
  /** The part `file`, as soon as it begins; null if the form has none. What it holds must be read, or `dropRest` called. */
  readonly file: Promise<FormFile | null>;
  /** The other parts by name, the first of each, when all has come in. @throws Refusal. */
  readonly fields: Promise<ReadonlyMap<string, string>>;
  /** Why it is none; null as far as is known. It may be the cause of what is wrong with the file. */
  failure(): Refusal | null;
  /**
   * Reads away what is still to come, for as long as that may take: an answer sent before would be lost with the
   * connection.
   */
  dropRest(): Promise<void>;
}

/** The default of Core. */
const uploadBytesMax = 256 * 1024 * 1024;
const fieldsMax = 100;
const fieldBytesMax = 64 * 1024;
/** What comes too much is read away so long, then left. */
const dropMaxMs = 60_000;

const formType = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\s*(?:;|$)/i;

/** Begins to read. Null if the request says that it is no form. */
export function readUploadForm({ headers, body: sent }: Pick<LedgerRequest, 'headers' | 'body'>): UploadForm | null {
  const contentType = headers['content-type'] ?? '';
  if (!formType.test(contentType)) return null;
  const body = sent instanceof Readable ? sent : Readable.from(sent === null ? [] : [Buffer.from(sent)]);
  const file = Promise.withResolvers<FormFile | null>();
  const fields = Promise.withResolvers<ReadonlyMap<string, string>>();
  // Whoever asks hears of a failure; nobody has to.
  file.promise.catch(() => undefined);
  fields.promise.catch(() => undefined);
  let failure: Refusal | null = null;
  const form = {
    file: file.promise,
    fields: fields.promise,
    failure: () => failure,
    dropRest: () => dropRest(body),
  };

  let content: Readable | null = null;
  const fail = (problem: Refusal): void => {
    failure ??= problem;
    body.unpipe().resume();
    file.reject(problem);
    fields.reject(problem);
    content?.destroy(problem);
  };
  if (Number(headers['content-length'] ?? 0) > uploadBytesMax) {
    fail(tooLarge());
    return form;
  }
  const parser = parserOf({ ...headers, 'content-type': contentType });
  if (parser === null) {
    fail(uploadFailed());
    return form;
  }

  const values = new Map<string, string>();
  parser.on('field', (name, value) => {
    if (!values.has(name)) values.set(name, value);
  });
  parser.on('file', (name, stream, fileName) => {
    // Its errors reach whoever reads it; one that nobody reads has none to tell.
    stream.on('error', () => undefined);
    if (name !== 'file' || content !== null) stream.resume();
    else {
      content = stream;
      file.resolve({ name: fileName, content: stream });
    }
  });
  parser.on('finish', () => {
    file.resolve(null);
    fields.resolve(values);
  });
  parser.on('error', () => fail(uploadFailed()));
  let bytes = 0;
  body.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > uploadBytesMax) fail(tooLarge());
  });
  body.once('error', () => fail(uploadFailed()));
  body.once('close', () => {
    if (!body.readableEnded) fail(uploadFailed());
  });
  body.pipe(parser);
  return form;
}

/** Null if the type lacks what it takes to find the parts. */
function parserOf(headers: BusboyHeaders): BusboyInstance | null {
  try {
    return new Busboy({
      headers,
      limits: { fields: fieldsMax, fieldSize: fieldBytesMax },
      // As in Core, whatever its type: browsers send an empty name where nobody has chosen a file.
      isPartAFile: (_name, _type, fileName) => (fileName ?? '') !== '',
    });
  } catch {
    return null;
  }
}

function dropRest(body: Readable): Promise<void> {
  body.unpipe().resume();
  if (body.readableEnded || body.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, dropMaxMs);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    body.once('end', done).once('close', done).once('error', done);
  });
}

export function uploadFailed(): Refusal {
  return new Refusal('RECON_UPLOAD_FAILED', 'File upload failed');
}

function tooLarge(): Refusal {
  return new Refusal('GEN_PAYLOAD_TOO_LARGE', 'upload exceeds the maximum allowed size');
}
