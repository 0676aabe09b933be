/** Every route, asked with the ids of somebody else. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { standardLines } from '#src/gateway/routes.ts';
import { type CloudAnswer, firstAdmin, newMember, otherWorkspace, testCloud } from '../../support/cloud.ts';

/** A body that would do, where one is needed. */
const bodies: Record<string, object> = {
  'PATCH /cloud/keys/{api_key_id}': { expires: '30d' },
  'POST /cloud/keys/{api_key_id}/rotate': {},
  'PATCH /cloud/instances/{instance_id}': { name: 'mine' },
  'PATCH /cloud/oauth/clients/{client_id}': { expires: '30d' },
  'PATCH /cloud/members/{member_id}': { name: 'mine' },
};

test('ids of another workspace are answered like ids that do not exist, on every route below /cloud, and nothing happens', async (t) => {
  const cloud = await testCloud(t);
  const { ask, send } = cloud;
  await firstAdmin(cloud);
  const browser = await newMember(cloud, 'analyst');
  const first = async (line: string) => (await ask(line)).body.data[0];
  const invited = await ask('POST /invitations', { role: 'analyst' });
  const client = { name: 'app', scopes: ['proxy:read'], redirect_uris: ['https://app.example.com/back'] };
  const theirs: Record<string, string> = {
    api_key_id: (await first('GET /keys')).api_key_id,
    instance_id: (await first('GET /instances')).instance_id,
    member_id: (await first('GET /members')).member_id,
    invitation_id: invited.body.invitation_id,
    request_id: invited.headers.get('x-request-id') ?? '',
    client_id: (await ask('POST /oauth/clients', client)).body.client_id,
    session_id: (await browser.ask('GET /sessions')).body.data[0].session_id,
  };
  const state = async () =>
    JSON.stringify([
      (await ask('GET /keys')).body.data.map((key: object) => ({ ...key, last_used_at: null })),
      (await ask('GET /instances')).body,
      (await ask('GET /members')).body,
      (await ask('GET /oauth/clients')).body,
      (await ask('GET /invitations')).body,
      (await browser.ask('GET /sessions')).body.total,
    ]);
  const before = await state();

  const { key } = await otherWorkspace(cloud);
  const document = (await (await send('/openapi.json')).json()) as { paths: Record<string, object> };
  let tried = 0;
  for (const [path, methods] of Object.entries(document.paths)) {
    const param = /\{(\w+)\}/.exec(path)?.[1];
    if (param === undefined || !path.startsWith('/cloud/')) continue;
    assert.ok(theirs[param] !== undefined, `${path}: this test knows no ${param}`);
    for (const method of Object.keys(methods).map((one) => one.toUpperCase())) {
      const answer = (id: string): Promise<CloudAnswer> =>
        ask(`${method} ${path.slice('/cloud'.length).replace(`{${param}}`, id)}`, bodies[`${method} ${path}`], { key });
      const id = theirs[param] ?? '';
      const one: CloudAnswer = await answer(id);
      const none: CloudAnswer = await answer(`${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`);
      assert.deepEqual([one.status, one.body], [none.status, none.body], `${method} ${path}`);
      assert.ok([403, 404].includes(one.status), `${method} ${path}: ${one.status} ${JSON.stringify(one.body)}`);
      tried += 1;
    }
  }
  assert.ok(tried >= 14, `${tried} routes`);
  assert.equal(await state(), before);
});

test("another workspace's instance is answered like one that does not exist, on every route of the Proxy", async (t) => {
  const cloud = await testCloud(t);
  const { key } = await otherWorkspace(cloud);
  for (const line of standardLines) {
    const [method = '', template = ''] = line.split(' ');
    const path = template.replaceAll(/:\w+/g, 'x');
    const answer = async (id: string) => {
      const body = method === 'GET' ? null : '{}';
      const headers = { 'content-type': 'application/json', 'x-instance-id': cloud.first.instanceId };
      const response = await cloud.send(`/proxy${path}?instance_id=${id}`, { method, key, body, headers });
      return [response.status, await response.text()];
    };
    const theirs = await answer(cloud.first.instanceId);
    assert.deepEqual(theirs, await answer(`instance_${randomUUID()}`), line);
    assert.equal(theirs[0], 404, line);
  }
});

test('no secret that was sent anywhere is in the log or in a refusal', async (t) => {
  const cloud = await testCloud(t);
  const { ask, send, logged } = cloud;
  const canary = 'canary';
  const hidden = `${canary}-0123456789`;
  const answers: string[] = [];
  const note = async (asked: Promise<{ body: unknown }>) => answers.push(JSON.stringify((await asked).body));
  await note(ask('POST /session', { email: 'a@example.com', password: hidden, code: hidden }, { key: null }));
  await note(ask('POST /password/reset', { token: hidden, password: hidden }, { key: null }));
  const account = { token: hidden, email: 'a@example.com', name: 'A', password: hidden };
  await note(ask('POST /invitations/accept', account, { key: null }));
  await note(ask('GET /keys', undefined, { key: null, headers: { cookie: `tallygate=tgs_${hidden}` } }));
  await note(ask('GET /keys', undefined, { key: `blnk_${hidden}` }));
  await note(ask(`GET /keys?token=${hidden}`));
  await note(ask('POST /keys', `{"name": "${hidden}`));
  await note(ask('POST /instances', { name: 'x', core_url: `http://a:${hidden}@c` }));
  await note(ask('POST /instances', { name: 'x', core_url: 'http://127.0.0.1:1', core_key: hidden }));
  await note(ask('POST /instances', { name: 7, core_key: hidden }));
  await note(ask(`PATCH /instances/${cloud.first.instanceId}`, { core_key: hidden }));
  for (const headers of [
    { 'x-blnk-key': hidden },
    { 'x-api-key': hidden },
    { cookie: hidden },
    { 'idempotency-key': hidden },
  ]) {
    const response = await send(`/proxy/transactions?instance_id=${cloud.first.instanceId}&token=${hidden}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: `{"description": "${hidden}"}`,
    });
    answers.push(await response.text());
  }
  for (const answer of answers) assert.ok(!answer.includes(canary), answer);
  assert.ok(logged.length > 0);
  assert.ok(
    !JSON.stringify(logged).includes(canary),
    JSON.stringify(logged.find((one) => JSON.stringify(one).includes(canary))),
  );
});
