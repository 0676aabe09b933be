/** The load generator's own reading of HTTP: where an answer ends, however it arrives. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import test, { type TestContext } from 'node:test';
import { Connection } from '../../bench/load/connection.ts';

/** A server that answers each request with `pieces`, each in a packet of its own. */
async function serverOf(t: TestContext, pieces: readonly string[]): Promise<Connection> {
  const server = net.createServer((socket) => {
    socket.setNoDelay();
    socket.on('data', async () => {
      for (const piece of pieces) {
        if (piece === 'end') socket.end();
        else await new Promise((resolve) => socket.write(piece, () => setImmediate(resolve)));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connection = new Connection({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, pid: null });
  t.after(() => {
    connection.close();
    server.close();
  });
  return connection;
}

for (const [what, pieces, status] of [
  ['with a length', ['HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}'], 201],
  ['without a body', ['HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n'], 404],
  ['in pieces', ['HTTP/1.1 200 ', 'OK\r\ncontent-length: 6\r', '\n\r\n{"', '":', '1}'], 200],
  ['in chunks', ['HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n', '0\r\n\r\n'], 200],
] as const) {
  test(`an answer ${what} is read to its end`, async (t) => {
    const connection = await serverOf(t, pieces);
    assert.equal(await connection.exchange('GET / HTTP/1.1\r\n\r\n'), status);
    assert.equal(await connection.exchange('GET / HTTP/1.1\r\n\r\n'), status, 'the connection is ready for the next');
  });
}

test('a connection that breaks fails the request, and the next request opens another', async (t) => {
  const connection = await serverOf(t, ['HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{', 'end']);
  await assert.rejects(connection.exchange('GET / HTTP/1.1\r\n\r\n'), /closed the connection/);
  await assert.rejects(connection.exchange('GET / HTTP/1.1\r\n\r\n'), /closed the connection/);
});

test('a server that says it will close is reconnected to', async (t) => {
  const connection = await serverOf(t, ['HTTP/1.1 200 OK\r\nConnection: close\r\ncontent-length: 0\r\n\r\n', 'end']);
  assert.equal(await connection.exchange('GET / HTTP/1.1\r\n\r\n'), 200);
  assert.equal(await connection.exchange('GET / HTTP/1.1\r\n\r\n'), 200);
});
