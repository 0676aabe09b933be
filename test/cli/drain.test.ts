/** A server that is told to stop under load cuts off no request. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { test } from 'node:test';
import { receivedCents } from '../support/post.ts';
import { startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const connections = 16;

interface Answered {
  readonly status: number;
  readonly isLast: boolean;
}

function post(url: string, agent: http.Agent, body: string, headers: http.OutgoingHttpHeaders): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      response
        .resume()
        .on('end', () =>
          resolve({ status: response.statusCode ?? 0, isLast: response.headers.connection === 'close' }),
        );
    });
    request.on('error', reject).end(body);
  });
}

test('SIGTERM under load: it is no longer ready, every connection is told, and every request is answered', async (t) => {
  const server = await startServer(t, { settings: { TALLYGATE_DRAIN_GRACE: '2' } });
  const url = `${server.url}/proxy/transactions?instance_id=${server.instanceId}`;
  const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' };
  const body = JSON.stringify({
    ...{ amount: 1, currency: 'USD', description: 'load', source: '@world', destination: '@shop' },
    ...{ allow_overdraft: true, skip_queue: true },
  });
  let answered = 0;
  const told: boolean[] = [];

  async function client(): Promise<void> {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    for (let isLast = false; !isLast; ) {
      const answer = await post(url, agent, body, headers);
      assert.equal(answer.status, 201);
      answered += 1;
      isLast = answer.isLast;
    }
    told.push(true);
    agent.destroy();
  }

  const clients = Promise.all(Array.from({ length: connections }, client));
  await until('all are at work', () => answered > connections * 4);
  const stopped = server.stop();
  await until('it is not ready', async () => (await fetch(`${server.url}/ready`)).status === 503);
  await clients;
  assert.equal(told.length, connections);
  assert.equal(await stopped, 0);

  const again = await startServer(t, { home: server.home });
  const shop = await fetch(`${again.ledgerUrl}/balances/indicator/@shop/currency/USD`);
  const { credit_balance: credit } = (await shop.json()) as { credit_balance: number };
  assert.equal(credit, answered * 100, 'and what was answered is on disk');
});

// Callers who come anew with each request mostly wait to be accepted, and closing the port reset them: of forty, up to thirty.
for (const workers of [1, 4]) {
  test(`SIGTERM while forty callers connect for each request, ${workers} at work: no connection is reset`, async (t) => {
    const server = await startServer(t, { args: ['--workers', String(workers)] });
    const aCent = {
      ...{ precise_amount: 1, precision: 100, currency: 'USD', description: 'load', source: '@world' },
      ...{ destination: '@shop', allow_overdraft: true, skip_queue: true },
    };
    const headers = { 'content-type': 'application/json', connection: 'close' };
    let answered = 0;

    /** @returns what kept it from going on. */
    async function caller(): Promise<unknown> {
      for (;;) {
        const body = JSON.stringify({ ...aCent, reference: randomUUID() });
        try {
          const { status } = await post(`${server.ledgerUrl}/transactions`, new http.Agent(), body, headers);
          assert.equal(status, 201);
          answered += 1;
        } catch (error) {
          return (error as NodeJS.ErrnoException).code ?? error;
        }
      }
    }

    const callers = Promise.all(Array.from({ length: 40 }, caller));
    await until('all are at work', () => answered > 40 * 10);
    assert.equal(await server.stop(), 0);
    assert.deepEqual(await callers, Array(40).fill('ECONNREFUSED'));

    const again = await startServer(t, { home: server.home });
    assert.equal(await receivedCents(again.ledgerUrl), answered, 'what was answered is all that was done');
  });
}
