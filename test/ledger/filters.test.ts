import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { refusal, useLedger } from '../support/ledger.ts';

/** The two ways to ask for the same list. */
interface Asked {
  readonly query?: string;
  readonly filters?: readonly object[];
}

describe('filters', () => {
  const at = Date.parse('2026-01-05T10:30:15.250Z');
  const clock = { ms: at, nowMs: () => clock.ms };
  const { call } = useLedger({ clock });
  let balance = '';

  before(async () => {
    for (const [name, metaData] of [
      ['alpha', { tier: 'gold', level: 5, on: true, at: '2026-01-05T08:00:00Z' }],
      ['Beta', { tier: 'silver', level: 7, on: false, at: 'soon' }],
      ['gamma', { tier: null, level: '6' }],
      ['déltá', undefined],
    ] as const) {
      await call('POST', '/ledgers', { name, meta_data: metaData });
      clock.ms += 86_400_000;
    }
    const { body: ledger } = await call('POST', '/ledgers', { name: 'with balances', meta_data: { skip: 1 } });
    balance = (await call('POST', '/balances', { ledger_id: ledger.ledger_id, currency: 'USD' })).body.balance_id;
    for (const amount of [10, 20.5]) {
      await call('POST', '/transactions', {
        amount,
        precision: 100,
        currency: 'USD',
        reference: `in ${amount}`,
        source: '@world',
        destination: balance,
        description: 'd',
        allow_overdraft: true,
        skip_queue: amount === 10,
        effective_date: '2025-06-01T00:00:00Z',
      });
    }
  });

  async function names({ query, filters }: Asked): Promise<string[]> {
    const answer =
      query === undefined
        ? await call('POST', '/ledgers/filter', { filters, limit: 100 })
        : await call('GET', `/ledgers?limit=100&${query}`);
    assert.equal(answer.status, 200, answer.reply.body);
    return answer.body.map((row: { name: string }) => row.name).reverse();
  }

  for (const [query, expected] of [
    ['name_eq=alpha', ['alpha']],
    ['name_EQ=alpha', ['alpha']],
    ['name_eq=alpha&name_eq=Beta', ['alpha']],
    ['name_neq=alpha&meta_data_isnotnull=1&name_ne=General%20Ledger', ['Beta', 'gamma', 'with balances']],
    ['name_in=alpha,%20gamma,nobody', ['alpha', 'gamma']],
    ['name_ilike=D%C3%89LT%25', ['déltá']],
    ['name_like=b%25', []],
    ['name_gt=gamma&name_lt=h', []],
    ['name_between=a|b', ['alpha']],
    ['created_at_eq=2026-01-05', ['alpha']],
    ['created_at_eq=2026/01/06', ['Beta']],
    ['created_at_eq=2026-01-05T10:30', ['alpha']],
    ['created_at_eq=2026-01-05%2010:30:15', ['alpha']],
    ['created_at_eq=2026-01-05T10:30:16Z', []],
    ['created_at_eq=2026-01-05T10:30:15.25Z', ['alpha']],
    ['created_at_eq=2026-01-05T11:30:15.25%2B01:00', ['alpha']],
    ['created_at_gteq=2026-01-08&created_at_lteq=2026-01-09', ['déltá']],
    ['created_at_between=2026-01-05|2026-01-07', ['alpha', 'Beta']],
    ['name_eq=alpha&name_like=gam%25&logical_operator=OR', ['alpha', 'gamma']],
    ['meta_data.tier_eq=gold', ['alpha']],
    ['meta_data.level_eq=5', ['alpha']],
    ['meta_data.level_eq=6', []], // "6" is text
    ['meta_data.on_eq=true', ['alpha']],
    ['meta_data.at_eq=2026-01-05', ['alpha']],
    ['meta_data.tier_ne=gold', ['Beta']],
    ['meta_data.tier_in=gold,silver', ['alpha', 'Beta']],
    ['meta_data.level_gte=6', ['Beta', 'gamma']],
    ['meta_data.tier_gt=1', []], // no numbers there, and no error either
    ['meta_data.level_between=5|6', ['alpha', 'gamma']],
    ['meta_data.tier_ilike=G%25', ['alpha']],
    ['meta_data.level_isnotnull=', ['alpha', 'Beta', 'gamma']],
    ['meta_data.tier_isnull=1&name_like=%25a', ['gamma']],
    ['meta_data_isnull=1', ['déltá']],
    ['name_equals=alpha&org_id=x&name_ne=General%20Ledger', ['alpha', 'Beta', 'gamma', 'déltá', 'with balances']],
  ] as const) {
    test(`GET /ledgers?${query}`, async () => assert.deepEqual(await names({ query }), expected));
  }

  for (const [filter, expected] of [
    [{ field: 'name', operator: 'eq', value: 'alpha' }, ['alpha']],
    [{ field: 'created_at', operator: 'eq', value: '2026-01-05' }, []], // the instant, not the day
    [{ field: 'created_at', operator: 'lt', value: '2026-01-06' }, ['alpha']],
    [{ field: 'meta_data.level', operator: 'eq', value: 5 }, ['alpha']],
    [{ field: 'meta_data.level', operator: 'eq', value: '5' }, []],
    [{ field: 'meta_data.level', operator: 'eq', value: '6' }, ['gamma']],
    [{ field: 'meta_data.tier', operator: 'eq', value: null }, ['gamma']],
    [{ field: 'meta_data.tier', operator: 'in', values: ['gold', 3] }, ['alpha']],
    [{ field: 'meta_data', operator: 'eq', value: { skip: 1 } }, ['with balances']],
    [{ field: 'name', operator: 'eq', value: null }, []],
    [{ field: 'name', operator: 'eq' }, []],
    [{ field: 'name', operator: 'between', values: ['a', 'b'] }, ['alpha']],
  ] as const) {
    test(`POST /ledgers/filter ${JSON.stringify(filter)}`, async () => {
      assert.deepEqual(await names({ filters: [filter] }), expected);
    });
  }

  for (const [path, query, why] of [
    ['/ledgers', 'colour_eq=red', "invalid field 'colour' for table 'ledgers'"],
    ['/ledgers', '_eq=red', "invalid field '' for table 'ledgers'"],
    ['/ledgers', 'constructor_eq=red', "invalid field 'constructor' for table 'ledgers'"],
    ['/ledgers', 'name%3Bdrop table ledgers_eq=1', "invalid field 'name;drop table ledgers' for table 'ledgers'"],
    [
      '/ledgers',
      "meta_data.a'b_eq=1",
      "invalid JSON key 'a'b' in field 'meta_data.a'b': must match pattern ^[a-zA-Z][a-zA-Z0-9_]*$",
    ],
    ['/ledgers', 'created_at_gt=soon', "invalid value 'soon' for field 'created_at'"],
    ['/ledgers', 'created_at_like=2026%25', "operator 'like' is not supported for field 'created_at'"],
    ['/transactions', 'amount_eq=abc', "invalid value 'abc' for field 'amount'"],
    ['/transactions', 'amount_in=1,NaN', "invalid value 'NaN' for field 'amount'"],
    ['/balances', 'balance_gt=0x10', "invalid value '0x10' for field 'balance'"],
    ['/balances', 'meta_data.n_gt=x', "invalid value 'x' for field 'meta_data.n'"],
    ['/identities', 'height_eq=1', "invalid field 'height' for table 'identity'"],
    [
      '/transactions',
      'balance_id_like=x',
      "operator 'like' is not supported for field 'balance_id' on transactions: must be one of eq, ne, in, isnull, isnotnull",
    ],
    ['/ledgers', 'name_like=%25%5C', 'a value is not one its field can hold'],
    ['/balances', 'balance_eq=1e9999', null],
  ] as const) {
    test(`GET ${path}?${query} is ${why === null ? 'fine' : 'a 400'}`, async () => {
      const answer = await call('GET', `${path}?${query}`);
      if (why === null) return assert.equal(answer.status, 200);
      assert.deepEqual(refusal(answer), [400, 'GEN_BAD_REQUEST', `Invalid filter: ${why}`]);
      assert.deepEqual(answer.body.error_detail.details, {});
    });
  }

  for (const [filter, why] of [
    [
      { field: 'name', operator: 'EQ', value: 1 },
      "invalid operator 'EQ' for field 'name': must be one of eq, ne, gt, gte, lt, lte, in, between, like, ilike, isnull, isnotnull",
    ],
    [{ field: 'name', operator: 'in' }, "operator 'in' for field 'name' requires at least one value in 'values'"],
    [
      { field: 'name', operator: 'between', values: [1] },
      "operator 'between' for field 'name' requires exactly two values in 'values', got 1",
    ],
    [{ field: 'none', operator: 'in' }, "operator 'in' for field 'none' requires at least one value in 'values'"],
    [
      { field: 'meta_data.a-b', operator: 'between' },
      "operator 'between' for field 'meta_data.a-b' requires exactly two values in 'values', got 0",
    ],
    [{ field: 'name', operator: 'eq', value: [1] }, "invalid value '[1]' for field 'name'"],
    [{ field: 'created_at', operator: 'gt', value: 5 }, "invalid value '5' for field 'created_at'"],
  ] as const) {
    test(`POST /ledgers/filter ${JSON.stringify(filter)} is a 400`, async () => {
      const answer = await call('POST', '/ledgers/filter', { filters: [filter] });
      assert.deepEqual(refusal(answer), [400, 'GEN_BAD_REQUEST', `Invalid filter: ${why}`]);
    });
  }

  test('parameters that can not be read are listed, all of them', async () => {
    const long = 'x'.repeat(1_001);
    const many = Array.from({ length: 101 }, (_, index) => index).join(',');
    const answer = await call(
      'GET',
      `/ledgers?logical_operator=xor&name_eq=${long}&created_at_between=1&name_in=${many}`,
    );
    const problems = [
      { Param: 'logical_operator', Message: "invalid logical_operator: must be 'and' or 'or'" },
      { Param: 'name_eq', Message: 'value exceeds maximum length (1000 chars)' },
      {
        Param: 'created_at_between',
        Message: 'between operator requires exactly 2 pipe-separated values (value1|value2)',
      },
      { Param: 'name_in', Message: 'IN operator exceeds maximum values (100)' },
    ];
    assert.equal(answer.status, 400);
    assert.deepEqual(answer.body, {
      errors: problems,
      error_detail: { code: 'GEN_VALIDATION_ERROR', message: 'invalid filter parameters', details: problems },
    });
  });

  test('the twenty-first filter is one too many', async () => {
    const query = (count: number): string =>
      Array.from({ length: count }, (_, index) => `meta_data.k${index}_isnull=1`).join('&');
    assert.equal((await call('GET', `/ledgers?${query(20)}`)).status, 200);
    const answer = await call('GET', `/ledgers?${query(21)}`);
    assert.deepEqual(answer.body.errors, [
      { Param: 'meta_data.k20_isnull', Message: 'exceeded maximum number of filters (20)' },
    ]);
    const filters = Array.from({ length: 101 }, () => ({ field: 'name', operator: 'isnull' }));
    assert.equal((await call('POST', '/ledgers/filter', { filters })).status, 400);
  });

  test('a filter body that can not be decoded is a validation error', async () => {
    for (const [body, message] of [
      ['', 'EOF'],
      ['{"limit":"x"}', 'json: cannot unmarshal string into Go struct field FilterRequest.limit of type int'],
      [
        '{"filters":[{"operator":1}]}',
        'json: cannot unmarshal number into Go struct field QueryFilter.filters.operator of type filter.Operator',
      ],
      ['{"logical_operator":"nor"}', "invalid logical_operator: must be 'and' or 'or'"],
    ] as const) {
      assert.deepEqual(refusal(await call('POST', '/ledgers/filter', body)), [400, 'GEN_VALIDATION_ERROR', message]);
    }
  });

  test('counts are of all matches, and missing when the page is empty', async () => {
    const filters = [{ field: 'name', operator: 'ilike', value: '%a' }];
    const counted = await call('POST', '/ledgers/filter', { filters, limit: 1, include_count: true });
    assert.equal(counted.body.total_count, 3);
    assert.equal(counted.body.data.length, 1);
    const beyond = await call('POST', '/ledgers/filter', { filters, offset: 3, include_count: true });
    assert.deepEqual(beyond.body, { data: [] });
    const farBeyond = await call('POST', '/ledgers/filter', '{"offset":9223372036854775807}');
    assert.deepEqual([farBeyond.status, farBeyond.body], [200, []]);
    const none = [{ field: 'currency', operator: 'eq', value: 'XXX' }];
    assert.deepEqual((await call('POST', '/balances/filter', { filters: none, include_count: true })).body, {
      data: null,
    });
    assert.equal((await call('GET', '/balances?currency_eq=XXX')).body, null);
  });

  test('a date of birth that was not given is that of the year 1, as it is shown', async () => {
    for (const [firstName, dob] of [
      ['old', '1950-05-01T00:00:00Z'],
      ['unknown', undefined],
      ['young', '2000-05-01T00:00:00Z'],
    ]) {
      await call('POST', '/identities', { first_name: firstName, last_name: 'Born', dob });
    }
    const born = { field: 'last_name', operator: 'eq', value: 'Born' };
    const found = async (filters: readonly object[], order = 'asc') => {
      const asked = { filters: [born, ...filters], sort_by: 'dob', sort_order: order };
      const { body } = await call('POST', '/identities/filter', asked);
      return (body ?? []).map((row: { first_name: string }) => row.first_name);
    };
    assert.deepEqual(await found([]), ['unknown', 'old', 'young']);
    assert.deepEqual(await found([], 'desc'), ['young', 'old', 'unknown']);
    assert.deepEqual(await found([{ field: 'dob', operator: 'lt', value: '1980-01-01' }]), ['unknown', 'old']);
    assert.deepEqual(await found([{ field: 'dob', operator: 'eq', value: '0001-01-01' }]), ['unknown']);
    assert.deepEqual(await found([{ field: 'dob', operator: 'isnull' }]), []);
    const { body } = await call('GET', '/identities?last_name_eq=Born&dob_eq=0001-01-01');
    assert.deepEqual(body.length, 1);
  });

  test('sorting by a field goes either way, and by an unknown or virtual one not at all', async () => {
    const sorted = async (path: string, sort: object): Promise<unknown[]> => (await call('POST', path, sort)).body;
    const byName = (await sorted('/ledgers/filter', { sort_by: ' NAME ', sort_order: 'asc' })) as { name: string }[];
    assert.deepEqual(
      byName.map((row) => row.name).filter((name) => /^[a-g]/.test(name)),
      ['alpha', 'déltá', 'gamma'],
    );
    const newest = await sorted('/transactions/filter', {});
    assert.deepEqual(await sorted('/transactions/filter', { sort_by: 'balance_id' }), newest);
    assert.deepEqual(await sorted('/transactions/filter', { sort_by: 'nothing' }), newest);
    assert.deepEqual(
      await sorted('/transactions/filter', { sort_by: 'created_at', sort_order: 'asc' }),
      newest.toReversed(),
    );
    // It was taken for a virtual field, and any order in capitals for its small form: Core knows `asc` and `desc` alone.
    const byParent = { sort_by: 'parent_transaction', sort_order: 'desc' };
    const [first] = (await sorted('/transactions/filter', byParent)) as { reference: string }[];
    assert.equal(first?.reference, 'in 20.5_q');
    const rising = await sorted('/transactions/filter', { ...byParent, sort_order: 'asc' });
    assert.equal((rising.at(-1) as typeof first)?.reference, 'in 20.5_q');
    assert.deepEqual(await sorted('/transactions/filter', { sort_by: 'created_at', sort_order: 'ASC' }), newest);
  });

  async function references(query: string): Promise<string[]> {
    const answer = await call('GET', `/transactions?${query}`);
    assert.equal(answer.status, 200, answer.reply.body);
    return answer.body.map((row: { reference: string }) => row.reference).reverse();
  }

  test('transactions are found by balance on either side, by indicator and by parent', async () => {
    const all = ['in 10', 'in 20.5', 'in 20.5_q'];
    assert.deepEqual(await references(`balance_id_eq=${balance}`), all);
    assert.deepEqual(await references(`balance_id_in=x,${balance}`), all);
    assert.deepEqual(await references(`balance_id_ne=${balance}`), []);
    assert.deepEqual(await references('balance_id_ne=bln_other'), all);
    assert.deepEqual(await references('balance_id_isnotnull=1'), all);
    assert.deepEqual(await references('balance_id_isnull=1'), []);
    assert.deepEqual(await references('indicator_eq=@world'), all);
    assert.deepEqual(await references('indicator_like=@w%25'), all);
    assert.deepEqual(await references('indicator_eq=@nobody'), []);
    assert.deepEqual(await references('indicator_isnull=1'), all); // the destination has none
    assert.deepEqual(await references('source_eq=@world'), []); // stored are ids
    const [queued] = (await call('GET', '/transactions?reference_eq=in%2020.5')).body;
    assert.deepEqual(await references(`parent_transaction_eq=${queued.transaction_id}`), ['in 20.5_q']);
    assert.deepEqual(await references('parent_transaction_eq='), ['in 10', 'in 20.5']);
    assert.deepEqual(await references('parent_transaction_ne=x'), all);
    assert.deepEqual(await references('parent_transaction_isnotnull=1'), all); // none is '', which is not null
    assert.deepEqual(await references('parent_transaction_isnull=1'), []);
  });

  test('amounts compare in major units, dates by what is shown', async () => {
    assert.deepEqual(await references('amount_eq=20.5&status_eq=APPLIED'), ['in 20.5_q']);
    assert.deepEqual(await references('amount_lt=20.50'), ['in 10']);
    assert.deepEqual(await references('precision_eq=100&amount_between=10|11'), ['in 10']);
    assert.equal((await references('effective_date_eq=2025-06-01')).length, 3);
    assert.equal((await references('effective_date_gt=2025-06-01')).length, 0);
  });
});
