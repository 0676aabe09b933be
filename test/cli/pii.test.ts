import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryDirectory } from '../support/directory.ts';
import { runCommand, serverEnvironment, startServer } from '../support/server.ts';

const secretName = 'Xanthippe';

test('tokens work from the first start; who read is on record, keys can be changed, and no log has the data', async (t) => {
  const home = path.join(await temporaryDirectory(t), 'home');
  const settings = { TALLYGATE_LOG_LEVEL: 'debug' };
  let server = await startServer(t, { home, settings });
  const apiKey = server.apiKey ?? '';
  const proxy = (method: string, target: string, body?: object) =>
    fetch(`${server.url}/proxy${target}?instance_id=${server.instanceId}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
  const pii = async (settings: NodeJS.ProcessEnv, ...args: string[]) => {
    const { code, stdout, stderr } = await runCommand(['pii', ...args], serverEnvironment(home, settings));
    assert.equal(code, 0, stderr);
    return stdout;
  };

  const created = (await (await proxy('POST', '/identities', { first_name: secretName })).json()) as {
    identity_id: string;
  };
  const target = `/identities/${created.identity_id}`;
  assert.equal((await proxy('POST', `${target}/tokenize/FirstName`)).status, 200);

  // Once through the Proxy, once on the ledger's own port.
  const value = async (answer: Response) => ((await answer.json()) as { value: string }).value;
  const throughProxy = await proxy('GET', `${target}/detokenize/FirstName`);
  assert.equal(await value(throughProxy), secretName);
  const direct = await fetch(`${server.ledgerUrl}${target}/detokenize/FirstName`, {
    headers: { 'x-request-id': 'mine' },
  });
  assert.equal(await value(direct), secretName);
  const log = JSON.parse(await pii({}, 'log', '--json'));
  const keys = JSON.parse((await runCommand(['keys', 'list', '--json'], serverEnvironment(home))).stdout);
  assert.deepEqual(
    log.map(({ reader, request_id, fields }: Record<string, unknown>) => [reader, request_id, fields]),
    [
      ['none', 'mine', ['FirstName']],
      [keys[0].api_key_id, throughProxy.headers.get('x-request-id'), ['FirstName']],
    ],
  );
  assert.match(await pii({}, 'log', '--identity', created.identity_id), /^READ +INSTANCE +IDENTITY +FIELDS/);
  assert.match(await pii({}, 'log', '--identity', 'idt_other'), /^READ.*\n$/);

  // A new key in front: the old token still opens, and is made anew while the server is up.
  const outputs = [server.output];
  await server.stop();
  const keySetting = { TALLYGATE_TOKENIZATION_KEYS: randomBytes(32).toString('hex') };
  server = await startServer(t, { home, settings: { ...settings, ...keySetting } });
  outputs.push(server.output);
  assert.equal(await value(await proxy('GET', `${target}/detokenize/FirstName`)), secretName);
  const done = / 1 tokens made anew, in 1 identities with tokens\n$/;
  assert.match(await pii(keySetting, 'rotate'), done);
  assert.match(await pii(keySetting, 'rotate'), / 0 tokens made anew, in 1 identities with tokens\n$/);
  assert.equal(await value(await proxy('GET', `${target}/detokenize/FirstName`)), secretName);

  // Without the key the token can't be opened: told to those who rotate, and a 500 without a word to others.
  const lost = await runCommand(['pii', 'rotate', '--json'], serverEnvironment(home));
  assert.equal(lost.code, 1);
  assert.match(lost.stdout, /"field":"FirstName","problem":"unreadable"/);
  await server.stop();
  server = await startServer(t, { home, settings });
  outputs.push(server.output);
  const refused = await proxy('GET', `${target}/detokenize/FirstName`);
  assert.equal(refused.status, 500);
  await server.stop();
  const logged = outputs.map(({ stdout, stderr }) => stdout + stderr).join('');
  assert.match(logged, /can't be opened/);
  assert.ok(!logged.includes(secretName) && !log.includes(secretName));
});
