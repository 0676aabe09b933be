/** Everything that runs during a bench: the product, the servers a question compares it with, the load generator. */
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Database } from './books.ts';
import { startServer } from './child.ts';
import { type Accounts, CoreApi } from './core-api.ts';
import type { Endpoint } from './load/connection.ts';
import { LoadGenerator } from './load/load-generator.ts';
import { type OneEach, startOneEach } from './one-each.ts';
import type { Options } from './options.ts';
import { freePort, startTallygate, type Tallygate, urlOf } from './tallygate.ts';

/** The product with balances to post to. */
export interface Product {
  readonly server: Tallygate;
  readonly ledger: CoreApi;
  readonly accounts: Accounts;
  readonly database: Database;
}

/** What is a function starts when first asked for. */
export interface Stage {
  readonly options: Options;
  readonly generator: LoadGenerator;
  /** On the disk that is measured. */
  readonly directory: string;
  /** The product; its PostgreSQL serves `oneEach` too. */
  readonly server: Tallygate;
  echo(): Promise<Endpoint>;
  /** A server that has the answer to this GET ready. */
  readyList(url: string): Promise<Endpoint>;
  oneEach(): Promise<OneEach>;
  product(): Promise<Product>;
  /** Null without --reference. */
  readonly reference: CoreApi | null;
  /** A server elsewhere and the id of the `http` instance that leads to it. */
  upstream(): Promise<{ endpoint: Endpoint; instanceId: string }>;
  /** Other ways to the same server; null: there is no nginx on this machine. */
  nginx(): Promise<Endpoint | null>;
  httpProxy(): Promise<Endpoint>;
  /** A second gateway of ours, of two processes. */
  twoWorkers(): Promise<Endpoint>;
  /** Stops with the stage. */
  keep<T extends { stop(): Promise<void> }>(starting: T | Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openStage(options: Options): Promise<Stage> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const stop of closing.splice(0).reverse()) await stop();
  };
  const keep = async <T extends { stop(): Promise<void> }>(starting: T | Promise<T>): Promise<T> => {
    const started = await starting;
    closing.push(() => started.stop());
    return started;
  };
  try {
    const directory = await mkdtemp(path.join(os.tmpdir(), 'tallygate-bench-'));
    closing.push(() => rm(directory, { recursive: true, force: true }));
    const server = await keep(startTallygate(path.join(directory, 'home'), options));
    const { databaseUrl } = server;
    const generator = await keep(new LoadGenerator());
    const small = async (script: string, ...args: string[]) =>
      (await keep(startServer(new URL(script, import.meta.url), args))).endpoint;
    const upstream = lazily(async () => {
      const endpoint = await small('servers/upstream.ts');
      return { endpoint, instanceId: await server.addInstance(endpoint) };
    });
    return {
      options,
      generator,
      directory,
      server,
      echo: lazily(() => small('servers/echo.ts')),
      readyList: (url) => small('servers/ready-list.ts', url),
      oneEach: lazily(() => keep(startOneEach(databaseUrl, options.balanceCount))),
      product: lazily(async () => {
        const ledger = new CoreApi(server.ledger);
        const accounts = await ledger.createAccounts(options.balanceCount);
        return { server, ledger, accounts, database: await findBooks(databaseUrl, accounts) };
      }),
      reference: openReference(options),
      upstream,
      nginx: lazily(async () => {
        const nginx = await findNginx();
        if (nginx === null) return null;
        const [own, port] = [await mkdtemp(path.join(directory, 'nginx-')), await freePort()];
        const { endpoint } = await upstream();
        return small('servers/nginx.ts', nginx, own, String(port), String(endpoint.port));
      }),
      httpProxy: lazily(async () => {
        const { endpoint, instanceId } = await upstream();
        return small('servers/http-proxy.ts', urlOf(endpoint), server.apiKey, instanceId);
      }),
      twoWorkers: lazily(async () => (await keep(server.addGateway(2))).endpoint),
      keep,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function lazily<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null;
  return () => {
    started ??= start();
    return started;
  };
}

/** Debian puts it where a user's PATH does not lead. */
async function findNginx(): Promise<string | null> {
  const directories = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  for (const directory of directories) {
    const file = path.join(directory, 'nginx');
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return null;
}

function openReference({ reference, referenceKey }: Options): CoreApi | null {
  if (reference === null) return null;
  const url = new URL(reference);
  const endpoint = { host: url.hostname, port: Number(url.port === '' ? 80 : url.port), pid: null };
  return new CoreApi(endpoint, referenceKey === null ? {} : { 'x-blnk-key': referenceKey });
}

/** Where the server keeps the ledger that holds these accounts. */
async function findBooks(url: string, { ledgerId }: Accounts): Promise<Database> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ schema: string }>(
      `select table_schema as schema from information_schema.tables where table_name = 'ledgers'`,
    );
    for (const { schema } of rows) {
      const found = await client.query(`select from ${client.escapeIdentifier(schema)}.ledgers where ledger_id = $1`, [
        ledgerId,
      ]);
      if (found.rowCount === 1) return { name: 'ledger', url, schema };
    }
    throw new Error(`no schema of the database holds ${ledgerId}`);
  } finally {
    await client.end();
  }
}
