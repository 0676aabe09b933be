/** The same as faults.test.ts, with the whole database killed and started again at each statement. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLog } from '#src/platform/log.ts';
import { migrate } from '#src/platform/migrate.ts';
import { startPostgres } from '#src/platform/postgres/supervisor.ts';
import { cleanUp } from '../support/cleanup.ts';
import { temporaryDirectory } from '../support/directory.ts';
import { type FaultProxy, faultProxy } from '../support/fault-proxy.ts';
import { killPostgres } from '../support/server.ts';
import { until } from '../support/until.ts';
import { statements, WholeBatches } from '../support/whole-batch.ts';
import { wholeFile } from '../support/whole-file.ts';

const migrations = fileURLToPath(new URL('../../migrations/ledger', import.meta.url));

describe('the database is killed at any statement of a batch', () => {
  let home: string;
  let proxy: FaultProxy;
  let batches: WholeBatches;

  before(async () => {
    home = path.join(await temporaryDirectory(wholeFile), 'home');
    const postgres = await startPostgres({ home, log: createLog('silent') });
    cleanUp(wholeFile, () => postgres.stop());
    const database = { url: postgres.url, schema: 'ledger' };
    await migrate({ ...database, directory: migrations });
    proxy = await faultProxy(wholeFile, database);
    batches = new WholeBatches({ posting: proxy.database, looking: database });
  });

  after(() => batches.close());

  /** Backends notice a moment later that their server is gone; until then one could still go on. */
  async function killWith(backendPid: number): Promise<void> {
    await killPostgres(home);
    await until('the backend is gone', () => !isAlive(backendPid));
  }

  for (const statement of statements) {
    test(`at ${statement}, every caller is answered and nothing is lost or doubled`, async () => {
      await batches.post(() => proxy.arm(statement, { kind: 'meanwhile', work: killWith }));
      assert.ok(proxy.hasHappened());
    });
  }

  test('the books are right', () => batches.proveBooks());
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
