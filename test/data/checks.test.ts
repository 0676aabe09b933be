/** Who may read, and what happens to requests that can't be answered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dataOperators, fieldsOf } from '#src/ledger/index.ts';
import { otherWorkspace } from '../support/cloud.ts';
import { testData } from '../support/data.ts';
import { codeOf } from '../support/gateway.ts';
import { httpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const data = await testData(wholeFile);
const { instance } = data;
const reader = await data.addKey('data:read');
const ask = (path: string, key: string | null = reader, init: RequestInit = {}) => data.send(path, { key, ...init });

for (const path of ['/data/ledgers', '/data/nothing', '/data', '/ledger/filter', '/data/%zz']) {
  test(`a stranger gets the same 401 at ${path}`, async () => {
    const response = await ask(path, null);
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="blnk-proxy"');
    assert.equal(response.headers.get('proxy-status'), 'blnk-proxy; error=http_request_denied');
    assert.deepEqual(await response.json(), {
      error: 'Authorization header is required',
      error_detail: { code: 'AUTH_MISSING_CREDENTIAL', message: 'Authorization header is required' },
    });
  });
}

test('the checks come in the order of the Proxy', async () => {
  const proxyOnly = await data.addKey('proxy:read', 'proxy:write', 'data:write');
  for (const [path, key, status, code] of [
    ['/data/ledgers', 'blnk_guess', 401, 'AUTH_INVALID_CREDENTIAL'],
    ['/data/nothing', proxyOnly, 404, 'PROXY_ROUTE_NOT_FOUND'],
    ['/data/reconciliations/recon_1', proxyOnly, 404, 'PROXY_ROUTE_NOT_FOUND'],
    ['/ledger/filter', proxyOnly, 405, 'PROXY_METHOD_NOT_ALLOWED'],
    ['/data/ledgers?page=x', proxyOnly, 403, 'AUTH_INSUFFICIENT_SCOPE'],
    ['/data/ledgers?page=x', reader, 400, 'PROXY_INSTANCE_ID_REQUIRED'],
    [`/data/ledgers?instance_id=${instance}&instance_id=other`, reader, 400, 'PROXY_INSTANCE_ID_INVALID'],
    ['/data/ledgers?instance_id=instance_none&page=x', reader, 404, 'PROXY_INSTANCE_NOT_FOUND'],
    [`/data/ledgers?instance_id=${instance}&page=x`, reader, 400, 'GEN_VALIDATION_ERROR'],
    [`/data/ledgers?instance_id=${instance}&instance%5Fid=${instance}`, reader, 200, '(none)'],
  ] as const) {
    const response = await ask(path, key);
    assert.deepEqual([response.status, await codeOf(response)], [status, code], path);
  }
});

test('requests of known callers are in the request log', async () => {
  const admin = await data.addKey('admin');
  const line = async (path: string, init?: RequestInit) => {
    const id = (await ask(path, reader, init)).headers.get('x-request-id');
    const found = await data.send(`/cloud/requests?request_id=${id}`, { key: admin });
    const { data: lines } = (await found.json()) as { data: Record<string, unknown>[] };
    return lines.map(({ method, route, instance_id, resource_id, status, code }) => [
      ...[method, route, instance_id, resource_id, status, code],
    ]);
  };
  const query = `instance_id=${instance}`;
  assert.deepEqual(await line(`/data/ledgers?${query}`), [['GET', '/data/ledgers', instance, null, 200, null]]);
  assert.deepEqual(await line(`/data/balances/bln_none?${query}`), [
    ['GET', '/data/balances/:id', instance, 'bln_none', 404, 'BAL_NOT_FOUND'],
  ]);
  assert.deepEqual(await line('/data/nothing'), [['GET', null, null, null, 404, 'PROXY_ROUTE_NOT_FOUND']]);
  const filter = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"filters": "canary"}' };
  assert.deepEqual(await line(`/ledger/filter?${query}`, filter), [
    ['POST', '/ledger/filter', instance, null, 400, 'GEN_VALIDATION_ERROR'],
  ]);
});

test('a wrong method is told the right one, and HEAD goes where GET does', async () => {
  assert.equal((await ask('/ledger/filter')).headers.get('allow'), 'POST');
  assert.equal((await ask('/data/ledgers', reader, { method: 'DELETE' })).headers.get('allow'), 'GET, HEAD');
  // Once 400: the framework wants a body of a QUERY (RFC 10008) before it looks whether there is such a route.
  const query = await ask('/data/ledgers', reader, { method: 'QUERY' });
  assert.deepEqual([query.status, query.headers.get('allow')], [405, 'GET, HEAD']);
  const head = await ask(`/data/ledgers?instance_id=${instance}`, reader, { method: 'HEAD' });
  assert.deepEqual([head.status, await head.text()], [200, '']);
});

test('an instance of another workspace looks like one that is not there', async () => {
  const { key } = await otherWorkspace(data);
  const [other, none] = await Promise.all([
    ask(`/data/ledgers?instance_id=${instance}`, key),
    ask('/data/ledgers?instance_id=instance_none', key),
  ]);
  assert.deepEqual([other.status, await other.text()], [none.status, await none.text()]);
  assert.equal(other.status, 404);
});

test('a key that is bound to another instance does not see this one', async () => {
  const { instanceId } = await data.control.addInstance({ name: 'second' });
  const wanted = { name: 'bound', scopes: ['data:read'], expires: 'never', instances: [instanceId] };
  const { secret } = await data.control.createKey(wanted);
  const response = await ask(`/data/ledgers?instance_id=${instance}`, secret);
  assert.deepEqual([response.status, await codeOf(response)], [404, 'PROXY_INSTANCE_NOT_FOUND']);
});

test('the records of a Core elsewhere can not be read, and it is not asked', async () => {
  const core = await httpUpstream(wholeFile);
  const response = await ask(`/data/ledgers?instance_id=${await data.addCore(core.url)}`);
  assert.deepEqual([response.status, await codeOf(response)], [409, 'DATA_INSTANCE_NOT_READABLE']);
  assert.equal(core.seen.length, 0);
});

test('requests count against the limits of the Proxy, and pages elsewhere may ask', async (t) => {
  const limited = await testData(t, {
    keyRateLimit: { requestsPerSecond: 0.001, burst: 1 },
    corsOrigins: ['https://shop.example'],
  });
  const path = `/data/ledgers?instance_id=${limited.instance}`;
  const key = await limited.addKey('data:read');
  const headers = { origin: 'https://shop.example', 'access-control-request-method': 'GET' };
  const preflight = await limited.send(path, { key: null, method: 'OPTIONS', headers });
  assert.deepEqual([preflight.status, preflight.headers.get('access-control-max-age')], [204, '7200']);
  const first = await limited.send(path, { key, headers });
  assert.deepEqual([first.status, first.headers.get('access-control-allow-origin')], [200, 'https://shop.example']);
  assert.match(first.headers.get('ratelimit') ?? '', /"key";r=0/);
  const second = await limited.send(path, { key });
  assert.deepEqual([second.status, await codeOf(second)], [429, 'PROXY_RATE_LIMITED']);
});

test('refusals come as problem details for those who ask', async () => {
  const headers = { accept: 'application/problem+json' };
  const response = await ask(`/data/ledgers?instance_id=${instance}&x_eq=1`, reader, { headers });
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(((await response.json()) as { code: string }).code, 'GEN_BAD_REQUEST');
});

for (const [name, query] of [
  ['a parameter that is no filter', { name: 'x' }],
  ['an unknown field', { nope_eq: 'x' }],
  ['a field of every object', { constructor_eq: 'x' }],
  ['metadata where there is none', { 'meta_data.a_eq': 'x' }],
  ['a wrong type', { created_at_gt: 'soon' }],
  ['a pattern for what is no text', { created_at_like: '2026%' }],
  ['between one value', { name_between: 'a' }],
  ['a page beyond reach', { page: '1000', pageSize: '1000' }],
  ['a page that is none', { page: '0' }],
  ['a page too large', { pageSize: '1001' }],
  ['a field that can not be sorted by', { sort: 'criteria' }],
  ['U+0000', { name_eq: '\0' }],
  ['a long value', { name_eq: 'x'.repeat(1_001) }],
  ['too many filters', Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`name${' '.repeat(n)}_eq`, 'x']))],
  ['a long list', { name_in: 'x,'.repeat(101) }],
] as [string, Record<string, string>][]) {
  test(`400 for ${name}`, async () => {
    const { status, code } = await data.get('matching-rules', query);
    assert.equal(status, 400);
    assert.match(code ?? '', /^GEN_(VALIDATION_ERROR|BAD_REQUEST)$/);
  });
}

for (const [name, body, status] of [
  ['no JSON', '{"filters":', 400],
  ['nothing', '', 400],
  ['a list', '[]', 400],
  ['an unknown key', { filter: [] }, 400],
  ['an unknown operator', { filters: [{ field: 'name', operator: 'regex', value: 'x' }] }, 400],
  ['a value that is an object', { filters: [{ field: 'name', operator: 'eq', value: { a: 1 } }] }, 400],
  ['no value', { filters: [{ field: 'name', operator: 'eq' }] }, 400],
  ['null', { filters: [{ field: 'name', operator: 'in', values: [null] }] }, 400],
  ['a deep path', { filters: [{ field: `meta_data${'.a'.repeat(11)}`, operator: 'exists' }] }, 400],
  ['an empty name in a path', { filters: [{ field: 'meta_data.a..b', operator: 'exists' }] }, 400],
  ['a thousand and one values', { filters: [{ field: 'name', operator: 'in', values: Array(1_001).fill(1) }] }, 400],
  ['deep nesting', `{"filters":${'['.repeat(50_000)}1.0${']'.repeat(50_000)}}`, 400],
  ['more than fits', `{"filters":"${'x'.repeat(300_000)}"}`, 413],
] as const) {
  test(`${status} for a body that is ${name}`, async () => {
    assert.equal((await data.filter('ledger/filter', body)).status, status);
  });
}

test('a body must say that it is JSON', async () => {
  const response = await ask(`/ledger/filter?instance_id=${instance}`, reader, { method: 'POST', body: 'a=b' });
  assert.deepEqual([response.status, await codeOf(response)], [415, 'PROXY_UNSUPPORTED_MEDIA_TYPE']);
});

test('whatever is asked, the answer is a page or a refusal', async () => {
  const collections = ['ledgers', 'balances', 'transactions', 'identities', 'reconciliations'] as const;
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      "'; drop table ledgers; --",
      '%',
      '\\',
      '1e99',
      '-0',
      'NaN',
      '{"a":[',
      '2026-01-05',
      '1|2',
      '$1',
      '""',
    ),
  );
  const field = (collection: (typeof collections)[number]) =>
    fc.oneof(
      fc.constantFrom(...fieldsOf(collection).filtered),
      fc.array(hostile, { minLength: 1, maxLength: 3 }).map((path) => `meta_data.${path.join('.')}`),
      hostile,
    );
  const value = fc.oneof(hostile, fc.integer(), fc.double(), fc.boolean(), fc.bigInt().map(String));
  const asked = fc.constantFrom(...collections).chain((collection) =>
    fc.record({
      collection: fc.constant(collection),
      filters: fc.array(
        fc.record({
          field: field(collection),
          operator: fc.constantFrom(...dataOperators),
          value,
          values: fc.array(value, { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(asked, async ({ collection, filters }) => {
      const query = Object.fromEntries(filters.map((one) => [`${one.field}_${one.operator}`, String(one.value)]));
      const path = { ledgers: 'ledger', reconciliations: 'reconciliation' }[collection as string] ?? collection;
      const answers = [await data.get(collection, query), await data.filter(`${path}/filter`, { filters })];
      for (const { status, text } of answers) assert.ok(status === 200 || status === 400, text);
    }),
    { numRuns: 300 },
  );
});
