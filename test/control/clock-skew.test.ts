/**
 * Clocks that disagree: a server's with the database's, and two servers' with each other. What ends by the clock goes by
 * the clock of the server that judges; what was taken back is refused whatever the clocks say.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openControl } from '#src/control/index.ts';
import { createLog } from '#src/platform/log.ts';
import { firstAdmin, password, signIn, testCloud } from '../support/cloud.ts';
import { closedAfter, type TestClock, type TestControl, testClock } from '../support/control.ts';
import { httpUpstream } from '../support/upstream.ts';

const dayMs = 86_400_000;

/** Another server on the same database, with a clock of its own. */
async function serverWithClock(
  t: Parameters<typeof closedAfter>[0],
  { database, encryptionKey }: TestControl,
  clock: TestClock,
) {
  return closedAfter(t, await openControl({ database, encryptionKey, clock, log: createLog('silent') }));
}

for (const [what, skewMs] of [
  ['a year behind', 365 * dayMs],
  ['a year ahead', -365 * dayMs],
] as const) {
  test(`with the database's clock ${what}, keys live as long as they were given`, async (t) => {
    const { control, clock, openAnother } = await testCloud(t);
    clock.advance(skewMs);
    const { key, secret } = await control.createKey({ name: 'x', scopes: ['proxy:read'], expires: '30d' });
    const { secret: rotated } = await control.rotateKey({ apiKeyId: key.apiKeyId, overlap: '7d' });
    const judged = async (presented: string) => {
      // One that has known them from the beginning, and one that reads them only now.
      const servers = [control, await openAnother()];
      const found = await Promise.all(servers.map((server) => server.authenticate(presented)));
      return found.map((credential) => credential !== null);
    };
    assert.deepEqual(
      [await judged(secret), await judged(rotated)],
      [
        [true, true],
        [true, true],
      ],
    );
    assert.deepEqual((await control.listKeys({ status: 'active', text: 'x' })).length, 1);
    clock.advance(7 * dayMs);
    assert.deepEqual(
      [await judged(secret), await judged(rotated)],
      [
        [false, false],
        [true, true],
      ],
    );
    clock.advance(23 * dayMs);
    assert.deepEqual(await judged(rotated), [false, false]);
    assert.deepEqual((await control.listKeys({ status: 'expired', text: 'x' })).length, 1);
  });

  test(`with the database's clock ${what}, sessions last as long as they should`, async (t) => {
    const cloud = await testCloud(t);
    const { clock } = cloud;
    await firstAdmin(cloud);
    clock.advance(skewMs);
    const ada = await signIn(cloud, { email: 'ada@example.com', password });
    const token = /tgs_[0-9a-f]+/.exec(ada.setCookie)?.[0] ?? '';
    const isKnown = async () => (await (await cloud.openAnother()).authenticateSession(token)) !== null;
    assert.deepEqual([(await ada.ask('GET /session')).status, await isKnown()], [200, true]);
    clock.advance(3 * 3_600_000);
    assert.deepEqual([(await ada.ask('GET /session')).status, await isKnown()], [401, false], 'it was idle');
  });
}

for (const [what, skewMs] of [
  ['behind', -30 * dayMs],
  ['ahead', 30 * dayMs],
] as const) {
  test(`a server whose clock is a month ${what} refuses what was taken back elsewhere`, async (t) => {
    const cloud = await testCloud(t);
    const clock = testClock();
    clock.advance(skewMs);
    const other = await serverWithClock(t, cloud, clock);
    const { key, secret } = await cloud.control.createKey({ name: 'x', scopes: ['proxy:read'], expires: 'never' });
    const ada = await firstAdmin(cloud);
    const token = /tgs_[0-9a-f]+/.exec(ada.setCookie)?.[0] ?? '';
    assert.notEqual(await other.authenticate(secret), null);
    await cloud.control.revokeKey(key.apiKeyId);
    assert.equal((await ada.ask('DELETE /session')).status, 200);
    await other.refresh();
    assert.equal(await other.authenticate(secret), null);
    assert.equal(await other.authenticateSession(token), null);
    // One that starts afterwards has never heard of either.
    const third = await serverWithClock(t, cloud, clock);
    assert.deepEqual([await third.authenticate(secret), await third.authenticateSession(token)], [null, null]);
  });
}

test('a server whose clock is ahead ends keys early, never late', async (t) => {
  const cloud = await testCloud(t);
  const clock = testClock();
  clock.advance(8 * dayMs);
  const ahead = await serverWithClock(t, cloud, clock);
  const { secret } = await cloud.control.createKey({ name: 'x', scopes: ['proxy:read'], expires: '7d' });
  assert.equal(await ahead.authenticate(secret), null);
  assert.notEqual(await cloud.control.authenticate(secret), null, 'where the clock is right it goes on');
});

test('records of servers whose clocks disagree are one sound chain, each with the time of its server', async (t) => {
  const cloud = await testCloud(t);
  const clock = testClock();
  clock.advance(-30 * dayMs);
  const behind = await serverWithClock(t, cloud, clock);
  const core = await httpUpstream(t);
  const instance = await cloud.addCore(core.url);
  for (let n = 0; n < 3; n += 1) {
    await cloud.send(`/proxy/ledgers?instance_id=${instance}`, { method: 'POST', body: '{}' });
    await behind.createKey({ name: `key ${n}`, scopes: ['proxy:read'], expires: 'never' });
  }
  for (const control of [cloud.control, behind]) assert.equal((await control.audit.verify()).isSound, true);
  const records = await behind.audit.list({ workspaceId: cloud.first.workspaceId }, 50);
  const monthAgoMs = cloud.clock.nowMs() - 29 * dayMs;
  const areOld = (action: string) =>
    records.flatMap((one) => (one.action === action ? [one.atMs < monthAgoMs] : [])).sort();
  assert.deepEqual(areOld('Ledger created'), [false, false, false]);
  assert.deepEqual(areOld('key.create'), [false, false, true, true, true]);
  assert.deepEqual(
    records.filter(({ outcome }) => outcome === null),
    [],
  );
});
