/** POST /reconciliation/upload: a file of external transactions. */

import type { Readable } from 'node:stream';
import { Refusal } from '../../platform/errors.ts';
import type { LedgerContext } from '../context.ts';
import { type ExternalTransaction, shown } from '../model/external-transaction.ts';
import { UploadProblem } from '../model/upload-problem.ts';
import { type StoreUpload, uploadStore } from '../store-upload.ts';
import { count, object, optional, plainObject, text } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { readCsv } from './input/external-csv.ts';
import { readJsonArray } from './input/external-json.ts';
import { struct } from './input/struct.ts';
import { type FormFile, readUploadForm, type UploadForm, uploadFailed } from './input/upload-form.ts';
import { type Call, json, type LedgerReply, type Route, refusal } from './route.ts';

const urlRequest = struct('', { url: 'string', source: 'string' });
const sourceLengthMax = 255;

export function uploadRoutes({ longPool, clock, log }: Pick<LedgerContext, 'longPool' | 'clock' | 'log'>): Route[] {
  const store = uploadStore({ longPool, clock });
  return [
    {
      method: 'POST',
      path: '/reconciliation/upload',
      about: {
        id: 'uploadExternalTransactions',
        tag: 'reconciliation',
        summary: 'Upload a file of external transactions, CSV or JSON',
        description:
          'As a form with the fields `file` and `source`. Files are not fetched from a `url`. What is wrong with a file stands in the header X-Upload-Problem.',
        body: {
          struct: urlRequest,
          form: plainObject({
            file: { type: 'string', contentMediaType: 'application/octet-stream' },
            source: optional({ type: 'string', maxLength: sourceLengthMax, description: 'Where it comes from' }),
          }),
        },
        answers: { 200: object({ record_count: count(), source: text(), upload_id: text() }) },
        refusals: [
          'RECON_UPLOAD_FAILED',
          'RECON_UPLOAD_URL_INVALID',
          'RECON_UPLOAD_HOST_NOT_ALLOWED',
          'RECON_UPLOAD_PROCESSING_FAILED',
          'GEN_PAYLOAD_TOO_LARGE',
        ],
      },
      handle: async ({ request }) => {
        const form = readUploadForm(request);
        if (form === null) throw urlRefusal(await urlOfJson(request));
        try {
          return await storeForm(form, store);
        } catch (error) {
          await form.dropRest();
          const failure = form.failure();
          if (failure !== null) throw failure;
          if (error instanceof Refusal) throw error;
          if (!(error instanceof UploadProblem)) throw notStored(error);
          log.info({ problem: error.message }, 'an upload was refused');
          return problemReply(error);
        }
      },
    },
  ];
}

async function storeForm(form: UploadForm, store: StoreUpload): Promise<LedgerReply> {
  const file = await form.file;
  if (file === null) throw urlRefusal((await form.fields).get('url') ?? '');
  const stored = await store(readFile(file), async () => {
    const source = (await form.fields).get('source') ?? '';
    if (source.length > sourceLengthMax) throw new UploadProblem(`source is longer than ${sourceLengthMax} characters`);
    if (source.includes('\0')) throw new UploadProblem('source: U+0000 can not be stored');
    return { source };
  });
  return json(200, { record_count: stored.recordCount, source: stored.source, upload_id: stored.uploadId });
}

/** Core has one answer to everything that is wrong with a file; what it is goes beside it, where no client stumbles on it. */
function problemReply({ message }: UploadProblem): LedgerReply {
  const reply = refusal(notStored());
  // A header holds ASCII; anything else is shown by its escape.
  const ascii = message.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { ...reply, headers: { ...reply.headers, 'x-upload-problem': ascii } };
}

function notStored(cause?: unknown): Refusal {
  return new Refusal('RECON_UPLOAD_PROCESSING_FAILED', 'Failed to process upload', { cause });
}

/** Endings of names that mean something else than a list of transactions. */
const otherTypes = /\.(?:txt|html?|xml|pdf|xlsx?|docx?|ods|zip|gz|tar|js|mjs|css|png|jpe?g|gif|svg|webp|wasm)$/i;

function readFile({ name, content }: FormFile): AsyncIterable<ExternalTransaction> {
  if (/\.csv$/i.test(name)) return readCsv(content);
  if (/\.json$/i.test(name)) return readJsonArray(content);
  return readUnnamed(name, content);
}

/** Without a telling name, the first character tells: an array is JSON. */
async function* readUnnamed(name: string, content: Readable): AsyncGenerator<ExternalTransaction> {
  if (otherTypes.test(name)) throw new UploadProblem(`${shown(name)} is neither CSV nor JSON`);
  const first = await firstPiece(content);
  yield* /^(?:\xef\xbb\xbf)?\s*\[/.test(first.toString('latin1')) ? readJsonArray(content) : readCsv(content);
}

/** Looks at the beginning of a stream, which can then be read from its beginning still. */
async function firstPiece(content: Readable): Promise<Buffer> {
  for (;;) {
    const piece: Buffer | null = content.read();
    if (piece !== null) {
      content.unshift(piece);
      return piece;
    }
    if (content.readableEnded || content.destroyed) return Buffer.alloc(0);
    await new Promise<void>((resolve) => {
      content.once('readable', resolve).once('end', resolve).once('close', resolve);
    });
  }
}

/** What Core is asked to fetch; '' if nothing. */
async function urlOfJson(request: Call['request']): Promise<string> {
  if (!/^application\/json/i.test(request.headers['content-type'] ?? '')) return '';
  try {
    return (await readBody(request, urlRequest)).url;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return '';
  }
}

/** Files are not fetched from elsewhere: as in Core by default, no host is allowed. */
function urlRefusal(text: string): Refusal {
  if (text === '') return uploadFailed();
  const invalid = new Refusal('RECON_UPLOAD_URL_INVALID', 'invalid upload URL');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  // What Go's parser refuses, it refuses before the scheme is looked at. It passes over escapes in the query.
  const isBroken =
    /\p{Cc}/u.test(text) || /%(?![0-9a-f]{2})/i.test(text.replace(/\?[^#]*/, '')) || text.startsWith(':');
  if (isBroken) return invalid;
  if (scheme !== 'http' && scheme !== 'https') {
    return new Refusal('RECON_UPLOAD_URL_INVALID', 'upload URL must use http or https');
  }
  if (!URL.canParse(text) || !/^https?:\/\/[^/?#]/i.test(text)) return invalid;
  return new Refusal('RECON_UPLOAD_HOST_NOT_ALLOWED', 'upload host not allowed');
}
