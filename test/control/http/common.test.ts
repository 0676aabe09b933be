/** What holds for every route of the Management API. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testCloud } from '../../support/cloud.ts';

/** Nothing is changed in it. */
const shared = testCloud({ after: (work) => after(work as () => void) });

/** Every route of the document, as `GET /keys/x`. */
async function everyRoute(send: (path: string, init: { key: null }) => Promise<Response>) {
  const document = (await (await send('/openapi.json', { key: null })).json()) as {
    paths: Record<string, Record<string, { security?: unknown[]; responses: Record<string, unknown> }>>;
  };
  const cloud = Object.entries(document.paths).filter(([path]) => path.startsWith('/cloud/'));
  return cloud.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({
      line: `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, 'x').replace(/^\/cloud/, '')}`,
      route,
    })),
  );
}

test('a stranger gets 401 for every route, whatever else is wrong, and for paths that are not there', async () => {
  const { ask, send } = await shared;
  const routes = (await everyRoute(send)).filter(({ route }) => route.security?.length !== 0);
  assert.ok(routes.length > 10);
  const bodies = new Set<string>();
  for (const line of [...routes.map((each) => each.line), 'GET /nothing', 'PUT /keys', 'POST /keys/', 'GET /']) {
    const answer = await ask(line, line.startsWith('GET') ? undefined : '{broken', { key: null });
    assert.equal(answer.status, 401, line);
    assert.match(answer.headers.get('www-authenticate') ?? '', /^Bearer realm="[^"]+"$/);
    bodies.add(JSON.stringify(answer.body));
  }
  assert.equal(bodies.size, 1, 'all alike');
});

test('an unknown key, a key without the scope, and a bad header each have their answer', async () => {
  const { ask, addKey } = await shared;
  assert.equal((await ask('GET /keys', undefined, { key: `blnk_${'0'.repeat(64)}` })).code, 'AUTH_INVALID_CREDENTIAL');
  const reader = await addKey('proxy:read', 'proxy:write', 'data:read', 'mcp:write');
  for (const line of ['GET /keys', 'POST /keys', 'GET /instances', 'DELETE /instances/x']) {
    const answer = await ask(line, undefined, { key: reader });
    assert.deepEqual([answer.status, answer.code], [403, 'AUTH_INSUFFICIENT_SCOPE'], line);
    assert.match(answer.headers.get('www-authenticate') ?? '', /scope="admin"/);
  }
  const malformed = await ask('GET /keys', undefined, { key: null, headers: { authorization: 'Basic eA==' } });
  assert.deepEqual([malformed.status, malformed.code], [400, 'AUTH_INVALID_REQUEST']);
});

for (const [what, init, expected] of [
  ['a path that is not there', { method: 'GET', path: '/nothing' }, [404, 'CLOUD_NOT_FOUND']],
  ['a method that is not there', { method: 'PUT', path: '/keys' }, [405, 'CLOUD_METHOD_NOT_ALLOWED']],
  ['broken JSON', { method: 'POST', path: '/keys', body: '{"name":' }, [400, 'CLOUD_MALFORMED_REQUEST']],
  ['an empty body', { method: 'POST', path: '/keys', body: '' }, [400, 'CLOUD_VALIDATION_ERROR']],
  // Once not valid JSON: many clients name a type with each request.
  ['an empty body, with no other wanted', { method: 'DELETE', path: '/keys/x', body: '' }, [404, 'CLOUD_NOT_FOUND']],
  ['no body', { method: 'POST', path: '/keys' }, [400, 'CLOUD_VALIDATION_ERROR']],
  ['an array', { method: 'POST', path: '/keys', body: '[]' }, [400, 'CLOUD_VALIDATION_ERROR']],
  ['__proto__', { method: 'POST', path: '/keys', body: '{"__proto__":{"a":1}}' }, [400, 'CLOUD_MALFORMED_REQUEST']],
  ['a huge body', { method: 'POST', path: '/keys', body: `"${'x'.repeat(300_000)}"` }, [413, 'CLOUD_BODY_TOO_LARGE']],
  [
    'a form',
    { method: 'POST', path: '/keys', body: 'a=1', type: 'application/x-www-form-urlencoded' },
    [415, 'CLOUD_UNSUPPORTED_MEDIA_TYPE'],
  ],
  [
    'plain text',
    { method: 'POST', path: '/keys', body: '{}', type: 'text/plain' },
    [415, 'CLOUD_UNSUPPORTED_MEDIA_TYPE'],
  ],
  ['a page that is no number', { method: 'GET', path: '/keys?page=x' }, [400, 'CLOUD_VALIDATION_ERROR']],
  ['a page before the first', { method: 'GET', path: '/keys?page=0' }, [400, 'CLOUD_VALIDATION_ERROR']],
  ['an unknown filter', { method: 'GET', path: '/keys?stat=active' }, [400, 'CLOUD_VALIDATION_ERROR']],
  ['a path that can not be decoded', { method: 'GET', path: '/keys/%ff' }, [400, 'PROXY_INVALID_PATH']],
  ['U+0000 in an id', { method: 'GET', path: '/keys/a%00b' }, [400, 'CLOUD_VALIDATION_ERROR']],
  [
    'U+0000 in the id of an instance',
    { method: 'POST', path: '/keys', body: '{"name":"x","scopes":["proxy:read"],"instances":["\\u0000"]}' },
    [400, 'CLOUD_VALIDATION_ERROR'],
  ],
  [
    'a name of blanks',
    { method: 'POST', path: '/keys', body: '{"name":"  ","scopes":["proxy:read"]}' },
    [400, 'CLOUD_VALIDATION_ERROR'],
  ],
  [
    "a Core's key that no header can hold",
    { method: 'POST', path: '/instances', body: '{"name":"x","core_url":"http://x","core_key":"a\\r\\nb"}' },
    [400, 'CLOUD_VALIDATION_ERROR'],
  ],
  ['U+0000 in a filter', { method: 'GET', path: '/keys?search=%00' }, [400, 'CLOUD_VALIDATION_ERROR']],
] as const) {
  test(`${what} is answered with ${expected.join(' ')}`, async () => {
    const { ask, adminKey } = await shared;
    const { method, path } = init;
    const body = 'body' in init ? init.body : undefined;
    const headers: Record<string, string> = 'type' in init ? { 'content-type': init.type } : {};
    const answer = await ask(`${method} ${path}`, body, { key: adminKey, headers });
    assert.deepEqual([answer.status, answer.code], expected);
    if (answer.status === 405) assert.equal(answer.headers.get('allow'), 'GET, HEAD, POST');
    assert.match(answer.headers.get('x-request-id') ?? '', /^req_/);
  });
}

// Each was answered with a pattern to be read, or with what every alternative of the schema would have wanted.
for (const [line, body, problems] of [
  ['GET /audit?from=2026-11-30', undefined, ['querystring.from must be a moment like 2026-01-31T12:00:00Z']],
  ['GET /audit?to=0000-01-01T00:00:00Z', undefined, ['querystring.to must be a moment like 2026-01-31T12:00:00Z']],
  ['GET /audit?cursor=x', undefined, ['querystring.cursor must be the next_cursor of the page before']],
  ['GET /requests?status=6xx', undefined, ['querystring.status must be a status like 404, or a class of them: 4xx']],
  ['GET /audit?action=', undefined, ['querystring.action must NOT have fewer than 1 characters']],
  ['POST /keys', { instances: [] }, ['body.instances must NOT have fewer than 1 items']],
  ['POST /keys', { instances: 'x' }, ['body.instances must be array']],
  ['POST /keys', { limits: {} }, ['body.limits must NOT have fewer than 1 properties']],
  [
    'POST /keys',
    { limits: { windows: [{ period: 'day', currency: 'USD', amount_max: '1.5' }] } },
    ['body.limits.windows.0.amount_max must be digits: minor units, written as text'],
  ],
  [
    'POST /keys',
    {
      limits: {
        windows: [
          { period: 'day', amount_max: '1' },
          { period: 'day', count_max: -1 },
        ],
      },
    },
    ["body.limits.windows.0 must have required property 'currency'", 'body.limits.windows.1.count_max must be >= 0'],
  ],
] as const) {
  test(`${line} ${JSON.stringify(body ?? '')} is told: ${problems.join('; ')}`, async () => {
    const { ask, adminKey } = await shared;
    const sent = body === undefined ? undefined : { name: 'x', scopes: ['proxy:read'], ...body };
    const answer = await ask(line, sent, { key: adminKey });
    assert.equal(answer.status, 400);
    assert.deepEqual(answer.body.error_detail.details.problems, problems);
  });
}

test('of a body of nothing but mistakes the first twenty are told', async () => {
  const { ask, adminKey } = await shared;
  const windows = Array.from({ length: 50_000 }, () => ({}));
  const answer = await ask('POST /keys', { name: 'x', scopes: ['proxy:read'], limits: { windows } }, { key: adminKey });
  assert.equal(answer.status, 400);
  assert.equal(answer.body.error_detail.details.problems.length, 20);
});

test('__proto__ and constructor in a body or query make nobody more than they are, on any route', async () => {
  const { ask, send, addKey } = await shared;
  const weak = await addKey('proxy:read');
  const attributes = '{"isAdmin":true,"scopes":["*"],"role":"admin"}';
  const bodies = [
    `{"__proto__":${attributes}}`,
    `{"name":"x","__proto__":${attributes}}`,
    `{"constructor":{"prototype":${attributes}}}`,
    `[{"__proto__":${attributes}}]`,
  ];
  for (const { line } of (await everyRoute(send)).filter((each) => !each.line.startsWith('DELETE'))) {
    for (const body of line.startsWith('GET') ? [undefined] : bodies) {
      const query = '__proto__[isAdmin]=1&constructor[prototype][isAdmin]=1&__proto__.role=admin';
      const { status } = await ask(`${line}?${query}`, body, { key: weak });
      assert.ok(status >= 400 && status < 500, `${line} ${body}: ${status}`);
    }
  }
  const untouched: { isAdmin?: unknown; scopes?: unknown; role?: unknown } = {};
  assert.deepEqual([untouched.isAdmin, untouched.scopes, untouched.role], [undefined, undefined, undefined]);
});

test('whoever asks for problem details gets them', async () => {
  const { ask } = await shared;
  const { body, headers } = await ask('GET /keys/none', undefined, { headers: { accept: 'application/problem+json' } });
  assert.equal(headers.get('content-type'), 'application/problem+json');
  assert.deepEqual([body.status, body.code, body.detail], [404, 'CLOUD_NOT_FOUND', 'Key not found']);
});

test('the document names every route with its answers, and the Proxy is still below its alias', async () => {
  const { send, first } = await shared;
  for (const { line, route } of await everyRoute(send)) assert.ok(Object.keys(route.responses).length > 1, line);
  const proxied = await send(`/cloud/proxy/nothing?instance_id=${first.instanceId}`);
  assert.equal(proxied.status, 404);
  assert.match(await proxied.text(), /PROXY_ROUTE_NOT_FOUND/);
});

test('an id of any length is an id: strangers are asked who they are, and those who may get a validation error', async () => {
  const { ask } = await shared;
  const line = `GET /keys/${'0'.repeat(5_000)}`;
  assert.equal((await ask(line, undefined, { key: null })).code, 'AUTH_MISSING_CREDENTIAL');
  assert.equal((await ask(line)).code, 'CLOUD_VALIDATION_ERROR');
});

test('a method that a path does not have is told so, whatever stands in the body', async () => {
  const { ask } = await shared;
  assert.equal((await ask('PUT /keys', '{broken')).code, 'CLOUD_METHOD_NOT_ALLOWED');
  assert.equal((await ask('POST /nothing', '{broken')).code, 'CLOUD_NOT_FOUND');
});
