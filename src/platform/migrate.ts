/** Brings a schema up to date: plain SQL files, forward only, each in a transaction of its own. */
import { runner } from 'node-pg-migrate';
import pg from 'pg';

export interface MigrationTarget {
  readonly url: string;
  /** Made if missing; unqualified names in the files land in it, and so does the table that remembers what has run. */
  readonly schema: string;
  /** Holds `0001_name.sql`, `0002_name.sql`, ...; files without a number are passed by. */
  readonly directory: string;
}

/**
 * Runs the files that have not run in this schema yet, in the order of their names. Several processes may call this at
 * once: they take turns, and all but the first find nothing left to do.
 * @returns the names of the files that ran, without their ending.
 * @throws the database's error; the file that failed has changed nothing.
 */
export async function migrate({ url, schema, directory }: MigrationTarget): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'tallygate migrate' });
  await client.connect();
  try {
    const done = await runner({
      dbClient: client,
      dir: directory,
      // Beside the numbered files lies schema.sql, their result.
      ignorePattern: '\\D.*',
      direction: 'up',
      schema,
      createSchema: true,
      migrationsTable: 'migrations',
      // Files that were written side by side don't build on each other, and may come in either order.
      checkOrder: false,
      advisoryLockMode: 'wait',
      // What fails is thrown with the database's own words; the rest is noise in a server's log.
      logger: silent,
    });
    return done.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

const silent = { debug: noLog, info: noLog, warn: noLog, error: noLog };

function noLog(): void {}
