import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRoutes } from './routes.ts';

const standard = createRoutes('standard');

const documented = [
  'POST /ledgers write',
  'POST /balances write',
  'POST /transactions write',
  'POST /transactions/bulk write',
  'PUT /transactions/inflight/txn_1 write',
  'POST /refund-transaction/txn_1 write',
  'POST /identities write',
  'PUT /identities/idt_1 write',
  'PUT /balances/bln_1/identity write',
  'POST /txn_1/metadata write',
  'GET /balances/bln_1/at read',
  'GET /balances/bln_1/lineage read',
  'GET /transactions/txn_1/lineage read',
  'GET /identities/idt_1/tokenized-fields read',
  'GET /identities/idt_1/detokenize/FirstName read',
  'POST /identities/idt_1/tokenize/FirstName write',
  'POST /identities/idt_1/tokenize write',
  'POST /identities/idt_1/detokenize write',
  'POST /reconciliation/start write',
  'POST /reconciliation/upload write',
  'POST /reconciliation/matching-rules write',
  'PUT /reconciliation/matching-rules/rule_1 write',
  'DELETE /reconciliation/matching-rules/rule_1 write',
  'GET /reconciliation/recon_1 read',
  'POST /reconciliation/start-instant write',
];
const ordinary = [
  'GET / either',
  'GET /health either',
  'GET /ledgers read',
  'HEAD /ledgers read',
  'GET /balances/indicator/@World/currency/USD read',
  'GET /balances/indicator/%40World/currency/USD read',
  'GET /transactions/reference/a%20b read',
  'POST /transactions/filter either',
  'POST /search/ledgers either',
  'POST /multi-search either',
  'GET /search/reindex read',
  'DELETE /balance-monitors/mon_1 write',
];

for (const [policy, lines] of [
  ['documented', documented],
  ['standard', [...documented, ...ordinary]],
  ['all', [...documented, ...ordinary, 'GET /hooks read', 'POST /api-keys write', 'PUT /anything/else write']],
] as const) {
  const routes = createRoutes(policy);
  for (const line of lines) {
    const [method = '', path = '', needs] = line.split(' ');
    test(`${policy}: ${method} ${path} needs ${needs}`, () => {
      const match = routes.match(method, path);
      assert.equal(match.kind === 'offered' && match.route.needs, needs);
    });
  }
}

test('the documented policy offers the 25 routes of the reference and no others', () => {
  assert.equal(documented.length, 25);
  const routes = createRoutes('documented');
  for (const line of ordinary) {
    const [method = '', path = ''] = line.split(' ');
    assert.notEqual(routes.match(method, path).kind, 'offered');
  }
});

for (const line of [
  'GET /api-keys',
  'POST /api-keys',
  'DELETE /api-keys/key_1',
  'GET /hooks',
  'POST /hooks',
  'PUT /hooks/1',
  'GET /backup',
  'GET /%62ackup', // read decoded, as Core does
  'GET /backup-s3',
  'GET /metrics',
  'POST /transactions/recover',
  'POST /search/reindex',
  'POST /search/%72eindex',
  'GET /mocked-account',
]) {
  const [method = '', path = ''] = line.split(' ');
  test(`${line} is denied, and says why`, () => assert.equal(standard.match(method, path).kind, 'denied'));
}

for (const [method, path, allow] of [
  ['PATCH', '/balances/bln_1', 'GET, HEAD'],
  ['DELETE', '/ledgers/ldg_1', 'GET, HEAD, PUT'],
  ['OPTIONS', '/transactions', 'GET, HEAD, POST'],
  ['TRACE', '/', 'GET, HEAD'],
  ['GET', '/transactions/bulk/', 'unknown'],
] as const) {
  test(`${method} ${path}: ${allow}`, () => {
    const match = standard.match(method, path);
    assert.equal(match.kind === 'wrong-method' ? match.allow : match.kind, allow);
  });
}

for (const path of ['/nothing', '/ledgers/', '/ledgers//x', '/LEDGERS', '/ledgers/a/b', '/balances/']) {
  test(`${path} is no route`, () => assert.equal(standard.match('GET', path).kind, 'unknown'));
}

test('an id of 10,000 characters is an id', () => {
  assert.equal(standard.match('GET', `/ledgers/${'x'.repeat(10_000)}`).kind, 'offered');
});
