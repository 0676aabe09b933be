/** Two servers on one database, one of which is killed while both post: the other goes on, and takes over what it had. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { test } from 'node:test';
import { emptyDatabase } from '../support/database.ts';
import { postCent, receivedCents } from '../support/post.ts';
import { receiver } from '../support/receiver.ts';
import { runCommand, serverEnvironment, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const clientsEach = 4;
/** At each server before the kill, and at the one that is left after it. */
const posts = 100;
/** The lease of the dead server must run out, on a machine that may be busy. */
const takeOverMaxMs = 60_000;

test('a server is killed while two post: nothing is lost or doubled, and all events are told', async (t) => {
  const webhook = await receiver(t);
  const settings = {
    DATABASE_URL: (await emptyDatabase(t)).url,
    TALLYGATE_ENCRYPTION_KEY: randomBytes(32).toString('hex'),
    TALLYGATE_WEBHOOK_URL: `${webhook.url}/events`,
    TALLYGATE_WEBHOOK_ALLOW_PRIVATE: 'true',
  };
  // The first one delivers the events.
  const killed = await startServer(t, { settings });
  const left = await startServer(t, { settings });
  const acknowledged = new Map<string, number>([killed, left].map(({ ledgerUrl }) => [ledgerUrl, 0]));
  const recorded = new Set<string>();
  const unanswered = new Set<string>();
  let isOver = false;

  async function post(ledgerUrl: string, client: number): Promise<void> {
    for (let n = 0; !isOver; n += 1) {
      const reference = `${ledgerUrl} ${client} ${n}`;
      const status = await postCent(ledgerUrl, reference);
      if (status === 201) {
        recorded.add(reference);
        acknowledged.set(ledgerUrl, (acknowledged.get(ledgerUrl) ?? 0) + 1);
        continue;
      }
      assert.deepEqual([status, ledgerUrl], [null, killed.ledgerUrl]);
      unanswered.add(reference);
      return;
    }
  }

  const posting = Promise.all(
    [killed, left].flatMap(({ ledgerUrl }) =>
      Array.from({ length: clientsEach }, (_, client) => post(ledgerUrl, client)),
    ),
  );
  await until('both post', () => [...acknowledged.values()].every((count) => count >= posts), takeOverMaxMs);
  killed.child.kill('SIGKILL');
  await once(killed.child, 'exit');
  const goal = (acknowledged.get(left.ledgerUrl) ?? 0) + posts;
  await until('the other goes on', () => (acknowledged.get(left.ledgerUrl) ?? 0) >= goal, takeOverMaxMs);
  isOver = true;
  await posting;

  assert.equal(unanswered.size, clientsEach);
  for (const reference of unanswered) {
    const status = await postCent(left.ledgerUrl, reference);
    assert.ok(status === 201 || status === 409, `${reference} can be retried (${status})`);
    recorded.add(reference);
  }
  assert.equal(await receivedCents(left.ledgerUrl), recorded.size);
  const told = () => new Set(webhook.told.map(({ json }) => json.data?.reference));
  await until('all events are told', () => recorded.isSubsetOf(told()), takeOverMaxMs);
  const { code, stderr } = await runCommand(['verify'], serverEnvironment(left.home, settings));
  assert.equal(code, 0, stderr);
});
