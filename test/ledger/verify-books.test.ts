/** The proof of books: silent about whatever the ledger does by itself, and not about anything done to it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { verifyBooks } from '#src/ledger/index.ts';
import type { RecordTransaction } from '#src/ledger/model/command.ts';
import { type NewTransaction, toCommand } from '#src/ledger/record-transaction.ts';
import { refundTransaction } from '#src/ledger/refund-transaction.ts';
import { sealNext } from '#src/ledger/seal-chain.ts';
import { settleHolds } from '#src/ledger/settle-holds.ts';
import type { Violation } from '#src/ledger/store/proof.ts';
import { rfc3339 } from '#src/platform/clock.ts';
import { ledgerDatabase } from '../support/database.ts';
import { Life, minute, openTrafficServer, type TrafficServer, traffic } from '../support/traffic.ts';
import { wholeFile } from '../support/whole-file.ts';

/** Pages are small, so that there are several. */
async function violationsOf({ pool }: TrafficServer): Promise<Violation[]> {
  const violations: Violation[] = [];
  const listener = { onViolation: (violation: Violation) => violations.push(violation) };
  const proof = await verifyBooks(pool, listener, { balances: 3, rows: 7 });
  assert.equal(proof.violations, violations.length);
  return violations;
}

describe('the proof of books', () => {
  const servers: TrafficServer[] = [];

  before(async () => {
    const database = await ledgerDatabase(wholeFile);
    servers.push(openTrafficServer(database, 'one'), openTrafficServer(database, 'two'));
  });

  after(async () => {
    for (const server of servers) await server.close();
  });

  test('finds nothing wrong after random traffic on two servers with jumping clocks', async () => {
    let runs = 0;
    const property = fc.asyncProperty(traffic, async (groups) => {
      await new Life(++runs).live(servers, groups);
      const [server] = servers;
      assert.ok(server !== undefined);
      assert.deepEqual(await violationsOf(server), []);
    });
    await fc.assert(property, { numRuns: 15 });
  });

  test('finds nothing wrong with an empty ledger', async (t) => {
    const server = openTrafficServer(await ledgerDatabase(t), 'empty');
    try {
      assert.deepEqual(await violationsOf(server), []);
    } finally {
      await server.close();
    }
  });

  for (const { planted, sql, found } of [
    {
      planted: 'money from nowhere',
      sql: `update balances set credit_balance = credit_balance + 1 where indicator = '@shop'`,
      found: ['balance-figures', 'currency-uneven'],
    },
    {
      planted: 'a hold that nothing holds',
      sql: `update balances set inflight_debit_balance = inflight_debit_balance + 1 where indicator = '@shop'`,
      found: ['balance-holds'],
    },
    {
      planted: 'a version that skipped',
      sql: `update balances set version = version + 1 where indicator = '@shop'`,
      found: ['balance-version'],
    },
    {
      planted: 'a balance that forgot its last row',
      sql: `update balances set posted_at = '2000-01-01' where indicator = '@shop'`,
      found: ['balance-time'],
    },
    {
      planted: 'wrong figures after a row',
      sql: `update transactions set source_debit = source_debit + 1 where reference = 'plain'`,
      found: ['row-figures'],
    },
    {
      planted: 'a row without figures',
      sql: `update transactions set destination_credit = null where reference = 'last'`,
      found: ['row-figures'],
    },
    {
      planted: 'another amount',
      sql: `update transactions set precise_amount = precise_amount + 1 where reference = 'last'`,
      found: ['balance-figures', 'row-figures'],
    },
    {
      planted: 'a row taken out',
      sql: `alter table transaction_chain drop constraint transaction_chain_transaction_id_fkey;
            delete from transactions where reference = 'plain'`,
      found: ['balance-figures', 'balance-version', 'parent-missing', 'row-figures'],
    },
    {
      planted: 'a balance taken out',
      sql: `delete from balances where indicator = '@once'`,
      found: ['currency-uneven', 'unknown-balance'],
    },
    {
      planted: 'a reference used twice',
      sql: `alter table transactions drop constraint transactions_reference;
            update transactions set reference = 'plain' where reference = 'last'`,
      found: ['reference-twice'],
    },
    {
      planted: 'a queued transaction without an outcome',
      sql: `alter table transaction_chain drop constraint transaction_chain_transaction_id_fkey;
            delete from transactions where reference = 'rejected_q'`,
      found: ['outcome-missing'],
    },
    {
      planted: 'an outcome of something else',
      sql: `update transactions set currency = 'EUR' where reference = 'queued_q'`,
      found: ['outcome-differs'],
    },
    {
      planted: 'a scheduled transaction without a date',
      sql: `delete from timed_work where action = 'run'`,
      found: ['schedule-lost'],
    },
    {
      planted: 'a refund of nothing',
      sql: `update transactions set parent_transaction = 'txn_gone' where reference like '%\\_refund'`,
      found: ['parent-missing'],
    },
    {
      planted: 'a split without its first leg',
      sql: `update transactions set reference = 'split-7' where reference = 'split-1'`,
      found: ['split-leg-missing'],
    },
    {
      planted: 'a void of nothing',
      sql: `update transactions set parent_transaction = null where status = 'VOID'`,
      found: ['balance-holds', 'hold-missing'],
    },
    {
      planted: 'a commit in another currency',
      sql: `update transactions set currency = 'EUR' where reference like 'ref\\_%' and status = 'APPLIED'`,
      found: ['settlement-differs'],
    },
    {
      planted: 'more settled than was held',
      sql: `update transactions set precise_amount = 99 where reference = 'hold'`,
      found: ['balance-holds', 'hold-exceeded'],
    },
    {
      planted: 'less released than was held',
      sql: `update transactions set precise_amount = 101 where reference = 'hold'`,
      found: ['balance-holds', 'void-incomplete'],
    },
    {
      planted: 'a commit after the void',
      sql: `update transactions set created_at = '2000-01-01' where status = 'VOID'`,
      found: ['row-figures', 'settled-after-void'],
    },
    {
      planted: 'a date for nothing',
      sql: `insert into timed_work values ('txn_gone', 'void', now(), false, 0, false)`,
      found: ['timed-work-target'],
    },
    {
      planted: 'a date for what is not scheduled',
      sql: `insert into timed_work
            select transaction_id, 'run', now(), false, 0, false from transactions where reference = 'plain'`,
      found: ['timed-work-target'],
    },
    {
      planted: 'a sealed row with another reference',
      sql: `update transactions set reference = 'changed' where reference = 'last'`,
      found: ['chain-broken'],
    },
    {
      planted: 'a balance of another currency: the rows that cross explain the difference',
      sql: `update balances set currency = 'EUR' where indicator = '@shop'`,
      found: [],
    },
  ]) {
    test(`${planted}: ${found.join(', ') || 'nothing'}`, async (t) => {
      const server = openTrafficServer(await ledgerDatabase(t), 'planted');
      try {
        await recordSome(server);
        assert.deepEqual(await violationsOf(server), []);
        await server.pool.query(sql);
        const violations = await violationsOf(server);
        const names = [...new Set(violations.map(({ name }) => name))].sort();
        // Most of it breaks the hash chain, too.
        const isChain = (name: string): boolean => name === 'chain-broken';
        const told = found.some(isChain) ? names : names.filter((name) => !isChain(name));
        assert.deepEqual(told, found, JSON.stringify(violations, null, 1));
        for (const { name, balanceId, transactionId } of violations) {
          assert.ok(name === 'currency-uneven' || balanceId !== null || transactionId !== null, name);
        }
      } finally {
        await server.close();
      }
    });
  }
});

/** A little of everything, sealed. */
async function recordSome(server: TrafficServer): Promise<void> {
  const { poster, clock, pool, jump } = server;
  const post = async (fields: Partial<NewTransaction> & { reference: string }): Promise<RecordTransaction> => {
    const command = toCommand({ ...aPayment, ...fields });
    assert.equal((await poster.submit(command)).kind, 'recorded');
    return command;
  };
  const plain = await post({ reference: 'plain' });
  await post({ reference: 'once', source: '@shop', destination: '@once', amountMinor: 5n });
  await post({ reference: 'queued', route: 'queued' });
  await post({ reference: 'rejected', route: 'queued', source: '@empty', allowOverdraft: false });
  await post({ reference: 'scheduled', route: 'scheduled', dueAt: rfc3339(clock.nowMs() + minute) });
  await post({ reference: 'backdated', effectiveDate: rfc3339(clock.nowMs() - minute * 60) });
  const rules = ['50%', 'left'].map((distribution, index) => ({
    ...{ identifier: `@part-${index}`, distribution, preciseDistribution: '' },
  }));
  await post({ reference: 'split', destination: '', split: { side: 'destination', rules } });
  const hold = { ...{ target: (await post({ reference: 'hold', inflight: true })).transactionId, isQueued: false } };
  await settleHolds(server, { ...hold, action: 'commit', amount: { minor: 40n } });
  await settleHolds(server, { ...hold, action: 'void', amount: null });
  await post({ reference: 'open', inflight: true });
  await post({ reference: 'expiring', inflight: true, voidAt: rfc3339(clock.nowMs() + minute) });
  const refund = { target: plain.transactionId, route: 'direct', description: null, metaData: null } as const;
  await refundTransaction(server, refund);
  await post({ reference: 'last' });
  jump(minute);
  assert.ok((await sealNext({ pool, clock })) > 0);
}

const aPayment: NewTransaction = {
  ...{ route: 'direct', amountMinor: 100n, precision: 100n, currency: 'USD', reference: '', description: 'd' },
  ...{ source: '@world', destination: '@shop', split: null, allowOverdraft: true, overdraftLimitMinor: null },
  ...{ inflight: false, atomic: false, effectiveDate: null, dueAt: null, voidAt: null, commitAt: null, metaData: null },
};
