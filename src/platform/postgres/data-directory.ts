/** The cluster's files: made once, checked at every start. */
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Binaries, isErrno } from './binaries.ts';
import { PostgresProblem } from './problem.ts';
import type { Runner } from './runner.ts';

/** Version of the cluster in `directory`, or null if there is none yet. */
export async function clusterVersion(directory: string): Promise<number | null> {
  const entries = await readdir(directory).catch((error: unknown): string[] => {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  });
  if (entries.length === 0) return null;
  if (!entries.includes('PG_VERSION')) {
    throw new PostgresProblem(
      `${directory} holds files but no PostgreSQL cluster; move it away, or set TALLYGATE_HOME to another directory.`,
    );
  }
  return Number.parseInt(await readFile(path.join(directory, 'PG_VERSION'), 'utf8'), 10);
}

/**
 * Makes a cluster at `directory`, which must be absent or empty. It is made beside and renamed into place, so an
 * interrupted start leaves nothing that looks like a cluster.
 */
export async function createCluster(directory: string, binaries: Binaries, runner: Runner): Promise<void> {
  const parent = path.dirname(directory);
  const draft = `${directory}.new-${randomBytes(4).toString('hex')}`;
  await removeDrafts(directory);
  await mkdir(draft, { mode: 0o700 });
  if (runner.owner !== null) await chown(draft, runner.owner.uid, runner.owner.gid);
  await initdb(draft, binaries, runner);
  await chmod(draft, 0o700);
  await rename(draft, directory);
  await syncDirectory(parent);
}

async function removeDrafts(directory: string): Promise<void> {
  const [parent, prefix] = [path.dirname(directory), `${path.basename(directory)}.new-`];
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

async function initdb(directory: string, binaries: Binaries, runner: Runner): Promise<void> {
  const child = runner.spawn(
    binaries.initdb,
    [
      ...['-D', directory, '-U', 'tallygate', '--auth=trust', '--encoding=UTF8', '--no-instructions'],
      // The same order on every machine, whatever its C library: an index can't go stale with an upgrade of the system.
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  await rm(directory, { recursive: true, force: true });
  throw new PostgresProblem(`PostgreSQL could not make its data directory: ${lastLine(errors)}`);
}

function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? '';
  return line.replace(/^initdb: (error|removing).*?: ?/, '');
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
