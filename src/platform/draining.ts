/** Ends an HTTP server so that no request is cut off. */
import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface Draining {
  /** For `createServer`: answers that, once the draining has begun, tell the caller to leave (`Connection: close`). */
  readonly ServerResponse: typeof ServerResponse<IncomingMessage>;
  readonly isDraining: () => boolean;
  /**
   * For `graceMs` at most everything is still accepted and answered, so that callers and load balancers notice; then no
   * connection is accepted, idle ones are closed, and requests under way have until `timeoutMs`.
   */
  drain(server: Server, options: { readonly graceMs: number; readonly timeoutMs: number }): Promise<void>;
}

/** Between looks at connections. */
const lookEveryMs = 20;
/** For Node a connection is idle, too, that was accepted just now and whose request nobody has read yet. */
const firstRequestMs = 100;

/** @param keepAliveMs what callers are told of how long a connection is kept (`Keep-Alive: timeout=75`). */
export function draining(keepAliveMs: number): Draining {
  let hasBegun = false;

  class LeavingResponse extends ServerResponse<IncomingMessage> {
    /** Node's, which it says nothing of if it does not close connections itself. */
    declare _keepAliveTimeout: number;

    // biome-ignore lint/suspicious/noExplicitAny: all forms of Node's own signature
    override writeHead(...all: any): this {
      if (hasBegun) this.shouldKeepAlive = false;
      this._keepAliveTimeout = keepAliveMs;
      return super.writeHead(...(all as Parameters<ServerResponse['writeHead']>));
    }
  }

  return {
    ServerResponse: LeavingResponse,
    isDraining: () => hasBegun,
    async drain(server, { graceMs, timeoutMs }) {
      hasBegun = true;
      const graceEndsAt = performance.now() + graceMs;
      while (performance.now() < graceEndsAt && (await hasConnections(server))) await delay(lookEveryMs);
      // Not its own `close`, which would begin by closing idle connections.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      const giveUp = setTimeout(() => server.closeAllConnections(), timeoutMs);
      await Promise.race([closed, delay(firstRequestMs)]);
      // A connection that is busy now is closed once it is idle.
      const sweep = setInterval(() => server.closeIdleConnections(), lookEveryMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(giveUp);
      server.close(); // for what else it ends: looking for slow headers
    },
  };
}

function hasConnections(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((error, count) => resolve(error === null && count > 0)));
}
