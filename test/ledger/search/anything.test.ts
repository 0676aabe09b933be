/** Whatever is asked, and whatever is stored: a search is answered or refused, never at fault. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CollectionName, collectionNames, collections } from '#src/ledger/model/search/collections.ts';
import { ledgerDatabase } from '../../support/database.ts';
import { type LedgerPort, ledgerPort } from '../../support/ledger-port.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...["'; drop table transactions; --", "':*'", '\\', '"', "''", '`', '<->', '!', '&|', '%_'],
    ...['\u{1F600}'.repeat(80), 'a'.repeat(3_000)],
  ),
);

async function stored(port: LedgerPort, path: string, body: object): Promise<void> {
  const { status, text } = await port.send('POST', path, body);
  assert.equal(status, 201, text);
}

async function pay(port: LedgerPort, reference: string, more: object): Promise<void> {
  await stored(port, '/transactions', {
    ...{ precise_amount: 100, precision: 100, currency: 'USD', reference, skip_queue: true },
    ...{ source: '@world', destination: '@shop', allow_overdraft: true, ...more },
  });
}

/** Some of everything, with metadata under hostile keys. @returns how many transactions there are. */
async function fill(port: LedgerPort): Promise<number> {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (text, key) => {
      const value = text.replaceAll('\0', '');
      const meta_data = { k: value, n: count, [key.replaceAll('\0', '')]: [value, 1e300] };
      await pay(port, `f-${count++}`, { description: `d ${value}`, meta_data });
      await stored(port, '/ledgers', { name: `books ${count} ${value}`, meta_data });
      await stored(port, '/identities', { first_name: 'Ann', last_name: `Lee ${count}`, meta_data });
    }),
    { numRuns: 30 },
  );
  const many = Array.from({ length: 2_000 }, (_, i) => `${'字'.repeat(95)}${i}`);
  await pay(port, 'wide', {
    description: 'wide',
    meta_data: { ['\u{10FFFF}'.repeat(150)]: '\u{20000}'.repeat(100), many },
  });
  return count + 1;
}

async function ask(port: LedgerPort, collection: CollectionName, parameters: object): Promise<void> {
  const { status, text } = await port.send('POST', `/search/${collection}`, parameters);
  assert.ok([201, 400, 404, 422].includes(status), `${collection} ${JSON.stringify(parameters)}: ${text}`);
}

const value = fc.oneof(
  hostile,
  fc.constantFrom('1', '-1', '1.5', 'true', '[1..2]', '[a,b]', '>5', '`x`', 'x*', '9'.repeat(23), '1e400', '[..]', ''),
);
const sign = fc.constantFrom(':', ':=', ':!=', ':>', ':<=', ':!');

test('whatever is asked, and whatever is stored: no fault, no SQL error, and the books stay', async (t) => {
  const port = await ledgerPort(t, await ledgerDatabase(t));
  const transactions = await fill(port);
  const field = fc.constantFrom('id', 'meta_data.k', ...Object.keys(collections.transactions.fields));
  const filter = fc.tuple(field, sign, value).map((parts) => parts.join(''));
  const filters = fc.oneof(
    hostile,
    filter,
    fc.tuple(filter, fc.constantFrom('&&', '||'), filter).map((parts) => `(${parts.join(' ')})`),
  );
  const asked = fc.record(
    {
      q: fc.oneof(hostile, fc.constant('*')),
      query_by: fc.oneof(hostile, fc.constantFrom('reference', 'reference,status,source', 'meta_data', 'meta_data.k')),
      filter_by: filters,
      sort_by: fc.oneof(
        hostile,
        field.map((name) => `${name}:desc`),
        fc.constant('_text_match:asc'),
      ),
      facet_by: fc.oneof(hostile, field),
      facet_query: fc.tuple(field, hostile).map((parts) => parts.join(':')),
      group_by: fc.oneof(hostile, field),
      include_fields: hostile,
      highlight_start_tag: hostile,
      per_page: fc.integer({ min: -1, max: 300 }),
      page: fc.integer({ min: -1, max: 2 ** 40 }),
      num_typos: fc.constantFrom('0', '1', '2', '3', '1,2', 'x'),
    },
    { requiredKeys: ['q'] },
  );
  await fc.assert(
    fc.asyncProperty(asked, (parameters) => ask(port, 'transactions', parameters)),
    { numRuns: 200 },
  );
  const { body } = await port.send('POST', '/search/transactions', { q: '*' });
  assert.equal(body.found, transactions);
  assert.equal((await port.send('GET', '/transactions?limit=100')).body.length, transactions);
});

/** What makes sense one by one, in every combination. */
function sensible(name: CollectionName): fc.Arbitrary<object> {
  const fields = Object.entries(collections[name].fields);
  const metaData = name === 'reconciliations' ? [] : ['meta_data.k', 'meta_data.n'];
  const typed = (...types: string[]): string[] => fields.filter(([, type]) => types.includes(type)).map(([key]) => key);
  const list = (names: readonly string[], maxLength = 3) =>
    fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength });
  const sortable = ['_text_match', ...typed('integer', 'int64', 'float', 'time', 'bool'), ...metaData];
  const anyField = [...fields.map(([key]) => key), ...metaData];
  const sort = fc
    .tuple(list(sortable), fc.array(fc.constantFrom('asc', 'desc'), { minLength: 3, maxLength: 3 }))
    .map(([keys, directions]) => keys.map((key, index) => `${key}:${directions[index]}`).join(','));
  const named = (names: readonly string[], maxLength?: number) => list(names, maxLength).map((keys) => keys.join(','));
  const own = fc
    .tuple(fc.constantFrom(...anyField), sign, fc.constantFrom('1', 'a', 'true', '[1..2]', '[USD,b]', 'ann lee', 'f*'))
    .map((parts) => parts.join(''));
  const joined = ['$ledgers(name:books)', '$identities(first_name:ann)', '$balances(balance:>0)'];
  const condition = fc.oneof(own, fc.constantFrom(...joined, '$transactions(description:d && amount:1)'));
  return fc.record(
    {
      q: fc.constantFrom('*', '', 'f', 'd ann books', 'lee "ann 1"', 'usd -f', '-d', '"', 'aplied', 'world'),
      query_by: named([...typed('text', 'key', 'choice'), ...metaData.slice(0, 1)]),
      filter_by: fc
        .array(condition, { minLength: 1, maxLength: 3 })
        .chain((parts) => fc.constantFrom(' && ', ' || ').map((between) => parts.join(between))),
      sort_by: sort,
      facet_by: named(anyField),
      group_by: named(anyField),
      group_limit: fc.integer({ min: 1, max: 3 }),
      prefix: fc.boolean().map(String),
      prioritize_exact_match: fc.boolean(),
      per_page: fc.constantFrom(0, 1, 250),
      page: fc.constantFrom(0, 1, 2, 4_000),
    },
    { requiredKeys: ['q'] },
  );
}

function onceFaults(name: CollectionName): [object][] {
  const { idField } = collections[name];
  // Without words there is no score to sort by: alone, in groups, with a filter on words.
  const unscored = ['', 'meta_data.k:a'].flatMap((filter_by): [object][] => {
    const parameters = { q: '*', sort_by: '_text_match:asc', filter_by };
    return [[parameters], [{ ...parameters, group_by: idField }]];
  });
  // A word that is looked for among ids, and a phrase that can't be.
  return [...unscored, [{ q: 'lee "ann 1"', query_by: idField }]];
}

for (const name of collectionNames) {
  test(`in ${name}: words or none, sorted, counted and gathered in any combination`, async (t) => {
    const port = await ledgerPort(t, await ledgerDatabase(t));
    await fill(port);
    await fc.assert(
      fc.asyncProperty(sensible(name), (parameters) => ask(port, name, parameters)),
      {
        numRuns: 100,
        examples: onceFaults(name),
      },
    );
  });
}
