/** Writes what rides along with commands. */
import type { Rider } from '../../platform/rider.ts';
import type { Sql } from '../../platform/sql.ts';

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
