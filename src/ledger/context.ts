/** What the operations and routes of one ledger share. */
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Pool } from '../platform/sql.ts';
import type { AccountNumbers } from './account-numbers.ts';
import type { Outbox } from './events/outbox.ts';
import type { KeyRing } from './key-ring.ts';
import type { LedgerMemory } from './memory.ts';
import type { Poster } from './poster/poster.ts';
import type { Reconciler } from './reconciler.ts';
import type { SearchIndex } from './search-index.ts';
import type { Lists } from './store/list.ts';
import type { SnapshotTaker } from './take-snapshots.ts';

export interface LedgerContext {
  /** For reads, and for writes that move no money. */
  readonly pool: Pool;
  /** For lists of records, a page at a time. */
  readonly lists: Lists;
  /** For what holds a connection for long: uploads and reconciliations. */
  readonly longPool: Pool;
  readonly reconciler: Reconciler;
  /** The only way money moves. */
  readonly poster: Poster;
  readonly snapshots: SnapshotTaker;
  /** For searches, which may take long. */
  readonly searchPool: Pool;
  readonly searchIndex: SearchIndex;
  /** Keys, hooks and monitored balances, without a query. */
  readonly memory: LedgerMemory;
  /** For writes that move no money and are told of. */
  readonly outbox: Outbox;
  /** Null: nothing can be tokenized. */
  readonly keyRing: KeyRing | null;
  /** Null: callers choose numbers. */
  readonly accountNumbers: AccountNumbers | null;
  readonly clock: Clock;
  readonly log: Log;
}
