/** Settings of the embedded server, by name. */
import { totalmem } from 'node:os';

/** What a 2xx promises: committed means on disk, and a torn page can be repaired. Nobody may override these. */
const durability = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
} as const;

const defaults = {
  max_connections: '200',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  min_wal_size: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  // A new file of the log is not filled with zeros first: all commits stood still for 70 ms meanwhile, every 16 MB.
  wal_init_zero: 'off',
  // The embedded build has no lz4, and pglz is too slow to be worth the bytes.
  wal_compression: 'off',
  random_page_cost: '1.1',
  // Compiling a plan takes longer than any statement of ours runs.
  jit: 'off',
  // Statements and their values stay out of the log: the caller reports its own errors, with no secrets in them.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
} as const;

const mib = 2 ** 20;

/**
 * What PostgreSQL keeps of its tables, in MiB: a sixteenth of the memory there is. Less, and what is read often is copied
 * again and again from the system's own cache, which a search through a million transactions shows; more, and the rest
 * of the machine would miss it.
 * @param memory of the machine, or what the process may have of it, in bytes.
 */
export function sharedBuffersMiB(memory: number): number {
  return Math.min(Math.max(Math.floor(memory / 16 / mib), 128), 2_048);
}

/** A container may have less than its machine; 0: it has no limit. */
function memoryHere(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Arguments of `postgres` for the defaults, then `settings`, then what no one may change. */
export function settingArguments(settings: Readonly<Record<string, string>>, socketDirectory: string): string[] {
  const buffers = { shared_buffers: `${sharedBuffersMiB(memoryHere())}MB` };
  const fixed = {
    ...durability,
    listen_addresses: '',
    // A list: the quotes keep a comma in the path from ending it.
    unix_socket_directories: `"${socketDirectory.replaceAll('"', '""')}"`,
  };
  return Object.entries({ ...defaults, ...buffers, ...settings, ...fixed }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
}
