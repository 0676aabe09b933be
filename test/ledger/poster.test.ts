import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import type { Outcome } from '#src/ledger/model/outcome.ts';
import { Poster } from '#src/ledger/poster/poster.ts';
import { type NewTransaction, toCommand } from '#src/ledger/record-transaction.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { ledgerDatabase, type TestDatabase } from '../support/database.ts';
import { newTransaction } from '../support/transaction.ts';
import { wholeFile } from '../support/whole-file.ts';

const log = createLog('silent');

describe('the poster', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  const posters: Poster[] = [];

  before(async () => {
    database = await ledgerDatabase(wholeFile);
    admin = new pg.Client({ connectionString: database.url, options: `-c search_path=${database.schema}` });
    await admin.connect();
    for (const name of ['one', 'two']) {
      posters.push(new Poster({ database: { ...database, name: `poster ${name}` }, clock: systemClock, log }));
    }
  });

  after(async () => {
    for (const poster of posters) await poster.close();
    await admin.end();
  });

  function submit(overrides: Partial<NewTransaction>, lane = 0): Promise<Outcome> {
    const poster = posters[lane % posters.length];
    assert.ok(poster !== undefined);
    return poster.submit(toCommand(newTransaction(overrides)));
  }

  /** Every balance is the fold of its rows, and credits equal debits. */
  async function checkBooks(): Promise<void> {
    const { rows: wrong } = await admin.query(`
      with folded as (
        select balance_id,
               sum(credit) filter (where status = 'APPLIED') as credit,
               sum(debit) filter (where status = 'APPLIED') as debit,
               count(*) as touched
          from (select destination as balance_id, precise_amount as credit, 0 as debit, status from transactions
                 where status = 'APPLIED'
                union all
                select source, 0, precise_amount, status from transactions where status = 'APPLIED') legs
         group by balance_id)
      select b.balance_id
        from balances b
        left join folded f using (balance_id)
       where b.credit_balance <> coalesce(f.credit, 0)
          or b.debit_balance <> coalesce(f.debit, 0)
          or b.version <> 1 + coalesce(f.touched, 0)`);
    assert.deepEqual(wrong, []);
    const { rows } = await admin.query('select sum(credit_balance) = sum(debit_balance) as even from balances');
    assert.deepEqual(rows, [{ even: true }]);
  }

  async function countRows(like: string, status: string): Promise<number> {
    const text = 'select count(*)::int as count from transactions where reference like $1 and status = $2';
    const { rows } = await admin.query<{ count: number }>(text, [like, status]);
    return rows[0]?.count ?? 0;
  }

  test('two servers on one database, both directions over a hot pair: serial, even, nothing lost', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 400 }, (_, index) => {
        const [source, destination] = index % 2 === 0 ? ['@left', '@right'] : ['@right', '@left'];
        return submit({ source, destination, amountMinor: BigInt(index + 1), reference: `pair-${index}` }, index >> 1);
      }),
    );
    assert.ok(outcomes.every(({ kind }) => kind === 'recorded'));
    assert.equal(await countRows('pair-%', 'APPLIED'), 400);
    await checkBooks();
  });

  test('the same reference sent to two servers at once moves money once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, index) => submit({ reference: `once-${index >> 1}` }, index)),
    );
    assert.equal(outcomes.filter(({ kind }) => kind === 'recorded').length, 20);
    assert.equal(outcomes.filter(({ kind }) => kind === 'refused').length, 20);
    assert.equal(await countRows('once-%', 'APPLIED'), 20);
    await checkBooks();
  });

  test('two servers that meet an indicator for the first time make one balance', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => submit({ source: `@fresh-${index >> 2}` }, index)));
    const { rows } = await admin.query(`select count(*)::int as count from balances where indicator like '@fresh-%'`);
    assert.deepEqual(rows, [{ count: 5 }]);
    await checkBooks();
  });

  test('spending is serial: of many spends at once only what is there goes out', async () => {
    await submit({ destination: '@purse', amountMinor: 10n });
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        submit({ source: '@purse', destination: '@till', allowOverdraft: false, amountMinor: 1n }, index),
      ),
    );
    assert.equal(outcomes.filter(({ kind }) => kind === 'recorded').length, 10);
    await checkBooks();
  });

  for (const [where, refusals] of [
    ['on known balances', 0],
    // Where a batch with a refusal is posted.
    ['under locks', 1],
  ] as const) {
    test(`one command the database will not take fails alone, ${where}`, async () => {
      const used = `used before, ${where}`;
      await submit({ reference: used });
      const outcomes = await Promise.allSettled(
        Array.from({ length: 64 }, (_, index) =>
          // A NUL never gets past the HTTP edge; here it stands for any row the database refuses.
          submit({
            reference: index < refusals ? used : `poison ${where} ${index}`,
            description: index === 17 ? 'a\0b' : 'fine',
          }),
        ),
      );
      assert.deepEqual(
        outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : [])),
        [17],
      );
      assert.equal(outcomes.filter(isRecorded).length, 63 - refusals);
      assert.equal(await countRows(`poison ${where} %`, 'APPLIED'), 63 - refusals);
      await checkBooks();
    });
  }

  test('a serialization failure or a deadlock is tried again, and the caller never knows', async () => {
    for (const code of ['40001', '40P01']) {
      await admin.query(`
        create sequence tries;
        create function fail_twice() returns trigger language plpgsql as $$
        begin
          if nextval('tries') <= 2 then raise exception 'injected' using errcode = '${code}'; end if;
          return null;
        end $$;
        create trigger fail_twice after insert on transactions execute function fail_twice()`);
      const outcome = await submit({ reference: `again-${code}` });
      await admin.query('drop trigger fail_twice on transactions; drop function fail_twice; drop sequence tries');
      assert.equal(outcome.kind, 'recorded');
    }
    assert.equal(await countRows('again-%', 'APPLIED'), 2);
    await checkBooks();
  });

  test('connections killed while posting: every caller is answered, nothing is lost or doubled', async () => {
    for (let round = 0; round < 10; round++) {
      const sent = Array.from({ length: 30 }, (_, index) =>
        submit({ reference: `kill-${round}-${index}`, route: index % 3 === 0 ? 'queued' : 'direct' }, index),
      );
      let isDone = false;
      const outcomes = Promise.all(sent).finally(() => {
        isDone = true;
      });
      // A few kills that hit, then the work is let through.
      for (let hits = 0; hits < 5 && !isDone; ) {
        const { rowCount } = await admin.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where application_name like 'poster %' and datname = current_database()`,
        );
        hits += rowCount ?? 0;
      }
      assert.ok((await outcomes).every(({ kind }) => kind === 'recorded'));
    }
    assert.equal(await countRows('kill-%', 'APPLIED'), 300);
    await checkBooks();
  });

  test('a queued transaction is on disk with its outcome when the caller hears of it', async () => {
    await submit({ reference: 'queued-1', route: 'queued' });
    await submit({ reference: 'queued-2', route: 'queued', source: '@empty', allowOverdraft: false });
    assert.equal(await countRows('queued-1\\_q', 'APPLIED'), 1);
    assert.equal(await countRows('queued-2\\_q', 'REJECTED'), 1);
    await checkBooks();
  });
});

function isRecorded(answer: PromiseSettledResult<Outcome>): boolean {
  return answer.status === 'fulfilled' && answer.value.kind === 'recorded';
}
