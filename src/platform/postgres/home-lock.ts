/** One server per data directory. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PostgresProblem } from './problem.ts';

export interface HomeLock {
  release(): void;
}

/** Another process has the lock. */
export class HomeInUse extends PostgresProblem {}

const sqliteBusy = 5;

/** Keeps the locks from the garbage collector, which would close and so release them. */
const held = new Set<DatabaseSync>();

/**
 * Takes the lock of `home`, which must exist.
 * Node has no file locks of its own, but SQLite does: the kernel holds them for the process, so a killed owner leaves
 * nothing to clean up, and a reused process id can't be mistaken for it, as with a file holding an id.
 * @throws HomeInUse if another process has it.
 */
export function lockHome(home: string): HomeLock {
  const pidFile = path.join(home, 'lock.pid');
  const lock = openLock(home);
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== sqliteBusy) throw notWritable(home, error);
    throw new HomeInUse(
      `${home} is in use by another Tallygate (process ${readPid(pidFile)}); stop that one first, or set TALLYGATE_HOME to another directory.`,
    );
  }
  held.add(lock);
  // Only for the message above; the lock does not depend on it.
  writeFileSync(pidFile, `${process.pid}\n`);
  return {
    release: () => {
      if (held.delete(lock)) lock.close();
    },
  };
}

function openLock(home: string): DatabaseSync {
  try {
    return new DatabaseSync(path.join(home, 'lock'));
  } catch (error) {
    throw notWritable(home, error);
  }
}

function notWritable(home: string, cause: unknown): PostgresProblem {
  return new PostgresProblem(
    `This user may not write in ${home}; start as its owner, or set TALLYGATE_HOME to another directory.`,
    { cause },
  );
}

function readPid(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
