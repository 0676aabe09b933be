/** What the figures were measured on. */
import { execFile } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { spreadOf } from './statistics.ts';

export interface Environment {
  readonly commit: string;
  readonly node: string;
  readonly postgres: string;
  /** Settings that a reader will want to see before believing a posting rate. */
  readonly durability: string;
  readonly cpu: string;
  readonly cpus: number;
  readonly memoryGiB: number;
  /** Median time to force 8 KiB to the disk that the database is on. */
  readonly diskSyncMs: number;
  /** Load average of the last minute before the start: other work on the machine. */
  readonly loadBefore: number;
}

export async function describeEnvironment(databaseUrl: string, directory: string): Promise<Environment> {
  const [cpu] = os.cpus();
  const loadBefore = os.loadavg()[0] ?? Number.NaN;
  return {
    commit: await commit(),
    node: process.version,
    ...(await describePostgres(databaseUrl)),
    cpu: cpu?.model ?? 'unknown',
    cpus: os.availableParallelism(),
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    diskSyncMs: await diskSyncMs(directory),
    loadBefore,
  };
}

async function commit(): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['describe', '--always', '--dirty'], {
      cwd: import.meta.dirname,
    });
    return stdout.trim();
  } catch {
    return 'not a git checkout';
  }
}

async function describePostgres(url: string): Promise<{ postgres: string; durability: string }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const version = await client.query<{ server_version: string }>('show server_version');
    const settings = await client.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by 1`,
    );
    return {
      postgres: version.rows[0]?.server_version ?? 'unknown',
      durability: settings.rows.map(({ name, setting }) => `${name} ${setting}`).join(', '),
    };
  } finally {
    await client.end();
  }
}

const syncs = 50;

async function diskSyncMs(directory: string): Promise<number> {
  const name = path.join(directory, 'sync-probe');
  const file = await open(name, 'w');
  try {
    const times: number[] = [];
    for (let i = 0; i < syncs; i++) {
      await file.write(Buffer.alloc(8192, i), 0, 8192, i * 8192);
      const startMs = performance.now();
      await file.datasync();
      times.push(performance.now() - startMs);
    }
    return spreadOf(times).median;
  } finally {
    await file.close();
    await rm(name);
  }
}

export interface Memory {
  readonly nowMiB: number;
  readonly peakMiB: number;
}

/** Resident memory of a process; null where the system has no /proc. */
export async function memoryOf(pid: number): Promise<Memory | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const mib = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
    return { nowMiB: mib('VmRSS'), peakMiB: mib('VmHWM') };
  } catch {
    return null;
  }
}
