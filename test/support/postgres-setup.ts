/** Global set-up of the test runner: one PostgreSQL for all files, in a directory of its own. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createLog } from '#src/platform/log.ts';
import { type EmbeddedPostgres, startPostgres } from '#src/platform/postgres/supervisor.ts';

let postgres: EmbeddedPostgres | undefined;
let home: string | undefined;

/** A server that somebody runs already is used as it is: TALLYGATE_TEST_DATABASE_URL, a superuser's. */
export async function globalSetup(): Promise<void> {
  if (process.env.TALLYGATE_TEST_DATABASE_URL !== undefined) return;
  home = await mkdtemp(path.join(os.tmpdir(), 'tallygate-test-'));
  await chmod(home, 0o755);
  postgres = await startPostgres({ home, log: createLog('error'), settings: { max_connections: '300' } });
  process.env.TALLYGATE_TEST_DATABASE_URL = postgres.url;
}

export async function globalTeardown(): Promise<void> {
  await postgres?.stop();
  if (home !== undefined) await rm(home, { recursive: true, force: true });
}
