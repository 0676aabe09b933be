/** What the Data and Filters APIs find. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type TestData, testData } from '../support/data.ts';
import { wholeFile } from '../support/whole-file.ts';

const huge = '123456789012345678901234567890';

describe('records', () => {
  let data: TestData;
  const ids: Record<string, string> = {};

  before(async () => {
    data = await testData(wholeFile);
    for (const [name, meta_data] of [
      ['Alpha', { tier: 'gold', level: 5, deep: { a: { b: 'x' } } }],
      ['beta', { tier: 'silver', level: '7', deep: { a: null } }],
      ['gamma_1', undefined],
    ] as const) {
      ids[name] = (await data.make('ledgers', { name, meta_data })).body.ledger_id;
    }
    const identity = { first_name: 'Ann', last_name: 'Ames', identity_type: 'individual', dob: '1990-05-17T00:00:00Z' };
    ids.ann = (await data.make('identities', identity)).body.identity_id;
    const balance = { ledger_id: ids.Alpha, identity_id: ids.ann, currency: 'EUR' };
    ids.balance = (await data.make('balances', balance)).body.balance_id;
    await pay({ amount: 10, reference: 'ten', meta_data: { order: { id: 17 } } });
    await pay({ amount: 20.5, reference: 'twenty', description: 'Bücher' });
    await pay({ precise_amount: 0, reference: 'huge' }, huge);
    await pay({ amount: 1, reference: 'held', inflight: true });
    const upload = new FormData();
    upload.set('source', 'bank');
    upload.set(
      'file',
      new File(['id,amount,reference,currency,description,date\nx1,10.50,r,USD,d,2026-01-05T00:00:00Z\n'], 'a.csv'),
    );
    const uploaded = await data.send(`/proxy/reconciliation/upload?instance_id=${data.instance}`, {
      method: 'POST',
      body: upload,
    });
    ids.upload = ((await uploaded.json()) as { upload_id: string }).upload_id;
    const rule = { name: 'by reference', criteria: [{ field: 'reference', operator: 'equals' }] };
    ids.rule = (await data.make('reconciliation/matching-rules', rule)).body.rule_id;
  });

  async function pay(more: object, precise?: string): Promise<void> {
    const body = {
      ...{ currency: 'EUR', description: 'x', source: '@world', destination: ids.balance },
      ...{ allow_overdraft: true, skip_queue: true, ...more },
    };
    const text = JSON.stringify(body);
    const made = await data.send(`/proxy/transactions?instance_id=${data.instance}`, {
      method: 'POST',
      body: precise === undefined ? text : text.replace('"precise_amount":0', `"precise_amount":${precise}`),
      headers: { 'content-type': 'application/json' },
    });
    assert.equal(made.status, 201, await made.text());
  }

  const names = ({ body, text }: { body: { data?: { name: string }[] }; text: string }) =>
    body.data?.map(({ name }) => name) ?? text;
  const references = ({ body, text }: { body: { data?: { reference: string }[] }; text: string }) =>
    body.data?.map(({ reference }) => reference) ?? text;

  for (const [parameters, expected] of [
    [{}, ['gamma_1', 'beta', 'Alpha', 'General Ledger']],
    [{ name_eq: 'beta' }, ['beta']],
    [{ name_ne: 'beta', order: 'asc' }, ['General Ledger', 'Alpha', 'gamma_1']],
    [{ name_in: 'beta, Alpha' }, ['beta', 'Alpha']],
    [{ name_like: 'A%' }, ['Alpha']],
    [{ name_like: 'gamma__' }, ['gamma_1']],
    [{ name_ilike: '%ALPHA%' }, ['Alpha']],
    [{ 'meta_data.tier_eq': 'gold' }, ['Alpha']],
    [{ 'meta_data.level_gte': '6' }, ['beta']],
    [{ 'meta_data.level_eq': '5' }, ['Alpha']],
    [{ 'meta_data.level_between': '4|6' }, ['Alpha']],
    [{ 'meta_data.deep.a.b_eq': 'x' }, ['Alpha']],
    [{ 'meta_data.deep.a_exists': '' }, ['beta', 'Alpha']],
    [{ 'meta_data.deep.a_isnull': '', name_in: 'Alpha,beta' }, ['beta']],
    [{ 'meta_data.deep.a_notexists': '', name_ne: 'General Ledger' }, ['gamma_1']],
    [{ meta_data_eq: '{"tier":"gold"}' }, []],
    [{ created_at_gte: '2020-01-01', created_at_lt: '2021-01-01' }, []],
    [{ sort: 'name', order: 'asc' }, ['Alpha', 'General Ledger', 'beta', 'gamma_1']],
    [{ order_by: 'name', order_dir: 'desc', limit: '1' }, ['gamma_1']],
    [{ sort: 'name', order: 'ASC', limit: '1' }, ['Alpha']],
    [{ order_by: 'name', order_dir: 'Desc', limit: '1' }, ['gamma_1']],
    [{ page: '2', pageSize: '2' }, ['Alpha', 'General Ledger']],
    [{ offset: '3', per_page: '2' }, ['General Ledger']],
    [{ page: '9' }, []],
    [{ org_id: 'org_x', name_eq: "'; drop table ledgers; --" }, []],
  ] as [Record<string, string>, string[]][]) {
    test(`ledgers where ${new URLSearchParams(parameters)}`, async () => {
      assert.deepEqual(names(await data.get('ledgers', parameters)), expected);
    });
  }

  test('the total is that of all pages', async () => {
    const { body } = await data.get('ledgers', { pageSize: '1' });
    assert.deepEqual([body.data.length, body.total, Object.keys(body)], [1, 4, ['data', 'total']]);
    assert.equal((await data.get('ledgers', { page: '50' })).body.total, 4);
  });

  for (const [filters, expected] of [
    [[], ['held', 'huge', 'twenty', 'ten']],
    [[{ field: 'amount', operator: 'eq', value: 20.5 }], ['twenty']],
    [[{ field: 'amount', operator: 'between', values: ['5', 15] }], ['ten']],
    [[{ field: 'meta_data.order.id', operator: 'in', values: [17, '18'] }], ['ten']],
    [[{ field: 'status', operator: 'eq', value: 'INFLIGHT' }], ['held']],
    [[{ field: 'description', operator: 'ilike', value: 'bÜCHER' }], ['twenty']],
    [[{ field: 'parent_transaction', operator: 'isnotnull' }], []],
    [
      [
        { field: 'effective_date', operator: 'gt', value: '2020-01-01T00:00:00Z' },
        { field: 'reference', operator: 'lt', value: 'hz' },
      ],
      ['huge', 'held'].sort().reverse(),
    ],
  ] as [object[], string[]][]) {
    test(`transactions filtered by ${JSON.stringify(filters)}`, async () => {
      const found = await data.filter('transactions/filter', { filters });
      assert.deepEqual(new Set(references(found)), new Set(expected));
    });
  }

  test('filters can be joined by or, and parameters of the query page and sort', async () => {
    const filters = [
      { field: 'reference', operator: 'eq', value: 'ten' },
      { field: 'reference', operator: 'eq', value: 'held' },
    ];
    const wanted = { filters, logical_operator: 'or' };
    const found = await data.filter('transactions/filter', wanted, {
      order: 'asc',
      pageSize: '1',
      strict_total: 'true',
    });
    assert.deepEqual(references(found), ['ten']);
    const { data: _, ...rest } = found.body;
    assert.deepEqual(rest, {
      total: 2,
      stats: { status: { APPLIED: 1, INFLIGHT: 1 } },
      total_is_estimate: false,
      total_source: 'exact',
    });
  });

  test('integers of any size are found and shown to the last digit', async () => {
    const inQuery = await data.get('balances', { balance_gt: huge });
    assert.match(inQuery.text, new RegExp(`"balance":${BigInt(huge) + 3050n},`));
    const holding = (value: bigint) => `{"filters":[{"field":"balance","operator":"eq","value":${value}}]}`;
    assert.equal((await data.filter('balances/filter', holding(BigInt(huge) + 3050n))).body.total, 1);
    assert.equal((await data.filter('balances/filter', holding(BigInt(huge) + 3051n))).body.total, 0);
    assert.match(
      (await data.get('transactions', { reference_eq: 'huge' })).text,
      new RegExp(`"precise_amount":${huge},`),
    );
  });

  test('a balance on either side', async () => {
    assert.equal((await data.get('transactions', { balance_id_eq: ids.balance ?? '' })).body.total, 4);
    assert.equal((await data.get('transactions', { balance_id_ne: ids.balance ?? '' })).body.total, 0);
  });

  test('identities, reconciliations, matching rules and external transactions', async () => {
    const { body: identities } = await data.get('identities', { dob_eq: '1990-05-17' });
    assert.deepEqual([identities.total, identities.data[0].first_name], [1, 'Ann']);
    assert.deepEqual(identities.stats, { identity_type: { individual: 1 } });
    // To Core what was not given is the year 1; here it is what has no value.
    await data.make('identities', { first_name: 'Bob', last_name: 'Unborn', identity_type: 'individual' });
    for (const [operator, firstName] of [
      ['isnull', 'Bob'],
      ['isnotnull', 'Ann'],
    ]) {
      const { body } = await data.filter('identities/filter', { filters: [{ field: 'dob', operator }] });
      assert.deepEqual([body.total, body.data[0].first_name], [1, firstName]);
    }
    assert.equal((await data.get('matching-rules', { name_like: '%reference' })).body.data[0].rule_id, ids.rule);
    const { body: external } = await data.get('external-transactions', {
      upload_id_eq: ids.upload ?? '',
      amount_gt: '10',
    });
    assert.deepEqual(external.data, [
      {
        ...{ id: 'x1', upload_id: ids.upload, amount: 10.5, reference: 'r', currency: 'USD', description: 'd' },
        ...{ date: '2026-01-05T00:00:00Z', source: 'bank' },
      },
    ]);
    const started = { upload_id: ids.upload, strategy: 'one_to_one', matching_rule_ids: [ids.rule], dry_run: true };
    const { reconciliation_id } = (await data.make('reconciliation/start', started)).body;
    const runs = await data.filter('reconciliation/filter', {
      filters: [{ field: 'is_dry_run', operator: 'eq', value: true }],
    });
    assert.equal(runs.body.data[0].reconciliation_id, reconciliation_id);
    assert.equal((await data.get('reconciliations', { started_at_gt: '2020-01-01' })).body.total, 1);
  });

  test('one by its id, and 404 for one that is not there', async () => {
    assert.equal((await data.get(`ledgers/${ids.beta}`)).body.name, 'beta');
    assert.equal((await data.get(`identities/${ids.ann}`)).body.last_name, 'Ames');
    assert.match((await data.get(`balances/${ids.balance}`)).text, /"balance":\d{30},/);
    const [first] = (await data.get('transactions', { reference_eq: 'ten' })).body.data;
    assert.deepEqual((await data.get(`transactions/${first.transaction_id}`)).body, first);
    for (const [name, code] of [
      ['ledgers', 'LGR_NOT_FOUND'],
      ['balances', 'BAL_NOT_FOUND'],
      ['transactions', 'TXN_NOT_FOUND'],
      ['identities', 'IDT_NOT_FOUND'],
    ]) {
      const { status, code: given } = await data.get(`${name}/nope`);
      assert.deepEqual([status, given], [404, code]);
    }
  });

  test('a token is shown as it is stored', async () => {
    const { body: made } = await data.make('identities', { identity_type: 'individual', first_name: 'Zoe' });
    await data.make(`identities/${made.identity_id}/tokenize/FirstName`, {});
    const { body } = await data.get(`identities/${made.identity_id}`);
    assert.deepEqual([body.first_name === 'Zoe', body.meta_data.tokenized_fields], [false, { FirstName: true }]);
  });

  /** Once the advice was to ask for what is older, which leaves out the rest of a batch: its rows have one time. */
  test('whoever can leaf no further and reads on as the refusal says misses nothing', async () => {
    const common = { amount: 1, currency: 'EUR', description: 'x', source: '@world', destination: '@batch' };
    const wanted = Array.from({ length: 5 }, (_, n) => `batch-${n}`);
    const transactions = wanted.map((reference) => ({ ...common, reference, allow_overdraft: true }));
    await data.make('transactions/bulk', { atomic: true, skip_queue: true, transactions });
    const batch = { reference_like: 'batch-%' };
    const first = (await data.get('transactions', { ...batch, pageSize: '3' })).body.data;
    const [advice = ''] = /created_at_\w+/.exec((await data.get('transactions', { page: '99999' })).text) ?? [];
    const rest = (await data.get('transactions', { ...batch, [advice]: first.at(-1).created_at })).body.data;
    const read = new Set([...first, ...rest].map(({ reference }) => reference));
    assert.deepEqual([...read].sort(), wanted);
  });
});
