/** Every write through the Proxy leaves a record of who did what: before it goes on, and after. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstAdmin, newMember, otherWorkspace, testCloud } from '../support/cloud.ts';
import { codeOf } from '../support/gateway.ts';
import { until } from '../support/until.ts';
import { deadUrl, httpUpstream, rawHttpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const cloud = await testCloud(wholeFile, { limits: { answerTimeoutMs: 300 } });
const { addCore, ask, control, first, query, send } = cloud;

const json = { 'content-type': 'application/json' };
const core = await httpUpstream(wholeFile, ({ url, body }, response) => {
  const meta = body.includes('nested') ? '"meta_data":{"ledger_id":"ldg_of_somebody_else"},' : '';
  const id = url.startsWith('/ledgers') ? `"ledger_id":"ldg_1"` : `"transaction_id":"txn_1"`;
  if (body.includes('refuse')) response.writeHead(400, json).end('{"error":"no"}');
  else response.writeHead(201, json).end(`{${meta}${id},"name":"x"}`);
});
const instance = await addCore(core.url);

const post = (path: string, body: unknown = {}, to = instance) =>
  send(`/proxy${path}?instance_id=${to}`, { method: 'POST', headers: json, body: JSON.stringify(body) });

interface Listed {
  readonly record_id: string;
  readonly action: string;
  readonly outcome: string;
  readonly [column: string]: unknown;
}

/** Of the request with this answer. */
async function recordOf({ headers }: { headers: Headers }): Promise<Listed> {
  const { body } = await ask(`GET /audit?request_id=${headers.get('x-request-id')}`);
  assert.equal(body.data.length, 1, JSON.stringify(body));
  return body.data[0];
}

test('a record says who did what, where, with which key, and how it ended', async () => {
  const before = Date.now();
  const answer = await post('/ledgers', { name: 'Savings' });
  const { record_id, at, duration_ms, chain_seq, chain_hash, ...record } = await recordOf(answer);
  const [key] = await control.listKeys({ text: 'First key' });
  assert.deepEqual(record, {
    action: 'Ledger created',
    outcome: 'done',
    status: 201,
    code: null,
    resource_id: 'ldg_1',
    member_id: key?.createdBy,
    credential_kind: 'api_key',
    credential_id: key?.apiKeyId,
    instance_id: instance,
    method: 'POST',
    route: '/ledgers',
    request_id: answer.headers.get('x-request-id'),
    address: '127.0.0.1',
  });
  assert.match(record_id, /^audit_/);
  assert.ok(Date.parse(String(at)) >= before && Date.parse(String(at)) <= Date.now());
  assert.ok(Number(duration_ms) > 0);
  assert.match(String(chain_hash), /^[0-9a-f]{64}$/);
  assert.match(String(chain_seq), /^\d+$/);
});

for (const [line, action, resource] of [
  ['POST /transactions', 'Transaction created', 'txn_1'],
  ['PUT /transactions/inflight/txn_7', 'Inflight transaction settled', 'txn_1'],
  ['POST /txn_9/metadata', 'Metadata updated', 'txn_9'],
  ['POST /identities/idt_1/tokenize/EmailAddress', 'Identity tokenized', 'idt_1'],
  ['GET /identities/idt_1/detokenize/EmailAddress', 'Identity detokenized', 'idt_1'],
  ['DELETE /identities/idt_2', 'Identity deleted', 'idt_2'],
  ['PUT /identities/ada%40example.com', 'Identity updated', null],
] as const) {
  test(`${line}: ${action} ${resource}`, async () => {
    const [method = '', path] = line.split(' ');
    const init = method === 'GET' ? { method } : { method, headers: json, body: '{}' };
    const record = await recordOf(await send(`/proxy${path}?instance_id=${instance}`, init));
    assert.deepEqual([record.action, record.resource_id, record.outcome], [action, resource, 'done']);
  });
}

test('an id that a caller has written into metadata is not taken for the one of the answer', async () => {
  assert.equal((await recordOf(await post('/ledgers', { name: 'nested' }))).resource_id, 'ldg_1');
});

test('reads leave no record', async () => {
  const answer = await send(`/proxy/ledgers?instance_id=${instance}`);
  assert.deepEqual((await ask(`GET /audit?request_id=${answer.headers.get('x-request-id')}`)).body.data, []);
});

test('a refusal of the instance is recorded as one', async () => {
  const record = await recordOf(await post('/ledgers', { name: 'refuse' }));
  assert.deepEqual([record.outcome, record.status, record.code], ['refused', 400, null]);
});

test('a write that the gateway refuses is recorded, with nothing of what was written in the place of an id', async () => {
  const readOnly = await cloud.addKey('proxy:read');
  const refused = await send(`/proxy/ledgers?instance_id=${instance}`, { method: 'POST', key: readOnly, body: '{}' });
  const record = await recordOf(refused);
  const { outcome, status, code, action } = record;
  assert.deepEqual([outcome, status, code, action], ['refused', 403, 'AUTH_INSUFFICIENT_SCOPE', 'Ledger created']);
  const elsewhere = await recordOf(await post('/ledgers', {}, 'ada%40example.com'));
  assert.deepEqual([elsewhere.outcome, elsewhere.instance_id], ['refused', null]);
  const read = await send('/proxy/ledgers?instance_id=instance_none');
  assert.deepEqual((await ask(`GET /audit?request_id=${read.headers.get('x-request-id')}`)).body.data, []);
});

test('an instance that never answers leaves a record: nobody knows what it did', async (t) => {
  const silent = await addCore(await rawHttpUpstream(t, () => undefined));
  const record = await recordOf(await post('/ledgers', {}, silent));
  assert.deepEqual([record.outcome, record.status, record.code], ['unknown', 504, 'PROXY_UPSTREAM_TIMEOUT']);
});

test('an instance that is not there leaves a record: nothing was done', async () => {
  const record = await recordOf(await post('/ledgers', {}, await addCore(await deadUrl())));
  assert.deepEqual([record.outcome, record.status], ['failed', 502]);
});

test('the record is there while the request is under way', async (t) => {
  const asked = Promise.withResolvers<() => void>();
  const slow = await httpUpstream(t, (_request, response) =>
    asked.resolve(() => response.writeHead(201, json).end('{"ledger_id":"ldg_2"}')),
  );
  const slowInstance = await addCore(slow.url);
  const answer = post('/ledgers', {}, slowInstance);
  const finish = await asked.promise;
  const early = (await ask(`GET /audit?instance_id=${slowInstance}`)).body.data;
  assert.deepEqual(
    early.map((one: Listed) => [one.outcome, one.status, one.chain_seq]),
    [['under_way', null, null]],
  );
  finish();
  const record = await recordOf(await answer);
  assert.deepEqual([record.record_id, record.outcome, record.resource_id], [early[0].record_id, 'done', 'ldg_2']);
  assert.notEqual(record.chain_seq, null);
});

test('without the audit log nothing is forwarded, and reads go on', async (t) => {
  await query('alter table audit_intake rename to audit_intake_away');
  t.after(() => query('alter table if exists audit_intake_away rename to audit_intake'));
  const sent = core.seen.length;
  const refused = await post('/ledgers');
  assert.deepEqual([refused.status, await codeOf(refused)], [503, 'PROXY_AUDIT_UNAVAILABLE']);
  assert.equal(core.seen.length, sent);
  assert.equal((await send(`/proxy/ledgers?instance_id=${instance}`)).status, 201);
  await query('alter table audit_intake_away rename to audit_intake');
  assert.equal((await post('/ledgers')).status, 201);
});

test('a control action that can not be recorded is not done', async (t) => {
  await query('alter table audit_intake rename to audit_intake_away');
  t.after(() => query('alter table if exists audit_intake_away rename to audit_intake'));
  const before = (await control.listKeys()).length;
  assert.equal((await ask('POST /keys', { name: 'unseen', scopes: ['*'] })).status, 500);
  assert.equal((await control.listKeys()).length, before);
});

test('control actions are recorded, the first ones too', async () => {
  const { body: key, headers } = await ask('POST /keys', { name: 'seen', scopes: ['*'] });
  const record = await recordOf({ headers });
  const { action, resource_id, outcome, instance_id } = record;
  assert.deepEqual([action, resource_id, outcome, instance_id], ['key.create', key.api_key_id, 'done', null]);
  const { body } = await ask('GET /audit?action=workspace.create');
  assert.deepEqual(
    body.data.map((one: Listed) => [one.resource_id, one.credential_kind]),
    [[first.workspaceId, 'first_start']],
  );
});

test('nothing that was sent or answered is in the log, the tables or the export', async () => {
  const canary = 'canary-4711';
  const answers = [
    await post('/ledgers', { name: canary, meta_data: { ledger_id: canary } }),
    await send(`/proxy/identities/${canary}%40example.com/detokenize/${canary}?instance_id=${instance}&q=${canary}`),
    await send(`/proxy/ledgers?instance_id=${instance}&q=${canary}`, {
      method: 'POST',
      body: '{}',
      headers: { ...json, cookie: canary, 'x-own': canary, 'user-agent': canary },
    }),
  ];
  for (const answer of answers) await recordOf(answer);
  await post('/ledgers', { name: canary }); // still as it came in
  const tables = await query(
    'select (select json_agg(r) from audit_records r)::text || coalesce((select json_agg(i) from audit_intake i)::text, $1) as all',
    [''],
  );
  const exported = await (await send('/cloud/audit/export', { key: cloud.adminKey })).text();
  for (const text of [tables.rows[0].all, exported, JSON.stringify(cloud.logged)]) {
    assert.ok(!text.includes(canary));
    assert.doesNotMatch(text, /blnk_[0-9a-f]{20}/);
  }
});

test('only admins, and each of their own workspace', async () => {
  const admin = await firstAdmin(cloud);
  const operator = await newMember(cloud, 'operator');
  assert.equal((await admin.ask('GET /audit')).status, 200);
  assert.equal((await operator.ask('GET /audit')).code, 'AUTH_INSUFFICIENT_SCOPE');
  assert.equal((await operator.ask('GET /audit/export')).code, 'AUTH_INSUFFICIENT_SCOPE');
  const record = await recordOf(await post('/ledgers'));
  const other = await otherWorkspace(cloud);
  for (const path of ['/audit', `/audit?request_id=${record.request_id}`, `/audit?cursor=${record.record_id}`]) {
    const { body } = await ask(`GET ${path}`, undefined, { key: other.key });
    assert.deepEqual(
      new Set(body.data.map((one: Listed) => one.member_id)),
      new Set(path === '/audit' ? ['user_other'] : []),
    );
  }
});

test('pages follow each other without a gap, and filters narrow them', async () => {
  for (let n = 0; n < 5; n += 1) await post('/ledgers');
  const all = (await ask('GET /audit?limit=500&action=Ledger%20created')).body.data as Listed[];
  const paged: Listed[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body } = await ask(`GET /audit?action=Ledger%20created&limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
    paged.push(...body.data);
    cursor = body.next_cursor;
  }
  assert.deepEqual(paged, all);
  const [newest] = all;
  for (const [filter, count] of [
    [`from=${newest?.at}`, 1],
    [`to=${newest?.at}&from=${newest?.at}`, 0],
    ['status=418', 0],
    ['outcome=under_way', 0],
    ['member_id=user_nobody', 0],
  ] as const) {
    const { body } = await ask(`GET /audit?${filter}`);
    assert.equal(body.data.length, count, filter);
  }
  for (const filter of ['outcome=maybe', 'cursor=null', 'cursor=', 'cursor=audit_', `cursor=${newest?.request_id}`]) {
    assert.equal((await ask(`GET /audit?${filter}`)).code, 'CLOUD_VALIDATION_ERROR', filter);
  }
  // The last two were once a 500: the database has no such times.
  for (const from of ['yesterday', '0000-01-01T00:00:00Z', '2026-01-01T00:00:00-23:20']) {
    assert.equal((await ask(`GET /audit?from=${from}`)).code, 'CLOUD_VALIDATION_ERROR', from);
  }
  assert.equal((await ask('GET /audit?from=2026-01-01t00:00:00.5z&to=9999-12-31T23:59:59-15:59')).status, 200);
});

test('the export has all of it, as CSV and as lines of JSON', async () => {
  const { body } = await ask('GET /audit?limit=500&outcome=done');
  const exported = async (format: string) =>
    (await send(`/cloud/audit/export?outcome=done&format=${format}`, { key: cloud.adminKey })).text();
  const rows = (await exported('jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(rows, body.data);
  const [head, ...lines] = (await exported('csv')).trimEnd().split('\r\n');
  assert.match(head ?? '', /^record_id,at,action,outcome,/);
  assert.equal(lines.length, rows.length);
});

test('64 writers at once: a record each, one after the other in the chain', async () => {
  const answers = await Promise.all(Array.from({ length: 640 }, (_, n) => post('/ledgers', { n })));
  const ids = new Set(answers.map(({ headers }) => headers.get('x-request-id')));
  const { body } = await ask('GET /audit?limit=500');
  assert.equal(body.data.filter((one: Listed) => ids.has(String(one.request_id))).length, 500);
  const { rows } =
    await query(`select count(*)::int as n, count(distinct chain_seq)::int as links, max(chain_seq)::int as last
                                  from audit_records where outcome is not null`);
  assert.deepEqual([rows[0].links, rows[0].last], [rows[0].n, rows[0].n]);
  assert.deepEqual(await control.audit.verify().then(({ isSound }) => isSound), true);
});

test('two processes settle side by side', async () => {
  const other = await cloud.openAnother();
  const posts = Array.from({ length: 100 }, () => post('/ledgers'));
  const filter = { workspaceId: first.workspaceId };
  const reads = Array.from({ length: 20 }, (_, n) => (n % 2 ? control : other).audit.list(filter, 10));
  await Promise.all([...posts, ...reads]);
  assert.equal((await other.audit.verify()).isSound, true);
});

for (const [what, tamper, reason] of [
  [
    'changed',
    "update audit_records set resource_id = 'ldg_x' where chain_seq = 3",
    'the record is not as it was sealed',
  ],
  ['taken out', 'delete from audit_records where chain_seq = 3', 'a record is missing'],
  ['the last ones taken out', 'delete from audit_records where chain_seq > 3', 'records are missing at the end'],
] as const) {
  test(`verify finds what was ${what}`, async (t) => {
    const own = await testCloud(t);
    for (let n = 0; n < 3; n += 1) await own.addKey('proxy:read');
    assert.equal((await own.control.audit.verify()).isSound, true);
    await own.query(tamper);
    const verdict = await own.control.audit.verify();
    assert.ok(!verdict.isSound);
    assert.equal(verdict.reason, reason);
  });
}

test('requests that end long after others began are one record each, whoever settles', async (t) => {
  const own = await testCloud(t);
  const other = await own.openAnother();
  const factsOf = (n: number) => ({
    ...{ recordId: `audit_${100 + n}`, atMs: own.clock.nowMs(), workspaceId: own.first.workspaceId },
    ...{ memberId: 'user_1', credentialKind: 'api_key', credentialId: 'apikey_1', instanceId: 'instance_1' },
    ...{ method: 'POST', route: '/ledgers', action: 'Ledger created', resourceId: null },
    ...{ requestId: `req_${n}`, address: null },
  });
  const endOf = (n: number) => ({
    ...{ recordId: `audit_${100 + n}`, outcome: 'done' as const, status: 201, code: null, durationMs: n },
    resourceId: `ldg_${n}`,
  });
  const list = (audit: typeof control.audit) =>
    audit.list({ workspaceId: own.first.workspaceId, action: 'Ledger created' }, 500);
  // A commit for each: several times what is settled at once. The last five never end.
  const [count, behind] = [100, 30];
  for (let n = 0; n < count + behind; n += 1) {
    if (n >= behind && n < count + behind - 5) own.control.audit.end(endOf(n - behind));
    if (n < count) await own.control.audit.begin(factsOf(n));
    if (n === 60) await list(other.audit);
  }
  const [mine] = await Promise.all([list(own.control.audit), list(other.audit)]);
  const ended = ({ requestId, outcome, resourceId, durationMs }: (typeof mine)[number]) =>
    [requestId, outcome, resourceId, durationMs].join(' ');
  const expected = Array.from({ length: count }, (_, n) =>
    n < count - 5 ? `req_${n} done ldg_${n} ${n}` : `req_${n}   `,
  );
  assert.deepEqual(mine.map(ended), expected.reverse());
  assert.ok(mine.every(({ outcome, seal }) => (outcome === null) === (seal === null)));
  assert.equal((await other.audit.verify()).isSound, true);
  assert.deepEqual((await own.query('select from audit_intake')).rows, []);
});

test('what a server that died has left is sealed as unknown; an end that comes later is a record of its own', async (t) => {
  const own = await testCloud(t);
  const facts = {
    recordId: 'audit_left',
    atMs: own.clock.nowMs(),
    workspaceId: own.first.workspaceId,
    memberId: 'user_1',
    credentialKind: 'api_key',
    credentialId: 'apikey_1',
    instanceId: 'instance_1',
    method: 'POST',
    route: '/ledgers',
    action: 'Ledger created',
    resourceId: null,
    requestId: 'req_left',
    address: null,
  };
  await own.control.audit.begin(facts);
  const list = () => own.control.audit.list({ workspaceId: own.first.workspaceId, requestId: 'req_left' }, 10);
  assert.deepEqual(
    (await list()).map(({ outcome, seal }) => [outcome, seal]),
    [[null, null]],
  );
  own.clock.advance(16 * 60_000);
  const [given] = await list();
  assert.ok(given?.outcome === 'unknown' && given.seal !== null);
  const end = {
    recordId: 'audit_left',
    outcome: 'done',
    status: 201,
    code: null,
    durationMs: 1,
    resourceId: null,
  } as const;
  own.control.audit.end(end);
  own.control.audit.end(end);
  await until('it is written', async () => (await list()).length === 2);
  assert.deepEqual(new Set((await list()).map(({ outcome }) => outcome)), new Set(['unknown', 'done']));
  assert.equal((await own.control.audit.verify()).isSound, true);
});
