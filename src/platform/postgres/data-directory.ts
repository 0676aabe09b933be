/** The cluster's files: made once, checked at every start. */
import { randomBytes } from 'node:crypto';
import { chmod, chown, lchown, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncDirectory } from '../sync-directory.ts';
import type { Binaries } from './binaries.ts';
import { explainFailure, isErrno, PostgresProblem } from './problem.ts';
import { type Runner, run, type User } from './runner.ts';

/**
 * Checks the cluster in `directory` against the version of the binaries, and makes its files the runner's.
 * @returns false if there is none yet.
 * @throws PostgresProblem if it can't be used.
 */
export async function checkCluster(directory: string, version: string, runner: Runner): Promise<boolean> {
  const entries = await entriesOf(directory);
  if (entries.length === 0) return false;
  if (!entries.includes('PG_VERSION')) {
    throw new PostgresProblem(
      `${directory} holds files but no PostgreSQL cluster; move it away, or set TALLYGATE_HOME to another directory.`,
    );
  }
  await takeOwnership(directory, runner.owner);
  const found = (await readFile(path.join(directory, 'PG_VERSION'), 'utf8')).trim();
  const major = version.split('.')[0];
  if (found !== major) {
    throw new PostgresProblem(
      `${directory} was made by PostgreSQL ${found} and this Tallygate brings ${major}; dump it with the Tallygate that made it, then start with another TALLYGATE_HOME and load the dump.`,
    );
  }
  return true;
}

async function entriesOf(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    if (isErrno(error, 'EACCES')) throw notOurs(directory);
    throw error;
  }
}

/** Root may have run the server as another user last time; anyone else must own the files already. */
async function takeOwnership(directory: string, owner: User): Promise<void> {
  const found = await lstat(directory);
  if (found.uid !== owner.uid) {
    if (process.getuid?.() !== 0) throw notOurs(directory);
    await chownAll(directory, owner);
  }
  await chmod(directory, 0o700);
}

function notOurs(directory: string): PostgresProblem {
  return new PostgresProblem(
    `${directory} belongs to another user; start as that user, or set TALLYGATE_HOME to a directory of your own.`,
  );
}

/** The directory itself comes last: its owner says that everything below is done. */
async function chownAll(directory: string, owner: User): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) await chownAll(file, owner);
    else await lchown(file, owner.uid, owner.gid);
  }
  await chown(directory, owner.uid, owner.gid);
}

/**
 * Makes a cluster at `directory`, which must be absent or empty. It is made beside and renamed into place, so an
 * interrupted start leaves nothing that looks like a cluster.
 */
export async function createCluster(directory: string, binaries: Binaries, runner: Runner): Promise<void> {
  const draft = `${directory}.new-${randomBytes(4).toString('hex')}`;
  await removeDrafts(directory);
  await mkdir(draft, { mode: 0o700 });
  await chown(draft, runner.owner.uid, runner.owner.gid);
  await initdb(draft, binaries, runner);
  await rename(draft, directory);
  await syncDirectory(path.dirname(directory));
}

async function removeDrafts(directory: string): Promise<void> {
  const [parent, prefix] = [path.dirname(directory), `${path.basename(directory)}.new-`];
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

async function initdb(directory: string, binaries: Binaries, runner: Runner): Promise<void> {
  const { code, output } = await run(runner, binaries.initdb, [
    // Trust is safe: the socket's directory lets nobody else in, and there is no other way to connect.
    ...['-D', directory, '-U', 'tallygate', '--auth=trust', '--encoding=UTF8', '--no-instructions'],
    // The same order on every machine, whatever its C library: an index can't go stale with an upgrade of the system.
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
  ]);
  if (code === 0) return;
  await rm(directory, { recursive: true, force: true });
  const home = path.dirname(directory);
  if (/could not look up effective user ID/.test(output)) {
    throw new PostgresProblem(
      `User ${runner.owner.uid} has no entry in /etc/passwd, which PostgreSQL needs; add one, or set DATABASE_URL.`,
    );
  }
  throw explainFailure(output, { home, logFile: home });
}
