/** The real server in a process of its own, on free ports and with a data directory of its own. */
import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cleanUp } from './cleanup.ts';
import { copyDirectory, temporaryDirectory } from './directory.ts';
import { until } from './until.ts';

/** What operators type. */
export const tallygate = fileURLToPath(new URL('../../bin/tallygate', import.meta.url));

export interface RunningServer {
  readonly child: ChildProcess;
  readonly home: string;
  /** Of the gateway. */
  readonly url: string;
  /** Of the ledger's own port; asks for no key unless TALLYGATE_LEDGER_KEY is among the settings. */
  readonly ledgerUrl: string;
  readonly instanceId: string;
  /** Of the first start; null later. */
  readonly apiKey: string | null;
  /** All that went to standard output and to standard error so far. */
  readonly output: { readonly stdout: string; readonly stderr: string };
  /** Ends it, and with it PostgreSQL. @returns the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Environment for a server: nothing of ours leaks in. */
export function serverEnvironment(home: string, settings: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, HOME } = process.env;
  return { PATH, TMPDIR, HOME, TALLYGATE_HOME: home, TALLYGATE_PORT: '0', TALLYGATE_LEDGER_PORT: '0', ...settings };
}

/**
 * Starts it and waits for its banner; stopped when the test ends, if it has not been by then. Without a `home` it gets one
 * where PostgreSQL's files are there already: making them takes seconds, and is tested where a home is given.
 */
export async function startServer(
  t: Pick<TestContext, 'after'>,
  options: { home?: string; settings?: NodeJS.ProcessEnv; args?: readonly string[] } = {},
): Promise<RunningServer> {
  const home = options.home ?? (await preparedHome(t));
  const child = spawn(tallygate, ['serve', ...(options.args ?? [])], {
    env: serverEnvironment(home, options.settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = outputOf(child);
  const exit = once(child, 'exit');
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    const [code] = await exit;
    return code;
  };
  cleanUp(t, () => (hasEnded() ? undefined : stop()));
  await until(
    'the server is ready',
    () => hasEnded() || (output.stdout.includes('ready at') && output.stdout.endsWith('\n\n')),
    60_000,
  );
  if (hasEnded()) throw new Error(`the server ended: ${output.stdout}${output.stderr}`);
  const find = (pattern: RegExp): string | null => pattern.exec(output.stdout)?.[1] ?? null;
  return {
    child,
    home,
    url: find(/ready at (\S+)/) ?? '',
    ledgerUrl: find(/Ledger +(\S+)/) ?? '',
    instanceId: find(/Instance +(\S+)/) ?? '',
    apiKey: find(/API key +(blnk_\S+)/),
    output,
    stop,
  };
}

async function preparedHome(t: Pick<TestContext, 'after'>): Promise<string> {
  const home = path.join(await temporaryDirectory(t), 'home');
  const cluster = process.env.TALLYGATE_TEST_CLUSTER;
  if (cluster === undefined) return home;
  await mkdir(home, { mode: 0o700 });
  await copyDirectory(cluster, path.join(home, 'postgres'));
  return home;
}

/** Process of the embedded PostgreSQL; null if there is none. */
export async function postgresPid(home: string): Promise<number | null> {
  try {
    return Number((await readFile(path.join(home, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Kills the embedded PostgreSQL, as the system would when memory is short. @returns which process it was. */
export async function killPostgres(home: string): Promise<number> {
  const pid = await postgresPid(home);
  // Signal 0 of nothing would be our own process group.
  if (pid === null || pid <= 1) throw new Error(`no PostgreSQL runs in ${home}`);
  process.kill(pid, 'SIGKILL');
  return pid;
}

/** Runs a command of the command line to its end. */
export async function runCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(tallygate, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = outputOf(child);
  const [code] = await once(child, 'close');
  return { code, ...output };
}

function outputOf({ stdout, stderr }: ChildProcessByStdio<null, Readable, Readable>): RunningServer['output'] {
  const output = { stdout: '', stderr: '' };
  stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return output;
}

/** As its ledger's port says; a server that is down is not. */
export async function isReady({ ledgerUrl }: Pick<RunningServer, 'ledgerUrl'>): Promise<boolean> {
  const answer = await fetch(`${ledgerUrl}/ready`).catch(() => null);
  return answer?.status === 200;
}
