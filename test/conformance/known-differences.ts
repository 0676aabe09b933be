/** The differences from Core that are meant: rows of the table in docs/compatibility.md. */
import { readFile } from 'node:fs/promises';

/** Why a step of a scenario differs, by `scenario / step`. */
export type KnownDifferences = ReadonlyMap<string, string>;

/** Rows are ``| `scenario` | step | reason |``; those of other tables start otherwise. */
const row = /^\| `([a-z0-9-]+)` \| ([^|]+?) \| ([^|]+?) \|$/gm;

export async function knownDifferences(): Promise<KnownDifferences> {
  const text = await readFile(new URL('../../docs/compatibility.md', import.meta.url), 'utf8');
  return new Map([...text.matchAll(row)].map(([, scenario, step, reason]) => [`${scenario} / ${step}`, reason ?? '']));
}
