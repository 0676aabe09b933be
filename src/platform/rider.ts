/** What rides along with a command: a line of the caller's, written in the SQL transaction that carries the command out. */

/**
 * On disk if its command left anything there; perhaps twice, where it was not known whether a commit had gone through.
 * The caller makes a new one for each command.
 */
export interface Rider {
  /** What is written of it. */
  readonly line: string;
  readonly carrier: RiderCarrier;
  /** Set by the poster. False can also mean that nobody knows: the connection was lost while committing. */
  isOnDisk: boolean;
  /** Set by the poster: why it could not be written, so that its command was not carried out either. */
  failure: Error | null;
}

/** Where riders are written, those of a batch in one row. A process has one. */
export interface RiderCarrier {
  /** `schema.table (column)`; the column is text. */
  readonly into: string;
  join(lines: readonly string[]): string;
}
