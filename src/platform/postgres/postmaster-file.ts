/** postmaster.pid: what a running server says about itself (src/include/utils/pidfile.h of PostgreSQL). */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { isErrno } from './problem.ts';

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
    text = await readFile(fileIn(dataDirectory), 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, socketDirectory: lines[4] ?? '', status: lines[7]?.trim() ?? '' };
}

/** Whether process `pid` is a server on this directory, and not one that got the number of a dead server. */
export async function servesDirectory(pid: number, dataDirectory: string): Promise<boolean> {
  return (await commandLine(pid)).includes(dataDirectory);
}

async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return (await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).stdout;
  } catch (error) {
    // Gone meanwhile: /proc has no entry, ps ends with 1.
    if (isErrno(error, 'ENOENT', 'ESRCH') || (error as { code?: unknown }).code === 1) return '';
    throw error;
  }
}

/** No system gives out this number; it still fits the int that PostgreSQL reads it into. */
const impossiblePid = 2_000_000_000;

/**
 * Takes the process number out of the file. Only the number: the rest names the shared memory, by which PostgreSQL
 * still notices sessions of a dead server that are not gone yet.
 */
export async function disownPostmasterFile(dataDirectory: string): Promise<void> {
  const text = await readFile(fileIn(dataDirectory), 'utf8');
  await writeFile(fileIn(dataDirectory), text.replace(/^-?\d+/, String(impossiblePid)));
}

function fileIn(dataDirectory: string): string {
  return path.join(dataDirectory, 'postmaster.pid');
}
