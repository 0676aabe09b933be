import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { refusal, useLedger } from '../support/ledger.ts';

describe('/ledgers', () => {
  const { call } = useLedger();

  test('a new ledger reads back as it was answered', async () => {
    const created = await call('POST', '/ledgers', { name: 'Wallets', meta_data: { team: 'ops', big: 1e21 } });
    assert.equal(created.status, 201);
    assert.match(created.body.ledger_id, /^ldg_[0-9a-f-]{36}$/);
    assert.deepEqual(Object.keys(created.body).sort(), ['created_at', 'ledger_id', 'meta_data', 'name']);
    const read = await call('GET', `/ledgers/${created.body.ledger_id}`);
    assert.equal(read.status, 200);
    assert.deepEqual(read.body, created.body);
  });

  test('the general ledger is always there', async () => {
    const { body } = await call('GET', '/ledgers/general_ledger_id');
    assert.equal(body.name, 'General Ledger');
    assert.deepEqual(body.meta_data, {});
  });

  test('a rename keeps the rest', async () => {
    const { body: ledger } = await call('POST', '/ledgers', { name: 'Old', meta_data: { a: 1 } });
    const renamed = await call('PUT', `/ledgers/${ledger.ledger_id}`, { name: 'New', meta_data: { ignored: true } });
    assert.equal(renamed.status, 200);
    assert.deepEqual(renamed.body, { ...ledger, name: 'New' });
  });

  test('problems with the body are under `errors`', async () => {
    const blank = await call('POST', '/ledgers', {});
    assert.deepEqual(blank.body, {
      errors: 'name: cannot be blank.',
      error_detail: { code: 'GEN_VALIDATION_ERROR', message: 'name: cannot be blank.' },
    });
    const broken = await call('PUT', '/ledgers/ldg_x', '{');
    assert.equal(broken.body.errors, 'unexpected EOF');
  });

  for (const method of ['GET', 'PUT']) {
    test(`${method} of an unknown ledger is a 404, whatever the id`, async () => {
      for (const id of ['ldg_missing', 'bln_other', 'x'.repeat(10_000), '%ff%fe', '%F0%9F%98%80', "';drop--"]) {
        const answer = await call(method, `/ledgers/${id}`, { name: 'x' });
        assert.deepEqual(refusal(answer), [404, 'LGR_NOT_FOUND', 'Ledger not found'], id.slice(0, 20));
        assert.deepEqual(answer.body.error_detail.details, {});
      }
    });
  }

  test('what no id can hold is refused before it is looked for', async () => {
    assert.deepEqual(refusal(await call('GET', '/ledgers/a%00b')).slice(0, 2), [400, 'GEN_MALFORMED_REQUEST']);
    assert.deepEqual(refusal(await call('GET', '/ledgers?name_eq=%00')).slice(0, 2), [400, 'GEN_MALFORMED_REQUEST']);
    assert.deepEqual(refusal(await call('GET', '/ledgers/%zz')), [
      400,
      'GEN_MALFORMED_REQUEST',
      'invalid URL escape "%zz"',
    ]);
    const body = await call('POST', '/ledgers', { name: 'a\0b' });
    assert.deepEqual(refusal(body).slice(0, 2), [400, 'GEN_MALFORMED_REQUEST']);
  });

  test('lists are newest first and page as asked', async () => {
    const ids: string[] = [];
    for (const name of ['one', 'two', 'three']) ids.unshift((await call('POST', '/ledgers', { name })).body.ledger_id);
    const list = await call('GET', '/ledgers?limit=3');
    assert.deepEqual(
      list.body.map((ledger: { ledger_id: string }) => ledger.ledger_id),
      ids,
    );
    const next = await call('GET', '/ledgers?limit=1&offset=1');
    assert.deepEqual(
      next.body.map((ledger: { ledger_id: string }) => ledger.ledger_id),
      ids.slice(1, 2),
    );
    assert.deepEqual((await call('GET', '/ledgers?offset=9223372036854775807')).body, []);
  });

  for (const [query, message] of [
    ['limit=0', 'Invalid limit value'],
    ['limit=', 'Invalid limit value'],
    ['limit=1.5', 'Invalid limit value'],
    ['limit=9223372036854775808', 'Invalid limit value'],
    ['offset=-1', 'Invalid offset value'],
    ['offset=1e3', 'Invalid offset value'],
  ] as const) {
    test(`GET /ledgers?${query} is refused`, async () => {
      assert.deepEqual(refusal(await call('GET', `/ledgers?${query}`)), [400, 'GEN_VALIDATION_ERROR', message]);
    });
  }

  test('a limit above 100 counts as 20', async () => {
    for (let index = 0; index < 21; index++) await call('POST', '/ledgers', { name: `many ${index}` });
    assert.equal((await call('GET', '/ledgers?limit=101')).body.length, 20);
    assert.equal((await call('GET', '/ledgers?limit=100&name_like=many%25')).body.length, 21);
    assert.equal((await call('POST', '/ledgers/filter', { limit: 101 })).body.length, 20);
    assert.equal((await call('POST', '/ledgers/filter', { limit: -1 })).body.length, 20);
  });

  test('a path that ends in a slash is redirected, query and all', async () => {
    const { reply } = await call('GET', '/ledgers/?limit=1');
    assert.equal(reply.status, 301);
    assert.equal(reply.headers.location, '/ledgers?limit=1');
    assert.equal(reply.body, '<a href="/ledgers?limit=1">Moved Permanently</a>.\n\n');
    const posted = await call('POST', '/ledgers/', {});
    assert.deepEqual([posted.status, posted.body, posted.reply.headers['content-type']], [307, '', undefined]);
    assert.equal((await call('GET', '/nothing/')).status, 404);
  });

  // With a parameter before it, the slash alone makes Core's router recommend the path without it.
  for (const [method, path, status] of [
    ['POST', '/nothing/', 307],
    ['POST', '/reconciliation/', 307],
    ['POST', '/identities/idt_1/', 307],
    ['PUT', '/balances/bln_1/', 307],
    ['GET', '/balances/indicator/@world/', 301],
    ['GET', '/balances/indicator/', 301],
    ['GET', '/balances/indicator/@world/currency/', 404],
    ['GET', '/identities/idt_1/detokenize/', 404],
    ['POST', '/balances/bln_1/', 404],
    ['POST', '/nothing/at/', 404],
    ['PUT', '/nothing/', 404],
    ['DELETE', '/nothing/', 404],
    ['POST', '/', 404],
    ['POST', '//', 404],
  ] as const) {
    test(`${method} ${path} is ${status}, whether the path without its last slash is one or not`, async () => {
      const { reply } = await call(method, `${path}?a=b`, {});
      const location = status === 404 ? undefined : `${path.slice(0, -1)}?a=b`;
      assert.deepEqual([reply.status, reply.headers.location], [status, location]);
    });
  }

  test('a redirect leads to no other host, and its page holds nothing of what was sent but text', async () => {
    for (const path of ['//evil.example/', '//evil.example/ledgers/', '/\\evil.example/', '///ledgers/']) {
      assert.equal((await call('GET', path)).status, 404, path);
    }
    const posted = await call('POST', '/\\evil.example/', {});
    assert.equal(posted.reply.headers.location, '/%5Cevil.example');
    const { reply } = await call('GET', `/ledgers/?a="><script>alert('1')</script>&b`);
    assert.equal(
      reply.body,
      '<a href="/ledgers?a=&#34;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;b">Moved Permanently</a>.\n\n',
    );
  });
});
