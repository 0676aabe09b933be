/** The product as users run it: the `tallygate serve` process, with the PostgreSQL it starts for itself. */
import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { controlSchema } from '#src/cli/database.ts';
import { openControl } from '#src/control/index.ts';
import { systemClock } from '#src/platform/clock.ts';
import { createLog } from '#src/platform/log.ts';
import { readPostmasterFile } from '#src/platform/postgres/postmaster-file.ts';
import type { Database } from './books.ts';
import { asChild, type Child } from './child.ts';
import type { Endpoint } from './load/connection.ts';
import type { Options } from './options.ts';

export interface Tallygate extends Child, Identity {
  readonly ledger: Endpoint;
  readonly gateway: Endpoint;
  readonly databaseUrl: string;
  readonly postmasterPid: number;
  /** Registers a server elsewhere as an `http` instance, waits until the gateway knows it, and returns its id. */
  addInstance(elsewhere: Endpoint): Promise<string>;
  /** Adds another embedded ledger, to be reached through the Proxy. */
  addLedger(): Promise<{ readonly instanceId: string; readonly database: Database }>;
  /** Starts a gateway of several processes on the same database: it knows the same keys and instances. */
  addGateway(workers: number): Promise<Child & { readonly endpoint: Endpoint }>;
}

const command = fileURLToPath(new URL('../bin/tallygate', import.meta.url));
const host = '127.0.0.1';
const startTimeoutMs = 60_000;
const pollMs = 50;

/** What a server is told of at its first start, and must be told of at each. */
export interface Identity {
  /** May read and write through the Proxy. */
  readonly apiKey: string;
  /** Of the embedded ledger. */
  readonly instanceId: string;
  readonly encryptionKey: Buffer;
}

export function newIdentity(): Identity {
  return {
    apiKey: `blnk_${randomBytes(32).toString('hex')}`,
    instanceId: `instance_${randomUUID()}`,
    encryptionKey: randomBytes(32),
  };
}

/**
 * Starts the server with its data in `home`, on free ports, and waits until it is ready. It stops with the bench, and
 * PostgreSQL with it.
 */
export async function startTallygate(
  home: string,
  { profile = null, settings = {} }: Partial<Pick<Options, 'profile' | 'settings'>> = {},
  identity: Identity = newIdentity(),
): Promise<Tallygate> {
  const [port, ledgerPort] = await Promise.all([freePort(), freePort()]);
  const { apiKey, instanceId, encryptionKey } = identity;
  const env = {
    PATH: process.env.PATH,
    TALLYGATE_HOME: home,
    TALLYGATE_PORT: String(port),
    TALLYGATE_LEDGER_PORT: String(ledgerPort),
    TALLYGATE_BOOTSTRAP_KEY: apiKey,
    TALLYGATE_BOOTSTRAP_INSTANCE: instanceId,
    TALLYGATE_ENCRYPTION_KEY: encryptionKey.toString('hex'),
    TALLYGATE_LOG_LEVEL: 'warn',
    TALLYGATE_METRICS: 'true',
    ...settings,
    ...(profile === null ? {} : { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${path.resolve(profile)}` }),
  };
  const child = spawnServer(env, []);
  const pid = child.process.pid ?? null;
  const gateway = { host, port, pid };
  const ledger = { host, port: ledgerPort, pid };
  await Promise.all([gateway, ledger].map((endpoint) => untilOk(child, `${urlOf(endpoint)}/ready`)));
  const database = await readPostmasterFile(path.join(home, 'postgres'));
  if (database === null) throw new Error('tallygate serve is ready, and its PostgreSQL is not there');
  const databaseUrl = `postgresql://tallygate@/tallygate?host=${encodeURIComponent(database.socketDirectory)}`;
  const addInstance = async (where: { url?: string; coreKey?: string }): Promise<string> => {
    const id = await registerInstance({ databaseUrl, encryptionKey }, where);
    await untilOk(child, `${urlOf(gateway)}/proxy/health?instance_id=${id}`, { authorization: `Bearer ${apiKey}` });
    return id;
  };
  return {
    ...child,
    ...identity,
    databaseUrl,
    postmasterPid: database.pid,
    ledger,
    gateway,
    addInstance: (elsewhere) => addInstance({ url: urlOf(elsewhere), coreKey: 'core-secret' }),
    addLedger: async () => {
      const id = await addInstance({});
      const schema = `ledger_${id.replace('instance_', '').replaceAll('-', '')}`;
      return { instanceId: id, database: { name: 'ledger', url: databaseUrl, schema } };
    },
    addGateway: async (workers) => {
      const workersPort = await freePort();
      const { TALLYGATE_LEDGER_PORT: _, ...shared } = env;
      const more = spawnServer({ ...shared, TALLYGATE_PORT: String(workersPort), DATABASE_URL: databaseUrl }, [
        'gateway',
        '--workers',
        String(workers),
      ]);
      const endpoint = { host, port: workersPort, pid: more.process.pid ?? null };
      await untilOk(more, `${urlOf(endpoint)}/ready`);
      return { ...more, endpoint };
    },
  };
}

function spawnServer(env: NodeJS.ProcessEnv, args: readonly string[]): Child {
  return asChild(
    spawn('sh', [command, 'serve', ...args, '--stop-with-parent'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true, // Ctrl-C is for the bench, which then stops it in order
    }),
  );
}

async function registerInstance(
  { databaseUrl, encryptionKey }: { databaseUrl: string; encryptionKey: Buffer },
  where: { url?: string; coreKey?: string },
): Promise<string> {
  const database = { url: databaseUrl, schema: controlSchema };
  const control = await openControl({ database, encryptionKey, clock: systemClock, log: createLog('error') });
  try {
    const { instanceId } = await control.addInstance({ name: 'bench', ...where });
    return instanceId;
  } finally {
    await control.close();
  }
}

export function urlOf({ host, port }: Endpoint): string {
  return `http://${host}:${port}`;
}

async function untilOk({ process: child }: Child, url: string, headers: Record<string, string> = {}): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    if (child.exitCode !== null) throw new Error('tallygate serve ended before it was ready');
    const isOk = await fetch(url, { headers }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.ok;
      },
      () => false,
    );
    if (isOk) return;
    if (Date.now() > deadline) throw new Error(`${url} was not ready after ${startTimeoutMs / 1000} s`);
    await sleep(pollMs);
  }
}

/** Numbers that the server shows about itself, by name: those without labels, and the buckets of histograms of one kind. */
export async function readMetrics(ledger: Endpoint): Promise<Map<string, number>> {
  const text = await (await fetch(`${urlOf(ledger)}/metrics`)).text();
  return new Map(
    [...text.matchAll(/^(\w+(?:\{le="[^"]+"\})?) (\S+)$/gm)].map(([, name = '', value]) => [name, Number(value)]),
  );
}

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
