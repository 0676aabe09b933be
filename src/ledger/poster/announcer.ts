/** What the poster asks of those who tell others what has happened; it knows no more of them. */
import type { Sql } from '../../platform/sql.ts';
import type { Books } from '../model/books.ts';
import type { Command } from '../model/command.ts';
import type { Decision } from '../model/outcome.ts';
import type { NewDelivery } from '../store/deliveries.ts';

/** Commands and what was decided on each, in their order; not written yet. */
export interface DecidedBatch {
  readonly commands: readonly Command[];
  readonly decisions: readonly Decision[];
  readonly books: Books;
}

export interface Announcer {
  /** What is to be written along with the batch. What it reads, it reads in the batch's SQL transaction. */
  deliveriesOf(sql: Sql, batch: DecidedBatch): Promise<readonly NewDelivery[]>;
  /** The same, if nothing has to be read for it; else null. */
  deliveriesAtHand(batch: DecidedBatch): readonly NewDelivery[] | null;
  /** Deliveries are on disk. */
  committed(): void;
}
