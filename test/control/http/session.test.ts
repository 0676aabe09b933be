import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, firstAdmin, newMember, password, signIn, testCloud } from '../../support/cloud.ts';
import { until } from '../../support/until.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

test('the first admin signs up with what the first start shows, signs in, and manages', async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const { body, status } = await ada.ask('GET /session');
  assert.deepEqual([status, body.role, body.name, body.email], [200, 'admin', 'Ada', 'ada@example.com']);
  assert.equal((await ada.ask('GET /keys')).status, 200);
  assert.equal((await ada.ask('POST /instances', { name: 'x' })).status, 201);
  const again = { token: cloud.first.invitationToken, email: 'eve@example.com', name: 'Eve', password };
  const second = await cloud.ask('POST /invitations/accept', again, { key: null });
  assert.deepEqual([second.status, second.code], [400, 'LINK_INVALID'], 'good once');
});

test('the cookie can not be read by scripts, is not sent from other sites, and over https is bound to this host', async (t) => {
  const plain = await firstAdmin(await testCloud(t));
  assert.match(plain.setCookie, /^tallygate=tgs_[0-9a-f]{64}; /);
  assert.match(plain.setCookie, /; Path=\/; HttpOnly; SameSite=Strict$/);
  const cloud = await testCloud(t, { publicUrl: 'https://ledger.example.com' });
  await cloud.ask(
    'POST /invitations/accept',
    { token: cloud.first.invitationToken, email: 'ada@example.com', name: 'Ada', password },
    { key: null },
  );
  const secure = await signIn(cloud, { email: 'ada@example.com', password });
  assert.match(secure.setCookie, /^__Host-tallygate=/);
  assert.match(secure.setCookie, /; Secure/);
  assert.doesNotMatch(secure.setCookie, /Domain/i);
});

test('an unknown address and a wrong password get one and the same answer', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const attempt = (email: string) =>
    cloud.ask('POST /session', { email, password: 'wrong horse battery staple' }, { key: null });
  const [known, unknown] = [await attempt('ada@example.com'), await attempt('nobody@example.com')];
  assert.deepEqual([known.status, known.code], [401, 'AUTH_INVALID_LOGIN']);
  assert.deepEqual(known.body, unknown.body);
  // The database can't be asked for U+0000: it was a 500.
  assert.deepEqual((await attempt('ada@example.com\u0000')).body, unknown.body);
});

test('attempts are counted by address of the account, known or not, and begin anew after a while', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const attempt = (email: string, word: string) => cloud.ask('POST /session', { email, password: word }, { key: null });
  for (const email of ['ada@example.com', 'nobody@example.com']) {
    const answers = await Promise.all(Array.from({ length: 11 }, () => attempt(email, 'wrong')));
    assert.equal(answers.filter(({ status }) => status === 401).length, 10, email);
    const refused = answers.find(({ status }) => status === 429);
    assert.equal(refused?.code, 'AUTH_TOO_MANY_ATTEMPTS');
    assert.ok(Number(refused?.headers.get('retry-after')) > 0);
  }
  assert.equal((await attempt('ADA@example.com', password)).status, 429, 'the right password does not help now');
  cloud.clock.advance(15 * minuteMs);
  assert.equal((await attempt('ada@example.com', password)).status, 201);
});

test('attempts are counted by network address, whatever account they are for', async (t) => {
  const cloud = await testCloud(t);
  const attempt = (i: number) =>
    cloud.ask('POST /session', { email: `a${i}@example.com`, password: 'x' }, { key: null });
  const statuses = new Set<number>();
  for (let i = 0; i < 51; i += 10) {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, j) => attempt(i + j)));
    for (const { status } of answers) statuses.add(status);
  }
  assert.deepEqual([...statuses].sort(), [401, 429]);
});

test('a token that was planted before signing in is worth nothing after it', async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const planted = `tallygate=tgs_${'0'.repeat(64)}`;
  const again = await cloud.ask(
    'POST /session',
    { email: 'ada@example.com', password },
    { key: null, headers: { cookie: planted } },
  );
  const setCookie = again.headers.get('set-cookie') ?? '';
  assert.ok(!setCookie.startsWith(planted));
  assert.notEqual(setCookie.split(';')[0], ada.setCookie.split(';')[0], 'each time another');
  assert.equal((await browser(cloud, planted).ask('GET /session')).status, 401);
});

test('with a cookie only pages of this origin change anything', async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const other = { 'content-type': 'application/json', origin: 'https://evil.example' };
  for (const headers of [other, { ...other, origin: 'null' }, { ...other, origin: `${cloud.origin}.evil.example` }]) {
    const forged = await ada.ask('POST /keys', { name: 'x', scopes: ['*'] }, headers);
    assert.deepEqual([forged.status, forged.code], [403, 'AUTH_CROSS_ORIGIN']);
  }
  const cookie = ada.setCookie.split(';')[0] ?? '';
  const silent = await cloud.ask('POST /keys', { name: 'x', scopes: ['*'] }, { key: null, headers: { cookie } });
  assert.deepEqual([silent.status, silent.code], [403, 'AUTH_CROSS_ORIGIN'], 'no origin at all');
  const foreignLogin = { email: 'ada@example.com', password };
  assert.equal(
    (await cloud.ask('POST /session', foreignLogin, { key: null, headers: other })).code,
    'AUTH_CROSS_ORIGIN',
  );
  assert.equal(
    (await ada.ask('GET /keys', undefined, { origin: 'https://evil.example' })).status,
    200,
    'reading is harmless',
  );
});

test('behind a public URL the origin is that one, whatever host the request was sent to', async (t) => {
  const publicUrl = 'https://ledger.example.com';
  const cloud = await testCloud(t, { publicUrl });
  await cloud.ask(
    'POST /invitations/accept',
    { token: cloud.first.invitationToken, email: 'ada@example.com', name: 'Ada', password },
    { key: null },
  );
  const ada = await signIn(cloud, { email: 'ada@example.com', password });
  assert.equal((await ada.ask('POST /keys', { name: 'x', scopes: ['*'] })).code, 'AUTH_CROSS_ORIGIN');
  assert.equal((await ada.ask('POST /keys', { name: 'x', scopes: ['*'] }, { origin: publicUrl })).status, 201);
});

test('sessions are listed, one is ended, signing out ends the own', async (t) => {
  const cloud = await testCloud(t);
  const one = await firstAdmin(cloud);
  const two = await signIn(cloud, { email: 'ada@example.com', password });
  const { body } = await one.ask('GET /sessions');
  assert.equal(body.total, 2);
  const other = body.data.find((session: { current: boolean }) => !session.current).session_id;
  assert.equal((await one.ask(`DELETE /sessions/${other}`)).status, 200);
  assert.equal((await two.ask('GET /session')).status, 401);
  assert.equal((await one.ask(`DELETE /sessions/${other}`)).status, 404);
  const out = await one.ask('DELETE /session');
  assert.match(out.headers.get('set-cookie') ?? '', /Max-Age=0/);
  assert.equal((await one.ask('GET /session')).status, 401);
});

test("nobody ends another person's session", async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const eve = await newMember(cloud, 'analyst');
  const id = (await ada.ask('GET /sessions')).body.data[0].session_id;
  const [theirs, none] = [await eve.ask(`DELETE /sessions/${id}`), await eve.ask('DELETE /sessions/session_none')];
  assert.deepEqual([theirs.status, theirs.body], [404, none.body]);
  assert.equal((await ada.ask('GET /session')).status, 200);
});

test('a session ends after two hours without requests, wherever they came in, and after a day in any case', async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const token = /tgs_[0-9a-f]+/.exec(ada.setCookie)?.[0] ?? '';
  const another = await cloud.openAnother();
  cloud.clock.advance(119 * minuteMs);
  assert.notEqual(await another.authenticateSession(token), null);
  const noted = () => cloud.query('select 1 from sessions where last_seen_at > created_at');
  await until('it is noted that it was seen', async () => (await noted()).rowCount === 1);
  cloud.clock.advance(2 * minuteMs);
  assert.equal((await ada.ask('GET /session')).status, 200, 'another process has seen it');
  cloud.clock.advance(121 * minuteMs);
  assert.equal((await ada.ask('GET /session')).status, 401);

  const again = await signIn(cloud, { email: 'ada@example.com', password });
  for (let hour = 0; hour < 23; hour++) {
    cloud.clock.advance(hourMs);
    assert.equal((await again.ask('GET /session')).status, 200);
  }
  cloud.clock.advance(hourMs);
  assert.equal((await again.ask('GET /session')).status, 401);
});

test('a key can not do what only a person may', async (t) => {
  const { ask } = await testCloud(t);
  for (const [line, body] of [
    ['GET /session', undefined],
    ['GET /sessions', undefined],
    ['PUT /password', { old_password: 'x', new_password: 'y' }],
    ['POST /second-factor', { password: 'x' }],
  ] as const) {
    const answer = await ask(line, body);
    assert.deepEqual([answer.status, answer.code], [403, 'AUTH_SESSION_REQUIRED'], line);
  }
});

/** Once going on in another workspace, or in the same one, began a new day: who had a cookie could do so for ever. */
test('going on in a workspace makes no session longer', async (t) => {
  const cloud = await testCloud(t);
  let ada = await firstAdmin(cloud);
  const { workspace_id } = (await ada.ask('GET /session')).body;
  for (let hour = 0; hour < 23; hour++) {
    cloud.clock.advance(hourMs);
    const moved = await ada.ask('PATCH /session', { workspace_id });
    assert.equal(moved.status, 200);
    ada = browser(cloud, moved.headers.get('set-cookie') ?? '');
  }
  cloud.clock.advance(hourMs);
  assert.equal((await ada.ask('GET /session')).status, 401);
});

/** Once they were listed until their day was over. */
test('sessions that ended for want of requests are not listed', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  cloud.clock.advance(121 * minuteMs);
  const again = await signIn(cloud, { email: 'ada@example.com', password });
  assert.equal((await again.ask('GET /sessions')).body.total, 1);
});
