/** What is asked of the ledger and its model for any sequence. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TestLedger } from '../../support/ledger.ts';
import { Medley, medleys } from './medley.ts';
import { Pair, sequence, sequences } from './pair.ts';
import type { Payment } from './reference-ledger.ts';

export type PropertyName = 'alone' | 'together' | 'shared' | 'medley';

/** Answers that a client of shared balances may get; a failure of the server is none of them. */
const fairRefusals =
  /^(ok|TXN_(DUPLICATE_REFERENCE|INSUFFICIENT_FUNDS|VALIDATION_ERROR|NOT_FOUND|NOT_INFLIGHT|ALREADY_VOIDED|ALREADY_COMMITTED|COMMIT_AMOUNT_EXCEEDED)|GEN_(CONFLICT|BAD_REQUEST))$/;

export function properties(ledger: TestLedger): Record<PropertyName, fc.IAsyncProperty<unknown>> {
  return {
    /** One sequence: every answer and every balance agree with the model's. */
    alone: fc.asyncProperty(sequence, async (steps) => {
      const pair = new Pair(ledger);
      await pair.open();
      await pair.live(steps);
    }),

    /** 32 clients, each with balances of its own: every answer agrees, as if each were alone. */
    together: fc.asyncProperty(sequences, async (lives) => {
      await Promise.all(
        lives.map(async (steps) => {
          const pair = new Pair(ledger);
          await pair.open();
          await pair.live(steps);
        }),
      );
    }),

    /**
     * 32 clients over the same balances and references: who comes first is not ours to say, but money neither comes
     * nor goes, and no hold is left negative. The rows are proven by whoever runs this (verify-books.ts).
     */
    shared: fc.asyncProperty(sequences, async (lives) => {
      const pair = new Pair(ledger);
      await pair.open();
      await pair.take({ kind: 'record', by: 'precise', payment: funding });
      const answers = await Promise.all(
        lives.map(async (steps) => {
          const given: string[] = [];
          for (const each of steps) given.push(await pair.send(each));
          return given;
        }),
      );
      assert.deepEqual(
        answers.flat().filter((answer) => !fairRefusals.test(answer)),
        [],
      );
      const paths = [...pair.balanceIds.values()].map((id) => `/balances/${id}`);
      paths.push(`/balances/indicator/@world-${pair.run}/currency/USD`);
      const balances = await Promise.all(paths.map(async (path) => (await ledger.call('GET', path)).body));
      const sum = (field: string) => balances.reduce((total, balance) => total + BigInt(balance[field]), 0n);
      assert.equal(sum('balance'), 0n);
      assert.equal(sum('inflight_balance'), 0n);
      for (const { inflight_debit_balance: debit, inflight_credit_balance: credit } of balances) {
        assert.ok(debit >= 0 && credit >= 0);
      }
    }),

    /** 32 clients and all that moves money: no answer is a failure of the server. The rows are proven, too. */
    medley: fc.asyncProperty(medleys, async (lives) => {
      const medley = new Medley(ledger);
      await medley.open();
      await medley.play(lives);
    }),
  };
}

const funding: Payment = {
  reference: 'funding',
  source: '@world',
  destination: 'a',
  amount: 10_000n,
  allowOverdraft: true,
  overdraftLimit: 0n,
  inflight: false,
  queued: false,
};
