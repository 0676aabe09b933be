/** Forwarding to a ledger in the same process. */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import type { EmbeddedLedger } from '#src/gateway/index.ts';
import { codeOf, fakeLedger, testGateway } from '../support/gateway.ts';
import { requestsSent, sendAndNeverRead } from '../support/unread.ts';

type LedgerRequest = Parameters<EmbeddedLedger['handle']>[0];

const reply = (body: string, status = 200) => ({ status, headers: { 'content-type': 'application/json' }, body });

async function bytesOf(body: LedgerRequest['body']): Promise<string> {
  if (body === null) return '';
  if (!(body instanceof Readable)) return Buffer.from(body).toString();
  return Buffer.concat(await body.toArray()).toString();
}

test('the ledger gets the request as the master, without credentials, and its answer passes as it is', async (t) => {
  const seen: LedgerRequest[] = [];
  const openEmbeddedLedger = fakeLedger(async (request) => {
    seen.push(request);
    return reply(`{"amount":123456789012345678901234567890,"body":${await bytesOf(request.body)}}`, 201);
  });
  const { send, first } = await testGateway(t, { openEmbeddedLedger });
  const response = await send(`/proxy/ledgers?a=1&instance_id=${first.instanceId}`, {
    method: 'POST',
    body: '{"name":"ü"}',
    headers: { 'content-type': 'application/json', cookie: 'a=b', 'x-own': '1' },
  });
  assert.equal(response.status, 201);
  assert.equal(await response.text(), '{"amount":123456789012345678901234567890,"body":{"name":"ü"}}');
  assert.equal(response.headers.get('content-type'), 'application/json');
  assert.match(response.headers.get('x-request-id') ?? '', /^req_/);
  const { method, path, query, principal, headers } = seen[0] as LedgerRequest;
  assert.deepEqual([method, path, query, principal], ['POST', '/ledgers', 'a=1', 'master']);
  assert.deepEqual([headers['content-type'], headers['x-own']], ['application/json', '1']);
  assert.ok(!JSON.stringify(headers).includes(first.secret));
  assert.equal(headers.cookie, undefined);
});

test('a transaction reaches the ledger with its defaults', async (t) => {
  const openEmbeddedLedger = fakeLedger(async (request) => reply(await bytesOf(request.body)));
  const { send, first } = await testGateway(t, { openEmbeddedLedger });
  const response = await send(`/proxy/transactions?instance_id=${first.instanceId}`, {
    method: 'POST',
    body: '{"amount":1}',
    headers: { 'content-type': 'application/json' },
  });
  assert.match(await response.text(), /^\{"precision":100,"reference":"ref_[0-9a-f-]{36}","amount":1\}$/);
});

test('a large body reaches the ledger as a stream', async (t) => {
  const openEmbeddedLedger = fakeLedger(async (request) =>
    reply(JSON.stringify([request.body instanceof Readable, (await bytesOf(request.body)).length])),
  );
  const { send, first } = await testGateway(t, { openEmbeddedLedger });
  const response = await send(`/proxy/transactions/bulk?instance_id=${first.instanceId}`, {
    method: 'POST',
    body: 'x'.repeat(1_000_000),
  });
  assert.deepEqual(await response.json(), [true, 1_000_000]);
});

test('a ledger that does not read a large body can still answer', async (t) => {
  const openEmbeddedLedger = fakeLedger(async () => reply('{"error":"too large"}', 400));
  const { send, first } = await testGateway(t, { openEmbeddedLedger });
  const response = await send(`/proxy/transactions/bulk?instance_id=${first.instanceId}`, {
    method: 'POST',
    body: 'x'.repeat(6_000_000),
  });
  assert.deepEqual([response.status, await response.text()], [400, '{"error":"too large"}']);
});

test('HEAD and an empty answer have no body', async (t) => {
  const openEmbeddedLedger = fakeLedger(async ({ method }) => reply(method === 'HEAD' ? 'hidden' : ''));
  const { send, first } = await testGateway(t, { openEmbeddedLedger });
  const path = `/proxy/ledgers?instance_id=${first.instanceId}`;
  assert.equal(await (await send(path, { method: 'HEAD' })).text(), '');
  assert.equal(await (await send(path)).text(), '');
});

test('a ledger that does not answer in time is 504 with the warning', async (t) => {
  const openEmbeddedLedger = fakeLedger(() => new Promise(() => undefined));
  const { send, first } = await testGateway(t, { openEmbeddedLedger, limits: { answerTimeoutMs: 50 } });
  const response = await send(`/proxy/transactions?instance_id=${first.instanceId}`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(response.status, 504);
  assert.match(await response.text(), /may have happened/);
});

test('a ledger is opened once, at its first request, however many come', async (t) => {
  const opened: string[] = [];
  const { send, first, control } = await testGateway(t, {
    openEmbeddedLedger: async (instance) => {
      opened.push(instance.schema);
      return { handle: async () => reply('{}'), close: async () => undefined };
    },
  });
  const { instanceId } = await control.addInstance({ name: 'second' });
  assert.deepEqual(opened, []);
  const paths = [first.instanceId, instanceId].flatMap((id) => Array(5).fill(`/proxy/ledgers?instance_id=${id}`));
  for (const response of await Promise.all(paths.map((path) => send(path)))) assert.equal(response.status, 200);
  assert.equal(opened.length, 2);
  assert.ok(opened.every((schema) => /^ledger_[0-9a-f]{32}$/.test(schema)));
});

test('a ledger that can not be opened is 502, and is tried again by the next request', async (t) => {
  let isBroken = true;
  const { send, first } = await testGateway(t, {
    openEmbeddedLedger: async () => {
      if (isBroken) throw new Error('no database');
      return { handle: async () => reply('{}'), close: async () => undefined };
    },
  });
  const path = `/proxy/ledgers?instance_id=${first.instanceId}`;
  const response = await send(path);
  assert.deepEqual([response.status, await codeOf(response)], [502, 'PROXY_UPSTREAM_UNREACHABLE']);
  isBroken = false;
  assert.equal((await send(path)).status, 200);
});

test('a ledger that throws, against its word, is 500 without inside detail', async (t) => {
  const { send, first, logged } = await testGateway(t, {
    openEmbeddedLedger: fakeLedger(() => Promise.reject(new Error('inside detail'))),
  });
  const response = await send(`/proxy/ledgers?instance_id=${first.instanceId}`);
  const text = await response.text();
  assert.equal(response.status, 500);
  assert.match(text, /PROXY_INTERNAL/);
  assert.doesNotMatch(text, /inside detail/);
  assert.ok(logged.some((line) => (line.err as Error | undefined)?.message === 'inside detail'));
});

test('closing the gateway closes its ledgers', async (t) => {
  let isClosed = false;
  const { send, first, gateway } = await testGateway(t, {
    openEmbeddedLedger: async () => ({
      handle: async () => reply('{}'),
      close: async () => {
        isClosed = true;
      },
    }),
  });
  await (await send(`/proxy/ledgers?instance_id=${first.instanceId}`)).text();
  await gateway.close();
  assert.equal(isClosed, true);
});

test('a caller that never reads its answers is not read from either, and its connection ends', async (t) => {
  let answered = 0;
  const openEmbeddedLedger = fakeLedger(async () => {
    answered += 1;
    return reply(`"${'x'.repeat(20_000)}"`);
  });
  const { gateway, first } = await testGateway(t, { openEmbeddedLedger, limits: { idleTimeoutMs: 1_000 } });
  const target = `/proxy/ledgers?instance_id=${first.instanceId}`;
  const head = [`GET ${target} HTTP/1.1`, 'host: x', `authorization: Bearer ${first.secret}`];
  assert.equal(await sendAndNeverRead(gateway.port, head), false);
  assert.ok(answered < requestsSent / 4, `${answered} were answered`);
});
