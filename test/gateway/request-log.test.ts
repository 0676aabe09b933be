/** Every request of a known caller through the Proxy is found in the request log, or in the audit log beside it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#src/platform/ids.ts';
import { firstAdmin, newMember, otherWorkspace, testCloud } from '../support/cloud.ts';
import { until } from '../support/until.ts';
import { deadUrl, httpUpstream, rawHttpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const cloud = await testCloud(wholeFile, {
  limits: { answerTimeoutMs: 1_000 },
  keyRateLimit: { requestsPerSecond: 1_000, burst: 1_000 },
});
const { addCore, addKey, ask, control, first, query, send } = cloud;

const json = { 'content-type': 'application/json' };
const core = await httpUpstream(wholeFile, ({ method, url }, response) => {
  if (url.includes('missing')) response.writeHead(404, json).end('{"error":"no"}');
  else response.writeHead(method === 'GET' ? 200 : 201, json).end('{"ledger_id":"ldg_1"}');
});
const instance = await addCore(core.url);

interface Listed {
  readonly request_id: string;
  readonly at: string;
  readonly record_id: string | null;
  readonly [column: string]: unknown;
}

const get = (path: string, to = instance, init: Parameters<typeof send>[1] = {}) =>
  send(`/proxy${path}?instance_id=${to}`, init);
const write = { method: 'POST', headers: json, body: '{}' };

/** Of the request with this answer. */
async function lineOf({ headers }: { headers: Headers }): Promise<Listed> {
  const { body } = await ask(`GET /requests?request_id=${headers.get('x-request-id')}`);
  assert.equal(body.data.length, 1, JSON.stringify(body));
  return body.data[0];
}

test('a line says who asked what, where, with which key, and what the answer was', async () => {
  const before = Date.now();
  const answer = await get('/balances/bln_7');
  const { at, duration_ms, ...line } = await lineOf(answer);
  const [key] = await control.listKeys({ text: 'First key' });
  assert.deepEqual(line, {
    request_id: answer.headers.get('x-request-id'),
    method: 'GET',
    route: '/balances/:id',
    instance_id: instance,
    resource_id: 'bln_7',
    status: 200,
    code: null,
    member_id: key?.createdBy,
    credential_kind: 'api_key',
    credential_id: key?.apiKeyId,
    address: '127.0.0.1',
    record_id: null,
  });
  assert.ok(Date.parse(at) >= before && Date.parse(at) <= Date.now());
  assert.ok(Number(duration_ms) > 0);
});

for (const [what, request, expected] of [
  ['a read', () => get('/ledgers'), ['GET', '/ledgers', 200, null]],
  ['a read that finds nothing', () => get('/ledgers/missing'), ['GET', '/ledgers/:id', 404, null]],
  ['a write', () => get('/ledgers', instance, write), ['POST', '/ledgers', 201, null]],
  ['an unknown path', () => get('/nothing/here'), ['GET', null, 404, 'PROXY_ROUTE_NOT_FOUND']],
  ['a path with two meanings', () => get('/ledgers/..%2fapi-keys'), ['GET', null, 400, 'PROXY_INVALID_PATH']],
  [
    'a wrong method',
    () => get('/ledgers', instance, { method: 'DELETE' }),
    ['DELETE', null, 405, 'PROXY_METHOD_NOT_ALLOWED'],
  ],
  ['no instance', () => send('/proxy/ledgers'), ['GET', '/ledgers', 400, 'PROXY_INSTANCE_ID_REQUIRED']],
  ['an unknown instance', () => get('/ledgers', 'instance_none'), ['GET', '/ledgers', 404, 'PROXY_INSTANCE_NOT_FOUND']],
  [
    'a scope that is lacking, reading',
    async () => get('/ledgers', instance, { key: await addKey('proxy:write') }),
    ['GET', '/ledgers', 403, 'AUTH_INSUFFICIENT_SCOPE'],
  ],
  [
    'a scope that is lacking, writing',
    async () => get('/ledgers', instance, { ...write, key: await addKey('proxy:read') }),
    ['POST', '/ledgers', 403, 'AUTH_INSUFFICIENT_SCOPE'],
  ],
  [
    'an address that is not allowed',
    async () => {
      const wanted = { name: 'elsewhere', scopes: ['*'], expires: 'never', addresses: ['10.0.0.1'] };
      return get('/ledgers', instance, { key: (await control.createKey(wanted)).secret });
    },
    ['GET', null, 403, 'AUTH_ADDRESS_NOT_ALLOWED'],
  ],
  [
    'an instance that is not there',
    async () => get('/ledgers', await addCore(await deadUrl())),
    ['GET', '/ledgers', 502, 'PROXY_UPSTREAM_UNREACHABLE'],
  ],
  [
    'an instance that never answers',
    async () => get('/ledgers', await addCore(await rawHttpUpstream(wholeFile, () => undefined))),
    ['GET', '/ledgers', 504, 'PROXY_UPSTREAM_TIMEOUT'],
  ],
] as const) {
  test(`found by its id: ${what}`, async () => {
    const answer = await request();
    const { method, route, status, code } = await lineOf(answer);
    assert.deepEqual([method, route, status, code], expected);
    assert.equal(answer.status, status);
    const traced = await ask(`GET /requests/${answer.headers.get('x-request-id')}`);
    assert.deepEqual(traced.body.request.status, status);
    // Only what writes leaves a record, and what is not known to be a write does not.
    const isRecorded = method === 'POST';
    assert.deepEqual(
      [traced.body.records.length, traced.body.request.record_id !== null],
      [isRecorded ? 1 : 0, isRecorded],
    );
    assert.deepEqual([traced.body.transactions, traced.body.deliveries], [[], []]);
  });
}

test('whoever came too often is found, whether they read or write', async (t) => {
  const slow = await testCloud(t, { keyRateLimit: { requestsPerSecond: 0.001, burst: 1 } });
  const to = await slow.addCore(core.url);
  const key = await slow.addKey('proxy:read', 'proxy:write');
  for (const method of ['GET', 'GET', 'POST']) {
    await slow.send(`/proxy/ledgers?instance_id=${to}`, { method, key, ...(method === 'POST' ? write : {}) });
  }
  const { body } = await slow.ask('GET /requests');
  assert.deepEqual(
    body.data.map(({ method, status, record_id }: Listed) => [method, status, record_id]),
    [
      ['POST', 429, null],
      ['GET', 429, null],
      ['GET', 200, null],
    ],
  );
  assert.equal((await slow.ask('GET /requests?code=PROXY_RATE_LIMITED')).body.data.length, 2);
});

test('a caller that leaves before the answer leaves a line without a status', async (t) => {
  const asked = Promise.withResolvers<void>();
  const silent = await addCore(await rawHttpUpstream(t, () => asked.resolve()));
  const stopped = new AbortController();
  const gone = assert.rejects(get('/ledgers', silent, { signal: stopped.signal }));
  await asked.promise;
  stopped.abort();
  await gone;
  const listed = async (): Promise<Listed[]> => (await ask(`GET /requests?instance_id=${silent}`)).body.data;
  await until('it is noticed', async () => (await listed()).length === 1);
  assert.deepEqual((await listed())[0]?.status, null);
});

test('strangers leave no line: nobody knows whose log it would be', async () => {
  for (const key of [null, 'blnk_unknown']) {
    const refused = await get('/ledgers', instance, { key });
    assert.equal(refused.status, 401);
    const { body } = await ask(`GET /requests?request_id=${refused.headers.get('x-request-id')}`);
    assert.deepEqual(body.data, []);
  }
});

test('nothing that a caller wrote is in the log, the tables or the export', async () => {
  const canary = 'canary-4711';
  const answers = [
    await send(`/proxy/ledgers/${canary}%40example.com?instance_id=${instance}&q=${canary}`),
    await send(`/proxy/${canary}?instance_id=${canary}%0a`),
    await send(`/proxy/ledgers?instance_id=${instance}`, {
      headers: { cookie: canary, 'x-request-id': `${canary}\\n{"level":60}`, 'user-agent': canary, 'x-own': canary },
    }),
  ];
  for (const answer of answers) assert.match((await lineOf(answer)).request_id, /^req_[0-9a-f-]{36}$/);
  const { rows } = await query('select json_agg(r)::text as all from request_log r');
  const exported = await (await send('/cloud/requests/export', { key: cloud.adminKey })).text();
  for (const text of [rows[0].all, exported, JSON.stringify(cloud.logged)]) {
    assert.ok(!text.includes(canary));
    assert.doesNotMatch(text, /blnk_[0-9a-f]{20}/);
  }
});

test('only admins, and each of their own workspace', async () => {
  const admin = await firstAdmin(cloud);
  const operator = await newMember(cloud, 'operator');
  assert.equal((await admin.ask('GET /requests')).status, 200);
  assert.equal((await operator.ask('GET /requests')).code, 'AUTH_INSUFFICIENT_SCOPE');
  assert.equal((await operator.ask('GET /requests/export')).code, 'AUTH_INSUFFICIENT_SCOPE');
  const { request_id } = await lineOf(await get('/ledgers'));
  const other = await otherWorkspace(cloud);
  const asOther = { key: other.key };
  await get('/ledgers', instance, asOther);
  const { body } = await ask('GET /requests', undefined, asOther);
  assert.deepEqual(
    body.data.map(({ member_id, status }: Listed) => [member_id, status]),
    [['user_other', 404]],
  );
  assert.deepEqual((await ask(`GET /requests?request_id=${request_id}`, undefined, asOther)).body.data, []);
  assert.equal((await ask(`GET /requests/${request_id}`, undefined, asOther)).code, 'CLOUD_NOT_FOUND');
  assert.equal((await ask('GET /requests/req_none')).code, 'CLOUD_NOT_FOUND');
});

test('reads and writes are one list; pages follow each other without a gap', async () => {
  for (let n = 0; n < 4; n += 1) {
    await get('/identities');
    await get('/identities', instance, write);
  }
  const all = (await ask('GET /requests?limit=500')).body.data as Listed[];
  assert.deepEqual(
    all.slice(0, 8).map(({ method }) => method),
    ['POST', 'GET', 'POST', 'GET', 'POST', 'GET', 'POST', 'GET'],
  );
  const paged: Listed[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body } = await ask(`GET /requests?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
    paged.push(...body.data);
    cursor = body.next_cursor;
  }
  assert.deepEqual(paged, all);
});

test('filters narrow the list', async () => {
  const answer = await get('/ledgers/missing-one');
  const line = await lineOf(answer);
  const count = async (filter: string): Promise<number> =>
    (await ask(`GET /requests?resource_id=missing-one&${filter}`)).body.data.length;
  for (const filter of [
    'status=404',
    'status=4xx',
    'method=GET',
    'route=/ledgers/:id',
    `instance_id=${instance}`,
    `credential_id=${line.credential_id}`,
    `member_id=${line.member_id}`,
    'duration_ms_min=0.05',
    `from=${line.at}`,
    'from=2026-01-01t00:00:00.5z&to=9999-12-31T23:59:59-15:59',
    'from=0001-01-01T00:00:00%2B15:59&to=9998-12-31T23:59:60Z',
    'from=2026-01-01%2000:00:00Z&to=9998-12-31%0900:00:00.123456789Z',
  ]) {
    assert.equal(await count(filter), 1, filter);
  }
  for (const filter of [
    'status=200',
    'status=2xx',
    'method=PUT',
    'route=/ledgers',
    'instance_id=instance_none',
    'member_id=user_nobody',
    'duration_ms_min=60000',
    'duration_ms_min=1e300', // once a 500: the column is narrower
    `to=${line.at}`,
    'code=PROXY_INTERNAL',
    'cursor=00000000-0000-7000-8000-000000000000',
  ]) {
    assert.equal(await count(filter), 0, filter);
  }
  for (const filter of [
    'status=4x',
    'status=600',
    'from=yesterday',
    'duration_ms_min=-1',
    'unknown=1',
    'cursor=null',
    `cursor=${line.request_id}`,
  ]) {
    assert.equal((await ask(`GET /requests?${filter}`)).code, 'CLOUD_VALIDATION_ERROR', filter);
  }
});

test('the export has all of it, as CSV and as lines of JSON', async () => {
  const { body } = await ask('GET /requests?limit=500');
  const exported = async (format: string) =>
    (await send(`/cloud/requests/export?format=${format}`, { key: cloud.adminKey })).text();
  const rows = (await exported('jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(rows, body.data);
  const [head, ...lines] = (await exported('csv')).trimEnd().split('\r\n');
  assert.match(head ?? '', /^request_id,at,method,route,/);
  assert.equal(lines.length, rows.length);
});

const dayMs = 86_400_000;

/** As if it had come at that moment. */
function lineAt(atMs: number, workspaceId = first.workspaceId) {
  return {
    ...{ requestId: newId('request', atMs), workspaceId, memberId: 'user_1', credentialKind: 'api_key' },
    ...{ credentialId: 'apikey_1', instanceId: 'instance_1', method: 'GET', route: '/old', resourceId: null },
    ...{ address: null, status: 200, code: null, durationMs: 1 },
  };
}

/** Once more than a quarter of all lines were not as long as they say: tenths are cut to four bytes in the log. */
test('a request took as long as its line says, or longer', async () => {
  for (let tenths = 1; tenths <= 20; tenths++) {
    control.requests.add({ ...lineAt(Date.now()), route: '/tenths', durationMs: tenths / 10 });
  }
  const { body } = await ask('GET /requests?route=/tenths');
  assert.equal(body.data.length, 20);
  for (const { request_id, duration_ms } of body.data) {
    const found = await ask(`GET /requests?request_id=${request_id}&duration_ms_min=${duration_ms}`);
    assert.equal(found.body.data.length, 1, `${duration_ms} ms`);
  }
  assert.equal((await ask('GET /requests?route=/tenths&duration_ms_min=0.7')).body.data.length, 14);
});

async function partitions(): Promise<string[]> {
  const { rows } = await query(`select inhrelid::regclass::text as name from pg_inherits
                                 where inhparent = 'request_log'::regclass order by 1`);
  return rows.map(({ name }) => name.replace('request_log_', ''));
}

test('lines lie in a partition for each day, and old days are dropped as a whole', async () => {
  const today = Date.now();
  const old = [0, 29, 30, 31, 45].map((days) => lineAt(today - days * dayMs));
  for (const line of old) control.requests.add(line);
  const listed = async () => (await ask('GET /requests?route=/old')).body.data.map((line: Listed) => line.request_id);
  assert.deepEqual(
    await listed(),
    old.map(({ requestId }) => requestId),
  );
  const dayOf = (days: number) => new Date(today - days * dayMs).toISOString().slice(0, 10).replaceAll('-', '');
  assert.deepEqual(await partitions(), [45, 31, 30, 29, 0].map(dayOf));
  await control.requests.removeOld(30);
  assert.deepEqual(await partitions(), [30, 29, 0].map(dayOf));
  assert.equal((await listed()).length, 3);
  // As another server with fewer days would; what still comes for such a day is not lost, and holds up nothing.
  await control.requests.removeOld(1);
  control.requests.add(lineAt(today - 29 * dayMs));
  await until('there is room for it again', async () => (await listed()).length === 2);
});

test('without a log there are no lines, those from before are dropped, and writes are listed as ever', async (t) => {
  const own = await testCloud(t, { requestLog: { days: 0, linesPerSecond: 100 } });
  const to = await own.addCore(core.url);
  await own.send(`/proxy/ledgers?instance_id=${to}`);
  await own.send(`/proxy/ledgers?instance_id=${to}`, write);
  const { body } = await own.ask('GET /requests');
  assert.deepEqual(
    body.data.map(({ method }: Listed) => method),
    ['POST'],
  );
  const other = await own.openAnother();
  const stop = other.requests.keep({ days: 1, linesPerSecond: 1 });
  other.requests.add(lineAt(Date.now(), own.first.workspaceId));
  await stop();
  const reads = async () => (await own.ask('GET /requests?method=GET')).body.data.length;
  assert.equal(await reads(), 1);
  await own.control.requests.removeOld(0);
  assert.equal(await reads(), 0);
});

test('beyond the rate good answers are left out and counted; failures have a rate of their own, writes have none', async (t) => {
  const own = await testCloud(t, { requestLog: { days: 1, linesPerSecond: 0.01 } });
  const to = await own.addCore(core.url);
  const eight = async (path: string, init = {}) => {
    for (let n = 0; n < 8; n += 1) await own.send(`/proxy${path}?instance_id=${to}`, init);
  };
  await eight('/ledgers');
  await eight('/ledgers/missing');
  await eight('/ledgers', write);
  const count = async (filter: string) => (await own.ask(`GET /requests?${filter}`)).body.data.length;
  assert.deepEqual(
    [await count('status=2xx&method=GET'), await count('status=404'), await count('method=POST')],
    [1, 1, 8],
  );
  assert.equal(own.control.requests.leftOut(), 14);
});

test('while the log can not be written, answers go on; lines wait, and are written when it can be again', async (t) => {
  const own = await testCloud(t);
  const to = await own.addCore(core.url);
  await own.query('alter table request_log rename to request_log_away');
  for (let n = 0; n < 3; n += 1) {
    assert.equal((await own.send(`/proxy/ledgers?instance_id=${to}`)).status, 200);
    await own.control.requests.list({ workspaceId: 'org_none' }, 1).catch(() => undefined);
  }
  await own.query('alter table request_log_away rename to request_log');
  assert.equal((await own.ask('GET /requests')).body.data.length, 3);
});

test('what a server knows when it stops is in the log', async (t) => {
  const own = await testCloud(t);
  const to = await own.addCore(core.url);
  const another = await own.openAnother();
  await own.send(`/proxy/ledgers?instance_id=${to}`);
  await own.gateway.close();
  assert.equal((await another.requests.list({ workspaceId: own.first.workspaceId }, 10)).length, 1);
});
