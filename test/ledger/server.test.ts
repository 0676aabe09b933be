import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { refusal, useLedger } from '../support/ledger.ts';

describe('the server', () => {
  const { call } = useLedger();

  test('greets, and is up while its database is', async () => {
    assert.deepEqual((await call('GET', '/')).body, 'server running...');
    assert.deepEqual((await call('GET', '/health')).body, { status: 'UP' });
  });

  test('says so when its database is out of reach, and refuses without inside detail', async (t) => {
    const database = { url: 'postgresql://nobody@/nowhere?host=/nowhere', schema: 'ledger' };
    const ledger = openLedger({ database, clock: systemClock, log: createLog('silent') });
    t.after(() => ledger.close());
    const ask = (path: string) =>
      ledger.handle({ method: 'GET', path, query: '', headers: {}, body: null, principal: 'none' });
    const health = await ask('/health');
    assert.equal(health.status, 503);
    assert.deepEqual(JSON.parse(health.body), { status: 'DOWN', reason: 'database ping failed' });
    const read = await ask('/ledgers');
    assert.equal(read.status, 503);
    assert.deepEqual(JSON.parse(read.body).error_detail, {
      code: 'GEN_UNAVAILABLE',
      message: 'the database can not be reached at the moment',
    });
  });

  for (const [method, path] of [
    ['GET', '/nothing-here'],
    ['POST', '/nothing/here'],
    ['DELETE', '/ledgers/ldg_x'],
    ['PATCH', '/balances/bln_x'],
    ['HEAD', '/'],
    ['GET', '//ledgers'],
    ['GET', '/ledgers//'],
    ['GET', '/balances//at'],
    ['GET', '/../ledgers'],
    ['GET', `/ledgers/${'x'.repeat(20_001)}`],
  ] as const) {
    test(`${method} ${path.slice(0, 20)} is no route`, async () => {
      const { status, body, reply } = await call(method, path);
      assert.equal(status, 404);
      assert.equal(body, '404 page not found');
      assert.equal(reply.headers['content-type'], 'text/plain');
    });
  }

  test('no backup is made, and whoever asks for one is told so', async () => {
    for (const path of ['/backup', '/backup-s3']) {
      const { status, body } = await call('GET', path);
      const { message } = body.error;
      assert.match(message, /^no backup was made/);
      assert.equal(status, 500);
      assert.deepEqual(body, {
        error: { code: 'INTERNAL_SERVER_ERROR', message, details: {} },
        error_detail: { code: 'ADMIN_BACKUP_FAILED', message, details: {} },
      });
    }
  });

  for (const [method, path, status, code] of [
    ['GET', '/api-keys', 401, 'AUTH_MISSING_PRINCIPAL'],
    ['DELETE', '/api-keys/api_key_x', 401, 'AUTH_MISSING_PRINCIPAL'],
    ['GET', '/hooks', 403, 'AUTH_MASTER_KEY_REQUIRED'],
    ['POST', '/hooks', 403, 'AUTH_MASTER_KEY_REQUIRED'],
    ['GET', '/hooks/x', 403, 'AUTH_MASTER_KEY_REQUIRED'],
    ['PUT', '/hooks/x', 403, 'AUTH_MASTER_KEY_REQUIRED'],
    ['DELETE', '/hooks/x', 403, 'AUTH_MASTER_KEY_REQUIRED'],
  ] as const) {
    test(`${method} ${path} is closed to callers who prove nothing`, async () => {
      assert.deepEqual(refusal(await call(method, path, '{')).slice(0, 2), [status, code]);
    });
  }

  test('an API key is asked for properly before anybody asks who is asking', async () => {
    const proper = { name: 'n', owner: 'o', scopes: [], expires_at: '2999-01-01T00:00:00Z' };
    assert.deepEqual(refusal(await call('POST', '/api-keys', proper)).slice(0, 2), [401, 'AUTH_MISSING_PRINCIPAL']);
    const { body } = await call('POST', '/api-keys', { name: 'n', scopes: [] });
    assert.equal(
      body.error,
      "Key: 'CreateAPIKeyRequest.Owner' Error:Field validation for 'Owner' failed on the 'required' tag\n" +
        "Key: 'CreateAPIKeyRequest.ExpiresAt' Error:Field validation for 'ExpiresAt' failed on the 'required' tag",
    );
    const list = await call('POST', '/api-keys', '[]');
    assert.equal(list.body.error, 'json: cannot unmarshal array into Go value of type model.CreateAPIKeyRequest');
  });
});
