import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  firstAdmin,
  newMember,
  otherWorkspace,
  password,
  signIn,
  type TestCloud,
  testCloud,
} from '../../support/cloud.ts';

async function idOf(cloud: TestCloud, email: string): Promise<string> {
  const { body } = await cloud.ask('GET /members');
  return body.data.find((member: { email: string }) => member.email === email)?.member_id;
}

test('each role may do what it may: all read, admins manage, keys follow the role of their maker', async (t) => {
  const cloud = await testCloud(t);
  for (const role of ['operator', 'investigator', 'analyst']) {
    const member = await newMember(cloud, role);
    for (const line of ['GET /members', 'GET /instances', 'GET /workspace', 'GET /keys']) {
      assert.equal((await member.ask(line)).status, 200, `${role} ${line}`);
    }
    for (const [line, body] of [
      ['POST /instances', { name: 'x' }],
      ['POST /invitations', { role: 'analyst' }],
      ['PATCH /workspace', { name: 'x' }],
      ['GET /invitations', undefined],
    ] as const) {
      assert.equal((await member.ask(line, body)).code, 'AUTH_INSUFFICIENT_SCOPE', `${role} ${line}`);
    }
    assert.equal((await member.ask('POST /keys', { name: 'x', scopes: ['admin'] })).code, 'AUTH_EXCEEDS_OWN_RIGHTS');
    const own = await member.ask('POST /keys', { name: 'own', scopes: ['proxy:read'] });
    assert.equal(own.status, 201);
    const seen = (await member.ask('GET /keys')).body.data.map((key: { name: string }) => key.name);
    assert.deepEqual(seen, ['own'], 'their own keys, and no others');
  }
});

test('a demoted member loses rights at once, in session and keys; a removed one loses all', async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const olga = await newMember(cloud, 'admin', 'olga@example.com');
  const { body: key } = await olga.ask('POST /keys', { name: 'x', scopes: ['*'] });
  const id = await idOf(cloud, 'olga@example.com');
  const { body: invited } = await olga.ask('POST /invitations', { role: 'admin' });

  assert.equal((await ada.ask(`PATCH /members/${id}`, { role: 'analyst' })).body.role, 'analyst');
  assert.equal((await olga.ask('POST /instances', { name: 'x' })).status, 403);
  assert.equal((await cloud.ask('GET /keys', undefined, { key: key.key })).status, 403);
  const late = { token: invited.token, email: 'eve@example.com', name: 'Eve', password };
  assert.equal((await cloud.ask('POST /invitations/accept', late, { key: null })).code, 'LINK_INVALID');

  assert.equal((await ada.ask(`DELETE /members/${id}`)).status, 200);
  assert.equal((await olga.ask('GET /session')).status, 401);
  assert.equal((await cloud.ask('GET /keys', undefined, { key: key.key })).status, 401);
  await assert.rejects(signIn(cloud, { email: 'olga@example.com', password }), /AUTH_INVALID_LOGIN/);
});

// They were listed as active, and an admin who rotated one got a secret that no request was taken with.
test('the keys of a removed member are revoked: lists say so, and none gets a new secret', async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const olga = await newMember(cloud, 'operator', 'olga@example.com');
  const { body: early } = await olga.ask('POST /keys', { name: 'early', scopes: ['proxy:read'] });
  const { body: revoked } = await olga.ask(`POST /keys/${early.api_key_id}/revoke`);
  const { body: late } = await olga.ask('POST /keys', { name: 'late', scopes: ['proxy:read'] });
  await ada.ask(`DELETE /members/${await idOf(cloud, 'olga@example.com')}`);

  const { body: listed } = await ada.ask('GET /keys?status=revoked');
  const names = listed.data.map((key: { name: string }) => key.name);
  assert.deepEqual(names.sort(), ['early', 'late']);
  assert.equal((await ada.ask(`GET /keys/${early.api_key_id}`)).body.revoked_at, revoked.revoked_at, 'as it was');
  assert.equal((await ada.ask(`POST /keys/${late.api_key_id}/rotate`, {})).code, 'KEY_NOT_ACTIVE');
});

test('the last admin can neither be removed nor demoted, also by two who do it at once', async (t) => {
  const cloud = await testCloud(t);
  const ada = await firstAdmin(cloud);
  const mine = await idOf(cloud, 'ada@example.com');
  assert.equal((await ada.ask(`PATCH /members/${mine}`, { role: 'analyst' })).code, 'MEMBER_LAST_ADMIN');
  assert.equal((await ada.ask(`DELETE /members/${mine}`)).code, 'MEMBER_LAST_ADMIN');
  const olga = await newMember(cloud, 'admin', 'olga@example.com');
  const hers = await idOf(cloud, 'olga@example.com');
  const both = await Promise.all([ada.ask(`DELETE /members/${hers}`), olga.ask(`DELETE /members/${mine}`)]);
  assert.equal(both.filter(({ status }) => status === 200).length, 1);
});

test('an invitation is for its address, good once, ends with its time, and can be withdrawn', async (t) => {
  const cloud = await testCloud(t);
  const { body, status } = await cloud.ask('POST /invitations', { role: 'operator', email: 'Olga@example.com' });
  assert.equal(status, 201);
  const accept = (email: string, token = body.token) =>
    cloud.ask('POST /invitations/accept', { token, email, name: 'Olga', password }, { key: null });
  assert.equal((await accept('eve@example.com')).code, 'LINK_INVALID');
  const both = await Promise.all([accept('olga@example.com'), accept('olga@example.com')]);
  assert.equal(both.filter((answer) => answer.status === 201).length, 1);

  const { body: open } = await cloud.ask('POST /invitations', { role: 'analyst' });
  const { token, ...listed } = open;
  assert.deepEqual(
    (await cloud.ask('GET /invitations')).body.data.find(
      (one: { invitation_id: string }) => one.invitation_id === listed.invitation_id,
    ),
    listed,
  );
  assert.equal((await cloud.ask(`DELETE /invitations/${open.invitation_id}`)).status, 200);
  assert.equal((await accept('eve@example.com', token)).code, 'LINK_INVALID');
  assert.equal((await cloud.ask(`DELETE /invitations/${open.invitation_id}`)).status, 404);

  const { body: late } = await cloud.ask('POST /invitations', { role: 'analyst' });
  cloud.clock.advance(7 * 86_400_000);
  assert.equal((await accept('eve@example.com', late.token)).code, 'LINK_INVALID');
});

test('whoever can sign in already joins with the password they have, once', async (t) => {
  const cloud = await testCloud(t);
  await newMember(cloud, 'analyst', 'olga@example.com');
  const { body } = await cloud.ask('POST /invitations', { role: 'admin' });
  const accept = (word: string) =>
    cloud.ask(
      'POST /invitations/accept',
      { token: body.token, email: 'olga@example.com', name: 'O', password: word },
      { key: null },
    );
  assert.equal((await accept('another good password')).code, 'AUTH_INVALID_LOGIN', 'nobody takes over an account');
  assert.equal((await accept(password)).code, 'MEMBER_ALREADY');
});

/** Once a 500 for one of them. */
test('of two who accept two invitations with one new address at once, one is told that they can sign in', async (t) => {
  const cloud = await testCloud(t);
  const made = await Promise.all([1, 2].map(() => cloud.ask('POST /invitations', { role: 'analyst' })));
  const answers = await Promise.all(
    made.map(({ body }) => {
      const acceptance = { token: body.token, email: 'olga@example.com', name: 'Olga', password };
      return cloud.ask('POST /invitations/accept', acceptance, { key: null });
    }),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 401]);
  assert.equal((await cloud.ask('GET /members')).body.total, 2);
});

test('nobody invites or promotes beyond what they hold', async (t) => {
  const cloud = await testCloud(t);
  await newMember(cloud, 'analyst');
  const manager = await cloud.addKey('admin', 'proxy:read');
  const id = await idOf(cloud, 'analyst@example.com');
  for (const [line, body] of [
    ['POST /invitations', { role: 'admin' }],
    [`PATCH /members/${id}`, { role: 'operator' }],
  ] as const) {
    const answer = await cloud.ask(line, body, { key: manager });
    assert.deepEqual([answer.status, answer.code], [403, 'AUTH_EXCEEDS_OWN_RIGHTS'], line);
  }
});

test("another workspace's members and invitations are answered like those that do not exist", async (t) => {
  const cloud = await testCloud(t);
  const { key } = await otherWorkspace(cloud);
  const { body: invitation } = await cloud.ask('POST /invitations', { role: 'analyst' });
  const member = (await cloud.ask('GET /members')).body.data[0].member_id;
  for (const [line, body] of [
    [`GET /members/${member}`, undefined],
    [`PATCH /members/${member}`, { role: 'analyst' }],
    [`DELETE /members/${member}`, undefined],
    [`POST /members/${member}/password-link`, undefined],
    [`DELETE /invitations/${invitation.invitation_id}`, undefined],
  ] as const) {
    const theirs = await cloud.ask(line, body, { key });
    const none = await cloud.ask(line.replace(/(user|invite)_[^/]+/, '$1_none'), body, { key });
    assert.deepEqual([theirs.status, theirs.body], [404, none.body], line);
  }
  assert.equal((await cloud.ask('GET /workspace', undefined, { key })).body.name, 'Other');
});

test('the workspace is renamed', async (t) => {
  const { ask } = await testCloud(t);
  assert.equal((await ask('PATCH /workspace', { name: 'Bank' })).body.name, 'Bank');
  assert.equal((await ask('PATCH /workspace', { name: '' })).status, 400);
});

test('a person who is in two workspaces goes from one to the other with a new cookie', async (t) => {
  const cloud = await testCloud(t);
  const olga = await newMember(cloud, 'analyst', 'olga@example.com');
  const { key } = await otherWorkspace(cloud);
  const { body } = await cloud.ask('POST /invitations', { role: 'operator' }, { key });
  const acceptance = { token: body.token, email: 'olga@example.com', name: 'Olga', password };
  assert.equal((await cloud.ask('POST /invitations/accept', acceptance, { key: null })).status, 201);
  assert.equal((await olga.ask('PATCH /session', { workspace_id: 'org_none' })).status, 404);
  const moved = await olga.ask('PATCH /session', { workspace_id: 'org_other' });
  assert.deepEqual([moved.status, moved.body.role, moved.body.memberships.length], [200, 'operator', 2]);
  assert.equal((await olga.ask('GET /session')).status, 401, 'the old cookie has ended');
});
