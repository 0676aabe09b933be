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
