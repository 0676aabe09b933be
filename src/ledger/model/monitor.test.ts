import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newBalance } from './balance.ts';
import { isMet } from './monitor.ts';

const balance = {
  ...newBalance('bln_1', null, 'USD'),
  creditMinor: 100n,
  debitMinor: 130n,
  inflightCreditMinor: 7n,
  inflightDebitMinor: 5n,
};

for (const [field, figure] of [
  ['balance', -30n],
  ['credit_balance', 100n],
  ['debit_balance', 130n],
  ['inflight_balance', 2n],
  ['inflight_credit_balance', 7n],
  ['inflight_debit_balance', 5n],
] as const) {
  test(`${field} is ${figure}`, () => {
    for (const [operator, below, equal, above] of [
      ['>', true, false, false],
      ['<', false, false, true],
      ['>=', true, true, false],
      ['<=', false, true, true],
      ['!=', true, false, true],
      ['=', false, true, false],
      ['==', false, true, false],
    ] as const) {
      const met = (thresholdMinor: bigint) => isMet({ field, operator, thresholdMinor }, balance);
      assert.deepEqual([met(figure - 1n), met(figure), met(figure + 1n)], [below, equal, above], operator);
    }
  });
}
