/** A ledger on a port of its own, asked over sockets. */
import type { TestContext } from 'node:test';
import { openLedger, serveLedger } from '#src/ledger/index.ts';
import { type Clock, systemClock } from '#src/platform/clock.ts';
import { createLog, type Log } from '#src/platform/log.ts';
import { cleanUp } from './cleanup.ts';
import type { TestDatabase } from './database.ts';

type LedgerOptions = Omit<Parameters<typeof openLedger>[0], 'database' | 'log' | 'clock'> & {
  log?: Log;
  clock?: Clock;
};
type PortOptions = Partial<
  Pick<Parameters<typeof serveLedger>[0], 'masterKey' | 'rateLimit' | 'trustedProxies' | 'metrics' | 'idleTimeoutMs'>
>;

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  readonly body: any;
}

export interface LedgerPort {
  readonly url: string;
  /** With the master key, unless another (or none, with '') is given; `body` goes as JSON, or as it is if it is text. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Sent>;
  close(): Promise<void>;
}

/** One server process's worth of ledger: several on one database are several processes, as far as they can tell. */
export async function ledgerPort(
  t: Pick<TestContext, 'after'>,
  database: TestDatabase,
  {
    masterKey = null,
    rateLimit = null,
    trustedProxies = [],
    metrics = null,
    log = createLog('silent'),
    clock = systemClock,
    idleTimeoutMs = 60_000,
    ...options
  }: LedgerOptions & PortOptions = {},
): Promise<LedgerPort> {
  const ledger = openLedger({ database, clock, log, withMetrics: metrics !== null, ...options });
  const port = { host: '127.0.0.1', port: 0, masterKey, rateLimit, trustedProxies, metrics, idleTimeoutMs };
  const served = await serveLedger({ ledger, ...port, log });
  const url = `http://127.0.0.1:${served.port}`;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= served.close().then(() => ledger.close());
    return closing;
  };
  cleanUp(t, close);
  return {
    url,
    close,
    async send(method, path, body, headers = {}) {
      const credentials: Record<string, string> = masterKey === null ? {} : { 'x-blnk-key': masterKey };
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { ...credentials, connection: 'close', ...headers },
        body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
      return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : text };
    },
  };
}
