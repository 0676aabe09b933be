/** Core's official TypeScript client, unchanged, against the real server: its ledger port, and the Proxy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BlnkInit } from '@blnkfinance/blnk-typescript';
import { startServer } from '../support/server.ts';
import {
  type Client,
  dataOf,
  findRecords,
  keepIdentities,
  methodsOf,
  moveMoney,
  reconcile,
  watched,
} from './typescript-calls.ts';

const quiet = { info: () => undefined, error: () => undefined };
const masterKey = 'a master key';

test('the official SDK does all it can on the ledger port', async (t) => {
  const server = await startServer(t, { settings: { TALLYGATE_LEDGER_KEY: masterKey } });
  const called = new Set<string>();
  const plain = BlnkInit(masterKey, { baseUrl: server.ledgerUrl, logger: quiet });
  const client = watched(plain, called);

  assert.equal(dataOf(await client.System.health(), 200).status, 'UP');
  await moveMoney(client);
  await keepIdentities(client);
  await findRecords(client);
  await reconcile(t, client);
  assert.equal(dataOf(await client.Transactions.recoverQueue({ threshold: '5m' }), 200).recovered, 0);
  await reindex(client);
  await manageHooks(client);
  await manageKeys(client, (key) => BlnkInit(key, { baseUrl: server.ledgerUrl, logger: quiet }));

  const stranger = BlnkInit('another key', { baseUrl: server.ledgerUrl, logger: quiet });
  assert.equal((await stranger.Ledgers.create({ name: 'No' })).status, 401);

  const missing = methodsOf(plain).filter((method) => !called.has(method));
  assert.deepEqual(missing, []);
});

async function reindex({ Search }: Client): Promise<void> {
  assert.equal(dataOf(await Search.startReindex({ batch_size: 500 }), 202).progress.status, 'in_progress');
  const { started_at } = dataOf(await Search.getReindexStatus(), 200);
  assert.ok(Date.parse(started_at) > 0);
}

async function manageHooks({ Hooks }: Client): Promise<void> {
  const type = 'POST_TRANSACTION' as const;
  const wanted = { name: 'after', url: 'https://example.com/hook', type, active: false, timeout: 5, retry_count: 1 };
  const { id } = dataOf(await Hooks.create(wanted), 201);
  assert.equal(dataOf(await Hooks.get(id), 200).name, 'after');
  assert.equal(dataOf(await Hooks.update(id, { ...wanted, name: 'later' }), 200).name, 'later');
  assert.equal(dataOf(await Hooks.list({ type: 'POST_TRANSACTION' }), 200).length, 1);
  dataOf(await Hooks.delete(id), 200);
}

async function manageKeys({ ApiKeys }: Client, withKey: (key: string) => Client): Promise<void> {
  const owner = 'a team';
  const created = dataOf(
    await ApiKeys.create({ name: 'reader', owner, scopes: ['ledgers:read'], expires_at: '2100-01-01T00:00:00Z' }),
    201,
  );
  assert.equal(dataOf(await ApiKeys.list({ owner }), 200).length, 1);
  const reader = withKey(created.key);
  assert.equal((await reader.Ledgers.get('general_ledger_id')).status, 200);
  assert.equal((await reader.Ledgers.create({ name: 'No' })).status, 403);
  assert.equal((await ApiKeys.delete(created.api_key_id, { owner })).status, 204);
  assert.equal((await reader.Ledgers.get('general_ledger_id')).status, 401);
}

test('through the Proxy the SDK does what is offered there, if its fetch names the instance', async (t) => {
  const server = await startServer(t);
  const client = throughProxy(server.apiKey ?? '', { baseUrl: `${server.url}/proxy`, instanceId: server.instanceId });
  assert.equal(dataOf(await client.System.health(), 200).status, 'UP');
  await moveMoney(client);
  await keepIdentities(client);
  await findRecords(client);
  await reconcile(t, client);
  for (const refused of [
    await client.Transactions.recoverQueue(),
    await client.Search.startReindex(),
    await client.Hooks.list(),
    await client.ApiKeys.list({ owner: 'a team' }),
  ]) {
    assert.deepEqual([refused.status, refused.error?.code], [404, 'PROXY_ROUTE_NOT_FOUND']);
  }
});

/** The SDK has no option for `instance_id`, but it takes the `fetch` it finds when it is made: docs/clients.md. */
function throughProxy(apiKey: string, { baseUrl, instanceId }: { baseUrl: string; instanceId: string }): Client {
  const plainFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = new URL(String(input));
    url.searchParams.set('instance_id', instanceId);
    return plainFetch(url, init);
  };
  try {
    return BlnkInit(apiKey, { baseUrl, logger: quiet });
  } finally {
    globalThis.fetch = plainFetch;
  }
}
