/** For commands that look at the books of our own ledgers, one after another. */
import type { Control, EmbeddedInstance } from '../control/index.ts';
import { openPool, type Pool } from '../platform/sql.ts';
import { migrateLedger } from './embedded-ledgers.ts';
import { databaseOf, ledgersNamed } from './named-ledgers.ts';
import { explainDatabase } from './startup-errors.ts';
import { withControl } from './with-control.ts';

/**
 * Runs `work` on one connection to each ledger of our own, or to the one named; those nobody has used yet get tables first.
 * @throws ControlProblem or Refusal where no server was started yet: the books of a wrong data directory are not sound.
 */
export function eachLedger(
  { instance, name }: { instance: string | undefined; name: string },
  work: (pool: Pool, instanceId: string, control: Control) => Promise<void>,
): Promise<void> {
  return withControl(async (control, url) => {
    await control.commandLine();
    for (const ledger of await ledgersNamed(control, instance)) {
      await goingOn(ledger, () =>
        withLedgerPool({ control, url, ledger, name }, (pool) => work(pool, ledger.instanceId, control)),
      );
    }
  });
}

/** One ledger in a database of its own that is away is told, and keeps nobody from the others. */
export async function goingOn(ledger: EmbeddedInstance, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    const isAway = error instanceof Error && (code === 'ERR_INVALID_URL' || explainDatabase(error, '') !== null);
    if (ledger.databaseSealed === null || !isAway) throw error;
    process.exitCode = 1;
    process.stderr.write(
      `The database of ${ledger.instanceId} can't be used (${code ?? name}); start it, or take the instance off the list with \`instances remove\`.\n`,
    );
  }
}

interface Place {
  readonly control: Control;
  /** Of the server's own database. */
  readonly url: string;
  readonly ledger: EmbeddedInstance;
  /** Of the connection, for those who look at the database. */
  readonly name: string;
}

/** Runs `work` on one connection to a ledger, whose tables are brought up to date first. */
export async function withLedgerPool<T>(
  { control, url, ledger, name }: Place,
  work: (pool: Pool) => Promise<T>,
): Promise<T> {
  const database = databaseOf(control, url, ledger);
  await migrateLedger(database.url, database.schema);
  const pool = openPool({ ...database, name }, 1, (error) => {
    throw error;
  });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}
