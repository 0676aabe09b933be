/** What the poster remembers from batch to batch. */
import type { KnownBalances } from './known-balances.ts';
import type { KnownHolds } from './known-holds.ts';
import type { IndicatorCache } from './read-books.ts';

export interface Known {
  readonly balances: KnownBalances;
  readonly holds: KnownHolds;
  readonly indicators: IndicatorCache;
}
