import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdInMemory } from './held.ts';
import { createLog } from './log.ts';

/** A database whose answers to the version check the test gives. */
function heldOf(readVersion: () => Promise<string>) {
  return holdInMemory({ readVersion, load: async () => 'contents', what: 'the database', log: createLog('silent') });
}

test('contents are confirmed by an answer, and no longer by the first check that fails', async () => {
  let isUp = true;
  const held = heldOf(async () => {
    if (!isUp) throw new Error('gone');
    return '1';
  });
  await held.refresh();
  assert.equal(held.isConfirmed(), true);
  isUp = false;
  await held.refresh();
  assert.equal(held.isConfirmed(), false);
  assert.equal(held.current(), 'contents');
  isUp = true;
  await held.refresh();
  assert.equal(held.isConfirmed(), true);
  await held.close();
});

test('an answer that was read too late, for all that this process had to do, has the database asked again', async (t) => {
  let nowMs = 0;
  t.mock.method(performance, 'now', () => nowMs);
  let lateChecks = 0;
  const held = heldOf(async () => {
    if (lateChecks > 0) {
      lateChecks -= 1;
      nowMs += 1_500;
    }
    return '1';
  });
  await held.refresh();
  nowMs += 5_000;
  lateChecks = 2;
  await held.refresh();
  assert.equal(held.isConfirmed(), true);
  assert.equal(lateChecks, 0);
  await held.close();
});

test('a database that neither answers nor refuses keeps nobody waiting, and confirms nothing', async () => {
  const { promise: speech, resolve: speak } = Promise.withResolvers<string>();
  const held = heldOf(() => speech);
  const startedAt = performance.now();
  await held.refresh();
  assert.ok(performance.now() - startedAt < 3_000);
  assert.equal(held.isConfirmed(), false);
  speak('1');
  await held.close();
});
