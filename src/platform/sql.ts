/** PostgreSQL: pools and clients with parsers that never round, and the words for it used everywhere. */
import pg from 'pg';

export const { escapeIdentifier } = pg;

export type Sql = pg.Pool | pg.PoolClient | pg.Client;
export type Pool = pg.Pool;

/** A statement that is planned once, not sent yet: by itself, or as a part of another. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** Text as the server sent it: integers and decimals become bigint or stay text where they are read, never a double. */
const asText = (value: string): string => value;

/** `2026-08-22 05:57:51.1+00` as RFC 3339. Sessions run in UTC (see connection options), so the offset is always +00. */
function timestampToRfc3339(value: string): string {
  return `${value.slice(0, 10)}T${value.slice(11).replace(/\+00$/, 'Z')}`;
}

const parsers = new Map<number, (value: string) => unknown>([
  [pg.types.builtins.INT8, asText],
  [pg.types.builtins.NUMERIC, asText],
  // numeric[] is read as text[] (1009); the driver's list of type ids leaves arrays out, hence the cast
  [1231, (value) => pg.types.getTypeParser(1009 as Parameters<typeof pg.types.getTypeParser>[0], 'text')(value)],
  [pg.types.builtins.JSON, asText],
  [pg.types.builtins.JSONB, asText],
  [pg.types.builtins.TIMESTAMPTZ, timestampToRfc3339],
]);

const types: pg.CustomTypesConfig = {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature
  getTypeParser: (oid: number, format?: any) => parsers.get(oid) ?? pg.types.getTypeParser(oid, format),
};

export interface DatabaseOptions {
  /** `postgres://...`, or `socket:/dir?db=name` for a unix socket. */
  readonly url: string;
  /** Schema that unqualified names resolve to. */
  readonly schema: string;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** A statement without an answer for this long fails; left out: no limit. */
  readonly queryTimeoutMs?: number;
  /** For reading only, and the server itself ends a statement after this long; left out: neither. */
  readonly readOnlyForMs?: number;
  /** A commit is not waited for until it is on disk: the last half second may be lost. For what is worth no more. */
  readonly commitsBehind?: boolean;
}

function connection(options: DatabaseOptions): pg.ClientConfig {
  const { readOnlyForMs, commitsBehind = false } = options;
  const limits =
    readOnlyForMs === undefined ? '' : ` -c default_transaction_read_only=on -c statement_timeout=${readOnlyForMs}`;
  const commits = commitsBehind ? ' -c synchronous_commit=off' : '';
  return {
    connectionString: options.url,
    application_name: options.name,
    options: `-c search_path=${options.schema} -c timezone=UTC -c datestyle=ISO${limits}${commits}`,
    types,
    connectionTimeoutMillis: 10_000,
    query_timeout: options.queryTimeoutMs,
    keepAlive: true,
  };
}

/** Whether the driver can read it (a port of 99999, for one, is found only then), and no escape in it is broken. */
export function isDatabaseUrl(url: string): boolean {
  try {
    new pg.Client({ connectionString: url });
    decodeURIComponent(url);
    return /^postgres(ql)?:\/\//.test(url);
  } catch {
    return false;
  }
}

/** A pool for reads and small writes. Errors of idle connections reach `onError`: unheard, they would end the process. */
export function openPool(options: DatabaseOptions, size: number, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ ...connection(options), max: size, idleTimeoutMillis: 60_000 });
  // While the pool is closing, a server that goes away first is no news.
  pool.on('error', (error) => (pool.ending ? undefined : onError(error)));
  // One that breaks while somebody has it is theirs: their next statement fails. Unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * One connection that sends statements without waiting for the answers before. Its plans never scan whole tables:
 * planned once, on tables that were still empty, they would go on doing so. Their hash tables begin small: without
 * statistics the planner expects millions of rows in a family, and clearing 32 MB took 150 ms a batch. A statement without an answer for too long
 * breaks it; if the network has gone silent, the server must let go of the locks as soon.
 */
export async function openPipeline(
  options: DatabaseOptions & { readonly queryTimeoutMs: number },
  onError: (error: Error) => void,
): Promise<pg.Client> {
  const base = connection(options);
  const plans = '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c work_mem=256kB';
  const settings = `${base.options} ${plans} -c idle_in_transaction_session_timeout=${options.queryTimeoutMs}`;
  const client = new pg.Client({ ...base, options: settings, pipeline: true } as pg.ClientConfig);
  client.on('error', onError);
  await client.connect();
  return client;
}

/** Runs `work` in one SQL transaction, which is rolled back if it throws, or if its last statement failed. */
export async function inTransaction<T>(pool: Pool, work: (tx: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection whose transaction can't be rolled back is not fit for reuse.
    const isClean = await client.query('rollback').then(
      () => true,
      () => false,
    );
    client.release(!isClean);
    throw error;
  }
}

/** The server's refusal, by SQLSTATE (PostgreSQL appendix A) and, for constraints, by name. */
export function isDatabaseError(error: unknown, code: string, constraint?: string): boolean {
  return (
    error instanceof pg.DatabaseError &&
    error.code === code &&
    (constraint === undefined || error.constraint === constraint)
  );
}

/** No connection of the pool became free in time. The driver gives it no code. */
export function isPoolExhausted(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}

/** No answer from the database, or one that says it is starting or stopping (class 57P) or has no room for us (53300). */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^(57P|08|53300)/.test(code)) return true;
  return /^E[A-Z]+$/.test(code) || /connection|Client was closed|terminated|timeout/i.test(error.message);
}

/** A statement that took longer than its connection allows. */
export const queryCanceled = '57014';
export const uniqueViolation = '23505';
export const foreignKeyViolation = '23503';
/** Among others: a value too long for its index. */
export const programLimitExceeded = '54000';

/**
 * An array as PostgreSQL reads it, of values that never need quotes: numbers, times, and ids and words of our own. The
 * driver would look at each character; this is a third of what it costs to send a batch.
 */
export function bareArray(values: readonly (string | bigint | null | undefined)[]): string {
  return `{${values.map((value) => value ?? 'null').join(',')}}`;
}
