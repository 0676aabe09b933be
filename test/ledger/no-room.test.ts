/** A database without room left: everybody is told so at once, nothing is recorded, and once there is room it goes on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyBooks } from '#src/ledger/index.ts';
import { Poster } from '#src/ledger/poster/poster.ts';
import { toCommand } from '#src/ledger/record-transaction.ts';
import { systemClock } from '#src/platform/clock.ts';
import { Refusal } from '#src/platform/errors.ts';
import { openPool } from '#src/platform/sql.ts';
import { cleanUp } from '../support/cleanup.ts';
import { ledgerDatabase } from '../support/database.ts';
import { faultProxy } from '../support/fault-proxy.ts';
import { type Logged, recordingLog } from '../support/recording-log.ts';
import { newTransaction } from '../support/transaction.ts';

const codes = { 'the disk is full': '53100', 'memory is short': '53200', 'the disk fails': '58030' };

for (const [what, code] of Object.entries(codes)) {
  for (const statement of ['insert-indicator-balances', 'insert-transactions', 'commit']) {
    test(`${what} at ${statement}`, async (t) => {
      const database = await ledgerDatabase(t);
      const proxy = await faultProxy(t, database);
      const logged: Logged[] = [];
      const poster = new Poster({
        database: { ...proxy.database, name: 'without room' },
        clock: systemClock,
        log: recordingLog(logged),
      });
      const pool = openPool({ ...database, name: 'test' }, 1, () => undefined);
      cleanUp(t, async () => {
        await poster.close();
        await pool.end();
      });
      const commands = Array.from({ length: 64 }, (_, index) =>
        toCommand(newTransaction({ reference: `r${index}`, source: `@a${index % 8}` })),
      );
      const postAll = () => Promise.allSettled(commands.map((command) => poster.submit(command)));
      const countRows = async () => (await pool.query('select count(*)::int as n from transactions')).rows[0].n;

      proxy.arm(statement, { kind: 'refuse', code });
      for (const answer of await postAll()) {
        assert.ok(answer.status === 'rejected' && answer.reason instanceof Refusal);
        assert.equal(answer.reason.code, 'GEN_UNAVAILABLE');
        assert.match(answer.reason.message, /^the database is full; nothing was recorded, try again$/);
        assert.equal(answer.reason.retryAfterSeconds, 1);
      }
      assert.equal(await countRows(), 0);

      for (const answer of await postAll()) {
        assert.ok(answer.status === 'fulfilled' && answer.value.kind === 'recorded');
      }
      assert.equal(await countRows(), commands.length);
      await verifyBooks(pool, { onViolation: (violation) => assert.fail(violation.detail) });
      const said = logged.map(({ message, fields }) => message ?? fields);
      assert.deepEqual(said, ['the database is full: nothing is posted', 'the database has room again']);
    });
  }
}
