/** Two gateways, each with a ledger of its own on one database, and keys that may move so much through both. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { serveGateway } from '#src/gateway/index.ts';
import { openLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { ledgerDatabase } from '../support/database.ts';
import { testGateway } from '../support/gateway.ts';

const clients = 8;
const rounds = 2;
/** About what one round moves if nothing is refused: see `play`. */
const roundMinor = 40;

test('what a key has spent is what it has moved, whatever was refused, sent again or given back', async (t) => {
  const database = await ledgerDatabase(t);
  const openEmbeddedLedger = async () => openLedger({ clock: systemClock, database, log: createLog('silent') });
  const one = await testGateway(t, { openEmbeddedLedger });
  const other = await serveGateway({
    ...{ control: await one.openAnother(), openEmbeddedLedger, host: '127.0.0.1', port: 0 },
    requestLog: { days: 30, linesPerSecond: 100 },
    log: createLog('silent'),
  });
  t.after(() => other.close());
  const origins = [one.origin, `http://127.0.0.1:${other.port}`];
  let turns = 0;
  const requestIds = new Set<string>();

  /** Through the two by turns. @returns the answer of what was done, null if it was refused or had been done before. */
  async function ask(key: string, line: string, body: object, headers: Record<string, string> = {}) {
    const [method = '', path = ''] = line.split(' ');
    turns += 1;
    const answer = await fetch(`${origins[turns % 2]}/proxy${path}?instance_id=${one.first.instanceId}`, {
      ...{ method, body: JSON.stringify(body) },
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    });
    const text = await answer.text();
    assert.ok(answer.status < 500, text);
    requestIds.add(answer.headers.get('x-request-id') ?? '');
    const isDone = answer.status < 300 && answer.headers.get('idempotency-replayed') === null;
    return isDone ? JSON.parse(text) : null;
  }

  for (const [share, amountMax] of [
    ['all', 10 * roundMinor * rounds * clients],
    ['third', Math.round((roundMinor * rounds * clients) / 3)],
  ] as const) {
    const { key: made, secret } = await one.control.createKey({
      ...{ name: share, scopes: ['proxy:read', 'proxy:write'], expires: 'never' },
      // In an order that is not the one in which they are locked.
      limits: {
        windows: [
          { period: 'month', count_max: 1_000_000 },
          { period: 'hour', currency: 'USD', amount_max: String(amountMax) },
          { period: 'minute', currency: 'USD', amount_max: '1000000' },
          { period: 'day', count_max: 1_000_000 },
        ],
      },
    });
    const shop = `@shop-${share}`;
    const payment = (precise_amount: number, more: object = {}) => ({
      ...{ precise_amount, currency: 'USD', description: 'x', source: '@world', destination: shop },
      ...{ reference: randomUUID(), allow_overdraft: true, skip_queue: true, ...more },
    });
    const poor = { source: `@poor-${share}`, allow_overdraft: false };
    const moved = { credit: 0, debit: 0, held: 0, transactions: 0 };
    const note = (side: 'credit' | 'debit' | 'held', minor: number) => {
      moved[side] += minor;
      moved.transactions += 1;
    };

    const pay = async (body: { precise_amount: number }, headers = {}): Promise<string | null> => {
      const done = await ask(secret, 'POST /transactions', body, headers);
      if (done === null) return null;
      note('credit', body.precise_amount);
      return done.transaction_id;
    };
    const payAll = async (...transactions: { precise_amount: number }[]) => {
      const done = await ask(secret, 'POST /transactions/bulk', { atomic: true, skip_queue: true, transactions });
      if (done !== null) for (const { precise_amount } of transactions) note('credit', precise_amount);
    };
    const refund = async (id: string) => {
      const done = await ask(secret, `POST /refund-transaction/${id}`, { skip_queue: true });
      if (done !== null) note('debit', 7);
    };
    const holdAndSettle = async () => {
      const held = await ask(secret, 'POST /transactions', payment(9, { inflight: true }));
      if (held === null) return;
      note('held', 9);
      const settle = (status: string, more: object = {}) =>
        ask(secret, `PUT /transactions/inflight/${held.transaction_id}`, { status, skip_queue: true, ...more });
      const commit = async (precise_amount: number) => {
        if ((await settle('commit', { precise_amount })) !== null) note('credit', precise_amount);
      };
      // Only one of them finds enough.
      await Promise.all([commit(4), commit(9)]);
      await settle('void');
    };

    const play = async () => {
      const again = payment(7);
      const [first, second] = await Promise.all([pay(again), pay(again)]);
      const paid = first ?? second;
      if (paid !== null) await Promise.all([refund(paid), refund(paid)]);
      await Promise.all([pay(payment(100, poor)), payAll(payment(1), payment(100, poor)), holdAndSettle()]);
      const keyed = [payment(7), { 'idempotency-key': randomUUID() }] as const;
      await Promise.all([pay(...keyed), pay(...keyed), pay(payment(2, { skip_queue: false }))]);
      await payAll(payment(2), payment(3));
    };
    const life = async () => {
      for (let n = 0; n < rounds; n += 1) await play();
    };
    await Promise.all(Array.from({ length: clients }, life));

    const path = `/balances/indicator/${shop}/currency/USD?instance_id=${one.first.instanceId}`;
    const balance = (await (await one.send(`/proxy${path}`)).json()) as Record<string, unknown>;
    assert.deepEqual(
      [balance.credit_balance, balance.debit_balance, balance.inflight_credit_balance],
      [moved.credit, moved.debit, 0],
    );
    const { credit, debit, held, transactions } = moved;
    const spent = credit + debit + held;
    const { rows } = await one.query(
      'select amount::int, transactions::int from key_spending where api_key_id = $1 order by amount',
      [made.apiKeyId],
    );
    const [counted, summed] = [0, spent].map((amount) => ({ amount, transactions }));
    assert.deepEqual(rows, [counted, counted, summed, summed]);

    // Nothing less than the rest is left, and nothing more.
    assert.equal(await pay(payment(amountMax - spent + 1)), null);
    if (spent < amountMax) assert.notEqual(await pay(payment(amountMax - spent)), null);
    assert.equal(await pay(payment(1)), null);
  }

  const records = await one.control.audit.list({ workspaceId: one.first.workspaceId }, 10_000);
  const ended = records.filter(({ outcome, requestId }) => outcome !== null && requestIds.has(requestId ?? ''));
  assert.deepEqual([ended.length, (await one.control.audit.verify()).isSound], [requestIds.size, true]);
});
