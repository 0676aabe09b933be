/** The way to a Core elsewhere, and what is known of whether it is there. */
import { Client, type Dispatcher, Pool } from 'undici';
import { guardedLookup, type JudgeAddress, judgeLiteral } from '../platform/address-guard.ts';
import { isPublicAddress, isServerAddress } from '../platform/public-address.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { type CorePlace, placeKey } from './core-place.ts';
import { Deadlines } from './deadlines.ts';
import type { Limits } from './limits.ts';
import { AddressRefused } from './upstream-failure.ts';

export interface ConnectionOptions {
  readonly limits: Limits;
  /** Whether it may be inside our own network. */
  readonly allowsPrivate: boolean;
}

export interface CoreConnections {
  /** For requests; opened by the first one. */
  pool(): Pool;
  /** In front of every path; '' if none. */
  readonly basePath: string;
  /** Why nothing may be sent there; null: it may. */
  readonly refusal: Error | null;
  readonly breaker: CircuitBreaker;
  /** Requests, those that wait for a connection among them. */
  underWay: number;
  /** Who waits for an answer to begin, and for its next piece. */
  readonly answers: Deadlines;
  readonly gaps: Deadlines;
  /** Whether it answers at all: any status will do. @throws Error saying what went wrong. */
  probe(): Promise<{ readonly status: number }>;
  /** Once for each `joinConnections`. The last one closes them; requests under way may finish. */
  leave(): Promise<void>;
}

/** Those that are open, by place. */
export type OpenConnections = Map<string, CoreConnections & { users: number }>;

/**
 * Instances with one URL share connections, their limits and the circuit breaker: it is one Core, whatever key each has
 * there. 1,000 instances with connections of their own cost half as much again for each request. Never with another
 * workspace's: who brought a Core to mix up the answers on a connection would get others'.
 */
export function joinConnections(open: OpenConnections, place: CorePlace, options: ConnectionOptions): CoreConnections {
  const key = placeKey(place);
  const shared = open.get(key);
  if (shared !== undefined) {
    shared.users += 1;
    return shared;
  }
  const opened = openConnections(new URL(place.url), options);
  const connections = {
    ...opened,
    users: 1,
    async leave() {
      connections.users -= 1;
      if (connections.users > 0) return;
      open.delete(key);
      await opened.close();
    },
  };
  open.set(key, connections);
  return connections;
}

/** Connects when first asked. TLS certificates are verified, redirects not followed. */
function openConnections(
  url: URL,
  options: ConnectionOptions,
): Omit<CoreConnections, 'leave'> & { close(): Promise<void> } {
  const { limits } = options;
  const judge = judgeFor(options);
  const refusal = judgeLiteral(url, judge);
  const connecting = {
    connect: { lookup: guardedLookup(judge), timeout: limits.connectTimeoutMs },
    pipelining: 1,
    allowH2: false,
    // The exchange has clocks of its own: the first also runs while it waits for a connection, and `undici` keeps a timer
    // that was taken back for half a second, which at tens of thousands a second makes them old.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: limits.idleConnectionMs,
  };
  const basePath = url.pathname === '/' ? '' : url.pathname;
  let pool: Pool | null = null;
  let prober: Client | null = null;

  function openPool(): Pool {
    void prober?.close();
    prober = null;
    return new Pool(url.origin, { ...connecting, connections: limits.connectionsMax });
  }

  /** Of most Cores nothing is asked for most of the time, and a pool takes 26 kB where one connection takes 7. */
  function openProber(): Client {
    prober ??= new Client(url.origin, connecting);
    return prober;
  }

  return {
    pool() {
      pool ??= openPool();
      return pool;
    },
    basePath,
    refusal,
    breaker: new CircuitBreaker(limits),
    underWay: 0,
    answers: new Deadlines(limits.answerTimeoutMs),
    gaps: new Deadlines(limits.answerGapTimeoutMs),
    async probe() {
      if (refusal !== null) throw refusal;
      const { promise, resolve, reject } = Promise.withResolvers<{ status: number }>();
      const probe = new Probe(limits.probeTimeoutMs, resolve, reject);
      (pool ?? openProber()).dispatch({ method: 'GET', path: `${basePath}/health` }, probe);
      return promise;
    },
    async close() {
      await Promise.all([pool?.close(), prober?.close()]);
    },
  };
}

/** Never where a cloud keeps its machines' secrets; inside our network only if that is allowed. */
function judgeFor({ allowsPrivate }: ConnectionOptions): JudgeAddress {
  return (host, address) => {
    if (allowsPrivate ? isServerAddress(address) : isPublicAddress(address)) return null;
    return new AddressRefused(`${host === address ? host : `${host} is ${address}, which`} may not be called`);
  };
}

/** As much of the answer to a probe is read away, so that the connection can be kept. */
const probeBytesMax = 16 * 1024;

/** Reads an answer away. Without a stream and a signal of its own, which cost more than all the rest. */
class Probe implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: { status: number }) => void;
  readonly #reject: (error: Error) => void;
  readonly #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | null = null;
  #late: Error | null = null;
  #status = 0;
  #bytes = 0;

  constructor(timeoutMs: number, resolve: (answer: { status: number }) => void, reject: (error: Error) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#stop(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs).unref();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#late !== null) controller.abort(this.#late);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes <= probeBytesMax) return;
    this.#end();
    controller.abort(new Error('enough was read'));
  }

  onResponseEnd(): void {
    this.#end();
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    clearTimeout(this.#timer);
    this.#reject(error);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#resolve({ status: this.#status });
  }

  #stop(error: Error): void {
    this.#late = error;
    this.#reject(error);
    this.#controller?.abort(error);
  }
}
