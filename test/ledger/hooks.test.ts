import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { eventSetting, secret } from '../support/event-setting.ts';
import type { LedgerPort } from '../support/ledger-port.ts';
import { until } from '../support/until.ts';

const master = { masterKey: secret };
const content = (_told: unknown, response: ServerResponse) => void response.end('{"success":true}');

async function hook(ledger: LedgerPort, fields: object): Promise<string> {
  const { status, body, text } = await ledger.send('POST', '/hooks', { name: 'h', active: true, ...fields });
  assert.equal(status, 201, text);
  return body.id;
}

test('hooks are kept as sent, with limits', async (t) => {
  const { ledger } = await eventSetting(t, {}, master);
  const { body } = await ledger.send('POST', '/hooks', {
    ...{ id: 'mine', name: 'n', url: 'http://127.0.0.1:9/', type: 'PRE_TRANSACTION', timeout: 0, retry_count: 99 },
  });
  assert.deepEqual(body, {
    ...{ id: 'mine', name: 'n', url: 'http://127.0.0.1:9/', type: 'PRE_TRANSACTION', active: false },
    ...{ timeout: 30, retry_count: 10, created_at: body.created_at, last_run: '0001-01-01T00:00:00Z' },
    last_success: false,
  });
  await hook(ledger, { url: 'u', type: 'POST_TRANSACTION', retry_count: -1 });
  const list = async (query: string) => (await ledger.send('GET', `/hooks${query}`)).body;
  assert.equal((await list('')).length, 2);
  assert.deepEqual(await list('?type=PRE_TRANSACTION'), [body]);
  assert.equal((await list('?type=POST_TRANSACTION'))[0].retry_count, 3);
  assert.deepEqual(await list('?type=OTHER'), []);
});

// What the decoder's error holds is shown as Go's encoding/json writes it.
const layout = '2006-01-02T15:04:05Z07:00';
const mismatch = (Value: string, Field: string, Offset: number) => ({ Value, Type: {}, Offset, Struct: 'Hook', Field });
for (const [body, details] of [
  ['', {}],
  ['{', {}],
  ['{"name":"n"', {}],
  ['no hook', { Offset: 2 }],
  [' {"name":"n",}', { Offset: 14 }],
  ['{"name":"\\x"}', { Offset: 11 }],
  ['{"timeout":-}', { Offset: 13 }],
  ['{"name": 5}', mismatch('number', 'name', 10)],
  ['{"id":"a", "Timeout" : "5" , "url":"u"}', mismatch('string', 'timeout', 26)],
  ['{"id":{"timeout":[]},"timeout":1.5}', mismatch('object', 'id', 7)],
  ['{"timeout":1.5}', mismatch('number 1.5', 'timeout', 14)],
  ['{"last_success":[true]}', mismatch('array', 'last_success', 17)],
  [' []', { ...mismatch('array', '', 2), Struct: '' }],
  ['"hook" and more', { ...mismatch('string', '', 6), Struct: '' }],
  ['{"created_at":1}', {}],
  ['{"last_run":"2026-05"}', { Layout: layout, Value: '2026-05', LayoutElem: '-', ValueElem: '', Message: '' }],
] as const) {
  test(`POST /hooks ${body} is HOOK_INVALID ${JSON.stringify(details)}`, async (t) => {
    const { ledger } = await eventSetting(t, {}, master);
    const message = 'invalid hook data';
    const envelope = {
      code: 'INVALID_INPUT',
      message,
      details,
      error_detail: { code: 'HOOK_INVALID', message, details },
    };
    for (const [method, path] of [
      ['POST', '/hooks'],
      ['PUT', '/hooks/none'],
    ] as const) {
      const answer = await ledger.send(method, path, body);
      assert.deepEqual([answer.status, answer.body], [400, envelope]);
    }
  });
}

for (const [method, path, body, status, code, legacy, message] of [
  ['POST', '/hooks', '{}', 500, 'HOOK_OPERATION_FAILED', 'INVALID_INPUT', 'failed to register hook'],
  [
    'POST',
    '/hooks',
    '{"url":"u","type":"x"}',
    500,
    'HOOK_OPERATION_FAILED',
    'INVALID_INPUT',
    'failed to register hook',
  ],
  ['GET', '/hooks/none', undefined, 404, 'HOOK_NOT_FOUND', 'NOT_FOUND', 'hook not found'],
  ['PUT', '/hooks/none', '{}', 404, 'HOOK_NOT_FOUND', 'INVALID_INPUT', 'failed to update hook'],
  ['DELETE', '/hooks/none', undefined, 404, 'HOOK_NOT_FOUND', 'INVALID_INPUT', 'failed to delete hook'],
] as const) {
  test(`${method} ${path} ${body ?? ''} is ${code}`, async (t) => {
    const { ledger } = await eventSetting(t, {}, master);
    const answer = await ledger.send(method, path, body);
    const envelope = { code: legacy, message, details: {}, error_detail: { code, message, details: {} } };
    assert.deepEqual([answer.status, answer.body], [status, envelope]);
  });
}

test('a hook is told before and after each posting, always signed', async (t) => {
  const { ledger, webhook, post, settled } = await eventSetting(t, { webhookUrl: null }, master);
  webhook.answer = content;
  const before = await hook(ledger, { url: `${webhook.url}/pre`, type: 'PRE_TRANSACTION' });
  const after = await hook(ledger, { url: `${webhook.url}/post`, type: 'POST_TRANSACTION' });
  const id = await post({ reference: 'direct' });
  await settled();
  assert.equal(webhook.told.length, 2);
  const [pre, posted] = ['/pre', '/post'].map((url) => webhook.told.find((told) => told.url === url));
  assert.ok(pre !== undefined && posted !== undefined);
  assert.deepEqual(Object.keys(pre.json), ['transaction_id', 'hook_type', 'timestamp', 'data']);
  assert.deepEqual(
    [pre.json.transaction_id, pre.json.hook_type, pre.json.data.status],
    [id, 'PRE_TRANSACTION', 'QUEUED'],
  );
  assert.deepEqual(
    [posted.json.transaction_id, posted.json.hook_type, posted.json.data.status],
    [id, 'POST_TRANSACTION', 'APPLIED'],
  );
  for (const [told, hookId, type] of [
    [pre, before, 'PRE_TRANSACTION'],
    [posted, after, 'POST_TRANSACTION'],
  ] as const) {
    const { headers, body } = told;
    assert.deepEqual([headers['x-hook-id'], headers['x-hook-type']], [hookId, type]);
    const signed = createHmac('sha256', secret).update(`${headers['x-blnk-timestamp']}.${body}`).digest('hex');
    assert.equal(headers['x-blnk-signature'], signed);
  }
  const { body: read } = await ledger.send('GET', `/hooks/${before}`);
  assert.equal(read.last_success, true);
  assert.match(read.last_run, /^20/);
});

test('what is refused or rejected is told before, not after; settlements go by their own names', async (t) => {
  const { ledger, webhook, post, settled } = await eventSetting(t, { webhookUrl: null }, master);
  webhook.answer = content;
  for (const type of ['PRE_TRANSACTION', 'POST_TRANSACTION']) await hook(ledger, { url: webhook.url, type });
  const told = async () => {
    await settled();
    return webhook.told
      .splice(0)
      .map(({ json }) => `${json.hook_type.split('_')[0]} ${json.data.status}`)
      .sort();
  };
  await post({ source: '@poor', allow_overdraft: false, skip_queue: false, meta_data: { order: 7 } });
  await settled();
  const { meta_data } = webhook.told[0]?.json.data ?? {};
  assert.deepEqual([meta_data?.order, meta_data?.blnk_rejection_reason], [7, undefined]);
  assert.deepEqual(await told(), ['PRE QUEUED']);
  const refused = {
    precise_amount: 1,
    precision: 1,
    currency: 'USD',
    reference: 'r',
    description: 'd',
    skip_queue: true,
  };
  const answer = await ledger.send('POST', '/transactions', { ...refused, source: '@poor', destination: '@shop' });
  assert.equal(answer.status, 400);
  assert.deepEqual(await told(), ['PRE QUEUED']);
  const held = await post({ inflight: true, precise_amount: 2 });
  assert.deepEqual(await told(), ['POST INFLIGHT', 'PRE QUEUED']);
  await ledger.send('PUT', `/transactions/inflight/${held}`, { status: 'commit', precise_amount: 1 });
  assert.deepEqual(await told(), ['POST APPLIED', 'PRE COMMIT']);
  await ledger.send('PUT', `/transactions/inflight/${held}`, { status: 'void' });
  assert.deepEqual(await told(), ['POST VOID', 'PRE VOID']);
});

test('a hook that is not content is asked again as often as it says, and posting goes on', async (t) => {
  const { ledger, webhook, post, settled, query } = await eventSetting(t, { webhookUrl: null }, master);
  webhook.answer = (_told, response) => void response.end('{"ok":true}');
  const id = await hook(ledger, { url: webhook.url, type: 'POST_TRANSACTION', retry_count: 2 });
  await post();
  await settled();
  assert.equal(webhook.told.length, 3);
  assert.deepEqual(await query('select status, attempts, last_status, last_error from deliveries'), [
    { status: 'failed', attempts: 3, last_status: 200, last_error: 'answered 200: {"ok":true}' },
  ]);
  assert.equal((await ledger.send('GET', `/hooks/${id}`)).body.last_success, false);
});

test('a hook may be set to any URL, and one that leads inside is not called, however it is written', async (t) => {
  const inside = { webhookUrl: null, allowPrivate: false };
  const { ledger, webhook, post, settled, query } = await eventSetting(t, inside, master);
  const { port } = new URL(webhook.url);
  const hosts = ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', '2130706433', '0x7f.1', '127.1'];
  const urls = [
    ...[...hosts, '169.254.169.254', '[fd00:ec2::254]'].map((host) => `http://${host}:${port}/`),
    ...[`http://8.8.8.8@127.0.0.1:${port}/`, 'file:///etc/passwd', 'gopher://127.0.0.1/', 'javascript:1', 'u'],
  ];
  for (const url of urls) await hook(ledger, { url, type: 'POST_TRANSACTION', retry_count: 0 });
  await post();
  await settled();
  assert.equal(webhook.told.length, 0);
  const rows = await query<{ status: string; last_status: number | null; last_error: string }>(
    'select status, last_status, last_error from deliveries',
  );
  assert.equal(rows.length, urls.length);
  for (const { status, last_status, last_error } of rows) {
    assert.deepEqual([status, last_status], ['failed', null]);
    assert.match(last_error, /is not a public address; set TALLYGATE_WEBHOOK_ALLOW_PRIVATE|are not called|wrong form/);
  }
});

test('a hook that sends elsewhere is not followed', async (t) => {
  const { ledger, webhook, post, settled, query } = await eventSetting(t, { webhookUrl: null }, master);
  const elsewhere = `${webhook.url}/elsewhere`;
  const statuses = [301, 302, 303, 307, 308];
  webhook.answer = ({ url }, response) => void response.writeHead(Number(url.slice(1)), { location: elsewhere }).end();
  for (const status of statuses) {
    await hook(ledger, { url: `${webhook.url}/${status}`, type: 'POST_TRANSACTION', retry_count: 0 });
  }
  await post();
  await settled();
  assert.deepEqual(
    webhook.told.map(({ url }) => url).sort(),
    statuses.map((status) => `/${status}`),
  );
  assert.deepEqual(await query('select distinct status from deliveries'), [{ status: 'failed' }]);
});

test('a hook that is deleted is told nothing more; an inactive one nothing at all', async (t) => {
  const { ledger, webhook, post, query } = await eventSetting(t, { webhookUrl: null }, master);
  webhook.answer = (_told, response) => void response.writeHead(500).end();
  const id = await hook(ledger, { url: webhook.url, type: 'POST_TRANSACTION', retry_count: 10 });
  await post();
  await until('it was tried', () => webhook.told.length > 0);
  await ledger.send('DELETE', `/hooks/${id}`);
  const status = async () => (await query<{ status: string }>('select status from deliveries'))[0]?.status;
  await until('it is given up', async () => (await status()) === 'failed');
  await hook(ledger, { url: webhook.url, type: 'POST_TRANSACTION', active: false });
  await post();
  assert.equal((await query('select from deliveries')).length, 1);
});
