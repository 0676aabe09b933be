import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPieces } from './in-pieces.ts';

test('work in pieces keeps its order, and others have their turn in between', async () => {
  let turns = 0;
  let isDone = false;
  const other = (): void => {
    turns += 1;
    if (!isDone) setImmediate(other);
  };
  setImmediate(other);
  const pieces = inPieces();
  const items = Array.from({ length: 1_000 }, (_, index) => index);
  const made = await pieces.map(items, (index) => {
    // A millisecond's work, whatever the machine.
    const until = performance.now() + (index % 200 === 0 ? 1 : 0);
    while (performance.now() < until);
    return index * 2;
  });
  isDone = true;
  assert.deepEqual(
    made,
    items.map((index) => index * 2),
  );
  assert.ok(turns >= 5, `${turns} turns`);
  assert.ok(pieces.awayMs() > 0);
});

test('what is short is done at once', async () => {
  const pieces = inPieces();
  assert.deepEqual(await pieces.map([], String), []);
  assert.deepEqual(await pieces.map([1], String), ['1']);
  assert.equal(pieces.awayMs(), 0);
});
