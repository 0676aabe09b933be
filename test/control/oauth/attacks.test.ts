/** What is tried against OAuth servers (RFC 6819, RFC 9700), and must not work here. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { firstAdmin, newMember, otherWorkspace, password, testCloud } from '../../support/cloud.ts';
import {
  basic,
  beginSignIn,
  CookieJar,
  exchangeCode,
  post,
  proxyStatus,
  readPage,
  redirectUri,
  refresh,
  signInAndReturn,
  submit,
  testClient,
  tokensFor,
} from '../../support/oauth.ts';

test('nobody is sent to an address that is not registered to the letter, whatever else is wrong', async (t) => {
  const cloud = await testCloud(t);
  const { request } = await testClient(cloud);
  const tricks = [
    `${redirectUri}/`,
    `${redirectUri}/more`,
    `${redirectUri}?more=1`,
    `${redirectUri}#part`,
    `${redirectUri}%00`,
    `${redirectUri} `,
    'https://app.example.com/CALLBACK',
    'https://APP.example.com/callback',
    'https://app.example.com:443/callback',
    'https://app.example.com./callback',
    'https://app.example.com/a/../callback',
    'https://app.example.com\\@evil.example/callback',
    'https://app.example.com@evil.example/callback',
    'https://user@app.example.com/callback',
    'https://app.example.com.evil.example/callback',
    'https://evil.example/callback',
    'http://app.example.com/callback',
    '//app.example.com/callback',
    '/callback',
    'javascript:alert(1)',
    'http://127.0.0.1/callback',
  ];
  for (const redirect_uri of tricks) {
    for (const also of [{}, { response_type: 'token' }, { scope: 'admin' }, { code_challenge_method: 'plain' }]) {
      const { response } = await beginSignIn(cloud, { ...request, redirect_uri, ...also });
      assert.equal(response.status, 400, redirect_uri);
      assert.equal(response.headers.get('location'), null, redirect_uri);
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    }
  }
  for (const wrong of [{ redirect_uri: undefined }, { client_id: undefined }, { client_id: 'blnk_oauth_0' }]) {
    const { response } = await beginSignIn(cloud, { ...request, ...wrong });
    assert.equal(response.status, 400);
    assert.equal(response.headers.get('location'), null);
  }
  const twice = `${new URLSearchParams(request)}&redirect_uri=${encodeURIComponent('https://evil.example/')}`;
  const response = await cloud.send(`/oauth/authorize?${twice}`, { key: null });
  assert.equal(response.headers.get('location')?.includes('evil') ?? false, false);
});

test('a port may differ on this machine alone; host and path may not', async (t) => {
  const cloud = await testCloud(t);
  const { request } = await testClient(cloud, { redirect_uris: ['http://127.0.0.1/callback'] });
  const isTaken = async (redirect_uri: string) =>
    (await beginSignIn(cloud, { ...request, redirect_uri })).page !== null;
  assert.equal(await isTaken('http://127.0.0.1:40123/callback'), true);
  for (const uri of [
    'http://127.0.0.1:40123/other',
    'http://127.0.0.1:40123@evil.example/callback',
    'http://evil.example@127.0.0.1:40123/callback',
    'http://127.0.0.1.evil.example/callback',
    'http://localhost:40123/callback',
    'https://127.0.0.1:40123/callback',
  ]) {
    assert.equal(await isTaken(uri), false, uri);
  }
});

test('errors go back with state and issuer, and only codes are given: no token in a URL, no script in an answer', async (t) => {
  const cloud = await testCloud(t);
  const { request } = await testClient(cloud);
  for (const [wrong, error] of [
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ response_type: 'code token' }, 'unsupported_response_type'],
    [{ response_type: 'id_token' }, 'unsupported_response_type'],
    [{ scope: 'proxy:read admin' }, 'invalid_scope'],
    [{ scope: '*' }, 'invalid_scope'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ code_challenge_method: undefined }, 'invalid_request'],
    [{ prompt: 'none' }, 'login_required'],
    [{ request: 'eyJhbGciOiJub25lIn0.e30.' }, 'request_not_supported'],
    [{ request_uri: 'https://evil.example/request' }, 'request_uri_not_supported'],
  ] as const) {
    const { response } = await beginSignIn(cloud, { ...request, ...wrong });
    const back = new URL(response.headers.get('location') ?? 'about:blank');
    const answer = new URLSearchParams(back.search || back.hash.slice(1));
    assert.equal(back.origin + back.pathname, redirectUri, JSON.stringify(wrong));
    assert.equal(answer.get('error'), error, JSON.stringify(wrong));
    assert.equal(answer.get('state'), 'of the client');
    assert.equal(answer.get('iss'), cloud.origin);
    assert.equal(answer.get('code') ?? answer.get('access_token'), null);
  }
  for (const response_mode of ['form_post', 'web_message', 'jwt']) {
    const { page, response } = await beginSignIn(cloud, { ...request, response_mode });
    assert.equal(page, null, response_mode);
    if (response_mode !== 'form_post') continue;
    // What oidc-provider answers by itself is a page that sends a form by a script.
    assert.match(response.headers.get('content-security-policy') ?? '', /^default-src 'none'/);
    assert.deepEqual([response.status, (await response.text()).includes('<script')], [400, false]);
  }
});

test('a code that comes again takes back all that it gave', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud);
  const returned = await signInAndReturn(cloud, tested.request);
  const tokens = await exchangeCode(tested, returned);
  assert.equal(await proxyStatus(cloud, tokens.access_token), 400);
  await assert.rejects(exchangeCode(tested, returned), { error: 'invalid_grant' });
  assert.equal(await proxyStatus(cloud, tokens.access_token), 401);
  await assert.rejects(refresh(tested, tokens.refresh_token ?? ''), { error: 'invalid_grant' });
});

test('of many who use a code or a refresh token at once none keeps anything', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud);
  const returned = await signInAndReturn(cloud, tested.request);
  const many = await Promise.allSettled([1, 2, 3, 4].map(() => exchangeCode(tested, returned)));
  const given = many.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  assert.ok(given.length <= 1);
  for (const { access_token, refresh_token = '' } of given) {
    assert.equal(await proxyStatus(cloud, access_token), 401);
    await assert.rejects(refresh(tested, refresh_token), { error: 'invalid_grant' });
  }
  const { refresh_token: first = '' } = await tokensFor(cloud, tested);
  const again = await Promise.allSettled([1, 2, 3, 4].map(() => refresh(tested, first)));
  for (const one of again) {
    if (one.status === 'fulfilled') assert.equal(await proxyStatus(cloud, one.value.access_token), 401);
  }
});

test('a refresh token that comes again ends the family, the newest token included', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud);
  const first = await tokensFor(cloud, tested);
  const other = await tokensFor(cloud, tested);
  const second = await refresh(tested, first.refresh_token ?? '');
  await assert.rejects(refresh(tested, first.refresh_token ?? ''), { error: 'invalid_grant' });
  for (const { access_token } of [first, second]) assert.equal(await proxyStatus(cloud, access_token), 401);
  await assert.rejects(refresh(tested, second.refresh_token ?? ''), { error: 'invalid_grant' });
  assert.equal(await proxyStatus(cloud, other.access_token), 400, 'another sign-in is no part of it');
});

test('a stolen code is of no use: without its verifier, with another, for another client or another address', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const uris = [redirectUri, 'https://app.example.com/other'];
  const [tested, thief] = [
    await testClient(cloud, { redirect_uris: uris }),
    await testClient(cloud, { redirect_uris: uris }),
  ];
  const returned = await signInAndReturn(cloud, tested.request);
  const form = {
    grant_type: 'authorization_code',
    code: returned.searchParams.get('code') ?? '',
    redirect_uri: redirectUri,
    code_verifier: tested.verifier,
  };
  const { code_verifier: _, ...unverified } = form;
  for (const [what, body, auth] of [
    ['no verifier', unverified, basic(tested)],
    ['another verifier', { ...form, code_verifier: thief.verifier }, basic(tested)],
    ['another address', { ...form, redirect_uri: 'https://app.example.com/other' }, basic(tested)],
    ['another client', form, basic(thief)],
  ] as const) {
    const { status, body: answer } = await post(cloud, '/oauth/token', body, auth);
    assert.deepEqual([status, answer.error], [400, 'invalid_grant'], what);
  }
  assert.equal((await post(cloud, '/oauth/token', form, basic(tested))).status, 200, 'it was still good');
});

test('a scope that nobody agreed to is not to be had later: not by the form, with the code, or by refreshing', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud, { scopes: ['proxy:read', 'proxy:write'] });
  const { page, jar } = await beginSignIn(cloud, { ...tested.request, scope: 'proxy:read' });
  assert.ok(page !== null);
  const { csrf } = await readPage(cloud, page, jar);
  const submitted = await cloud.send(`${page}?scope=admin`, {
    key: null,
    method: 'POST',
    headers: { cookie: jar.header(page), origin: cloud.origin },
    body: new URLSearchParams({
      ...{ csrf, email: 'ada@example.com', password, code: '', action: 'sign-in' },
      ...{ scope: 'proxy:read proxy:write admin', scopes: '*', client_id: 'another' },
    }),
  });
  jar.take(submitted);
  const resume = submitted.headers.get('location');
  assert.ok(resume !== null);
  const resumed = await cloud.send(`${resume}?scope=admin`, { key: null, headers: { cookie: jar.header(resume) } });
  const code = new URL(resumed.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: tested.verifier };
  const token = (changes: Record<string, string>) => post(cloud, '/oauth/token', changes, basic(tested));
  const { body } = await token({ ...form, scope: 'proxy:read proxy:write' });
  assert.equal(body.scope, 'proxy:read');
  const access = String(body.access_token);
  assert.equal(await proxyStatus(cloud, access, 'POST /ledgers'), 403);

  const again = { grant_type: 'refresh_token', refresh_token: String(body.refresh_token) };
  for (const scope of ['proxy:read proxy:write', 'proxy:write', 'admin', '*']) {
    const refused = await token({ ...again, scope });
    assert.deepEqual([refused.status, refused.body.error], [400, 'invalid_scope'], scope);
  }
  const refreshed = await token(again);
  assert.deepEqual([refreshed.status, refreshed.body.scope], [200, 'proxy:read']);
});

test('PKCE is not left out by a public client, nor slipped in afterwards', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const open = await testClient(cloud, { public: true });
  const bare = { ...open.request, code_challenge: undefined, code_challenge_method: undefined };
  const { page, response } = await beginSignIn(cloud, bare);
  assert.equal(page, null);
  assert.match(response.headers.get('location') ?? '', /error=invalid_request/);

  const closed = await testClient(cloud);
  const without = { ...closed.request, code_challenge: undefined, code_challenge_method: undefined };
  const returned = await signInAndReturn(cloud, without);
  await assert.rejects(exchangeCode(closed, returned), { error: 'invalid_grant' });
});

test('an unknown client and a wrong secret get one and the same answer, and whoever goes on is told to wait', async (t) => {
  const cloud = await testCloud(t, { limits: { guessesMax: 8 } });
  const tested = await testClient(cloud);
  const open = await testClient(cloud, { public: true });
  const auth = (id: string, secret: string) => ({ authorization: `Basic ${btoa(`${id}:${secret}`)}` });
  const form = { grant_type: 'refresh_token', refresh_token: 'blnk_rt_0' };
  const answers = [
    await post(cloud, '/oauth/token', form, auth(`blnk_oauth_${'0'.repeat(32)}`, tested.secret)),
    await post(cloud, '/oauth/token', form, auth(tested.client.client_id, '0'.repeat(64))),
    await post(cloud, '/oauth/token', form, auth(open.client.client_id, '0'.repeat(64))),
    await post(cloud, '/oauth/token', { ...form, client_id: tested.client.client_id }),
    await post(cloud, '/oauth/introspect', { token: 'blnk_at_0' }, auth(tested.client.client_id, 'x')),
  ];
  for (const { status, body } of answers) assert.deepEqual([status, body], [401, answers[0]?.body]);
  assert.match(answers[0]?.headers.get('www-authenticate') ?? '', /^Basic /);
  assert.equal(answers[0]?.headers.get('cache-control'), 'no-store');
  // A good client that is wrong about a token is guessing, too.
  for (let i = 0; i < 3; i++) assert.equal((await post(cloud, '/oauth/token', form, basic(tested))).status, 400);
  const waiting = await post(cloud, '/oauth/token', form, basic(tested));
  assert.equal(waiting.status, 429);
  // Eight come back in a minute. It was always told to wait for all of it.
  const wait = Number(waiting.headers.get('retry-after'));
  assert.ok(wait >= 1 && wait <= 8, `${wait}`);
});

test('whoever begins sign-ins without end is told to wait', async (t) => {
  const cloud = await testCloud(t);
  const { request } = await testClient(cloud);
  for (let i = 0; i < 12; i++) await Promise.all(Array.from({ length: 10 }, () => beginSignIn(cloud, request)));
  const later = await Promise.all(Array.from({ length: 50 }, () => beginSignIn(cloud, request)));
  const refused = later.filter(({ response }) => response.status === 429);
  assert.ok(refused.length > 0);
  assert.ok(Number(refused[0]?.response.headers.get('retry-after')) > 0);
});

test('a form of somebody else lets nobody in', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud);
  const { page, jar } = await beginSignIn(cloud, tested.request);
  assert.ok(page !== null);
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: '' }]) {
    assert.equal((await submit(cloud, { page, jar }, {}, headers)).status, 403, headers.origin);
  }
  assert.equal((await submit(cloud, { page, jar }, { csrf: 'guessed' })).status, 403);
  assert.equal((await submit(cloud, { page, jar }, { csrf: '' })).status, 403);
  assert.equal((await submit(cloud, { page, jar }, {}, { 'content-type': 'application/json' })).status, 415);

  // A sign-in that somebody else has begun: without its cookie, or with the cookie of one's own.
  assert.equal((await submit(cloud, { page, jar: new CookieJar() }, {})).status, 400);
  const mine = await beginSignIn(cloud, tested.request);
  const { csrf } = await readPage(cloud, mine.page ?? '', mine.jar);
  const cookie = mine.jar.header(mine.page ?? '');
  const form = new URLSearchParams({ csrf, email: 'ada@example.com', password: 'x', action: 'sign-in' });
  const mixed = await cloud.send(page, {
    key: null,
    method: 'POST',
    headers: { cookie, origin: cloud.origin },
    body: form,
  });
  assert.equal(mixed.status, 400);
  // Going on by itself, without having signed in.
  const resume = page.replace('/oauth/interaction/', '/oauth/authorize/');
  const skipped = await cloud.send(resume, { key: null, headers: { cookie: jar.header(resume) } });
  assert.equal(skipped.headers.get('location')?.includes('code=') ?? false, false);
});

test('a cookie that was planted is worth nothing, and nobody stays signed in', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud);
  const { page, jar } = await beginSignIn(cloud, tested.request);
  const forged = jar.header(page ?? '').replace(/(tallygate_oauth\.sig=)./, '$1!');
  assert.equal((await cloud.send(page ?? '', { key: null, headers: { cookie: forged } })).status, 400);
  const planted = await cloud.send(`/oauth/authorize?${new URLSearchParams(tested.request)}`, {
    key: null,
    headers: { cookie: 'tallygate_oauth_session=planted; tallygate_oauth_session.sig=planted' },
  });
  assert.match(planted.headers.get('location') ?? '', /^\/oauth\/interaction\//);
  await tokensFor(cloud, tested);
  assert.notEqual((await beginSignIn(cloud, tested.request)).page, null);
});

test('only members of the workspace of the client are let in, and wrong passwords are counted', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const other = await otherWorkspace(cloud);
  const made = await cloud.ask(
    'POST /oauth/clients',
    { name: 'Theirs', scopes: ['proxy:read'], redirect_uris: [redirectUri] },
    { key: other.key },
  );
  const tested = await testClient(cloud);
  const theirs = { ...tested.request, client_id: made.body.client_id };
  const { page, jar } = await beginSignIn(cloud, theirs);
  assert.equal((await submit(cloud, { page: page ?? '', jar }, {})).status, 401);
  assert.equal((await submit(cloud, { page: page ?? '', jar }, { email: 'a\u0000' })).status, 401);
  for (let i = 0; i < 9; i++) await submit(cloud, { page: page ?? '', jar }, { password: 'wrong' });
  const counted = await submit(cloud, { page: page ?? '', jar }, { password: 'wrong' });
  assert.equal(counted.status, 429);
  assert.ok(Number(counted.headers.get('retry-after')) > 0);
  assert.equal((await cloud.ask(`GET /oauth/clients/${made.body.client_id}`)).code, 'CLOUD_NOT_FOUND');
  assert.equal((await cloud.ask(`DELETE /oauth/clients/${made.body.client_id}`)).code, 'CLOUD_NOT_FOUND');
});

test('clients are registered by admins, within what they hold, and to addresses that can be compared', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const operator = await newMember(cloud, 'operator');
  const wanted = { name: 'Mine', scopes: ['proxy:read'], redirect_uris: [redirectUri] };
  assert.equal((await operator.ask('POST /oauth/clients', wanted)).status, 403);
  const narrow = await cloud.addKey('admin');
  assert.equal((await cloud.ask('POST /oauth/clients', wanted, { key: narrow })).code, 'AUTH_EXCEEDS_OWN_RIGHTS');
  for (const redirect_uris of [[], ['http://evil.example/'], ['https://app.example.com/#'], ['javascript:alert(1)']]) {
    const answer = await cloud.ask('POST /oauth/clients', { ...wanted, redirect_uris });
    assert.equal(answer.code, 'CLOUD_VALIDATION_ERROR', redirect_uris[0] ?? 'none');
  }
  const alone = { ...wanted, public: true, client_credentials: true };
  assert.equal((await cloud.ask('POST /oauth/clients', alone)).code, 'CLOUD_VALIDATION_ERROR');

  // A token with the right to manage makes nothing that outlives it.
  const tested = await testClient(cloud, { scopes: ['*'] });
  const { access_token: key } = await tokensFor(cloud, tested);
  const lasting = { name: 'for ever', scopes: ['proxy:read'], expires: 'never' };
  assert.equal((await cloud.ask('POST /keys', lasting, { key })).code, 'AUTH_EXCEEDS_OWN_RIGHTS');
  assert.equal((await cloud.ask('POST /oauth/clients', wanted, { key })).code, 'AUTH_EXCEEDS_OWN_RIGHTS');
});

test('no secret, code or token is stored in clear, nor logged', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud);
  const returned = await signInAndReturn(cloud, tested.request);
  const tokens = await exchangeCode(tested, returned);
  const secrets = [
    tested.secret,
    returned.searchParams.get('code') ?? '',
    tokens.access_token,
    tokens.refresh_token ?? '',
  ];
  const { rows } = await cloud.query(
    `select (select string_agg(t::text, '') from oauth_clients t) || (select string_agg(t::text, '') from oauth_tokens t)
         || (select string_agg(t::text, '') from oauth_records t) as all`,
  );
  const stored = `${rows[0]?.all}${JSON.stringify(cloud.logged)}`;
  for (const secret of secrets) {
    assert.ok(secret.length > 20);
    assert.equal(stored.includes(secret), false);
    assert.equal(stored.includes(Buffer.from(secret).toString('hex')), false);
  }
});
