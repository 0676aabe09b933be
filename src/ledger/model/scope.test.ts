import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessOf, covers, mayGrant } from './scope.ts';

for (const [method, path, expected] of [
  ['GET', '/ledgers', 'ledgers:read'],
  ['HEAD', '/ledgers/ldg_1', 'ledgers:read'],
  ['POST', '/transactions/bulk', 'transactions:write'],
  ['PATCH', '/balances/x', 'balances:write'],
  ['DELETE', '/hooks/x', 'hooks:delete'],
  ['POST', '/refund-transaction/txn_1', 'transactions:write'],
  ['POST', '/multi-search', 'search:write'],
  ['GET', '/mocked-account', 'accounts:read'],
  ['OPTIONS', '/ledgers', 'ledgers:'],
  ['GET', '/%6cedgers', 'ledgers:read'],
  ['GET', '/ledgers%2fx', null],
  ['GET', '/%zz', null],
  ['GET', '//ledgers', null],
  ['GET', '/Ledgers', null],
  ['GET', '/constructor', null],
  ['POST', '/balances-snapshots', null],
  ['POST', '/txn_1/metadata', null],
  ['GET', '/', null],
] as const) {
  test(`${method} ${path} is ${expected}`, () => {
    const access = accessOf(method, path);
    assert.equal(access === null ? null : `${access.resource}:${access.action}`, expected);
  });
}

for (const [scopes, wanted, expected] of [
  [['ledgers:read'], 'ledgers:read', true],
  [['ledgers:read'], 'ledgers:write', false],
  [['balances:read', 'ledgers:*'], 'ledgers:delete', true],
  [['*:read'], 'hooks:read', true],
  [['*:read'], 'hooks:write', false],
  [['*:*'], 'search:write', true],
  [['ledgers'], 'ledgers:read', false],
  [['ledgers:read:x'], 'ledgers:read', false],
  [['*'], 'ledgers:read', false],
  [[], 'ledgers:read', false],
] as const) {
  test(`${JSON.stringify(scopes)} ${expected ? 'cover' : 'do not cover'} ${wanted}`, () => {
    const [resource = '', action = ''] = wanted.split(':');
    assert.equal(covers(scopes, { resource, action }), expected);
  });
}

for (const [scopes, wanted, expected] of [
  [['ledgers:*'], 'ledgers:write', true],
  [['ledgers:write'], 'ledgers:*', false],
  [['*:read'], '*:read', true],
  [['ledgers:read'], '*:read', false],
  [['*:*'], '*:*', true],
  [['*:*'], 'nonsense', false],
  [['*:*'], 'a:b:c', false],
] as const) {
  test(`${JSON.stringify(scopes)} ${expected ? 'may' : 'may not'} grant ${wanted}`, () => {
    assert.equal(mayGrant(scopes, wanted), expected);
  });
}
