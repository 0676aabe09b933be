/**
 * The whole server, in one process: database, control plane, ledgers and gateway, started in this order. Or one half of
 * it: the gateway without ledgers, or one ledger on its port.
 */
import cluster from 'node:cluster';
import { isIPv6 } from 'node:net';
import type { Config } from '../config.ts';
import { type Bootstrapped, type Control, type EmbeddedInstance, openControl } from '../control/index.ts';
import { serveGateway, unloggedRequests } from '../gateway/index.ts';
import { serveLedger } from '../ledger/index.ts';
import { systemClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Started } from './banner.ts';
import { closingStack } from './closing-stack.ts';
import { controlSchema, ownDatabase } from './database.ts';
import { type EmbeddedLedgers, embeddedLedgers, ledgerOf } from './embedded-ledgers.ts';
import { encryptionKeys, tokenizationKeys } from './encryption-key.ts';
import { databaseOf, ledgerNamed } from './named-ledgers.ts';
import { explainListen } from './startup-errors.ts';

export interface Server {
  readonly started: Started;
  /**
   * Takes no new connections, answers what was accepted, then lets go of the ledgers, the control plane and the
   * database, in this order: an answered write is on disk, and no process is left.
   */
  close(): Promise<void>;
  /** Does not wait for answers any more, but still stops the database in order. */
  hurry(): Promise<void>;
}

export const halves = ['gateway', 'ledger'] as const;

export type Part =
  | { readonly half: 'both' | 'gateway' }
  /** Undefined: the first ledger. */
  | { readonly half: 'ledger'; readonly instanceId: string | undefined };

/** Core's, for a ledger alone that is given no other. */
const corePort = 5001;

/** The port for Core's own clients is open to this machine only, unless they have to bring a key. */
const loopback = '127.0.0.1';

/**
 * Starts everything, or nothing: what was started is stopped again if a later part fails.
 * @throws an error that explainStartup knows, if the settings or the machine are in the way.
 */
export async function startServer(config: Config, log: Log, part: Part = { half: 'both' }): Promise<Server> {
  const parts = closingStack(log, closeTimeoutMs(config));
  const clock = systemClock;
  try {
    const database = await ownDatabase(config, log);
    const closeDatabase = parts.add('database', () => database.close());
    const control = await openControl({
      database: { url: database.url, schema: controlSchema },
      ...(await encryptionKeys(config)),
      clock,
      log,
    });
    parts.add('control plane', () => control.close());
    const first = await control.bootstrap({ key: config.bootstrapKey, instance: config.bootstrapInstance });
    const ledgers = embeddedLedgers({
      databaseOf: (instance) => databaseOf(control, database.url, instance),
      clock,
      log,
      sealsChain: config.hashChain,
      verifyEveryMs: config.verifyEveryMs,
      events: {
        webhookUrl: config.webhookUrl,
        webhookHeaders: config.webhookHeaders,
        secret: config.ledgerKey,
        allowPrivate: config.webhookAllowPrivate,
      },
      tokenizationKeys: tokenizationKeys(config, control),
      accountNumbers: config.accountNumbers,
      withMetrics: config.metrics !== null,
    });
    parts.add('ledgers', () => ledgers.close());
    if (part.half === 'both') await openAll(control, ledgers, log);
    const gateway = part.half === 'ledger' ? null : await openGateway({ config, control, ledgers, log }, part.half);
    if (gateway !== null) parts.add('gateway', () => gateway.close());
    const ledgerPort = await openLedgerPort({ config, control, ledgers, log }, part);
    if (ledgerPort !== null) parts.add('ledger port', () => ledgerPort.close());
    const firstInstanceId = first?.instanceId ?? (await control.listInstances())[0]?.instanceId ?? null;
    return {
      started: {
        url: gateway === null ? null : httpUrl(config.host, gateway.port),
        ledgerUrl: ledgerPort === null ? null : httpUrl(ledgerPort.host, ledgerPort.port),
        isLedgerOpen: config.ledgerKey === null,
        instanceId: part.half === 'ledger' ? (ledgerPort?.instanceId ?? null) : firstInstanceId,
        hasLedgers: part.half !== 'gateway',
        firstKey: firstKey(config, first),
        invitationToken: first?.invitationToken ?? null,
      },
      close: () => parts.closeAll(),
      hurry: closeDatabase,
    };
  } catch (error) {
    await parts.closeAll();
    throw error;
  }
}

/** Longer than requests under way are given, and than PostgreSQL takes to end. */
export function closeTimeoutMs({ gateway: { limits } }: Config): number {
  return 60_000 + (limits.drainGraceMs ?? 0) + (limits.drainTimeoutMs ?? 0);
}

/**
 * Opens every ledger now: their tables are brought up to date, and their timed work waits for no request. One in a
 * database of its own that is away doesn't stop the others.
 */
async function openAll(control: Control, ledgers: EmbeddedLedgers, log: Log): Promise<void> {
  for (const instance of await control.listLedgers()) {
    try {
      await ledgers.open(instance);
    } catch (error) {
      if (instance.databaseSealed === null) throw error;
      log.error({ err: error, instance: instance.instanceId }, 'the database of an instance is out of reach');
    }
  }
}

interface Opened {
  readonly config: Config;
  readonly control: Control;
  readonly ledgers: EmbeddedLedgers;
  readonly log: Log;
}

function openGateway({ config, control, ledgers, log }: Opened, half: 'both' | 'gateway') {
  const open = half === 'both' ? ledgers.open : noLedgersHere;
  return listening(
    serveGateway({
      control,
      openEmbeddedLedger: open,
      traceInLedger: async (instance, id) => (await open(instance)).trace(id),
      host: config.host,
      port: config.port,
      publicUrl: config.publicUrl,
      metrics: config.metrics,
      worker: cluster.worker?.id ?? null,
      log,
      ...config.gateway,
    }),
    { host: config.host, port: config.port, setting: 'TALLYGATE_PORT' },
  );
}

async function noLedgersHere(): Promise<never> {
  throw new Error('this is a gateway alone: lead the instance to a ledger elsewhere with `instances update --url`');
}

/** A ledger on the port that Core's own clients expect. */
async function openLedgerPort({ config, control, ledgers, log }: Opened, part: Part) {
  const port = config.ledgerPort ?? (part.half === 'ledger' ? corePort : null);
  if (part.half === 'gateway' || port === null) return null;
  const instance = part.half === 'ledger' ? await ledgerNamed(control, part.instanceId) : await firstLedger(control);
  if (instance === undefined) return null;
  if (part.half === 'ledger') await ledgers.open(instance); // its timed work waits for no request
  const { ledgerKey: masterKey, ledgerRateLimit: rateLimit, metrics } = config;
  const host = masterKey === null ? loopback : config.host;
  const ledger = ledgerOf(ledgers, instance);
  const worker = cluster.worker?.id ?? null;
  const counters = [unloggedRequests(control)];
  const { trustedProxies } = config.gateway;
  const shown = { metrics, counters, worker };
  const serving = serveLedger({ ledger, host, port, masterKey, rateLimit, trustedProxies, ...shown, log });
  const opened = await listening(serving, { host, port, setting: 'TALLYGATE_LEDGER_PORT' });
  return { host, instanceId: instance.instanceId, ...opened };
}

/** Of the oldest workspace: nobody else's books may turn up on the ledger port when that one has led its ledger away. */
async function firstLedger(control: Control): Promise<EmbeddedInstance | undefined> {
  return (await control.listInstances()).find((one) => one.kind === 'embedded');
}

async function listening<T>(opening: Promise<T>, wanted: { host: string; port: number; setting: string }): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    throw (error instanceof Error && explainListen(error, wanted)) || error;
  }
}

export function firstKey(config: Config, first: Bootstrapped | null): Started['firstKey'] {
  if (first === null) return null;
  return config.bootstrapKey === null ? { secret: first.secret } : 'given';
}

/** An address that can be pasted: a wildcard is not one. */
function httpUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
