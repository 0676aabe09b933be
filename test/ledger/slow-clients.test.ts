/** Clients that never finish sending, or never read: others don't notice, and they cost little. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';
import { cleanUp } from '../support/cleanup.ts';
import { ledgerDatabase } from '../support/database.ts';
import { ledgerPort } from '../support/ledger-port.ts';
import { requestsSent, sendAndNeverRead } from '../support/unread.ts';

test('a body that never ends holds up nobody else', async (t) => {
  const ledger = await ledgerPort(t, await ledgerDatabase(t));
  const slow = Array.from({ length: 200 }, () => {
    const client = net.connect(portOf(ledger.url), '127.0.0.1');
    client.write('POST /transactions HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"precise_amount":');
    cleanUp(t, () => client.destroy());
    return client;
  });
  await Promise.all(slow.map((client) => once(client, 'connect')));
  const body = { precise_amount: 1, precision: 100, currency: 'USD', reference: 'r', description: 'd' };
  const parties = { source: '@world', destination: '@shop', allow_overdraft: true, skip_queue: true };
  assert.equal((await ledger.send('POST', '/transactions', { ...body, ...parties })).status, 201);
});

test('of bulk requests larger than what is worked on at a time all are posted, and those that are not here yet hold up none', async (t) => {
  const ledger = await ledgerPort(t, await ledgerDatabase(t));
  const unfinished = Array.from({ length: 20 }, () => {
    const client = net.connect(portOf(ledger.url), '127.0.0.1');
    client.write('POST /transactions/bulk HTTP/1.1\r\nhost: x\r\ncontent-length: 4000000\r\n\r\n{"transactions":[');
    client.write(`{"description":"${'x'.repeat(100_000)}"},`);
    cleanUp(t, () => client.destroy());
    return client;
  });
  await Promise.all(unfinished.map((client) => once(client, 'connect')));
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, batch) => ledger.send('POST', '/transactions/bulk', bulk(batch))),
  );
  assert.deepEqual(
    answers.map(({ status }) => status),
    answers.map(() => 201),
  );
  const { body } = await ledger.send('GET', '/balances/indicator/@shop/currency/USD');
  assert.equal(Object(body).balance, 16 * 300);
});

test('bulk requests that wait for their turn are posted before the server ends; what a caller left half-way is not', async (t) => {
  const database = await ledgerDatabase(t);
  const ledger = await ledgerPort(t, database);
  const leaving = Array.from({ length: 8 }, (_, batch) => {
    const client = net.connect(portOf(ledger.url), '127.0.0.1').on('error', () => undefined);
    const body = JSON.stringify(bulk(100 + batch));
    client.write(`POST /transactions/bulk HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n`);
    client.write(body.slice(0, -1));
    cleanUp(t, () => client.destroy());
    return client;
  });
  await Promise.all(leaving.map((client) => once(client, 'connect')));
  const answers = Array.from({ length: 12 }, (_, batch) => ledger.send('POST', '/transactions/bulk', bulk(batch)));
  await Promise.race(answers);
  for (const client of leaving) client.destroy();
  await ledger.close();
  assert.deepEqual(
    (await Promise.all(answers)).map(({ status }) => status),
    answers.map(() => 201),
  );
  const next = await ledgerPort(t, database);
  const { body } = await next.send('GET', '/balances/indicator/@shop/currency/USD');
  assert.equal(Object(body).balance, 12 * 300);
});

test('a client that never reads its answers is not read from either, and its connection ends', async (t) => {
  const ledger = await ledgerPort(t, await ledgerDatabase(t), { metrics: { token: null }, idleTimeoutMs: 1_000 });
  // An answer has 20 KB: the system takes a few hundred of them.
  for (let count = 0; count < 20; count++) await ledger.send('POST', '/ledgers', { name: 'x'.repeat(1_000) });
  const unread = sendAndNeverRead(portOf(ledger.url), ['GET /ledgers HTTP/1.1', 'host: x']);
  assert.equal((await ledger.send('GET', '/ledgers')).status, 200);
  assert.equal(await unread, false);
  const { text } = await ledger.send('GET', '/metrics');
  const answered = Number(/requests_total\{method="GET",route="\/ledgers",status="200"\} (\d+)/.exec(text)?.[1]);
  assert.ok(answered < requestsSent / 4, `${answered} were answered`);
});

test('requests in one piece are all answered, in their order, however many there are', async (t) => {
  const ledger = await ledgerPort(t, await ledgerDatabase(t));
  const count = 300;
  const client = net.connect(portOf(ledger.url), '127.0.0.1');
  cleanUp(t, () => client.destroy());
  const requests = Array.from({ length: count }, (_, index) => {
    const body = JSON.stringify({ name: `ledger ${index}` });
    const last = index === count - 1 ? 'connection: close\r\n' : '';
    return `POST /ledgers HTTP/1.1\r\nhost: x\r\n${last}content-length: ${body.length}\r\n\r\n${body}`;
  });
  client.write(requests.join(''));
  let text = '';
  for await (const chunk of client) text += chunk;
  const names = [...text.matchAll(/"name":"ledger (\d+)"/g)].map(([, index]) => Number(index));
  assert.deepEqual(names, Array.from(requests.keys()));
});

/** 300 transactions, of which the first batch has larger ones. */
function bulk(batch: number): object {
  const parties = { source: '@world', destination: '@shop', allow_overdraft: true };
  const transactions = Array.from({ length: 300 }, (_, item) => ({
    ...{ precise_amount: 1, precision: 100, currency: 'USD', ...parties },
    reference: `${batch} ${item}`,
    description: 'd'.repeat(batch === 0 ? 5_000 : 500),
  }));
  return { skip_queue: true, transactions };
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
