/** Cores that a test plays: real servers on sockets, which remember what they were sent. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export interface Upstream {
  readonly url: string;
  /** In the order their bodies were complete. */
  readonly seen: SeenRequest[];
}

type Answer = (request: SeenRequest, response: ServerResponse) => void;

/** A Core that reads each request to its end and then answers; by default 200 with a small JSON object. */
export async function httpUpstream(t: Pick<TestContext, 'after'>, answer: Answer = answerJson): Promise<Upstream> {
  const seen: SeenRequest[] = [];
  const url = await rawHttpUpstream(t, async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      return; // the gateway left in the middle: not a request that was received
    }
    const { method = '', url: target = '', headers, rawHeaders } = request;
    const one = { method, url: target, headers, rawHeaders, body: Buffer.concat(chunks).toString() };
    seen.push(one);
    answer(one, response);
  });
  return { url, seen };
}

function answerJson(_request: SeenRequest, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('{"ok":true}');
}

/** A Core whose requests the test handles itself. @returns its URL. */
export async function rawHttpUpstream(
  t: Pick<TestContext, 'after'>,
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Something that listens on TCP and need not speak HTTP. @returns its URL. */
export async function tcpUpstream(t: Pick<TestContext, 'after'>, serve: (socket: net.Socket) => void): Promise<string> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A URL where nothing listens, on a port that the system gives to nobody who asks for any: those begin above. */
export async function deadUrl(): Promise<string> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = net.createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return `http://127.0.0.1:${port}`;
  }
}
