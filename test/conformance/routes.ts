/** The ways to reach a ledger of our own, each with what the checker needs to take it. */
import { randomBytes } from 'node:crypto';
import { openControl } from '#src/control/index.ts';
import { serveGateway } from '#src/gateway/index.ts';
import { openLedger, portDocument, serveLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { controlDatabase, ledgerDatabase } from '../support/database.ts';
import type { Options } from './check.mjs';
import type { ApiDocument } from './described.ts';

export interface ConformanceRoute {
  readonly name: string;
  readonly options: Partial<Options>;
  /** What it says of itself. */
  readonly document: ApiDocument;
  close(): Promise<void>;
}

/** A new ledger on a port of its own, where nobody is asked for a key. */
export function openLedgerPort(): Promise<ConformanceRoute> {
  return openPort('open');
}

/** A new ledger on a port of its own, asked by a caller with the master key. */
export function openSecurePort(): Promise<ConformanceRoute> {
  return openPort('secure');
}

async function openPort(profile: 'open' | 'secure'): Promise<ConformanceRoute> {
  const closing = closeList();
  const database = await ledgerDatabase({ after: closing.add });
  const log = createLog('error');
  const ledger = openLedger({ database, clock: systemClock, log, tokenizationKeys: [randomBytes(32)] });
  closing.add(() => ledger.close());
  const masterKey = profile === 'secure' ? randomBytes(16).toString('hex') : null;
  const served = await serveLedger({ ledger, host: '127.0.0.1', port: 0, masterKey, log });
  closing.add(() => served.close());
  return {
    name: profile === 'open' ? 'ledger port' : 'ledger port with a key',
    options: {
      base: `http://127.0.0.1:${served.port}`,
      header: masterKey === null ? [] : [['X-Blnk-Key', masterKey]],
      profile,
    },
    document: portDocument('test') as ApiDocument,
    close: closing.run,
  };
}

/** A new ledger behind a gateway, asked by a caller with a key for it. */
export async function openProxy(): Promise<ConformanceRoute> {
  const closing = closeList();
  const database = await ledgerDatabase({ after: closing.add });
  const log = createLog('error');
  const control = await openControl({
    database: await controlDatabase({ after: closing.add }),
    encryptionKey: randomBytes(32),
    clock: systemClock,
    log,
  });
  closing.add(() => control.close());
  const first = await control.bootstrap({});
  if (first === null) throw new Error('the new control plane has a workspace already');
  const gateway = await serveGateway({
    control,
    openEmbeddedLedger: async () =>
      openLedger({ database, clock: systemClock, log, tokenizationKeys: [randomBytes(32)] }),
    host: '127.0.0.1',
    port: 0,
    requestLog: { days: 30, linesPerSecond: 100 },
    log,
  });
  closing.add(() => gateway.close());
  return {
    name: 'Proxy',
    options: {
      base: `http://127.0.0.1:${gateway.port}`,
      prefix: '/proxy',
      header: [['Authorization', `Bearer ${first.secret}`]],
      query: [['instance_id', first.instanceId]],
      skipTag: notForwarded,
    },
    document: (await (await fetch(`http://127.0.0.1:${gateway.port}/openapi.json`)).json()) as ApiDocument,
    close: closing.run,
  };
}

/** Tags of scenarios about what the Proxy answers itself, or fills in. */
export const notForwarded = ['server-only', 'proxy-defaults'];

/** What to undo, the latest first. */
function closeList(): { add(undo: unknown): void; run(): Promise<void> } {
  const undos: (() => unknown)[] = [];
  return {
    add: (undo) => undos.unshift(undo as () => unknown),
    async run() {
      for (const undo of undos) await undo();
    },
  };
}
