/** What rides along with commands: something of the caller's, written in the SQL transaction that carries them out. */
import type { Sql } from '../../platform/sql.ts';

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
interface RiderCarrier {
  /** `schema.table (column)`; the column is text. */
  readonly into: string;
  join(lines: readonly string[]): string;
}

export async function insertRiders(sql: Sql, riders: readonly Rider[]): Promise<void> {
  const row = rowOf(riders);
  if (row === null) return;
  await sql.query({ name: 'insert-riders', text: `insert into ${row.into} values ($1)`, values: [row.value] });
}

/** Null: there is none. */
export function rowOf(riders: readonly Rider[]): { readonly into: string; readonly value: string } | null {
  const [first] = riders;
  if (first === undefined) return null;
  const { into, join } = first.carrier;
  return { into, value: join(riders.map(({ line }) => line)) };
}
