import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { eventSetting, fast, secret } from '../support/event-setting.ts';
import { ledgerPort } from '../support/ledger-port.ts';
import { until } from '../support/until.ts';

test('an event is told once, signed, as the row is', async (t) => {
  const { webhook, ledger, post, settled } = await eventSetting(t, { webhookHeaders: { 'x-own': 'yes' } });
  const id = await post({ reference: 'told', precise_amount: 5 });
  await settled();
  assert.deepEqual(webhook.names(), ['balance.created', 'balance.created', 'transaction.applied']);
  const [world, shop, applied] = webhook.told;
  assert.equal(world?.json.data.indicator, '@world');
  assert.equal(shop?.json.data.credit_balance, 0);
  assert.ok(applied !== undefined);
  const { body: row } = await ledger.send('GET', `/transactions/${id}`);
  const { data } = applied.json;
  assert.deepEqual(
    [data.transaction_id, data.reference, data.source, data.precise_amount, data.status, data.allow_overdraft],
    [id, 'told', row.source, 5, 'APPLIED', true],
  );
  const { headers, method, body } = applied;
  assert.deepEqual([method, headers['content-type'], headers['x-own']], ['POST', 'application/json', 'yes']);
  const timestamp = headers['x-blnk-timestamp'];
  assert.ok(Math.abs(Number(timestamp) - Date.now() / 1_000) < 60);
  assert.equal(headers['x-blnk-signature'], createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex'));
  assert.match(String(headers['x-tallygate-event-id']), /^ledger-\d+$/);
  assert.equal(headers['x-tallygate-attempt'], '1');
});

test('amounts of any size keep their digits', async (t) => {
  const { webhook, ledger, settled } = await eventSetting(t);
  const { status } = await ledger.send(
    'POST',
    '/transactions',
    `{"precise_amount":123456789012345678901234567890,"precision":1,"currency":"USD","reference":"big","description":"d",
      "source":"@world","destination":"@vault","allow_overdraft":true,"skip_queue":true}`,
  );
  assert.equal(status, 201);
  await settled();
  assert.match(webhook.told.at(-1)?.body ?? '', /"precise_amount":123456789012345678901234567890,/);
});

test('ledgers, balances, identities, holds and what becomes of them are told', async (t) => {
  const { webhook, ledger, post, settled } = await eventSetting(t);
  const { body: made } = await ledger.send('POST', '/ledgers', { name: 'one' });
  await ledger.send('PUT', `/ledgers/${made.ledger_id}`, { name: 'two' });
  const { body: balance } = await ledger.send('POST', '/balances', { ledger_id: made.ledger_id, currency: 'USD' });
  const { body: identity } = await ledger.send('POST', '/identities', { dob: '1990-05-17T08:30:00+02:00' });
  await ledger.send('POST', '/balances', { ledger_id: 'ldg_missing', currency: 'USD' });
  await settled();
  assert.deepEqual(webhook.told.map(({ json }) => json).sort(byEvent), [
    { event: 'balance.created', data: balance },
    { event: 'identity.created', data: identity },
    { event: 'ledger.created', data: made },
    { event: 'ledger.created', data: { ...made, name: 'two' } },
  ]);

  webhook.told.length = 0;
  const to = { destination: balance.balance_id };
  const [held, voided] = [await post({ ...to, inflight: true }), await post({ ...to, inflight: true })];
  await ledger.send('PUT', `/transactions/inflight/${held}`, { status: 'commit', skip_queue: true });
  await ledger.send('PUT', `/transactions/inflight/${voided}`, { status: 'void' });
  await post({ source: '@empty', allow_overdraft: false, skip_queue: false });
  await settled();
  assert.deepEqual(
    webhook.names().filter((name) => name !== 'balance.created'),
    ['inflight', 'inflight', 'applied', 'void', 'rejected'].map((name) => `transaction.${name}`),
  );
  const [hold, , commit, , rejected] = webhook.told.filter(({ json }) => json.event !== 'balance.created');
  assert.deepEqual(hold?.json.data.meta_data, { allow_overdraft: true, inflight: true });
  assert.equal(commit?.json.data.parent_transaction, held);
  assert.match(rejected?.json.data.meta_data.blnk_rejection_reason, /insufficient funds/);
});

function byEvent(one: { event: string }, other: { event: string }): number {
  return one.event < other.event ? -1 : one.event > other.event ? 1 : 0;
}

test('a refused transaction tells nothing, and a transaction told of is on disk', async (t) => {
  const { webhook, ledger, post, settled, query } = await eventSetting(t);
  await post();
  await settled();
  const before = webhook.told.length;
  const refused = await ledger.send('POST', '/transactions', {
    ...{ precise_amount: 1, precision: 100, currency: 'USD', reference: 'no', description: 'd' },
    ...{ source: '@poor', destination: '@shop', skip_queue: true },
  });
  assert.equal(refused.status, 400);
  await post();
  await settled();
  // The indicator came into being all the same.
  assert.deepEqual(webhook.names().slice(before), ['balance.created', 'transaction.applied']);
  assert.equal((await query(`select from transactions where reference = 'no'`)).length, 0);
});

test('a receiver that answers 500, or nothing, is asked again until it takes the event', async (t) => {
  const { webhook, post, settled, query } = await eventSetting(t);
  let failures = 0;
  webhook.answer = (_told, response) => {
    failures += 1;
    if (failures <= 2) response.writeHead(500).end('not now');
    else if (failures <= 4) response.destroy();
    else response.writeHead(204).end();
  };
  await post();
  await settled();
  const rows = await query<{ attempts: number; status: string; last_status: number; last_error: string }>(
    'select status, attempts, last_status, last_error from deliveries order by attempts desc',
  );
  assert.ok((rows[0]?.attempts ?? 0) > 1);
  assert.ok(
    rows.every(
      ({ status, last_status, last_error }) => status === 'delivered' && last_status === 204 && last_error === null,
    ),
  );
  const attempts = webhook.told.map(({ headers }) => Number(headers['x-tallygate-attempt']));
  assert.ok(Math.max(...attempts) === rows[0]?.attempts);
  // The same event has the same id and body; only the signature is new.
  const again = webhook.told.filter(
    ({ headers }) => headers['x-tallygate-event-id'] === webhook.told[0]?.headers['x-tallygate-event-id'],
  );
  assert.ok(again.length > 1 && again.every(({ body }) => body === again[0]?.body));
});

test('an event of a balance waits for the earlier ones of the same balance, and others do not', async (t) => {
  const { webhook, post, settled } = await eventSetting(t);
  for (const name of ['@slow', '@quick']) await post({ source: `${name}-source`, destination: name });
  await settled();
  webhook.told.length = 0;
  const waiting: (() => void)[] = [];
  webhook.answer = ({ json }, response) => {
    const answer = () => response.writeHead(200).end();
    if (json.data.reference === 'slow-1') waiting.push(answer);
    else answer();
  };
  for (let n = 1; n <= 3; n++) await post({ source: '@slow-source', destination: '@slow', reference: `slow-${n}` });
  for (let n = 1; n <= 3; n++) await post({ source: '@quick-source', destination: '@quick', reference: `quick-${n}` });
  const references = () => webhook.told.map(({ json }) => json.data.reference);
  await until('the quick ones are told', () => references().includes('quick-3'));
  assert.deepEqual(references(), ['slow-1', 'quick-1', 'quick-2', 'quick-3']);
  waiting.pop()?.();
  await settled();
  assert.deepEqual(references().slice(4), ['slow-2', 'slow-3']);
});

test('order holds under load, with a receiver that fails now and then', async (t) => {
  const { webhook, post, settled } = await eventSetting(t);
  let count = 0;
  webhook.answer = (_told, response) => void response.writeHead(++count % 7 === 0 ? 503 : 200).end();
  const taken: string[] = [];
  const answer = webhook.answer;
  webhook.answer = (told, response) => {
    answer(told, response);
    if (response.statusCode === 200 && told.json.event === 'transaction.applied') taken.push(told.json.data.reference);
  };
  const clients = ['a', 'b', 'c', 'd'];
  await Promise.all(
    clients.map(async (client) => {
      for (let n = 0; n < 25; n++) {
        await post({ source: `@from-${client}`, destination: `@to-${client}`, reference: `${client}-${n}` });
      }
    }),
  );
  await settled();
  assert.equal(taken.length, 100);
  for (const client of clients) {
    const own = taken.filter((reference) => reference.startsWith(`${client}-`));
    assert.deepEqual(
      own,
      Array.from({ length: 25 }, (_, n) => `${client}-${n}`),
    );
  }
});

test('of two processes one delivers, and the other takes over', async (t) => {
  const { database, webhook, ledger, post, settled } = await eventSetting(t);
  const other = await ledgerPort(t, database, { events: { ...fast, webhookUrl: webhook.url } });
  for (let n = 0; n < 20; n++) await post();
  await settled();
  assert.equal(webhook.told.length, 22);
  await ledger.close();
  const { status } = await other.send('POST', '/ledgers', { name: 'after' });
  assert.equal(status, 201);
  await settled();
  assert.equal(webhook.told.length, 23);
});

for (const [what, hang] of Object.entries({
  'never answers': () => undefined,
  'never ends its answer': (response: ServerResponse) => void response.writeHead(200).write('some'),
})) {
  test(`a receiver that ${what} holds up nobody else, and gets everything in order once it is back`, async (t) => {
    const { webhook, ledger, post, settled, query } = await eventSetting(
      t,
      { webhookTimeoutMs: 100 },
      { masterKey: secret },
    );
    let hasCome = false;
    let refused = 0;
    const taken: string[] = [];
    const heard: string[] = [];
    webhook.answer = ({ url, json }, response) => {
      if (url === '/hook') {
        heard.push(json.data.reference);
        response.end('{"success":true}');
      } else if (hasCome) {
        if (json.event === 'transaction.applied') taken.push(json.data.reference);
        response.end();
      } else {
        refused += 1;
        hang(response);
      }
    };
    // At the same address: what hangs there must leave it connections.
    const hook = { name: 'h', active: true, url: `${webhook.url}/hook`, type: 'POST_TRANSACTION' };
    assert.equal((await ledger.send('POST', '/hooks', hook)).status, 201);
    const clients = ['a', 'b', 'c'];
    const numbers = Array.from({ length: 10 }, (_, n) => n);
    const postAll = (client: string) =>
      numbers.reduce(
        (before, n) =>
          before.then(() =>
            post({ source: `@from-${client}`, destination: `@to-${client}`, reference: `${client}-${n}` }),
          ),
        Promise.resolve(''),
      );
    await Promise.all(clients.map(postAll));
    const expected = (client: string) => numbers.map((n) => `${client}-${n}`);
    const ofClient = (references: string[], client: string) => references.filter((each) => each.startsWith(client));
    await until('the other has heard of all', () => heard.length === 30);
    for (const client of clients) assert.deepEqual(ofClient(heard, client), expected(client));
    await until('it was asked again', () => refused > 3);
    const [lost] = await query<{ count: string }>(`select count(*) from deliveries where status = 'failed'`);
    assert.equal(lost?.count, '0');
    hasCome = true;
    await settled();
    // Who takes an event too late is told again.
    for (const client of clients) assert.deepEqual([...new Set(ofClient(taken, client))], expected(client));
  });
}

test('a receiver that fails many at once is asked again as soon as after one failure', async (t) => {
  // If each of ten doubled the pause, it would be a minute.
  const { webhook, post, settled } = await eventSetting(t, { retryBaseMs: 100 });
  const underWay: ServerResponse[] = [];
  webhook.answer = (_told, response) => void underWay.push(response);
  await Promise.all(Array.from({ length: 20 }, (_, n) => post({ source: `@from-${n}`, destination: `@to-${n}` })));
  await until('many are under way', () => underWay.length >= 10);
  webhook.answer = (_told, response) => void response.end();
  for (const response of underWay) response.writeHead(500).end();
  await settled();
});

test('when the clock is put back an hour nobody waits for it to come round', async (t) => {
  let backMs = 0;
  const clock = { nowMs: () => Date.now() - backMs };
  const { webhook, post, settled } = await eventSetting(t, {}, { clock });
  webhook.answer = (_told, response) => void response.writeHead(500).end();
  await post();
  await until('the receiver is down', () => webhook.told.length > 3);
  backMs = 3_600_000;
  webhook.answer = (_told, response) => void response.writeHead(200).end();
  await settled();
});

test('when the clock of the database is put back, waits and leases from before it do not count', async (t) => {
  const { database, webhook, ledger, post, query, settled } = await eventSetting(t);
  webhook.answer = (_told, response) => void response.writeHead(500).end();
  await post();
  await until('the receiver is down', () => webhook.told.length > 3);
  await ledger.close();
  // As it looks then: what is to be soon is hours away.
  await query(`update deliveries set next_attempt_at = now() + interval '2 hours'`);
  await query(`update deliveries set attempts = 20 where sequence = (select min(sequence) from deliveries)`);
  await query(
    `update delivery_lease set holder = 'a process that was killed', held_until = now() + interval '2 hours'`,
  );
  webhook.answer = (_told, response) => void response.writeHead(200).end();
  await ledgerPort(t, database, { events: { ...fast, webhookUrl: webhook.url } });
  await settled();
});

test('a hung receiver holds up neither posting nor the stop of the server', async (t) => {
  const { webhook, ledger, post, query } = await eventSetting(t);
  webhook.answer = () => undefined;
  await post();
  await until('the receiver hangs', () => webhook.told.length > 0);
  for (let n = 0; n < 20; n++) await post();
  const before = performance.now();
  await ledger.close();
  assert.ok(performance.now() - before < 10_000);
  const [row] = await query<{ count: string }>(`select count(*) from deliveries where status = 'pending'`);
  assert.equal(row?.count, '23');
});

test('without a webhook and without hooks nothing is written', async (t) => {
  const { ledger, post, query } = await eventSetting(t, { webhookUrl: null });
  await post();
  await ledger.send('POST', '/ledgers', { name: 'silent' });
  assert.deepEqual(await query('select from deliveries'), []);
});

test('an asynchronous batch tells how it ended', async (t) => {
  const { webhook, ledger, settled } = await eventSetting(t);
  const item = (reference: string, fields: object = {}) => ({
    ...{ precise_amount: 1, precision: 100, currency: 'USD', reference, description: 'd' },
    ...{ source: '@world', destination: '@shop', allow_overdraft: true, ...fields },
  });
  const batch = (transactions: object[], fields: object = {}) =>
    ledger.send('POST', '/transactions/bulk', { transactions, run_async: true, skip_queue: true, ...fields });
  const { body: good } = await batch([item('b1'), item('b2')]);
  const { body: held } = await batch([item('b3')], { inflight: true });
  const { body: bad } = await batch([item('b4'), item('b5', { source: '@poor', allow_overdraft: false })], {
    atomic: true,
  });
  const unsplit = {
    source: '',
    sources: [
      { identifier: '@a', distribution: '80%' },
      { identifier: '@b', distribution: '80%' },
    ],
  };
  const { body: broken } = await batch([item('b6', unsplit)], { atomic: true });
  await batch([item('b7')], { run_async: false });
  await settled();
  const ends = webhook.told.map(({ json }) => json).filter(({ event }) => event.startsWith('bulk_'));
  assert.deepEqual(
    ends.map(({ event, data }) => [event, data.batch_id, data.status, data.transaction_count]),
    [
      ['bulk_transaction.applied', good.batch_id, 'applied', 2],
      ['bulk_transaction.inflight', held.batch_id, 'inflight', 1],
      ['bulk_transaction.failed', bad.batch_id, 'failed', undefined],
      ['bulk_transaction.failed', broken.batch_id, 'failed', undefined],
    ],
  );
  assert.match(ends[2].data.error, /insufficient funds.*refunded\.$/);
});

test('of what is atomic the end is told when it fails in the queue, and of a split also when it fails at once', async (t) => {
  const { webhook, ledger, settled } = await eventSetting(t);
  const failing = async (reference: string, fields: object) => {
    const sent = { precise_amount: 2, precision: 100, currency: 'USD', reference, description: 'd', source: '@poor' };
    const { body } = await ledger.send('POST', '/transactions', { ...sent, atomic: true, ...fields });
    return body.transaction_id;
  };
  const queued = await failing('queued', { destination: '@shop' });
  await failing('direct', { destination: '@shop', skip_queue: true });
  const destinations = [{ identifier: '@shop', distribution: '100%' }];
  const split = await failing('split', { destinations });
  await failing('direct-split', { destinations, skip_queue: true });
  await settled();
  const ends = webhook.told.map(({ json }) => json).filter(({ event }) => event === 'bulk_transaction.failed');
  assert.deepEqual(ends.map(({ data }) => data.batch_id).slice(0, 2), [queued, split]);
  const reason = 'failed to apply transaction to balances: insufficient funds in source balance';
  assert.deepEqual(
    ends.map(({ data }) => data.error),
    [reason, reason, reason],
  );
});

test('a fault of the server is told, but not each of many', async (t) => {
  const { webhook, ledger, query, settled } = await eventSetting(t);
  await query('alter table identities rename to gone');
  for (let i = 0; i < 12; i += 1) assert.equal((await ledger.send('GET', '/identities/idt_1')).status, 500);
  await until('ten are told', () => webhook.told.length === 10);
  await settled();
  const [first] = webhook.told;
  assert.deepEqual(new Set(webhook.names()), new Set(['system.error']));
  assert.deepEqual(Object.keys(first?.json.data), ['error', 'time']);
  assert.match(first?.json.data.error, /^request failed: relation "identities" does not exist$/);
  assert.match(first?.json.data.time, /^20\S+Z$/);
  assert.equal(webhook.told.length, 10);
});

test('a mistake of the caller is no fault of the server', async (t) => {
  const { webhook, ledger, post, settled } = await eventSetting(t, {}, { masterKey: secret });
  assert.equal((await ledger.send('GET', '/identities/idt_1')).status, 404);
  const { body: owner } = await ledger.send('POST', '/identities', {});
  const owned = { ledger_id: 'general_ledger_id', currency: 'USD', identity_id: owner.identity_id };
  const { body: balance } = await ledger.send('POST', '/balances', owned);
  const account = { balance_id: balance.balance_id, number: 'taken' };
  assert.equal((await ledger.send('POST', '/accounts', account)).status, 201);
  const criteria = [{ field: 'amount', operator: 'equals' }];
  const { body: rule } = await ledger.send('POST', '/reconciliation/matching-rules', { name: 'same', criteria });
  const line = { id: 'twice', amount: 1, reference: 'r', currency: 'USD', date: '2026-03-01T12:00:00Z' };
  const run = { strategy: 'one_to_one', matching_rule_ids: [rule.rule_id], external_transactions: [line, line] };
  // Core's answer to these is a 500.
  for (const [method, path, body] of [
    ['DELETE', `/identities/${owner.identity_id}`],
    ['POST', '/accounts', account],
    ['POST', '/hooks', {}],
    ['GET', '/backup'],
    ['POST', '/reconciliation/start-instant', run],
  ] as const) {
    assert.equal((await ledger.send(method, path, body)).status, 500, path);
  }
  await post();
  await settled();
  assert.ok(!webhook.names().includes('system.error'));
});

test('broken books are told by the name of what is wrong', async (t) => {
  const { webhook, query, post, settled } = await eventSetting(t, {}, { verifyEveryMs: 50 });
  await post();
  await settled();
  await query(`update balances set version = 9 where indicator = '@shop'`);
  const wanted = /^the books are broken: balance-version bln_\S+: version is 9, the rows make it 2$/;
  // That the books were verified and are broken is told, too, in any order.
  await until('it is told', () =>
    webhook.told.some(({ json }) => json.event === 'system.error' && wanted.test(json.data.error)),
  );
});
