/** Where the server's socket lies. */
import { createHash } from 'node:crypto';
import { chown, lstat, mkdir, rmdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isErrno, PostgresProblem } from './problem.ts';
import type { User } from './runner.ts';

/** The kernel holds the path of a socket in 108 bytes (Linux) or 104 (macOS), with the zero at the end. */
const socketPathBytesMax = 103;

/**
 * Makes the directory, or checks that it is a private one: in `home`, or in the system's directory for temporary files
 * where that path would be too long for a socket.
 * @throws PostgresProblem if somebody else has made it.
 */
export async function makeSocketDirectory(home: string, owner: User): Promise<string> {
  const inHome = path.join(home, 'run');
  const directory = fits(inHome) ? inHome : path.join(os.tmpdir(), `tallygate-${shortHash(home)}`);
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  }
  const found = await lstat(directory);
  // In the shared directory for temporary files, a directory of this name could be anybody's trap.
  const ours = [owner.uid, process.getuid?.() ?? 0];
  if (!found.isDirectory() || !ours.includes(found.uid) || (found.mode & 0o077) !== 0) {
    throw new PostgresProblem(
      `${directory} is not a private directory of user ${owner.uid}; remove it and start again.`,
    );
  }
  if (found.uid !== owner.uid) await chown(directory, owner.uid, owner.gid);
  return directory;
}

/** Leaves nothing behind in the directory for temporary files. What is not empty, or gone, is left as it is. */
export async function removeSocketDirectory(directory: string): Promise<void> {
  try {
    await rmdir(directory);
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')) throw error;
  }
}

function fits(directory: string): boolean {
  return Buffer.byteLength(path.join(directory, '.s.PGSQL.5432')) <= socketPathBytesMax;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
