/** The official client of the search engine whose API `/multi-search` has, unchanged but for the path. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from 'typesense';
import { ledgerDatabase } from '../support/database.ts';
import { ledgerPort } from '../support/ledger-port.ts';

interface Ledger {
  readonly ledger_id: string;
  readonly name: string;
}

test('the Typesense client searches through /multi-search', async (t) => {
  const port = await ledgerPort(t, await ledgerDatabase(t));
  for (const name of ['Customer Wallets', 'Merchants']) await port.send('POST', '/ledgers', { name });
  const client = new Client({
    nodes: [{ url: port.url }],
    apiKey: 'none',
    numRetries: 0,
    logLevel: 'silent',
    // The engine's own path has an underscore.
    axiosAdapter: async (config) => {
      const url = new URL(String(config.url).replace('/multi_search', '/multi-search'));
      const response = await fetch(url, { method: 'POST', body: String(config.data) });
      const { status, statusText } = response;
      return { data: await response.text(), status, statusText, headers: Object.fromEntries(response.headers), config };
    },
  });
  const common = { query_by: 'name', per_page: 5 };
  const { results } = await client.multiSearch.perform<Ledger[]>({
    searches: [
      { ...common, collection: 'ledgers', q: 'wall' },
      { ...common, collection: 'ledgers', q: '*', sort_by: 'created_at:asc' },
    ],
  });
  const [found, all] = results;
  assert.equal(found?.hits?.[0]?.document.name, 'Customer Wallets');
  assert.equal(found?.hits?.[0]?.highlight.name?.snippet, 'Customer <mark>Wall</mark>ets');
  assert.deepEqual(
    all?.hits?.map(({ document }) => document.name),
    ['General Ledger', 'Customer Wallets', 'Merchants'],
  );
  assert.equal(all?.out_of, 3);
});
