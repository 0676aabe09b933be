import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { refusal, useLedger } from '../support/ledger.ts';

describe('POST /:id/metadata', () => {
  const { call } = useLedger();
  const merge = (id: string, meta_data: unknown) => call('POST', `/${id}/metadata`, { meta_data });

  for (const [kind, path, body, key] of [
    ['ledger', '/ledgers', { name: 'x' }, 'ledger_id'],
    ['balance', '/balances', { ledger_id: 'general_ledger_id', currency: 'USD' }, 'balance_id'],
    ['identity', '/identities', {}, 'identity_id'],
  ] as const) {
    test(`merges into a ${kind}, at the top only`, async () => {
      const { body: created } = await call('POST', path, { ...body, meta_data: { keep: 1, change: { a: 1 } } });
      const id: string = created[key];
      const merged = { keep: 1, change: { b: 2 }, gone: null };
      const answer = await merge(id, { change: { b: 2 }, gone: null });
      assert.equal(answer.status, 200);
      assert.deepEqual(answer.body, { meta_data: merged });
      assert.deepEqual((await call('GET', `${path}/${id}`)).body.meta_data, merged);
      assert.deepEqual((await merge(id, {})).body, { meta_data: merged });
    });
  }

  test('merges at once lose nothing', async () => {
    const { body: ledger } = await call('POST', '/ledgers', { name: 'x' });
    await Promise.all(Array.from({ length: 20 }, (_, index) => merge(ledger.ledger_id, { [`k${index}`]: index })));
    const { body } = await call('GET', `/ledgers/${ledger.ledger_id}`);
    assert.equal(Object.keys(body.meta_data).length, 20);
  });

  test('a transaction answers what was sent, and its outcome row has it too', async () => {
    const { body: queued } = await call('POST', '/transactions', {
      amount: 1,
      currency: 'USD',
      reference: 'r',
      source: '@a',
      destination: '@b',
      description: 'd',
      allow_overdraft: true,
      meta_data: { keep: 1 },
    });
    assert.deepEqual((await merge(queued.transaction_id, { added: true })).body, { meta_data: { added: true } });
    for (const reference of ['r', 'r_q']) {
      const { body } = await call('GET', `/transactions/reference/${reference}`);
      assert.equal(body.meta_data.added, true);
      assert.equal(body.meta_data.keep, 1);
    }
  });

  test('numbers are doubles', async () => {
    const { body: ledger } = await call('POST', '/ledgers', { name: 'x' });
    const answer = await call('POST', `/${ledger.ledger_id}/metadata`, '{"meta_data":{"n":9007199254740993,"e":1e21}}');
    assert.match(answer.reply.body, /"n":9007199254740992/);
    assert.match(answer.reply.body, /"e":1e\+21/);
  });

  test('odd keys survive', async () => {
    const { body: ledger } = await call('POST', '/ledgers', { name: 'x' });
    const answer = await call(
      'POST',
      `/${ledger.ledger_id}/metadata`,
      '{"meta_data":{"__proto__":1,"":2,"é\\ud800":3}}',
    );
    assert.equal(answer.status, 200);
    assert.deepEqual(Object.keys(answer.body.meta_data).sort(), ['', '__proto__', 'é\ufffd']);
  });

  for (const [id, body, status, code, message] of [
    ['ldg_missing', '{"meta_data":{}}', 404, 'META_ENTITY_NOT_FOUND', 'entity not found'],
    ['bln_missing', '{"meta_data":{}}', 404, 'META_ENTITY_NOT_FOUND', 'entity not found'],
    ['idt_missing', '{"meta_data":{}}', 404, 'META_ENTITY_NOT_FOUND', 'entity not found'],
    ['txn_missing', '{"meta_data":{}}', 404, 'META_ENTITY_NOT_FOUND', 'entity not found'],
    ['bulk_missing', '{"meta_data":{}}', 404, 'META_ENTITY_NOT_FOUND', 'entity not found'],
    ['xyz_1', '{"meta_data":{}}', 400, 'META_INVALID_ENTITY_ID', 'invalid entity ID format: xyz_1'],
    ['constructor_1', '{"meta_data":{}}', 400, 'META_INVALID_ENTITY_ID', 'invalid entity ID format: constructor_1'],
    [
      'general_ledger_id',
      '{"meta_data":{}}',
      400,
      'META_INVALID_ENTITY_ID',
      'invalid entity ID format: general_ledger_id',
    ],
    ['ldg_x', 'x', 400, 'GEN_MALFORMED_REQUEST', "invalid character 'x' looking for beginning of value"],
    ['ldg_x', `{"meta_data":${'{"a":'.repeat(1_100)}`, 400, 'GEN_MALFORMED_REQUEST', 'exceeded max depth'],
    [
      'ldg_x',
      '{"meta_data":null}',
      400,
      'GEN_MALFORMED_REQUEST',
      "Key: 'MetadataRequest.Metadata' Error:Field validation for 'Metadata' failed on the 'required' tag",
    ],
    [
      'ldg_x',
      '{"meta_data":[1]}',
      400,
      'GEN_MALFORMED_REQUEST',
      'json: cannot unmarshal array into Go struct field MetadataRequest.meta_data of type map[string]interface {}',
    ],
  ] as const) {
    test(`${id} ${body.slice(0, 20)} is ${status} ${code}`, async () => {
      assert.deepEqual(refusal(await call('POST', `/${id}/metadata`, body)), [status, code, message]);
    });
  }
});
