import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { refusal, useLedger } from '../support/ledger.ts';

describe('/balance-monitors', () => {
  const { call } = useLedger();
  let balanceId = '';
  const condition = { field: 'balance', operator: '>', value: 1, precision: 100 };

  before(async () => {
    const body = { ledger_id: 'general_ledger_id', currency: 'USD' };
    balanceId = (await call('POST', '/balances', body)).body.balance_id;
  });

  test('a monitor is made, read, changed and deleted', async () => {
    const created = await call('POST', '/balance-monitors', {
      balance_id: balanceId,
      condition: { ...condition, value: 1.005 },
      call_back_url: 'https://example.com',
    });
    assert.equal(created.status, 201);
    const { monitor_id: id } = created.body;
    assert.deepEqual(created.body, {
      monitor_id: id,
      balance_id: balanceId,
      created_at: created.body.created_at,
      // Decimal, not the 100.49999999999999 of doubles.
      condition: { value: 1.005, precision: 100, precise_value: 101, field: 'balance', operator: '>' },
    });
    assert.deepEqual((await call('GET', `/balance-monitors/${id}`)).body, created.body);
    assert.deepEqual((await call('GET', `/balance-monitors/balances/${balanceId}`)).body, [created.body]);
    assert.deepEqual((await call('GET', '/balance-monitors')).body, [created.body]);

    const change = {
      balance_id: balanceId,
      description: 'low',
      condition: { field: 'debit_balance', operator: '<', value: 5 },
    };
    const changed = await call('PUT', `/balance-monitors/${id}`, change);
    assert.deepEqual(changed.body, { message: 'BalanceMonitor updated successfully' });
    const { body: read } = await call('GET', `/balance-monitors/${id}`);
    assert.equal(read.description, 'low');
    assert.deepEqual(read.condition, {
      value: 5,
      precision: 100,
      precise_value: 101,
      field: 'debit_balance',
      operator: '<',
    });

    const deleted = await call('DELETE', `/balance-monitors/${id}`);
    assert.deepEqual(deleted.body, { message: 'BalanceMonitor deleted successfully' });
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await call(method, `/balance-monitors/${id}`, change);
      assert.deepEqual(refusal(answer), [404, 'BAL_MONITOR_NOT_FOUND', `Monitor with ID '${id}' not found`]);
      assert.deepEqual(answer.body.error_detail.details, method === 'PUT' ? undefined : {});
    }
    assert.equal((await call('GET', `/balance-monitors/balances/${balanceId}`)).body, null);
  });

  const missing =
    'field: cannot be blank; operator: cannot be blank; precision: cannot be blank; value: cannot be blank.';
  for (const [body, message] of [
    [{ condition }, 'balance_id: cannot be blank.'],
    [{ balance_id: 'x' }, `condition: (${missing}).`],
    [{ balance_id: 'x', condition: { ...condition, field: 'colour' } }, 'condition: (field: must be a valid value.).'],
    [{ balance_id: 'x', condition: { ...condition, operator: '~' } }, 'condition: (operator: must be a valid value.).'],
    [
      { balance_id: 'x', condition: { ...condition, precision: -1 } },
      'condition: (precision: precision cannot be negative.).',
    ],
  ] as const) {
    test(`POST ${JSON.stringify(body)} is refused`, async () => {
      const answer = await call('POST', '/balance-monitors', body);
      assert.deepEqual(refusal(answer), [400, 'GEN_VALIDATION_ERROR', message]);
      assert.equal(answer.body.errors, message);
    });
  }

  test('a monitor of an unknown balance is refused', async () => {
    const answer = await call('POST', '/balance-monitors', { balance_id: 'bln_missing', condition });
    assert.deepEqual(refusal(answer), [400, 'GEN_BAD_REQUEST', 'Invalid balance ID']);
  });

  test('a change that can not be is refused', async () => {
    const { body: monitor } = await call('POST', '/balance-monitors', { balance_id: balanceId, condition });
    const path = `/balance-monitors/${monitor.monitor_id}`;
    assert.deepEqual(refusal(await call('PUT', path, {})).slice(0, 2), [400, 'GEN_VALIDATION_ERROR']);
    const elsewhere = await call('PUT', path, { balance_id: 'bln_missing', condition });
    assert.deepEqual(refusal(elsewhere), [400, 'GEN_BAD_REQUEST', 'Invalid balance ID']);
    // Fields that can't be changed must still be what they are. A callback URL is no part of a monitor that is changed.
    for (const odd of [{ monitor_id: 5 }, { created_at: 'yesterday' }]) {
      const answer = await call('PUT', path, { balance_id: balanceId, condition, ...odd });
      assert.deepEqual(refusal(answer).slice(0, 2), [400, 'GEN_MALFORMED_REQUEST']);
    }
    const changed = await call('PUT', path, { balance_id: balanceId, condition, call_back_url: 5 });
    assert.equal(changed.status, 200);
  });
});
