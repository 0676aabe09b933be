/** What the bench and its load generator, a process of its own, say to each other. */
import type { Endpoint } from './connection.ts';
import type { Workload } from './workload.ts';

/** What sends the requests: plain bytes, which costs least, or an ordinary client. */
export type LoadClient = 'bytes' | 'undici';

export interface Order {
  readonly endpoint: Endpoint;
  readonly workload: Workload;
  readonly client: LoadClient;
  readonly connections: number;
  /** Requests of this time are sent, and count as acknowledged, but not in the figures. */
  readonly warmUpMs: number;
  readonly measureMs: number;
  /** So many requests a second, whether or not those before are answered; null: the next one when one is answered. */
  readonly perSecond: number | null;
  /** At most this many requests; null: as many as the time allows. */
  readonly requestsMax: number | null;
}

/** Stands in `byStatus` for a request whose connection broke. */
export const noAnswer = 0;

/**
 * Of one order. Latencies are from the first byte sent to the last byte received; at a given rate, from when the request
 * was due, the wait for a free connection included.
 */
export interface Tally {
  /** Answers 2xx within the measured time. */
  readonly succeeded: number;
  readonly latencyMs: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Answers by status over the whole order, warm-up and the last ones in flight included. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Why the first request without an answer got none. */
  readonly failure: string | null;
  /** Share of one core that the load generator used while measuring: near 1 it is what was measured. */
  readonly generatorLoad: number;
}
