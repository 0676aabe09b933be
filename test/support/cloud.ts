/** Short ways to talk to the Management API. */
import type { TestContext } from 'node:test';
import { type TestGateway, testGateway } from './gateway.ts';

export interface CloudAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any;
  readonly code: string | undefined;
}

export interface TestCloud extends TestGateway {
  /** A key of the first admin's with every right. */
  readonly adminKey: string;
  /** `line` is like `POST /keys`, below `/cloud`; with the admin's key unless another credential is given. */
  ask(
    line: string,
    body?: unknown,
    options?: { key?: string | null; headers?: Record<string, string> },
  ): Promise<CloudAnswer>;
}

export async function testCloud(
  t: Pick<TestContext, 'after'>,
  options: Parameters<typeof testGateway>[1] = {},
): Promise<TestCloud> {
  const gateway = await testGateway(t, options);
  const adminKey = await gateway.addKey('*');
  return {
    ...gateway,
    adminKey,
    async ask(line, body, { key = adminKey, headers = {} } = {}) {
      const [method = 'GET', path = '/'] = line.split(' ');
      const init: RequestInit & { key: string | null } = { method, key, headers };
      if (body !== undefined) {
        init.body = typeof body === 'string' ? body : JSON.stringify(body);
        init.headers = { 'content-type': 'application/json', ...headers };
      }
      const response = await gateway.send(`/cloud${path}`, init);
      const text = await response.text();
      const answer = text === '' ? null : JSON.parse(text);
      return { status: response.status, headers: response.headers, body: answer, code: answer?.error_detail?.code };
    },
  };
}

export const password = 'correct horse battery staple';

/** A browser of somebody who has signed in: it keeps the cookie, and says where its pages come from. */
export interface Browser {
  /** As the server set it last: `tallygate=...; Path=/; ...`. */
  readonly setCookie: string;
  ask(line: string, body?: unknown, headers?: Record<string, string>): Promise<CloudAnswer>;
}

/** The first admin chooses a password and signs in. */
export async function firstAdmin(cloud: TestCloud): Promise<Browser> {
  const { first, ask } = cloud;
  const accepted = await ask(
    'POST /invitations/accept',
    { token: first.invitationToken, email: 'Ada@example.com', name: 'Ada', password },
    { key: null },
  );
  if (accepted.status !== 201) throw new Error(JSON.stringify(accepted.body));
  return signIn(cloud, { email: 'ada@example.com', password });
}

/** Invites somebody, who accepts and signs in. */
export async function newMember(cloud: TestCloud, role: string, email = `${role}@example.com`): Promise<Browser> {
  const { body } = await cloud.ask('POST /invitations', { role, email });
  const acceptance = { token: body.token, email, name: role, password };
  const accepted = await cloud.ask('POST /invitations/accept', acceptance, { key: null });
  if (accepted.status !== 201) throw new Error(JSON.stringify(accepted.body));
  return signIn(cloud, { email, password });
}

export async function signIn(cloud: TestCloud, wanted: object): Promise<Browser> {
  const answer = await cloud.ask('POST /session', wanted, { key: null });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return browser(cloud, answer.headers.get('set-cookie') ?? '');
}

export function browser(cloud: TestCloud, setCookie: string): Browser {
  const cookie = setCookie.split(';')[0] ?? '';
  return {
    setCookie,
    ask: (line, body, headers = {}) =>
      cloud.ask(line, body, { key: null, headers: { cookie, origin: cloud.origin, ...headers } }),
  };
}

/** A second workspace with an admin and a key, as far as the tables know. */
export async function otherWorkspace({
  query,
  markChanged,
  control,
}: TestGateway): Promise<{ workspaceId: string; key: string; keyId: string }> {
  await query(`insert into workspaces values ('org_other', 'Other', now())`);
  await query(
    `insert into members (member_id, workspace_id, name, role, created_at)
     values ('user_other', 'org_other', 'Olga', 'admin', now())`,
  );
  await markChanged();
  await control.refresh();
  const caller = await control.commandLine('org_other');
  const { key, secret } = await control.createKey({ name: 'other', scopes: ['*'], expires: 'never' }, caller);
  return { workspaceId: 'org_other', key: secret, keyId: key.apiKeyId };
}
