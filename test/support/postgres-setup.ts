/**
 * Global set-up of the test runner: one PostgreSQL for all files, in a directory of its own; and the files of one that has
 * never been used, TALLYGATE_TEST_CLUSTER, to be copied for servers that start theirs.
 */
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createLog } from '#src/platform/log.ts';
import { type EmbeddedPostgres, startPostgres } from '#src/platform/postgres/supervisor.ts';
import { copyDirectory } from './directory.ts';

let postgres: EmbeddedPostgres | undefined;
let home: string | undefined;

/** A server that somebody runs already is used as it is: TALLYGATE_TEST_DATABASE_URL, a superuser's. */
export async function globalSetup(): Promise<void> {
  if (process.env.TALLYGATE_TEST_DATABASE_URL !== undefined) return;
  home = await mkdtemp(path.join(await placeOfDatabases(), 'tallygate-test-'));
  await chmod(home, 0o755);
  const log = createLog('error');
  const made = await startPostgres({ home, log });
  await made.stop();
  process.env.TALLYGATE_TEST_CLUSTER = path.join(home, 'cluster');
  await copyDirectory(path.join(home, 'postgres'), process.env.TALLYGATE_TEST_CLUSTER);
  postgres = await startPostgres({ home, log, settings: { max_connections: '300', max_wal_size: '256MB' } });
  process.env.TALLYGATE_TEST_DATABASE_URL = postgres.url;
}

export async function globalTeardown(): Promise<void> {
  await postgres?.stop();
  if (home !== undefined) await rm(home, { recursive: true, force: true });
}

const memoryDirectory = '/dev/shm';
const roomBytesMin = 4 * 1024 ** 3;

/**
 * In memory, where there is enough of it: a thousand databases of three hundred files are made and dropped, and a file
 * system like ext4, which looks at all that was deleted lately before it makes a file, takes two seconds for one of them.
 * What is to survive something is tested on servers of its own, on the disk.
 */
async function placeOfDatabases(): Promise<string> {
  try {
    const { bavail, bsize } = await statfs(memoryDirectory);
    if (Math.min(bavail * bsize, process.availableMemory()) >= roomBytesMin) return memoryDirectory;
  } catch {
    // There is none on this system.
  }
  return os.tmpdir();
}
