/** Databases of a test's own, cloned from a template that is migrated once per run. */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrate } from '#src/platform/migrate.ts';
import { cleanUp } from './cleanup.ts';

export interface TestDatabase {
  readonly url: string;
  readonly schema: string;
}

type Domain = 'ledger' | 'control';

/** An empty ledger's database; dropped when the test (or file, with its `after`) ends. */
export function ledgerDatabase(t: Pick<TestContext, 'after'>): Promise<TestDatabase> {
  return cloned(t, 'ledger');
}

/** An empty control plane's database. */
export function controlDatabase(t: Pick<TestContext, 'after'>): Promise<TestDatabase> {
  return cloned(t, 'control');
}

/** A database with nothing in it. */
export async function emptyDatabase(t: Pick<TestContext, 'after'>): Promise<{ readonly url: string }> {
  return { url: await temporary(t, 'template0') };
}

async function cloned(t: Pick<TestContext, 'after'>, domain: Domain): Promise<TestDatabase> {
  return { url: await temporary(t, await template(domain)), schema: domain };
}

async function temporary(t: Pick<TestContext, 'after'>, templateName: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(async (client) => {
    await client.query(`create database ${name} template ${templateName}`);
  });
  cleanUp(t, () => onServer((client) => client.query(`drop database if exists ${name} with (force)`)));
  return urlOf(name);
}

const templates = new Map<Domain, Promise<string>>();

/** Name of the migrated template, which carries a hash of the migrations: an old one is never taken for a new one. */
function template(domain: Domain): Promise<string> {
  const known = templates.get(domain) ?? makeTemplate(domain);
  templates.set(domain, known);
  return known;
}

async function makeTemplate(domain: Domain): Promise<string> {
  const directory = fileURLToPath(new URL(`../../migrations/${domain}`, import.meta.url));
  const name = `template_${domain}_${await hashOf(directory)}`;
  await onServer(async (client) => {
    // Test files run in processes of their own: one makes the template, the others wait for it.
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount !== 0) return;
    const draft = `draft_${randomBytes(6).toString('hex')}`;
    await client.query(`create database ${draft} template template0`);
    await migrate({ url: urlOf(draft), schema: domain, directory });
    await client.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

async function hashOf(directory: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(directory)).filter((name) => /^\d.*\.sql$/.test(name)).sort()) {
    hash.update(file).update(await readFile(path.join(directory, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.TALLYGATE_TEST_DATABASE_URL;
  if (url === undefined)
    throw new Error('No test server: run the tests with `npm test` or `node scripts/test.mjs FILE`.');
  return url;
}

function urlOf(database: string): string {
  return serverUrl().replace(/^([a-z]+:\/\/[^/]*\/)[^?]*/, `$1${database}`);
}
