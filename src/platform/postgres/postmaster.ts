/** One running server process: started by us, or found running and adopted. */
import { once } from 'node:events';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { disownPostmasterFile, readPostmasterFile, servesDirectory } from './postmaster-file.ts';
import { explainFailure, isErrno, PostgresProblem } from './problem.ts';
import type { Runner } from './runner.ts';
import { settingArguments } from './settings.ts';

export interface Postmaster {
  readonly pid: number;
  readonly socketDirectory: string;
  /** Resolves when the process has ended, for whatever reason. */
  readonly exited: Promise<void>;
}

/** What is needed to start the server again and again. */
export interface Cluster {
  readonly home: string;
  readonly data: string;
  readonly socketDirectory: string;
  readonly binaries: Binaries;
  readonly runner: Runner;
  readonly settings: Readonly<Record<string, string>>;
}

const startTimeoutMs = 60_000;
const fastStopTimeoutMs = 20_000;
const immediateStopTimeoutMs = 10_000;
const pollMs = 15;
const adoptedPollMs = 100;
const logBytesMax = 10_000_000;

/**
 * Starts the server and waits until it takes connections. Sessions of a killed server may hold the files for a moment:
 * then it is tried again.
 * @throws PostgresProblem with the server's reason.
 */
export async function startPostmaster(cluster: Cluster): Promise<Postmaster> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    await disownIfTaken(cluster);
    const result = await tryStart(cluster, deadline);
    if (typeof result !== 'string') return result;
    if (!/is still in use/.test(result) || Date.now() > deadline) throw failure(cluster, result);
    await delay(100);
  }
}

/** @returns the server, or what it wrote before it gave up. */
async function tryStart(cluster: Cluster, deadline: number): Promise<Postmaster | string> {
  const { binaries, runner, settings, data, socketDirectory } = cluster;
  const logFile = logFileOf(cluster);
  await rotate(logFile);
  const log = await open(logFile, 'a+', 0o600);
  try {
    const { size: logStart } = await log.stat();
    const child = runner.spawn(binaries.postgres, ['-D', data, ...settingArguments(settings, socketDirectory)], {
      // A session of its own: Ctrl-C in the terminal must reach us and not the server, which has to go last.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
    const exited = once(child, 'exit').then(() => undefined);
    const postmaster = { pid: child.pid ?? 0, socketDirectory, exited };
    if (await untilReady(postmaster, data, deadline)) return postmaster;
    if (child.exitCode === null && child.signalCode === null) {
      await stopPostmaster(postmaster);
      return `FATAL: not ready after ${startTimeoutMs / 1000} s`;
    }
    return await textFrom(log, logStart);
  } finally {
    await log.close();
  }
}

/** The server's own log: rarely more than a line per start, but it must not grow for ever. */
async function rotate(logFile: string): Promise<void> {
  try {
    if ((await stat(logFile)).size > logBytesMax) await rename(logFile, `${logFile}.1`);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
}

async function textFrom(file: import('node:fs/promises').FileHandle, start: number): Promise<string> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(64 * 1024), position: start });
  return buffer.toString('utf8', 0, bytesRead);
}

function failure(cluster: Cluster, text: string): PostgresProblem {
  return explainFailure(text, { home: cluster.home, logFile: logFileOf(cluster) });
}

function logFileOf(cluster: Cluster): string {
  return path.join(cluster.home, 'postgres.log');
}

/** @returns false if the server ended, or the deadline passed. */
async function untilReady({ pid, exited }: Postmaster, data: string, deadline: number): Promise<boolean> {
  let isOver = false;
  exited.then(() => {
    isOver = true;
  });
  while (!isOver && Date.now() < deadline) {
    const file = await readPostmasterFile(data);
    if (file !== null && file.pid === pid && file.status === 'ready') return true;
    await delay(pollMs);
  }
  return false;
}

/**
 * The server that a killed Tallygate left running on these files, once it takes connections; null if there is none.
 * The caller holds the lock of the home directory, so nobody else looks after that server.
 */
export async function adoptPostmaster(data: string): Promise<Postmaster | null> {
  const file = await readPostmasterFile(data);
  if (file === null || !(await servesDirectory(file.pid, data))) return null;
  const { pid, socketDirectory } = file;
  const postmaster = { pid, socketDirectory, exited: untilGone(pid, data) };
  if (file.status !== 'stopping' && (await untilReady(postmaster, data, Date.now() + startTimeoutMs)))
    return postmaster;
  await stopPostmaster(postmaster);
  return null;
}

/**
 * A dead server's number may be another process's now, or still its own (see untilGone). PostgreSQL would not start for
 * as long as there is a process of that number.
 */
async function disownIfTaken({ data, socketDirectory }: Cluster): Promise<void> {
  const file = await readPostmasterFile(data);
  if (file !== null && isAlive(file.pid) && !(await servesDirectory(file.pid, data))) await disownPostmasterFile(data);
  // Beside the socket lies a second such file. It guards nothing here: the directory is this cluster's alone.
  await rm(path.join(socketDirectory, '.s.PGSQL.5432.lock'), { force: true });
}

/**
 * Only the parent is told when a process ends; others have to look. On Linux a dead process may keep its number for
 * ever (a container whose first process collects no orphans), but not its command line.
 */
async function untilGone(pid: number, data: string): Promise<void> {
  const isThere = process.platform === 'linux' ? () => servesDirectory(pid, data) : async () => isAlive(pid);
  while (await isThere()) await delay(adoptedPollMs);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (isErrno(error, 'ESRCH')) return false;
    if (isErrno(error, 'EPERM')) return true;
    throw error;
  }
}

/**
 * Ends the server: fast (sessions are cut off, what is committed is kept and the files are left clean), and where that
 * takes too long at once (nothing is lost then either, but the next start has to replay the log).
 */
export async function stopPostmaster({ pid, exited }: Postmaster): Promise<void> {
  for (const [signal, timeoutMs] of [
    ['SIGINT', fastStopTimeoutMs],
    ['SIGQUIT', immediateStopTimeoutMs],
    ['SIGKILL', immediateStopTimeoutMs],
  ] as const) {
    if (!send(pid, signal)) return;
    if (await within(timeoutMs, exited)) return;
  }
  throw new PostgresProblem(`PostgreSQL (process ${pid}) does not end; end it by hand before the next start.`);
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if (isErrno(error, 'ESRCH')) return false;
    throw error;
  }
}

async function within(ms: number, promise: Promise<void>): Promise<boolean> {
  const timer = new AbortController();
  try {
    return await Promise.race([promise.then(() => true), delay(ms, false, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}
