/**
 * Batches on known balances follow each other before they are answered: whatever happens to the first or to the one
 * behind it, every caller is answered once, every transaction is there once, and the books are right.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { verifyBooks } from '#src/ledger/index.ts';
import type { Outcome } from '#src/ledger/model/outcome.ts';
import { Poster } from '#src/ledger/poster/poster.ts';
import { toCommand } from '#src/ledger/record-transaction.ts';
import { settleCommand } from '#src/ledger/settle-holds.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { openPool, type Pool } from '#src/platform/sql.ts';
import { ledgerDatabase } from '../support/database.ts';
import { type Fault, type FaultProxy, faultProxy } from '../support/fault-proxy.ts';
import { newTransaction } from '../support/transaction.ts';
import { wholeFile } from '../support/whole-file.ts';

/** Two full batches, which go behind one another, and a third that waits. */
const commandCount = 1_100;
const names = ['@a', '@b', '@c', '@d'];

describe('a fault at a batch on known balances', () => {
  let proxy: FaultProxy;
  let poster: Poster;
  let elsewhere: Poster;
  let pool: Pool;
  /** How far the clock of this server has been set back by now. */
  let setBackMs = 0;

  before(async () => {
    const database = await ledgerDatabase(wholeFile);
    proxy = await faultProxy(wholeFile, database);
    const options = { clock: systemClock, log: createLog('silent') };
    const clock = { nowMs: () => Date.now() - setBackMs };
    poster = new Poster({ ...options, clock, database: { ...proxy.database, name: 'this server' } });
    elsewhere = new Poster({ ...options, database: { ...database, name: 'another server' } });
    pool = openPool({ ...database, name: 'admin' }, 2, () => undefined);
  });

  after(async () => {
    await poster.close();
    await elsewhere.close();
    await pool.end();
  });

  function post(by: Poster, reference: string, index: number): Promise<Outcome> {
    const [source = '', destination = ''] = [names[index % names.length], names[(index + 1) % names.length]];
    return by.submit(
      toCommand(newTransaction({ reference, source, destination, route: index % 2 === 0 ? 'direct' : 'queued' })),
    );
  }

  /** After failures the poster takes locks for a while: until it trusts what it knows again. */
  async function untilKnown(): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      proxy.statements.splice(0);
      for (const index of names.keys()) await post(poster, `warm-${Math.random()}`, index);
      if (proxy.statements.every((statement) => statement === 'post-known-batch')) return;
    }
    throw new Error('the balances are never known');
  }

  const faults: Record<string, Fault> = {
    'a serialization failure': { kind: 'refuse', code: '40001' },
    'a deadlock': { kind: 'refuse', code: '40P01' },
    'a canceled statement': { kind: 'refuse', code: '57014' },
    'an error of the server itself': { kind: 'refuse', code: 'XX000' },
    'a connection that breaks before it': { kind: 'cut before' },
    'a connection that breaks after it, the answer lost': { kind: 'cut after' },
    'a backend that is terminated': {
      kind: 'meanwhile',
      work: (pid) => pool.query('select pg_terminate_backend($1)', [pid]),
    },
    'a clock that is set back': {
      kind: 'meanwhile',
      work: async () => {
        setBackMs += 3_600_000;
      },
    },
    'a clock that is set back while the connection is lost': {
      kind: 'meanwhile',
      work: async (pid) => {
        setBackMs += 3_600_000;
        await pool.query('select pg_terminate_backend($1)', [pid]);
      },
    },
    'another server that was faster': {
      kind: 'meanwhile',
      work: () => post(elsewhere, `elsewhere-${Math.random()}`, 0),
    },
  };

  for (const [what, fault] of Object.entries(faults)) {
    for (const [position, which] of ['the first', 'the one behind it'].entries()) {
      test(`${what}, at ${which}`, async () => {
        await untilKnown();
        const prefix = `${what}, ${position}, `;
        proxy.arm('post-known-batch', fault, position);
        const outcomes = await Promise.all(
          Array.from({ length: commandCount }, (_, index) => post(poster, `${prefix}${index}`, index)),
        );
        assert.ok(proxy.hasHappened());
        assert.ok(outcomes.every(({ kind }) => kind === 'recorded'));
        const { rows } = await pool.query(
          `select count(*)::int as applied, count(distinct reference)::int as references
             from transactions
            where starts_with(reference, $1)
              and status = 'APPLIED'`,
          [prefix],
        );
        assert.deepEqual(rows, [{ applied: commandCount, references: commandCount }]);
      });
    }
  }

  for (const action of ['commit', 'void'] as const) {
    test(`a ${action} of what another server has settled, once its balances are known again`, async () => {
      await untilKnown();
      const held = toCommand(
        newTransaction({ reference: `held, ${action}`, source: '@a', destination: '@b', inflight: true }),
      );
      await poster.submit(held);
      const settle = (by: Poster) =>
        by.submit(settleCommand({ target: held.transactionId, action, amount: null, isQueued: false }));
      await settle(elsewhere);
      await untilKnown();
      const outcome = await settle(poster);
      assert.ok(outcome.kind === 'refused');
      assert.equal(outcome.refused.code, action === 'commit' ? 'TXN_ALREADY_COMMITTED' : 'TXN_ALREADY_VOIDED');
      assert.equal((await post(poster, `behind ${action}`, 0)).kind, 'recorded');
    });
  }

  test('the books are right', async () => {
    const violations: unknown[] = [];
    await verifyBooks(pool, { onViolation: (violation) => violations.push(violation) });
    assert.deepEqual(violations, []);
  });
});
