import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryDirectory } from '../support/directory.ts';
import { runCommand, serverEnvironment, startServer } from '../support/server.ts';

test('the encryption key is changed: beside a server that has both keys, and without orphaning keys or tokens', async (t) => {
  const home = path.join(await temporaryDirectory(t), 'home');
  const file = path.join(home, 'encryption.key');
  const rotate = (settings: NodeJS.ProcessEnv = {}) =>
    runCommand(['secrets', 'rotate'], serverEnvironment(home, settings));
  let server = await startServer(t, { home });
  const apiKey = server.apiKey ?? '';
  const proxy = async (method: string, target: string, body?: object) => {
    const response = await fetch(`${server.url}/proxy${target}?instance_id=${server.instanceId}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const { identity_id } = (await proxy('POST', '/identities', { first_name: 'Xanthippe' })).body;
  const field = `/identities/${identity_id}`;
  assert.equal((await proxy('POST', `${field}/tokenize/FirstName`)).status, 200);
  const assertWorks = async () =>
    assert.equal((await proxy('GET', `${field}/detokenize/FirstName`)).body.value, 'Xanthippe');

  // The server that is up knows the old key alone.
  const old = await readFile(file, 'utf8');
  const refused = await rotate();
  assert.deepEqual([refused.code, refused.stdout], [1, '']);
  assert.match(refused.stderr, /^A server is up that does not know the new encryption key\. Restart/);
  await assertWorks();
  await server.stop();
  server = await startServer(t, { home });
  await assertWorks();
  assert.equal(await readFile(`${file}.previous`, 'utf8'), old);
  const done = await rotate();
  assert.deepEqual([done.code, done.stdout], [0, '0 secrets sealed under the new key\n'], done.stderr);
  assert.ok(!(await readdir(home)).some((name) => name.startsWith('encryption.key.')));
  assert.notEqual(await readFile(file, 'utf8'), old);
  await assertWorks();
  await server.stop();

  // With keys from the environment.
  const former = (await readFile(file, 'utf8')).trim();
  const key = { TALLYGATE_ENCRYPTION_KEY: randomBytes(32).toString('hex') };
  assert.match((await rotate({ TALLYGATE_ENCRYPTION_KEY: former })).stderr, /^There is nothing to rotate: set /);
  const inPlace = await rotate({ ...key, TALLYGATE_ENCRYPTION_KEY_PREVIOUS: former });
  assert.match(inPlace.stdout, /^0 secrets sealed under the new key\nTALLYGATE_ENCRYPTION_KEY_PREVIOUS is no longer/);
  server = await startServer(t, { home, settings: key });
  await assertWorks();
});
