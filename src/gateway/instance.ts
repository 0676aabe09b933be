/** The one interface between the gateway and a ledger: over HTTP, or a direct call. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

/** A request that has passed every check, as the instance is to see it. */
export interface ForwardedRequest {
  readonly method: string;
  /** Path below `/proxy`, percent-encoded as the caller sent it. */
  readonly path: string;
  /** Query without `instance_id` and without the question mark, otherwise byte for byte; '' if none. */
  readonly query: string;
  /** Cleaned: no credentials, cookies or hop-by-hop headers. */
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable | Uint8Array | null;
  /** Aborted when the caller has gone and the request may be dropped (reads only). */
  readonly signal: AbortSignal;
}

export interface ForwardedReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Readable | Uint8Array | string | null;
}

/** A ledger that requests can be routed to. `forward` throws a Refusal (PROXY_UPSTREAM_...) if there is no answer. */
export interface Instance {
  forward(request: ForwardedRequest): Promise<ForwardedReply>;
  close(): Promise<void>;
}
