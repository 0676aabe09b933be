import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DecodeError } from './json-scanner.ts';
import { decode } from './struct.ts';
import { recordTransactionStruct } from './transaction-input.ts';

// Core knows the field from before there were sources and destinations. It was not looked at here.
test('the balance_id of a transaction counts for nothing, but it must be text', () => {
  assert.equal(decode(recordTransactionStruct, { balance_id: 'x' }).balance_id, 'x');
  assert.throws(() => decode(recordTransactionStruct, { balance_id: 5 }), DecodeError);
});
