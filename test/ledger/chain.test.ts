import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { type Ledger, openLedger, verifyChain } from '#src/ledger/index.ts';
import { sealNext } from '#src/ledger/seal-chain.ts';
import { createLog } from '#src/platform/log.ts';
import { openPool } from '#src/platform/sql.ts';
import { ledgerDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';
import { wholeFile } from '../support/whole-file.ts';

const log = createLog('silent');

describe('the hash chain', () => {
  let ledger: Ledger;
  let pool: pg.Pool;
  let admin: pg.Client;
  let nowMs = Date.now();
  const clock = { nowMs: () => nowMs };

  before(async () => {
    const database = await ledgerDatabase(wholeFile);
    ledger = openLedger({ database, clock, log });
    pool = openPool({ ...database, name: 'chain test' }, 2, () => undefined);
    admin = new pg.Client({ connectionString: database.url, options: `-c search_path=${database.schema}` });
    await admin.connect();
    for (let index = 0; index < 25; index += 1) await pay(`first-${index}`);
  });

  after(async () => {
    await ledger.close();
    await pool.end();
    await admin.end();
  });

  async function pay(reference: string, more: object = {}): Promise<void> {
    const fields = { amount: 1, precision: 100, currency: 'USD', description: 'd', reference };
    const parties = { source: '@world', destination: '@shop', allow_overdraft: true };
    const body = Buffer.from(JSON.stringify({ ...fields, ...parties, ...more }));
    const request = { method: 'POST', path: '/transactions', query: '', headers: {}, body, principal: 'none' } as const;
    assert.equal((await ledger.handle(request)).status, 201);
  }

  const seal = async (): Promise<number> => {
    let sealed = 0;
    for (let rows = await sealNext({ pool, clock }); rows > 0; rows = await sealNext({ pool, clock })) sealed += rows;
    return sealed;
  };

  test('rows are sealed once they are old enough, each once, and the chain proves', async () => {
    assert.equal(await seal(), 0);
    nowMs += 31_000;
    assert.equal(await seal(), 50, 'queued transactions leave two rows each');
    assert.equal(await seal(), 0);
    await pay('later');
    nowMs += 31_000;
    assert.equal(await seal(), 2);
    const verdict = await verifyChain(pool);
    assert.ok(verdict.isSound && verdict.sealed === 52n);
  });

  test('two servers sealing at once make one chain', async () => {
    for (let index = 0; index < 10; index += 1) await pay(`both-${index}`);
    nowMs += 31_000;
    await Promise.all([seal(), seal()]);
    const verdict = await verifyChain(pool);
    assert.ok(verdict.isSound && verdict.sealed === 72n);
  });

  test('a transaction that was scheduled long before is sealed when it has run', async () => {
    const dueAt = new Date(nowMs + 3_600_000).toISOString();
    await pay('scheduled', { scheduled_for: dueAt });
    nowMs += 60_000;
    assert.equal(await seal(), 1);
    nowMs += 3_600_000;
    await pay('meanwhile');
    nowMs += 31_000;
    await until('it has run', async () => {
      const { rowCount } = await admin.query(`select from transactions where reference = 'scheduled_q'`);
      return rowCount === 1;
    });
    nowMs += 31_000;
    assert.equal(await seal(), 3);
    assert.equal((await verifyChain(pool)).isSound, true);
  });

  test('metadata may change: it is no part of the chain', async () => {
    await admin.query(`update transactions set meta_data = '{"changed": true}' where reference = 'first-3'`);
    assert.equal((await verifyChain(pool)).isSound, true);
  });

  for (const [what, harm, reason] of [
    [
      'an amount that was changed',
      `update transactions set precise_amount = 2 where reference = 'first-3_q'`,
      /recomputed hash/,
    ],
    [
      'a link that was taken out',
      'delete from transaction_chain where chain_seq = 7',
      /non-contiguous chain_seq: expected 7, got 8/,
    ],
    ['an end that was cut off', 'delete from transaction_chain where chain_seq > 72', /replayed head does not match/],
  ] as const) {
    test(`${what} is found`, async () => {
      // On one connection, so that the harm is seen and then taken back.
      const client = await pool.connect();
      await client.query('begin');
      await client.query(harm);
      const verdict = await verifyChain(client);
      await client.query('rollback');
      client.release();
      assert.ok(!verdict.isSound);
      assert.match(verdict.reason, reason);
    });
  }
});
