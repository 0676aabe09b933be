/** Ends an HTTP server so that no request is cut off. */
import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { othersAt } from './other-workers.ts';

export interface Draining {
  /** For `createServer`: answers that, once the draining has begun, tell the caller to leave (`Connection: close`). */
  readonly ServerResponse: typeof ServerResponse<IncomingMessage>;
  readonly isDraining: () => boolean;
  /**
   * For `graceMs` at most everything is still accepted and answered, so that callers and load balancers notice; then no
   * connection is accepted, idle ones are closed, and requests under way have until `timeoutMs`.
   * In a worker of node:cluster, too.
   */
  drain(server: Server, options: { readonly graceMs: number; readonly timeoutMs: number }): Promise<void>;
}

/** Between looks at connections. */
const lookEveryMs = 20;
/** For callers who never stop coming, see acceptUntilQuiet. */
const arrivalsMs = 1_000;
/** Then until a turn in which nobody was waiting, but no longer than this. */
const lastArrivalsMs = 1_000;
/** So many in a row without anybody new. */
const quietLooksMin = 5;
/** For other server processes on the port; one may still be answering on another port. */
const othersMs = 1_000;
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
      const port = JSON.stringify(server.address());
      const readArrivals = await acceptUntilQuiet(server);
      await othersAt(`quiet ${port}`, othersMs);
      // Not its own `close`, which would begin by closing idle connections.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      await othersAt(`closed ${port}`, othersMs);
      readArrivals();
      const giveUp = setTimeout(() => server.closeAllConnections(), timeoutMs);
      await Promise.race([closed, delay(firstRequestMs)]);
      await nextTurn(); // the timer may be late, and come before what there is to read
      // A connection that is busy now is closed once it is idle.
      const sweep = setInterval(() => server.closeIdleConnections(), lookEveryMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(giveUp);
      server.close(); // for what else it ends: looking for slow headers
    },
  };
}

/**
 * Closing a port resets whoever waits to be accepted, and Node accepts one in a turn of its loop: of callers who come anew
 * with each request, most wait. So at the end all are let in before any is read: who has no answer does not come again.
 * @returns begins to read what those let in have sent; until it is called, later ones are held, too.
 */
async function acceptUntilQuiet(server: Server & { pauseOnConnect?: boolean }): Promise<() => void> {
  const arrivals: Socket[] = [];
  let quietLooks = 0;
  server.pauseOnConnect = true;
  server.on('connection', (socket) => {
    arrivals.push(socket);
    quietLooks = 0;
  });
  const giveUpAt = performance.now() + arrivalsMs;
  while (quietLooks < quietLooksMin && performance.now() < giveUpAt) {
    quietLooks += 1;
    await delay(lookEveryMs);
    await nextTurn(); // the timer may be late, and come before what waits
  }
  const lastAt = performance.now() + lastArrivalsMs;
  for (let before = -1; before < arrivals.length && performance.now() < lastAt; ) {
    before = arrivals.length;
    await nextTurn();
  }
  return () => {
    server.pauseOnConnect = false;
    for (const socket of arrivals) socket.resume();
  };
}

function hasConnections(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((error, count) => resolve(error === null && count > 0)));
}
