import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generate } from 'otplib';
import {
  firstAdmin,
  newMember,
  otherWorkspace,
  password,
  signIn,
  type TestCloud,
  testCloud,
} from '../../support/cloud.ts';

const better = 'staple battery horse incorrect';

test('a changed password ends all other sessions, and the old one is refused', async (t) => {
  const cloud = await testCloud(t);
  const one = await firstAdmin(cloud);
  const two = await signIn(cloud, { email: 'ada@example.com', password });
  const wrong = await one.ask('PUT /password', { old_password: 'wrong', new_password: better });
  assert.deepEqual([wrong.status, wrong.code], [401, 'AUTH_INVALID_LOGIN']);
  const weak = await one.ask('PUT /password', { old_password: password, new_password: 'password1234' });
  assert.deepEqual([weak.status, weak.code], [400, 'PASSWORD_REFUSED']);
  assert.equal((await one.ask('PUT /password', { old_password: password, new_password: better })).status, 200);
  assert.equal((await one.ask('GET /session')).status, 200);
  assert.equal((await two.ask('GET /session')).status, 401);
  await assert.rejects(signIn(cloud, { email: 'ada@example.com', password }), /AUTH_INVALID_LOGIN/);
  await signIn(cloud, { email: 'ada@example.com', password: better });
});

test('a link for a new password is good once, ends every session, and is used up by no refused password', async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const olga = await newMember(cloud, 'operator');
  const members = (await ada.ask('GET /members')).body.data as { member_id: string; email: string }[];
  const id = members.find(({ email }) => email === 'operator@example.com')?.member_id;
  const { body, status } = await ada.ask(`POST /members/${id}/password-link`);
  assert.equal(status, 201);
  const reset = (new_password: string) =>
    cloud.ask('POST /password/reset', { token: body.token, new_password }, { key: null });
  assert.equal((await reset('short')).code, 'PASSWORD_REFUSED');
  const answers = await Promise.all([reset(better), reset(better)]);
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 400]);
  assert.equal((await reset(better)).code, 'LINK_INVALID');
  assert.equal((await olga.ask('GET /session')).status, 401);
  await signIn(cloud, { email: 'operator@example.com', password: better });
  const { rows } = await cloud.query('select string_agg(l::text, null) as dump from password_links l');
  assert.ok(!rows[0].dump.includes(body.token.slice(4)));
});

test('only who holds all that a member may do can make a link for them', async (t) => {
  const cloud = await testCloud(t);
  await firstAdmin(cloud);
  const manager = await cloud.addKey('admin');
  const id = (await cloud.ask('GET /members')).body.data[0].member_id;
  const answer = await cloud.ask(`POST /members/${id}/password-link`, undefined, { key: manager });
  assert.deepEqual([answer.status, answer.code], [403, 'AUTH_EXCEEDS_OWN_RIGHTS']);
});

interface Ids {
  readonly maker: string;
  readonly person: string;
}

// It was good for a day, whatever became of either of the two.
for (const { what, happens } of [
  {
    what: 'whoever made it is removed',
    happens: (cloud: TestCloud, { maker }: Ids) => cloud.ask(`DELETE /members/${maker}`),
  },
  {
    what: 'whoever made it may not manage any more',
    happens: (cloud: TestCloud, { maker }: Ids) => cloud.ask(`PATCH /members/${maker}`, { role: 'operator' }),
  },
  {
    what: 'the person gets another role, beyond those of whoever made it',
    happens: (cloud: TestCloud, { person }: Ids) => cloud.ask(`PATCH /members/${person}`, { role: 'admin' }),
  },
  {
    what: 'the person becomes a member elsewhere, too',
    happens: async (cloud: TestCloud) => {
      const { key } = await otherWorkspace(cloud);
      const { token } = (await cloud.ask('POST /invitations', { role: 'admin' }, { key })).body;
      const acceptance = { token, email: 'analyst@example.com', name: 'An', password };
      return cloud.ask('POST /invitations/accept', acceptance, { key: null });
    },
  },
]) {
  test(`a link for a new password is not good any more once ${what}`, async (t) => {
    const cloud = await testCloud(t);
    const manager = await newMember(cloud, 'admin');
    await newMember(cloud, 'analyst');
    const members = (await cloud.ask('GET /members')).body.data as { member_id: string; email: string | null }[];
    const idOf = (email: string) => members.find((one) => one.email === email)?.member_id ?? '';
    const ids = { maker: idOf('admin@example.com'), person: idOf('analyst@example.com') };
    const { token } = (await manager.ask(`POST /members/${ids.person}/password-link`)).body;
    const renamed = await cloud.ask(`PATCH /members/${ids.person}`, { name: 'An', role: 'analyst' });
    assert.equal(renamed.status, 200);
    const reset = (new_password: string) => cloud.ask('POST /password/reset', { token, new_password }, { key: null });
    assert.equal((await reset('short')).code, 'PASSWORD_REFUSED', 'it is good');
    assert.ok((await happens(cloud, ids)).status < 300);
    assert.equal((await reset(better)).code, 'LINK_INVALID');
  });
}

/** Ada with an authenticator app. */
async function withSecondFactor(cloud: TestCloud) {
  const ada = await firstAdmin(cloud);
  const { body } = await ada.ask('POST /second-factor', { password });
  const code = (steps = 0) =>
    generate({ secret: body.secret, epoch: Math.floor(cloud.clock.nowMs() / 1_000) + 30 * steps });
  const confirmed = await ada.ask('POST /second-factor/confirm', { code: await code() });
  assert.equal(confirmed.status, 200);
  const recovery: string[] = confirmed.body.recovery_codes;
  const attempt = (more: object) =>
    cloud.ask('POST /session', { email: 'ada@example.com', password, ...more }, { key: null });
  return { ada, code, recovery, attempt, secret: body.secret as string };
}

test('with a second factor the password alone is not enough, and no code works twice', async (t) => {
  const cloud = await testCloud(t);
  const { attempt, code } = await withSecondFactor(cloud);
  assert.equal((await attempt({})).code, 'AUTH_CODE_REQUIRED');
  assert.equal((await attempt({ password: 'wrong' })).code, 'AUTH_INVALID_LOGIN', 'asked for only after the password');
  assert.equal((await attempt({ code: '000000' })).code, 'AUTH_INVALID_LOGIN');
  assert.equal((await attempt({ code: await code() })).code, 'AUTH_INVALID_LOGIN', 'the one that confirmed');
  cloud.clock.advance(60_000);
  const now = await code();
  const statuses = (await Promise.all([attempt({ code: now }), attempt({ code: now })])).map(({ status }) => status);
  assert.deepEqual(statuses.sort(), [201, 401], 'of two at once one gets in');
  assert.equal((await attempt({ code: now })).status, 401);
  assert.equal((await attempt({ code: await code(-1) })).status, 401, 'nor one from before it');
  assert.equal((await attempt({ code: await code(1) })).status, 201, 'a phone may be half a minute ahead');
});

test('a recovery code stands in for the app, once', async (t) => {
  const cloud = await testCloud(t);
  const { attempt, recovery, secret } = await withSecondFactor(cloud);
  assert.equal(recovery.length, 10);
  assert.equal((await attempt({ code: recovery[0]?.toUpperCase() })).status, 201);
  assert.equal((await attempt({ code: recovery[0] })).status, 401);
  const { rows } = await cloud.query(
    `select (select string_agg(a::text, '') from accounts a) || (select string_agg(r::text, '') from recovery_codes r) as dump`,
  );
  for (const hidden of [secret, password, recovery[1] ?? '']) assert.ok(!rows[0].dump.includes(hidden));
});

test('a second factor is ended with password and code', async (t) => {
  const cloud = await testCloud(t);
  const { ada, attempt, recovery } = await withSecondFactor(cloud);
  assert.equal((await ada.ask('POST /second-factor', { password })).code, 'SECOND_FACTOR_STATE');
  assert.equal((await ada.ask('DELETE /second-factor', { password, code: 'no' })).code, 'AUTH_INVALID_LOGIN');
  assert.equal(
    (await ada.ask('DELETE /second-factor', { password: 'no', code: recovery[0] })).code,
    'AUTH_INVALID_LOGIN',
  );
  assert.equal((await ada.ask('DELETE /second-factor', { password, code: recovery[0] })).status, 200);
  assert.equal((await attempt({})).status, 201);
  assert.equal((await ada.ask('DELETE /second-factor', { password, code: 'x' })).code, 'SECOND_FACTOR_STATE');
  assert.equal((await ada.ask('POST /second-factor/confirm', { code: '123456' })).code, 'SECOND_FACTOR_STATE');
});
