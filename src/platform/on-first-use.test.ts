import assert from 'node:assert/strict';
import test from 'node:test';
import { onFirstUse } from './on-first-use.ts';

test('it is loaded when first asked for, and once, however many ask at the same time', async () => {
  let loads = 0;
  const thing = onFirstUse(async () => {
    loads += 1;
    return { loads };
  });
  assert.equal(loads, 0);
  const [one, other] = await Promise.all([thing(), thing()]);
  assert.equal(one, other);
  assert.equal(await thing(), one);
  assert.equal(loads, 1);
});

test('what fails is told to all who wait, and tried again by the next', async () => {
  let loads = 0;
  const thing = onFirstUse(async () => {
    loads += 1;
    if (loads === 1) throw new Error('no such file');
    return loads;
  });
  const both = await Promise.allSettled([thing(), thing()]);
  assert.deepEqual(
    both.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(await thing(), 2);
});
