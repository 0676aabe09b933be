/** A server that is told to stop under load cuts off no request. */
import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
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
