/** The answer to the caller, on its way out of the gateway. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Failure, renderFailure } from './failure.ts';
import type { ReplySink, ReplySource } from './instance.ts';

/** Where a response keeps the reply it belongs to, so that one listener serves all of them. */
const replyOf = Symbol('reply');

interface OwnResponse extends ServerResponse {
  [replyOf]?: CallerReply;
}

export class CallerReply implements ReplySink {
  source: ReplySource | null = null;
  /** Headers of the gateway for whatever the answer will be; null: none. */
  added: readonly string[] | null = null;
  /** Why the answer broke off after it had begun; undefined if it did not. */
  brokenOff: unknown;
  /** Status of the answer, whether or not the caller was still there; null: there was none. */
  answeredStatus: number | null = null;
  /** The answer, if it came in one piece; one that was bytes may be Latin-1 here. */
  wholeBody: string | Uint8Array | null = null;
  #pieces = 0;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.#request = request;
    this.#response = response;
    const own: OwnResponse = response;
    own[replyOf] = this;
    own.on('close', tellGone).on('error', ignoreLateWrite);
  }

  get hasBegun(): boolean {
    return this.#response.headersSent;
  }

  get status(): number {
    return this.#response.statusCode;
  }

  get isGone(): boolean {
    return this.#response.destroyed;
  }

  /** Head and body in one write: Node joins them only if both are text, which for bytes Latin-1 is, one to one. */
  answer(status: number, headers: readonly string[], body: string | Buffer): void {
    const text = typeof body === 'string' ? body : body.toString('latin1');
    this.answeredStatus = status;
    this.wholeBody = text;
    if (this.isGone) return;
    this.begin(status, headers);
    this.#response.end(text, typeof body === 'string' ? 'utf8' : 'latin1');
  }

  begin(status: number, headers: readonly string[]): void {
    this.answeredStatus = status;
    if (this.isGone) return;
    // What is still to come of the request would be taken for the next one.
    if (hasLongBodyLeft(this.#request)) this.#response.shouldKeepAlive = false;
    const all = this.added === null ? headers : [...headers, ...this.added];
    this.#response.writeHead(status, all as string[]); // Node only reads them
  }

  write(chunk: Uint8Array): boolean {
    this.#pieces += 1;
    this.wholeBody = this.#pieces === 1 ? chunk : null;
    if (this.isGone || this.#response.write(chunk)) return true;
    this.#response.once('drain', tellDrained);
    return false;
  }

  end(): void {
    this.#response.end();
  }

  /** A reset, not an orderly close: a caller that reads until the end of the connection must notice, too. */
  breakOff(cause: unknown): void {
    this.brokenOff = cause;
    const { socket } = this.#response;
    // Only a TCP socket can be reset.
    if (socket !== null && 'resetAndDestroy' in socket) socket.resetAndDestroy();
    else this.#response.destroy();
  }

  /**
   * Refuses the request. If much of its body is still to come, the connection is given up, but read from for a while
   * after the refusal is out: closed at once, it would be reset, and the refusal lost on its way (RFC 9112 section 9.6).
   */
  refuse(failure: Failure, { requestId, lingerMs }: { requestId: string; lingerMs: number }): void {
    const { status, headers, body } = renderFailure(failure, { accept: this.#request.headers.accept, requestId });
    if (this.isGone) return;
    if (!hasLongBodyLeft(this.#request)) {
      this.answer(status, headers, body);
      return;
    }
    this.begin(status, headers);
    this.#response.write(body);
    this.#request.resume();
    const end = () => {
      clearTimeout(timer);
      this.#response.end();
    };
    const timer = setTimeout(end, lingerMs);
    this.#request.once('end', end).once('close', end);
  }
}

function tellGone(this: OwnResponse): void {
  if (!this.writableFinished) this[replyOf]?.source?.onGone();
}

function tellDrained(this: OwnResponse): void {
  this[replyOf]?.source?.onDrain();
}

/** A write to a caller that has gone: 'close' tells, and there is nobody to answer. */
function ignoreLateWrite(): void {}

/** What Node reads away by itself before it uses the connection again. */
const shortBodyBytes = 64 * 1024;

/** A request without a body counts as complete, even before Node has said so. */
function hasLongBodyLeft({ complete, headers }: IncomingMessage): boolean {
  if (complete) return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > shortBodyBytes;
}
