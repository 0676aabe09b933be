/**
 * Closes connections that nothing has moved on since their last answer. Node's `keepAliveTimeout` does that with a timer that
 * is set and taken back with every request, which costs about a microsecond; here nothing is noted of a request, and all
 * connections are looked at every few seconds.
 */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Between two looks, and a quarter of the wait at most. A connection is closed within two looks of being due. */
const lookEveryMs = 5_000;

interface Seen {
  bytesRead: number;
  idleSinceMs: number;
}

/**
 * @param keepAliveMs how long a connection is kept at least.
 * @param isBusy whether a request of the connection is being answered.
 */
export function closeIdleConnections(
  server: Server,
  { keepAliveMs, isBusy }: { readonly keepAliveMs: number; readonly isBusy: (socket: Socket) => boolean },
): void {
  const connections = new Map<Socket, Seen>();
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { bytesRead: 0, idleSinceMs: performance.now() });
    socket.on('close', () => connections.delete(socket));
  });
  const looking = setInterval(look, Math.min(keepAliveMs / 4, lookEveryMs)).unref();
  server.on('close', () => clearInterval(looking));

  function look(): void {
    const nowMs = performance.now();
    for (const [socket, seen] of connections) {
      const { bytesRead } = socket;
      if (isBusy(socket) || bytesRead !== seen.bytesRead) {
        seen.bytesRead = bytesRead;
        seen.idleSinceMs = nowMs;
      } else if (nowMs - seen.idleSinceMs >= keepAliveMs) {
        socket.destroy();
      }
    }
  }
}
