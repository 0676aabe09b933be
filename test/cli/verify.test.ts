import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { cleanUp } from '../support/cleanup.ts';
import { emptyDatabase } from '../support/database.ts';
import { postCent } from '../support/post.ts';
import { runCommand, serverEnvironment, startServer } from '../support/server.ts';

test('tallygate verify proves the books beside a running server, and names what is wrong', async (t) => {
  const { url } = await emptyDatabase(t);
  const settings = { DATABASE_URL: url };
  const server = await startServer(t, { settings });
  for (let cent = 0; cent < 3; cent += 1) assert.equal(await postCent(server.ledgerUrl, `cent-${cent}`), 201);
  const verify = (...args: string[]) => runCommand(['verify', ...args], serverEnvironment(server.home, settings));

  const read = '2 balances, 3 transactions';
  const clean = { code: 0, stdout: `${server.instanceId}: books verified: ${read}\n`, stderr: '' };
  assert.deepEqual(await verify(), clean);
  assert.deepEqual(await verify('--instance', server.instanceId), clean);

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  cleanUp(t, () => client.end());
  const { rows } = await client.query(
    `select table_schema as schema from information_schema.tables where table_name = 'timed_work'`,
  );
  await client.query(`set search_path = "${rows[0]?.schema}"`);
  const planted = await client.query(`update balances set version = 9 where indicator = '@shop' returning balance_id`);
  const balanceId = planted.rows[0]?.balance_id;

  const told = await verify();
  assert.equal(told.code, 1);
  assert.equal(
    told.stdout,
    `${server.instanceId}: balance-version ${balanceId}: version is 9, the rows make it 4\n` +
      `${server.instanceId}: books BROKEN: 1 violation in ${read}\n`,
  );
  const { code, stdout } = await verify('--json');
  assert.equal(code, 1);
  const { instanceId } = server;
  assert.deepEqual(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
    [
      {
        ...{ instanceId, name: 'balance-version', balanceId, transactionId: null },
        detail: 'version is 9, the rows make it 4',
      },
      { instanceId, balances: 2, transactions: 3, violations: 1, isCut: false },
    ],
  );
  // The server did it itself at its start, before anything was wrong.
  const last = await verify('--last');
  assert.equal(last.code, 0);
  assert.match(
    last.stdout,
    new RegExp(`^${server.instanceId}: books verified: \\d+ balances, \\d+ transactions, 20\\S+Z to 20\\S+Z\\n$`),
  );
  const state = JSON.parse((await verify('--last', '--json')).stdout);
  assert.deepEqual([state.instanceId, state.last.violations, state.failure], [server.instanceId, 0, null]);
  const unknown = await verify('--instance', 'none');
  assert.equal(unknown.code, 1);
  assert.match(unknown.stderr, /^[A-Z"].*\.\n$/);
});
