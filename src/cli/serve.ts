/** `tallygate serve`: runs the server until it is told to stop. */
import cluster from 'node:cluster';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { createLog, type Log } from '../platform/log.ts';
import { banner } from './banner.ts';
import { halves, type Part, type Server, startServer } from './server.ts';
import { StartupProblem } from './startup-errors.ts';
import { startWorkers, tellReady } from './workers.ts';

export function register(program: Command): void {
  program
    .command('serve', { isDefault: true })
    .description('run the server until Ctrl-C or SIGTERM')
    .addArgument(
      new Argument('[half]', 'gateway or ledger: only the gateway, or one ledger on its port').argParser(halfNamed),
    )
    .option('--instance <id>', 'which ledger, with `serve ledger`; left out: the first')
    .option('--stop-with-parent', 'stop also when the process that started this one has ended')
    .option('--workers <n>', 'as many server processes on one port', workerCount, 1)
    .action((half: Half | undefined, options: Options) => serve(readConfig(), partOf(half, options), options));
}

type Half = (typeof halves)[number];

/** Whatever is no command ends up here, for `serve` need not be said. */
function halfNamed(text: string): Half {
  const half = halves.find((one) => one === text);
  if (half !== undefined) return half;
  throw new InvalidArgumentError('There is no such command; --help lists them. After `serve` comes gateway or ledger.');
}

interface Options {
  readonly instance?: string;
  readonly stopWithParent?: true;
  readonly workers: number;
}

function partOf(half: Half | undefined, { instance }: Options): Part {
  if (half === 'ledger') return { half, instanceId: instance };
  if (instance !== undefined) throw new StartupProblem('--instance goes with `serve ledger`.');
  return { half: half ?? 'both' };
}

const workersMax = 128;

function workerCount(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= workersMax) return Number(text);
  throw new InvalidArgumentError(`Use a number from 1 to ${workersMax}.`);
}

/** Ctrl-C reaches us from the terminal and again from npm, which passes it on: that is one wish, not two. */
const repeatMs = 1_000;

async function serve(config: Config, part: Part, { stopWithParent, workers }: Options): Promise<void> {
  const log = createLog(config.logLevel);
  const stop = stopRequests(stopWithParent === true);
  if (config.databaseUrl === null && !existsSync(path.join(config.home, 'postgres'))) {
    process.stdout.write(`Creating the database in ${config.home} ...\n`);
  }
  const isSupervisor = workers > 1 && cluster.isPrimary;
  const starting = isSupervisor ? startWorkers(config, log, { part, count: workers }) : startServer(config, log, part);
  const server = await Promise.race([starting, stop.requested.then(() => null)]);
  if (server === null) return stopDuringStart(starting, log);
  if (!tellReady(server.started)) process.stdout.write(banner(server.started));
  log.info({ url: server.started.url ?? server.started.ledgerUrl }, 'ready');
  await Promise.race([stop.requested, fatalError(log)]);
  log.info('stopping');
  await Promise.race([server.close(), stop.repeated.then(() => server.hurry())]);
  log.info('stopped');
  // A client that never ends its request must not keep the process.
  process.exit();
}

/** Resolves when a bug has left us in a state that nobody foresaw: all that is left is to stop in order. */
function fatalError(log: Log): Promise<void> {
  return new Promise((resolve) => {
    process.on('uncaughtException', (error) => {
      log.fatal({ err: error }, 'unexpected error, stopping');
      process.exitCode = 1;
      resolve();
    });
  });
}

/** What fails now fails because it was interrupted: Ctrl-C reaches initdb too. */
async function stopDuringStart(starting: Promise<Server>, log: Log): Promise<void> {
  try {
    await (await starting).close();
  } catch (error) {
    log.debug({ err: error }, 'interrupted while starting');
  }
  process.exit(0);
}

/** `requested` resolves with the first SIGINT, SIGTERM or SIGHUP, `repeated` with another one some time later. */
function stopRequests(stopWithParent: boolean): { requested: Promise<void>; repeated: Promise<void> } {
  const requested = Promise.withResolvers<void>();
  const repeated = Promise.withResolvers<void>();
  let firstAtMs: number | null = null;
  const onSignal = (): void => {
    if (firstAtMs === null) {
      firstAtMs = performance.now();
      requested.resolve();
    } else if (performance.now() - firstAtMs > repeatMs) repeated.resolve();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  if (stopWithParent) onParentEnd(requested.resolve);
  return { requested: requested.promise, repeated: repeated.promise };
}

const parentPollMs = 500;

/** A process whose parent has ended gets another one; no signal tells. */
function onParentEnd(work: () => void): void {
  const parent = process.ppid;
  const poll = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(poll);
    work();
  }, parentPollMs);
  poll.unref();
}
