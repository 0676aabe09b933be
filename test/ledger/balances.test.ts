import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Answer, refusal, useLedger } from '../support/ledger.ts';

describe('/balances', () => {
  const { call } = useLedger();
  let ledgerId = '';
  let identityId = '';

  before(async () => {
    ledgerId = (await call('POST', '/ledgers', { name: 'Wallets', meta_data: { a: 1 } })).body.ledger_id;
    identityId = (await call('POST', '/identities', { first_name: 'Ada', identity_type: 'individual' })).body
      .identity_id;
  });

  const create = (fields: object = {}): Promise<Answer> =>
    call('POST', '/balances', { ledger_id: ledgerId, currency: 'USD', ...fields });
  const fund = (fields: object): Promise<Answer> =>
    call('POST', '/transactions', {
      precision: 100,
      currency: 'USD',
      source: '@world',
      description: 'd',
      allow_overdraft: true,
      skip_queue: true,
      ...fields,
    });

  test('a new balance is all zeros, and reads back with its first version', async () => {
    const { status, body } = await create({ meta_data: { owner: 'x' }, allocation_strategy: ' lifo ' });
    assert.equal(status, 201);
    assert.deepEqual(body, {
      balance: 0,
      version: 0,
      inflight_balance: 0,
      credit_balance: 0,
      inflight_credit_balance: 0,
      debit_balance: 0,
      inflight_debit_balance: 0,
      ledger_id: ledgerId,
      identity_id: '',
      balance_id: body.balance_id,
      currency: 'USD',
      created_at: body.created_at,
      inflight_expires_at: '0001-01-01T00:00:00Z',
      meta_data: { owner: 'x' },
      track_fund_lineage: false,
      allocation_strategy: 'LIFO',
    });
    const read = await call('GET', `/balances/${body.balance_id}`);
    assert.deepEqual(read.body, { ...body, version: 1 });
  });

  for (const [fields, message] of [
    [{ ledger_id: '', currency: '' }, 'currency: cannot be blank; ledger_id: cannot be blank.'],
    [
      { allocation_strategy: 'RANDOM' },
      'allocation_strategy: allocation_strategy must be one of: FIFO, LIFO, PROPORTIONAL.',
    ],
    [{ track_fund_lineage: true }, 'identity_id: identity_id is required when track_fund_lineage is enabled.'],
    [
      { indicator: '@cash' },
      'indicator: indicator is only allowed for General Ledger balances (ledger_id = general_ledger_id).',
    ],
    [
      { ledger_id: 'general_ledger_id', indicator: '@my cash' },
      "indicator: indicator must start with '@' and contain no whitespace (e.g. '@cash').",
    ],
  ] as const) {
    test(`a balance with ${JSON.stringify(fields)} is refused`, async () => {
      const answer = await create(fields);
      assert.deepEqual(refusal(answer), [400, 'GEN_VALIDATION_ERROR', message]);
      assert.equal(answer.body.errors, message);
    });
  }

  for (const fields of [{ ledger_id: 'ldg_missing' }, { identity_id: 'idt_missing' }]) {
    test(`a balance of ${JSON.stringify(fields)} is refused`, async () => {
      assert.deepEqual(refusal(await create(fields)), [400, 'GEN_BAD_REQUEST', 'Invalid ledger ID']);
    });
  }

  test('a body that does not decode is refused under `error`', async () => {
    const answer = await create({ currency: 5 });
    const message = 'json: cannot unmarshal number into Go struct field CreateBalance.currency of type string';
    assert.deepEqual(refusal(answer), [400, 'GEN_MALFORMED_REQUEST', message]);
    assert.equal(answer.body.error, message);
  });

  test('an indicator names one balance per currency', async () => {
    const fields = { ledger_id: 'general_ledger_id', indicator: ' @cash ', meta_data: { a: 1 } };
    const { body: balance } = await create(fields);
    assert.equal(balance.indicator, '@cash');
    const again = await create(fields);
    assert.deepEqual(refusal(again), [409, 'GEN_CONFLICT', "Balance already exists for indicator '@cash' and 'USD'"]);
    assert.equal((await create({ ...fields, currency: 'EUR' })).status, 201);
    const read = await call('GET', '/balances/indicator/%40cash/currency/USD');
    assert.deepEqual(read.body, { ...balance, version: 1, meta_data: null });
    const missing = await call('GET', '/balances/indicator/@cash/currency/usd');
    assert.deepEqual(refusal(missing), [404, 'BAL_NOT_FOUND', "balance with indicator '@cash' not found"]);
    assert.equal(missing.body.error_detail.details, undefined);
  });

  test('an indicator too long for its index is refused, not a failure of ours', async () => {
    // Random text: what repeats would be compressed.
    const long = Array.from({ length: 400 }, () => crypto.randomUUID()).join('');
    const answer = await create({ ledger_id: 'general_ledger_id', indicator: `@${long}` });
    assert.deepEqual(refusal(answer), [400, 'GEN_BAD_REQUEST', 'indicator and currency are too long']);
  });

  test('ledger and identity come along when asked for, without what Core leaves out', async () => {
    const { body: balance } = await create({ identity_id: identityId });
    const { body } = await call(
      'GET',
      `/balances/${balance.balance_id}?include=ledger&include=identity&with_queued=true`,
    );
    assert.equal(body.ledger.name, 'Wallets');
    assert.equal(body.ledger.meta_data, null);
    assert.equal(body.identity.first_name, 'Ada');
    assert.equal(body.identity.identity_type, '');
    assert.equal(body.queued_debit_balance, 0);
    assert.equal(body.queued_credit_balance, 0);
    const { body: plain } = await create();
    const included = await call('GET', `/balances/${plain.balance_id}?include=identity&include=nothing`);
    assert.equal(included.status, 200);
    assert.equal(included.body.identity, undefined);
  });

  test('figures of any size are bare integers', async () => {
    const { body: balance } = await create();
    const huge = '340282366920938463463374607431768211457';
    await call(
      'POST',
      '/transactions',
      `{"precise_amount":${huge},"precision":100,"currency":"USD","reference":"huge","source":"@world",
        "destination":"${balance.balance_id}","description":"d","allow_overdraft":true,"skip_queue":true}`,
    );
    const { reply } = await call('GET', `/balances/${balance.balance_id}`);
    assert.match(reply.body, new RegExp(`"balance":${huge},`));
    assert.match((await call('GET', `/balances?balance_eq=${huge}`)).reply.body, new RegExp(`"balance":${huge},`));
    assert.match(
      (await call('GET', `/balances/${balance.balance_id}/at`)).reply.body,
      new RegExp(`"balance":${huge},`),
    );
  });

  test('lists leave out what Core does not load', async () => {
    const { body: balance } = await create({ currency: 'LST', track_fund_lineage: true, identity_id: identityId });
    const { allocation_strategy: _, ...listed } = balance;
    const expected = [{ ...listed, version: 0, track_fund_lineage: false }];
    assert.deepEqual((await call('GET', '/balances?currency_eq=LST')).body, expected);
    const filters = [{ field: 'currency', operator: 'eq', value: 'LST' }];
    assert.deepEqual((await call('POST', '/balances/filter', { filters })).body, expected);
  });

  for (const query of ['limit=0', 'limit=x', 'offset=-3']) {
    test(`GET /balances?${query} is refused`, async () => {
      const what = query.split('=')[0];
      const answer = await call('GET', `/balances?${query}`);
      assert.deepEqual(refusal(answer), [400, 'GEN_VALIDATION_ERROR', `invalid ${what} value`]);
    });
  }

  for (const [path, message] of [
    ['/balances/bln_missing', "Balance with ID 'bln_missing' not found"],
    ['/balances/bln_missing/lineage', "Balance with ID 'bln_missing' not found"],
    ['/balances/bln_missing/at', "Balance 'bln_missing' not found"],
  ] as const) {
    test(`GET ${path} is a 404`, async () => {
      const answer = await call('GET', path);
      assert.deepEqual(refusal(answer), [404, 'BAL_NOT_FOUND', message]);
      assert.deepEqual(answer.body.error_detail.details, {});
    });
  }

  test('a balance is linked to an identity, which is looked for first', async () => {
    const { body: balance } = await create();
    const path = `/balances/${balance.balance_id}/identity`;
    const linked = await call('PUT', path, { identity_id: identityId });
    assert.deepEqual(linked.body, { message: 'Balance identity updated successfully' });
    const read = await call('GET', `/balances/${balance.balance_id}`);
    assert.equal(read.body.identity_id, identityId);
    assert.equal(read.body.version, 1);
    for (const body of [{}, { identity_id: '' }, { identity_id: null }]) {
      assert.deepEqual(refusal(await call('PUT', path, body)).slice(0, 2), [400, 'GEN_MALFORMED_REQUEST']);
    }
    const nobody = await call('PUT', '/balances/bln_missing/identity', { identity_id: 'idt_missing' });
    assert.deepEqual(refusal(nobody), [404, 'BAL_NOT_FOUND', "Identity with ID 'idt_missing' not found"]);
    const nowhere = await call('PUT', '/balances/bln_missing/identity', { identity_id: identityId });
    assert.deepEqual(refusal(nowhere), [404, 'BAL_NOT_FOUND', "Balance with ID 'bln_missing' not found"]);
  });

  test('a balance at a time counts what was effective by then', async () => {
    const { body: balance } = await create();
    const destination = balance.balance_id;
    await fund({ amount: 1, reference: 'then', destination, effective_date: '2024-05-01T10:00:00Z' });
    await fund({ amount: 2, reference: 'now', destination });
    const at = async (query: string): Promise<Answer> => call('GET', `/balances/${destination}/at${query}`);
    assert.equal((await at('')).body.balance.balance, 300);
    assert.deepEqual((await at('?timestamp=2024-05-01T12:00:00.5%2B02:00')).body, {
      balance: { balance: 100, balance_id: destination, credit_balance: 100, currency: 'USD', debit_balance: 0 },
      from_source: false,
      timestamp: '2024-05-01T12:00:00+02:00',
    });
    assert.equal((await at('?timestamp=2024-05-01T11:59:59%2B02:00&from_source=1')).body.balance.balance, 0);
    assert.equal((await at('?timestamp=2024-05-01T11:59:59%2B02:00&from_source=1')).body.from_source, true);
    for (const text of ['yesterday', '2024-01-01', '2024-01-01T00:00:00 02:00', '2024-02-30T00:00:00Z']) {
      const answer = await at(`?timestamp=${encodeURIComponent(text)}`);
      assert.deepEqual(refusal(answer).slice(0, 2), [400, 'BAL_INVALID_TIMESTAMP'], text);
    }
    const zero = await at('?timestamp=0001-01-01T00:00:00Z');
    assert.deepEqual(refusal(zero), [400, 'GEN_BAD_REQUEST', 'Target time cannot be zero']);
  });

  test('only a tracked balance has a lineage', async () => {
    const { body: plain } = await create();
    const refused = await call('GET', `/balances/${plain.balance_id}/lineage`);
    const message = `balance ${plain.balance_id} does not have fund lineage tracking enabled`;
    assert.deepEqual(refusal(refused), [400, 'GEN_BAD_REQUEST', message]);
    const { body: tracked } = await create({ track_fund_lineage: true, identity_id: identityId });
    assert.deepEqual((await call('GET', `/balances/${tracked.balance_id}/lineage`)).body, {
      balance_id: tracked.balance_id,
      total_with_lineage: 0,
      aggregate_balance_id: '',
      providers: [],
    });
  });
});
