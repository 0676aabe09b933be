/**
 * Several server processes on one port (`serve --workers N`). This one looks after PostgreSQL and the workers; each worker
 * is a whole server. Connections are dealt out in turn (node:cluster): where the kernel chooses (SO_REUSEPORT), a few
 * busy connections may all meet in one process.
 */
import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Config } from '../config.ts';
import { openControl } from '../control/index.ts';
import { systemClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { stepKeeper } from '../platform/other-workers.ts';
import { pause } from '../platform/pause.ts';
import type { Started } from './banner.ts';
import { closingStack } from './closing-stack.ts';
import { controlSchema, ownDatabase } from './database.ts';
import { migrateLedger } from './embedded-ledgers.ts';
import { encryptionKeys } from './encryption-key.ts';
import { closeTimeoutMs, firstKey, type Part, type Server } from './server.ts';
import { StartupProblem } from './startup-errors.ts';

/** Before a worker that ended is started again: longer each time while workers end soon after they began. */
const restartDelayMs = 100;
const restartDelayMaxMs = 5_000;
const soonMs = 10_000;

/** Each worker is started with the arguments of this process. @throws an error that explainStartup knows; a worker that can't start has said why. */
export async function startWorkers(
  config: Config,
  log: Log,
  { part, count }: { part: Part; count: number },
): Promise<Server> {
  const parts = closingStack(log, closeTimeoutMs(config));
  try {
    const database = await ownDatabase(config, log);
    const closeDatabase = parts.add('database', () => database.close());
    const key = await prepare(config, database.url, log, part);
    const pool = workerPool({ DATABASE_URL: database.url }, log);
    parts.add('workers', () => pool.stop());
    const [first] = await Promise.all(Array.from({ length: count }, () => pool.start()));
    if (first === undefined) throw new RangeError('there must be a worker');
    return {
      started: { ...first, firstKey: key },
      close: () => parts.closeAll(),
      async hurry() {
        pool.kill();
        await closeDatabase();
      },
    };
  } catch (error) {
    await parts.closeAll();
    throw error;
  }
}

/** What must be done once and not by each: the tables, and the first key, which is shown only once. */
async function prepare(config: Config, url: string, log: Log, { half }: Part): Promise<Started['firstKey']> {
  const control = await openControl({
    database: { url, schema: controlSchema },
    ...(await encryptionKeys(config)),
    clock: systemClock,
    log,
  });
  try {
    const first = await control.bootstrap({ key: config.bootstrapKey, instance: config.bootstrapInstance });
    for (const instance of half === 'both' ? await control.listLedgers() : []) {
      // One in a database of its own is brought up to date by the workers: it may be away.
      if (instance.databaseSealed === null) await migrateLedger(url, instance.schema);
    }
    return firstKey(config, first);
  } finally {
    await control.close();
  }
}

interface WorkerPool {
  /** Resolves when the worker serves; from then on it is replaced if it ends. */
  start(): Promise<Started>;
  /** Lets all of them finish what they have accepted. */
  stop(): Promise<void>;
  kill(): void;
}

function workerPool(env: NodeJS.ProcessEnv, log: Log): WorkerPool {
  const running = new Set<Worker>();
  const stopping = new AbortController();
  const keepStep = stepKeeper(running);

  async function start(): Promise<Started> {
    const worker = cluster.fork(env);
    const beganAtMs = performance.now();
    running.add(worker);
    const ended = once(worker, 'exit').then(() => running.delete(worker));
    // Unheard, a message to a worker that has just ended would end this process.
    worker.on('error', (error) => log.warn({ err: error, workerPid: worker.process.pid }, 'a worker does not listen'));
    worker.on('message', (message) => keepStep(worker, message));
    const said = once(worker, 'message').then(([started]: Started[]) => started);
    const started = await Promise.race([said, ended.then(() => undefined)]);
    if (started === undefined) throw new StartupProblem('A server process ended before it was ready; see above.');
    void ended.then(() => replace(worker, performance.now() - beganAtMs));
    return started;
  }

  async function replace(worker: Worker, livedMs: number): Promise<void> {
    if (stopping.signal.aborted) return;
    log.error({ workerPid: worker.process.pid }, 'a server process has ended by itself; starting another');
    let delayMs = livedMs < soonMs ? restartDelayMs : 0;
    for (;;) {
      await pause(delayMs, stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        await start();
        return;
      } catch (error) {
        delayMs = Math.min(Math.max(delayMs, restartDelayMs) * 2, restartDelayMaxMs);
        log.error({ err: error, delayMs }, 'a server process did not start');
      }
    }
  }

  return {
    start,
    async stop() {
      stopping.abort();
      await Promise.all(
        [...running].map((worker) => {
          worker.process.kill('SIGTERM');
          return once(worker, 'exit');
        }),
      );
    },
    kill() {
      stopping.abort();
      for (const worker of running) worker.process.kill('SIGKILL');
    },
  };
}

/** In a worker: tells the process that looks after it. @returns false in any other process. */
export function tellReady(started: Started): boolean {
  if (!cluster.isWorker) return false;
  process.send?.(started);
  return true;
}
