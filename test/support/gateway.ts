/** A gateway with a control plane, and short ways to talk to it. */
import net from 'node:net';
import type { TestContext } from 'node:test';
import { type EmbeddedLedger, type Gateway, type GatewayOptions, serveGateway } from '#src/gateway/index.ts';
import { type TestControl, testControl } from './control.ts';
import { type Logged, recordingLog } from './recording-log.ts';

export interface TestGateway extends TestControl {
  readonly gateway: Gateway;
  readonly origin: string;
  /** What was logged at info and above. */
  readonly logged: readonly Logged[];
  /** Registers a Core and gives its instance id. */
  addCore(url: string, coreKey?: string): Promise<string>;
  /** A key with these scopes. */
  addKey(...scopes: string[]): Promise<string>;
  /** Sends a request with the first key; `path` is what follows the origin. */
  send(path: string, init?: RequestInit & { readonly key?: string | null }): Promise<Response>;
  /** Sends bytes as they are and gives all that comes back until the connection closes. */
  raw(text: string | Buffer): Promise<string>;
}

type Options = Partial<Omit<GatewayOptions, 'control' | 'host' | 'port' | 'log'>> & {
  readonly through?: Parameters<typeof testControl>[1];
};

export async function testGateway(
  t: Pick<TestContext, 'after'>,
  { through, ...options }: Options = {},
): Promise<TestGateway> {
  const control = await testControl(t, through);
  const logged: Logged[] = [];
  const gateway = await serveGateway({
    control: control.control,
    openEmbeddedLedger: () => Promise.reject(new Error('this test has no embedded ledger')),
    host: '127.0.0.1',
    port: 0,
    requestLog: { days: 30, linesPerSecond: 100 },
    log: recordingLog(logged),
    ...options,
    limits: {
      retryWaitMinMs: 5,
      retryWaitMaxMs: 20,
      lingerMs: 200,
      drainGraceMs: 20,
      drainTimeoutMs: 500,
      ...options.limits,
    },
  });
  t.after(() => gateway.close());
  const origin = `http://127.0.0.1:${gateway.port}`;
  return {
    ...control,
    gateway,
    origin,
    logged,
    async addCore(url, coreKey) {
      const key = coreKey === undefined ? {} : { coreKey };
      return (await control.control.addInstance({ name: 'core', url, ...key })).instanceId;
    },
    async addKey(...scopes) {
      return (await control.control.createKey({ name: 'test', scopes, expires: 'never' })).secret;
    },
    send(path, { key = control.first.secret, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (key !== null) headers.set('authorization', `Bearer ${key}`);
      return fetch(origin + path, { redirect: 'manual', ...init, headers });
    },
    raw: (text) => exchange(gateway.port, text),
  };
}

export function exchange(port: number, text: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

/** The code in an error envelope. */
export async function codeOf(response: Response): Promise<string> {
  const body = (await response.json()) as { error_detail?: { code?: string } };
  return body.error_detail?.code ?? '(none)';
}

/** An embedded ledger that answers every request with what `handle` gives. */
export function fakeLedger(handle: EmbeddedLedger['handle']): () => Promise<EmbeddedLedger> {
  return async () => ({ handle, close: async () => undefined });
}
