/** The ledgers of our own that run in this process. */
import { fileURLToPath } from 'node:url';
import { type Ledger, openLedger } from '../ledger/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { migrate } from '../platform/migrate.ts';

export interface EmbeddedLedgers {
  /**
   * The ledger with its tables in `schema`, which are made or brought up to date the first time. It is the same one for
   * everybody until someone closes it.
   */
  open(schema: string): Promise<Ledger>;
  /** Finishes what was accepted, in all of them. */
  close(): Promise<void>;
}

/** Makes the ledger's tables, or brings them up to date. @returns the names of the migrations that ran. */
export function migrateLedger(url: string, schema: string): Promise<string[]> {
  return migrate({ url, schema, directory: fileURLToPath(new URL('../../migrations/ledger', import.meta.url)) });
}

/** The same for all ledgers. */
type LedgerOptions = Omit<Parameters<typeof openLedger>[0], 'database' | 'clock' | 'log'>;

export function embeddedLedgers({
  url,
  clock,
  log,
  ...options
}: {
  url: string;
  clock: Clock;
  log: Log;
} & LedgerOptions): EmbeddedLedgers {
  const opened = new Map<string, Promise<Ledger>>();

  async function openNew(schema: string): Promise<Ledger> {
    await migrateLedger(url, schema);
    const ledger = openLedger({ database: { url, schema }, clock, log, ...options });
    return {
      ...ledger,
      close: async () => {
        if (opened.delete(schema)) await ledger.close();
      },
    };
  }

  return {
    open(schema) {
      const known = opened.get(schema);
      if (known !== undefined) return known;
      const opening = openNew(schema);
      opened.set(schema, opening);
      // One that could not be opened is tried again when next asked for.
      opening.catch(() => opened.delete(schema));
      return opening;
    },
    async close() {
      const ledgers = await Promise.allSettled(opened.values());
      await Promise.all(ledgers.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)));
    },
  };
}

/** A ledger by its schema: open at the first request, and again should somebody have closed it meanwhile. */
export function ledgerBySchema(ledgers: EmbeddedLedgers, schema: string): Omit<Ledger, 'databaseUrl'> {
  return {
    handle: async (request) => (await ledgers.open(schema)).handle(request),
    records: {
      list: async (collection, query) => (await ledgers.open(schema)).records.list(collection, query),
      find: async (collection, id) => (await ledgers.open(schema)).records.find(collection, id),
    },
    authenticate: async (masterDigest, presented) => (await ledgers.open(schema)).authenticate(masterDigest, presented),
    metrics: async () => (await ledgers.open(schema)).metrics(),
    trace: async (id) => (await ledgers.open(schema)).trace(id),
    ready: async () => (await ledgers.open(schema)).ready(),
    close: async () => (await ledgers.open(schema)).close(),
  };
}
