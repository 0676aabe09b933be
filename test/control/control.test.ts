import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type Control, openControl } from '#src/control/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { testControl } from '../support/control.ts';
import { controlDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';

const someKey = (control: Control, scopes = ['proxy:read']) =>
  control.createKey({ name: 'test', scopes, expires: 'never' });

test('the first start makes a workspace, a ledger and a key that may read and write', async (t) => {
  const { control, first } = await testControl(t);
  assert.match(first.secret, /^blnk_[0-9a-f]{64}$/);
  assert.match(first.instanceId, /^instance_[0-9a-f]{8}-[0-9a-f]{4}-4/);
  const credential = await control.authenticate(first.secret);
  assert.deepEqual([...(credential?.rights ?? [])], ['proxy:read', 'proxy:write', 'data:read']);
  const instance = await control.findInstance(first.instanceId, first.workspaceId);
  assert.equal(instance?.kind, 'embedded');
});

test('a second start changes nothing', async (t) => {
  const { control, first } = await testControl(t);
  assert.equal(await control.bootstrap({ key: `blnk_${'0'.repeat(64)}` }), null);
  assert.deepEqual(
    (await control.listInstances()).map((instance) => instance.instanceId),
    [first.instanceId],
  );
});

test('two first starts at once make one workspace', async (t) => {
  const database = await controlDatabase(t);
  const encryptionKey = randomBytes(32);
  const open = () => openControl({ database, encryptionKey, clock: systemClock, log: createLog('silent') });
  const controls = await Promise.all([open(), open()]);
  t.after(() => Promise.all(controls.map((control) => control.close())));
  const made = await Promise.all(controls.map((control) => control.bootstrap({})));
  assert.equal(made.filter((one) => one !== null).length, 1);
});

test('a first start uses the key and the instance id it is given', async (t) => {
  const database = await controlDatabase(t);
  const key = `blnk_${randomBytes(32).toString('hex')}`;
  const instance = `instance_${randomUUID()}`;
  const control = await openControl({
    database,
    encryptionKey: randomBytes(32),
    clock: systemClock,
    log: createLog('silent'),
  });
  t.after(() => control.close());
  const made = await control.bootstrap({ key, instance });
  assert.equal(made?.secret, key);
  assert.equal(made?.instanceId, instance);
  assert.notEqual(await control.authenticate(key), null);
});

test('no secret is stored in clear', async (t) => {
  const { control, first, query } = await testControl(t);
  const { secret } = await someKey(control);
  const coreKey = 'core-key-that-must-not-show';
  await control.addInstance({ name: 'core', url: 'http://127.0.0.1:5001', coreKey });
  const { rows } = await query(
    `select (select string_agg(k::text, '') from api_keys k) || (select string_agg(i::text, '') from instances i) as dump`,
  );
  const dump = rows[0].dump;
  for (const hidden of [first.secret, secret, coreKey]) {
    assert.ok(!dump.includes(hidden.slice(15)));
    assert.ok(!dump.includes(Buffer.from(hidden.slice(15)).toString('hex')));
  }
});

test('the key of a Core comes back as it was given, and opens for its own instance only', async (t) => {
  const { control, query } = await testControl(t);
  const one = await control.addInstance({ name: 'one', url: 'http://127.0.0.1:5001/', coreKey: 'geheim-ü' });
  assert.ok(one.kind === 'http');
  assert.equal(one.coreUrl, 'http://127.0.0.1:5001');
  assert.equal(control.coreKey(one), 'geheim-ü');
  const two = await control.addInstance({ name: 'two', url: 'http://127.0.0.1:5002' });
  await query(
    `update instances set core_key_sealed = (select core_key_sealed from instances where instance_id = $1)
      where instance_id = $2`,
    [one.instanceId, two.instanceId],
  );
  const stolen = await control.showInstance(two.instanceId);
  assert.ok(stolen.kind === 'http');
  assert.throws(() => control.coreKey(stolen));
});

for (const [url, why] of [
  ['ftp://host', 'not http'],
  ['http://user:secret@host', 'credentials in it'],
  ['http://host/?a=1', 'a query'],
  ['not a url', 'no URL'],
] as const) {
  test(`an instance with ${why} as its URL is refused`, async (t) => {
    const { control } = await testControl(t);
    await assert.rejects(control.addInstance({ name: 'x', url }), { code: 'INSTANCE_URL_REFUSED' });
  });
}

test('a start with another encryption key says so', async (t) => {
  const { database } = await testControl(t);
  const opened = openControl({
    database,
    encryptionKey: randomBytes(32),
    clock: systemClock,
    log: createLog('silent'),
  });
  await assert.rejects(opened, /encryption key/);
});

test('a new key made in another process is known at its first use', async (t) => {
  const { control, openAnother } = await testControl(t);
  const another = await openAnother();
  const { secret } = await someKey(another);
  assert.notEqual(await control.authenticate(secret), null);
});

test('a new instance made in another process is known at its first use', async (t) => {
  const { control, first, openAnother } = await testControl(t);
  const another = await openAnother();
  const { instanceId } = await another.addInstance({ name: 'second' });
  assert.notEqual(await control.findInstance(instanceId, first.workspaceId), null);
});

test('a revoked key is refused at once in the process that revoked it', async (t) => {
  const { control } = await testControl(t);
  const { key, secret } = await someKey(control);
  assert.notEqual(await control.authenticate(secret), null);
  await control.revokeKey(key.apiKeyId);
  assert.equal(await control.authenticate(secret), null);
});

test('a key revoked in another process is refused within a second', async (t) => {
  const { control, openAnother } = await testControl(t);
  const another = await openAnother();
  const { key, secret } = await someKey(control);
  await another.refresh();
  assert.notEqual(await another.authenticate(secret), null);
  await control.revokeKey(key.apiKeyId);
  await until('the key is refused', async () => (await another.authenticate(secret)) === null, 1_000);
});

test('a warm credential is judged without a query', async (t) => {
  const { control, first } = await testControl(t);
  const credential = control.authenticate(first.secret);
  assert.ok(!(credential instanceof Promise));
  assert.notEqual(credential, null);
});

test('a key expires by the clock', async (t) => {
  const { control, clock } = await testControl(t);
  const { secret } = await control.createKey({ name: 'short', scopes: ['*'], expires: '7d' });
  clock.advance(7 * 86_400_000 - 1);
  await control.refresh();
  assert.notEqual(await control.authenticate(secret), null);
  clock.advance(1);
  assert.equal(await control.authenticate(secret), null);
});

test("a key may do no more than its creator's role, and follows it down", async (t) => {
  const { control, query, markChanged } = await testControl(t);
  const all = await someKey(control, ['*']);
  const write = await someKey(control, ['proxy:write']);
  assert.ok((await control.authenticate(all.secret))?.rights.has('proxy:write'));
  await query(`update members set role = 'analyst'`);
  await markChanged();
  await control.refresh();
  const rights = (await control.authenticate(all.secret))?.rights;
  assert.deepEqual([rights?.has('proxy:read'), rights?.has('proxy:write')], [true, false]);
  assert.equal((await control.authenticate(write.secret))?.rights.size, 0);
});

test("another workspace's instance is not found", async (t) => {
  const { control, first, query } = await testControl(t);
  await query(`insert into workspaces values ('org_other', 'Other', now())`);
  assert.equal(await control.findInstance(first.instanceId, 'org_other'), null);
});

test('a removed instance is no longer found, and its row keeps the schema', async (t) => {
  const { control, first, query } = await testControl(t);
  await control.removeInstance(first.instanceId);
  assert.equal(await control.findInstance(first.instanceId, first.workspaceId), null);
  const { rows } = await query('select schema_name from instances where instance_id = $1', [first.instanceId]);
  assert.match(rows[0].schema_name, /^ledger_[0-9a-f]{32}$/);
  await assert.rejects(control.showInstance(first.instanceId), { code: 'CLOUD_NOT_FOUND' });
});

test('the last use of a key is noted, once a minute at most', async (t) => {
  const { control, clock, first } = await testControl(t);
  const lastUse = async () => (await control.listKeys())[0]?.lastUsedAt ?? null;
  await control.authenticate(first.secret);
  await until('the use is noted', async () => (await lastUse()) !== null);
  const noted = await lastUse();
  clock.advance(59_000);
  await control.refresh();
  await control.authenticate(first.secret);
  clock.advance(1_000);
  await control.authenticate(first.secret);
  await until('the next use is noted', async () => (await lastUse()) !== noted);
  assert.equal(Date.parse((await lastUse()) ?? '') - Date.parse(noted ?? ''), 60_000);
});

test('a key with a wrong scope or expiry is not made', async (t) => {
  const { control } = await testControl(t);
  for (const wrong of [{ scopes: ['proxy:all'] }, { scopes: [] }, { expires: '8d' }, { expires: '2020-01-01' }]) {
    const made = control.createKey({ name: 'x', scopes: ['*'], expires: 'never', ...wrong });
    await assert.rejects(made, { code: 'CLOUD_VALIDATION_ERROR' });
  }
  assert.equal((await control.listKeys()).length, 1);
});

test('keys are listed newest first, without their secrets', async (t) => {
  const { control, clock } = await testControl(t);
  clock.advance(1_000);
  const { key, secret } = await control.createKey({ name: 'new', scopes: ['proxy:read'], expires: '30d' });
  const [newest] = await control.listKeys();
  assert.deepEqual(newest, key);
  assert.equal(newest?.prefix, secret.slice(0, 13));
  assert.ok(!JSON.stringify(newest).includes(secret));
});

test('a key that may have been revoked is not honoured while the database does not answer', async (t) => {
  const { control, query, markChanged, database } = await testControl(t);
  const { key, secret } = await someKey(control);
  // As another process does it, and at the same moment this one can no longer be told.
  await query(`alter table control_state rename to gone`);
  await query('update api_keys set revoked_at = now() where api_key_id = $1', [key.apiKeyId]);
  await until('the key is not honoured', async () => (await answerTo(control, secret)) !== 'honoured', 1_000);
  assert.equal(await answerTo(control, secret), 'GEN_UNAVAILABLE');
  assert.equal(control.isConfirmed(), false);
  await query(`alter table ${database.schema}.gone rename to control_state`);
  await markChanged();
  await until('the key is refused', async () => (await answerTo(control, secret)) === 'refused', 1_000);
});

test('one check that fails turns nobody away: the next request has the database asked again', async (t) => {
  const { control, first, query, database } = await testControl(t);
  await query(`alter table control_state rename to gone`);
  await control.refresh();
  assert.equal(control.isConfirmed(), false);
  await query(`alter table ${database.schema}.gone rename to control_state`);
  assert.equal(await answerTo(control, first.secret), 'honoured');
});

async function answerTo(control: Control, secret: string): Promise<string> {
  try {
    return (await control.authenticate(secret)) === null ? 'refused' : 'honoured';
  } catch (error) {
    return (error as { code: string }).code;
  }
}
