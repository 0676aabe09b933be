/** Limits for money of a key, in front of a real ledger. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import type { KeyLimits } from '#src/control/index.ts';
import { openLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { inTransaction, openPool } from '#src/platform/sql.ts';
import { ledgerDatabase } from '../support/database.ts';
import { testGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';
import { deadUrl, httpUpstream } from '../support/upstream.ts';

async function limited(t: TestContext) {
  const database = await ledgerDatabase(t);
  const ledger = openLedger({ clock: systemClock, database, log: createLog('silent') });
  const gateway = await testGateway(t, { openEmbeddedLedger: async () => ledger });
  const instance = gateway.first.instanceId;
  const openKey = await gateway.addKey('*');
  /** `line` is like `POST /transactions`. */
  const ask = async (key: string, line: string, body?: unknown, headers: Record<string, string> = {}) => {
    const [method = '', path = ''] = line.split(' ');
    const response = await gateway.send(`/proxy${path}?instance_id=${instance}`, {
      method,
      key,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer = JSON.parse(await response.text());
    return { status: response.status, body: answer, code: answer.error_detail?.code as string | undefined };
  };
  const keyWith = async (limits: KeyLimits) =>
    (
      await gateway.control.createKey({
        name: 'limited',
        scopes: ['proxy:read', 'proxy:write'],
        expires: 'never',
        limits,
      })
    ).secret;
  const pay = (key: string, precise_amount: number, more: object = {}, line = 'POST /transactions') =>
    ask(key, line, payment(precise_amount, more));
  /** What `@shop` has received in USD. */
  const received = async (indicator = '@shop') => {
    const { status, body } = await ask(openKey, `GET /balances/indicator/${indicator}/currency/USD`);
    return status === 404 ? 0 : body.balance;
  };
  return { ...gateway, instance, openKey, ask, keyWith, pay, received };
}

const payment = (precise_amount: number, more: object = {}) => ({
  precise_amount,
  currency: 'USD',
  reference: randomUUID(),
  description: 'x',
  source: '@world',
  destination: '@shop',
  allow_overdraft: true,
  skip_queue: true,
  ...more,
});

test('a transaction beyond the largest amount moves nothing, however its precision dresses it', async (t) => {
  const { keyWith, ask, pay, received } = await limited(t);
  const key = await keyWith({ per_transaction: [{ currency: 'USD', amount_max: '1000' }] });
  assert.equal((await pay(key, 1_000)).status, 201);
  for (const body of [
    payment(1_001),
    { ...payment(0), precise_amount: undefined, amount: 10.01 },
    { ...payment(0), precise_amount: undefined, amount: 1, precision: 1_001 },
    { ...payment(1_000_000), precision: 1_000_000 },
    { ...payment(1), currency: 'EUR' },
  ]) {
    const answer = await ask(key, 'POST /transactions', body);
    assert.equal(answer.status, 403, JSON.stringify(body));
    assert.match(answer.code ?? '', /^KEY_LIMIT_(AMOUNT|CURRENCY)$/);
  }
  assert.equal(await received(), 1_000);
});

test('currencies and balances are those of the list, by id or by indicator', async (t) => {
  const { keyWith, ask, pay, openKey } = await limited(t);
  await pay(openKey, 5);
  const shop = (await ask(openKey, 'GET /balances/indicator/@shop/currency/USD')).body.balance_id;
  const byName = await keyWith({ balances: ['@world', '@shop'], currencies: ['USD'] });
  const byId = await keyWith({ balances: ['@world', shop] });
  for (const key of [byName, byId]) {
    for (const destination of ['@shop', shop]) assert.equal((await pay(key, 1, { destination })).status, 201);
    for (const destination of ['@other', 'bln_none']) {
      const { status, code } = await pay(key, 1, { destination });
      assert.equal(status, 403);
      assert.match(code ?? '', /^KEY_LIMIT_(BALANCE|UNREADABLE)$/, destination);
    }
    const destinations = [
      { identifier: '@shop', distribution: '50%' },
      { identifier: '@other', distribution: 'left' },
    ];
    const split = await pay(key, 10, { destination: undefined, destinations });
    assert.equal(split.code, 'KEY_LIMIT_BALANCE', 'in a split, too');
  }
  assert.equal((await pay(byName, 1, { currency: 'EUR' })).code, 'KEY_LIMIT_CURRENCY');
});

test('balances must be in the ledgers of the list', async (t) => {
  const { keyWith, ask, pay, openKey } = await limited(t);
  const { ledger_id } = (await ask(openKey, 'POST /ledgers', { name: 'Customers' })).body;
  const { balance_id } = (await ask(openKey, 'POST /balances', { ledger_id, currency: 'USD' })).body;
  const general = await keyWith({ ledgers: ['general_ledger_id'] });
  const both = await keyWith({ ledgers: ['general_ledger_id', ledger_id] });
  assert.equal((await pay(general, 1, { destination: '@brand-new' })).status, 201);
  assert.equal((await pay(general, 1, { destination: balance_id })).code, 'KEY_LIMIT_LEDGER');
  assert.equal((await pay(both, 1, { destination: balance_id })).status, 201);
});

test('each item of a batch is judged, and a batch counts as many', async (t) => {
  const { keyWith, ask, received } = await limited(t);
  const key = await keyWith({
    per_transaction: [{ currency: 'USD', amount_max: '100' }],
    windows: [
      { period: 'month', currency: 'USD', amount_max: '250' },
      { period: 'month', count_max: 4 },
    ],
  });
  const batch = (...amounts: number[]) =>
    ask(key, 'POST /transactions/bulk', {
      atomic: true,
      skip_queue: true,
      transactions: amounts.map((one) => payment(one)),
    });
  assert.equal((await batch(1, 101)).code, 'KEY_LIMIT_AMOUNT');
  assert.equal((await batch(100, 100, 51)).code, 'KEY_LIMIT_WINDOW_AMOUNT');
  assert.equal((await batch(1, 1, 1, 1, 1)).code, 'KEY_LIMIT_WINDOW_COUNT');
  assert.equal(await received(), 0);
  assert.equal((await batch(100, 100)).status, 201);
  assert.equal((await batch(51)).code, 'KEY_LIMIT_WINDOW_AMOUNT');
  assert.equal((await batch(25, 25)).status, 201);
  assert.equal((await batch(0.5)).status, 403);
  assert.equal(await received(), 250);
});

test('of many payments at once, through two processes, only what the window holds goes through', async (t) => {
  const { keyWith, pay, received, openAnother, control } = await limited(t);
  const key = await keyWith({ windows: [{ period: 'month', currency: 'USD', amount_max: '1000' }] });
  const credential = await control.authenticate(key);
  assert.ok(credential !== null);
  const another = await openAnother();
  const movement = { currency: 'USD', amountMinor: 100n, balances: [] };
  const here = Array.from({ length: 10 }, () => pay(key, 100).then(({ status }) => status === 201));
  const there = Array.from({ length: 10 }, () =>
    another.reserveSpending(credential, [movement]).then(
      () => true,
      (error: { code: string }) => {
        assert.equal(error.code, 'KEY_LIMIT_WINDOW_AMOUNT');
        return false;
      },
    ),
  );
  const [paid, reserved] = await Promise.all([Promise.all(here), Promise.all(there)]);
  const count = (answers: boolean[]) => answers.filter((isThrough) => isThrough).length;
  assert.equal(count(paid) + count(reserved), 10);
  assert.equal(await received(), count(paid) * 100);
});

// The two locked a key's windows in different orders: after a second of waiting one got 503, or its reservation stayed.
test('what is reserved and what is given back at once, through two processes, never wait for each other', async (t) => {
  const { keyWith, control, openAnother, query } = await limited(t);
  const secret = await keyWith({
    windows: [
      { period: 'month', count_max: 1_000 },
      { period: 'hour', currency: 'USD', amount_max: '1000' },
      { period: 'minute', currency: 'USD', amount_max: '1000' },
      { period: 'day', count_max: 1_000 },
    ],
  });
  const credential = await control.authenticate(secret);
  assert.ok(credential !== null);
  const controls = [control, await openAnother()];
  const reserve = (n: number) =>
    controls[n % 2]?.reserveSpending(credential, [{ currency: 'USD', amountMinor: 1n, balances: [] }]);
  await Promise.all(
    Array.from({ length: 32 }, async (_, client) => {
      for (let n = 0; n < 3; n += 1) await (await reserve(client))?.takeBack();
    }),
  );
  const { rows } = await query('select amount, transactions from key_spending');
  assert.deepEqual(rows, Array(4).fill({ amount: '0', transactions: '0' }));
});

// They took all connections of the control plane: callers with any key got 503.
test('however many wait for what a key may move, keys are still judged', async (t) => {
  const { keyWith, control, database, query } = await limited(t);
  const credential = await control.authenticate(await keyWith({ windows: [{ period: 'month', count_max: 20 }] }));
  assert.ok(credential !== null);
  const reserve = () => control.reserveSpending(credential, [{ currency: 'USD', amountMinor: 1n, balances: [] }]);
  await reserve();
  const pool = openPool({ ...database, name: 'test' }, 1, () => undefined);
  t.after(() => pool.end());
  const reserved = await inTransaction(pool, async (tx) => {
    await tx.query('select from key_spending for update');
    const waiting = Array.from({ length: 19 }, reserve);
    await until('they wait', async () => ((await query('select from pg_locks where not granted')).rowCount ?? 0) >= 4);
    await control.refresh();
    assert.equal(control.isConfirmed(), true);
    return waiting;
  });
  await Promise.all(reserved);
  await assert.rejects(reserve(), { code: 'KEY_LIMIT_WINDOW_COUNT' });
});

test('what the ledger refuses is given back; a new period begins anew', async (t) => {
  const { keyWith, pay, clock, control } = await limited(t);
  const key = await keyWith({ windows: [{ period: 'hour', currency: 'USD', amount_max: '100' }] });
  for (let i = 0; i < 3; i++) {
    const poor = await pay(key, 100, { source: '@poor', allow_overdraft: false });
    assert.equal(poor.code, 'TXN_INSUFFICIENT_FUNDS');
  }
  assert.equal((await pay(key, 100)).status, 201);
  assert.equal((await pay(key, 1)).code, 'KEY_LIMIT_WINDOW_AMOUNT');
  clock.advance(3_600_000);
  await control.refresh();
  assert.equal((await pay(key, 100)).status, 201);
});

// A caller whose answer was lost got 403, and could not tell whether the money had moved.
test('when a window is full, what is sent again is answered as a repeat, and moves nothing', async (t) => {
  const { keyWith, ask, openKey, received } = await limited(t);
  const key = await keyWith({ windows: [{ period: 'month', currency: 'USD', amount_max: '100' }] });
  const [direct, queued, other] = [payment(40), payment(10, { skip_queue: false }), payment(1)];
  const batch = { atomic: true, skip_queue: true, transactions: [payment(20), payment(30)] };
  const send = (line: string, body: unknown, by = key) => ask(by, line, body);
  const sent = [
    ['POST /transactions', direct],
    ['POST /transactions', queued],
    ['POST /transactions/bulk', batch],
  ] as const;
  for (const [line, body] of sent) assert.equal((await send(line, body)).status, 201);
  for (const [line, body] of sent) {
    const { status, code } = await send(line, body);
    const unlimited = await send(line, body, openKey);
    assert.deepEqual([status, code], [unlimited.status, unlimited.code]);
  }
  assert.equal((await send('POST /transactions', direct)).code, 'TXN_DUPLICATE_REFERENCE');
  for (const [line, body] of [
    ['POST /transactions', other],
    ['POST /transactions', { ...other, reference: '..' }],
    ['POST /transactions/bulk', { ...batch, transactions: [direct, other] }],
  ] as const) {
    assert.equal((await send(line, body)).code, 'KEY_LIMIT_WINDOW_AMOUNT');
  }
  assert.equal(await received(), 100);
});

test('what broke off half-way through a batch is not given back', async (t) => {
  const { keyWith, ask, received } = await limited(t);
  const key = await keyWith({ windows: [{ period: 'month', currency: 'USD', amount_max: '100' }] });
  const transactions = [payment(60), payment(40, { source: '@poor', allow_overdraft: false })];
  const half = await ask(key, 'POST /transactions/bulk', { atomic: false, skip_queue: true, transactions });
  assert.equal(half.status, 400);
  assert.equal(await received(), 60);
  assert.equal((await ask(key, 'POST /transactions', payment(1))).code, 'KEY_LIMIT_WINDOW_AMOUNT');
});

test('commits and refunds are judged by the transaction they name; a void gives back and is not counted', async (t) => {
  const { keyWith, ask, pay, openKey, received } = await limited(t);
  const key = await keyWith({
    currencies: ['USD'],
    balances: ['@world', '@shop'],
    per_transaction: [{ currency: 'USD', amount_max: '100' }],
    windows: [{ period: 'month', currency: 'USD', amount_max: '150' }],
  });
  const hold = async (amount: number, more: object = {}) =>
    (await pay(openKey, amount, { inflight: true, ...more })).body.transaction_id as string;
  const settle = (id: string, body: object) =>
    ask(key, `PUT /transactions/inflight/${id}`, { skip_queue: true, ...body });
  const large = await hold(500);
  assert.equal((await settle(large, { status: 'commit' })).code, 'KEY_LIMIT_AMOUNT');
  assert.equal((await settle(large, { status: 'commit', precise_amount: 101 })).code, 'KEY_LIMIT_AMOUNT');
  assert.equal((await settle(large, { status: 'commit', precise_amount: 100 })).status, 200);
  const foreign = await hold(1, { destination: '@other' });
  assert.equal((await settle(foreign, { status: 'commit' })).code, 'KEY_LIMIT_BALANCE');
  const bulk = { transactions: [{ transaction_id: large, precise_amount: 60 }], skip_queue: true };
  assert.equal((await ask(key, 'POST /transactions/inflight/bulk/commit', bulk)).code, 'KEY_LIMIT_WINDOW_AMOUNT');
  assert.equal((await settle(large, { status: 'void' })).status, 200);
  assert.equal(await received(), 100);

  const paid = (await pay(openKey, 90)).body.transaction_id;
  assert.equal((await ask(key, `POST /refund-transaction/${paid}`, {})).code, 'KEY_LIMIT_WINDOW_AMOUNT');
  const small = (await pay(openKey, 50)).body.transaction_id;
  assert.equal((await ask(key, `POST /refund-transaction/${small}`, { skip_queue: true })).status, 201);
  assert.equal((await ask(key, 'POST /refund-transaction/txn_none', {})).code, 'KEY_LIMIT_UNREADABLE');
});

// It counted as a transaction: a key whose window was full could not give back what it held.
test('a void takes nothing of a number of transactions, nor needs any to be left', async (t) => {
  const { keyWith, ask, pay, openKey, query } = await limited(t);
  const key = await keyWith({ windows: [{ period: 'month', count_max: 1 }] });
  const hold = async () => (await pay(openKey, 5, { inflight: true })).body.transaction_id as string;
  const voidOne = async () =>
    ask(key, `PUT /transactions/inflight/${await hold()}`, { status: 'void', skip_queue: true });
  assert.deepEqual([(await voidOne()).status, (await voidOne()).status], [200, 200]);
  assert.equal((await query('select from key_spending')).rowCount, 0);
  assert.equal((await pay(key, 5)).status, 201);
  assert.equal((await pay(key, 5)).code, 'KEY_LIMIT_WINDOW_COUNT');
  const transaction_ids = [await hold(), await hold()];
  const many = await ask(key, 'POST /transactions/inflight/bulk/void', { transaction_ids, skip_queue: true });
  assert.deepEqual([many.status, many.body.succeeded], [200, 2]);
});

test('what can not be judged does not go on', async (t) => {
  const { keyWith, ask } = await limited(t);
  const key = await keyWith({ currencies: ['USD'] });
  for (const [what, line, body, headers] of [
    ['broken JSON', 'POST /transactions', '{"amount":', {}],
    ['an array', 'POST /transactions', '[]', {}],
    ['a field of a wrong type', 'POST /transactions', { ...payment(1), currency: 7 }, {}],
    ['a name in other letters', 'POST /transactions', '{"precise_amount":1,"PRECISE_AMOUNT":5000}', {}],
    ['a name in letters that fold to it', 'POST /transactions', '{"precise_amount":1,"preci\u017fe_amount":5000}', {}],
    ['a name in an escape', 'POST /transactions', '{"precise_amount":1,"\\u0070recise_amount":5000}', {}],
    ['a name twice inside', 'POST /transactions/bulk', '{"transactions":[{"meta_data":null},{"a":1,"b":2,"a":3}]}', {}],
    ['an encoded body', 'POST /transactions', payment(1), { 'content-encoding': 'gzip' }],
    ['no transactions', 'POST /transactions/bulk', { transactions: [] }, {}],
    ['a null among them', 'POST /transactions/bulk', { transactions: [null] }, {}],
    ['an unknown hold', 'PUT /transactions/inflight/txn_none', { status: 'commit' }, {}],
  ] as const) {
    const answer = await ask(key, line, body, headers);
    assert.deepEqual([answer.status, answer.code], [403, 'KEY_LIMIT_UNREADABLE'], what);
  }
});

// The ledger was asked about each of them first, one after the other: 60,000 of one id took 40 seconds.
test('more holds than the ledger settles at once are not asked about', async (t) => {
  const { keyWith, ask, pay, openKey, query } = await limited(t);
  const key = await keyWith({ windows: [{ period: 'month', count_max: 1000 }] });
  const hold = (await pay(openKey, 1, { inflight: true })).body.transaction_id as string;
  for (const [line, body] of [
    ['POST /transactions/inflight/bulk/commit', { transactions: Array(101).fill({ transaction_id: hold }) }],
    ['POST /transactions/inflight/bulk/void', { transaction_ids: Array(101).fill(hold) }],
  ] as const) {
    const answer = await ask(key, line, body);
    assert.deepEqual([answer.status, answer.code], [403, 'KEY_LIMIT_UNREADABLE'], line);
  }
  assert.equal((await query('select from key_spending')).rowCount, 0);
});

test('a dry run is judged and not counted; reading and a key without limits cost nothing', async (t) => {
  const { keyWith, pay, ask, openKey, query } = await limited(t);
  const key = await keyWith({ windows: [{ period: 'month', count_max: 1 }] });
  assert.equal((await pay(key, 1, { dry_run: true })).status, 200);
  assert.equal((await pay(key, 1)).status, 201);
  assert.equal((await ask(key, 'GET /ledgers')).status, 200);
  await pay(openKey, 1);
  assert.equal((await query('select from key_spending')).rowCount, 1);
});

// The second time it was a 409 that said that nobody knows what became of the first.
test('what a limit has refused is no riddle for its Idempotency-Key: nothing was sent', async (t) => {
  const { keyWith, ask, query, received } = await limited(t);
  const small = await keyWith({ per_transaction: [{ currency: 'USD', amount_max: '100' }] });
  const rare = await keyWith({ windows: [{ period: 'hour', count_max: 1 }] });
  const batch = { transactions: [payment(101), payment(101)], skip_queue: true };
  const send = (key: string) => ask(key, 'POST /transactions/bulk', batch, { 'idempotency-key': 'batch-1' });
  for (const [key, code] of [
    [small, 'KEY_LIMIT_AMOUNT'],
    [small, 'KEY_LIMIT_AMOUNT'],
    [rare, 'KEY_LIMIT_WINDOW_COUNT'],
    [rare, 'KEY_LIMIT_WINDOW_COUNT'],
  ] as const) {
    const { status, body } = await send(key);
    assert.deepEqual(
      [status, body.error_detail.code, body.error_detail.details],
      [403, code, { delivery: 'not_sent' }],
    );
  }
  await query('alter table key_spending rename to gone');
  assert.deepEqual([(await send(rare)).status, (await send(rare)).code], [503, 'GEN_UNAVAILABLE']);
  await query('alter table gone rename to key_spending');
  assert.equal((await send(await keyWith({ currencies: ['USD'] }))).status, 201);
  assert.equal(await received(), 202);
});

/** A Core that has one balance in EUR and one hold, and takes everything. */
async function behindCore(t: TestContext, limits: KeyLimits) {
  const gateway = await testGateway(t);
  const core = await httpUpstream(t, (request, response) => {
    const known: Record<string, object> = {
      '/balances/bln_euro': { balance_id: 'bln_euro', ledger_id: 'ldg_1', currency: 'EUR' },
      '/transactions/txn_hold': {
        ...{ precise_amount: 5000, precision: 100, currency: 'USD', source: '@world', destination: '@shop' },
      },
      '/transactions/txn_split': { precise_amount: 5000, precision: 100, currency: 'USD', source: '@world' },
    };
    const found = known[request.url ?? ''];
    const isRefused = request.body.includes('refuse');
    if (request.method === 'GET') response.statusCode = found === undefined ? 404 : 200;
    else response.statusCode = isRefused ? 400 : 201;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(found ?? {}));
  });
  const { instanceId } = await gateway.control.addInstance({ name: 'core', url: core.url });
  const { secret } = await gateway.control.createKey({ name: 'k', scopes: ['proxy:write'], expires: 'never', limits });
  const send = async (body: unknown, line = 'POST /transactions') => {
    const [method = '', path = ''] = line.split(' ');
    const response = await gateway.send(`/proxy${path}?instance_id=${instanceId}`, {
      method,
      key: secret,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = JSON.parse(await response.text());
    return { status: response.status, code: answer.error_detail?.code as string | undefined };
  };
  const posted = () => core.seen.filter(({ method }) => method === 'POST').length;
  const asked = () => core.seen.filter(({ method }) => method === 'GET').length;
  return { send, posted, asked };
}

test('before a Core elsewhere: a balance of another currency is not moved in the name of an allowed one', async (t) => {
  const { send, posted } = await behindCore(t, { currencies: ['USD'] });
  assert.equal((await send(payment(1, { destination: 'bln_euro' }))).code, 'KEY_LIMIT_CURRENCY');
  assert.equal((await send(payment(1))).status, 201);
  assert.equal(posted(), 1);
});

// Core answers a second refund with 409 and sends the money back once more; of a split it may have settled some parts.
test('before a Core elsewhere: refunds and commits of splits count though they were refused', async (t) => {
  for (const line of ['POST /refund-transaction/txn_hold', 'PUT /transactions/inflight/txn_split']) {
    const { send } = await behindCore(t, { windows: [{ period: 'month', currency: 'USD', amount_max: '7000' }] });
    const again = () => send({ status: 'commit', description: 'refuse' }, line);
    assert.deepEqual([(await again()).status, (await again()).code], [400, 'KEY_LIMIT_WINDOW_AMOUNT'], line);
  }
  const { send } = await behindCore(t, { windows: [{ period: 'month', currency: 'USD', amount_max: '7000' }] });
  const commit = () => send({ status: 'commit', description: 'refuse' }, 'PUT /transactions/inflight/txn_hold');
  assert.deepEqual([(await commit()).status, (await commit()).status], [400, 400], 'of a plain hold nothing has moved');
});

// Core commits the whole hold then; it counted as nothing.
test('before a Core elsewhere: a commit of less than a minor unit counts as all that is held', async (t) => {
  const { send } = await behindCore(t, { per_transaction: [{ currency: 'USD', amount_max: '100' }] });
  const commit = (amount: number) =>
    send({ status: 'commit', amount, skip_queue: true }, 'PUT /transactions/inflight/txn_hold');
  assert.equal((await commit(0.001)).code, 'KEY_LIMIT_AMOUNT');
  assert.equal((await commit(0.01)).status, 201);
});

// It stayed reserved, though nothing had been sent.
test('before a Core elsewhere: what a caller that leaves takes along is given back', async (t) => {
  const { control, addCore, send, query } = await testGateway(t, { limits: { retryWaitMinMs: 60_000 } });
  const limits: KeyLimits = { windows: [{ period: 'month', count_max: 1 }] };
  const { secret: key } = await control.createKey({ name: 'k', scopes: ['proxy:write'], expires: 'never', limits });
  const counted = async () => (await query('select transactions from key_spending')).rows[0]?.transactions;
  const leaving = new AbortController();
  const sent = send(`/proxy/transactions?instance_id=${await addCore(await deadUrl())}`, {
    ...{ key, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(payment(1)) },
    signal: leaving.signal,
  });
  await until('it is reserved', async () => (await counted()) === '1');
  leaving.abort();
  await assert.rejects(sent);
  await until('it is given back', async () => (await counted()) === '0');
});

// It was asked about every balance of a batch first: 10,000 of them took 9 seconds.
test('before a Core elsewhere: a batch is refused at its first breach, and nothing more is asked', async (t) => {
  const { send, posted, asked } = await behindCore(t, { balances: ['@world', '@shop'] });
  const transactions = ['@shop', '@a', '@b', '@c'].map((destination) => payment(1, { destination }));
  assert.equal((await send({ transactions }, 'POST /transactions/bulk')).code, 'KEY_LIMIT_BALANCE');
  assert.deepEqual([posted(), asked()], [0, 1]);
});

// An older Core takes no notice of dry_run, and posts a split part by part: what was reserved for these stays.
test('before a Core elsewhere: dry runs count, and so do splits that were refused', async (t) => {
  const { send } = await behindCore(t, { windows: [{ period: 'month', currency: 'USD', amount_max: '100' }] });
  assert.equal((await send(payment(40, { description: 'refuse' }))).status, 400);
  assert.equal((await send(payment(40, { dry_run: true }))).status, 201);
  const destinations = [
    { identifier: '@shop', distribution: '50%' },
    { identifier: '@other', distribution: 'left' },
  ];
  const split = payment(40, { destination: undefined, destinations, description: 'refuse' });
  assert.equal((await send(split)).status, 400);
  assert.equal((await send(payment(30))).code, 'KEY_LIMIT_WINDOW_AMOUNT');
  assert.equal((await send(payment(20))).status, 201);
});

test('a balance of another currency is not moved in the name of an allowed one, nor one beyond its own limit', async (t) => {
  const { keyWith, ask, pay, openKey } = await limited(t);
  const { balance_id: euros } = (
    await ask(openKey, 'POST /balances', { ledger_id: 'general_ledger_id', currency: 'EUR' })
  ).body;
  for (const limits of [
    { currencies: ['USD'] },
    { currencies: ['USD'], balances: ['@world', euros] },
    { per_transaction: [{ currency: 'USD', amount_max: '1000' }] },
    {
      windows: [
        { period: 'day', currency: 'USD', amount_max: '1000' },
        { period: 'day', currency: 'EUR', amount_max: '1' },
      ],
    },
  ] satisfies KeyLimits[]) {
    const key = await keyWith(limits);
    assert.equal((await pay(key, 100, { destination: euros })).code, 'KEY_LIMIT_CURRENCY', JSON.stringify(limits));
    assert.equal((await pay(key, 100, { source: euros, destination: '@world' })).code, 'KEY_LIMIT_CURRENCY');
  }
  const paid = (await pay(openKey, 100, { destination: euros })).body.transaction_id;
  const key = await keyWith({ currencies: ['USD'] });
  assert.equal((await ask(key, `POST /refund-transaction/${paid}`, {})).code, 'KEY_LIMIT_CURRENCY');
});

// What would move the other way was taken off the sum, and the commit beside it came for nothing.
test('a commit of less than nothing takes nothing off a window', async (t) => {
  const { keyWith, ask, pay, openKey, received } = await limited(t);
  const key = await keyWith({ windows: [{ period: 'month', currency: 'USD', amount_max: '10' }] });
  const hold = async () => (await pay(openKey, 100, { inflight: true })).body.transaction_id as string;
  const [one, other] = [await hold(), await hold()];
  for (const negative of [{ amount: -1 }, { precise_amount: -100 }]) {
    const transactions = [{ transaction_id: one }, { transaction_id: other, ...negative }];
    const bulk = await ask(key, 'POST /transactions/inflight/bulk/commit', { transactions, skip_queue: true });
    assert.equal(bulk.code, 'KEY_LIMIT_UNREADABLE');
    const single = await ask(key, `PUT /transactions/inflight/${one}`, { status: 'commit', ...negative });
    assert.equal(single.code, 'KEY_LIMIT_UNREADABLE');
  }
  assert.equal(await received(), 0);
});

test('metadata may say the same name in small and capital letters', async (t) => {
  const { keyWith, pay } = await limited(t);
  const key = await keyWith({ currencies: ['USD'] });
  assert.equal((await pay(key, 1, { meta_data: { a: 1, A: [{ a: 1, A: 2 }] } })).status, 201);
});
