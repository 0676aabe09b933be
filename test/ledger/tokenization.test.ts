import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { listDetokenizations, openKeyRing, rotateTokens } from '#src/ledger/index.ts';
import { openPool } from '#src/platform/sql.ts';
import { refusal, type TestLedger, useLedger } from '../support/ledger.ts';

const ada = {
  first_name: 'Ada',
  last_name: 'Obi',
  email_address: 'ada@example.com',
  street: 'Unit: 5',
  gender: 'female',
};

/** A new identity: its id and its path. */
async function newIdentity({ call }: TestLedger, fields: object = ada): Promise<{ id: string; path: string }> {
  const { body } = await call('POST', '/identities', fields);
  return { id: body.identity_id, path: `/identities/${body.identity_id}` };
}

async function withPool<T>(ledger: TestLedger, work: (pool: ReturnType<typeof openPool>) => Promise<T>): Promise<T> {
  const pool = openPool({ ...ledger.database(), name: 'test' }, 2, (error) => {
    throw error;
  });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

describe('tokens in identities', () => {
  const key = randomBytes(32);
  const ledger = useLedger({ tokenizationKeys: [key] });
  const { call } = ledger;

  test('a tokenized field shows its token everywhere, and its value to those who detokenize', async () => {
    const { id, path } = await newIdentity(ledger, { ...ada, meta_data: { tier: 'gold' } });
    assert.deepEqual((await call('GET', `${path}/tokenized-fields`)).body, { tokenized_fields: [] });
    const answer = await call('POST', `${path}/tokenize/firstName`);
    assert.deepEqual([answer.status, answer.body], [200, { message: 'Field tokenized successfully' }]);
    const { body } = await call('GET', path);
    assert.match(body.first_name, /^FPT:[A-Z][a-z]{2}:[A-Za-z0-9+/]+=*$/);
    assert.equal(body.last_name, 'Obi');
    assert.deepEqual(body.meta_data, { tier: 'gold', tokenized_fields: { FirstName: true } });
    assert.deepEqual((await call('GET', `/identities?identity_id_eq=${id}`)).body, [body]);
    assert.deepEqual((await call('GET', `${path}/tokenized-fields`)).body, { tokenized_fields: ['FirstName'] });
    for (const name of ['FirstName', 'firstName']) {
      assert.deepEqual((await call('GET', `${path}/detokenize/${name}`)).body, { field: name, value: 'Ada' });
    }
  });

  test('several at once; of none named, all are given', async () => {
    const { path } = await newIdentity(ledger);
    const fields = ['street', 'OtherNames', 'EmailAddress'];
    const answer = await call('POST', `${path}/tokenize`, { fields });
    assert.deepEqual([answer.status, answer.body], [200, { message: 'Fields tokenized successfully' }]);
    const some = await call('POST', `${path}/detokenize`, { fields: ['emailAddress', 'EmailAddress'] });
    assert.deepEqual(some.body, { fields: { emailAddress: 'ada@example.com', EmailAddress: 'ada@example.com' } });
    const all = await call('POST', `${path}/detokenize`, { fields: [] });
    assert.deepEqual(all.body, { fields: { EmailAddress: 'ada@example.com', OtherNames: '', Street: 'Unit: 5' } });
  });

  test('nothing tokenized: all of it is nothing', async () => {
    const { path } = await newIdentity(ledger);
    assert.deepEqual((await call('POST', `${path}/detokenize`, { fields: [] })).body, { fields: {} });
  });

  test('names are those of the struct, with a first letter of any case', async () => {
    const { path } = await newIdentity(ledger);
    for (const name of ['first_name', 'firstname', 'FIRSTNAME', 'Gender', 'MetaData', 'Dob', '__proto__', ' ']) {
      const message = `field ${name} is not tokenizable`;
      const answer = await call('POST', `${path}/tokenize/${encodeURIComponent(name)}`);
      assert.deepEqual(refusal(answer), [400, 'IDT_FIELD_NOT_TOKENIZABLE', message]);
      assert.equal(answer.body.error_detail.details, undefined);
      const back = await call('GET', `${path}/detokenize/${encodeURIComponent(name)}`);
      assert.deepEqual(refusal(back), [400, 'IDT_FIELD_NOT_TOKENIZED', `field ${name} is not tokenized`]);
    }
  });

  test('what is wrong is said in the order: field, identity, tokenized already', async () => {
    const { path } = await newIdentity(ledger);
    const gone = '/identities/idt_missing';
    const missing = [404, 'IDT_NOT_FOUND', "Identity with ID 'idt_missing' not found"];
    assert.equal((await call('POST', `${gone}/tokenize/Gender`)).status, 400);
    for (const answer of [
      await call('POST', `${gone}/tokenize/FirstName`),
      await call('POST', `${gone}/tokenize`, { fields: ['FirstName', 'Gender'] }),
      await call('GET', `${gone}/tokenized-fields`),
      await call('GET', `${gone}/detokenize/Gender`),
      await call('POST', `${gone}/detokenize`, { fields: [] }),
    ]) {
      assert.deepEqual(refusal(answer), missing);
      assert.deepEqual(answer.body.error_detail.details, {});
    }
    await call('POST', `${path}/tokenize/FirstName`);
    const again = await call('POST', `${path}/tokenize`, { fields: ['firstName'] });
    assert.deepEqual(refusal(again), [409, 'IDT_FIELD_ALREADY_TOKENIZED', 'field firstName is already tokenized']);
  });

  test('fields before the one that is refused stay tokenized', async () => {
    for (const [fields, code] of [
      [['LastName', 'Gender', 'FirstName'], 'IDT_FIELD_NOT_TOKENIZABLE'],
      [['LastName', 'lastName', 'FirstName'], 'IDT_FIELD_ALREADY_TOKENIZED'],
    ] as const) {
      const { path } = await newIdentity(ledger);
      assert.equal((await call('POST', `${path}/tokenize`, { fields })).body.error_detail.code, code);
      assert.deepEqual((await call('GET', `${path}/tokenized-fields`)).body, { tokenized_fields: ['LastName'] });
    }
  });

  test('bodies: fields must be there, and a list of texts', async () => {
    const { path } = await newIdentity(ledger);
    const required = (name: string) =>
      `Key: '${name}.Fields' Error:Field validation for 'Fields' failed on the 'required' tag`;
    for (const body of [{}, { fields: null }]) {
      assert.deepEqual(refusal(await call('POST', `${path}/tokenize`, body)), [
        400,
        'GEN_MALFORMED_REQUEST',
        required('TokenizeRequest'),
      ]);
      assert.deepEqual(refusal(await call('POST', `${path}/detokenize`, body)), [
        400,
        'GEN_MALFORMED_REQUEST',
        required('DetokenizeRequest'),
      ]);
    }
    assert.deepEqual(refusal(await call('POST', `${path}/tokenize`, { fields: [] })), [
      400,
      'GEN_VALIDATION_ERROR',
      'at least one field must be specified',
    ]);
    for (const [route, name] of [
      ['tokenize', 'TokenizeRequest'],
      ['detokenize', 'DetokenizeRequest'],
    ] as const) {
      const { body } = await call('POST', `${path}/${route}`, '[]');
      assert.equal(body.error, `json: cannot unmarshal array into Go value of type model.${name}`);
    }
    for (const body of ['', '{', '{"fields":"FirstName"}', '{"fields":[1]}', '{"fields":["a\\u0000"]}']) {
      for (const route of ['tokenize', 'detokenize']) {
        assert.equal((await call('POST', `${path}/${route}`, body)).body.error_detail.code, 'GEN_MALFORMED_REQUEST');
      }
    }
  });

  test('metadata keeps the marker, whatever callers write there', async () => {
    const planted = { tokenized_fields: { LastName: true } };
    const { path, id } = await newIdentity(ledger, { ...ada, meta_data: { a: 1, ...planted } });
    assert.deepEqual((await call('GET', path)).body.meta_data, { a: 1 });
    await call('POST', `${path}/tokenize/FirstName`);
    await call('PUT', path, { meta_data: { b: 2, ...planted } });
    const marker = { tokenized_fields: { FirstName: true } };
    assert.deepEqual((await call('GET', path)).body.meta_data, { b: 2, ...marker });
    const merged = await call('POST', `/${id}/metadata`, { meta_data: { c: 3, ...planted } });
    assert.deepEqual(merged.body.meta_data, { b: 2, c: 3, ...marker });
    assert.equal((await call('GET', `${path}/detokenize/FirstName`)).body.value, 'Ada');
  });

  test('another value ends the token, the same token sent back does not', async () => {
    const { path } = await newIdentity(ledger);
    await call('POST', `${path}/tokenize`, { fields: ['FirstName', 'LastName'] });
    const { body } = await call('GET', path);
    await call('PUT', path, body);
    assert.deepEqual((await call('GET', path)).body, body);
    await call('PUT', path, { first_name: 'Grace', last_name: '' });
    assert.deepEqual((await call('GET', `${path}/tokenized-fields`)).body, { tokenized_fields: ['LastName'] });
    assert.equal((await call('GET', path)).body.first_name, 'Grace');
    assert.equal((await call('POST', `${path}/tokenize/FirstName`)).status, 200);
    await call('PUT', path, { first_name: 'Grace', last_name: 'Hopper' });
    assert.deepEqual((await call('GET', path)).body.meta_data, {});
  });

  test('a token that was moved to another identity is a 500, and says nothing', async () => {
    const [from, to] = [await newIdentity(ledger), await newIdentity(ledger, { ...ada, first_name: 'Eve' })];
    for (const { path } of [from, to]) await call('POST', `${path}/tokenize/FirstName`);
    await withPool(ledger, (pool) =>
      pool.query(
        `update identities
            set first_name = (select first_name from identities where identity_id = $1)
          where identity_id = $2`,
        [from.id, to.id],
      ),
    );
    const answer = await call('GET', `${to.path}/detokenize/FirstName`);
    assert.deepEqual(refusal(answer), [500, 'GEN_INTERNAL', 'internal server error']);
    assert.doesNotMatch(answer.reply.body, /Ada|FPT/);
  });

  test('of two who tokenize one field at once, one is refused, and the value is safe', async () => {
    const { path } = await newIdentity(ledger);
    const answers = await Promise.all(Array.from({ length: 8 }, () => call('POST', `${path}/tokenize/FirstName`)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, ...Array(7).fill(409)]);
    assert.equal((await call('GET', `${path}/detokenize/FirstName`)).body.value, 'Ada');
  });

  test('tokenizing and changing other fields at once loses nothing', async () => {
    const { path } = await newIdentity(ledger);
    const fields = ['FirstName', 'LastName', 'EmailAddress', 'Street'];
    await Promise.all([
      ...fields.map((field) => call('POST', `${path}/tokenize/${field}`)),
      ...['Lagos', 'Abuja'].map((city) => call('PUT', path, { city, post_code: city })),
    ]);
    const { body } = await call('POST', `${path}/detokenize`, { fields: [] });
    assert.deepEqual(body.fields, {
      ...{ EmailAddress: 'ada@example.com', FirstName: 'Ada', LastName: 'Obi', Street: 'Unit: 5' },
    });
    assert.match((await call('GET', path)).body.post_code, /Lagos|Abuja/);
  });

  test('each answer with values is on record, without them; refusals are not', async () => {
    const { path, id } = await newIdentity(ledger);
    await call('POST', `${path}/tokenize`, { fields: ['FirstName', 'LastName'] });
    await call('GET', `${path}/detokenize/firstName`);
    await call('POST', `${path}/detokenize`, { fields: [] });
    await call('POST', `${path}/detokenize`, { fields: ['FirstName', 'Street'] });
    const log = await withPool(ledger, (pool) => listDetokenizations(pool, { identityId: id, limit: 10 }));
    assert.deepEqual(
      log.map(({ fields, reader, request_id }) => [fields, reader, request_id]),
      [
        [['FirstName', 'LastName'], 'none', null],
        [['FirstName'], 'none', null],
      ],
    );
    assert.doesNotMatch(JSON.stringify(log), /Ada|Obi/);
  });

  test('what was tokenized is not found any more, not even mistyped', async () => {
    const { path } = await newIdentity(ledger, { first_name: 'Xanthippe', last_name: 'Obi' });
    const found = async (q: string) =>
      (await call('POST', '/search/identities', { q, query_by: 'first_name,last_name' })).body.found;
    assert.deepEqual([await found('Xanthippe'), await found('Xanthipe')], [1, 1]);
    await call('POST', `${path}/tokenize/FirstName`);
    assert.deepEqual([await found('Xanthippe'), await found('Xanthipe')], [0, 0]);
    const words = await withPool(ledger, (pool) =>
      pool.query(`select words::text as text from search_identities union all select word from search_words`),
    );
    assert.ok(words.rows.every(({ text }) => !text.toLowerCase().includes('xanthippe')));
  });

  test('rotation makes all tokens anew, beside those who write, and passes over what is done', async () => {
    const newKey = randomBytes(32);
    const ring = openKeyRing([newKey, key]);
    assert.ok(ring !== null);
    const { path, id } = await newIdentity(ledger);
    await call('POST', `${path}/tokenize`, { fields: ['FirstName', 'Street'] });
    const { first_name: before } = (await call('GET', path)).body;
    await withPool(ledger, async (pool) => {
      // What an earlier test damaged can't be opened by anybody, and stays.
      const unreadable: string[] = [];
      const first = await rotateTokens(pool, ring, { onUnreadable: ({ field }) => unreadable.push(field) });
      assert.deepEqual(unreadable, ['FirstName']);
      assert.equal(first.seen, first.total);
      assert.ok(first.rotated >= 2);
      assert.equal((await rotateTokens(pool, ring)).rotated, 0);
      const { rows } = await pool.query<{ first_name: string; street: string }>(
        'select first_name, street from identities where identity_id = $1',
        [id],
      );
      assert.notEqual(rows[0]?.first_name, before);
      const onlyNew = openKeyRing([newKey]);
      assert.equal(onlyNew?.open(rows[0]?.first_name ?? '', { identityId: id, field: 'FirstName' }), 'Ada');
      assert.equal(onlyNew?.open(rows[0]?.street ?? '', { identityId: id, field: 'Street' }), 'Unit: 5');
    });
  });
});

describe('tokens without a key', () => {
  const ledger = useLedger();

  test('nothing can be tokenized, and that is said last', async () => {
    const { path } = await newIdentity(ledger);
    const answer = await ledger.call('POST', `${path}/tokenize/FirstName`);
    assert.deepEqual(refusal(answer).slice(0, 2), [403, 'IDT_TOKENIZATION_DISABLED']);
    assert.equal((await ledger.call('POST', `${path}/tokenize/Gender`)).status, 400);
    assert.equal((await ledger.call('GET', path)).body.first_name, 'Ada');
  });
});
