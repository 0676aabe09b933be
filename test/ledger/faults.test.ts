/**
 * Whatever goes wrong between the poster and PostgreSQL, at whatever statement of a batch: every caller is answered as if
 * nothing had happened, nothing is lost, nothing is there twice, and the books are right.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPool, type Pool } from '#src/platform/sql.ts';
import { ledgerDatabase } from '../support/database.ts';
import { type Fault, type FaultProxy, faultProxy } from '../support/fault-proxy.ts';
import { expectedKnown, KnownBatches } from '../support/known-batch.ts';
import { statements, WholeBatches } from '../support/whole-batch.ts';
import { wholeFile } from '../support/whole-file.ts';

/** What goes wrong; `admin` looks at the database past the proxy. */
const faults: Record<string, (admin: Pool) => Fault> = {
  'a serialization failure': () => ({ kind: 'refuse', code: '40001' }),
  'a deadlock': () => ({ kind: 'refuse', code: '40P01' }),
  'a canceled statement': () => ({ kind: 'refuse', code: '57014' }),
  'an error of the server itself': () => ({ kind: 'refuse', code: 'XX000' }),
  'a connection that breaks before it': () => ({ kind: 'cut before' }),
  'a connection that breaks after it, the answer lost': () => ({ kind: 'cut after' }),
  'a backend that is terminated': (admin) => ({
    kind: 'meanwhile',
    work: (pid) => admin.query('select pg_terminate_backend($1)', [pid]),
  }),
};

describe('a fault at any statement of a batch', () => {
  let proxy: FaultProxy;
  let batches: WholeBatches;
  let admin: Pool;

  before(async () => {
    const database = await ledgerDatabase(wholeFile);
    proxy = await faultProxy(wholeFile, database);
    batches = new WholeBatches({ posting: proxy.database, looking: database });
    admin = openPool({ ...database, name: 'admin' }, 1, () => undefined);
  });

  after(async () => {
    await batches.close();
    await admin.end();
  });

  test('without one, the batch has every statement, in this order', async () => {
    await batches.post(() => proxy.statements.splice(0));
    assert.deepEqual(proxy.statements, statements);
    await batches.proveBooks();
  });

  for (const [what, fault] of Object.entries(faults)) {
    for (const statement of statements) {
      test(`${what}: ${statement}`, async () => {
        await batches.post(() => proxy.arm(statement, fault(admin)));
        assert.ok(proxy.hasHappened());
      });
    }
    test(`${what}: the books are right`, () => batches.proveBooks());
  }
});

for (const [statement, options] of [
  ['post-known-batch', {}],
  ['post-known-batch-riders', { withRiders: true }],
  ['post-known-batch-settling', { isSettling: true }],
  ['post-known-batch-timed-traced-told', { withMore: true }],
  ['post-known-batch-settling-timed-traced-done-told-riders', { isSettling: true, withMore: true, withRiders: true }],
] as const) {
  describe(`a fault at the one statement of a batch on known balances: ${statement}`, () => {
    let proxy: FaultProxy;
    let batches: KnownBatches;
    let admin: Pool;

    before(async () => {
      const database = await ledgerDatabase(wholeFile);
      proxy = await faultProxy(wholeFile, database);
      batches = new KnownBatches({ posting: proxy.database, looking: database, ...options });
      admin = openPool({ ...database, name: 'admin' }, 1, () => undefined);
    });

    after(async () => {
      await batches.close();
      await admin.end();
    });

    test('without one, there is no other statement', async () => {
      await batches.post(() => proxy.statements.splice(0));
      assert.deepEqual(proxy.statements, [statement]);
    });

    for (const [what, fault] of Object.entries(faults)) {
      test(what, async () => {
        await batches.post(() => proxy.arm(statement, fault(admin)));
        assert.ok(proxy.hasHappened());
        await batches.proveBooks();
      });
    }

    test('another server changes one of its balances meanwhile', async () => {
      await batches.post(() =>
        proxy.arm(statement, { kind: 'meanwhile', work: () => batches.payElsewhere('elsewhere') }),
      );
      assert.ok(proxy.hasHappened());
      await batches.proveBooks();
    });

    test('another server takes one of its references meanwhile: that command alone is refused', async () => {
      const outcomes = await batches.submit(() =>
        proxy.arm(statement, { kind: 'meanwhile', work: () => batches.payElsewhere('plain') }),
      );
      assert.ok(proxy.hasHappened());
      assert.deepEqual(outcomes, ['refused TXN_DUPLICATE_REFERENCE', ...batches.expected.slice(1)]);
      await batches.proveBooks();
    });

    test('a balance that differs in one figure only, and not in the time of its last row, is noticed', async () => {
      await batches.post(() => proxy.arm(statement, { kind: 'meanwhile', work: () => batches.backdate() }));
      assert.ok(proxy.hasHappened());
      await batches.proveBooks();
    });
  });
}

describe('a batch that settles holds which this server knows', () => {
  const statement = 'post-known-batch-settling';
  let proxy: FaultProxy;
  let batches: KnownBatches;

  before(async () => {
    const database = await ledgerDatabase(wholeFile);
    proxy = await faultProxy(wholeFile, database);
    batches = new KnownBatches({ posting: proxy.database, looking: database, isSettling: true });
  });

  after(async () => {
    assert.ok(proxy.hasHappened());
    await batches.proveBooks();
    await batches.close();
  });

  const meanwhile = (work: () => Promise<void>) => () => proxy.arm(statement, { kind: 'meanwhile', work });

  test('commits what another server has left of one', async () => {
    const outcomes = await batches.submit(meanwhile(() => batches.commitElsewhere()));
    // 55 of 100 are gone: 40 can be had, and then no 10.
    const refused = ['APPLIED 40', 'refused TXN_COMMIT_AMOUNT_EXCEEDED', 'VOID 100'];
    assert.deepEqual(outcomes, [...expectedKnown, ...refused]);
  });

  test('copies metadata that has been written meanwhile', async () => {
    await batches.post(meanwhile(() => batches.noteElsewhere()));
    assert.deepEqual(await batches.notes(), Array(3).fill({ noted: 1 }));
  });

  test('notices a row below one that changes no balance', async () => {
    proxy.statements.splice(0);
    await batches.post(meanwhile(() => batches.rejectElsewhere()));
    assert.ok(proxy.statements.includes('find-settlements'));
  });
});

describe('a network that falls silent', () => {
  /** Long enough for every honest answer; should one be late all the same, that is one more silence. */
  const queryTimeoutMs = 500;

  for (const kind of ['silence before', 'silence after'] as const) {
    for (const statement of ['find-families', 'lock-balances', 'insert-transactions', 'commit']) {
      test(`${kind} ${statement}: every caller is answered in time, and nothing is lost or doubled`, async (t) => {
        const database = await ledgerDatabase(t);
        const proxy = await faultProxy(t, database);
        const batches = new WholeBatches({ posting: { ...proxy.database, queryTimeoutMs }, looking: database });
        t.after(() => batches.close());
        await batches.post(() => proxy.arm(statement, { kind }));
        assert.ok(proxy.hasHappened());
        await batches.proveBooks();
      });
    }

    test(`${kind} the one statement of a batch on known balances`, async (t) => {
      const database = await ledgerDatabase(t);
      const proxy = await faultProxy(t, database);
      const batches = new KnownBatches({ posting: { ...proxy.database, queryTimeoutMs }, looking: database });
      t.after(() => batches.close());
      await batches.post(() => proxy.arm('post-known-batch', { kind }));
      assert.ok(proxy.hasHappened());
      await batches.proveBooks();
    });
  }
});
