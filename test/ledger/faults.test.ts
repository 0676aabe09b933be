/**
 * Whatever goes wrong between the poster and PostgreSQL, at whatever statement of a batch: every caller is answered as if
 * nothing had happened, nothing is lost, nothing is there twice, and the books are right.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPool, type Pool } from '#src/platform/sql.ts';
import { ledgerDatabase } from '../support/database.ts';
import { type Fault, type FaultProxy, faultProxy } from '../support/fault-proxy.ts';
import { statements, WholeBatches } from '../support/whole-batch.ts';
import { wholeFile } from '../support/whole-file.ts';

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

  const faults: Record<string, Fault> = {
    'a serialization failure': { kind: 'refuse', code: '40001' },
    'a deadlock': { kind: 'refuse', code: '40P01' },
    'a canceled statement': { kind: 'refuse', code: '57014' },
    'an error of the server itself': { kind: 'refuse', code: 'XX000' },
    'a connection that breaks before it': { kind: 'cut before' },
    'a connection that breaks after it, the answer lost': { kind: 'cut after' },
    'a backend that is terminated': {
      kind: 'meanwhile',
      work: (pid) => admin.query('select pg_terminate_backend($1)', [pid]),
    },
  };

  for (const [what, fault] of Object.entries(faults)) {
    for (const statement of statements) {
      test(`${what}: ${statement}`, async () => {
        await batches.post(() => proxy.arm(statement, fault));
        assert.ok(proxy.hasHappened());
      });
    }
    test(`${what}: the books are right`, () => batches.proveBooks());
  }
});
