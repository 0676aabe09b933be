/** An instance that is a Core elsewhere: requests go on over HTTP, bytes through both ways. */
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { type Dispatcher, Pool } from 'undici';
import { CallerGone, Failure } from './failure.ts';
import { arrivalHeaders, replyHeaders } from './headers.ts';
import { type ForwardedRequest, type Instance, isRead, type ReplySink } from './instance.ts';
import type { Limits } from './limits.ts';
import { bodyTooLarge } from './request-body.ts';
import { connectionFailure, isOwnKeyRefused, ownKeyRefused, timeoutFailure } from './upstream-failure.ts';

export interface HttpCoreOptions {
  /** Without a slash at the end. */
  readonly url: string;
  /** Sent as X-Blnk-Key; null: the Core asks for none. */
  readonly key: string | null;
  readonly limits: Limits;
  /** Whether a 401 about the gateway's own key becomes a 502: passed through, it would look like the caller's fault. */
  readonly hidesKeyRefusals: boolean;
}

/** Connects when first asked. TLS certificates are verified, redirects not followed. */
export function openHttpCore(options: HttpCoreOptions): Instance {
  const { origin, pathname } = new URL(options.url);
  const { limits } = options;
  const pool = new Pool(origin, {
    connections: limits.connectionsMax,
    connectTimeout: limits.connectTimeoutMs,
    pipelining: 1,
    allowH2: false,
    headersTimeout: 0, // the exchange has a clock of its own, which also runs while waiting for a connection
    bodyTimeout: limits.answerGapTimeoutMs,
  });
  const core: Core = { ...options, pool, basePath: pathname === '/' ? '' : pathname };
  return {
    forward: (request, sink) => new Exchange(core, request, sink).run(),
    close: () => pool.close(),
  };
}

interface Core extends HttpCoreOptions {
  readonly pool: Pool;
  /** In front of every path; '' if none. */
  readonly basePath: string;
}

/** More of a 401 than this is passed on without looking for the reason. */
const refusalBytesMax = 64 * 1024;

/** One request and its answer, over as many attempts as are safe. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #core: Core;
  readonly #request: ForwardedRequest;
  readonly #sink: ReplySink;
  readonly #options: Dispatcher.DispatchOptions;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;
  #controller: Dispatcher.DispatchController | null = null;
  #attempts = 0;
  /** A connection was there, and the request has gone out on it, in part or whole. */
  #isSent = false;
  #isWhollySent = false;
  #bodyBytesSent = 0;
  #hasBegun = false;
  #isSettled = false;
  /** What has come of a 401 that may be about the gateway's own key; null if there is nothing to look at. */
  #held: { readonly headers: IncomingHttpHeaders; readonly chunks: Buffer[]; bytes: number } | null = null;

  constructor(core: Core, request: ForwardedRequest, sink: ReplySink) {
    this.#core = core;
    this.#request = request;
    this.#sink = sink;
    const { path, query, method, body } = request;
    this.#options = {
      method,
      path: core.basePath + (query === '' ? path : `${path}?${query}`),
      headers: requestHeaders(request, core.key),
      body,
    };
  }

  run(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#resolve = resolve;
    this.#reject = reject;
    this.#sink.onGone = () => this.#stopForGoneCaller();
    this.#sink.onDrain = () => this.#controller?.resume();
    this.#timer = setTimeout(() => this.#stopForTimeout(), this.#core.limits.answerTimeoutMs);
    this.#attempt();
    return promise;
  }

  #attempt(): void {
    this.#attempts += 1;
    this.#controller = null;
    this.#isSent = false;
    this.#core.pool.dispatch(this.#options, this);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#isSettled) {
      controller.abort(new Error('given up before it was sent'));
      return;
    }
    this.#controller = controller;
    this.#isSent = true;
  }

  onBodySent(chunk: Buffer): void {
    this.#timer?.refresh();
    this.#bodyBytesSent += chunk.length;
    if (this.#bodyBytesSent > this.#core.limits.bodyBytesMax) this.#controller?.abort(bodyTooLarge(this.#core.limits));
  }

  onRequestSent(): void {
    this.#isWhollySent = true;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return; // the caller's 100 Continue was the gateway's own
    clearTimeout(this.#timer);
    if (status === 401 && this.#core.hidesKeyRefusals) this.#held = { headers, chunks: [], bytes: 0 };
    else this.#begin(status, headers);
  }

  #begin(status: number, headers: IncomingHttpHeaders): void {
    this.#hasBegun = true;
    this.#sink.begin(status, replyHeaders(headers, this.#request.arrival.requestId));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#held !== null) {
      this.#held.chunks.push(chunk);
      this.#held.bytes += chunk.length;
      if (this.#held.bytes > refusalBytesMax) this.#passHeldOn();
    } else if (!this.#sink.write(chunk)) {
      controller.pause();
    }
  }

  onResponseEnd(): void {
    if (this.#held !== null) {
      if (isOwnKeyRefused(Buffer.concat(this.#held.chunks))) {
        this.#settle(ownKeyRefused());
        return;
      }
      this.#passHeldOn();
    }
    this.#sink.end();
    this.#settle(null);
  }

  #passHeldOn(): void {
    if (this.#held === null) return;
    const { headers, chunks } = this.#held;
    this.#held = null;
    this.#begin(401, headers);
    for (const chunk of chunks) this.#sink.write(chunk);
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    if (this.#isSettled) return;
    if (this.#hasBegun) {
      this.#sink.breakOff(error);
      this.#settle(null);
    } else if (error instanceof Failure || error instanceof CallerGone) {
      this.#settle(error);
    } else if (this.#mayTryAgain()) {
      this.#held = null;
      this.#attemptLater();
    } else {
      const delivery = this.#isSent && !isRead(this.#request.method) ? 'unknown' : 'not_sent';
      this.#settle(connectionFailure(error, { isSent: this.#isSent, delivery }));
    }
  }

  /** A write only if not a byte of it can have reached the Core; a body that was a stream can't be sent twice. */
  #mayTryAgain(): boolean {
    if (this.#attempts >= this.#core.limits.attemptsMax || this.#request.body instanceof Readable) return false;
    return !this.#isSent || isRead(this.#request.method);
  }

  /** At once after a connection broke that had been kept open: a Core closes those when it likes. */
  #attemptLater(): void {
    const { retryWaitMinMs, retryWaitMaxMs } = this.#core.limits;
    const waitMs = Math.min(retryWaitMaxMs, retryWaitMinMs * 2 ** (this.#attempts - 1));
    if (this.#isSent && this.#attempts === 1) this.#attempt();
    else setTimeout(() => this.#isSettled || this.#attempt(), waitMs * (0.75 + Math.random() / 2));
  }

  #stopForTimeout(): void {
    if (this.#isCallerSlow()) {
      this.#stop(new Failure('PROXY_REQUEST_TIMEOUT', 'The request body stopped coming'));
    } else {
      this.#stop(timeoutFailure({ isSent: this.#isSent, isRead: isRead(this.#request.method) }));
    }
  }

  /** A body that is not held back by the Core, and not there either. */
  #isCallerSlow(): boolean {
    const { body } = this.#request;
    return this.#isSent && !this.#isWhollySent && body instanceof Readable && body.readableFlowing === true;
  }

  /** A read is given up. A write that has gone out runs to its end, and its answer is dropped. */
  #stopForGoneCaller(): void {
    if (!this.#isSent || isRead(this.#request.method)) this.#stop(new CallerGone());
    else this.#controller?.resume();
  }

  #stop(reason: Failure | CallerGone): void {
    if (this.#controller === null) this.#settle(reason);
    else this.#controller.abort(reason);
  }

  #settle(error: Error | null): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    clearTimeout(this.#timer);
    if (error === null) this.#resolve();
    else this.#reject(error);
  }
}

function requestHeaders(request: ForwardedRequest, key: string | null): string[] {
  const headers = [...request.headers, ...arrivalHeaders(request.arrival)];
  if (key !== null) headers.push('x-blnk-key', key);
  // Of a body in memory undici knows the length itself.
  if (request.body instanceof Readable && request.bodyBytes !== null) {
    headers.push('content-length', String(request.bodyBytes));
  }
  return headers;
}
