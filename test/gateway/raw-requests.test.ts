/** Requests that no well-behaved client sends, byte by byte. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testGateway } from '../support/gateway.ts';
import { httpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const gateway = await testGateway(wholeFile);
const core = await httpUpstream(wholeFile);
const instance = await gateway.addCore(core.url);

const get = (target: string, ...headers: string[]) =>
  gateway.raw(
    [
      `GET ${target} HTTP/1.1`,
      'Host: gateway.test',
      `Authorization: Bearer ${gateway.first.secret}`,
      'Connection: close',
      ...headers,
      '\r\n',
    ].join('\r\n'),
  );

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const code = (answer: string) => /"code":"(\w+)"/.exec(answer)?.[1];

for (const target of [
  '/proxy/../health?instance_id=ID',
  '/proxy/ledgers/../backup?instance_id=ID',
  '/proxy/ledgers/%2e%2e/backup?instance_id=ID',
  '/proxy/ledgers%2Fx?instance_id=ID',
  '/proxy/ledgers/%5Cx?instance_id=ID',
  '/proxy/ledgers\\x?instance_id=ID',
  '/proxy/ledgers/%00?instance_id=ID',
  '/proxy/ledgers/%zz?instance_id=ID',
  '/proxy/ledgers/%ff?instance_id=ID',
  'http://elsewhere.test/proxy/ledgers?instance_id=ID',
  'https://elsewhere.test/proxy/ledgers?instance_id=ID',
]) {
  test(`${target} is 400 and reaches no instance`, async () => {
    const before = core.seen.length;
    const answer = await get(target.replace('ID', instance));
    assert.deepEqual([status(answer), code(answer)], [400, 'PROXY_INVALID_PATH']);
    assert.equal(core.seen.length, before);
  });
}

test('a target like //elsewhere is a path, not another host', async () => {
  const answer = await get(`//elsewhere.test/proxy/ledgers?instance_id=${instance}`);
  assert.deepEqual([status(answer), code(answer)], [404, 'PROXY_ROUTE_NOT_FOUND']);
});

test('leading slashes that a careless client doubled are one', async () => {
  const answer = await get(`//proxy//ledgers?instance_id=${instance}`);
  assert.equal(status(answer), 200);
  assert.equal(core.seen.at(-1)?.url, '/ledgers');
});

test('path and query reach the instance byte for byte, without instance_id', async () => {
  await get(`/proxy/balances/indicator/%40World%20Bank/currency/US%44?b=%2f&instance_id=${instance}&&a=+%zz;&c`);
  assert.equal(core.seen.at(-1)?.url, '/balances/indicator/%40World%20Bank/currency/US%44?b=%2f&&a=+%zz;&c');
});

test('the same instance_id twice is one; with another value it is 400', async () => {
  assert.equal(status(await get(`/proxy/ledgers?instance_id=${instance}&a=1&instance_id=${instance}`)), 200);
  assert.equal(core.seen.at(-1)?.url, '/ledgers?a=1');
  const answer = await get(`/proxy/ledgers?instance_id=${instance}&instance_id=instance_other`);
  assert.deepEqual([status(answer), code(answer)], [400, 'PROXY_INSTANCE_ID_INVALID']);
});

test('an id of 10,000 characters reaches the instance whole', async () => {
  const id = 'x'.repeat(10_000);
  assert.equal(status(await get(`/proxy/ledgers/${id}?instance_id=${instance}`)), 200);
  assert.equal(core.seen.at(-1)?.url, `/ledgers/${id}`);
});

test('a request without a Host is refused in JSON, but for one of HTTP/1.0, which knows none', async () => {
  const ask = (version: string) =>
    gateway.raw(
      `GET /proxy/ledgers?instance_id=${instance} HTTP/${version}\r\nAuthorization: Bearer ${gateway.first.secret}\r\n\r\n`,
    );
  const answer = await ask('1.1');
  assert.deepEqual([status(answer), code(answer)], [400, 'PROXY_MALFORMED_REQUEST']);
  assert.match(answer, /^proxy-status: blnk-proxy/im);
  assert.equal(status(await ask('1.0')), 200);
});

test('a second Authorization header is not overlooked', async () => {
  const answer = await get(`/proxy/ledgers?instance_id=${instance}`, `Authorization: Bearer blnk_${'0'.repeat(64)}`);
  assert.deepEqual([status(answer), code(answer)], [400, 'AUTH_INVALID_REQUEST']);
});

test('headers that are too large are 431', async () => {
  const answer = await get('/proxy/ledgers', `X-Large: ${'x'.repeat(40_000)}`);
  assert.deepEqual([status(answer), code(answer)], [431, 'PROXY_HEADERS_TOO_LARGE']);
});

for (const [what, text] of [
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['a bad header', 'GET /proxy/ledgers HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n'],
  [
    'two framings of the body',
    'POST /proxy/ledgers HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'two lengths of the body',
    'POST /proxy/ledgers HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd',
  ],
] as const) {
  test(`${what} is 400`, async () => {
    const answer = await gateway.raw(text);
    assert.deepEqual([status(answer), code(answer)], [400, 'PROXY_MALFORMED_REQUEST']);
    assert.match(answer, /\r\nproxy-status: blnk-proxy; error=http_request_error\r\n/);
  });
}

test('rubbish after a request does not take the place of its answer', async () => {
  const { secret } = gateway.first;
  const before = core.seen.length;
  const request = `POST /proxy/ledgers?instance_id=${instance} HTTP/1.1\r\nHost: x\r\nX-Blnk-Key: ${secret}\r\nContent-Length: 2\r\n\r\n{}`;
  const text = await gateway.raw(`${request}\x01rubbish\r\n\r\n`);
  assert.equal(core.seen.length, before + 1);
  assert.match(text, /^HTTP\/1\.1 200/);
  assert.ok(text.includes('{"ok":true}'));
});

test('a body that is not chunked as it says is 400, or reaches nobody', async () => {
  const { secret } = gateway.first;
  const before = core.seen.length;
  const text = await gateway.raw(
    `POST /proxy/ledgers?instance_id=${instance} HTTP/1.1\r\nHost: x\r\nX-Blnk-Key: ${secret}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
  );
  assert.deepEqual([status(text), code(text)], [400, 'PROXY_MALFORMED_REQUEST']);
  assert.equal(core.seen.length, before);
});

test('after all of this the server still serves', async () => {
  assert.equal(status(await get(`/proxy/ledgers?instance_id=${instance}`)), 200);
});
