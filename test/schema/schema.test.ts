import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { controlDatabase, ledgerDatabase } from '../support/database.ts';
import { dumpSchema } from './dump.ts';

for (const [domain, database] of [
  ['ledger', ledgerDatabase],
  ['control', controlDatabase],
] as const) {
  test(`migrations/${domain}/schema.sql is what the migrations make (npm run schema writes it)`, async (t) => {
    const written = await readFile(new URL(`../../migrations/${domain}/schema.sql`, import.meta.url), 'utf8');
    assert.equal(written, await dumpSchema(await database(t)));
  });
}
