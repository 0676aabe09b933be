/** Commits and voids that can't be: which words and codes, by the id that is named and the way that is taken. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { openPool } from '#src/platform/sql.ts';
import { cleanUp } from '../support/cleanup.ts';
import { type Answer, useLedger } from '../support/ledger.ts';

const common = { precision: 100, currency: 'USD', description: 'd', source: '@world', allow_overdraft: true };

describe('a settlement', () => {
  const { call, database } = useLedger();
  /** An applied transaction, an applied split, a split that is held, a hold that was voided. */
  let applied = '';
  let appliedSplit = '';
  let heldSplit = '';
  let voided = '';

  before(async () => {
    const half = { distribution: '50%' };
    const destinations = [
      { ...half, identifier: '@a' },
      { ...half, identifier: '@b' },
    ];
    const create = async (reference: string, more: object): Promise<string> => {
      const body = { ...common, reference, precise_amount: 100, skip_queue: true, ...more };
      return (await call('POST', '/transactions', body)).body.transaction_id;
    };
    applied = await create('applied', { destination: '@a' });
    appliedSplit = await create('applied-split', { destinations });
    heldSplit = await create('held-split', { destinations, inflight: true });
    voided = await create('voided', { destination: '@a', inflight: true });
    await call('PUT', `/transactions/inflight/${voided}`, { status: 'void', skip_queue: true });
  });

  const settle = (id: string, more: object = {}) =>
    call('PUT', `/transactions/inflight/${id}`, { status: 'commit', ...more });
  const said = ({ status, body }: Answer) => [status, body.error_detail.code, body.error];

  test('through the queue tells what is not held from what is not there', async () => {
    const notHeld = [400, 'TXN_NOT_INFLIGHT', 'transaction is not in inflight status'];
    assert.deepEqual(said(await settle(applied)), notHeld);
    const unknown = (id: string) => [404, 'TXN_NOT_FOUND', `Transaction with ID '${id}' not found`];
    assert.deepEqual(said(await settle('txn_nope')), unknown('txn_nope'));
    // The whole of a split has no row.
    assert.deepEqual(said(await settle(appliedSplit)), unknown(appliedSplit));
  });

  test('in a dry run says plainly why an id is out of the question', async () => {
    const dry = { dry_run: true };
    const rejected = async (id: string) => (await settle(id, dry)).body.rejection;
    assert.deepEqual(await rejected(applied), {
      code: 'TXN_NOT_INFLIGHT',
      reason: 'other',
      message: 'transaction is not in inflight status',
    });
    assert.deepEqual(await rejected(voided), {
      code: 'TXN_ALREADY_VOIDED',
      reason: 'other',
      message: 'transaction has already been voided',
    });
    assert.equal((await settle(appliedSplit, dry)).status, 404);
    assert.equal((await settle(heldSplit, dry)).body.would_apply, true);
    const less = await settle(heldSplit, { ...dry, amount: -1 });
    assert.equal(less.body.rejection.code, 'TXN_VALIDATION_ERROR');
  });

  test('is refused for its amount before its status is looked at, by the names that Core gives to bodies', async () => {
    const both = await settle(heldSplit, { status: 'settle', precise_amount: 0 });
    assert.deepEqual(said(both), [400, 'TXN_INVALID_AMOUNT', 'precise_amount must be positive']);
    const wrong = 'json: cannot unmarshal number into Go struct field';
    for (const [path, body, words] of [
      [
        'inflight/bulk/commit',
        { transactions: 5 },
        'BulkInflightCommitRequest.transactions of type []model.BulkInflightCommitItem',
      ],
      ['inflight/bulk/void', { transaction_ids: 5 }, 'BulkInflightVoidRequest.transaction_ids of type []string'],
    ] as const) {
      const { reply } = await call('POST', `/transactions/${path}`, body);
      assert.equal(JSON.parse(reply.body).error, `${wrong} ${words}`);
    }
    const refund = await call('POST', `/refund-transaction/${applied}`, { skip_queue: 5 });
    assert.equal(refund.body.error, `${wrong} refundTransactionRequest.skip_queue of type bool`);
  });

  // Answers show it where there is no date, and who sends one back had the hold voided at once, or a SCHEDULED row.
  test('has no date when that is the zero time', async (t) => {
    const zero = '0001-01-01T00:00:00Z';
    const body = { ...common, destination: '@a', amount: 1 };
    const dates = { inflight_expiry_date: zero, inflight_commit_date: '0001-01-01T00:00:00+00:00' };
    const hold = await call('POST', '/transactions', {
      ...body,
      ...dates,
      reference: 'zero',
      inflight: true,
      skip_queue: true,
    });
    assert.equal(hold.status, 201);
    const queued = await call('POST', '/transactions', { ...body, reference: 'zero-queued', scheduled_for: zero });
    assert.deepEqual([queued.body.status, queued.body.scheduled_for], ['QUEUED', zero]);
    const pool = openPool({ ...database(), name: 'test' }, 1, (error) => assert.ifError(error));
    cleanUp(t, () => pool.end());
    assert.deepEqual((await pool.query('select * from timed_work')).rows, []);
  });

  test('of many in a dry run has unknown ids among its items', async () => {
    const { body } = await call('POST', '/transactions/inflight/bulk/void', {
      ...{ transaction_ids: ['txn_nope', heldSplit], dry_run: true },
    });
    assert.deepEqual(
      body.results.map(({ would_apply, rejection }: Answer['body']) => [
        would_apply,
        rejection?.code,
        rejection?.message,
      ]),
      [
        [false, 'TXN_NOT_FOUND', "NOT_FOUND: Transaction with ID 'txn_nope' not found"],
        [true, undefined, undefined],
      ],
    );
  });

  test('of many at once takes rows one by one: the id of a split is none, through the queue it is', async () => {
    const wanted = { transaction_ids: [applied, appliedSplit, heldSplit] };
    const { body } = await call('POST', '/transactions/inflight/bulk/void', { ...wanted, skip_queue: true });
    const unknown = (id: string) => `NOT_FOUND: Transaction with ID '${id}' not found`;
    assert.deepEqual(body, {
      ...{ succeeded: 0, failed: 3 },
      results: [
        {
          ...{ transaction_id: applied, status: 'failed', code: 'NOT_INFLIGHT' },
          message: 'transaction is not in inflight status',
        },
        { ...{ transaction_id: appliedSplit, status: 'failed', code: 'NOT_FOUND' }, message: unknown(appliedSplit) },
        { ...{ transaction_id: heldSplit, status: 'failed', code: 'NOT_FOUND' }, message: unknown(heldSplit) },
      ],
    });
    const queued = await call('POST', '/transactions/inflight/bulk/void', { transaction_ids: [heldSplit] });
    assert.deepEqual(queued.body, {
      ...{ succeeded: 1, failed: 0 },
      results: [{ transaction_id: heldSplit, status: 'queued', code: 'QUEUED' }],
    });
  });

  test('through the queue takes an id once in a request: who asks again is told that it waits', async () => {
    const hold = { ...common, destination: '@again', amount: 10, inflight: true, skip_queue: true };
    const held = (await call('POST', '/transactions', { ...hold, reference: 'again' })).body;
    const id = held.transaction_id;
    const commits = async (amounts: readonly number[], more = {}) => {
      const transactions = amounts.map((amount) => ({ transaction_id: id, amount }));
      return (await call('POST', '/transactions/inflight/bulk/commit', { transactions, ...more })).body;
    };
    const queued = { transaction_id: id, status: 'queued', code: 'QUEUED' };
    const waits = { message: 'a commit or void is already queued for this transaction' };
    const again = { ...queued, code: 'ALREADY_QUEUED', ...waits };
    const limits = 'Original: USD10.00, Requested: USD11.00';
    const exceeded = `cannot commit more than the original transaction amount. ${limits}`;
    const tooMuch = { transaction_id: id, status: 'failed', code: 'INVALID_AMOUNT', message: exceeded };
    // What can't be queued keeps nobody waiting; 10 is judged by the hold as it was before 3 of it were committed.
    assert.deepEqual(await commits([11, 3, 11, 10]), {
      ...{ succeeded: 2, failed: 2 },
      results: [tooMuch, queued, tooMuch, again],
    });
    const { body: balance } = await call('GET', `/balances/${held.destination}`);
    assert.deepEqual([balance.balance, balance.inflight_balance], [300, 700]);
    const direct = await commits([3, 4], { skip_queue: true });
    assert.deepEqual([direct.succeeded, direct.failed], [2, 0]);
    const { body: voids } = await call('POST', '/transactions/inflight/bulk/void', { transaction_ids: [id, id] });
    assert.deepEqual(
      voids.results.map(({ code }: Answer['body']) => code),
      ['ALREADY_COMMITTED', 'ALREADY_COMMITTED'],
    );
  });
});

describe('the word inflight in a client’s metadata', () => {
  const { call } = useLedger();
  const meta_data = { inflight: true, note: 'mine' };

  test('is not kept on what was posted at once', async () => {
    const body = { ...common, reference: 'direct', amount: 1, destination: '@a', skip_queue: true, meta_data };
    const created = await call('POST', '/transactions', body);
    const kept = { note: 'mine', allow_overdraft: true };
    assert.deepEqual([created.body.inflight, created.body.meta_data], [false, kept]);
    const read = await call('GET', `/transactions/${created.body.transaction_id}`);
    assert.deepEqual([read.body.status, read.body.inflight, read.body.meta_data], ['APPLIED', false, kept]);
  });

  test('is shown of a queued transaction, and not kept on its outcome', async () => {
    const body = { ...common, reference: 'queued', amount: 1, destination: '@a', meta_data };
    const created = await call('POST', '/transactions', body);
    assert.deepEqual(
      [created.body.status, created.body.inflight, created.body.meta_data.inflight],
      ['QUEUED', true, undefined],
    );
    assert.equal((await call('GET', `/transactions/${created.body.transaction_id}`)).body.inflight, true);
    const outcome = await call('GET', '/transactions/reference/queued_q');
    assert.deepEqual(
      [outcome.body.status, outcome.body.inflight, outcome.body.meta_data.note],
      ['APPLIED', false, 'mine'],
    );
  });
});
