import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allPages, type Look, search } from './long-search.ts';
import type { Reach } from './store/stretch.ts';

/** A list of numbers, from the highest down to 1, of which those are wanted that `divisor` divides. */
function numbers(highest: number, divisor: number): { look: Look<number>; reaches: Reach[] } {
  const reaches: Reach[] = [];
  return {
    reaches,
    async look(before, reach) {
      reaches.push(reach);
      const items: number[] = [];
      const from = before === undefined ? highest : Number(before) - 1;
      for (let number = from; number > 0; number -= 1) {
        if (number % divisor === 0) items.push(number);
        const isEnough = items.length === reach.limit || from - number + 1 === reach.rowsMax;
        if (isEnough) return { items, next: String(number) };
      }
      return { items, next: null };
    },
  };
}

test('what is often found takes one look', async () => {
  const { look, reaches } = numbers(1_000_000, 1);
  assert.deepEqual(await search(look, { limit: 3 }), { items: [1_000_000, 999_999, 999_998], next: '999998' });
  assert.equal(reaches.length, 1);
});

test('what is rare is looked for in longer and longer stretches, to the end', async () => {
  const { look, reaches } = numbers(500_000, 400_000);
  assert.deepEqual(await search(look, { limit: 3 }), { items: [400_000], next: null });
  assert.deepEqual(
    reaches.map(({ rowsMax }) => rowsMax),
    [1_000, 10_000, 100_000, 100_000, 100_000, 100_000, 100_000],
  );
});

test('whoever waits no longer hears what was found, and where to go on', async () => {
  const { look } = numbers(500_000, 400_000);
  const first = await search(look, { limit: 3, forMs: 0 });
  assert.deepEqual(first, { items: [], next: '499001' });
  assert.deepEqual(await search(look, { before: first.next ?? '', limit: 3 }), { items: [400_000], next: null });
});

test('all pages together are all there is', async () => {
  const { look } = numbers(12_345, 2);
  const pages = await Array.fromAsync(await allPages(look));
  assert.deepEqual(
    pages.flat(),
    Array.from({ length: 6_172 }, (_, index) => 12_344 - 2 * index),
  );
  assert.deepEqual(
    pages.map((page) => page.length),
    [1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 172],
  );
});
