import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ledgerDatabase } from '../support/database.ts';
import { openTestLedger, refusal, type TestLedger, useLedger } from '../support/ledger.ts';
import { httpUpstream } from '../support/upstream.ts';

async function newBalance(
  { call }: Pick<TestLedger, 'call'>,
  identity: object = { first_name: 'Ada', last_name: 'Obi' },
) {
  const { identity_id } = (await call('POST', '/identities', identity)).body;
  const { ledger_id } = (await call('POST', '/ledgers', { name: 'Accounts', meta_data: { a: 1 } })).body;
  const balance = { ledger_id, currency: 'USD', identity_id, meta_data: { b: 2 } };
  const { balance_id } = (await call('POST', '/balances', balance)).body;
  return { identity_id, ledger_id, balance_id } as Record<'identity_id' | 'ledger_id' | 'balance_id', string>;
}

describe('/accounts', () => {
  const ledger = useLedger();
  const { call } = ledger;

  test('no accounts are null, not an empty list', async () => {
    assert.equal((await call('GET', '/accounts')).body, null);
    assert.equal((await call('POST', '/accounts/filter', {})).body, null);
  });

  test('an account has the ledger, identity and currency of its balance, and the name of its identity', async () => {
    const ids = await newBalance(ledger);
    const body = {
      balance_id: ids.balance_id,
      identity_id: 'idt_ignored',
      name: 'ignored',
      number: '1',
      bank_name: 'B',
    };
    const created = await call('POST', '/accounts', { ...body, meta_data: { k: 'v' } });
    assert.equal(created.status, 201);
    const { account_id, created_at, ...rest } = created.body;
    assert.match(account_id, /^acc_/);
    assert.deepEqual(rest, {
      ...{ ...ids, name: 'Ada Obi', number: '1', bank_name: 'B', currency: 'USD' },
      ...{ ledger: null, balance: null, identity: null, meta_data: { k: 'v' } },
    });
    assert.deepEqual((await call('GET', `/accounts/${account_id}`)).body, created.body);
    assert.deepEqual((await call('GET', '/accounts?number_eq=1')).body, [created.body]);
    const unfiltered = (await call('GET', '/accounts?limit=1')).body;
    assert.deepEqual(unfiltered[0], created.body, 'with its ids');
    assert.ok(created_at);
  });

  test('what belongs to it can be included', async () => {
    const ids = await newBalance(ledger);
    const { account_id } = (await call('POST', '/accounts', { balance_id: ids.balance_id, number: '2' })).body;
    const path = `/accounts/${account_id}?include=balance&include=identity&include=ledger&include=nothing`;
    const { ledger: included, balance, identity } = (await call('GET', path)).body;
    assert.deepEqual([included.ledger_id, included.name, included.meta_data], [ids.ledger_id, 'Accounts', null]);
    assert.deepEqual([identity.identity_id, identity.first_name], [ids.identity_id, 'Ada']);
    assert.equal(Object.keys(identity).length, 19);
    const { inflight_balance, inflight_credit_balance, inflight_debit_balance } = balance;
    assert.deepEqual([inflight_balance, inflight_credit_balance, inflight_debit_balance], [null, null, null]);
    assert.deepEqual([balance.balance, balance.credit_balance, balance.debit_balance, balance.version], [0, 0, 0, 0]);
    assert.deepEqual([balance.balance_id, balance.identity_id], [ids.balance_id, ids.identity_id]);
    assert.deepEqual([balance.currency, balance.meta_data], ['USD', { b: 2 }]);
    const one = (await call('GET', `/accounts/${account_id}?include=ledger`)).body;
    assert.deepEqual([one.balance, one.identity], [null, null]);
  });

  test('fields are checked with and without a balance, all at once', async () => {
    for (const [body, message] of [
      [
        {},
        'currency: currency is required when Balance ID is not provided; identity_id: Identity ID is required when ' +
          'Balance ID is not provided; ledger_id: Ledger ID is required when Balance ID is not provided.',
      ],
      [
        { ledger_id: 'ldg_1', currency: 'USD' },
        'identity_id: Identity ID is required when Balance ID is not provided.',
      ],
      [
        { balance_id: 'bln_1', ledger_id: 'ldg_1', currency: 'USD' },
        'currency: either Currency or BalanceId must be provided, not both; ' +
          'ledger_id: either LedgerId or BalanceId must be provided, not both.',
      ],
    ] as const) {
      const answer = await call('POST', '/accounts', body);
      assert.deepEqual(refusal(answer), [400, 'GEN_VALIDATION_ERROR', message]);
      assert.equal(answer.body.errors, message);
    }
    for (const body of ['', '{', '[]', '{"number":1}', '{"meta_data":[]}']) {
      assert.deepEqual(refusal(await call('POST', '/accounts', body)).slice(0, 2), [400, 'GEN_MALFORMED_REQUEST']);
    }
  });

  test('a balance must be there, and must have an identity', async () => {
    const bare = await call('POST', '/balances', { ledger_id: 'general_ledger_id', currency: 'USD' });
    for (const [body, message] of [
      [{ ledger_id: 'l', identity_id: 'i', currency: 'USD' }, "Balance with ID '' not found"],
      [{ balance_id: 'bln_missing' }, "Balance with ID 'bln_missing' not found"],
      [{ balance_id: bare.body.balance_id }, "Identity with ID '' not found"],
    ] as const) {
      const answer = await call('POST', '/accounts', body);
      assert.deepEqual(refusal(answer), [404, 'GEN_NOT_FOUND', message]);
      assert.deepEqual(answer.body.error_detail.details, {});
    }
  });

  test('an unknown account is a 404 without details', async () => {
    const answer = await call('GET', '/accounts/acc_missing');
    assert.deepEqual(refusal(answer), [404, 'ACC_NOT_FOUND', "account with ID 'acc_missing' not found"]);
    assert.equal(answer.body.error_detail.details, undefined);
  });

  test('a number names one account, also of those made at once; having none is no number', async () => {
    const { balance_id } = await newBalance(ledger);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => call('POST', '/accounts', { balance_id, number: 'same' })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 500, 500, 500]);
    const refused = answers.find(({ status }) => status === 500);
    assert.ok(refused !== undefined);
    assert.deepEqual(refusal(refused), [500, 'GEN_INTERNAL', 'internal server error']);
    for (const number of ['', '']) assert.equal((await call('POST', '/accounts', { balance_id, number })).status, 201);
    const huge = Array.from({ length: 5_000 }, (_, n) => String.fromCodePoint(0x4e00 + n)).join('');
    assert.equal((await call('POST', '/accounts', { balance_id, number: huge })).status, 400);
  });

  test('the name is the identity’s as it is now, and can be filtered and sorted by', async () => {
    const ids = await newBalance(ledger, {
      identity_type: 'organization',
      organization_name: 'Zebra',
      first_name: 'x',
    });
    const { account_id, name } = (await call('POST', '/accounts', { balance_id: ids.balance_id, number: '3' })).body;
    assert.equal(name, 'Zebra');
    await call('PUT', `/identities/${ids.identity_id}`, { organization_name: 'Zulu' });
    const body = {
      filters: [{ field: 'name', operator: 'like', value: 'Z%' }],
      ...{ sort_by: 'name', sort_order: 'asc', include_count: true },
    };
    const { data, total_count } = (await call('POST', '/accounts/filter', body)).body;
    assert.deepEqual([data[0].account_id, data[0].name, total_count], [account_id, 'Zulu', 1]);
    const unknown = await call('GET', '/accounts?nope_eq=1');
    assert.deepEqual(refusal(unknown)[2], "Invalid filter: invalid field 'nope' for table 'accounts'");
    assert.equal((await call('GET', '/accounts?meta_data.k_eq=v')).status, 200);
  });

  test('an identity that an account has is not deleted', async () => {
    const ids = await newBalance(ledger);
    await call('POST', '/accounts', { balance_id: ids.balance_id, number: '4' });
    const answer = await call('DELETE', `/identities/${ids.identity_id}`);
    assert.deepEqual(refusal(answer), [500, 'GEN_INTERNAL', 'Failed to delete identity']);
  });

  test('a made-up account is twelve digits', async () => {
    const { status, body } = await call('GET', '/mocked-account');
    assert.deepEqual([status, Object.keys(body), body.bank_name], [200, ['bank_name', 'account_number'], 'Blnk Bank']);
    assert.match(body.account_number, /^\d{12}$/);
  });
});

test('a service gives numbers, if it answers with both of them; else there is no account', async (t) => {
  let reply: { status: number; text: string } = { status: 200, text: '' };
  const { url, seen } = await httpUpstream(t, (_request, response) => {
    response.writeHead(reply.status).end(reply.text);
  });
  const settings = { url: `${url}/numbers`, authorization: 'Bearer abc', allowPrivate: true };
  const ledger = openTestLedger(await ledgerDatabase(t), { accountNumbers: settings });
  t.after(() => ledger.close());
  const { balance_id } = await newBalance(ledger);
  const create = async () => ledger.call('POST', '/accounts', { balance_id, number: 'own', bank_name: 'Own' });

  reply = { status: 200, text: '{"account_number":"007","bank_name":"Theirs"}' };
  const { body } = await create();
  assert.deepEqual([body.number, body.bank_name], ['007', 'Theirs']);
  assert.deepEqual([seen[0]?.method, seen[0]?.url, seen[0]?.headers.authorization], ['GET', '/numbers', 'Bearer abc']);

  for (const [status, text] of [
    [500, ''],
    [302, '{"account_number":"1","bank_name":"x"}'],
    [200, 'not JSON'],
  ] as const) {
    reply = { status, text };
    const expected = [500, 'ACC_GENERATION_FAILED', 'account number could not be generated'];
    assert.deepEqual(refusal(await create()), expected);
  }
  reply = { status: 200, text: '{"account_number":8,"bank_name":"Theirs"}' };
  const own = (await create()).body;
  assert.deepEqual([own.number, own.bank_name], ['own', 'Own'], 'a JSON number may have lost its zeros');
});

test('a service inside the network is not asked unless that is allowed', async (t) => {
  const { url, seen } = await httpUpstream(t);
  const settings = { url, authorization: null, allowPrivate: false };
  const ledger = openTestLedger(await ledgerDatabase(t), { accountNumbers: settings });
  t.after(() => ledger.close());
  const { balance_id } = await newBalance(ledger);
  assert.equal(
    (await ledger.call('POST', '/accounts', { balance_id })).body.error_detail.code,
    'ACC_GENERATION_FAILED',
  );
  assert.equal(seen.length, 0);
});
