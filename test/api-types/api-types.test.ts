/** The types in types/ are those of the documents, and a program that goes by them works. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import createClient from 'openapi-fetch';
import type { paths as LedgerPaths } from '../../types/ledger-api.d.ts';
import type { paths as GatewayPaths } from '../../types/tallygate-api.d.ts';
import { testGateway } from '../support/gateway.ts';
import { runCommand, serverEnvironment, startServer } from '../support/server.ts';
import { apiTypes, typeFiles } from './generate.ts';

for (const { document, file } of typeFiles) {
  test(`the types of ${document} are those of the document (npm run api-types writes them)`, async (t) => {
    const written = await readFile(file, 'utf8');
    const made = await apiTypes(await testGateway(t), document);
    assert.ok(written === made, 'run npm run api-types');
  });
}

const payment = {
  ...{ precise_amount: 2_500, precision: 100, currency: 'USD', description: 'rent', skip_queue: true },
  ...{ source: '@world', destination: '@landlord', allow_overdraft: true },
};

// What is written wrongly here, `npm run check` notices: each @ts-expect-error must have its error.
test('a program that goes by the types: Proxy, Data and Management API', async (t) => {
  const server = await startServer(t);
  const args = ['keys', 'create', '--name', 'types', '--scopes', '*', '--json'];
  const { stdout } = await runCommand(args, serverEnvironment(server.home));
  const key: string = JSON.parse(stdout).key;
  const api = createClient<GatewayPaths>({ baseUrl: server.url, headers: { authorization: `Bearer ${key}` } });
  const query = { instance_id: server.instanceId };

  const paid = await api.POST('/proxy/transactions', { params: { query }, body: { ...payment, reference: 'rent-1' } });
  // 200 would be the answer of a dry run.
  assert.ok(paid.data !== undefined && 'transaction_id' in paid.data);
  assert.equal(paid.data.status, 'APPLIED');
  const id: string = paid.data.transaction_id;
  // @ts-expect-error: its name is status
  assert.equal(paid.data.state, undefined);

  const read = await api.GET('/proxy/transactions/{id}', { params: { query, path: { id } } });
  assert.equal(read.data?.reference, 'rent-1');
  const listed = await api.GET('/data/transactions', { params: { query: { ...query, pageSize: 10 } } });
  assert.equal(listed.data?.total, 1);
  const made = await api.POST('/cloud/keys', { body: { name: 'reader', scopes: ['proxy:read'] } });
  assert.deepEqual(made.data?.scopes, ['proxy:read']);
  // @ts-expect-error: there is no such scope
  const wrong = await api.POST('/cloud/keys', { body: { name: 'reader', scopes: ['proxy:everything'] } });
  assert.equal(wrong.error?.error_detail.code, 'CLOUD_VALIDATION_ERROR');
  // @ts-expect-error: which instance must be said
  const nowhere = await api.GET('/proxy/ledgers', { params: {} });
  assert.equal(nowhere.error?.error_detail.code, 'PROXY_INSTANCE_ID_REQUIRED');
});

test("a program that goes by the types: the ledger's own port", async (t) => {
  const server = await startServer(t, { settings: { TALLYGATE_LEDGER_KEY: 'a master key' } });
  const ledger = createClient<LedgerPaths>({ baseUrl: server.ledgerUrl, headers: { 'x-blnk-key': 'a master key' } });
  const { data: savings } = await ledger.POST('/ledgers', { body: { name: 'Savings' } });
  assert.equal(savings?.name, 'Savings');
  const balance = await ledger.POST('/balances', { body: { ledger_id: savings.ledger_id, currency: 'USD' } });
  assert.equal(balance.data?.currency, 'USD');
  // @ts-expect-error: a name is text
  const { error, response } = await ledger.POST('/ledgers', { body: { name: 7 } });
  assert.deepEqual([response.status, error?.error_detail?.code], [400, 'GEN_MALFORMED_REQUEST']);
});
