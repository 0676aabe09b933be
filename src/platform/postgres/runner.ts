/** Who PostgreSQL runs as: it refuses to run as root. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { chmod, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Binaries, copyBinaries } from './binaries.ts';
import { isErrno, PostgresProblem } from './problem.ts';

export interface User {
  readonly uid: number;
  readonly gid: number;
}

export interface Runner {
  /** Owner that PostgreSQL's files must have, as seen from here. */
  readonly owner: User;
  spawn(command: string, args: readonly string[], options: Pick<SpawnOptions, 'stdio' | 'detached'>): ChildProcess;
}

/** Nothing of the caller's shell (PGDATA, PGOPTIONS, locale) may leak into the server. */
const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };

/**
 * Finds a way to run the binaries on files in `home`, by trying. As an ordinary user that is simply us. As root, in
 * this order: another user; root in a user namespace, where it looks like another user, because a directory on the
 * way shuts others out (/root does); another user with a copy of the binaries.
 * @returns the binaries to use, and their version as `postgres --version` tells it.
 * @throws PostgresProblem if there is no way.
 */
export async function chooseRunner(
  binaries: Binaries,
  home: string,
): Promise<{ runner: Runner; binaries: Binaries; version: string }> {
  if (process.getuid?.() !== 0) return usable(runAsSelf(), binaries);
  const user = (await ownerOf(path.join(home, 'postgres'))) ?? (await ownerOf(home)) ?? (await unprivilegedUser());
  const asUser = runAsUser(user);
  // Others may pass through to the cluster, and see nothing: what lies beside it is private file by file.
  await chmod(home, 0o711);
  const reachesHome = await succeeds(asUser, '/bin/sh', ['-c', 'cd "$1"', 'sh', home]);
  if (reachesHome && (await succeeds(asUser, binaries.postgres, ['--version']))) return usable(asUser, binaries);
  const asRoot = runInNamespace(user);
  if (await succeeds(asRoot, binaries.postgres, ['--version'])) return usable(asRoot, binaries);
  if (!reachesHome) {
    throw new PostgresProblem(
      `PostgreSQL doesn't run as root, and user ${user.uid} can't reach ${home}; set TALLYGATE_HOME to a directory that user can reach, such as /var/lib/tallygate, or start as an ordinary user.`,
    );
  }
  return usable(asUser, await copyBinaries(binaries, home));
}

function runAsSelf(): Runner {
  return {
    owner: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
    spawn: (command, args, options) => spawn(command, args, { ...options, cwd: '/', env: environment }),
  };
}

function runAsUser(owner: User): Runner {
  return {
    owner,
    spawn: (command, args, options) => spawn(command, args, { ...options, ...owner, cwd: '/', env: environment }),
  };
}

/** `unshare` becomes the command, so the process id and the signals are the command's own. */
function runInNamespace({ uid, gid }: User): Runner {
  const prefix = ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  return {
    owner: { uid: 0, gid: 0 },
    spawn: (command, args, options) =>
      spawn('unshare', [...prefix, command, ...args], { ...options, cwd: '/', env: environment }),
  };
}

async function usable(runner: Runner, binaries: Binaries) {
  const { code, output } = await run(runner, binaries.postgres, ['--version']);
  const version = /\d+(\.\d+)*/.exec(output)?.[0];
  if (code === 0 && version !== undefined) return { runner, binaries, version };
  const reason = output.trim().split('\n').at(-1) ?? '';
  throw new PostgresProblem(
    `The embedded PostgreSQL does not run on this system (${reason}); set DATABASE_URL to a PostgreSQL server of version 15 or newer.`,
  );
}

async function succeeds(runner: Runner, command: string, args: string[]): Promise<boolean> {
  return (await run(runner, command, args)).code === 0;
}

/** Runs to the end; `output` is both streams, or why the command could not be started. */
export async function run(
  runner: Runner,
  command: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const child = runner.spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (text: string): void => {
    output += text;
  };
  child.stdout?.setEncoding('utf8').on('data', collect);
  child.stderr?.setEncoding('utf8').on('data', collect);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Whose a directory is: that user is meant to go on using it. Null if it is root's, or not there. */
async function ownerOf(directory: string): Promise<User | null> {
  const found = await stat(directory).catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  });
  return found === null || found.uid === 0 ? null : { uid: found.uid, gid: found.gid };
}

/** `postgres` where the system has one, else `nobody`. */
async function unprivilegedUser(): Promise<User> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  return { uid: 65_534, gid: 65_534 };
}
