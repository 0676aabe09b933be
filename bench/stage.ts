/** Everything that runs during a bench: PostgreSQL, the servers a question asks for, the load generator. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createLog } from '#src/platform/log.ts';
import { startPostgres } from '#src/platform/postgres/supervisor.ts';
import type { Database } from './books.ts';
import { startServer } from './child.ts';
import { type Accounts, CoreApi } from './core-api.ts';
import type { Endpoint } from './load/connection.ts';
import { LoadGenerator } from './load/load-generator.ts';
import { type OneEach, startOneEach } from './one-each.ts';
import type { Options } from './options.ts';
import { startTallygate, type Tallygate } from './tallygate.ts';

/** Our server, with balances to post to. */
export interface Product {
  readonly server: Tallygate;
  readonly ledger: CoreApi;
  readonly accounts: Accounts;
  readonly database: Database;
}

export interface Reference {
  readonly api: CoreApi;
  readonly accounts: Accounts;
}

/** Servers start when first asked for. */
export interface Stage {
  readonly options: Options;
  readonly generator: LoadGenerator;
  /** Of the PostgreSQL that all of ours use. */
  readonly databaseUrl: string;
  readonly postmasterPid: number;
  readonly directory: string;
  echo(): Promise<Endpoint>;
  oneEach(): Promise<OneEach>;
  product(): Promise<Product>;
  /** Null without --reference. */
  reference(): Promise<Reference | null>;
  /** A server elsewhere and the id of the `http` instance that leads to it. */
  upstream(): Promise<{ endpoint: Endpoint; instanceId: string }>;
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
    const home = path.join(directory, 'database');
    const postgres = await keep(startPostgres({ home, log: createLog('error') }));
    const generator = await keep(new LoadGenerator());
    const product = lazily(async () => {
      const home = path.join(directory, 'tallygate');
      const server = await keep(startTallygate({ home, databaseUrl: postgres.url, profile: options.profile }));
      const ledger = new CoreApi(server.ledger);
      const accounts = await ledger.createAccounts(options.balanceCount);
      return { server, ledger, accounts, database: await findBooks(postgres.url, accounts) };
    });
    const small = async (script: string) => (await keep(startServer(new URL(script, import.meta.url), []))).endpoint;
    return {
      options,
      generator,
      databaseUrl: postgres.url,
      postmasterPid: await postmasterPid(home),
      directory,
      echo: lazily(() => small('servers/echo.ts')),
      oneEach: lazily(() => keep(startOneEach(postgres.url, options.balanceCount))),
      product,
      reference: lazily(() => openReference(options)),
      upstream: lazily(async () => {
        const endpoint = await small('servers/upstream.ts');
        return { endpoint, instanceId: await (await product()).server.addInstance(endpoint) };
      }),
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

/** The first line of the file that PostgreSQL leaves in its data directory. */
async function postmasterPid(home: string): Promise<number> {
  return Number.parseInt(await readFile(path.join(home, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

async function openReference({ reference, referenceKey, balanceCount }: Options): Promise<Reference | null> {
  if (reference === null) return null;
  const url = new URL(reference);
  const endpoint = { host: url.hostname, port: Number(url.port === '' ? 80 : url.port), pid: null };
  const api = new CoreApi(endpoint, referenceKey === null ? {} : { 'x-blnk-key': referenceKey });
  return { api, accounts: await api.createAccounts(balanceCount) };
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
