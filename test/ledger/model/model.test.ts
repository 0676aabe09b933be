/**
 * Random sequences of commands, sent to the real ledger and to a tiny reference of it: every answer and every balance
 * must agree. A failing seed is printed by the runner; add it to `seeds` and it is tried first from then on.
 * TALLYGATE_MODEL_RUNS sets how many sequences are tried; `npm run model` goes on for as long as you like.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openPool } from '#src/platform/sql.ts';
import { useLedger, useTwoLedgers } from '../../support/ledger.ts';
import { proveBooks } from '../../support/whole-batch.ts';
import { Pair } from './pair.ts';
import { type PropertyName, properties } from './properties.ts';
import type { Payment } from './reference-ledger.ts';

const runs = Number(process.env.TALLYGATE_MODEL_RUNS ?? 30);
/** Seeds that once found something. */
const seeds: readonly (readonly [PropertyName, seed: number])[] = [];

for (const [what, use] of [
  ['a ledger', useLedger],
  ['two on one database', useTwoLedgers],
] as const) {
  describe(`${what} against the model`, () => {
    const ledger = use();
    const { alone, together, shared, medley } = properties(ledger);

    for (const [name, seed] of seeds) {
      test(`${name}, seed ${seed}`, () => fc.assert(properties(ledger)[name], { seed, numRuns: runs }));
    }

    test('every answer and every balance agree, whatever the sequence', () => fc.assert(alone, { numRuns: runs }));

    test('32 sequences at once agree as if each were alone', () =>
      fc.assert(together, { numRuns: Math.ceil(runs / 10) }));

    test('32 sequences over the same balances: money neither comes nor goes', () =>
      fc.assert(shared, { numRuns: Math.ceil(runs / 10) }));

    test('32 clients and all that moves money: no answer is a failure of the server', () =>
      fc.assert(medley, { numRuns: Math.ceil(runs / 10) }));

    test('32 clients over the same balances: each payment counts once, nothing is lost, holds are never negative', async () => {
      const pair = new Pair(ledger);
      await pair.open();
      await pair.take({ kind: 'record', by: 'precise', payment: funding() });
      const balances = [...pair.balanceIds.values()];
      let accepted = 0;
      await Promise.all(
        Array.from({ length: 32 }, async (_, client) => {
          for (let turn = 0; turn < 12; turn++) {
            const [source, destination] = [balances[(client + turn) % 3], balances[(client + turn + 1) % 3]];
            const payment = {
              reference: `${pair.run}-shared-${client >> 1}-${turn}`, // every reference is sent by two clients
              precise_amount: 1 + ((client >> 1) % 7),
              precision: 100,
              currency: 'USD',
              description: 'shared',
              source,
              destination,
              inflight: turn % 3 === 0,
              skip_queue: true,
            };
            const { status, body } = await ledger.call('POST', '/transactions', payment);
            if (status !== 201) continue;
            accepted += 1;
            if (turn % 3 !== 0) continue;
            const path = `/transactions/inflight/${body.transaction_id}`;
            const action = turn % 2 === 0 ? 'commit' : 'void';
            const answers = await Promise.all(
              [0, 1].map(() => ledger.call('PUT', path, { status: action, skip_queue: true })),
            );
            assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 409]);
          }
        }),
      );
      assert.ok(accepted > 0 && accepted <= 16 * 12);
      let total = 0;
      for (const id of balances) {
        const { body } = await ledger.call('GET', `/balances/${id}`);
        assert.deepEqual([body.inflight_credit_balance, body.inflight_debit_balance], [0, 0]);
        assert.ok(body.balance >= 0);
        total += body.balance;
      }
      assert.equal(total, 1_000_000);
    });

    test('the books are right after all of it', async () => {
      const pool = openPool({ ...ledger.database(), name: 'test' }, 1, () => undefined);
      await proveBooks(pool).finally(() => pool.end());
    });
  });
}

function funding(): Payment {
  const flags = { allowOverdraft: true, overdraftLimit: 0n, inflight: false, queued: false };
  return { reference: 'funding', source: '@world', destination: 'a', amount: 1_000_000n, ...flags };
}
