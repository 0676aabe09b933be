/** `npm run schema`: writes what the migrations make beside them, where a reader finds it in one piece. */
import { writeFile } from 'node:fs/promises';
import { controlDatabase, ledgerDatabase } from '../support/database.ts';
import { globalSetup, globalTeardown } from '../support/postgres-setup.ts';
import { dumpSchema } from './dump.ts';

const done: (() => unknown)[] = [];
const scope = { after: (work?: unknown) => void done.push(work as () => unknown) };

await globalSetup();
try {
  for (const [domain, database] of [
    ['ledger', ledgerDatabase],
    ['control', controlDatabase],
  ] as const) {
    const file = new URL(`../../migrations/${domain}/schema.sql`, import.meta.url);
    await writeFile(file, await dumpSchema(await database(scope)));
    console.log(`wrote migrations/${domain}/schema.sql`);
  }
} finally {
  for (const work of done) await work();
  await globalTeardown();
}
