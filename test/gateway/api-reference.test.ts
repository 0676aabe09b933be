/** The page that shows the API: from this server alone, to anybody. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusByCode } from '#src/platform/errors.ts';
import { testGateway } from '../support/gateway.ts';

test('the page and all it loads come from here, under a policy that allows nothing else', async (t) => {
  const { send } = await testGateway(t);
  const page = await send('/api-reference', { key: null });
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /^default-src 'none'; script-src 'self';/);
  assert.doesNotMatch(policy, /https?:|\*|unsafe-eval/);
  const html = await page.text();
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  assert.ok(loaded.length >= 5);
  for (const path of loaded) {
    assert.match(path, /^\/api-reference\/static\//);
    assert.equal((await send(path, { key: null })).status, 200, path);
  }
  for (const path of ['/openapi.json', '/openapi/ledger.json']) {
    const document = (await (await send(path, { key: null })).json()) as { openapi: string };
    assert.equal(document.openapi, '3.1.0');
  }
});

test('the document names the cookie that is set, and the media types that are sent', async (t) => {
  for (const [publicUrl, name] of [
    [null, 'tallygate'],
    ['https://ledger.example.com', '__Host-tallygate'],
  ] as const) {
    const { send } = await testGateway(t, { publicUrl });
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
    const document = (await (await send('/openapi.json', { key: null })).json()) as any;
    assert.equal(document.components.securitySchemes.session.name, name);
    const { responses } = document.paths['/cloud/audit/export'].get;
    assert.deepEqual(Object.keys(responses[200].content), ['text/csv', 'application/jsonl']);
    assert.deepEqual(Object.keys(responses[400].content), ['application/json']);
  }
});

test('every refusal of the Proxy is described, but for those of requests that no operation is', async (t) => {
  const { send } = await testGateway(t);
  const text = await (await send('/openapi.json', { key: null })).text();
  const own = Object.keys(statusByCode).filter((code) => /^(?:PROXY|KEY_LIMIT)_/.test(code));
  assert.deepEqual(
    own.filter((code) => !text.includes(code)),
    ['PROXY_METHOD_NOT_ALLOWED', 'PROXY_EXPECTATION_FAILED', 'PROXY_HEADERS_TOO_LARGE'],
  );
});

test('below the page there is nothing else, and nothing can be sent to it', async (t) => {
  const { send } = await testGateway(t);
  assert.equal((await send('/api-reference/static/nothing', { key: null })).status, 404);
  assert.equal((await send('/api-reference/static/..%2f..%2fpackage.json', { key: null })).status, 404);
  assert.equal((await send('/api-reference', { key: null, method: 'POST' })).status, 401);
  assert.equal((await send('/api-references', { key: null })).status, 401);
});
