/** The product as users run it: the `tallygate serve` process, and its command line. */
import { execFile, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { asChild, type Child } from './child.ts';
import type { Endpoint } from './load/connection.ts';

export interface Tallygate extends Child {
  readonly ledger: Endpoint;
  readonly gateway: Endpoint;
  /** Of the embedded ledger. */
  readonly instanceId: string;
  /** May read and write through the Proxy. */
  readonly apiKey: string;
  /** Runs `tallygate <args>` on the same database and returns what it prints. */
  command(args: readonly string[]): Promise<string>;
}

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const host = '127.0.0.1';
const startTimeoutMs = 60_000;
const pollMs = 50;

/** Starts the server on a database that exists, with free ports, and waits until it is ready. Its log goes to `home`. */
export async function startTallygate(options: {
  home: string;
  databaseUrl: string;
  profile: string | null;
}): Promise<Tallygate> {
  const { home, databaseUrl, profile } = options;
  const [port, ledgerPort] = await Promise.all([freePort(), freePort()]);
  const apiKey = `blnk_${randomBytes(32).toString('hex')}`;
  const instanceId = `instance_${randomUUID()}`;
  const env = {
    PATH: process.env.PATH,
    TALLYGATE_HOME: home,
    TALLYGATE_PORT: String(port),
    TALLYGATE_LEDGER_PORT: String(ledgerPort),
    TALLYGATE_BOOTSTRAP_KEY: apiKey,
    TALLYGATE_BOOTSTRAP_INSTANCE: instanceId,
    DATABASE_URL: databaseUrl,
  };
  await mkdir(home, { recursive: true });
  const log = await open(path.join(home, 'tallygate.log'), 'a');
  const nodeOptions = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`];
  const child = asChild(
    spawn(process.execPath, [...nodeOptions, main, 'serve'], { env, stdio: ['ignore', log.fd, log.fd] }),
  );
  await log.close();
  const pid = child.process.pid ?? null;
  const gateway = { host, port, pid };
  const ledger = { host, port: ledgerPort, pid };
  await Promise.all([untilReady(child, gateway), untilReady(child, ledger)]);
  return {
    ...child,
    ledger,
    gateway,
    instanceId,
    apiKey,
    command: async (args) => (await promisify(execFile)(process.execPath, [main, ...args], { env })).stdout,
  };
}

async function untilReady({ process: child }: Child, endpoint: Endpoint): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    if (child.exitCode !== null) throw new Error('tallygate serve ended before it was ready; see tallygate.log');
    const ready = await fetch(`http://${endpoint.host}:${endpoint.port}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    if (Date.now() > deadline) throw new Error(`tallygate serve was not ready after ${startTimeoutMs / 1000} s`);
    await sleep(pollMs);
  }
}

/** A port nobody listens on just now. */
async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
