/** A ledger of our own: answers requests exactly as Core does. Its parts are put together here. */
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { openPool } from '../platform/sql.ts';
import { type AccountNumberSettings, openAccountNumbers } from './account-numbers.ts';
import { authenticate, type Presented } from './authenticate.ts';
import type { LedgerContext } from './context.ts';
import { startDeliverer } from './events/deliverer.ts';
import { tellingErrors } from './events/error-events.ts';
import { openOutbox } from './events/outbox.ts';
import { defaultEventSettings, type EventSettings } from './events/settings.ts';
import { openRecords, type Records } from './http/records.ts';
import type { LedgerReply, LedgerRequest } from './http/route.ts';
import { createRouter } from './http/router.ts';
import { allRoutes } from './http/routes.ts';
import { openKeyRing } from './key-ring.ts';
import { openMemory } from './memory.ts';
import { createMetrics } from './metrics.ts';
import type { Principal } from './model/scope.ts';
import { Poster } from './poster/poster.ts';
import { startReconciler } from './reconciler.ts';
import { defaultTriedPairsMax } from './run-reconciliation.ts';
import { openSearchIndex } from './search-index.ts';
import { countPending } from './store/deliveries.ts';
import { openLists } from './store/list.ts';
import { readVerification } from './store/verification.ts';
import { snapshotTaker } from './take-snapshots.ts';
import { type LedgerTrace, traceResource } from './trace-resource.ts';
import { startVerifier } from './verify-on-schedule.ts';
import { startWorker } from './worker.ts';

export interface Ledger {
  /** Answers any request; never throws. */
  handle(request: LedgerRequest): Promise<LedgerReply>;
  /** With what was given as its database: what goes there can ride along (`LedgerRequest.rider`). */
  readonly databaseUrl: string;
  /** Its records, for a caller in this process that knows who may read them. */
  readonly records: Records;
  /**
   * Who is asking on a port where keys are needed. Only that port asks: a caller in this process says who it speaks for.
   * @throws Refusal if they may not ask for this.
   */
  authenticate(masterDigest: Buffer, presented: Presented): Principal | Promise<Principal>;
  /** Numbers in Prometheus' text format; '' if they were not asked for when it was opened. */
  metrics(): Promise<string>;
  /** What became of a transaction, a batch, or anything else that has an id. */
  trace(id: string): Promise<LedgerTrace>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** Finishes what was accepted, then lets go of the database. */
  close(): Promise<void>;
}

/** Connections for searches: some take long, and none shall keep other reads waiting. */
const searchConnectionsMax = 4;
/** Connections of the Data API, and how long one of its queries may take: nobody waits any longer. */
const recordConnectionsMax = 4;
const recordQueryMs = 10_000;
/** Connections for reads; posting has one of its own. */
const readConnectionsMax = 8;
/** Connections for lists that several ask for together, and how long such a statement may take. */
const listConnectionsMax = 2;
const listsQueryMs = 250;
/** For uploads and reconciliations, which hold theirs for long: as many as there may be of both at once. */
const longConnectionsMax = 6;
/** For what is held in memory: it must not have to wait for a connection behind slow reads. */
const checkTimeoutMs = 5_000;

/** Opens the ledger whose tables, already migrated, are in `schema` of the database. Connects when first asked. */
export function openLedger({
  database,
  clock,
  log,
  events = {},
  tokenizationKeys = [],
  accountNumbers = null,
  sealsChain = false,
  verifyEveryMs = null,
  withMetrics = false,
  triedPairsMax = defaultTriedPairsMax,
}: {
  database: { url: string; schema: string };
  clock: Clock;
  log: Log;
  /** Who is told what happens; nobody, unless they say so. */
  events?: Partial<EventSettings>;
  /** 32 bytes each; the first makes tokens, all open them. None: nothing can be tokenized. */
  tokenizationKeys?: readonly Buffer[];
  /** Where accounts get their numbers from; null, or left out: from those who create them. */
  accountNumbers?: AccountNumberSettings | null;
  /** Whether rows are sealed into the hash chain. */
  sealsChain?: boolean;
  /** Between the beginnings of two proofs of the books; null: they are not verified by themselves. */
  verifyEveryMs?: number | null;
  withMetrics?: boolean;
  /** Pairs that a reconciliation with a rule without an index may have to try. */
  triedPairsMax?: number;
}): Ledger {
  const options = { ...database, name: `tallygate ${database.schema}` };
  const noteBroken = (error: Error): void => log.warn({ err: error }, 'an idle connection broke');
  const pool = openPool(options, readConnectionsMax, noteBroken);
  const checks = openPool({ ...options, queryTimeoutMs: checkTimeoutMs }, 1, noteBroken);
  const longPool = openPool({ ...options, name: `${options.name} long` }, longConnectionsMax, noteBroken);
  const settings = { ...defaultEventSettings, ...events };
  const memory = openMemory({ pool, checks, clock, log });
  const deliverer = startDeliverer({ pool, memory, clock, log, settings, source: database.schema });
  const outbox = openOutbox({ pool, memory, clock, settings, committed: () => deliverer.wake() });
  const toldLog = tellingErrors(log, { outbox, clock, hasWebhook: settings.webhookUrl !== null });
  const metrics = withMetrics
    ? createMetrics({
        queueLength: () => poster.queueLength,
        pendingDeliveries: () => countPending(pool),
        verification: () => readVerification(pool),
      })
    : null;
  const poster = new Poster({
    database: options,
    clock,
    log: toldLog,
    announcer: outbox,
    ...(metrics === null ? {} : { posted: metrics.posted }),
  });
  const snapshots = snapshotTaker({ pool, clock, log });
  const reconciler = startReconciler({ pool, longPool, outbox, clock, log, triedPairsMax });
  const searchPool = openPool(
    { ...options, name: `tallygate search ${database.schema}` },
    searchConnectionsMax,
    noteBroken,
  );
  const recordPool = openPool(
    { ...options, name: `tallygate data ${database.schema}`, readOnlyForMs: recordQueryMs },
    recordConnectionsMax,
    noteBroken,
  );
  const listPool = openPool(
    { ...options, name: `tallygate lists ${database.schema}`, readOnlyForMs: listsQueryMs },
    listConnectionsMax,
    noteBroken,
  );
  const searchIndex = openSearchIndex({ pool: searchPool, clock, log, isPosting: () => poster.isPosting });
  const keyRing = openKeyRing(tokenizationKeys);
  const numbers = accountNumbers === null ? null : openAccountNumbers(accountNumbers);
  const context: LedgerContext = {
    pool,
    lists: openLists({ pool, quickPool: listPool }),
    longPool,
    reconciler,
    poster,
    snapshots,
    searchPool,
    searchIndex,
    memory,
    outbox,
    keyRing,
    accountNumbers: numbers,
    clock,
    log: toldLog,
  };
  const worker = startWorker(context, { sealsChain });
  const verifier =
    verifyEveryMs === null
      ? null
      : startVerifier(context, {
          database: { ...database, name: `tallygate verify ${database.schema}` },
          everyMs: verifyEveryMs,
        });
  const handle = createRouter(allRoutes(context), toldLog, metrics?.answered);
  return {
    handle,
    databaseUrl: database.url,
    records: openRecords(recordPool),
    authenticate: (masterDigest, presented) => authenticate(context, masterDigest, presented),
    metrics: async () => metrics?.text() ?? '',
    trace: (id) => traceResource(pool, id),
    async ready() {
      try {
        await pool.query('select 1');
        return true;
      } catch (error) {
        log.warn({ err: error }, 'the database of a ledger is out of reach');
        return false;
      }
    },
    async close() {
      await Promise.all([
        worker.close(),
        snapshots.close(),
        searchIndex.close(),
        reconciler.close(),
        verifier?.close(),
      ]);
      await poster.close();
      await deliverer.close();
      await memory.close();
      await numbers?.close();
      await Promise.all([checks, pool, listPool, longPool, searchPool, recordPool].map((each) => each.end()));
    },
  };
}
