/** Writes what rides along with commands. */
import type { Rider } from '../../platform/rider.ts';
import type { Statement } from '../../platform/sql.ts';

/** Null: there is none. */
export function insertRiders(riders: readonly Rider[]): Statement | null {
  const [first] = riders;
  if (first === undefined) return null;
  const { into, join } = first.carrier;
  return {
    name: 'insert-riders',
    text: `insert into ${into} values ($1)`,
    values: [join(riders.map(({ line }) => line))],
  };
}
