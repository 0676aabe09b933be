import assert from 'node:assert/strict';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryDirectory } from '../support/directory.ts';
import { postCent } from '../support/post.ts';
import { receiver } from '../support/receiver.ts';
import { runCommand, serverEnvironment, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

test('events survive a kill: each is told at least once, and the log can be read and replayed', async (t) => {
  const home = path.join(await temporaryDirectory(t), 'home');
  const webhook = await receiver(t);
  const settings = {
    TALLYGATE_WEBHOOK_URL: `${webhook.url}/events`,
    TALLYGATE_WEBHOOK_HEADERS: '{"X-Own":"yes"}',
    TALLYGATE_WEBHOOK_ALLOW_PRIVATE: 'true',
  };
  let server = await startServer(t, { home, settings });
  const references = Array.from({ length: 30 }, (_, n) => `event-${n}`);
  const told = () =>
    webhook.told.flatMap(({ json }) => (json.event === 'transaction.applied' ? [json.data.reference] : []));

  // The first half is told; then the receiver takes its time, and the server dies over it.
  for (const reference of references.slice(0, 15)) assert.equal(await postCent(server.ledgerUrl, reference), 201);
  await until('the first half is told', () => told().length >= 15);
  webhook.answer = () => undefined;
  for (const reference of references.slice(15)) assert.equal(await postCent(server.ledgerUrl, reference), 201);
  await until('the receiver hangs', () => told().length >= 16);
  server.child.kill('SIGKILL');
  await once(server.child, 'exit');

  webhook.answer = (_told, response) => void response.writeHead(200).end();
  server = await startServer(t, { home, settings });
  await until('all are told', () => references.every((reference) => told().includes(reference)));
  assert.deepEqual(webhook.told.at(-1)?.headers['x-own'], 'yes');
  const firsts = told().filter((reference, index, all) => all.indexOf(reference) === index);
  assert.deepEqual(firsts, references, 'in order, for they have a balance in common');

  const env = serverEnvironment(home);
  const events = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCommand(['events', ...args], env);
    assert.equal(code, 0, stderr);
    return stdout;
  };
  const log = async () => JSON.parse(await events('list', '--limit', '100', '--json'));
  await until('all is noted', async () =>
    (await log()).every(({ status }: { status: string }) => status === 'delivered'),
  );
  const [latest] = await log();
  assert.equal(JSON.parse(latest.body).data.reference, 'event-29');
  assert.match(await events('list'), /^NUMBER +EVENT +RECEIVER +STATUS/);

  const before = told().length;
  assert.equal(await events('replay', latest.sequence), '1 to be sent again.\n');
  await until('it is told again', () => told().length > before);
  assert.equal(told().at(-1), 'event-29');
  assert.equal(await events('replay', '--failed'), '0 to be sent again.\n');
  for (const wrong of [['replay'], ['replay', 'x'], ['list', '--instance', 'none']]) {
    const { code, stderr } = await runCommand(['events', ...wrong], env);
    assert.equal(code, 1);
    assert.match(stderr, /^[A-Z"].*\.\n$/);
  }
});
