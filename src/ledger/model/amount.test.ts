import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { amountView, fixedDecimals, majorUnits, minorUnits, significantDigits } from './amount.ts';

for (const [amount, precision, expected] of [
  [0.1, 100n, 10n],
  [0.29, 100n, 29n], // 28.999999999999996 as a product of doubles
  [1.005, 100n, 101n], // halves go away from zero
  [0.004, 100n, 0n],
  [12.34, 1n, 12n],
  [-1.005, 100n, -101n],
  [1e21, 1n, 10n ** 21n],
  [1e-7, 10_000_000n, 1n],
  [0.07, 100_000_000n, 7_000_000n],
] as const) {
  test(`minorUnits(${amount}, ${precision}) is ${expected}`, () =>
    assert.equal(minorUnits(amount, precision), expected));
}

for (const [minor, precision, expected] of [
  [125034n, 100n, '1250.34'],
  [5000n, 100n, '50'],
  [18446744073709551617n, 100n, '184467440737095516.17'],
  [1n, 3n, '0.3333333333333333'],
  [2n, 3n, '0.6666666666666667'],
  [-1n, 100n, '-0.01'],
  [0n, 100n, '0'],
] as const) {
  test(`majorUnits(${minor}, ${precision}) is ${expected}`, () => assert.equal(majorUnits(minor, precision), expected));
}

for (const [amount, expected] of [
  [100, 3],
  [1e15, 16], // trailing zeros count
  [0.0125, 3],
  [1234567890123456.8, 17],
  [0, 0],
] as const) {
  test(`${amount} has ${expected} significant digits`, () => assert.equal(significantDigits(amount), expected));
}

for (const [amount, expected] of [
  [12.34, '12.34'],
  [0, '0.00'],
  [10.126, '10.13'],
  [1.005, '1.00'], // the double is less than it looks
  [10.125, '10.12'], // exactly in the middle: the even cent
  [0.375, '0.38'],
  [1e21, '1000000000000000000000.00'],
] as const) {
  test(`${amount} with two decimals is ${expected}`, () => assert.equal(fixedDecimals(amount), expected));
}

test('amountView is the double nearest to the exact quotient, on both its paths', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 18 }), (minor, exponent) => {
      const precision = 10n ** BigInt(exponent);
      const digits = minor.toString().padStart(exponent + 1, '0');
      const exact = exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
      const view = amountView(minor, precision);
      // 16 fractional digits is where Core cuts.
      if (exponent <= 16) assert.equal(view, Number(exact));
    }),
  );
});

test('an amount of up to 15 digits survives the trip through minor units', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, scale) => {
      const amount = Number(`${digits}e-${scale}`);
      const precision = 10n ** BigInt(scale);
      assert.equal(minorUnits(amount, precision), BigInt(digits));
      assert.equal(amountView(BigInt(digits), precision), amount);
    }),
  );
});
