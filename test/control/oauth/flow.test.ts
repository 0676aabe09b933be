/** The ways that are right, walked by a client of another make (oauth4webapi) over HTTP. */
import assert from 'node:assert/strict';
import test from 'node:test';
import * as oauth from 'oauth4webapi';
import { firstAdmin, newMember, password, type TestCloud, testCloud } from '../../support/cloud.ts';
import {
  basic,
  beginSignIn,
  options,
  post,
  proxyStatus,
  readPage,
  refresh,
  signInAndReturn,
  submit,
  type TestClient,
  testClient,
  tokensFor,
} from '../../support/oauth.ts';

/** The plain answer: the library throws something of its own where it is asked to say who it is. */
const refresher = (cloud: TestCloud, tested: TestClient) => (tokens: oauth.TokenEndpointResponse) =>
  post(
    cloud,
    '/oauth/token',
    { grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' },
    basic(tested),
  );

test('a program is let in, works, and goes on when its token has ended', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud);
  const tokens = await tokensFor(cloud, tested);
  assert.match(tokens.access_token, /^blnk_at_[0-9a-f]{64}$/);
  assert.match(tokens.refresh_token ?? '', /^blnk_rt_[0-9a-f]{64}$/);
  assert.equal(tokens.expires_in, 3_600);
  assert.equal(tokens.scope, 'proxy:read data:read');
  assert.equal(await proxyStatus(cloud, tokens.access_token), 400, 'all that is missing is an instance');
  assert.equal(await proxyStatus(cloud, tokens.access_token, 'POST /ledgers'), 403);

  cloud.clock.advance(3_600_000);
  assert.equal(await proxyStatus(cloud, tokens.access_token), 401);
  const again = await refresh(tested, tokens.refresh_token ?? '');
  assert.notEqual(again.refresh_token, tokens.refresh_token);
  assert.equal(again.scope, 'proxy:read data:read');
  assert.equal(await proxyStatus(cloud, again.access_token), 400);
});

test('a public client has no secret and shows by PKCE that it is the one that asked', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud, { public: true, redirect_uris: ['http://127.0.0.1/callback'] });
  assert.equal(tested.secret, null);
  // RFC 8252 section 7.3: whichever port is free on that day.
  tested.request.redirect_uri = 'http://127.0.0.1:51234/callback';
  const tokens = await tokensFor(cloud, tested);
  const again = await refresh(tested, tokens.refresh_token ?? '');
  assert.equal(await proxyStatus(cloud, again.access_token), 400);
});

test('with a second factor the page asks for its code', async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const { body: begun } = await ada.ask('POST /second-factor', { password: 'correct horse battery staple' });
  const { generate } = await import('otplib');
  const codeNow = () => generate({ secret: begun.secret, epoch: Math.floor(cloud.clock.nowMs() / 1_000) });
  await ada.ask('POST /second-factor/confirm', { code: await codeNow() });
  cloud.clock.advance(60_000);

  const tested = await testClient(cloud);
  const { page, jar } = await beginSignIn(cloud, tested.request);
  assert.ok(page !== null);
  const without = await submit(cloud, { page, jar }, {});
  assert.equal(without.status, 401);
  assert.match(await without.text(), /<title>Error: [^<]*<\/title>.*role="alert".*href="#code".*aria-invalid="true"/s);
  const wrong = await submit(cloud, { page, jar }, { code: '000000' });
  assert.equal(wrong.status, 401);
  const right = await submit(cloud, { page, jar }, { code: await codeNow() });
  assert.equal(right.status, 303);
});

test('a client acts alone if it may, in the name of whoever registered it', async (t) => {
  const cloud = await testCloud(t);
  const tested = await testClient(cloud, {
    client_credentials: true,
    redirect_uris: [],
    scopes: ['proxy:read', 'proxy:write'],
  });
  const { server, client, auth } = tested;
  const ask = async (params: Record<string, string>) => {
    const response = await oauth.clientCredentialsGrantRequest(server, client, auth, params, options);
    return oauth.processClientCredentialsResponse(server, client, response);
  };
  const all = await ask({});
  assert.equal(all.scope, 'proxy:read proxy:write');
  assert.equal(all.refresh_token, undefined);
  assert.equal(await proxyStatus(cloud, all.access_token, 'POST /ledgers'), 400);
  const less = await ask({ scope: 'proxy:read' });
  assert.equal(await proxyStatus(cloud, less.access_token, 'POST /ledgers'), 403);
  await assert.rejects(ask({ scope: 'admin' }), { error: 'invalid_scope' });
  // A typing error was taken for no scope at all, and got all that the client has.
  for (const scope of ['proxy:raed', 'proxy:read,proxy:write', 'offline_access']) {
    await assert.rejects(ask({ scope }), { error: 'invalid_scope' }, scope);
  }
  assert.equal((await ask({ scope: 'offline_access proxy:read' })).scope, 'proxy:read');
  assert.equal((await ask({ scope: '' })).scope, 'proxy:read proxy:write');

  const other = await testClient(cloud);
  const refused = await post(cloud, '/oauth/token', { grant_type: 'client_credentials' }, basic(other));
  assert.equal(refused.status, 400);
});

test('tokens follow their person: down with the role, and out with them; also through another process', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  await newMember(cloud, 'operator');
  const tested = await testClient(cloud, { scopes: ['*'] });
  const tokens = await tokensFor(cloud, tested, { typed: { email: 'operator@example.com' } });
  const other = await cloud.openAnother();
  const elsewhere = async () => (await other.authenticate(tokens.access_token))?.rights;

  assert.equal((await elsewhere())?.has('proxy:write'), true);
  assert.equal((await elsewhere())?.has('admin'), false, 'everything is everything that an operator may');
  assert.equal((await cloud.ask('GET /keys', undefined, { key: tokens.access_token })).status, 403);

  const { memberId } = (await cloud.control.listMembers()).find(({ role }) => role === 'operator') ?? { memberId: '' };
  await cloud.control.changeMember({ memberId, role: 'analyst' });
  assert.equal(await proxyStatus(cloud, tokens.access_token, 'POST /ledgers'), 403);
  await other.refresh();
  assert.equal((await elsewhere())?.has('proxy:write'), false);

  await cloud.control.removeMember(memberId);
  assert.equal(await proxyStatus(cloud, tokens.access_token), 401);
  await other.refresh();
  assert.equal(await elsewhere(), undefined);
  await assert.rejects(refresh(tested, tokens.refresh_token ?? ''), { error: 'invalid_grant' });
  for (const token of [tokens.access_token, tokens.refresh_token ?? '']) {
    // Once a 400, and taken for a guess: a token that is good no more is revoked already (RFC 7009 section 2.2).
    assert.equal((await post(cloud, '/oauth/revoke', { token }, basic(tested))).status, 200);
  }
});

for (const [end, line] of [
  ['revoked', 'POST /oauth/clients/:id/revoke'],
  ['deleted', 'DELETE /oauth/clients/:id'],
] as const) {
  test(`a client that is ${end} takes all its tokens with it, also in another process`, async (t) => {
    const cloud = await testCloud(t);
    await firstAdmin(cloud);
    const tested = await testClient(cloud);
    const tokens = await tokensFor(cloud, tested);
    const refreshed = refresher(cloud, tested);
    const other = await cloud.openAnother();
    assert.notEqual(await other.authenticate(tokens.access_token), null);
    const ended = await cloud.ask(line.replace(':id', tested.client.client_id));
    assert.equal(ended.status, 200);
    assert.equal(await proxyStatus(cloud, tokens.access_token), 401);
    await other.refresh();
    assert.equal(await other.authenticate(tokens.access_token), null);
    assert.equal((await refreshed(tokens)).body.error, 'invalid_client');
    const { page, response } = await beginSignIn(cloud, tested.request);
    assert.equal(page, null);
    assert.equal(response.status, 400);
  });
}

test('a client expires with its tokens, and its expiry can be changed', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud, { expires: new Date(cloud.clock.nowMs() + 60_000).toISOString() });
  const tokens = await tokensFor(cloud, tested);
  const refreshed = refresher(cloud, tested);
  const path = `/oauth/clients/${tested.client.client_id}`;
  assert.equal((await cloud.ask(`PATCH ${path}`, { expires: '7d' })).body.status, 'active');
  cloud.clock.advance(61_000);
  assert.equal(await proxyStatus(cloud, tokens.access_token), 400);
  cloud.clock.advance(7 * 86_400_000);
  assert.equal((await refreshed(tokens)).body.error, 'invalid_client');
  assert.equal((await cloud.ask(`GET ${path}`)).body.status, 'expired');
  assert.equal((await cloud.ask(`PATCH ${path}`, { expires: 'never' })).code, 'KEY_NOT_ACTIVE');
});

test('a token tells about itself and can be ended by its client, with all that came of the same sign-in', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const [tested, another] = [await testClient(cloud), await testClient(cloud)];
  const tokens = await tokensFor(cloud, tested);
  const { server, client, auth } = tested;
  const response = await oauth.introspectionRequest(server, client, auth, tokens.access_token, options);
  const about = await oauth.processIntrospectionResponse(server, client, response);
  assert.equal(about.active, true);
  assert.equal(about.scope, 'proxy:read data:read');
  assert.equal(about.client_id, client.client_id);
  assert.deepEqual((await post(cloud, '/oauth/introspect', { token: 'blnk_at_0' }, basic(tested))).body, {
    active: false,
  });

  // Another client is told that it is done, and nothing is.
  assert.equal((await post(cloud, '/oauth/revoke', { token: tokens.access_token }, basic(another))).status, 200);
  assert.equal(await proxyStatus(cloud, tokens.access_token), 400);
  await oauth.processRevocationResponse(
    await oauth.revocationRequest(server, client, auth, tokens.refresh_token ?? '', options),
  );
  assert.equal(await proxyStatus(cloud, tokens.access_token), 401);
  await assert.rejects(refresh(tested, tokens.refresh_token ?? ''), { error: 'invalid_grant' });
});

test('a refresh token ends after a month without use, and three months after signing in whatever happens', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud);
  const day = 86_400_000;
  let { refresh_token: current = '' } = await tokensFor(cloud, tested);
  for (let days = 0; days < 87; days += 29) {
    cloud.clock.advance(29 * day);
    current = (await refresh(tested, current)).refresh_token ?? '';
  }
  cloud.clock.advance(4 * day);
  await assert.rejects(refresh(tested, current), { error: 'invalid_grant' });

  const { refresh_token: idle = '' } = await tokensFor(cloud, tested);
  cloud.clock.advance(31 * day);
  await assert.rejects(refresh(tested, idle), { error: 'invalid_grant' });
});

test('what the server says of itself is the same at both addresses, and open to all; the rest of that place is not', async (t) => {
  const cloud = await testCloud(t);
  const read = async (name: string) => (await cloud.send(`/.well-known/${name}`, { key: null })).text();
  const said = await read('oauth-authorization-server');
  assert.equal(await read('openid-configuration'), said);
  const { origin } = cloud;
  const metadata = JSON.parse(said);
  assert.equal(metadata.issuer, origin);
  assert.equal(metadata.authorization_endpoint, `${origin}/oauth/authorize`);
  assert.equal(metadata.token_endpoint, `${origin}/oauth/token`);
  assert.deepEqual(metadata.response_types_supported, ['code']);
  assert.deepEqual(metadata.code_challenge_methods_supported, ['S256']);
  const resource = JSON.parse(await read('oauth-protected-resource'));
  assert.deepEqual([resource.resource, resource.authorization_servers], [origin, [origin]]);
  for (const path of ['/.well-known/oauth-client', '/oauth', '/oauth/register', '/oauth/jwks']) {
    assert.equal((await cloud.send(path, { key: null })).status, 401, path);
  }
});

test('the public URL is the issuer, whatever host a request names; cookies then go over https alone', async (t) => {
  const cloud = await testCloud(t, { publicUrl: 'https://ledger.example.com' });
  const { body } = await cloud.ask('POST /oauth/clients', {
    name: 'Reports',
    scopes: ['proxy:read'],
    redirect_uris: ['https://app.example.com/callback'],
  });
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: body.client_id,
    redirect_uri: 'https://app.example.com/callback',
  });
  const answer = await cloud.send(`/oauth/authorize?${query}`, {
    key: null,
    headers: { 'x-forwarded-host': 'evil.example' },
  });
  assert.equal(answer.status, 303);
  for (const cookie of answer.headers.getSetCookie()) {
    assert.match(cookie, /; secure/i);
    assert.match(cookie, /; httponly/i);
    assert.match(cookie, /; samesite=lax/i);
  }
  const metadata = await (await cloud.send('/.well-known/oauth-authorization-server', { key: null })).json();
  assert.equal((metadata as { issuer: string }).issuer, 'https://ledger.example.com');
});

test('the page names client and scopes as text, and can run nothing', async (t) => {
  const cloud = await testCloud(t);
  const tested = await testClient(cloud, { name: `"><script>alert('1')</script>` });
  const { page, jar } = await beginSignIn(cloud, tested.request);
  const response = await cloud.send(page ?? '', { key: null, headers: { cookie: jar.header(page ?? '') } });
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'.*form-action 'self' https:\/\/app\.example\.com; frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /script-src|unsafe/);
  const { html } = await readPage(cloud, page ?? '', jar);
  assert.doesNotMatch(html, /<script/);
  assert.match(html, /&#34;&gt;&lt;script&gt;/);
  assert.match(html, /<label for="email">/);
});

// People signed in for nothing: the page named no scopes, and the client was told that they had denied it access.
test('whoever asks for unknown scopes alone is told so before anybody signs in', async (t) => {
  const cloud = await testCloud(t);
  const { request } = await testClient(cloud);
  for (const scope of ['proxy:raed', 'offline_access']) {
    const { page, response } = await beginSignIn(cloud, { ...request, scope });
    assert.equal(page, null, scope);
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    assert.deepEqual([searchParams.get('error'), searchParams.get('state')], ['invalid_scope', request.state]);
  }
  assert.notEqual((await beginSignIn(cloud, { ...request, scope: 'offline_access proxy:read' })).page, null);
});

/** Once whoever sent the form was shown JSON. */
test('a page whose client has ended says that the sign-in can not go on', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const tested = await testClient(cloud);
  const { page, jar } = await beginSignIn(cloud, tested.request);
  assert.ok(page !== null);
  const { csrf } = await readPage(cloud, page, jar);
  await cloud.ask(`POST /oauth/clients/${tested.client.client_id}/revoke`);
  const headers = { cookie: jar.header(page), origin: cloud.origin };
  const body = new URLSearchParams({ csrf, email: 'ada@example.com', password, action: 'sign-in' });
  for (const answer of [
    await cloud.send(page, { key: null, headers }),
    await cloud.send(page, { key: null, method: 'POST', headers, body }),
  ]) {
    assert.equal(answer.status, 400);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
    assert.match(await answer.text(), /can’t go on/);
  }
});

test('cancelling goes back to the client with access_denied', async (t) => {
  const cloud = await testCloud(t);
  const tested = await testClient(cloud);
  const back = await signInAndReturn(cloud, tested.request, { action: 'cancel', password: '' });
  assert.equal(back.searchParams.get('error'), 'access_denied');
  assert.equal(back.searchParams.get('state'), 'of the client');
  assert.equal(back.searchParams.get('iss'), cloud.origin);
});
