/** Settings of the embedded server, by name. */

/** What a 2xx promises: committed means on disk, and a torn page can be repaired. Nobody may override these. */
export const durability = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
} as const;

export const defaults = {
  max_connections: '200',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  min_wal_size: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  // The embedded build has no lz4; pglz costs more time on the posting path than the bytes it saves.
  wal_compression: 'off',
  random_page_cost: '1.1',
  // Statements and their values stay out of the log: the caller reports its own errors, with no secrets in them.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
} as const;

/** Settings as arguments of `postgres`. */
export function settingArguments(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
