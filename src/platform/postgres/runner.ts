/** Who PostgreSQL runs as: it refuses to run as root. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface Runner {
  /** Owner that PostgreSQL's files must have, or null where they are the current user's anyway. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  spawn(command: string, args: readonly string[], options: Pick<SpawnOptions, 'stdio' | 'detached'>): ChildProcess;
}

/** Nothing of ours or of the caller's shell (PGDATA, PGOPTIONS, locale) may leak into the server. */
const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };

export async function chooseRunner(): Promise<Runner> {
  if (process.getuid?.() !== 0) return runAsSelf();
  return runAsUser(await unprivilegedUser());
}

function runAsSelf(): Runner {
  return {
    owner: null,
    spawn: (command, args, options) => spawn(command, args, { ...options, cwd: '/', env: environment }),
  };
}

function runAsUser(owner: { uid: number; gid: number }): Runner {
  return {
    owner,
    spawn: (command, args, options) => spawn(command, args, { ...options, ...owner, cwd: '/', env: environment }),
  };
}

/** `postgres` where the system has one, else `nobody`. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  return { uid: 65_534, gid: 65_534 };
}
