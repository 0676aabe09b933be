import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from './query.ts';

for (const [text, expected] of [
  ['a=1&b=x+y%20z', { a: '1', b: 'x y z' }],
  ['a=1&b=%zz&c=3', { a: '1', c: '3' }],
  ['a=1&b%=2', { a: '1' }],
  ['a=1;b=2&c=3', { c: '3' }],
  ['a=1%3Bb', { a: '1;b' }],
  ['a', { a: '' }],
  ['', {}],
] as const) {
  test(`the query ${JSON.stringify(text)} has ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(Object.fromEntries(readQuery(text)), expected);
  });
}
