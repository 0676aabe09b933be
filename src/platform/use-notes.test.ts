import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createLog } from './log.ts';
import { useNotes } from './use-notes.ts';

function noted(write: (uses: ReadonlyMap<string, number>) => Promise<void>) {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z'), nowMs: () => clock.now };
  return { clock, notes: useNotes({ write, what: 'last uses', clock, log: createLog('silent') }) };
}

test('a use is written once a minute, with its time', async () => {
  const written: [string, number][] = [];
  const { clock, notes } = noted(async (uses) => void written.push(...uses));
  const begunAt = clock.now;
  for (const afterMs of [0, 59_999, 60_000]) {
    clock.now = begunAt + afterMs;
    notes.note('one');
    await notes.write();
  }
  assert.deepEqual(written, [
    ['one', begunAt],
    ['one', begunAt + 60_000],
  ]);
});

test('what can not be written is given up', async () => {
  let tries = 0;
  const { notes } = noted(async () => {
    tries += 1;
    throw new Error('no database');
  });
  notes.note('one');
  await notes.write();
  await notes.write();
  assert.equal(tries, 1);
});

// Each session that was ever used took its place in memory until the server stopped.
test('what is used no more takes no memory', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { clock, notes } = noted(async () => undefined);
  const useMany = async (): Promise<number> => {
    for (let i = 0; i < 100_000; i++) notes.note(`session_${clock.now}_${i}`);
    clock.now += 60_000;
    await notes.write();
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await useMany();
  const grownBytes = (await useMany()) - before;
  assert.ok(grownBytes < 2_000_000, `${grownBytes} bytes`);
  notes.note('still in use');
});
