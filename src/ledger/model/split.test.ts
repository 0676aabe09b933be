import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type SplitRule, splitAmount } from './split.ts';

/** `'10%'`, `'20.5'`, `'left'`, or `'=1006'` for exact minor units; parties are named a, b, c in order. */
function rules(...texts: string[]): SplitRule[] {
  return texts.map((text, index) => ({
    identifier: String.fromCharCode(97 + index),
    distribution: text.startsWith('=') ? '' : text,
    preciseDistribution: text.startsWith('=') ? text.slice(1) : '',
  }));
}

for (const [total, texts, expected] of [
  [10000n, ['10%', '20.5', 'left'], [1000n, 2050n, 6950n]],
  [5000n, ['=1006', 'left'], [1006n, 3994n]],
  [3000n, ['50%', '50%'], [1500n, 1500n]],
  [3000000n, ['10%', '=2000000', 'left'], [300000n, 2000000n, 700000n]],
  [100n, ['33.33%', '33.33%', '33.34%'], [34n, 33n, 33n]], // equal once cut, so the first gets the cent
  [1005n, ['10%', 'left'], [100n, 905n]],
  [1005n, ['90%', 'left'], [905n, 100n]], // half a cent each way goes to the largest, not to what is left
  [101n, ['50%', '50%'], [51n, 50n]], // the odd cent goes to the first of equals
  [1000n, ['30%', '20%'], [800n, 200n]], // less than the whole: the largest is topped up
  [1n, ['50%', 'left'], [1n, 0n]],
  [1000n, ['1.999', 'left'], [199n, 801n]], // parts of a cent are cut, not rounded, and go to the largest
  [150n, ['0.5%', '0.5%', 'left'], [0n, 0n, 150n]], // what is less than a cent is nothing, even twice
  [50n, ['1%', '1%'], [0n, 0n]], // nothing is the largest, so nobody gets the rest
  [1000n, ['.5e1%', '+20%', 'left'], [50n, 200n, 750n]], // numbers as Go reads them
  [1000n, ['0', ''], []],
] as const) {
  test(`${total} over ${texts.join(', ')} is ${expected.join(', ')}`, () => {
    const split = splitAmount(total, 100n, rules(...texts));
    assert.ok('shares' in split);
    assert.deepEqual(
      split.shares.map(({ amountMinor }) => amountMinor),
      expected,
    );
  });
}

for (const [texts, problem] of [
  [['60%', '50%'], 'total distributions exceed 100% or total amount'],
  [['11', 'left'], 'fixed amount exceeds remaining transaction amount'],
  [['half', 'left'], 'invalid fixed amount format'],
  [['half%', 'left'], 'invalid percentage format'],
  [['=10.5', 'left'], 'invalid precise_distribution format: must be an integer value in minor units'],
  [['=99999999999999999999', 'left'], 'invalid precise_distribution format: must be an integer value in minor units'],
  [['-5', 'left'], 'invalid fixed amount format'],
  [['-5%', 'left'], 'invalid percentage format'],
] as const) {
  test(`10.00 over ${texts.join(', ')} can't be split: ${problem}`, () => {
    assert.deepEqual(splitAmount(1000n, 100n, rules(...texts)), { problem });
  });
}

test('a percentage beats exact minor units, and is beaten by left', () => {
  const both = [
    { identifier: 'a', distribution: '10%', preciseDistribution: '7' },
    { identifier: 'b', distribution: '10%', preciseDistribution: 'left' },
  ];
  assert.deepEqual(splitAmount(1000n, 100n, both), {
    shares: [
      { identifier: 'a', amountMinor: 100n },
      { identifier: 'b', amountMinor: 900n },
    ],
  });
});

test('of two fixed shares for one party the last counts, and both are taken from what is left', () => {
  const rule = (identifier: string, distribution: string) => ({ identifier, distribution, preciseDistribution: '' });
  assert.deepEqual(splitAmount(1000n, 100n, [rule('a', '2'), rule('a', '6'), rule('b', 'left')]), {
    shares: [
      { identifier: 'a', amountMinor: 800n },
      { identifier: 'b', amountMinor: 200n },
    ],
  });
});

test('shares add up to the total and none is negative, whatever the rules', () => {
  const rule = fc.oneof(
    fc.integer({ min: 0, max: 10000 }).map((each) => `${each / 100}%`),
    fc.integer({ min: 0, max: 5000 }).map((each) => `${each / 100}`),
    fc.bigInt({ min: 0n, max: 10n ** 10n }).map((each) => `=${each}`),
    fc.constant('left'),
  );
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 24n }),
      fc.array(rule, { minLength: 1, maxLength: 8 }),
      (total, texts) => {
        const split = splitAmount(total, 100n, rules(...texts));
        if ('problem' in split || split.shares.every(({ amountMinor }) => amountMinor === 0n)) return;
        assert.equal(
          split.shares.reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
          total,
        );
        assert.ok(split.shares.every(({ amountMinor }) => amountMinor >= 0n));
      },
    ),
  );
});
