/** The only reader of process.env: parsed once at start, every unit in the name, frozen. */
import path from 'node:path';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

export interface Config {
  /** Private data directory: embedded PostgreSQL, generated secrets. */
  readonly home: string;
  /** Address both ports bind to. The ledger port binds to loopback unless a ledger key is set. */
  readonly host: string;
  readonly port: number;
  /** Null: the ledger is reached through the gateway only. */
  readonly ledgerPort: number | null;
  /** Master key of the ledger port (`X-Blnk-Key`); null leaves the port open, hence loopback only. */
  readonly ledgerKey: string | null;
  /** Null: the embedded PostgreSQL in `home` is used. */
  readonly databaseUrl: string | null;
  /** 32 bytes that seal the secrets of instances at rest; null: generated into `home` at first start. */
  readonly encryptionKey: Buffer | null;
  readonly bootstrapKey: string | null;
  readonly bootstrapInstance: string | null;
  /** Where each ledger tells what happens in it; null: nowhere. */
  readonly webhookUrl: string | null;
  /** Sent along with each event; names in lower case. */
  readonly webhookHeaders: Readonly<Record<string, string>>;
  /** Whether webhook and hooks may be inside our own network. */
  readonly webhookAllowPrivate: boolean;
  /** Whether transactions are sealed into a hash chain. */
  readonly hashChain: boolean;
  /** Null: no limit on the ledger port. */
  readonly ledgerRateLimit: RateLimit | null;
  /** Null: no metrics. */
  readonly metrics: MetricsAccess | null;
  readonly logLevel: LogLevel;
}

/** For each client and path. */
interface RateLimit {
  readonly requestsPerSecond: number;
  /** Requests that may come at once. */
  readonly burst: number;
}

interface MetricsAccess {
  /** Null: open where the ledger port asks for no key, and closed where it does. */
  readonly token: string | null;
}

/** A setting that can't be used; the message is one sentence that says what to do. */
export class ConfigError extends Error {}

const logLevels: readonly string[] = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/**
 * Settings from environment variables, with their defaults.
 * @throws ConfigError naming the first setting that can't be used.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const logLevel = text(env, 'TALLYGATE_LOG_LEVEL') ?? 'info';
  if (!logLevels.includes(logLevel)) {
    throw new ConfigError(`TALLYGATE_LOG_LEVEL is "${logLevel}"; use one of ${logLevels.join(', ')}.`);
  }
  return Object.freeze({
    home: path.resolve(text(env, 'TALLYGATE_HOME') ?? '.tallygate'),
    host: text(env, 'TALLYGATE_HOST') ?? '127.0.0.1',
    port: port(env, 'TALLYGATE_PORT') ?? 8080,
    ledgerPort: port(env, 'TALLYGATE_LEDGER_PORT'),
    ledgerKey: text(env, 'TALLYGATE_LEDGER_KEY'),
    databaseUrl: text(env, 'DATABASE_URL'),
    encryptionKey: encryptionKey(env),
    bootstrapKey: matching(env, 'TALLYGATE_BOOTSTRAP_KEY', /^blnk_[0-9a-f]{64}$/, 'blnk_ and 64 lower-case hex digits'),
    bootstrapInstance: matching(
      env,
      'TALLYGATE_BOOTSTRAP_INSTANCE',
      /^instance_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      'instance_ and a lower-case UUID',
    ),
    webhookUrl: httpUrl(env, 'TALLYGATE_WEBHOOK_URL'),
    webhookHeaders: headers(env, 'TALLYGATE_WEBHOOK_HEADERS'),
    webhookAllowPrivate: flag(env, 'TALLYGATE_WEBHOOK_ALLOW_PRIVATE'),
    hashChain: flag(env, 'TALLYGATE_HASH_CHAIN'),
    ledgerRateLimit: rateLimit(env),
    metrics: metrics(env),
    logLevel: logLevel as LogLevel,
  });
}

/** An empty variable counts as unset, as in most shells and compose files. */
function text(env: NodeJS.ProcessEnv, name: string): string | null {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

function port(env: NodeJS.ProcessEnv, name: string): number | null {
  const value = text(env, name);
  if (value === null) return null;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new ConfigError(`${name} is "${value}"; use a port number from 0 to 65535.`);
  }
  return Number(value);
}

function flag(env: NodeJS.ProcessEnv, name: string): boolean {
  const value = text(env, name) ?? 'false';
  if (value !== 'true' && value !== 'false') throw new ConfigError(`${name} is "${value}"; use true or false.`);
  return value === 'true';
}

function httpUrl(env: NodeJS.ProcessEnv, name: string): string | null {
  const value = text(env, name);
  // The value may hold a token: never part of the message.
  if (value !== null && !/^https?:$/.test(URL.parse(value)?.protocol ?? '')) {
    throw new ConfigError(`${name} has the wrong form; use a URL like https://example.com/events.`);
  }
  return value;
}

/** Header names by RFC 9110 section 5.6.2; of values, what every server takes. */
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const headerValue = /^[\t\x20-\x7e]*$/;

function headers(env: NodeJS.ProcessEnv, name: string): Readonly<Record<string, string>> {
  const value = text(env, name);
  if (value === null) return {};
  const wrong = new ConfigError(`${name} has the wrong form; use a JSON object of texts, like {"X-Source":"ledger"}.`);
  let given: unknown;
  try {
    given = JSON.parse(value);
  } catch {
    throw wrong;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrong;
  const entries = Object.entries(given).map(([key, item]): [string, string] => {
    if (!headerName.test(key) || typeof item !== 'string' || !headerValue.test(item)) throw wrong;
    return [key.toLowerCase(), item];
  });
  return Object.fromEntries(entries);
}

/** As Core: one of the two is enough; a burst is then twice the rate. */
function rateLimit(env: NodeJS.ProcessEnv): RateLimit | null {
  const rate = positive(env, 'TALLYGATE_LEDGER_RATE_LIMIT_RPS');
  const burst = positive(env, 'TALLYGATE_LEDGER_RATE_LIMIT_BURST');
  if (rate === null && burst === null) return null;
  const requestsPerSecond = rate ?? (burst ?? 0) / 2;
  return { requestsPerSecond, burst: Math.ceil(burst ?? requestsPerSecond * 2) };
}

function positive(env: NodeJS.ProcessEnv, name: string): number | null {
  const value = text(env, name);
  if (value === null) return null;
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(value) || Number(value) <= 0) {
    throw new ConfigError(`${name} is "${value}"; use a number above 0.`);
  }
  return Number(value);
}

function metrics(env: NodeJS.ProcessEnv): MetricsAccess | null {
  const token = text(env, 'TALLYGATE_METRICS_TOKEN');
  return flag(env, 'TALLYGATE_METRICS') || token !== null ? { token } : null;
}

function matching(env: NodeJS.ProcessEnv, name: string, shape: RegExp, wanted: string): string | null {
  const value = text(env, name);
  // The value may be a secret: never part of the message.
  if (value !== null && !shape.test(value)) throw new ConfigError(`${name} has the wrong form; use ${wanted}.`);
  return value;
}

/** 32 bytes as 64 hex digits, or as exactly 32 characters (the form Blnk Cloud documents). */
function encryptionKey(env: NodeJS.ProcessEnv): Buffer | null {
  const value = text(env, 'TALLYGATE_ENCRYPTION_KEY');
  if (value === null) return null;
  if (/^[0-9a-fA-F]{64}$/.test(value)) return Buffer.from(value, 'hex');
  if (Buffer.byteLength(value) === 32) return Buffer.from(value);
  throw new ConfigError('TALLYGATE_ENCRYPTION_KEY has the wrong length; use 64 hex digits or exactly 32 characters.');
}
