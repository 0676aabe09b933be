/** An instance that is a Core elsewhere: requests go on over HTTP, bytes through both ways. */
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import type { Dispatcher, Pool } from 'undici';
import type { Verdict } from './circuit-breaker.ts';
import {
  type ConnectionOptions,
  type CoreConnections,
  joinConnections,
  type OpenConnections,
} from './core-connections.ts';
import type { CorePlace } from './core-place.ts';
import { stopWaiting, Waiting } from './deadlines.ts';
import { CallerGone, Failure } from './failure.ts';
import { addArrivalHeaders, replyHeaders } from './headers.ts';
import { type ForwardedRequest, type Instance, isRead, type ReplySink, type ReplySource } from './instance.ts';
import { bodyTooLarge } from './request-body.ts';
import {
  circuitOpen,
  connectionFailure,
  instanceBusy,
  isOwnKeyRefused,
  ownKeyRefused,
  timeoutFailure,
} from './upstream-failure.ts';

export interface HttpCoreOptions extends ConnectionOptions {
  readonly instanceId: string;
  readonly place: CorePlace;
  /** Sent as X-Blnk-Key; null: the Core asks for none. */
  readonly key: string | null;
  /** Whether a 401 about the gateway's own key becomes a 502: passed through, it would look like the caller's fault. */
  readonly hidesKeyRefusals: boolean;
}

/** A Core as an instance, and what is known of whether it is there. */
export interface HttpCore extends Instance, Pick<CoreConnections, 'breaker' | 'probe'> {}

/** Over connections that are shared with whoever else leads to the same place. */
export function openHttpCore(open: OpenConnections, options: HttpCoreOptions): HttpCore {
  const { instanceId, place, limits, key, hidesKeyRefusals } = options;
  const connections = joinConnections(open, place, options);
  const { refusal, breaker } = connections;
  let core: Core | null = null;

  function forward(request: ForwardedRequest, sink: ReplySink): Promise<void> {
    if (refusal !== null) throw connectionFailure(refusal, { isSent: false, delivery: 'not_sent' });
    if (connections.underWay >= limits.requestsMax) throw instanceBusy();
    const waitMs = breaker.enter();
    if (waitMs !== null) throw circuitOpen(waitMs);
    core ??= { instanceId, connections, pool: connections.pool(), limits, key, hidesKeyRefusals };
    return new Exchange(core, request, sink).run();
  }

  return { breaker, databaseUrl: null, forward, probe: connections.probe, close: connections.leave };
}

interface HeldAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly chunks: Buffer[];
  bytes: number;
}

/** What an exchange needs to know of it. */
interface Core extends Pick<HttpCoreOptions, 'instanceId' | 'limits' | 'key' | 'hidesKeyRefusals'> {
  readonly connections: CoreConnections;
  readonly pool: Pool;
}

/**
 * Answers that say they are no longer than this are passed on whole: one write to the caller instead of two, and if the
 * Core breaks off in the middle, a clean 502. Also as much of a 401 as is looked at for its reason.
 */
const heldBytesMax = 16 * 1024;

/** One request and its answer, over as many attempts as are safe. */
class Exchange extends Waiting implements Dispatcher.DispatchHandler, ReplySource {
  readonly #core: Core;
  readonly #request: ForwardedRequest;
  readonly #sink: ReplySink;
  readonly #options: Dispatcher.DispatchOptions;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;
  #controller: Dispatcher.DispatchController | null = null;
  #attempts = 0;
  /** A connection was there, and the request has gone out on it, in part or whole. */
  #isSent = false;
  #isWhollySent = false;
  /** The last attempt ended with its connection. */
  #isBroken = false;
  #bodyBytesSent = 0;
  /** The wait for the next piece of the answer; null: there is no answer yet. */
  #gap: Gap | null = null;
  #hasBegun = false;
  #isSettled = false;
  /** What this says about the Core. */
  #verdict: Verdict = 'neither';
  /** An answer that is kept until it is whole; null if it is passed on as it comes. */
  #held: HeldAnswer | null = null;

  constructor(core: Core, request: ForwardedRequest, sink: ReplySink) {
    super();
    this.#core = core;
    this.#request = request;
    this.#sink = sink;
    const { path, query, method, body } = request;
    this.#options = {
      method,
      path: core.connections.basePath + (query === '' ? path : `${path}?${query}`),
      headers: requestHeaders(request, core),
      body,
    };
  }

  run(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#resolve = resolve;
    this.#reject = reject;
    this.#sink.source = this;
    this.#core.connections.underWay += 1;
    this.#core.connections.answers.start(this);
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
    if (this.#gap === null) this.#core.connections.answers.start(this);
    this.#bodyBytesSent += chunk.length;
    const { bodyBytesMax } = this.#core.limits;
    if (this.#bodyBytesSent > bodyBytesMax) this.#controller?.abort(bodyTooLarge(bodyBytesMax));
  }

  onRequestSent(): void {
    this.#isWhollySent = true;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return; // the caller's 100 Continue was the gateway's own
    // What stands before a Core and can't reach it says so with these.
    this.#verdict = status === 502 || status === 504 ? 'failed' : 'answered';
    this.#gap = new Gap(this);
    this.#awaitPiece();
    if (this.#isHeld(status, headers)) this.#held = { status, headers, chunks: [], bytes: 0 };
    else this.#begin(status, headers);
  }

  #awaitPiece(): void {
    if (this.#gap !== null) this.#core.connections.gaps.start(this.#gap);
  }

  #isHeld(status: number, headers: IncomingHttpHeaders): boolean {
    if (status === 401 && this.#core.hidesKeyRefusals) return true;
    if (this.#mayAskAgain(status, headers)) return true;
    // The length that a 304 or an answer to HEAD tells is not that of a body to come.
    if (status === 304 || this.#request.method === 'HEAD') return false;
    return Number(headers['content-length'] ?? Number.NaN) <= heldBytesMax;
  }

  #begin(status: number, headers: IncomingHttpHeaders): void {
    stopWaiting(this);
    this.#hasBegun = true;
    this.#sink.begin(status, replyHeaders(headers, this.#request.arrival.requestId));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#awaitPiece();
    if (this.#held === null) {
      if (!this.#sink.write(chunk)) this.#pause(controller);
      return;
    }
    this.#held.chunks.push(chunk);
    this.#held.bytes += chunk.length;
    if (this.#held.bytes > heldBytesMax) this.#release(this.#held);
  }

  /** Until the caller can take more: for it, not for the Core. */
  #pause(controller: Dispatcher.DispatchController): void {
    controller.pause();
    if (this.#gap !== null) stopWaiting(this.#gap);
  }

  #resume(): void {
    this.#awaitPiece();
    this.#controller?.resume();
  }

  #endGap(): void {
    if (this.#gap === null) return;
    stopWaiting(this.#gap);
    this.#gap = null;
  }

  onResponseEnd(): void {
    this.#endGap();
    if (this.#held === null) this.#sink.end();
    else if (!this.#answerWhole(this.#held)) return;
    this.#settle(null);
  }

  /** @returns false if the answer is the gateway's own affair, and the caller gets another. */
  #answerWhole({ status, headers, chunks }: HeldAnswer): boolean {
    const [first] = chunks;
    const body = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
    if (status === 401 && this.#core.hidesKeyRefusals && isOwnKeyRefused(body)) {
      this.#settle(ownKeyRefused());
      return false;
    }
    if (this.#mayAskAgain(status, headers)) {
      this.#held = null;
      this.#attemptLater();
      return false;
    }
    this.#hasBegun = true;
    this.#sink.answer(status, replyHeaders(headers, this.#request.arrival.requestId), body);
    return true;
  }

  /** A read that found the Core unwell, unless the Core itself says when to come back. */
  #mayAskAgain(status: number, headers: IncomingHttpHeaders): boolean {
    if (status !== 502 && status !== 503 && status !== 504) return false;
    const { attemptsMax } = this.#core.limits;
    return isRead(this.#request.method) && headers['retry-after'] === undefined && this.#attempts < attemptsMax;
  }

  /** Too long to be held after all. */
  #release({ status, headers, chunks }: HeldAnswer): void {
    this.#held = null;
    this.#begin(status, headers);
    for (const chunk of chunks) this.#sink.write(chunk);
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    if (this.#isSettled) return;
    if (!(error instanceof Failure || error instanceof CallerGone)) this.#verdict = 'failed';
    if (this.#hasBegun) {
      this.#sink.breakOff(error);
      this.#settle(null);
    } else if (error instanceof Failure || error instanceof CallerGone) {
      this.#settle(error);
    } else if (this.#mayTryAgain()) {
      this.#held = null;
      this.#endGap();
      this.#isBroken = this.#isSent;
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
    if (this.#isBroken && this.#attempts === 1) this.#attempt();
    else setTimeout(() => this.#isSettled || this.#attempt(), waitMs * (0.75 + Math.random() / 2));
  }

  /** There is no answer in time. */
  onLate(): void {
    if (this.#isCallerSlow()) {
      this.#stop(new Failure('PROXY_REQUEST_TIMEOUT', 'The request body stopped coming'));
    } else {
      this.onSilence();
    }
  }

  /** Not by the caller's fault. */
  onSilence(): void {
    this.#verdict = 'failed';
    this.#stop(timeoutFailure({ isSent: this.#isSent, isRead: isRead(this.#request.method) }));
  }

  /** A body that is not held back by the Core, and not there either. */
  #isCallerSlow(): boolean {
    const { body } = this.#request;
    return this.#isSent && !this.#isWhollySent && body instanceof Readable && body.readableFlowing === true;
  }

  onDrain(): void {
    this.#resume();
  }

  /** A read is given up. A write that has gone out runs to its end, and its answer is dropped. */
  onGone(): void {
    if (!this.#isSent || isRead(this.#request.method)) this.#stop(new CallerGone());
    else this.#resume();
  }

  #stop(reason: Failure | CallerGone): void {
    if (this.#controller === null) this.#settle(reason);
    else this.#controller.abort(reason);
  }

  #settle(error: Error | null): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    stopWaiting(this);
    this.#endGap();
    this.#sink.source = null;
    this.#core.connections.underWay -= 1;
    this.#core.connections.breaker.leave(this.#verdict);
    if (error === null) this.#resolve();
    else this.#reject(error);
  }
}

class Gap extends Waiting {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    super();
    this.#exchange = exchange;
  }

  onLate(): void {
    this.#exchange.onSilence();
  }
}

function requestHeaders(request: ForwardedRequest, { instanceId, key }: Core): string[] {
  const headers = addArrivalHeaders([...request.headers], request.arrival, instanceId);
  if (key !== null) headers.push('x-blnk-key', key);
  // Of a body in memory undici knows the length itself.
  if (request.body instanceof Readable && request.bodyBytes !== null) {
    headers.push('content-length', String(request.bodyBytes));
  }
  return headers;
}
