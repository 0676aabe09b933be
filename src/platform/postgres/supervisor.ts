/** The embedded PostgreSQL: made at the first start, kept running, stopped at the end. Reached by unix socket only. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import type { Log } from '../log.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { clusterVersion, createCluster } from './data-directory.ts';
import { lockHome } from './home-lock.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { PostgresProblem } from './problem.ts';
import { chooseRunner, type Runner } from './runner.ts';
import { defaults, durability, settingArguments } from './settings.ts';
import { makeSocketDirectory } from './socket-directory.ts';

export interface EmbeddedPostgres {
  /** `postgresql://tallygate@/tallygate?host=<socket directory>` */
  readonly url: string;
  /** Ends the server in order, then lets go of `home`. */
  stop(): Promise<void>;
}

const startTimeoutMs = 60_000;
const stopTimeoutMs = 20_000;
const pollMs = 20;

/**
 * Starts PostgreSQL with its files in `home` and waits until it answers.
 * @param settings server settings over the defaults; the durable ones can't be changed.
 * @throws PostgresProblem with one sentence for whoever started us.
 */
export async function startPostgres(options: {
  home: string;
  log: Log;
  settings?: Readonly<Record<string, string>>;
}): Promise<EmbeddedPostgres> {
  const { log, settings = {} } = options;
  await mkdir(options.home, { recursive: true, mode: 0o700 });
  const home = await realpath(options.home);
  const lock = lockHome(home);
  try {
    const [binaries, runner] = await Promise.all([findBinaries(), chooseRunner()]);
    if (runner.owner !== null) await chmod(home, 0o711);
    const data = path.join(home, 'postgres');
    if ((await clusterVersion(data)) === null) {
      log.info({ data }, 'creating the database');
      await createCluster(data, binaries, runner);
    }
    const sockets = await makeSocketDirectory(home, runner.owner);
    const child = await startPostmaster({ home, data, sockets, binaries, runner, settings });
    const url = socketUrl(sockets, 'tallygate');
    await createDatabase(sockets);
    return {
      url,
      stop: async () => {
        await stopPostmaster(child);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function socketUrl(sockets: string, database: string): string {
  return `postgresql://tallygate@/${database}?host=${encodeURIComponent(sockets)}`;
}

async function startPostmaster(where: {
  home: string;
  data: string;
  sockets: string;
  binaries: Binaries;
  runner: Runner;
  settings: Readonly<Record<string, string>>;
}): Promise<ChildProcess> {
  const { home, data, sockets, binaries, runner, settings } = where;
  const log = await open(path.join(home, 'postgres.log'), 'a', 0o600);
  try {
    const own = { listen_addresses: '', unix_socket_directories: `"${sockets.replaceAll('"', '""')}"` };
    const child = runner.spawn(
      binaries.postgres,
      ['-D', data, ...settingArguments({ ...defaults, ...settings, ...durability, ...own })],
      // A session of its own: Ctrl-C in the terminal must reach us and not the server, which has to go last.
      { detached: true, stdio: ['ignore', log.fd, log.fd] },
    );
    await once(child, 'spawn');
    await untilReady(child, data, path.join(home, 'postgres.log'));
    return child;
  } finally {
    await log.close();
  }
}

async function untilReady(child: ChildProcess, data: string, logFile: string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new PostgresProblem(`PostgreSQL did not start; ${logFile} says why.`);
    }
    const file = await readPostmasterFile(data);
    if (file !== null && file.pid === child.pid && file.status === 'ready') return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  child.kill('SIGQUIT');
  throw new PostgresProblem(`PostgreSQL was not ready after ${startTimeoutMs / 1000} s; ${logFile} says why.`);
}

async function createDatabase(sockets: string): Promise<void> {
  const client = new pg.Client({ connectionString: socketUrl(sockets, 'postgres') });
  await client.connect();
  try {
    const found = await client.query(`select from pg_database where datname = 'tallygate'`);
    if (found.rowCount === 0) await client.query('create database tallygate');
  } finally {
    await client.end();
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, what is committed is kept. */
async function stopPostmaster(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), stopTimeoutMs);
  await gone;
  clearTimeout(timer);
}
