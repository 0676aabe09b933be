/** A gateway in front of a real ledger, and short ways to talk to the Data and Filters APIs. */
import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import { openLedger } from '#src/ledger/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { ledgerDatabase, type TestDatabase } from './database.ts';
import { type TestGateway, testGateway } from './gateway.ts';

export interface DataAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  readonly body: any;
  readonly text: string;
  readonly code: string | undefined;
  readonly headers: Headers;
}

export interface TestData extends TestGateway {
  /** Of the ledger. */
  readonly books: TestDatabase;
  readonly instance: string;
  /** `GET /data/<path>`, with a key that may read unless another is given. */
  get(path: string, query?: Record<string, string>, key?: string): Promise<DataAnswer>;
  /** `POST /<path>`. */
  filter(path: string, body: unknown, query?: Record<string, string>): Promise<DataAnswer>;
  /** Makes something through the Proxy. */
  make(path: string, body: object): Promise<DataAnswer>;
}

export async function testData(
  t: Pick<TestContext, 'after'>,
  options: Parameters<typeof testGateway>[1] = {},
): Promise<TestData> {
  const books = await ledgerDatabase(t);
  const settings = { clock: systemClock, log: createLog('silent'), tokenizationKeys: [randomBytes(32)] };
  const openEmbeddedLedger = async () => openLedger({ ...settings, database: books });
  const gateway = await testGateway(t, { openEmbeddedLedger, ...options });
  const instance = gateway.first.instanceId;
  const [reader, writer] = [await gateway.addKey('data:read'), await gateway.addKey('proxy:write')];
  const ask = async (path: string, query: Record<string, string>, init: RequestInit & { key: string }) => {
    const parameters = new URLSearchParams({ instance_id: instance, ...query });
    const response = await gateway.send(`${path}?${parameters}`, init);
    const text = await response.text();
    const body = JSON.parse(text);
    return { status: response.status, body, text, code: body.error_detail?.code, headers: response.headers };
  };
  const post = (path: string, body: unknown, query: Record<string, string>, key: string) =>
    ask(path, query, {
      ...{ method: 'POST', key, headers: { 'content-type': 'application/json' } },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    ...gateway,
    books,
    instance,
    get: (path, query = {}, key = reader) => ask(`/data/${path}`, query, { key }),
    filter: (path, body, query = {}) => post(`/${path}`, body, query, reader),
    async make(path, body) {
      const answer = await post(`/proxy/${path}`, body, {}, writer);
      if (answer.status >= 300) throw new Error(answer.text);
      return answer;
    },
  };
}
