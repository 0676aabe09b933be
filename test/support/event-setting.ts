/** A ledger, somebody who is told what happens in it, and a look into its outbox. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import pg from 'pg';
import { ledgerDatabase, type TestDatabase } from './database.ts';
import { type LedgerPort, ledgerPort } from './ledger-port.ts';
import { type Receiver, receiver } from './receiver.ts';
import { until } from './until.ts';

export const secret = 'the key of these tests';
/** Receivers are on this machine, and nobody wants to wait for them. */
export const fast = { allowPrivate: true, retryBaseMs: 10 };

export interface EventSetting {
  readonly database: TestDatabase;
  readonly webhook: Receiver;
  readonly ledger: LedgerPort;
  /** Posts a cent, or what `fields` say; @returns its id. */
  post(fields?: object): Promise<string>;
  /** Waits until nothing is pending. */
  settled(): Promise<void>;
  query<Row extends object>(text: string): Promise<Row[]>;
}

/** @param events settings other than the usual; @param port how the ledger's port is opened. */
export async function eventSetting(
  t: TestContext,
  events: object = {},
  port: Parameters<typeof ledgerPort>[2] = {},
): Promise<EventSetting> {
  const webhook = await receiver(t);
  const database = await ledgerDatabase(t);
  const ledger = await ledgerPort(t, database, {
    ...port,
    events: { ...fast, secret, webhookUrl: webhook.url, ...events },
  });
  const query = async <Row extends object>(text: string) => {
    const client = new pg.Client({ connectionString: database.url, options: `-c search_path=${database.schema}` });
    await client.connect();
    try {
      return (await client.query(text)).rows as Row[];
    } finally {
      await client.end();
    }
  };
  return {
    database,
    webhook,
    ledger,
    query,
    async post(fields = {}) {
      const body = {
        ...{ precise_amount: 1, precision: 100, currency: 'USD', reference: `ref-${Math.random()}` },
        ...{ description: 'a cent', source: '@world', destination: '@shop', allow_overdraft: true, skip_queue: true },
        ...fields,
      };
      const { status, text, body: answer } = await ledger.send('POST', '/transactions', body);
      assert.ok(status === 201, text);
      return answer.transaction_id;
    },
    settled: () =>
      until('nothing is pending', async () => {
        const [row] = await query<{ count: string }>(`select count(*) from deliveries where status = 'pending'`);
        return row?.count === '0';
      }),
  };
}
