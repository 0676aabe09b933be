/** Clients that never finish sending: others don't notice. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';
import { cleanUp } from '../support/cleanup.ts';
import { ledgerDatabase } from '../support/database.ts';
import { ledgerPort } from '../support/ledger-port.ts';

test('a body that never ends holds up nobody else', async (t) => {
  const ledger = await ledgerPort(t, await ledgerDatabase(t));
  const slow = Array.from({ length: 200 }, () => {
    const client = net.connect(Number(new URL(ledger.url).port), '127.0.0.1');
    client.write('POST /transactions HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"precise_amount":');
    cleanUp(t, () => client.destroy());
    return client;
  });
  await Promise.all(slow.map((client) => once(client, 'connect')));
  const body = { precise_amount: 1, precision: 100, currency: 'USD', reference: 'r', description: 'd' };
  const parties = { source: '@world', destination: '@shop', allow_overdraft: true, skip_queue: true };
  assert.equal((await ledger.send('POST', '/transactions', { ...body, ...parties })).status, 201);
});
