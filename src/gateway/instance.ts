/** The one interface between the gateway and a ledger: over HTTP, or a direct call. */
import type { Readable } from 'node:stream';
import type { Records } from '../ledger/index.ts';
import type { Rider } from '../platform/rider.ts';
import type { Arrival } from './headers.ts';

/** A request that has passed every check, as the instance is to see it. */
export interface ForwardedRequest {
  readonly method: string;
  /** Path below `/proxy`, percent-encoded as the caller sent it. */
  readonly path: string;
  /** Query without `instance_id` and without the question mark, otherwise byte for byte; '' if none. */
  readonly query: string;
  /** Flat (name, value, ...): no credentials, cookies, hop-by-hop or forwarding headers, and no Content-Length. */
  readonly headers: readonly string[];
  readonly body: Readable | Uint8Array | null;
  /** Of a body that is a stream; null if it is not known in advance. */
  readonly bodyBytes: number | null;
  readonly arrival: Arrival;
  /** Of the caller. */
  readonly credentialId: string;
  /** Is to be written in the SQL transaction that records a transaction; only for a ledger in the same database. */
  readonly rider?: Rider | null;
}

/**
 * Where an instance puts its answer: `answer`, or `begin`, any number of `write`, and `end`. Once one of the first two
 * was called, `forward` must not throw: an answer that breaks off is told with `breakOff`.
 */
export interface ReplySink {
  /** The whole answer, a small one; headers are flat, Content-Length among them if there is to be one. */
  answer(status: number, headers: readonly string[], body: string | Buffer): void;
  begin(status: number, headers: readonly string[]): void;
  /** False: stop until the source's `onDrain` is called. */
  write(chunk: Uint8Array): boolean;
  end(): void;
  /** The caller must not take what it got for a whole answer. */
  breakOff(cause: unknown): void;
  /** Who is to be told when the caller can take more, or has gone. */
  source: ReplySource | null;
}

/**
 * The writing side of an answer. An object, not two functions made for each request: those, kept while a request is
 * under way, made the garbage collector move 4 kB a request to the old generation (V8 of Node 26; measured).
 */
export interface ReplySource {
  /** After a `write` that returned false. */
  onDrain(): void;
  /** What is written from now on is dropped. */
  onGone(): void;
}

/** A ledger that requests can be routed to. */
export interface Instance {
  /** What the Data API reads; left out: there is no way to the tables of a Core elsewhere. */
  readonly records?: Records;
  /** Of a ledger of our own: the database in which it moves money. Null: another server's affair. */
  readonly databaseUrl: string | null;
  /**
   * Resolves when the sink has got all it will get.
   * @throws Failure (PROXY_UPSTREAM_...) if there is no answer; CallerGone if nobody waits for one any more.
   */
  forward(request: ForwardedRequest, sink: ReplySink): Promise<void>;
  /** Lets requests under way finish. */
  close(): Promise<void>;
}

/** Whether a request of this method may be given up or sent again without a second thought (RFC 9110 section 9.2.1). */
export function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
