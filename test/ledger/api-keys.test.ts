import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import pg from 'pg';
import { ledgerDatabase, type TestDatabase } from '../support/database.ts';
import { type LedgerPort, ledgerPort, type Sent } from '../support/ledger-port.ts';
import { until } from '../support/until.ts';
import { wholeFile } from '../support/whole-file.ts';

const masterKey = 'the master key of these tests';
const later = '2999-01-01T00:00:00Z';
const expired = [401, 'AUTH_EXPIRED_API_KEY', 'API key is expired or revoked'];

function refusal({ status, body }: Sent): [status: number, code: string, message: string] {
  assert.equal(body.error, body.error_detail.message);
  return [status, body.error_detail.code, body.error_detail.message];
}

describe('API keys of a ledger', () => {
  let database: TestDatabase;
  let one: LedgerPort;
  let two: LedgerPort;

  before(async () => {
    database = await ledgerDatabase(wholeFile);
    one = await ledgerPort(wholeFile, database, { masterKey });
    two = await ledgerPort(wholeFile, database, { masterKey });
  });

  const wanted = (fields: object) => ({ name: 'n', owner: 'ada', scopes: ['*:*'], expires_at: later, ...fields });
  const withKey = (key: string) => ({ 'x-blnk-key': key });

  async function newKey(fields: object = {}): Promise<{ id: string; key: string }> {
    const { status, body } = await one.send('POST', '/api-keys', wanted(fields));
    assert.equal(status, 201);
    return { id: body.api_key_id, key: body.key };
  }

  test('a key is shown once: 44 characters, of which the database keeps a digest', async () => {
    const created = await one.send('POST', '/api-keys', wanted({ owner: 'once', scopes: ['ledgers:read'] }));
    const { api_key_id: id, key, created_at } = created.body;
    assert.match(id, /^api_key_[0-9a-f-]{36}$/);
    assert.match(key, /^[\w-]{43}=$/);
    assert.deepEqual(created.body, {
      api_key_id: id,
      key,
      name: 'n',
      owner_id: 'once',
      scopes: ['ledgers:read'],
      expires_at: later,
      created_at,
      last_used_at: '0001-01-01T00:00:00Z',
      is_revoked: false,
    });
    const listed = await one.send('GET', '/api-keys?owner=once');
    assert.deepEqual(listed.body, [{ ...created.body, key: '' }]);

    const admin = new pg.Client({ connectionString: database.url, options: `-c search_path=${database.schema}` });
    await admin.connect();
    const { rows } = await admin.query('select api_keys::text as whole from api_keys where owner = $1', ['once']);
    await admin.end();
    assert.equal(rows.length, 1);
    assert.ok(!rows[0].whole.includes(key.slice(0, 10)));
  });

  test('when a key expires is answered as it was sent, and listed in UTC', async () => {
    const sent = { owner: 'zone', expires_at: '2999-01-01T01:30:00.120+02:00' };
    const { body } = await one.send('POST', '/api-keys', wanted(sent));
    assert.equal(body.expires_at, '2999-01-01T01:30:00.12+02:00');
    const listed = await one.send('GET', '/api-keys?owner=zone');
    assert.equal(listed.body[0].expires_at, '2998-12-31T23:30:00.12Z');
  });

  test('the first thing that is wrong is the answer', async () => {
    const { key } = await newKey({ scopes: ['ledgers:read', 'balances'] });
    for (const [method, path, given, expected] of [
      ['GET', '/nothing', '', [401, 'AUTH_MISSING_API_KEY', 'Authentication required. Use X-Blnk-Key header']],
      ['GET', '/nothing', 'wrong', [401, 'AUTH_INVALID_API_KEY', 'Invalid API key']],
      ['GET', '/nothing', key, [403, 'AUTH_UNKNOWN_RESOURCE', 'Unknown resource type']],
      ['POST', '/txn_1/metadata', key, [403, 'AUTH_UNKNOWN_RESOURCE', 'Unknown resource type']],
      ['POST', '/balances-snapshots', key, [403, 'AUTH_UNKNOWN_RESOURCE', 'Unknown resource type']],
      ['PUT', '/ledgers/x', key, insufficient('ledgers:write')],
      ['GET', '/balances', key, insufficient('balances:read')],
      ['POST', '/refund-transaction/x', key, insufficient('transactions:write')],
      ['GET', '/hooks', key, insufficient('hooks:read')],
      ['DELETE', '/api-keys/x', key, insufficient('api-keys:delete')],
    ] as const) {
      assert.deepEqual(refusal(await one.send(method, path, undefined, withKey(given))), expected, `${method} ${path}`);
    }
    assert.equal((await one.send('GET', '/ledgers', undefined, withKey(key))).status, 200);
    assert.equal((await one.send('GET', '/ledgers/x/y', undefined, withKey(key))).text, '404 page not found');
    for (const path of ['/', '/health', '/ready']) {
      assert.equal((await one.send('GET', path, undefined, withKey('wrong'))).status, 200);
    }
  });

  function insufficient(scope: string) {
    return [403, 'AUTH_INSUFFICIENT_PERMISSIONS', `Insufficient permissions for ${scope}`];
  }

  test('wildcards stand for all, but hooks stay with the master', async () => {
    const { key } = await newKey();
    assert.equal((await one.send('GET', '/balances', undefined, withKey(key))).status, 200);
    const options = await one.send('OPTIONS', '/balances', undefined, withKey(key));
    assert.deepEqual(refusal(options), insufficient('balances:'), 'no scope is for a method that does nothing');
    assert.deepEqual(refusal(await one.send('GET', '/hooks', undefined, withKey(key))), [
      403,
      'AUTH_MASTER_KEY_REQUIRED',
      'hook management requires master key',
    ]);
  });

  test('an expired key is told apart from an unknown one', async () => {
    const { key } = await newKey({ expires_at: '2020-01-01T00:00:00Z' });
    assert.deepEqual(refusal(await one.send('GET', '/ledgers', undefined, withKey(key))), expired);
  });

  test('a key made or revoked by one process is known to the other within a second', async () => {
    const { id, key } = await newKey({ owner: 'moved' });
    const ask = () => two.send('GET', '/ledgers', undefined, withKey(key));
    assert.equal((await ask()).status, 200);
    const revoked = await one.send('DELETE', `/api-keys/${id}?owner=moved`);
    assert.deepEqual([revoked.status, revoked.text, revoked.headers.get('content-type')], [204, '', null]);
    assert.deepEqual(refusal(await one.send('GET', '/ledgers', undefined, withKey(key))), expired);
    await until('the other process refuses the key', async () => (await ask()).status === 401, 1_000);
    assert.deepEqual(refusal(await ask()), expired);

    assert.equal((await one.send('DELETE', `/api-keys/${id}?owner=moved`)).status, 204);
    const [listed] = (await one.send('GET', '/api-keys?owner=moved')).body;
    assert.equal(listed.is_revoked, true);
    assert.match(listed.revoked_at, /^20/);
    const elsewhere = await one.send('DELETE', `/api-keys/${id}?owner=somebody-else`);
    assert.deepEqual(refusal(elsewhere), [404, 'APIKEY_NOT_FOUND', 'API key not found']);
  });

  test('a key manages only keys of its owner, and grants only what it has', async () => {
    const { key } = await newKey({ owner: 'bob', scopes: ['api-keys:*', 'ledgers:read'] });
    const send = (method: string, path: string, body?: unknown) => one.send(method, path, body, withKey(key));
    const child = await send('POST', '/api-keys', wanted({ owner: 'bob', scopes: ['ledgers:read'] }));
    assert.equal(child.status, 201);
    const crossed = [403, 'AUTH_CROSS_OWNER_ACCESS', 'cannot manage API keys for another owner'];
    const escalated = [403, 'AUTH_SCOPE_ESCALATION', 'cannot grant scopes broader than caller'];
    const post = async (fields: object) => refusal(await send('POST', '/api-keys', wanted(fields)));
    assert.deepEqual(await post({ owner: 'eve', scopes: ['*:*'] }), crossed);
    for (const scopes of [['ledgers:write'], ['*:read'], ['ledgers:*'], ['nonsense'], ['ledgers:read', 'x:y']]) {
      assert.deepEqual(await post({ owner: 'bob', scopes }), escalated);
    }
    assert.equal((await send('GET', '/api-keys')).body.length, 2);
    assert.equal((await send('GET', '/api-keys?owner=bob')).body.length, 2);
    assert.deepEqual(refusal(await send('GET', '/api-keys?owner=eve')), crossed);
    assert.deepEqual(refusal(await send('DELETE', `/api-keys/${child.body.api_key_id}?owner=eve`)), crossed);
    assert.equal((await send('DELETE', `/api-keys/${child.body.api_key_id}`)).status, 204);
  });

  test('the master says whose keys are meant', async () => {
    const required = [400, 'APIKEY_OWNER_REQUIRED', 'owner is required'];
    assert.deepEqual(refusal(await one.send('GET', '/api-keys')), required);
    assert.deepEqual(refusal(await one.send('DELETE', '/api-keys/x')), required);
    assert.equal((await one.send('GET', '/api-keys?owner=nobody')).body, null);
  });

  test('what a key sends by POST says so in its metadata, and its numbers keep their digits', async () => {
    const { id, key } = await newKey();
    const send = (path: string, text: string) => one.send('POST', path, text, withKey(key));
    const tagged = { BLNK_GENERATED_BY: id };
    for (const [text, expected] of [
      ['{"name":"a"}', tagged],
      ['{"name":"a","meta_data":{"a":1}}', { a: 1, ...tagged }],
      ['{"name":"a","meta_data":"text"}', tagged],
      ['{"name":"a","meta_data":null}', tagged],
      ['{"name":"a","Meta_Data":{"b":2,"BLNK_GENERATED_BY":"forged"}}', { b: 2, ...tagged }],
    ] as const) {
      assert.deepEqual((await send('/ledgers', text)).body.meta_data, expected, text);
    }
    const posted = await send(
      '/transactions',
      `{"precise_amount":123456789012345678901234567,"precision":1,"currency":"USD","reference":"big","description":"d",
        "source":"@world","destination":"@vault","allow_overdraft":true,"skip_queue":true}`,
    );
    assert.equal(posted.status, 201, posted.text);
    assert.match(posted.text, /"precise_amount":123456789012345678901234567,/);
    assert.deepEqual(posted.body.meta_data, { allow_overdraft: true, ...tagged });
    // The master is nobody's key.
    assert.equal((await one.send('POST', '/ledgers', { name: 'm' })).body.meta_data, null);
    const { body } = await send('/ledgers', '[1]');
    assert.equal(body.error_detail.code, 'GEN_MALFORMED_REQUEST');
  });

  test('the last use of a key is written down', async () => {
    const { key } = await newKey({ owner: 'used' });
    await one.send('GET', '/ledgers', undefined, withKey(key));
    const lastUse = async () => (await one.send('GET', '/api-keys?owner=used')).body[0].last_used_at;
    await until('the use is noted', async () => (await lastUse()) !== '0001-01-01T00:00:00Z');
  });
});
