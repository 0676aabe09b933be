import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Answer, refusal, useLedger } from '../support/ledger.ts';

describe('reading /transactions', () => {
  const { call } = useLedger();
  const zero = '0001-01-01T00:00:00Z';
  const record = (fields: object): Promise<Answer> =>
    call('POST', '/transactions', {
      amount: 12.34,
      precision: 100,
      currency: 'USD',
      source: '@world',
      destination: '@shop',
      description: 'd',
      allow_overdraft: true,
      ...fields,
    });
  let direct = '';
  let queued = '';

  before(async () => {
    const fields = { reference: 'direct', skip_queue: true, meta_data: { n: 1 } };
    direct = (await record(fields)).body.transaction_id;
    queued = (await record({ reference: 'queued' })).body.transaction_id;
  });

  test('by id', async () => {
    const { status, body } = await call('GET', `/transactions/${direct}`);
    assert.equal(status, 200);
    assert.deepEqual(body, {
      precise_amount: 1234,
      amount: 12.34,
      precision: 100,
      overdraft_limit: 0,
      transaction_id: direct,
      parent_transaction: '',
      source: body.source,
      destination: body.destination,
      reference: 'direct',
      currency: 'USD',
      description: 'd',
      status: 'APPLIED',
      hash: body.hash,
      allow_overdraft: false,
      inflight: false,
      skip_queue: false,
      atomic: false,
      created_at: body.created_at,
      scheduled_for: zero,
      inflight_expiry_date: zero,
      inflight_commit_date: zero,
      meta_data: { n: 1, allow_overdraft: true },
    });
    assert.match(body.source, /^bln_/);
    assert.match(body.hash, /^[0-9a-f]{64}$/);
  });

  test('by reference: without precision and hash, as Core', async () => {
    const byId = (await call('GET', `/transactions/${direct}`)).body;
    const { body } = await call('GET', '/transactions/reference/direct');
    assert.deepEqual(body, { ...byId, precision: 0, hash: '' });
  });

  test('in lists: with the effective date, newest first', async () => {
    const { body } = await call('GET', '/transactions');
    assert.deepEqual(
      body.map((row: { reference: string }) => row.reference),
      ['queued_q', 'queued', 'direct'],
    );
    const byId = (await call('GET', `/transactions/${direct}`)).body;
    assert.deepEqual(body[2], { ...byId, effective_date: byId.created_at });
    assert.deepEqual((await call('POST', '/transactions/filter', {})).body, body);
  });

  test('what went through the queue says so', async () => {
    const outcome = (await call('GET', '/transactions/reference/queued_q')).body;
    assert.equal(outcome.parent_transaction, queued);
    assert.equal(outcome.status, 'APPLIED');
    assert.deepEqual(outcome.meta_data, {
      QUEUED_PARENT_TRANSACTION: queued,
      allow_overdraft: true,
      queue_lane: 'normal',
      queue_pair_key: `${outcome.source}|${outcome.destination}|USD`,
    });
    assert.equal((await call('GET', `/transactions/${queued}`)).body.status, 'QUEUED');
  });

  test('a hold is marked beside its metadata, not in it', async () => {
    const { body } = await record({ reference: 'hold', inflight: true, skip_queue: true, allow_overdraft: true });
    const read = (await call('GET', `/transactions/${body.transaction_id}`)).body;
    assert.equal(read.inflight, true);
    assert.deepEqual(read.meta_data, { allow_overdraft: true });
  });

  test('amounts of any size', async () => {
    const digits = '340282366920938463463374607431768211457';
    const sent = `{"precise_amount":${digits},"precision":1000000000000000000,"currency":"USD","reference":"big",
      "source":"@world","destination":"@shop","description":"d","allow_overdraft":true,"skip_queue":true}`;
    const { body } = await call('POST', '/transactions', sent);
    const { reply } = await call('GET', `/transactions/${body.transaction_id}`);
    assert.match(reply.body, new RegExp(`"precise_amount":${digits},"amount":340282366920938500000,`));
  });

  for (const [path, message] of [
    ['/transactions/txn_missing', "Transaction with ID 'txn_missing' not found"],
    ['/transactions/txn_missing/lineage', "Transaction with ID 'txn_missing' not found"],
    ['/transactions/reference/missing', "Transaction with reference 'missing' not found"],
    ['/transactions/reference/a%20b', "Transaction with reference 'a b' not found"],
  ] as const) {
    test(`GET ${path} is a 404`, async () => {
      const answer = await call('GET', path);
      assert.deepEqual(refusal(answer), [404, 'TXN_NOT_FOUND', message]);
      assert.deepEqual(answer.body.error_detail.details, {});
    });
  }

  test('a page that can not be used is the first twenty', async () => {
    const all = (await call('GET', '/transactions')).body;
    assert.deepEqual((await call('GET', '/transactions?limit=x&offset=-1')).body, all);
    assert.deepEqual((await call('GET', '/transactions?limit=0')).body, all);
    assert.equal((await call('GET', '/transactions?limit=1&offset=1')).body.length, 1);
    assert.deepEqual((await call('GET', '/transactions?offset=100')).body, []);
  });

  test('nothing is ever stuck in the queue', async () => {
    assert.deepEqual((await call('POST', '/transactions/recover')).body, { recovered: 0, threshold: '2m0s' });
    const given = await call('POST', '/transactions/recover?threshold=90m');
    assert.deepEqual(given.body, { recovered: 0, threshold: '1h30m0s' });
    const answer = await call('POST', '/transactions/recover?threshold=soon');
    const message = 'invalid threshold duration: time: invalid duration "soon"';
    assert.deepEqual(refusal(answer), [400, 'GEN_VALIDATION_ERROR', message]);
  });

  test('no funds are tracked', async () => {
    const { body } = await call('GET', `/transactions/${direct}/lineage`);
    assert.deepEqual(body, { transaction_id: direct, shadow_transactions: null });
  });
});
