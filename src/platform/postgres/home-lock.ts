/** One server per data directory. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PostgresProblem } from './problem.ts';

const sqliteBusy = 5;

export interface HomeLock {
  release(): void;
}

/**
 * Takes the lock of `home`, which must exist.
 * Node has no file locks of its own, but SQLite does: the kernel holds them for the process, so a killed owner leaves
 * nothing to clean up, and a reused process id can't be mistaken for it, as with a file holding an id.
 * @throws PostgresProblem if another process has it.
 */
export function lockHome(home: string): HomeLock {
  const file = path.join(home, 'lock');
  const pidFile = path.join(home, 'lock.pid');
  const lock = new DatabaseSync(file);
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== sqliteBusy) throw error;
    throw new PostgresProblem(
      `${home} is in use by another Tallygate (process ${readPid(pidFile)}); stop that one first, or set TALLYGATE_HOME to another directory.`,
    );
  }
  // Only for the message above; the lock does not depend on it.
  writeFileSync(pidFile, `${process.pid}\n`);
  return { release: () => lock.close() };
}

function readPid(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
