import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherWorkspace, testCloud } from '../../support/cloud.ts';
import { httpUpstream } from '../../support/upstream.ts';

test('a ledger of our own is added, renamed, disabled, enabled and removed', async (t) => {
  const { ask, send } = await testCloud(t);
  const { status, body } = await ask('POST /instances', { name: 'savings' });
  assert.deepEqual([status, body.kind, body.core_url, body.disabled], [201, 'embedded', null, false]);
  const path = `/instances/${body.instance_id}`;
  assert.deepEqual((await ask(`GET ${path}`)).body, body);
  assert.deepEqual([body.state, body.problem], [null, null]);
  assert.equal((await ask(`PATCH ${path}`, { name: 'spare' })).body.name, 'spare');
  assert.equal((await ask(`PATCH ${path}`, { disabled: true })).body.disabled, true);
  const proxied = () => send(`/proxy/ledgers?instance_id=${body.instance_id}`);
  assert.equal((await proxied()).status, 503);
  assert.equal((await ask(`PATCH ${path}`, { disabled: false })).body.disabled, false);
  assert.equal((await ask(`DELETE ${path}`)).status, 200);
  assert.equal((await proxied()).status, 404);
  assert.equal((await ask(`GET ${path}`)).status, 404);
});

test('lists are paged', async (t) => {
  const { ask, clock } = await testCloud(t);
  clock.advance(1_000);
  await ask('POST /instances', { name: 'second' });
  const { body } = await ask('GET /instances?pageSize=1&page=2');
  assert.deepEqual([body.data.length, body.data[0].name, body.total, body.page, body.pageSize], [1, 'second', 2, 2, 1]);
});

test('a Core elsewhere: its key is never shown, and requests follow a new URL though callers name the same instance', async (t) => {
  const [one, other] = [await httpUpstream(t), await httpUpstream(t)];
  const { ask, send } = await testCloud(t);
  const wanted = { name: 'core', core_url: `${one.url}/`, core_key: 'first secret' };
  const { status, body } = await ask('POST /instances', wanted);
  assert.deepEqual([status, body.kind, body.core_url, body.has_core_key], [201, 'http', one.url, true]);
  const path = `/instances/${body.instance_id}`;
  const proxied = () => send(`/proxy/ledgers?instance_id=${body.instance_id}`);
  await proxied();
  assert.equal(one.seen[0]?.headers['x-blnk-key'], 'first secret');

  const withoutKey = await ask(`PATCH ${path}`, { core_url: other.url });
  assert.deepEqual(
    [withoutKey.status, withoutKey.code],
    [400, 'CLOUD_VALIDATION_ERROR'],
    'the key is not sent elsewhere',
  );
  const moved = await ask(`PATCH ${path}`, { core_url: other.url, core_key: 'second secret' });
  assert.equal(moved.body.core_url, other.url);
  await proxied();
  assert.deepEqual([one.seen.length, other.seen[0]?.headers['x-blnk-key']], [1, 'second secret']);
  assert.equal((await ask(`PATCH ${path}`, { core_key: null })).body.has_core_key, false);
  assert.ok(!JSON.stringify((await ask('GET /instances')).body).includes('secret'));
});

test('an instance is led from a ledger of our own to a Core and back, and callers go on naming the same one', async (t) => {
  const core = await httpUpstream(t);
  const opened: string[] = [];
  const { ask, send, first } = await testCloud(t, {
    openEmbeddedLedger: async ({ schema }) => {
      opened.push(schema);
      return { handle: async () => ({ status: 200, headers: {}, body: '"books of our own"' }), close: async () => {} };
    },
  });
  const path = `/instances/${first.instanceId}`;
  const proxied = async () => (await send(`/proxy/ledgers?instance_id=${first.instanceId}`)).text();
  assert.equal(await proxied(), '"books of our own"');
  assert.equal((await ask(`PATCH ${path}`, { kind: 'http' })).code, 'CLOUD_VALIDATION_ERROR');
  const away = await ask(`PATCH ${path}`, { kind: 'http', core_url: core.url, core_key: 'k' });
  assert.deepEqual([away.status, away.body.kind, away.body.core_url], [200, 'http', core.url]);
  assert.equal(await proxied(), '{"ok":true}');
  const back = await ask(`PATCH ${path}`, { kind: 'embedded' });
  assert.deepEqual([back.body.kind, back.body.core_url, back.body.has_core_key], ['embedded', null, false]);
  assert.equal(await proxied(), '"books of our own"');
  assert.equal(opened.length, 2);
  assert.equal(new Set(opened).size, 1, 'its books are where they were');
});

test('a Core that becomes a ledger of our own gets books of its own', async (t) => {
  const core = await httpUpstream(t);
  const { ask } = await testCloud(t);
  const { body } = await ask('POST /instances', { name: 'core', core_url: core.url });
  assert.equal((await ask(`PATCH /instances/${body.instance_id}`, { kind: 'embedded' })).body.kind, 'embedded');
});

test('whether a Core is there is told with it, unless it is disabled', async (t) => {
  const core = await httpUpstream(t);
  const { ask, control } = await testCloud(t);
  const { body } = await ask('POST /instances', { name: 'core', core_url: core.url });
  const path = `/instances/${body.instance_id}`;
  await control.health.note([
    { instanceId: body.instance_id, state: 'unreachable', problem: 'timeout', answeredMs: null },
  ]);
  const shown = (await ask(`GET ${path}`)).body;
  assert.deepEqual([shown.state, shown.problem], ['unreachable', 'timeout']);
  const listed = (await ask('GET /instances')).body.data.map((one: { state: string }) => one.state);
  assert.deepEqual(listed.sort(), [null, 'unreachable']);
  await ask(`PATCH ${path}`, { disabled: true });
  assert.equal((await ask(`GET ${path}`)).body.state, null);
});

for (const [what, line, body, expected] of [
  ['no name', 'POST /instances', {}, [400, 'CLOUD_VALIDATION_ERROR']],
  ['a URL that is none', 'POST /instances', { name: 'x', core_url: 'core' }, [400, 'INSTANCE_URL_REFUSED']],
  ['a user in the URL', 'POST /instances', { name: 'x', core_url: 'http://a:b@c' }, [400, 'INSTANCE_URL_REFUSED']],
  ['a key without a URL', 'POST /instances', { name: 'x', core_key: 'k' }, [400, 'CLOUD_VALIDATION_ERROR']],
  ['nothing to change', 'PATCH /instances/first', {}, [400, 'CLOUD_VALIDATION_ERROR']],
  [
    'a database of its own, which only the command line may name',
    'POST /instances',
    { name: 'x', database_url: 'postgresql://h/d', databaseUrl: 'postgresql://h/d' },
    [400, 'CLOUD_VALIDATION_ERROR'],
  ],
  [
    'a URL for a ledger of our own',
    'PATCH /instances/first',
    { core_url: 'http://c' },
    [400, 'CLOUD_VALIDATION_ERROR'],
  ],
  ['an unknown id', 'PATCH /instances/none', { name: 'x' }, [404, 'CLOUD_NOT_FOUND']],
] as const) {
  test(`an instance with ${what} is refused with ${expected.join(' ')}`, async (t) => {
    const { ask, first } = await testCloud(t);
    const answer = await ask(line.replace('first', first.instanceId), body);
    assert.deepEqual([answer.status, answer.code], expected);
  });
}

test("another workspace's instance is answered like one that does not exist", async (t) => {
  const cloud = await testCloud(t);
  const { key } = await otherWorkspace(cloud);
  for (const [line, body] of [
    ['GET /instances/:id', undefined],
    ['PATCH /instances/:id', { name: 'mine' }],
    ['DELETE /instances/:id', undefined],
  ] as const) {
    const theirs = await cloud.ask(line.replace(':id', cloud.first.instanceId), body, { key });
    const none = await cloud.ask(line.replace(':id', 'instance_none'), body, { key });
    assert.deepEqual([theirs.status, theirs.body], [404, none.body], line);
  }
  assert.equal((await cloud.ask('GET /instances', undefined, { key })).body.total, 0);
});
