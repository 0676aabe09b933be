/** The books are verified by the server itself, by one at a time, and whoever wants to know is told how it went. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVerification, takeTurn } from '#src/ledger/store/verification.ts';
import { startVerifier } from '#src/ledger/verify-on-schedule.ts';
import { systemClock } from '#src/platform/clock.ts';
import { openPool } from '#src/platform/sql.ts';
import { cleanUp } from '../support/cleanup.ts';
import { ledgerDatabase } from '../support/database.ts';
import { eventSetting } from '../support/event-setting.ts';
import { ledgerPort } from '../support/ledger-port.ts';
import { type Logged, recordingLog } from '../support/recording-log.ts';
import { until } from '../support/until.ts';

test('what is wrong with the books is named: by the page, in the metrics and in the log', async (t) => {
  const logged: Logged[] = [];
  const { ledger, database, query, post } = await eventSetting(t, {}, { metrics: { token: null } });
  const transactionId = await post();
  const before = (await ledger.send('GET', '/verification')).body;
  assert.deepEqual(before, { last: null, tried_at: null, failure: null, under_way: false });
  assert.doesNotMatch((await ledger.send('GET', '/metrics')).text, /^tallygate_ledger_verification_(viol|age)\w+ /m);

  const verifying = await ledgerPort(t, database, { verifyEveryMs: 50, log: recordingLog(logged) });
  const last = async () => (await verifying.send('GET', '/verification')).body.last;
  await until('the books are verified', async () => (await last()) !== null);
  const { balances, transactions, violations, at_least, told } = await last();
  assert.deepEqual(
    { balances, transactions, violations, at_least, told },
    {
      ...{ balances: 2, transactions: 1, violations: 0, at_least: false, told: [] },
    },
  );
  assert.match((await ledger.send('GET', '/metrics')).text, /^tallygate_ledger_verification_violations 0$/m);
  assert.ok(logged.every(({ message }) => message === 'the books were verified'));

  await query(`update transactions set precise_amount = 2 where transaction_id = '${transactionId}'`);
  await until('the violations are found', async () => (await last()).violations > 0);
  const found = await last();
  assert.equal(found.violations, 4);
  assert.deepEqual(found.told.map((violation: { name: string }) => violation.name).sort(), [
    'balance-figures',
    'balance-figures',
    'row-figures',
    'row-figures',
  ]);
  assert.equal(found.told.find((one: { name: string }) => one.name === 'row-figures').transaction_id, transactionId);
  const { text } = await ledger.send('GET', '/metrics');
  assert.match(text, /^tallygate_ledger_verification_violations 4$/m);
  assert.match(text, /^tallygate_ledger_verification_age_seconds [\d.e-]+$/m);
  assert.match(text, /^tallygate_ledger_verification_failed 0$/m);
  const broken = logged.filter(({ message }) => message === 'the books are broken');
  assert.deepEqual(
    broken.slice(0, 4).map(({ violation }) => violation),
    found.told.map((one: Record<string, string>) => ({
      ...{ name: one.name, balanceId: one.balance_id, transactionId: one.transaction_id, detail: one.detail },
    })),
  );
});

test('of all servers one verifies at a time, and no sooner than it is due', async (t) => {
  const { database } = await eventSetting(t);
  const pool = openPool({ ...database, name: 'test' }, 2, assert.fail);
  cleanUp(t, () => pool.end());
  const past = '2000-01-01T00:00:00Z';
  const now = '2030-01-01T00:00:00Z';
  const turn = { leaseMs: 60_000, now, triedBefore: past, failedBefore: past };
  const turns = await Promise.all(['one', 'two', 'three'].map((holder) => takeTurn(pool, { ...turn, holder })));
  assert.equal(turns.filter(Boolean).length, 1);
  // Its lease has ended, but it is not due.
  await pool.query(`update verification set held_until = '-infinity'`);
  assert.equal(await takeTurn(pool, { ...turn, holder: 'two' }), false);
  assert.equal(await takeTurn(pool, { ...turn, holder: 'two', triedBefore: now }), true);
  // It came to nothing, and is tried again before it is due.
  await pool.query(`update verification set held_until = '-infinity', failure = 'why'`);
  assert.equal(await takeTurn(pool, { ...turn, holder: 'one', failedBefore: now }), true);
});

test('a stop in the middle is not waited for, and the next server begins anew', async (t) => {
  const { database, query, post } = await eventSetting(t);
  await post();
  // The proof reads this table, and has to wait.
  const blocker = openPool({ ...database, name: 'test' }, 1, assert.fail);
  cleanUp(t, () => blocker.end());
  const client = await blocker.connect();
  await client.query('begin; lock table timed_work in access exclusive mode');
  const one = await ledgerPort(t, database, { verifyEveryMs: 3_600_000 });
  const isStuck = async () => {
    const [row] = await query<{ stuck: boolean }>(
      `select count(*) > 0 as stuck from pg_stat_activity where application_name like 'tallygate verify%' and wait_event_type = 'Lock'
          and datname = current_database()`,
    );
    return row?.stuck === true;
  };
  await until('the proof waits', isStuck);
  assert.equal((await one.send('GET', '/verification')).body.under_way, true);
  const closing = one.close();
  await until('the stop is noted', async () => {
    const [row] = await query<{ failure: string | null }>('select failure from verification');
    return row?.failure === 'the server was stopped';
  });
  await client.query('rollback');
  client.release();
  await closing;
});

// The lease was prolonged on and on, by a server that was not verifying: the books were never verified again.
test('a server that gets no connection for the proof leaves the turn to others', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const database = await ledgerDatabase(t);
  const pool = openPool({ ...database, name: 'test' }, 1, assert.fail);
  cleanUp(t, () => pool.end());
  const nowhere = { ...database, url: database.url.replace(/test_\w+/, 'no_such_database'), name: 'test' };
  const log = recordingLog([]);
  const verifier = startVerifier({ pool, clock: systemClock, log }, { database: nowhere, everyMs: 3_600_000 });
  cleanUp(t, verifier.close);
  await until('it has failed', async () => (await readVerification(pool)).failure !== null);
  assert.match((await readVerification(pool)).failure ?? '', /no_such_database/);
  t.mock.timers.tick(60_000);
  const now = '2100-01-01T00:00:00Z';
  const turn = { holder: 'another', leaseMs: 1, now, triedBefore: now, failedBefore: now };
  assert.equal(await takeTurn(pool, turn), true);
});
