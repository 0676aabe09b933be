import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { Worker } from 'node:worker_threads';
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

/** Callers in a thread of their own. `connect` returns once so many more are connected: they wait to be accepted. */
function callersElsewhere(t: TestContext, port: number) {
  const connected = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(
    `const { connect } = require('node:net');
    const { parentPort, workerData: { connected, port } } = require('node:worker_threads');
    const ended = [];
    parentPort.on('message', (count) => {
      if (count === null) return Promise.all(ended).then((all) => parentPort.postMessage(all));
      for (let i = 0; i < count; i++) ended.push(new Promise((resolve) => {
        let answer = '';
        connect(port, '127.0.0.1', function () {
          this.write('GET / HTTP/1.1\\r\\nhost: x\\r\\n\\r\\n');
          Atomics.add(connected, 0, 1);
          Atomics.notify(connected, 0);
        }).on('data', (piece) => { answer += piece; })
          .on('error', (error) => resolve(error.code))
          .on('end', () => resolve(answer.slice(-4)));
      }));
    });`,
    { eval: true, workerData: { connected, port } },
  );
  t.after(() => thread.terminate());
  let wanted = 0;
  return {
    connect(count: number): void {
      wanted += count;
      thread.postMessage(count);
      for (let now = 0; now < wanted; now = Atomics.load(connected, 0)) Atomics.wait(connected, 0, now, 10_000);
    },
    async answers(): Promise<string[]> {
      thread.postMessage(null);
      const [answers] = await once(thread, 'message');
      return answers;
    },
  };
}

// A process that was held up found more of them waiting than it accepts in a turn, and closing the port reset the others.
test('of callers who never stop connecting, those who wait when the time is up are let in', async (t) => {
  const leaving = draining(75_000);
  const server = createServer({ ServerResponse: leaving.ServerResponse }, (_request, response) => response.end('here'));
  t.after(() => server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const callers = callersElsewhere(t, (server.address() as AddressInfo).port);
  // Looked at before each wait: somebody comes every time, and ten at the moment when the time is up.
  let looks = 0;
  t.mock.method(performance, 'now', () => {
    looks += 1;
    if (looks <= 10) callers.connect(looks === 10 ? 10 : 1);
    return looks < 10 ? 0 : 1_500;
  });
  await leaving.drain(server, { graceMs: 0, timeoutMs: 10_000 });
  const answers = await callers.answers();
  assert.deepEqual(answers, Array(19).fill('here'));
});
