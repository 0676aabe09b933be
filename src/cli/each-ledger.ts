/** For commands that look at the books of our own ledgers, one after another. */
import type { Control } from '../control/index.ts';
import { openPool, type Pool } from '../platform/sql.ts';
import { migrateLedger } from './embedded-ledgers.ts';
import { withControl } from './with-control.ts';

/** Runs `work` on one connection to each embedded ledger, or to the one named; those nobody has used yet get tables first. */
export function eachLedger(
  { instance, name }: { instance: string | undefined; name: string },
  work: (pool: Pool, instanceId: string, control: Control) => Promise<void>,
): Promise<void> {
  return withControl(async (control, url) => {
    const chosen = instance === undefined ? await control.listInstances() : [await control.showInstance(instance)];
    for (const each of chosen) {
      if (each.kind !== 'embedded') continue;
      await migrateLedger(url, each.schema);
      const pool = openPool({ url, schema: each.schema, name }, 1, (error) => {
        throw error;
      });
      try {
        await work(pool, each.instanceId, control);
      } finally {
        await pool.end();
      }
    }
  });
}
