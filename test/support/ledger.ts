/** A ledger on a database of the test's own, asked without sockets. */
import { Readable } from 'node:stream';
import { after, before } from 'node:test';
import { type LedgerReply, openLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { ledgerDatabase, type TestDatabase } from './database.ts';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  readonly body: any;
  readonly reply: LedgerReply;
}

export interface TestLedger {
  /**
   * `path` with its query; `body` is sent as JSON, or as it is when it is text, bytes, a stream or a form.
   * An answer that comes in pieces is put together.
   */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Of the ledger. */
  database(): TestDatabase;
}

type LedgerOptions = Partial<Omit<Parameters<typeof openLedger>[0], 'database' | 'log'>>;

/** A ledger on this database, for as long as it is not closed. */
export function openTestLedger(
  database: TestDatabase,
  options: LedgerOptions = {},
): TestLedger & { close(): Promise<void> } {
  const ledger = openLedger({ clock: systemClock, ...options, database, log: createLog('silent') });
  return {
    database: () => database,
    close: () => ledger.close(),
    async call(method, target, body, headers = {}) {
      const [path = '', query = ''] = target.split('?', 2);
      const form = body instanceof FormData ? new Response(body) : null;
      const type = form === null ? {} : { 'content-type': form.headers.get('content-type') ?? '' };
      const reply = await ledger.handle({
        method,
        path,
        query,
        headers: { ...type, ...headers },
        body: form !== null ? await form.bytes() : body === undefined ? null : bodyOf(body),
        principal: 'none',
      });
      if (reply.rest !== undefined) {
        const text = reply.body + (await Array.fromAsync(reply.rest)).join('');
        return { status: reply.status, body: text, reply };
      }
      const isJson = reply.headers['content-type']?.startsWith('application/json') === true;
      return { status: reply.status, body: isJson ? JSON.parse(reply.body) : reply.body, reply };
    },
  };
}

/** Who is asked next, of two: each finds what it knows already to be so at times, and at times what the other has changed. */
const turns = [0, 0, 1, 0, 1, 1];

/** Two ledgers on one database, as two servers have them, as one: they take turns. */
export function openTwoTestLedgers(database: TestDatabase): TestLedger & { close(): Promise<void> } {
  const ledgers = [openTestLedger(database), openTestLedger(database)];
  let asked = 0;
  return {
    database: () => database,
    async close() {
      await Promise.all(ledgers.map((ledger) => ledger.close()));
    },
    call(...request) {
      const turn = turns[asked % turns.length] ?? 0;
      asked += 1;
      return (ledgers[turn] as TestLedger).call(...request);
    },
  };
}

/** A ledger for the tests of a `describe`, opened before them and dropped after. */
export function useLedger(options: LedgerOptions = {}): TestLedger {
  return useOpened((database) => openTestLedger(database, options));
}

/** The same with two that take turns. */
export function useTwoLedgers(): TestLedger {
  return useOpened(openTwoTestLedgers);
}

function useOpened(open: (database: TestDatabase) => ReturnType<typeof openTestLedger>): TestLedger {
  const toDrop: (() => unknown)[] = [];
  let ledger: ReturnType<typeof openTestLedger> | undefined;
  before(async () => {
    const database = await ledgerDatabase({ after: (drop) => toDrop.push(drop as () => unknown) });
    ledger = open(database);
  });
  after(async () => {
    await ledger?.close();
    for (const drop of toDrop) await drop();
  });
  const opened = () => {
    if (ledger === undefined) throw new Error('asked before the tests began');
    return ledger;
  };
  return {
    call: (...request) => opened().call(...request),
    database: () => opened().database(),
  };
}

function bodyOf(body: unknown): Uint8Array | Readable {
  if (body instanceof Uint8Array || body instanceof Readable) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** What an error answer says: its status and code. */
export function refusal({ status, body }: Answer): [status: number, code: string, message: string] {
  return [status, body.error_detail?.code, body.error_detail?.message];
}
