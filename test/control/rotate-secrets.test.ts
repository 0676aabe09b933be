import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import { type Control, openControl } from '#src/control/index.ts';
import { connectionName } from '#src/control/rotate-secrets.ts';
import { openSecrets } from '#src/control/secrets.ts';
import { sealedColumns } from '#src/control/store/sealed.ts';
import { createLog } from '#src/platform/log.ts';
import { closedAfter, testControl } from '../support/control.ts';
import { until } from '../support/until.ts';

const coreKey = 'core key that must not be lost';

/** A control plane with something of all that is sealed, closed again, and what reads it with other keys. */
async function filled(t: TestContext) {
  const { control, first, database, encryptionKey: old, clock, query } = await testControl(t);
  const instance = await control.addInstance({ name: 'core', url: 'http://127.0.0.1:5001', coreKey });
  const secrets = openSecrets({ current: old, previous: null });
  await query(
    `insert into accounts (account_id, email, name, password_hash, password_changed_at, created_at, totp_sealed)
     values ('acc_1', 'a@example.com', 'A', 'x', now(), now(), $1)`,
    [secrets.seal('totp secret', 'acc_1')],
  );
  const digest = Buffer.from('digest of a key');
  await query(
    `insert into idempotency_keys (key_digest, request_digest, leased_until, expires_at, answer_sealed)
     values ($1, 'x', now(), now(), $2)`,
    [digest, secrets.seal('answer', `idempotency ${digest.toString('hex')}`)],
  );
  /** PostgreSQL hears a moment later that a server has closed its connections. */
  const onlyLeft = (name: string | null) =>
    until('the server has gone', async () => {
      const names = await query(
        `select application_name
           from pg_stat_activity
          where datname = current_database()
            and application_name like 'tallygate control%'
            and application_name is distinct from $1`,
        [name],
      );
      return names.rowCount === 0;
    });
  await control.close();
  await onlyLeft(null);

  const open = async (encryptionKey: Buffer, previousKey: Buffer | null = null) =>
    closedAfter(t, await openControl({ database, encryptionKey, previousKey, clock, log: createLog('silent') }));
  const assertReadable = async (opened: Control, keys: { current: Buffer; previous: Buffer | null }) => {
    assert.notEqual(await opened.authenticate(first.secret), null);
    const found = await opened.findInstance(instance.instanceId, first.workspaceId);
    assert.ok(found?.kind === 'http');
    assert.equal(opened.coreKey(found), coreKey);
    const ring = openSecrets(keys);
    const { rows } = await query(
      'select (select totp_sealed from accounts) as totp, (select answer_sealed from idempotency_keys) as answer',
    );
    assert.equal(ring.unseal(rows[0].totp, 'acc_1'), 'totp secret');
    assert.equal(ring.unseal(rows[0].answer, `idempotency ${digest.toString('hex')}`), 'answer');
  };
  return { open, assertReadable, onlyLeft, query, old };
}

test('a new encryption key opens everything once it has been sealed anew, and API keys go on', async (t) => {
  const { open, assertReadable, onlyLeft, old } = await filled(t);
  const [second, third] = [randomBytes(32), randomBytes(32)];
  await assert.rejects(open(second), /is not the one/);
  await onlyLeft(null);
  let former = old;
  const formerTokenKeys: Buffer[] = [];
  for (const current of [second, third]) {
    const both = await open(current, former);
    await assertReadable(both, { current, previous: former });
    formerTokenKeys.push(...both.tokenKeys.slice(1, 2));
    assert.equal(await both.rotateSecrets(), 3);
    assert.equal(await both.rotateSecrets(), 0);
    await both.close();
    const alone = await open(current);
    await assertReadable(alone, { current, previous: null });
    assert.deepEqual(alone.tokenKeys.slice(1), formerTokenKeys, 'tokens made before still open');
    await alone.close();
    await assert.rejects(open(former), /is not the one/);
    await onlyLeft(null);
    former = current;
  }
});

test('a rotation that broke off is readable with both keys, and ends when it is run again', async (t) => {
  const { open, assertReadable, query, old } = await filled(t);
  const current = randomBytes(32);
  const both = await open(current, old);
  await query(
    `create function broken() returns trigger language plpgsql as $$ begin raise 'broken off'; end $$;
     create trigger broken before update on accounts execute function broken()`,
  );
  await assert.rejects(both.rotateSecrets(), /broken off/);
  await both.close();
  const again = await open(current, old);
  await assertReadable(again, { current, previous: old });
  await query('drop trigger broken on accounts');
  assert.equal(await again.rotateSecrets(), 2);
  await again.close();
  await assertReadable(await open(current), { current, previous: null });
});

test('two rotations at once are one', async (t) => {
  const { open, assertReadable, query, old } = await filled(t);
  const current = randomBytes(32);
  const [one, other] = await Promise.all([open(current, old), open(current, old)]);
  const [first, second] = await Promise.all([one.rotateSecrets(), other.rotateSecrets()]);
  assert.equal(first + second, 3);
  assert.equal((await query('select from kept_keys')).rowCount, 2);
  await assertReadable(await open(current), { current, previous: null });
});

test('nothing is sealed anew while a server is up that knows the old key alone', async (t) => {
  const { open, assertReadable, onlyLeft, old } = await filled(t);
  const current = randomBytes(32);
  const server = await open(old);
  const both = await open(current, old);
  await assert.rejects(both.rotateSecrets(), /A server is up that does not know the new encryption key/);
  await assertReadable(server, { current: old, previous: null });
  await server.close();
  await onlyLeft(connectionName(openSecrets({ current, previous: old })));
  assert.equal(await both.rotateSecrets(), 3);
});

test('all columns of sealed secrets are known to the rotation', async (t) => {
  const { query } = await testControl(t);
  const { rows } = await query(
    `select table_name || '.' || column_name as name
       from information_schema.columns
      where table_schema = current_schema() and column_name like '%sealed'`,
  );
  assert.deepEqual(
    rows.map(({ name }) => name).sort(),
    ['kept_keys.sealed', ...sealedColumns.map(({ table, column }) => `${table}.${column}`)].sort(),
  );
});
