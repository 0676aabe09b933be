/**
 * The balance at any moment against a plain fold over the rows, after random traffic: dates in past and future, scheduled
 * work, holds, refunds, two servers at once, clocks that jump both ways. A failing seed is printed by the runner; add it
 * to `seeds` and it is tried first from then on.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { findBalancesAt } from '#src/ledger/store/balance-history.ts';
import { snapshotTaker } from '#src/ledger/take-snapshots.ts';
import { rfc3339, rfc3339OfMicros } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import type { Pool } from '#src/platform/sql.ts';
import { ledgerDatabase, type TestDatabase } from '../support/database.ts';
import { refusal, useLedger } from '../support/ledger.ts';
import {
  day,
  Life,
  minute,
  names,
  openTrafficServer,
  type Payment,
  startMs,
  type TrafficServer,
  traffic,
} from '../support/traffic.ts';
import { until } from '../support/until.ts';
import { wholeFile } from '../support/whole-file.ts';

/** Seeds that once found something. */
const seeds: readonly number[] = [];
const log = createLog('silent');
/** Each balance of a life, at each moment that matters, from the rows alone. */
async function foldedByRows(pool: Pool, life: Life): Promise<{ balance_id: string; at: string; figures: string }[]> {
  const { rows } = await pool.query<{ balance_id: string; at: string; figures: string }>(
    `
    with own as (
      select balance_id from balances where indicator = any($1)
    ), moments as (
      select distinct moment + shift as at
        from transactions
       cross join lateral unnest(array[created_at, effective_date, posted_at]) as u (moment)
       cross join unnest(array[interval '-1 microsecond', '0', '1 microsecond', '1 minute', '-1 minute']) as s (shift)
       where (source in (select balance_id from own) or destination in (select balance_id from own))
         and moment is not null
    )
    select balance_id, at, (
             select coalesce(sum(precise_amount) filter (where destination = balance_id), 0) || ' '
                    || coalesce(sum(precise_amount) filter (where source = balance_id), 0)
               from transactions
              where status = 'APPLIED'
                and balance_id in (source, destination)
                and coalesce(effective_date, created_at) <= at) as figures
      from own
     cross join moments
     order by balance_id, at`,
    [names.map((_, index) => life.indicator(index))],
  );
  return rows;
}

describe('the balance at a time', () => {
  let database: TestDatabase;
  const servers: TrafficServer[] = [];
  let runs = 0;

  before(async () => {
    database = await ledgerDatabase(wholeFile);
    servers.push(openTrafficServer(database, 'one'), openTrafficServer(database, 'two'));
  });

  after(async () => {
    for (const server of servers) await server.close();
  });

  function server(index: number): TrafficServer {
    const found = servers[index % servers.length];
    assert.ok(found !== undefined);
    return found;
  }

  const property = fc.asyncProperty(traffic, async (groups) => {
    const life = new Life(++runs);
    await life.live(servers, groups);
    const { pool } = server(0);
    const expected = await foldedByRows(pool, life);
    const questions = expected.map((each) => ({ balanceId: each.balance_id, at: each.at }));
    const answers = await findBalancesAt(pool, questions, rfc3339(startMs));
    assert.deepEqual(
      answers.map((answer, index) => [questions[index], `${answer?.credit} ${answer?.debit}`]),
      expected.map(({ figures }, index) => [questions[index], figures]),
    );
  });

  for (const seed of seeds) test(`seed ${seed}`, () => fc.assert(property, { seed, numRuns: 50 }));

  test('is the fold of the rows, whatever was posted, when and by which server', () =>
    fc.assert(property, { numRuns: Number(process.env.TALLYGATE_HISTORY_RUNS ?? 40) }));

  test('money scheduled to count from later than its run is there from then on, though nothing came after it', async () => {
    const one = server(0);
    const life = new Life(++runs);
    const now = one.clock.nowMs();
    const payment: Payment = {
      ...{ source: 0, destination: 1, amount: 7n, route: 'scheduled', inflight: false, allowOverdraft: true },
      ...{ datedMs: day, dueMs: minute, splits: false },
    };
    await life.take(one, { kind: 'record', payments: [payment] });
    one.jump(minute);
    await life.take(one, { kind: 'run-due' });
    const { rows } = await one.pool.query('select balance_id from balances where indicator = $1', [life.indicator(1)]);
    const moments = [now + minute, now + day - 1, now + day, now + 2 * day].map(rfc3339);
    const questions = moments.map((at) => ({ balanceId: rows[0]?.balance_id, at }));
    assert.deepEqual(
      (await findBalancesAt(one.pool, questions, rfc3339(now))).map((each) => each?.credit),
      ['0', '0', '7', '7'],
    );
  });

  test('snapshots: every balance once a day, page by page', async () => {
    const { clock, pool, jump } = server(1);
    const taker = snapshotTaker({ pool, clock, log });
    const counts = async () => {
      const { rows } = await pool.query(`
        select (select count(*)::int from balances) as balances, count(*)::int as snapshots,
               count(distinct day)::int as days
          from balance_snapshots`);
      return rows[0];
    };
    taker.start(3);
    await until('all balances have a snapshot', async () => {
      const { balances, snapshots } = await counts();
      return balances > 3 && snapshots === balances;
    });
    await taker.close();
    for (const afterDays of [0, 1]) {
      jump(afterDays * day);
      const again = snapshotTaker({ pool, clock, log });
      again.start(1_000_000);
      await again.close();
      const { balances, snapshots, days } = await counts();
      assert.deepEqual([snapshots, days], [balances * (1 + afterDays), 1 + afterDays]);
    }
    const { rows } = await pool.query(`
      select balance_id
        from balance_snapshots s
        join balances b using (balance_id)
       where (s.credit_balance, s.debit_balance, s.inflight_credit_balance, s.inflight_debit_balance)
          <> (b.credit_balance, b.debit_balance, b.inflight_credit_balance, b.inflight_debit_balance)`);
    assert.deepEqual(rows, []);
  });
});

describe('GET /balances/:id/at and POST /balances-snapshots', () => {
  const { call } = useLedger();
  let balanceId = '';

  async function pay(amount: number): Promise<string> {
    const { body } = await call('POST', '/transactions', {
      ...{ amount, precision: 100, currency: 'USD', reference: `at-${amount}`, description: 'd', skip_queue: true },
      ...{ source: '@world', destination: balanceId, allow_overdraft: true },
    });
    return body.created_at;
  }

  before(async () => {
    const { body: ledger } = await call('POST', '/ledgers', { name: 'History' });
    const { body } = await call('POST', '/balances', { ledger_id: ledger.ledger_id, currency: 'USD' });
    balanceId = body.balance_id;
  });

  test('who posts and asks sees it, now, at its time, and not a microsecond before', async () => {
    for (let amount = 1, total = 0; amount <= 50; amount++) {
      const createdAt = await pay(amount);
      const now = await call('GET', `/balances/${balanceId}/at`);
      const then = await call('GET', `/balances/${balanceId}/at?timestamp=${createdAt}&from_source=1`);
      assert.deepEqual(
        [now.body.balance.balance, then.body.balance.balance],
        [100 * (total + amount), 100 * (total + amount)],
      );
      assert.deepEqual([now.body.from_source, then.body.from_source], [false, true]);
      total += amount;
    }
    const [createdAt, nanosecondBefore] = [await pay(1000), '999'];
    const micros =
      BigInt(Date.parse(`${createdAt.slice(0, 19)}Z`)) * 1000n + BigInt(createdAt.slice(20, -1).padEnd(6, '0'));
    const before = rfc3339OfMicros(micros - 1n).replace('Z', `${nanosecondBefore}Z`);
    const { body } = await call('GET', `/balances/${balanceId}/at?timestamp=${before}`);
    assert.equal(body.balance.credit_balance, 127500);
  });

  test('refusals: a time that is none, zero, a balance that is not there, a batch size that is none', async () => {
    for (const [method, path, expected] of [
      ['GET', `/balances/${balanceId}/at?timestamp=yesterday`, [400, 'BAL_INVALID_TIMESTAMP']],
      ['GET', `/balances/${balanceId}/at?timestamp=0001-01-01T00:00:00Z`, [400, 'GEN_BAD_REQUEST']],
      ['GET', '/balances/bln_none/at', [404, 'BAL_NOT_FOUND']],
      ['POST', '/balances-snapshots?batch_size=0', [400, 'GEN_VALIDATION_ERROR']],
      ['POST', '/balances-snapshots?batch_size=many', [400, 'GEN_VALIDATION_ERROR']],
    ] as const) {
      assert.deepEqual(refusal(await call(method, path)).slice(0, 2), expected, path);
    }
    assert.equal((await call('POST', '/balances-snapshots')).status, 200);
  });
});
