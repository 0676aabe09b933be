import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { draining } from '../../src/platform/draining.ts';

// Node takes a connection for idle whose first request nobody has read yet. Under load dozens of callers who came anew at the
// end of the grace had their connection reset, and could not tell whether money had moved.
test('a connection that was accepted at the last moment has its request answered', async (t) => {
  const leaving = draining(75_000);
  const server = createServer({ ServerResponse: leaving.ServerResponse }, (_request, response) => response.end('here'));
  t.after(() => server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(server, 'connection');

  const drained = leaving.drain(server, { graceMs: 0, timeoutMs: 10_000 });
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  const answer = await text(socket);
  assert.match(answer, /^HTTP\/1\.1 200 OK\r\n.*connection: close\r\n.*here$/is);
  await drained;
});

test('a connection on which nobody asks for anything keeps no server from ending', async (t) => {
  const leaving = draining(75_000);
  const server = createServer({ ServerResponse: leaving.ServerResponse });
  t.after(() => server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(server, 'connection');
  const closed = once(socket.resume(), 'close');
  await leaving.drain(server, { graceMs: 0, timeoutMs: 3_600_000 });
  await closed;
  assert.equal(server.listening, false);
});
