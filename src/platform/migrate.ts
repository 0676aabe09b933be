/** Brings a schema up to date: plain SQL files, forward only, each in a transaction of its own. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

export interface MigrationTarget {
  readonly url: string;
  /** Made if missing; unqualified names in the files land in it, and so does the table that remembers what has run. */
  readonly schema: string;
  /** Holds `0001_name.sql`, `0002_name.sql`, ...; files without a number are passed by. */
  readonly directory: string;
}

/** Remembers what has run. */
const migrationsTable = 'migrations';

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
    if (await isUpToDate(client, schema, directory)) return [];
    // Most starts have nothing to do, and no use for what does it.
    const { runner } = await import('node-pg-migrate');
    const done = await runner({
      dbClient: client,
      dir: directory,
      // Beside the numbered files lies schema.sql, their result.
      ignorePattern: '\\D.*',
      direction: 'up',
      schema,
      createSchema: true,
      migrationsTable,
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

/** The name of a file is noted in the commit of what it does: what is noted is there. */
async function isUpToDate(client: pg.Client, schema: string, directory: string): Promise<boolean> {
  const table = `${client.escapeIdentifier(schema)}.${migrationsTable}`;
  const { rows: tables } = await client.query('select to_regclass($1) is not null as exists', [table]);
  if (!tables[0]?.exists) return false;
  const { rows } = await client.query<{ name: string }>(`select name from ${table}`);
  const done = new Set(rows.map(({ name }) => name));
  const files = (await readdir(directory)).filter((file) => /^\d+.*\.sql$/.test(file));
  return files.every((file) => done.has(path.parse(file).name));
}

const silent = { debug: noLog, info: noLog, warn: noLog, error: noLog };

function noLog(): void {}
