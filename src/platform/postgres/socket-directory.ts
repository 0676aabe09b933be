/** Where the server's socket lies. */
import { createHash } from 'node:crypto';
import { chown, lstat, mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isErrno } from './binaries.ts';
import { PostgresProblem } from './problem.ts';

/** The kernel holds the path of a socket in 108 bytes (Linux) or 104 (macOS), with the zero at the end. */
const socketPathBytesMax = 103;

/**
 * Makes the directory, or checks that it is a private one: in `home`, or in the system's directory for temporary files
 * where that path would be too long for a socket.
 * @param owner who must own it; null: the current user.
 * @throws PostgresProblem if somebody else has made it.
 */
export async function makeSocketDirectory(home: string, owner: { uid: number; gid: number } | null): Promise<string> {
  const directory = socketDirectory(home);
  const uid = owner?.uid ?? process.getuid?.() ?? 0;
  try {
    await mkdir(directory, { mode: 0o700 });
    if (owner !== null) await chown(directory, owner.uid, owner.gid);
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  }
  const found = await lstat(directory);
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new PostgresProblem(`${directory} is not a private directory of user ${uid}; remove it and start again.`);
  }
  return directory;
}

function socketDirectory(home: string): string {
  const inHome = path.join(home, 'run');
  if (Buffer.byteLength(path.join(inHome, '.s.PGSQL.5432')) <= socketPathBytesMax) return inHome;
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16);
  return path.join(os.tmpdir(), `tallygate-${name}`);
}
