/** Names that mean something to JavaScript are names like any other to the ledger: kept where keys are free, else unknown. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { useLedger } from '../support/ledger.ts';

const evil = '{"isAdmin":true,"allow_overdraft":true,"skip_queue":true,"status":"APPLIED"}';
/** As text: written as a literal, `__proto__` would be the prototype. */
const metaData = `{"__proto__":${evil},"constructor":{"prototype":${evil}},"prototype":1,"toString":"x","hasOwnProperty":1}`;

describe('names of JavaScript', () => {
  const { call } = useLedger();

  afterEach(() => {
    const untouched: { isAdmin?: unknown; allow_overdraft?: unknown } = {};
    assert.deepEqual([untouched.isAdmin, untouched.allow_overdraft], [undefined, undefined]);
    assert.equal(typeof untouched.toString, 'function');
  });

  for (const [kind, path, fields, key] of [
    ['ledger', '/ledgers', '"name":"x"', 'ledger_id'],
    ['balance', '/balances', '"ledger_id":"general_ledger_id","currency":"USD"', 'balance_id'],
    ['identity', '/identities', '"first_name":"x"', 'identity_id'],
    [
      'transaction',
      '/transactions',
      '"precise_amount":1,"precision":100,"currency":"USD","reference":"proto","description":"x","source":"@world","destination":"@shop","allow_overdraft":true,"skip_queue":true',
      'transaction_id',
    ],
  ] as const) {
    test(`are kept in the metadata of a ${kind}, and merged into it`, async () => {
      const created = await call('POST', path, `{${fields},"meta_data":${metaData}}`);
      assert.equal(created.status, 201);
      const id = created.body[key];
      const merged = await call('POST', `/${id}/metadata`, `{"meta_data":{"__proto__":{"more":1},"valueOf":null}}`);
      assert.equal(merged.status, 200);
      const { reply } = await call('GET', `${path}/${id}`);
      for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']) {
        assert.ok(reply.body.includes(`"${name}":`), `${name} in ${reply.body}`);
      }
      assert.ok(reply.body.includes('"__proto__":{"more":1}'), reply.body);
    });
  }

  test('give a transaction nothing that it does not say itself', async () => {
    const fields =
      '"precise_amount":5,"precision":100,"currency":"USD","description":"x","source":"@poor","destination":"@shop"';
    for (const [index, own] of [`"__proto__":${evil}`, `"constructor":{"prototype":${evil}}`].entries()) {
      const { status, body } = await call('POST', '/transactions', `{${fields},"reference":"own-${index}",${own}}`);
      // Through the queue, as it does not say otherwise, and refused for want of funds.
      assert.equal(status, 201);
      assert.equal(body.status, 'QUEUED');
      const outcome = await call('GET', `/transactions/reference/own-${index}_q`);
      assert.equal(outcome.body.status, 'REJECTED');
    }
  });

  test('are no fields to filter, sort, select or search by', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    for (const name of names) {
      const filter = { filters: [{ field: name, operator: 'eq', value: '1' }] };
      for (const [line, body] of [
        [`GET /ledgers?${name}_eq=1`],
        [`GET /transactions?sort_by=${name}`],
        ['POST /transactions/filter', filter],
        ['POST /transactions/filter', { filters: [{ field: 'status', operator: name, value: '1' }] }],
        ['POST /search/transactions', { q: '*', query_by: name }],
        ['POST /search/transactions', { q: '*', filter_by: `${name}:=1` }],
        [`POST /search/${name}`, { q: '*' }],
        [`GET /${name}/metadata`],
        [`POST /${name}_1/metadata`, { meta_data: { a: 1 } }],
        [`GET /identities/${name}`],
      ] as readonly [string, object?][]) {
        const [method = '', path = ''] = line.split(' ');
        const { status } = await call(method, path, body);
        assert.ok(status < 500, `${line} ${JSON.stringify(body)}: ${status}`);
      }
    }
  });
});
