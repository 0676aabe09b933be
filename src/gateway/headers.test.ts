import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addArrivalHeaders, endToEndHeaders, replyHeaders } from './headers.ts';

/** `a: 1` lines as a flat list, and back. */
const flat = (...lines: string[]) => lines.flatMap((line) => line.split(': '));
const lines = (headers: readonly string[]) =>
  headers.flatMap((name, i) => (i % 2 === 0 ? [`${name.toLowerCase()}: ${headers[i + 1]}`] : []));

for (const header of [
  'Connection: keep-alive',
  'Keep-Alive: timeout=5',
  'Proxy-Connection: keep-alive',
  'Proxy-Authorization: Basic eDp5',
  'TE: trailers',
  'Trailer: x',
  'Transfer-Encoding: chunked',
  'Upgrade: websocket',
  'Authorization: Bearer x',
  'X-Blnk-Key: x',
  'X-API-KEY: x',
  'Cookie: a=b',
  'Host: gateway',
  'Forwarded: for=1.2.3.4',
  'X-Forwarded-For: 1.2.3.4',
  'X-Forwarded-Proto: https',
  'X-Forwarded-Prefix: /x',
  'X-Real-IP: 1.2.3.4',
  'X-Request-Id: mine',
  'Expect: 100-continue',
  'Content-Length: 3',
]) {
  test(`a caller's ${header} does not reach the instance`, () => {
    assert.deepEqual(endToEndHeaders(flat(header, 'Accept: */*')), ['Accept', '*/*']);
  });
}

for (const header of [
  'Content-Type: application/json',
  'traceparent: 00-1-2-01',
  'tracestate: a=b',
  'X-Custom: 1',
  'Via: 1.1 edge',
]) {
  test(`a caller's ${header} reaches the instance`, () => {
    assert.deepEqual(endToEndHeaders(flat(header)), flat(header));
  });
}

test('headers named in Connection go no further, however it is written', () => {
  const headers = flat('connection: close, X-Secret', 'x-secret: 1', 'CONNECTION: X-Other', 'X-OTHER: 2', 'x-kept: 3');
  assert.deepEqual(endToEndHeaders(headers), ['x-kept', '3']);
});

test('a header that was sent twice stays twice', () => {
  assert.deepEqual(endToEndHeaders(flat('X-A: 1', 'X-A: 2')), flat('X-A: 1', 'X-A: 2'));
});

const arrival = {
  address: '192.0.2.1',
  host: 'api.example',
  protocol: 'http',
  httpVersion: '1.1',
  requestId: 'req_1',
} as const;

test('the instance is told where the request came from', () => {
  assert.deepEqual(lines(addArrivalHeaders([], arrival, 'instance_1')).sort(), [
    'forwarded: for=192.0.2.1;host=api.example;proto=http',
    'via: 1.1 blnk-proxy (instance_1)',
    'x-forwarded-for: 192.0.2.1',
    'x-forwarded-host: api.example',
    'x-forwarded-proto: http',
    'x-request-id: req_1',
  ]);
});

for (const [address, host, forwarded] of [
  ['2001:db8::1', 'h', 'for="[2001:db8::1]";host=h;proto=http'],
  ['::ffff:192.0.2.1', 'h', 'for=192.0.2.1;host=h;proto=http'],
  ['192.0.2.1', 'h:8080', 'for=192.0.2.1;host="h:8080";proto=http'],
  ['192.0.2.1', 'a";for=9', 'for=192.0.2.1;host="a\\";for=9";proto=http'], // can't forge another element
  [null, null, 'proto=http'],
] as const) {
  test(`Forwarded for ${address} at ${host}`, () => {
    const headers = addArrivalHeaders([], { ...arrival, address, host }, 'instance_1');
    assert.equal(headers[headers.indexOf('forwarded') + 1], forwarded);
  });
}

test('an answer loses what was about its connection only, and gains the request id and Via', () => {
  const headers = replyHeaders(
    {
      connection: 'close, x-private',
      'x-private': '1',
      'keep-alive': 'timeout=5',
      'transfer-encoding': 'chunked',
      'content-type': 'application/json',
      'set-cookie': ['a=1', 'b=2'],
      'x-request-id': 'theirs',
      via: '1.1 inner',
    },
    'req_1',
  );
  assert.deepEqual(lines(headers), [
    'content-type: application/json',
    'set-cookie: a=1',
    'set-cookie: b=2',
    'x-request-id: req_1',
    'via: 1.1 inner, 1.1 blnk-proxy',
  ]);
});
