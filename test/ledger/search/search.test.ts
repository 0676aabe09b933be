/** POST /search/:collection: what is found, how, and in what shape. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { refusal, useLedger } from '../../support/ledger.ts';

describe('searching', () => {
  const ledger = useLedger();
  const ids: Record<string, string> = {};
  const search = async (collection: string, parameters: object) => {
    const answer = await ledger.call('POST', `/search/${collection}`, parameters);
    assert.equal(answer.status, 201, answer.reply.body);
    return answer.body;
  };
  const references = async (parameters: object): Promise<string[]> =>
    (await search('transactions', parameters)).hits.map(
      (hit: { document: { reference: string } }) => hit.document.reference,
    );

  async function pay(reference: string, amount: number, more: object = {}): Promise<void> {
    const { status, reply } = await ledger.call('POST', '/transactions', {
      ...{ amount, precision: 100, currency: 'USD', reference, description: 'Payment', skip_queue: true },
      ...{ source: '@world', destination: ids.alice, allow_overdraft: true, ...more },
    });
    assert.equal(status, 201, reply.body);
  }

  before(async () => {
    const created = await ledger.call('POST', '/ledgers', {
      name: 'Customer Wallets',
      meta_data: { tier: 'Gold', level: 7 },
    });
    ids.ledger = created.body.ledger_id;
    await ledger.call('POST', '/ledgers', { name: 'Merchants' });
    for (const name of ['alice', 'bob']) {
      const balance = { ledger_id: ids.ledger, currency: 'USD', meta_data: { owner: name } };
      ids[name] = (await ledger.call('POST', '/balances', balance)).body.balance_id;
    }
    await pay('top-up-1', 100, {
      description: 'Top-up by card',
      meta_data: { channel: 'Mobile App', nested: { deep: 'x1' } },
    });
    await pay('top-up-2', 50.25, { description: 'Top-up by wire', meta_data: { channel: 'Web' } });
    await pay('ord-17', 25.5, { description: 'Books for Ann', source: ids.alice, destination: ids.bob });
    await pay('yen-1', 900, { precision: 1, currency: 'JPY', description: 'Café Zürich', destination: '@cafe' });
    await pay('hold-1', 5, { inflight: true, source: ids.alice, destination: ids.bob });
  });

  test('everything, newest first, as documents with exact numbers and times in seconds', async () => {
    const { hits, found, out_of, page, request_params, facet_counts, search_cutoff, search_time_ms } = await search(
      'transactions',
      { q: '*' },
    );
    assert.equal(found, 5);
    assert.equal(out_of, 5);
    assert.equal(page, 1);
    assert.deepEqual(request_params, { collection_name: 'transactions', per_page: 10, q: '*' });
    assert.deepEqual([facet_counts, search_cutoff, typeof search_time_ms], [[], false, 'number']);
    const last = hits.at(-1);
    assert.deepEqual(Object.keys(last), ['document', 'highlight', 'highlights']);
    const { document } = last;
    assert.equal(document.id, document.transaction_id);
    assert.deepEqual(
      [document.reference, document.amount, document.amount_string, document.precise_amount, document.precision],
      ['top-up-1', 100, '100', '10000', 100],
    );
    assert.ok(Math.abs(document.created_at - Date.now() / 1000) < 60);
    assert.deepEqual([document.scheduled_for, document.inflight_commit_date], [-62135596800, '0001-01-01T00:00:00Z']);
    assert.deepEqual([document.allow_overdraft, document.inflight, document.parent_transaction], [true, false, '']);
  });

  for (const [what, parameters, expected] of [
    ['a word', { q: 'books', query_by: 'description' }, ['ord-17']],
    ['the beginning of the last word', { q: 'boo', query_by: 'description' }, ['ord-17']],
    ['no beginning when it must be whole', { q: 'boo', query_by: 'description', prefix: 'false', num_typos: '0' }, []],
    ['words in any order and letter case', { q: 'CARD top-up', query_by: 'description' }, ['top-up-1']],
    ['without accents', { q: 'zurich', query_by: 'description' }, ['yen-1']],
    ['in any of the fields', { q: 'ord-17', query_by: 'description,reference' }, ['ord-17']],
    ['words across fields', { q: 'ord17 ann', query_by: 'description,reference' }, ['ord-17']],
    ['a phrase', { q: '"by wire"', query_by: 'description' }, ['top-up-2']],
    ['no phrase in another order', { q: '"wire by"', query_by: 'description' }, []],
    ['without a word', { q: 'top-up -wire', query_by: 'description' }, ['top-up-1']],
    ['a swapped letter', { q: 'bokos', query_by: 'description' }, ['ord-17']],
    ['a wrong letter, and a beginning', { q: 'paym', query_by: 'description' }, ['hold-1']],
    ['no typos when none are wanted', { q: 'bokos', query_by: 'description', num_typos: '0' }, []],
    [
      'one word less when not all are there',
      { q: 'books nowhere', query_by: 'description', num_typos: '0' },
      ['ord-17'],
    ],
    [
      'all words when none may be dropped',
      { q: 'books nowhere', query_by: 'description', drop_tokens_threshold: 0 },
      [],
    ],
    ['a key of metadata', { q: 'mobile', query_by: 'meta_data.channel' }, ['top-up-1']],
    ['a key below', { q: 'x1', query_by: 'meta_data.nested.deep' }, ['top-up-1']],
    ['all metadata', { q: 'x1', query_by: 'meta_data' }, ['top-up-1']],
    ['a status', { q: 'infl', query_by: 'status' }, ['hold-1']],
    ['a status or a word', { q: 'inflight', query_by: 'status,description' }, ['hold-1']],
    ['everything when nothing is asked for', { q: '', query_by: 'description', per_page: 2 }, ['hold-1', 'yen-1']],
    ['everything of spaces', { q: '  ', query_by: 'description', filter_by: 'currency:JPY' }, ['yen-1']],
    ['nothing but signs', { q: '---', query_by: 'description' }, []],
    ['whole values', { filter_by: 'reference:=ord-17' }, ['ord-17']],
    ['no part of a value', { filter_by: 'description:=Books' }, []],
    ['words of a value', { filter_by: 'description:Books' }, ['ord-17']],
    ['the beginning of a value', { filter_by: 'description:=Books f*' }, ['ord-17']],
    ['one of several', { filter_by: 'reference:=[ord-17, yen-1]' }, ['yen-1', 'ord-17']],
    ['none of several', { filter_by: 'reference:!=[ord-17, yen-1, hold-1]' }, ['top-up-2', 'top-up-1']],
    ['a status in any letter case', { filter_by: 'status:=inflight' }, ['hold-1']],
    ['both', { filter_by: 'currency:=USD && status:APPLIED' }, ['ord-17', 'top-up-2', 'top-up-1']],
    ['either, in parentheses', { filter_by: '(currency:JPY || status:=INFLIGHT) && amount:>1' }, ['hold-1', 'yen-1']],
    ['a range', { filter_by: 'amount:[25.5..50.25]' }, ['ord-17', 'top-up-2']],
    [
      'ranges and values',
      { filter_by: 'amount:[1..6, 900, >=100]', sort_by: 'amount:asc' },
      ['hold-1', 'top-up-1', 'yen-1'],
    ],
    ['exact minor units', { filter_by: 'precise_amount:5025' }, ['top-up-2']],
    ['not a number', { filter_by: 'amount:!=900 && amount:>30' }, ['top-up-2', 'top-up-1']],
    ['a truth value', { filter_by: 'inflight:true' }, ['hold-1']],
    ['metadata as a whole', { filter_by: 'meta_data.channel:=Mobile App' }, ['top-up-1']],
    ['an escaped value', { filter_by: 'description:=`Books for Ann`' }, ['ord-17']],
    ['by what a balance is', { filter_by: '$balances(meta_data.owner:=bob && currency:=USD)' }, ['hold-1', 'ord-17']],
    ['since a time', { filter_by: 'created_at:>1700000000 && created_at:<9999999999 && currency:JPY' }, ['yen-1']],
    ['sorted', { sort_by: 'amount:desc', per_page: 2 }, ['yen-1', 'top-up-1']],
    ['sorted by two', { sort_by: 'inflight:desc,amount:asc', per_page: 2 }, ['hold-1', 'ord-17']],
    ['a second page', { sort_by: 'amount:desc', per_page: 2, page: 2 }, ['top-up-2', 'ord-17']],
    ['from an offset', { sort_by: 'amount:desc', limit: 2, offset: 3 }, ['ord-17', 'hold-1']],
  ] as const) {
    test(`transactions: ${what}`, async () => assert.deepEqual(await references({ q: '*', ...parameters }), expected));
  }

  test('what is shown of a document can be chosen', async () => {
    const shown = async (parameters: object): Promise<string[]> => {
      const { hits } = await search('transactions', { q: 'books', query_by: 'description', ...parameters });
      return Object.keys(hits[0].document);
    };
    assert.deepEqual(await shown({ include_fields: 'reference, amount' }), ['amount', 'reference']);
    assert.ok((await shown({ include_fields: '$balances(*)' })).length > 20);
    assert.ok(!(await shown({ exclude_fields: 'amount' })).includes('amount'));
  });

  test('matches are marked, in long texts with a few words around them', async () => {
    const words = Array.from({ length: 60 }, (_, n) => `w${n}`);
    words[30] = 'Needle';
    await pay('long', 1, { description: words.join(' ') });
    const { hits } = await search('transactions', {
      ...{ q: 'needle', query_by: 'description', highlight_affix_num_tokens: 2, highlight_full_fields: 'description' },
      ...{ highlight_start_tag: '<b>', highlight_end_tag: '</b>' },
    });
    const { snippet, value, matched_tokens } = hits[0].highlight.description;
    assert.equal(snippet, 'w28 w29 <b>Needle</b> w31 w32');
    assert.equal(value.split(' ').length, 60);
    assert.deepEqual(matched_tokens, ['Needle']);
  });

  test('errors are those of the engine, in the envelope of Core', async () => {
    const cases: [
      collection: string,
      parameters: object,
      status: number,
      code: string,
      engine: number,
      message: string,
    ][] = [
      ['transactions', { q: '' }, 400, 'SRCH_QUERY_INVALID', 400, 'No search fields specified for the query.'],
      ['transactions', { q: 'x' }, 400, 'SRCH_QUERY_INVALID', 400, 'No search fields specified for the query.'],
      [
        'transactions',
        { q: 'x', query_by: 'email' },
        400,
        'SRCH_QUERY_INVALID',
        404,
        'Could not find a field named `email` in the schema.',
      ],
      [
        'transactions',
        { q: '*', filter_by: 'nope:=1' },
        400,
        'SRCH_QUERY_INVALID',
        404,
        'Could not find a filter field named `nope` in the schema.',
      ],
      [
        'transactions',
        { q: '*', filter_by: 'created_at:=x' },
        400,
        'SRCH_QUERY_INVALID',
        400,
        'Error with filter field `created_at`: Numerical field has an invalid comparator.',
      ],
      [
        'transactions',
        { q: '*', filter_by: '(a:b' },
        400,
        'SRCH_QUERY_INVALID',
        400,
        'Could not parse the filter query: unbalanced parentheses.',
      ],
      [
        'transactions',
        { q: '*', sort_by: 'status:asc' },
        400,
        'SRCH_QUERY_INVALID',
        404,
        'Could not find a field named `status` in the schema for sorting.',
      ],
      [
        'transactions',
        { q: '*', per_page: 251 },
        400,
        'SRCH_QUERY_INVALID',
        422,
        'Only upto 250 hits can be fetched per page.',
      ],
      ['nothing', { q: '*' }, 404, 'GEN_NOT_FOUND', 404, 'Collection not found'],
    ];
    for (const [collection, parameters, status, code, engine, message] of cases) {
      const answer = await ledger.call('POST', `/search/${collection}`, parameters);
      assert.deepEqual(refusal(answer), [
        status,
        code,
        `status: ${engine} response: {"message": ${JSON.stringify(message)}}`,
      ]);
    }
    const malformed = await ledger.call('POST', '/search/ledgers', '{"q": 5}');
    assert.equal(malformed.status, 400);
    assert.match(malformed.reply.body, /GEN_MALFORMED_REQUEST.*SearchCollectionParams.q of type string/);
  });
});
