import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { otherWorkspace, testCloud } from '../../support/cloud.ts';
import { fakeLedger } from '../../support/gateway.ts';

const dayMs = 86_400_000;

test('a key is made, shown once, read, listed and used', async (t) => {
  const { ask, control, clock } = await testCloud(t);
  const made = await ask('POST /keys', { name: 'payroll', scopes: ['proxy:read'], expires: '30d' });
  assert.equal(made.status, 201);
  assert.match(made.body.key, /^blnk_[0-9a-f]{64}$/);
  assert.deepEqual(await rightsOf(control, made.body.key), ['proxy:read']);
  const { key, ...shown } = made.body;
  assert.equal(Date.parse(shown.expires_at), Math.floor(clock.nowMs() / 1) + 30 * dayMs);
  assert.equal(shown.prefix, key.slice(0, 13));
  assert.equal(shown.status, 'active');
  const read = await ask(`GET /keys/${shown.api_key_id}`);
  // It has been used meanwhile, which is noted behind: by now, or in a moment.
  assert.deepEqual([read.status, { ...read.body, last_used_at: null }], [200, shown]);
  assert.ok(!JSON.stringify((await ask('GET /keys')).body).includes(key));
});

async function rightsOf(control: { authenticate: (secret: string) => unknown }, secret: string): Promise<string[]> {
  const credential = (await control.authenticate(secret)) as { rights: ReadonlySet<string> } | null;
  return [...(credential?.rights ?? [])];
}

test('lists are filtered and paged, newest first', async (t) => {
  const { ask, clock } = await testCloud(t);
  for (const name of ['one', 'two', 'three']) {
    clock.advance(1_000);
    await ask('POST /keys', { name, scopes: ['proxy:read'] });
  }
  const first = await ask('GET /keys?pageSize=2');
  assert.deepEqual([first.body.data.map((key: { name: string }) => key.name), first.body.total], [['three', 'two'], 5]);
  const second = await ask('GET /keys?pageSize=2&page=2');
  assert.equal(second.body.data[0].name, 'one');
  assert.deepEqual(
    (await ask('GET /keys?search=TWO')).body.data.map((key: { name: string }) => key.name),
    ['two'],
  );
  const revoked = first.body.data[0].api_key_id;
  assert.equal((await ask(`POST /keys/${revoked}/revoke`)).body.status, 'revoked');
  assert.deepEqual(
    (await ask('GET /keys?status=revoked')).body.data.map((key: { api_key_id: string }) => key.api_key_id),
    [revoked],
  );
});

test('an expiry is changed while the key is active, and the secret stays', async (t) => {
  const { ask, control, clock } = await testCloud(t);
  const { body } = await ask('POST /keys', { name: 'x', scopes: ['proxy:read'], expires: '7d' });
  assert.equal((await ask(`PATCH /keys/${body.api_key_id}`, { expires: 'never' })).body.expires_at, null);
  clock.advance(8 * dayMs);
  await control.refresh();
  assert.notEqual(await control.authenticate(body.key), null);
  await ask(`PATCH /keys/${body.api_key_id}`, { expires: '7d' });
  clock.advance(8 * dayMs);
  await control.refresh();
  const late = await ask(`PATCH /keys/${body.api_key_id}`, { expires: 'never' });
  assert.deepEqual([late.status, late.code], [409, 'KEY_NOT_ACTIVE']);
});

test('a rotated key has two secrets until the date, then one', async (t) => {
  const { ask, control, clock } = await testCloud(t);
  const { body: before } = await ask('POST /keys', { name: 'x', scopes: ['proxy:read'] });
  const { body: after, status } = await ask(`POST /keys/${before.api_key_id}/rotate`, { overlap: '7d' });
  assert.equal(status, 200);
  assert.notEqual(after.key, before.key);
  for (const secret of [before.key, after.key]) assert.notEqual(await control.authenticate(secret), null);
  clock.advance(7 * dayMs);
  await control.refresh();
  assert.equal(await control.authenticate(before.key), null);
  assert.notEqual(await control.authenticate(after.key), null);
  const { body: last } = await ask(`POST /keys/${before.api_key_id}/rotate`, {});
  assert.equal(await control.authenticate(after.key), null, 'without an overlap the old secret ends at once');
  assert.notEqual(await control.authenticate(last.key), null);
  const { body: newest } = await ask(`POST /keys/${before.api_key_id}/rotate`);
  assert.equal(await control.authenticate(last.key), null, 'and so without a body');
  assert.notEqual(await control.authenticate(newest.key), null);
});

test('revoking ends both secrets of a rotated key', async (t) => {
  const { ask, control } = await testCloud(t);
  const { body: before } = await ask('POST /keys', { name: 'x', scopes: ['proxy:read'] });
  const { body: after } = await ask(`POST /keys/${before.api_key_id}/rotate`, { overlap: '7d' });
  await ask(`POST /keys/${before.api_key_id}/revoke`);
  for (const secret of [before.key, after.key]) assert.equal(await control.authenticate(secret), null);
});

test('a deleted key is refused, and gone from lists', async (t) => {
  const { ask, control } = await testCloud(t);
  const { body } = await ask('POST /keys', { name: 'x', scopes: ['proxy:read'] });
  assert.deepEqual((await ask(`DELETE /keys/${body.api_key_id}`)).body, { message: 'Key deleted' });
  assert.equal(await control.authenticate(body.key), null);
  assert.equal((await ask(`GET /keys/${body.api_key_id}`)).status, 404);
  assert.equal((await ask(`DELETE /keys/${body.api_key_id}`)).status, 404);
});

/** Nothing is made in it. */
const shared = testCloud({ after: (work) => after(work as () => void) });

for (const [what, wanted, path] of [
  ['no name', { scopes: ['*'] }, /name/],
  ['an unknown scope', { name: 'x', scopes: ['proxy:all'] }, /scopes/],
  ['no scope', { name: 'x', scopes: [] }, /scopes/],
  ['an unknown field', { name: 'x', scopes: ['*'], admin: true }, /admin/],
  ['a line break in the name', { name: 'a\nb', scopes: ['*'] }, /name/],
  ['a name of the wrong type', { name: 7, scopes: ['*'] }, /name/],
  ['an expiry in the past', { name: 'x', scopes: ['*'], expires: '2020-01-01' }, /expiry/],
  ['no address', { name: 'x', scopes: ['*'], addresses: ['everywhere'] }, /everywhere/],
  ['an unknown instance', { name: 'x', scopes: ['proxy:read'], instances: ['instance_none'] }, /instance/],
  ['limits that are not said', { name: 'x', scopes: ['proxy:read'], limits: {} }, /limits/],
  ['limits and the scope admin', { name: 'x', scopes: ['admin'], limits: { currencies: ['USD'] } }, /admin/],
] as const) {
  test(`a key with ${what} is refused with 400`, async () => {
    const { ask } = await shared;
    const answer = await ask('POST /keys', wanted);
    assert.deepEqual([answer.status, answer.code], [400, 'CLOUD_VALIDATION_ERROR']);
    assert.match(answer.body.error, path);
  });
}

test('a key never grants more than its creator holds', async (t) => {
  const { ask, addKey, control } = await testCloud(t);
  const manager = await addKey('admin', 'proxy:read');
  for (const scopes of [['proxy:write'], ['*'], ['proxy:read', 'data:read']]) {
    const answer = await ask('POST /keys', { name: 'more', scopes }, { key: manager });
    assert.deepEqual([answer.status, answer.code], [403, 'AUTH_EXCEEDS_OWN_RIGHTS'], scopes.join());
  }
  assert.equal((await ask('POST /keys', { name: 'same', scopes: ['proxy:read'] }, { key: manager })).status, 201);

  // Neither by giving a greater key a new secret, which the caller would then hold.
  const { key } = await control.createKey({ name: 'great', scopes: ['*'], expires: 'never' });
  const rotated = await ask(`POST /keys/${key.apiKeyId}/rotate`, {}, { key: manager });
  assert.deepEqual([rotated.status, rotated.code], [403, 'AUTH_EXCEEDS_OWN_RIGHTS']);
});

test('a key does not outlive the key it is made with, nor leave its addresses', async (t) => {
  const { ask, control } = await testCloud(t);
  const range = ['127.0.0.0/8'];
  const { secret, key } = await control.createKey({ name: 'x', scopes: ['*'], expires: '7d', addresses: range });
  const make = (more: object) =>
    ask('POST /keys', { name: 'y', scopes: ['*'], expires: '7d', ...more }, { key: secret });
  assert.equal((await make({ expires: 'never' })).code, 'AUTH_EXCEEDS_OWN_RIGHTS');
  assert.equal((await make({ expires: '30d' })).code, 'AUTH_EXCEEDS_OWN_RIGHTS');
  assert.equal((await make({ addresses: ['0.0.0.0/0'] })).code, 'AUTH_EXCEEDS_OWN_RIGHTS');
  assert.equal((await make({ addresses: ['127.0.0.1'] })).status, 201);
  assert.deepEqual((await make({})).body.addresses, range);
  const own = await ask(`PATCH /keys/${key.apiKeyId}`, { expires: 'never' }, { key: secret });
  assert.equal(own.code, 'AUTH_EXCEEDS_OWN_RIGHTS', 'it can not prolong its own life either');
});

test('a key that is bound to instances or limits manages nothing, whatever its scopes', async (t) => {
  const { ask, control, first } = await testCloud(t);
  for (const bound of [{ instances: [first.instanceId] }, { limits: { currencies: ['USD'] } }]) {
    const { secret } = await control.createKey({ name: 'x', scopes: ['*'], expires: 'never', ...bound });
    const answer = await ask('GET /keys', undefined, { key: secret });
    assert.equal(answer.code, 'AUTH_INSUFFICIENT_SCOPE');
    assert.match(answer.body.error, /bound to instances or limits/, 'it has the scope, so no scope is asked for');
  }
});

test("another workspace's key is answered like one that does not exist", async (t) => {
  const cloud = await testCloud(t);
  const { keyId, key } = await otherWorkspace(cloud);
  const { body: mine } = await cloud.ask('POST /keys', { name: 'mine', scopes: ['proxy:read'] });
  for (const line of [
    'GET /keys/:id',
    'PATCH /keys/:id',
    'POST /keys/:id/rotate',
    'POST /keys/:id/revoke',
    'DELETE /keys/:id',
  ]) {
    const body = line.startsWith('PATCH') ? { expires: 'never' } : line.endsWith('rotate') ? {} : undefined;
    const [theirs, none] = [keyId, 'apikey_none'].map((id) => cloud.ask(line.replace(':id', id), body));
    const [one, other] = [await theirs, await none];
    assert.equal(one?.status, 404, line);
    assert.deepEqual(one?.body, other?.body, line);
  }
  assert.equal((await cloud.ask(`GET /keys/${mine.api_key_id}`, undefined, { key })).status, 404);
  assert.deepEqual(
    (await cloud.ask('GET /keys', undefined, { key })).body.data.map((one: { api_key_id: string }) => one.api_key_id),
    [keyId],
  );
});

test('a key that is bound to instances reaches no other, and can not tell that there are more', async (t) => {
  const ledger = fakeLedger(async () => ({ status: 200, headers: {}, body: '{}' }));
  const { send, control, first } = await testCloud(t, { openEmbeddedLedger: ledger });
  const second = await control.addInstance({ name: 'second' });
  const { secret } = await control.createKey({
    name: 'bound',
    scopes: ['proxy:read'],
    expires: 'never',
    instances: [second.instanceId],
  });
  const ask = async (id: string) => send(`/proxy/ledgers?instance_id=${id}`, { key: secret });
  assert.equal((await ask(second.instanceId)).status, 200);
  const [other, none] = [await ask(first.instanceId), await ask('instance_none')];
  assert.deepEqual([other.status, await other.text()], [404, await none.text()]);
});

test('a key that is bound to addresses is refused from elsewhere, on the Proxy and here', async (t) => {
  const { send, ask, control, first } = await testCloud(t, { trustedProxies: ['127.0.0.1'] });
  const bound = { name: 'x', scopes: ['*'], expires: 'never', addresses: ['192.0.2.0/24'] };
  const { secret } = await control.createKey(bound);
  const from = (address: string) => ({ key: secret, headers: { 'x-forwarded-for': address } });
  assert.equal((await ask('GET /keys', undefined, from('192.0.2.9'))).status, 200);
  // What a client writes before the proxy's own entry counts for nothing.
  assert.equal((await ask('GET /keys', undefined, from('192.0.2.9, 198.51.100.1'))).code, 'AUTH_ADDRESS_NOT_ALLOWED');
  const proxied = await send(`/proxy/ledgers?instance_id=${first.instanceId}`, from('198.51.100.1'));
  assert.equal(proxied.status, 403);
});
