import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { draining } from '#src/platform/draining.ts';
import { closeIdleConnections } from '#src/platform/idle-connections.ts';
import { inStep } from '#src/platform/pipelining.ts';

const keepAliveMs = 40;

async function scene(t: TestContext) {
  const { takeTurn, isBusy } = inStep();
  const held: ServerResponse[] = [];
  const server = createServer(
    { keepAliveTimeout: 0, ServerResponse: draining(75_000).ServerResponse },
    (request, response) => {
      takeTurn(response, () => {
        if (request.url === '/held') held.push(response);
        else response.end('done');
      });
    },
  );
  closeIdleConnections(server, { keepAliveMs, isBusy });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const connect = () => {
    const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('latin1');
    t.after(() => socket.destroy());
    return socket;
  };
  return { connect, held };
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nhost: here\r\n\r\n`;

test('a connection with nothing on it is closed; one whose request is not answered yet is kept', async (t) => {
  const { connect, held } = await scene(t);
  const [busy, idle] = [connect(), connect()];
  busy.write(get('/held'));
  idle.write(get('/'));
  const [answer] = await once(idle, 'data');
  assert.match(answer, /done$/);
  await once(idle, 'close');

  const again = connect();
  again.write(get('/'));
  await once(again, 'data');
  await once(again, 'close');
  held[0]?.end('late');
  const [late] = await once(busy, 'data');
  assert.match(late, /late$/);
  await once(busy, 'close');
});

test('callers are told for how long a connection is kept', async (t) => {
  const { connect } = await scene(t);
  const socket = connect();
  socket.write(get('/'));
  const [answer] = await once(socket, 'data');
  assert.match(answer, /\r\nKeep-Alive: timeout=75\r\n/);
});
