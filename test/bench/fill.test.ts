import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proveBooks } from '../../bench/books.ts';
import { fill } from '../../bench/fill.ts';
import { ledgerDatabase } from '../support/database.ts';

test('filled rows are right, whatever their number, and beside others', async (t) => {
  const database = { ...(await ledgerDatabase(t)), name: 'ledger' };
  await fill(database, { rows: 3, pairs: 10 });
  const { sources, destinations } = await fill(database, { rows: 1_234, pairs: 10 });
  assert.deepEqual([sources.length, destinations.length], [10, 10]);
  assert.deepEqual(await proveBooks(database), []);
});
