import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sleeper } from './sleeper.ts';

const hourMs = 3_600_000;

/** The sleep keeps no process alive: this does, meanwhile. */
async function kept(sleep: Promise<void>): Promise<void> {
  const keeping = setInterval(() => undefined, hourMs);
  await sleep.finally(() => clearInterval(keeping));
}

/** It sleeps until it is woken, and not before. */
async function assertSleeps(sleeper: Sleeper): Promise<void> {
  let isOver = false;
  const sleeping = sleeper.sleep(hourMs).then(() => {
    isOver = true;
  });
  await new Promise(setImmediate);
  assert.equal(isOver, false);
  sleeper.wake();
  await sleeping;
}

test('a sleep ends by itself, or when it is woken from', async () => {
  const sleeper = new Sleeper();
  await kept(sleeper.sleep(1));
  const sleeping = sleeper.sleep(hourMs);
  sleeper.wake();
  await sleeping;
});

test('whoever wakes it too early ends the next sleep, and that alone', async () => {
  const sleeper = new Sleeper();
  sleeper.wake();
  sleeper.wake();
  await sleeper.sleep(hourMs);
  await assertSleeps(sleeper);
});

test('what came before can be ignored', async () => {
  const sleeper = new Sleeper();
  sleeper.wake();
  sleeper.ignoreWoken();
  await assertSleeps(sleeper);
});
