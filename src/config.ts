/** The only reader of process.env: parsed once at start, every unit in the name, frozen. */
import { isIP } from 'node:net';
import path from 'node:path';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

export interface Config {
  /** Private data directory: embedded PostgreSQL, generated secrets. */
  readonly home: string;
  /** Address both ports bind to. The ledger port binds to loopback unless a ledger key is set. */
  readonly host: string;
  readonly port: number;
  /** Where people and programs reach this server; null: not known. Without a slash at the end. */
  readonly publicUrl: string | null;
  /** Null: the ledger is reached through the gateway only. */
  readonly ledgerPort: number | null;
  /** Master key of the ledger port (`X-Blnk-Key`); null leaves the port open, hence loopback only. */
  readonly ledgerKey: string | null;
  /** Null: the embedded PostgreSQL in `home` is used. */
  readonly databaseUrl: string | null;
  /** 32 bytes that seal the secrets of instances at rest; null: generated into `home` at first start. */
  readonly encryptionKey: Buffer | null;
  /** The one before it, until all secrets are sealed anew; null: there is none, or it is in `home`. */
  readonly previousEncryptionKey: Buffer | null;
  /** Keys for tokens in identities: the first makes them, all open them. One made from the encryption key comes last. */
  readonly tokenizationKeys: readonly Buffer[];
  readonly bootstrapKey: string | null;
  readonly bootstrapInstance: string | null;
  /** Where each ledger tells what happens in it; null: nowhere. */
  readonly webhookUrl: string | null;
  /** Sent along with each event; names in lower case. */
  readonly webhookHeaders: Readonly<Record<string, string>>;
  /** Whether webhook and hooks may be inside our own network. */
  readonly webhookAllowPrivate: boolean;
  /** Null: accounts have the numbers that their creators give them. */
  readonly accountNumbers: AccountNumberService | null;
  /** Whether transactions are sealed into a hash chain. */
  readonly hashChain: boolean;
  /** Between the beginnings of two proofs of the books; null: they are not verified by themselves. */
  readonly verifyEveryMs: number | null;
  /** Null: no limit on the ledger port. */
  readonly ledgerRateLimit: RateLimit | null;
  /** Null: no metrics. */
  readonly metrics: MetricsAccess | null;
  readonly gateway: GatewaySettings;
  readonly logLevel: LogLevel;
}

interface GatewaySettings {
  readonly routePolicy: 'documented' | 'standard' | 'all';
  /** Whether a Core's refusal of the stored key is told as the instance's fault. */
  readonly hidesKeyRefusals: boolean;
  /** Only those that were set; the others have their defaults in the gateway. */
  readonly limits: Readonly<Partial<Record<GatewayLimit, number>>>;
  /** Null: no limit. */
  readonly instanceRateLimit: RateLimit | null;
  readonly keyRateLimit: RateLimit | null;
  /** Pages of these origins may call from a browser; `*`: of any. */
  readonly corsOrigins: readonly string[];
  /** Whether Cores may be inside our own network. */
  readonly allowsPrivateInstances: boolean;
  readonly requestLog: RequestLogSettings;
  /** Addresses or networks whose word about who the caller is counts. */
  readonly trustedProxies: readonly string[];
}

interface RequestLogSettings {
  /** 0: no log. */
  readonly days: number;
  /** Of good answers, and as many of others. */
  readonly linesPerSecond: number;
}

/** For each client and path. */
interface RateLimit {
  readonly requestsPerSecond: number;
  /** Requests that may come at once. */
  readonly burst: number;
}

interface AccountNumberService {
  readonly url: string;
  readonly authorization: string | null;
  readonly allowPrivate: boolean;
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
    publicUrl: publicUrl(env),
    ledgerPort: port(env, 'TALLYGATE_LEDGER_PORT'),
    ledgerKey: text(env, 'TALLYGATE_LEDGER_KEY'),
    databaseUrl: text(env, 'DATABASE_URL'),
    encryptionKey: encryptionKey(env, 'TALLYGATE_ENCRYPTION_KEY'),
    previousEncryptionKey: encryptionKey(env, 'TALLYGATE_ENCRYPTION_KEY_PREVIOUS'),
    tokenizationKeys: tokenizationKeys(env),
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
    accountNumbers: accountNumbers(env),
    hashChain: flag(env, 'TALLYGATE_HASH_CHAIN'),
    verifyEveryMs: verifyEveryMs(env),
    ledgerRateLimit: rateLimit(env, 'TALLYGATE_LEDGER_RATE_LIMIT_RPS', 'TALLYGATE_LEDGER_RATE_LIMIT_BURST'),
    metrics: metrics(env),
    gateway: {
      routePolicy: oneOf(env, 'TALLYGATE_PROXY_ROUTES', ['documented', 'standard', 'all']) ?? 'standard',
      hidesKeyRefusals: flag(env, 'TALLYGATE_PROXY_HIDE_KEY_REFUSALS', 'true'),
      limits: gatewayLimits(env),
      instanceRateLimit: rateLimit(env, 'TALLYGATE_PROXY_RATE_LIMIT_RPS', 'TALLYGATE_PROXY_RATE_LIMIT_BURST'),
      keyRateLimit: rateLimit(env, 'TALLYGATE_PROXY_KEY_RATE_LIMIT_RPS', 'TALLYGATE_PROXY_KEY_RATE_LIMIT_BURST'),
      corsOrigins: origins(env, 'TALLYGATE_CORS_ORIGINS'),
      allowsPrivateInstances: flag(env, 'TALLYGATE_INSTANCE_ALLOW_PRIVATE', 'true'),
      requestLog: {
        days: requestLogDays(env),
        linesPerSecond: positive(env, 'TALLYGATE_REQUEST_LOG_RATE') ?? 100,
      },
      trustedProxies: networks(env, 'TALLYGATE_TRUSTED_PROXIES'),
    },
    logLevel: logLevel as LogLevel,
  });
}

const second = 1_000;
/** A timer of Node's takes 2^31 ms, and some run for three times what is set; one that is longer rings at once. */
const secondsMax = 604_800;
const mebibyte = 1024 * 1024;

/** What one limit of the gateway is called here, and how many of its own units one unit of the setting is. */
const limitSettings = {
  answerTimeoutMs: ['TALLYGATE_PROXY_TIMEOUT', second],
  connectTimeoutMs: ['TALLYGATE_PROXY_CONNECT_TIMEOUT', second],
  connectionsMax: ['TALLYGATE_PROXY_CONNECTIONS_MAX', 1],
  requestsMax: ['TALLYGATE_PROXY_REQUESTS_MAX', 1],
  breakerTrialsMax: ['TALLYGATE_PROXY_CIRCUIT_BREAKER_MAX_REQUESTS', 1],
  breakerWindowMs: ['TALLYGATE_PROXY_CIRCUIT_BREAKER_INTERVAL', second],
  breakerOpenMs: ['TALLYGATE_PROXY_CIRCUIT_BREAKER_TIMEOUT', second],
  breakerFailuresMin: ['TALLYGATE_PROXY_CIRCUIT_BREAKER_FAILURES', 1],
  probeEveryMs: ['TALLYGATE_PROXY_PROBE_INTERVAL', second],
  attemptsMax: ['TALLYGATE_PROXY_MAX_RETRIES', 1],
  retryWaitMinMs: ['TALLYGATE_PROXY_RETRY_WAIT_MIN', second],
  retryWaitMaxMs: ['TALLYGATE_PROXY_RETRY_WAIT_MAX', second],
  bodyBytesMax: ['TALLYGATE_PROXY_BODY_MAX', mebibyte],
  headersTimeoutMs: ['TALLYGATE_PROXY_HEADERS_TIMEOUT', second],
  keepAliveTimeoutMs: ['TALLYGATE_KEEP_ALIVE_TIMEOUT', second],
  drainGraceMs: ['TALLYGATE_DRAIN_GRACE', second],
  drainTimeoutMs: ['TALLYGATE_DRAIN_TIMEOUT', second],
  guessesMax: ['TALLYGATE_PROXY_GUESSES_MAX', 1],
  keptForMs: ['TALLYGATE_IDEMPOTENCY_RETENTION', 3_600 * second],
} as const satisfies Record<string, readonly [setting: string, unit: number]>;

type GatewayLimit = keyof typeof limitSettings;

function gatewayLimits(env: NodeJS.ProcessEnv): Partial<Record<GatewayLimit, number>> {
  const limits: Partial<Record<GatewayLimit, number>> = {};
  for (const [limit, [setting, unit]] of Object.entries(limitSettings)) {
    const value = positive(env, setting);
    if (value === null) continue;
    if (unit === second && value > secondsMax) {
      throw new ConfigError(`${setting} is "${value}"; use seconds up to ${secondsMax}, a week.`);
    }
    limits[limit as GatewayLimit] = Math.ceil(value * unit); // the entries are those of the table
  }
  return limits;
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

function flag(env: NodeJS.ProcessEnv, name: string, fallback: 'true' | 'false' = 'false'): boolean {
  const value = text(env, name) ?? fallback;
  if (value !== 'true' && value !== 'false') throw new ConfigError(`${name} is "${value}"; use true or false.`);
  return value === 'true';
}

function oneOf<T extends string>(env: NodeJS.ProcessEnv, name: string, choices: readonly T[]): T | null {
  const value = text(env, name);
  const chosen = choices.find((choice) => choice === value);
  if (value !== null && chosen === undefined) {
    throw new ConfigError(`${name} is "${value}"; use one of ${choices.join(', ')}.`);
  }
  return chosen ?? null;
}

/** As a browser writes them in Origin (RFC 6454): scheme, host and port, no path. */
function origins(env: NodeJS.ProcessEnv, name: string): string[] {
  return list(env, name).map((item) => {
    const url = URL.parse(item);
    if (item === '*') return item;
    if (url !== null && /^https?:$/.test(url.protocol) && url.origin === item.toLowerCase()) return url.origin;
    throw new ConfigError(`${name} has "${item}"; use origins like https://app.example.com, separated by commas.`);
  });
}

function networks(env: NodeJS.ProcessEnv, name: string): string[] {
  return list(env, name).map((item) => {
    const [address = '', bits] = item.split('/');
    const bitsMax = isIP(address) === 6 ? 128 : 32;
    const isMask = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= bitsMax);
    if (isIP(address) !== 0 && isMask) return item;
    throw new ConfigError(`${name} has "${item}"; use addresses or networks like 10.0.0.0/8, separated by commas.`);
  });
}

function list(env: NodeJS.ProcessEnv, name: string): string[] {
  return (text(env, name) ?? '').split(/[\s,]+/).filter((item) => item !== '');
}

function httpUrl(env: NodeJS.ProcessEnv, name: string): string | null {
  const value = text(env, name);
  // The value may hold a token: never part of the message.
  if (value !== null && !/^https?:$/.test(URL.parse(value)?.protocol ?? '')) {
    throw new ConfigError(`${name} has the wrong form; use a URL like https://example.com/events.`);
  }
  return value;
}

/** An origin: people's browsers compare it with where their pages come from. */
function publicUrl(env: NodeJS.ProcessEnv): string | null {
  const value = httpUrl(env, 'TALLYGATE_PUBLIC_URL');
  if (value === null) return null;
  const { origin, href } = new URL(value);
  if (href === `${origin}/`) return origin;
  throw new ConfigError('TALLYGATE_PUBLIC_URL has a path, a query or a user in it; use one like https://example.com.');
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
function rateLimit(env: NodeJS.ProcessEnv, rateName: string, burstName: string): RateLimit | null {
  const rate = positive(env, rateName);
  const burst = positive(env, burstName);
  if (rate === null && burst === null) return null;
  const requestsPerSecond = rate ?? (burst ?? 0) / 2;
  return { requestsPerSecond, burst: Math.ceil(burst ?? requestsPerSecond * 2) };
}

function accountNumbers(env: NodeJS.ProcessEnv): AccountNumberService | null {
  const url = httpUrl(env, 'TALLYGATE_ACCOUNT_NUMBER_URL');
  const authorization = text(env, 'TALLYGATE_ACCOUNT_NUMBER_AUTHORIZATION');
  const allowPrivate = flag(env, 'TALLYGATE_ACCOUNT_NUMBER_ALLOW_PRIVATE');
  if (authorization !== null && !headerValue.test(authorization)) {
    throw new ConfigError('TALLYGATE_ACCOUNT_NUMBER_AUTHORIZATION has the wrong form; use the value of a header.');
  }
  return url === null ? null : { url, authorization, allowPrivate };
}

function positive(env: NodeJS.ProcessEnv, name: string): number | null {
  const value = text(env, name);
  if (value === null) return null;
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(value) || Number(value) <= 0) {
    throw new ConfigError(`${name} is "${value}"; use a number above 0.`);
  }
  return Number(value);
}

const hoursMax = 8_760;

/** 0: never. */
function verifyEveryMs(env: NodeJS.ProcessEnv): number | null {
  const name = 'TALLYGATE_VERIFY_EVERY_HOURS';
  const value = text(env, name) ?? '24';
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(value) || Number(value) > hoursMax) {
    throw new ConfigError(`${name} is "${value}"; use hours up to ${hoursMax}, or 0 for never.`);
  }
  return Number(value) === 0 ? null : Number(value) * 3_600_000;
}

const daysMax = 3_660;

/** 0: no log. */
function requestLogDays(env: NodeJS.ProcessEnv): number {
  const name = 'TALLYGATE_REQUEST_LOG_DAYS';
  const value = text(env, name) ?? '30';
  if (!/^\d{1,4}$/.test(value) || Number(value) > daysMax) {
    throw new ConfigError(`${name} is "${value}"; use whole days up to ${daysMax}, or 0 for no request log.`);
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

/** 32 bytes as 64 hex digits, or as exactly 32 characters (the form Blnk documents); null for anything else. */
function keyOf(text: string): Buffer | null {
  if (/^[0-9a-fA-F]{64}$/.test(text)) return Buffer.from(text, 'hex');
  return Buffer.byteLength(text) === 32 ? Buffer.from(text) : null;
}

function encryptionKey(env: NodeJS.ProcessEnv, name: string): Buffer | null {
  const value = text(env, name);
  const key = value === null ? null : keyOf(value);
  if (value === null || key !== null) return key;
  throw new ConfigError(`${name} has the wrong length; use 64 hex digits or exactly 32 characters.`);
}

function tokenizationKeys(env: NodeJS.ProcessEnv): Buffer[] {
  const value = text(env, 'TALLYGATE_TOKENIZATION_KEYS');
  if (value === null) return [];
  return value.split(',').map((item) => {
    const key = keyOf(item.trim());
    if (key !== null) return key;
    throw new ConfigError(
      'TALLYGATE_TOKENIZATION_KEYS has the wrong form; use keys of 64 hex digits or exactly 32 characters, with commas between.',
    );
  });
}
