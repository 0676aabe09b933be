/** The database that the settings ask for. */
import pg from 'pg';
import type { Config } from '../config.ts';
import type { Log } from '../platform/log.ts';
import { startPostgres, usePostgres } from '../platform/postgres/supervisor.ts';
import { isDatabaseUrl } from '../platform/sql.ts';
import { closeBeforeLeaving } from './leaving.ts';
import { explainDatabase, StartupProblem } from './startup-errors.ts';

/** Where the control plane has its tables; each ledger has a schema of its own. */
export const controlSchema = 'tallygate';

export interface Database {
  readonly url: string;
  /** Stops the server if it was started here. */
  close(): Promise<void>;
}

/** For a server that owns its data directory: the embedded PostgreSQL, unless DATABASE_URL names another. */
export async function ownDatabase(config: Config, log: Log): Promise<Database> {
  if (config.databaseUrl !== null) return remoteDatabase(config.databaseUrl);
  const { url, stop } = await startPostgres({ home: config.home, log });
  return { url, close: stop };
}

/** For a command: the database of a server that is up, or the same started for the length of the command. */
export async function sharedDatabase(config: Config, log: Log & { level: string }): Promise<Database> {
  if (config.databaseUrl !== null) return remoteDatabase(config.databaseUrl);
  const starting = usePostgres({ home: config.home, log });
  closeBeforeLeaving(async () => {
    log.level = 'silent'; // what fails from now on fails because of it
    await (await starting).stop();
  });
  const { url, stop } = await starting;
  return { url, close: stop };
}

const oldestVersion = 15;
const connectTimeoutMs = 10_000;

/** @throws StartupProblem if the server can't be used. */
async function remoteDatabase(url: string): Promise<Database> {
  const place = placeOf(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs });
  // Unheard, an error between two statements would end the process with a stack trace.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await checkServer(client, place);
  } catch (error) {
    const sentence = error instanceof Error ? explainDatabase(error, place) : null;
    throw sentence === null ? error : new StartupProblem(sentence, { cause: error });
  } finally {
    await client.end();
  }
  return { url, close: async () => undefined };
}

async function checkServer(client: pg.Client, place: string): Promise<void> {
  const { rows } = await client.query<{ version: number; name: string; encoding: string }>(
    `select current_setting('server_version_num')::int / 10000 as version,
            current_setting('server_version') as name,
            current_setting('server_encoding') as encoding`,
  );
  const [server] = rows;
  if (server === undefined) return;
  if (server.version < oldestVersion) {
    throw new StartupProblem(
      `The database server at ${place} is PostgreSQL ${server.name}; use version ${oldestVersion} or newer.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new StartupProblem(
      `The database at ${place} has the encoding ${server.encoding}; use one created with the encoding UTF8.`,
    );
  }
}

/**
 * Host, port and database of a connection URL: never the user or the password.
 * @throws StartupProblem, also for what the driver alone can't read, such as a port of 99999, and for broken escapes.
 */
function placeOf(url: string): string {
  const parts = /^postgres(?:ql)?:\/\/(?:[^/?#]*@)?([^/?#]*)(\/[^?#]*)?(?:\?(?:.*&)?host=([^&]*))?/;
  const match = isDatabaseUrl(url) ? parts.exec(url) : null;
  if (match === null) {
    throw new StartupProblem(
      'DATABASE_URL has the wrong form; use postgresql://user:password@host:5432/database, with special characters percent-encoded.',
    );
  }
  const [, host = '', database = '', socket = ''] = match;
  return `${host || decodeURIComponent(socket) || 'localhost'}${database}`;
}
