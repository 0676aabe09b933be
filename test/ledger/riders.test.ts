/** What rides along with a transaction is on disk with it, and holds it back if it can't be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Poster } from '#src/ledger/poster/poster.ts';
import { toCommand } from '#src/ledger/record-transaction.ts';
import { systemClock } from '#src/platform/clock.ts';
import { Refusal } from '#src/platform/errors.ts';
import { createLog } from '#src/platform/log.ts';
import type { Rider } from '#src/platform/rider.ts';
import { openPool } from '#src/platform/sql.ts';
import { ledgerDatabase } from '../support/database.ts';
import { newTransaction } from '../support/transaction.ts';
import { wholeFile } from '../support/whole-file.ts';

const database = { ...(await ledgerDatabase(wholeFile)), name: 'riders' };
const pool = openPool(database, 1, () => undefined);
const poster = new Poster({ database, clock: systemClock, log: createLog('silent') });
wholeFile.after(async () => {
  await poster.close();
  await pool.end();
});
await pool.query('create table lines (text text)');

const carrier = { into: 'lines (text)', join: (lines: readonly string[]) => lines.join('\n') };
const rider = (line: string): Rider => ({ line, carrier, isOnDisk: false, failure: null });
const pay = (reference: string, fields = {}) => toCommand(newTransaction({ reference, ...fields }));

async function linesOnDisk(): Promise<string[]> {
  const { rows } = await pool.query<{ text: string }>('select text from lines');
  return rows.flatMap(({ text }) => text.split('\n')).sort();
}

test('a rider is written with its command, under locks and on known balances', async () => {
  for (const reference of ['first', 'second', 'third']) {
    const along = rider(`with ${reference}`);
    const outcome = await poster.submit(pay(reference), along);
    assert.deepEqual([outcome.kind, along.isOnDisk], ['recorded', true]);
  }
  assert.deepEqual(await linesOnDisk(), ['with first', 'with second', 'with third']);
});

test('where nothing is recorded, nothing rides along', async () => {
  const along = rider('with a reference in use');
  const outcome = await poster.submit(pay('first'), along);
  assert.deepEqual([outcome.kind, along.isOnDisk, along.failure], ['refused', false, null]);
  assert.ok(!(await linesOnDisk()).includes(along.line));
});

test('a rider that can not be written holds its command back, and no other one', async () => {
  await pool.query("alter table lines add constraint good check (text not like '%bad%')");
  const bad = rider('bad');
  const good = rider('good');
  const [refused, ...recorded] = await Promise.allSettled([
    poster.submit(pay('held back'), bad),
    poster.submit(pay('beside it'), good),
    poster.submit(pay('alone')),
  ]);
  assert.ok(refused.status === 'rejected' && refused.reason instanceof Refusal);
  assert.equal(refused.reason.code, 'GEN_UNAVAILABLE');
  assert.ok(bad.failure !== null && !bad.isOnDisk && good.isOnDisk);
  assert.deepEqual(
    recorded.map((each) => each.status === 'fulfilled' && each.value.kind),
    ['recorded', 'recorded'],
  );
  const { rows } = await pool.query<{ reference: string }>(
    "select reference from transactions where reference in ('held back', 'beside it', 'alone') order by 1",
  );
  assert.deepEqual(
    rows.map(({ reference }) => reference),
    ['alone', 'beside it'],
  );
});
