/** The embedded PostgreSQL: made at the first start, kept running, stopped at the end. Reached by unix socket only. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../log.ts';
import { makeDirectory } from '../make-directory.ts';
import { pause } from '../pause.ts';
import { findBinaries } from './binaries.ts';
import { checkCluster, createCluster } from './data-directory.ts';
import { type Holder, HomeInUse, type HomeLock, lockHome } from './home-lock.ts';
import { adoptPostmaster, type Cluster, type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { chooseRunner } from './runner.ts';
import { makeSocketDirectory, removeSocketDirectory } from './socket-directory.ts';

export interface EmbeddedPostgres {
  /** `postgresql://tallygate@/tallygate?host=<socket directory>` */
  readonly url: string;
  /** Ends the server in order, then lets go of `home`. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Private directory; made if missing. */
  readonly home: string;
  readonly log: Log;
  /** Server settings over the defaults; the durable ones can't be changed. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts PostgreSQL with its files in `home`, or adopts the server that a killed Tallygate left there, and waits until
 * it answers. If it ends by itself later, it is started again: clients reconnect.
 * @throws PostgresProblem with one sentence for whoever started us.
 */
export function startPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  return startAs('server', lockTimeoutMs, options);
}

/** The one before may be stopping just now. */
const lockTimeoutMs = 2_000;

async function startAs(
  holder: Holder,
  lockWaitMs: number,
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  await makeDirectory(options.home);
  // A path without links: it is compared with the one a running server was given.
  const home = await realpath(options.home);
  const lock = await lockHome(home, lockWaitMs, holder);
  try {
    return await start(home, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function start(home: string, lock: HomeLock, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, settings = {} } = options;
  const data = path.join(home, 'postgres');
  const { binaries, runner, version } = await chooseRunner(await findBinaries(home), home);
  const adopted = await adoptPostmaster(data);
  if (adopted === null) await prepareCluster();
  else log.warn({ postgresPid: adopted.pid }, 'PostgreSQL was left running by a killed server; going on with it');
  const socketDirectory = adopted?.socketDirectory ?? (await makeSocketDirectory(home, runner.owner));
  const cluster = { home, data, socketDirectory, binaries, runner, settings };
  const postmaster = adopted ?? (await startPostmaster(cluster));
  try {
    await createDatabase(socketDirectory);
  } catch (error) {
    await stopPostmaster(postmaster);
    throw error;
  }
  const keeper = keepRunning(postmaster, cluster, log);
  return {
    url: socketUrl(socketDirectory, 'tallygate'),
    stop: async () => {
      await keeper.stop();
      await removeSocketDirectory(socketDirectory);
      lock.release();
    },
  };

  async function prepareCluster(): Promise<void> {
    if (await checkCluster(data, version, runner)) return;
    log.info({ data, version }, 'creating the database');
    await createCluster(data, binaries, runner);
  }
}

const runningTimeoutMs = 30_000;

/**
 * The same for a command that runs beside the server or alone: a server that is up, or coming up, is used and left up.
 * Commands that run alone take turns: each takes PostgreSQL along when it goes.
 * @throws PostgresProblem
 */
export async function usePostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const deadline = Date.now() + runningTimeoutMs;
  for (;;) {
    try {
      return await startAs('command', 0, options);
    } catch (error) {
      if (!(error instanceof HomeInUse)) throw error;
      const file = error.byCommand ? null : await readPostmasterFile(path.join(options.home, 'postgres'));
      if (file?.status === 'ready') {
        return { url: socketUrl(file.socketDirectory, 'tallygate'), stop: async () => undefined };
      }
      if (Date.now() > deadline) throw error;
      await delay(50);
    }
  }
}

const restartDelayMs = 100;
const restartDelayMaxMs = 5_000;

/** Starts the server again whenever it ends, until told to stop. */
function keepRunning(first: Postmaster, cluster: Cluster, log: Log): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let current: Postmaster | null = first;

  async function loop(): Promise<void> {
    while (current !== null) {
      await current.exited;
      current = stopping.signal.aborted ? null : await restart(cluster, log, stopping.signal);
    }
  }
  const finished = loop();

  return {
    stop: async () => {
      stopping.abort();
      if (current !== null) await stopPostmaster(current);
      await finished;
    },
  };
}

/** Tries until it works (a full disk may be emptied, memory freed), or the signal comes: then null. */
async function restart(cluster: Cluster, log: Log, stopping: AbortSignal): Promise<Postmaster | null> {
  log.error('PostgreSQL has ended by itself; starting it again');
  for (let delayMs = restartDelayMs; !stopping.aborted; delayMs = Math.min(delayMs * 2, restartDelayMaxMs)) {
    try {
      const postmaster = await startPostmaster(cluster);
      log.info({ postgresPid: postmaster.pid }, 'PostgreSQL is back');
      if (!stopping.aborted) return postmaster;
      await stopPostmaster(postmaster);
      return null;
    } catch (error) {
      log.error({ err: error, delayMs }, 'PostgreSQL did not start');
      await pause(delayMs, stopping);
    }
  }
  return null;
}

function socketUrl(socketDirectory: string, database: string): string {
  return `postgresql://tallygate@/${database}?host=${encodeURIComponent(socketDirectory)}`;
}

async function createDatabase(socketDirectory: string): Promise<void> {
  const client = new pg.Client({ connectionString: socketUrl(socketDirectory, 'postgres') });
  await client.connect();
  try {
    const found = await client.query(`select from pg_database where datname = 'tallygate'`);
    if (found.rowCount === 0) await client.query('create database tallygate');
  } finally {
    await client.end();
  }
}
