/** One server per data directory. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { PostgresProblem } from './problem.ts';

export interface HomeLock {
  release(): void;
}

/** Another process has the lock. */
export class HomeInUse extends PostgresProblem {
  /** That process goes as soon as it has done, and takes PostgreSQL with it. */
  readonly byCommand: boolean;

  constructor(message: string, byCommand: boolean) {
    super(message);
    this.byCommand = byCommand;
  }
}

export type Holder = 'server' | 'command';

/** Result codes of SQLite (https://sqlite.org/rescode.html); the low byte is the kind. */
const sqliteBusy = 5;
const sqliteInputOutput = 10;
const sqliteFull = 13;

/** Keeps the locks from the garbage collector, which would close and so release them. */
const held = new Set<DatabaseSync>();

/**
 * Takes the lock of `home`, which must exist.
 * Node has no file locks of its own, but SQLite does: the kernel holds them for the process, so a killed owner leaves
 * nothing to clean up, and a reused process id can't be mistaken for it, as with a file holding an id.
 * @throws HomeInUse if another process still has it after `waitMs`.
 */
export async function lockHome(home: string, waitMs: number, holder: Holder): Promise<HomeLock> {
  const pidFile = path.join(home, 'lock.pid');
  const deadline = performance.now() + waitMs;
  let lock = tryLock(home);
  while (lock === null) {
    if (performance.now() >= deadline) {
      const [pid = 'unknown', by] = readPid(pidFile).split(' ');
      throw new HomeInUse(
        `${home} is in use by another Tallygate (process ${pid}); stop that one first, or set TALLYGATE_HOME to another directory.`,
        by === 'command',
      );
    }
    await delay(50);
    lock = tryLock(home);
  }
  const taken = lock;
  held.add(taken);
  // For those who find it taken; the lock does not depend on it.
  writeFileSync(pidFile, `${process.pid}${holder === 'command' ? ' command' : ''}\n`);
  return {
    release: () => {
      if (held.delete(taken)) taken.close();
    },
  };
}

/** Null if another process has it. */
function tryLock(home: string): DatabaseSync | null {
  const lock = openLock(home);
  try {
    lock.exec('begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    if (kindOf(error) === sqliteBusy) return null;
    throw unusable(home, error);
  }
}

function openLock(home: string): DatabaseSync {
  try {
    return new DatabaseSync(path.join(home, 'lock'));
  } catch (error) {
    throw unusable(home, error);
  }
}

function unusable(home: string, cause: unknown): PostgresProblem {
  const isFull = [sqliteFull, sqliteInputOutput].includes(kindOf(cause));
  return isFull
    ? new PostgresProblem(`The disk that holds ${home} is full or fails; free some space there and start again.`, {
        cause,
      })
    : new PostgresProblem(
        `This user may not write in ${home}; start as its owner, or set TALLYGATE_HOME to another directory.`,
        { cause },
      );
}

function kindOf(error: unknown): number {
  return ((error as { errcode?: number }).errcode ?? 0) & 0xff;
}

function readPid(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
