import assert from 'node:assert/strict';
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { toCommand } from '#src/ledger/record-transaction.ts';
import { runDue } from '#src/ledger/run-due.ts';
import { rfc3339 } from '#src/platform/clock.ts';
import { migrate } from '#src/platform/migrate.ts';
import { cleanUp } from '../support/cleanup.ts';
import { emptyDatabase, ledgerDatabase } from '../support/database.ts';
import { temporaryDirectory } from '../support/directory.ts';
import { minute, openTrafficServer } from '../support/traffic.ts';
import { newTransaction } from '../support/transaction.ts';

// A limit of 0 was kept as none: what had one was refused for missing funds, if it had a date.
test('whether the source can pay is judged at a date as it is at once, and refused in the same words', async (t) => {
  const server = openTrafficServer(await ledgerDatabase(t), 'timed work');
  cleanUp(t, () => server.close());
  const dueAt = rfc3339(server.clock.nowMs() + minute);
  const expected: Record<string, string> = {};
  for (const [allowOverdraft, limit, outcome] of [
    [false, null, 'insufficient funds in source balance'],
    [true, null, 'APPLIED'],
    [false, 0n, 'transaction exceeds overdraft limit'],
    [true, 0n, 'transaction exceeds overdraft limit'],
    [true, -1n, 'insufficient funds in source balance'],
    [true, 99n, 'transaction exceeds overdraft limit'],
    [false, 100n, 'APPLIED'],
  ] as const) {
    for (const route of ['queued', 'scheduled'] as const) {
      const reference = `${route}, ${allowOverdraft}, ${limit}`;
      const terms = { allowOverdraft, overdraftLimitMinor: limit, dueAt: route === 'scheduled' ? dueAt : null };
      const wanted = { route, reference, source: `@${reference}`, amountMinor: 100n, ...terms };
      await server.poster.submit(toCommand(newTransaction(wanted)));
      expected[`${reference}_q`] =
        outcome === 'APPLIED' ? outcome : `REJECTED: failed to apply transaction to balances: ${outcome}`;
    }
  }
  server.jump(minute);
  await runDue(server);
  const { rows } = await server.pool.query<{ reference: string; outcome: string }>(
    `select reference, concat_ws(': ', status, meta_data ->> 'blnk_rejection_reason') as outcome
       from transactions
      where reference like '%\\_q'`,
  );
  assert.deepEqual(Object.fromEntries(rows.map(({ reference, outcome }) => [reference, outcome])), expected);
});

test('a limit of 0 that stood for none, in a database of before, is none', async (t) => {
  const { url } = await emptyDatabase(t);
  const directory = fileURLToPath(new URL('../../migrations/ledger', import.meta.url));
  const before = await temporaryDirectory(t);
  const older = (await readdir(directory)).filter((name) => name < '0021');
  for (const name of older) await cp(path.join(directory, name), path.join(before, name));
  await migrate({ url, schema: 'ledger', directory: before });
  const client = new pg.Client({ connectionString: url, options: '-c search_path=ledger' });
  await client.connect();
  cleanUp(t, () => client.end());
  await client.query(`insert into timed_work values
    ('txn_free', 'run', now(), true, 0, false), ('txn_far', 'run', now(), false, 50, false)`);
  await migrate({ url, schema: 'ledger', directory });
  const { rows } = await client.query('select target, overdraft_limit from timed_work order by target');
  assert.deepEqual(rows, [
    { target: 'txn_far', overdraft_limit: '50' },
    { target: 'txn_free', overdraft_limit: null },
  ]);
});
