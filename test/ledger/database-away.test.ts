/** What does not move money while the database is away: refused like what does, and not as a fault of the server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanUp } from '../support/cleanup.ts';
import { ledgerDatabase } from '../support/database.ts';
import { faultProxy } from '../support/fault-proxy.ts';
import { openTestLedger } from '../support/ledger.ts';

test('reads and writes are 503 while the database is away, and only a read says when to come back', async (t) => {
  const proxy = await faultProxy(t, await ledgerDatabase(t));
  const ledger = openTestLedger(proxy.database);
  cleanUp(t, () => ledger.close());
  const read = () => ledger.call('GET', '/ledgers');
  const write = () => ledger.call('POST', '/ledgers', { name: 'Customers' });
  assert.deepEqual([(await read()).status, (await write()).status], [200, 201]);

  proxy.goAway();
  for (const [ask, retryAfter] of [
    [read, '1'],
    [write, undefined],
  ] as const) {
    const { status, body, reply } = await ask();
    assert.deepEqual([status, body.error_detail.code], [503, 'GEN_UNAVAILABLE']);
    assert.equal(reply.headers['retry-after'], retryAfter);
  }

  proxy.comeBack();
  assert.deepEqual([(await read()).status, (await write()).status], [200, 201]);
});
