/** postmaster.pid: what a running server says about itself (src/include/utils/pidfile.h of PostgreSQL). */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isErrno } from './binaries.ts';

export interface PostmasterFile {
  readonly pid: number;
  readonly socketDirectory: string;
  /** 'starting', 'stopping', 'ready' or 'standby'; '' until first written. */
  readonly status: string;
}

/** Null if there is none, or it is being written. */
export async function readPostmasterFile(dataDirectory: string): Promise<PostmasterFile | null> {
  let text: string;
  try {
    text = await readFile(path.join(dataDirectory, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, socketDirectory: lines[4] ?? '', status: lines[7]?.trim() ?? '' };
}
