/** Whatever the gateway answers has an id of its own, to ask about. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testGateway } from '../support/gateway.ts';
import { wholeFile } from '../support/whole-file.ts';

const gateway = await testGateway(wholeFile, { metrics: { token: 'm' }, corsOrigins: ['https://app.example'] });
const admin = { authorization: `Bearer ${await gateway.addKey('admin')}` };
const seen = new Set<string>();

function requireNewId(id: string | null | undefined): void {
  assert.match(id ?? '', /^req_[0-9a-f-]{36}$/);
  assert.ok(!seen.has(id ?? ''));
  seen.add(id ?? '');
}

for (const [line, status, headers = {}] of [
  ['GET /health', 200],
  ['HEAD /health', 200],
  ['GET /ready', 200],
  ['POST /health', 401],
  ['GET /metrics', 401],
  ['GET /metrics', 200, { authorization: 'Bearer m' }],
  ['HEAD /metrics', 200, { authorization: 'Bearer m' }],
  ['GET /openapi.json', 200],
  ['HEAD /openapi.json', 200],
  ['GET /openapi/ledger.json', 200],
  ['GET /api-reference', 200],
  ['GET /api-reference/static/index.css', 200],
  ['GET /api-reference/nothing', 401],
  ['GET /.well-known/oauth-authorization-server', 200],
  ['POST /.well-known/oauth-authorization-server', 401],
  ['GET /oauth/authorize', 400],
  ['GET /oauth/interaction/none', 400],
  ['POST /oauth/token', 400],
  ['GET /oauth/token', 405],
  ['GET /cloud/keys', 401],
  ['DELETE /cloud/keys', 405, admin],
  ['GET /cloud/nothing', 404, admin],
  ['GET /data/ledgers', 401],
  ['GET /proxy/ledgers', 401],
  ['GET /nothing', 401],
  ['OPTIONS /proxy/ledgers', 204, { origin: 'https://app.example', 'access-control-request-method': 'POST' }],
  ['OPTIONS /data/ledgers', 204, { origin: 'https://app.example', 'access-control-request-method': 'GET' }],
] as [string, number, Record<string, string>?][]) {
  test(`${line} is ${status}, with a request id`, async () => {
    const [method = '', path = ''] = line.split(' ');
    const answer = await gateway.send(path, { key: null, method, headers });
    await answer.arrayBuffer();
    assert.equal(answer.status, status);
    requireNewId(answer.headers.get('x-request-id'));
  });
}

for (const [what, text, status] of [
  ['rubbish', 'rubbish\r\n\r\n', 400],
  ['no Host', 'GET /health HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['a broken escape', 'GET /cloud/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 401],
  ['an unknown Expect', 'GET /health HTTP/1.1\r\nHost: x\r\nExpect: x\r\nConnection: close\r\n\r\n', 417],
  ['long headers', `GET /health HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
] as const) {
  test(`${what} is ${status}, with a request id`, async () => {
    const answer = await gateway.raw(text);
    assert.equal(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1], String(status));
    requireNewId(/^x-request-id: (.*)\r$/im.exec(answer)?.[1]);
  });
}
