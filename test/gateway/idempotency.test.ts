/** A write that is sent again with its Idempotency-Key is answered again, not done again. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { serveGateway } from '#src/gateway/index.ts';
import { openLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { cleanUp } from '../support/cleanup.ts';
import { ledgerDatabase } from '../support/database.ts';
import { codeOf, fakeLedger, testGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';
import { deadUrl, httpUpstream, rawHttpUpstream, tcpUpstream } from '../support/upstream.ts';
import { wholeFile } from '../support/whole-file.ts';

const gateway = await testGateway(wholeFile, { limits: { answerTimeoutMs: 2_000, keptAnswerBytesMax: 64 * 1024 } });
const { addCore, query } = gateway;
const core = await httpUpstream(wholeFile, ({ body }, response) => {
  response
    .writeHead(201, { 'content-type': 'application/x-own', 'x-own': 'yes' })
    .end(`{"n":${core.seen.length},"body":${body}}`);
});
const instance = await addCore(core.url);

interface Write {
  readonly path?: string;
  readonly to?: string;
  readonly body?: string;
  readonly method?: string;
  readonly by?: string;
}

const write = (key: string, { path = '/balances', to = instance, body = '{"a":1}', method = 'POST', by }: Write = {}) =>
  gateway.send(`/proxy${path}?instance_id=${to}`, {
    ...(by === undefined ? {} : { key: by }),
    method,
    body,
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
  });

/** As if the time that an attempt may take had passed. */
const endLeases = () => query("update idempotency_keys set leased_until = now() - interval '1 second'");

test('the second time the answer is the first one, and nothing is sent', async () => {
  const key = randomUUID();
  const first = await write(key);
  const second = await write(key);
  const parts = (answer: Response) => ['content-type', 'x-own', 'via'].map((name) => answer.headers.get(name));
  assert.deepEqual([second.status, parts(second)], [201, parts(first)]);
  assert.equal(await second.text(), await first.text());
  assert.deepEqual(
    [first, second].map(({ headers }) => headers.get('idempotency-replayed')),
    [null, 'true'],
  );
  assert.notEqual(second.headers.get('x-request-id'), first.headers.get('x-request-id'));
  assert.equal(core.seen.filter(({ headers }) => headers['idempotency-key'] === key).length, 1);
});

test('a refusal of the instance is an answer like any other', async (t) => {
  const refusing = await httpUpstream(t, (_request, response) => response.writeHead(400).end('{"error":"no"}'));
  const to = await addCore(refusing.url);
  const answers = [await write('refused', { to }), await write('refused', { to })];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [400, 400],
  );
  assert.equal(refusing.seen.length, 1);
});

for (const [what, other] of [
  ['body', { body: '{"a":2}' }],
  ['path', { path: '/ledgers' }],
  ['method', { path: '/balances/x/identity', method: 'PUT' }],
] as const) {
  test(`the key of another request is 422: another ${what}`, async () => {
    const key = randomUUID();
    assert.equal((await write(key)).status, 201);
    const answer = await write(key, other);
    assert.deepEqual([answer.status, await codeOf(answer)], [422, 'PROXY_IDEMPOTENCY_KEY_REUSED']);
  });
}

test('keys of another instance or workspace are other keys; those of another credential are the same', async () => {
  const key = randomUUID();
  const first = await (await write(key)).text();
  assert.equal(await (await write(key, { by: await gateway.addKey('proxy:write') })).text(), first);
  const elsewhere = await write(key, { to: await addCore(core.url) });
  assert.equal(elsewhere.headers.get('idempotency-replayed'), null);
});

test('of many at once one is sent; the others are told to come back, or get its answer', async (t) => {
  const waiting: (() => void)[] = [];
  const slow = await httpUpstream(t, (_request, response) => waiting.push(() => response.writeHead(201).end('{}')));
  const patient = await testGateway(t);
  const path = `/proxy/balances?instance_id=${await patient.addCore(slow.url)}`;
  const post = () => patient.send(path, { method: 'POST', body: '{}', headers: { 'idempotency-key': 'at-once' } });
  const sent = Array.from({ length: 20 }, post);
  const early: number[] = [];
  for (const one of sent) void one.then(({ status }) => early.push(status));
  await until('all others are refused', () => early.length === 19 && waiting.length === 1);
  assert.deepEqual(new Set(early), new Set([409]));
  const inFlight = await post();
  assert.deepEqual([await codeOf(inFlight), inFlight.headers.get('retry-after')], ['PROXY_IDEMPOTENCY_IN_FLIGHT', '1']);
  waiting[0]?.();
  const statuses = await Promise.all(sent.map(async (one) => (await one).status));
  assert.equal(statuses.filter((status) => status === 201).length, 1);
  assert.equal((await post()).headers.get('idempotency-replayed'), 'true');
  assert.equal(slow.seen.length, 1);
});

test('another process, or the same after a restart, knows the key', async (t) => {
  const key = randomUUID();
  const first = await (await write(key)).text();
  const other = await serveGateway({
    control: await gateway.openAnother(),
    openEmbeddedLedger: () => Promise.reject(new Error('none')),
    host: '127.0.0.1',
    port: 0,
    requestLog: { days: 30, linesPerSecond: 100 },
    log: createLog('silent'),
  });
  t.after(() => other.close());
  const answer = await fetch(`http://127.0.0.1:${other.port}/proxy/balances?instance_id=${instance}`, {
    method: 'POST',
    body: '{"a":1}',
    headers: { authorization: `Bearer ${gateway.first.secret}`, 'idempotency-key': key },
  });
  assert.deepEqual([await answer.text(), answer.headers.get('idempotency-replayed')], [first, 'true']);
});

test('a caller that leaves before the answer finds it when it comes back', async (t) => {
  let answer = () => undefined as undefined;
  const slow = await httpUpstream(t, (_request, response) => {
    answer = () => void response.writeHead(201).end('{"done":true}');
  });
  const to = await addCore(slow.url);
  const leaving = new AbortController();
  const sent = gateway.send(`/proxy/balances?instance_id=${to}`, {
    method: 'POST',
    body: '{"a":1}',
    headers: { 'idempotency-key': 'left', 'content-type': 'application/json' },
    signal: leaving.signal,
  });
  await until('it has been sent', () => slow.seen.length === 1);
  leaving.abort();
  await assert.rejects(sent);
  answer();
  await until('the answer is kept', async () => (await write('left', { to })).status === 201);
  assert.equal(slow.seen.length, 1);
});

test('when nothing was sent the key is as good as new', async () => {
  const to = await addCore(await deadUrl());
  for (const _ of [1, 2]) assert.equal(await codeOf(await write('dead', { to })), 'PROXY_UPSTREAM_UNREACHABLE');
});

for (const status of [429, 423]) {
  test(`a ${status} of the instance is not kept: nothing was done`, async (t) => {
    const busy = await httpUpstream(t, (_request, response) =>
      response.writeHead(busy.seen.length === 1 ? status : 201).end(),
    );
    const to = await addCore(busy.url);
    assert.deepEqual([(await write('busy', { to })).status, (await write('busy', { to })).status], [status, 201]);
  });
}

for (const [what, status, headers, body] of [
  ['a 503 that says when to come back', 503, { 'retry-after': '1' }, ''],
  ['a 503 of a Core whose queue is full', 503, {}, '{"error_detail":{"code":"QUEUE_BACKPRESSURE"}}'],
  ['a 502 of a gateway that did not reach it', 502, {}, '{"error_detail":{"details":{"delivery":"not_sent"}}}'],
] as const) {
  test(`${what} is not kept: nothing was done, and later the same key does better`, async (t) => {
    const away = await httpUpstream(t, (_request, response) =>
      away.seen.length === 1 ? response.writeHead(status, headers).end(body) : response.writeHead(201).end(),
    );
    const to = await addCore(away.url);
    assert.deepEqual([(await write('away', { to })).status, (await write('away', { to })).status], [status, 201]);
  });
}

for (const [status, body] of [
  [502, ''],
  [503, ''],
  [504, '{"error_detail":{"details":{"delivery":"unknown"}}}'],
] as const) {
  test(`after a bare ${status} of the instance nobody knows, so the write is not sent again`, async (t) => {
    const unsure = await httpUpstream(t, (_request, response) => response.writeHead(status).end(body));
    const to = await addCore(unsure.url);
    assert.equal((await write('unsure', { to })).status, status);
    assert.equal(await codeOf(await write('unsure', { to })), 'PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN');
    assert.equal(unsure.seen.length, 1);
  });
}

test('a fault of the instance is its answer, and given again', async (t) => {
  const faulty = await httpUpstream(t, (_request, response) => response.writeHead(500).end('{"error":"fault"}'));
  const to = await addCore(faulty.url);
  assert.equal((await write('fault', { to })).status, 500);
  assert.equal((await write('fault', { to })).headers.get('idempotency-replayed'), 'true');
});

test('a write with an unknown outcome is not sent again, and its caller is told so', async (t) => {
  let connections = 0;
  const broken = await tcpUpstream(t, (socket) => {
    connections += 1;
    socket.on('data', () => socket.destroy());
  });
  const to = await addCore(broken);
  const first = await write('broken', { to });
  assert.equal(first.status, 502);
  const second = await write('broken', { to });
  assert.deepEqual([second.status, await codeOf(second)], [409, 'PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN']);
  assert.equal(connections, 1);
});

test('a long answer passes as it comes; the second time the caller is told that it was not kept', async (t) => {
  const long = await rawHttpUpstream(t, (request, response) => {
    request.resume().on('end', () => response.writeHead(201).end('x'.repeat(300_000)));
  });
  const to = await addCore(long);
  const first = await write('long', { to });
  assert.deepEqual([first.status, (await first.text()).length], [201, 300_000]);
  const second = await write('long', { to });
  assert.deepEqual([second.status, await codeOf(second)], [409, 'PROXY_IDEMPOTENCY_OUTCOME_UNKNOWN']);
});

test('after its retention a key is new', async () => {
  const key = randomUUID();
  await write(key);
  await query("update idempotency_keys set expires_at = now() - interval '1 second'");
  assert.equal((await write(key, { body: '{"a":3}' })).status, 201);
  await gateway.control.idempotency.sweep();
  const { rows } = await query('select count(*)::int as n from idempotency_keys');
  assert.equal(rows[0].n, 1);
});

for (const key of ['', 'a b', '"a', 'a"b', '"a";x=1', 'ü', 'x'.repeat(256)]) {
  test(`the key ${JSON.stringify(key.slice(0, 9))} is 400, and nothing is sent`, async () => {
    const before = core.seen.length;
    const answer = await gateway.raw(
      Buffer.from(
        `POST /proxy/balances?instance_id=${instance} HTTP/1.1\r\nHost: x\r\nX-Blnk-Key: ${gateway.first.secret}\r\nConnection: close\r\nIdempotency-Key: ${key}\r\nContent-Length: 2\r\n\r\n{}`,
        'latin1',
      ),
    );
    assert.match(answer, /^HTTP\/1\.1 400 /);
    assert.match(answer, /PROXY_IDEMPOTENCY_KEY_INVALID/);
    assert.equal(core.seen.length, before);
  });
}

test('a key in quotes, as structured fields have it, is the one without', async () => {
  const key = randomUUID();
  await write(`"${key}"`);
  assert.equal((await write(key)).headers.get('idempotency-replayed'), 'true');
});

test('a body too long to be compared is 413, and a read with a key is a read', async () => {
  const answer = await write('large', { body: `"${'x'.repeat(5 * 1024 * 1024)}"` });
  assert.deepEqual([answer.status, await codeOf(answer)], [413, 'PROXY_BODY_TOO_LARGE']);
  for (const _ of [1, 2]) {
    assert.equal((await write('read', { path: '/balances/filter' })).headers.get('idempotency-replayed'), null);
  }
});

test('personal data that was asked for is not kept: each answer comes from the ledger, which notes who got it', async () => {
  const path = '/identities/idt_1/detokenize';
  for (const answer of [await write('personal', { path }), await write('personal', { path })]) {
    assert.deepEqual([answer.status, answer.headers.get('idempotency-replayed')], [201, null]);
  }
  assert.equal(core.seen.filter(({ url }) => url?.startsWith(path)).length, 2);
});

test('what is kept of requests and answers is sealed or digested', async () => {
  await write('a-key-to-look-for', { body: '{"name":"Ada Lovelace"}' });
  const { rows } = await query('select * from idempotency_keys');
  const text = rows
    .map((row) =>
      Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))),
    )
    .join('\n');
  for (const secret of ['Lovelace', 'a-key-to-look-for', gateway.first.secret, instance])
    assert.ok(!text.includes(secret));
});

test('a database that is away costs an answer, and sends nothing', async (t) => {
  const away = await testGateway(t);
  const to = await away.addCore(core.url);
  await away.query('alter table idempotency_keys rename to gone');
  const before = core.seen.length;
  const answer = await away.send(`/proxy/balances?instance_id=${to}`, {
    method: 'POST',
    headers: { 'idempotency-key': 'a' },
  });
  assert.deepEqual([answer.status, await codeOf(answer)], [503, 'GEN_UNAVAILABLE']);
  assert.equal(core.seen.length, before);
  assert.equal((await away.send(`/proxy/balances?instance_id=${to}`, { method: 'POST' })).status, 201, 'others go on');
});

const cent = JSON.stringify({
  ...{ amount: 0.01, currency: 'USD', description: 'a cent', source: '@world', destination: '@shop' },
  ...{ allow_overdraft: true, skip_queue: true },
});

// With limits it was a 403 that said that nothing had been sent: the gateway's look at what had become of the first broke a limit.
for (const [whose, limits] of [
  ['', null],
  [
    ', also when its key has moved all that it may',
    { windows: [{ period: 'month', currency: 'USD', amount_max: '1' }] },
  ],
] as const) {
  test(`a transaction whose answer was lost on the way is answered as it was, and money moves once${whose}`, async (t) => {
    const ledger = openLedger({ database: await ledgerDatabase(t), clock: systemClock, log: createLog('silent') });
    cleanUp(t, () => ledger.close());
    let isCut = true;
    const cutting = await testGateway(t, {
      openEmbeddedLedger: fakeLedger(async (request) => {
        const answer = await ledger.handle(request);
        // The process dies: the ledger has done it, and nobody has noted that.
        if (isCut && request.method === 'POST') throw new Error('cut');
        return answer;
      }),
    });
    const { secret: key } = await cutting.control.createKey({
      ...{ name: 'payer', scopes: ['proxy:write'], expires: 'never', limits },
    });
    const post = () =>
      cutting.send(`/proxy/transactions?instance_id=${cutting.first.instanceId}`, {
        key,
        method: 'POST',
        body: cent,
        headers: { 'content-type': 'application/json', 'idempotency-key': 'the-cent' },
      });
    assert.equal((await post()).status, 500);
    isCut = false;
    const again = await post();
    const transaction = (await again.json()) as { status: string; precise_amount: number; reference: string };
    assert.deepEqual([again.status, transaction.status, transaction.precise_amount], [201, 'APPLIED', 1]);
    assert.match(transaction.reference, /^ref_[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const replayed = await post();
    assert.equal(replayed.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(await replayed.json(), transaction);
    const balance = await cutting.send(
      `/proxy/balances/indicator/@shop/currency/USD?instance_id=${cutting.first.instanceId}`,
    );
    assert.equal(((await balance.json()) as { credit_balance: number }).credit_balance, 1);
  });
}

test('while an attempt may be under way nobody else makes one; after that a transaction may be tried again', async (t) => {
  const silent = await tcpUpstream(t, () => undefined);
  const to = await addCore(silent);
  const first = write('silent', { to, path: '/transactions', body: cent });
  await until(
    'it is under way',
    async () => (await query('select from idempotency_keys where status is null')).rowCount !== 0,
  );
  assert.equal(
    await codeOf(await write('silent', { to, path: '/transactions', body: cent })),
    'PROXY_IDEMPOTENCY_IN_FLIGHT',
  );
  await endLeases();
  const second = write('silent', { to, path: '/transactions', body: cent });
  assert.deepEqual(
    [await codeOf(await first), await codeOf(await second)],
    ['PROXY_UPSTREAM_TIMEOUT', 'PROXY_UPSTREAM_TIMEOUT'],
  );
});
