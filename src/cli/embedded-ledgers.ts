/** The ledgers of our own that run in this process. */
import { fileURLToPath } from 'node:url';
import type { EmbeddedInstance } from '../control/index.ts';
import { type Ledger, openLedger } from '../ledger/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { migrate } from '../platform/migrate.ts';

export interface EmbeddedLedgers {
  /**
   * The ledger of an instance; its tables are made or brought up to date the first time. It is the same one for
   * everybody until someone closes it.
   */
  open(instance: EmbeddedInstance): Promise<Ledger>;
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
  databaseOf,
  clock,
  log,
  ...options
}: {
  databaseOf: (instance: EmbeddedInstance) => { url: string; schema: string };
  clock: Clock;
  log: Log;
} & LedgerOptions): EmbeddedLedgers {
  const opened = new Map<string, Promise<Ledger>>();

  async function openNew(instance: EmbeddedInstance): Promise<Ledger> {
    const database = databaseOf(instance);
    await migrateLedger(database.url, database.schema);
    const ledger = openLedger({ database, clock, log, ...options });
    return {
      ...ledger,
      close: async () => {
        if (opened.delete(database.schema)) await ledger.close();
      },
    };
  }

  return {
    open(instance) {
      const { schema } = instance;
      const known = opened.get(schema);
      if (known !== undefined) return known;
      const opening = openNew(instance);
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

/** The ledger of an instance: open at the first request, and again should somebody have closed it meanwhile. */
export function ledgerOf(ledgers: EmbeddedLedgers, instance: EmbeddedInstance): Omit<Ledger, 'databaseUrl'> {
  return {
    handle: async (request) => (await ledgers.open(instance)).handle(request),
    records: {
      list: async (collection, query) => (await ledgers.open(instance)).records.list(collection, query),
      find: async (collection, id) => (await ledgers.open(instance)).records.find(collection, id),
    },
    authenticate: async (masterDigest, presented) =>
      (await ledgers.open(instance)).authenticate(masterDigest, presented),
    metrics: async () => (await ledgers.open(instance)).metrics(),
    trace: async (id) => (await ledgers.open(instance)).trace(id),
    ready: async () => (await ledgers.open(instance)).ready(),
    close: async () => (await ledgers.open(instance)).close(),
  };
}
