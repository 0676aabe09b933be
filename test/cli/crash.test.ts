import assert from 'node:assert/strict';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryDirectory } from '../support/directory.ts';
import { postCent, receivedCents } from '../support/post.ts';
import { isReady, killPostgres, type RunningServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const rounds = 10;
const clients = 8;
/** Acknowledged before each crash, so that every crash falls into posting at full speed. */
const postsPerRound = 40;
/** Recovery syncs every file of the cluster, which takes its time on a busy machine; it is not what is tested. */
const recoveryMaxMs = 90_000;

test(`${rounds} crashes while posting lose no acknowledged transaction and double none`, async (t) => {
  const home = path.join(await temporaryDirectory(t), 'home');
  let server: RunningServer = await startServer(t, { home });
  const acknowledged = new Set<string>();
  const unanswered = new Set<string>();
  let isOver = false;

  async function post(client: number): Promise<void> {
    for (let n = 0; !isOver; n += 1) {
      const reference = `client-${client}-${n}`;
      const status = await postCent(server.ledgerUrl, reference);
      if (status === 201) acknowledged.add(reference);
      else {
        assert.ok(status === null || status >= 500, `status ${status} for a new reference`);
        unanswered.add(reference);
        // The next attempts would fail as fast as they can be made.
        await until('the server answers again', () => isReady(server), recoveryMaxMs);
      }
    }
  }

  t.after(() => {
    // What the server said last, for whoever has to find out why a round failed.
    if (!t.passed) t.diagnostic(server.output.stderr.slice(-4_000));
  });
  const posting = Promise.all(Array.from({ length: clients }, (_, client) => post(client)));
  for (let round = 0; round < rounds; round += 1) {
    const goal = acknowledged.size + postsPerRound;
    await until(`posting goes on in round ${round}`, () => acknowledged.size >= goal, recoveryMaxMs);
    if (round % 2 === 0) {
      server.child.kill('SIGKILL');
      await once(server.child, 'exit');
      server = await startServer(t, { home });
    } else await killPostgres(home);
  }
  isOver = true;
  await posting;
  await until('the server answers again', () => isReady(server), recoveryMaxMs);

  for (const reference of acknowledged) {
    assert.equal(await postCent(server.ledgerUrl, reference), 409, `${reference} was acknowledged and is there`);
  }
  for (const reference of unanswered) {
    const status = await postCent(server.ledgerUrl, reference);
    assert.ok(status === 201 || status === 409, `${reference} can be retried (${status})`);
  }
  assert.equal(await receivedCents(server.ledgerUrl), acknowledged.size + unanswered.size);
});
