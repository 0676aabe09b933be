import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gathered } from './gather.ts';

test('what is asked for while two loads are under way goes together, each key once', async () => {
  const batches: string[][] = [];
  const going: (() => void)[] = [];
  const find = gathered<string>(async (keys) => {
    batches.push(keys);
    await new Promise<void>((resolve) => going.push(resolve));
    return new Map(keys.filter((key) => key !== 'missing').map((key) => [key, `row ${key}`]));
  });
  const found = ['a', 'b', 'c', 'missing', 'c'].map((key) => find(key));
  assert.deepEqual(batches, [['a'], ['b']]);
  going.shift()?.();
  assert.equal(await found[0], 'row a');
  assert.deepEqual(batches, [['a'], ['b'], ['c', 'missing']]);
  for (const go of going) go();
  assert.deepEqual(await Promise.all(found), ['row a', 'row b', 'row c', null, 'row c']);
});

test('a load that fails fails those who waited for it, and nobody after', async () => {
  let isBroken = true;
  const find = gathered<string>(async (keys) => {
    if (isBroken) throw new Error('broken');
    return new Map(keys.map((key) => [key, key]));
  });
  await assert.rejects(find('a'), new Error('broken'));
  isBroken = false;
  assert.equal(await find('a'), 'a');
});
