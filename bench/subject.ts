/** What is measured: a server, what is sent to it, and how to tell whether it did what it said. */
import { randomBytes } from 'node:crypto';
import { checkAcknowledged, checkCommitted, type Database } from './books.ts';
import type { CoreApi } from './core-api.ts';
import type { Endpoint } from './load/connection.ts';
import type { LoadClient } from './load/messages.ts';
import type { Parties, PostTransactions, Workload } from './load/workload.ts';
import type { OneEach } from './one-each.ts';
import type { Product, Stage } from './stage.ts';
import type { Tallygate } from './tallygate.ts';

export interface Subject {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly workload: Workload;
  /** Left out: plain bytes. */
  readonly client?: LoadClient;
  /** Left out: as many as are answered. */
  readonly perSecond?: number;
  /** Transactions in one request: rates and counts are of these. */
  readonly itemsEach: number;
  /** The only status that is right; null: others are counted and shown, as the reference refuses under contention. */
  readonly status: number | null;
  /** Where its transactions end up; null: nowhere, or out of our reach. */
  readonly database: Database | null;
  /** What is wrong, given the number of transactions it acknowledged with 2xx in all. */
  check(acknowledged: number): Promise<string[]>;
  /** For a server that answers before it posts: how many transactions it has posted up to now. */
  readonly countPosted: (() => Promise<number>) | null;
}

export interface Posting {
  readonly parties: Parties;
  readonly skipQueue: boolean;
}

/** The floor: the same requests, to the echo. */
export function echoing(endpoint: Endpoint, balances: readonly string[], what: Posting): Subject {
  return { ...reading('echo', endpoint, []), workload: postWorkload(balances, what), status: 201 };
}

/** Each of a small ledger, and then the same of a large one. */
export function inTurns(few: readonly Subject[], many: readonly Subject[]): Subject[] {
  return few.flatMap((subject, index) => [subject, many[index] ?? subject]);
}

/** Reads: there is nothing to check afterwards but the statuses. */
export function reading(
  name: string,
  endpoint: Endpoint,
  paths: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Subject {
  const workload = { kind: 'get each', headers, paths } as const;
  return { ...asked(name, endpoint), workload };
}

/** The same with bodies, each as JSON. */
export function filtering(name: string, api: CoreApi, path: string, bodies: readonly object[]): Subject {
  return sending(name, api.endpoint, { path, headers: api.headers, bodies });
}

/** Bodies that leave nothing to be checked. */
export function sending(
  name: string,
  endpoint: Endpoint,
  { bodies, ...to }: { path: string; headers: Readonly<Record<string, string>>; bodies: readonly object[] },
): Subject {
  const texts = bodies.map((body) => JSON.stringify(body));
  return { ...asked(name, endpoint), workload: { kind: 'post each', ...to, bodies: texts } };
}

function asked(name: string, endpoint: Endpoint): Omit<Subject, 'workload'> {
  return { name, endpoint, itemsEach: 1, status: 200, database: null, check: async () => [], countPosted: null };
}

export function postingOneEach({ endpoint, balances, database }: OneEach, what: Posting): Subject {
  return checkedInDatabase({ name: 'one each', endpoint, workload: postWorkload(balances, what) }, database);
}

export function postingToLedger({ ledger, accounts, database }: Product, what: Posting, name = 'ledger'): Subject {
  const workload = postWorkload(accounts.balances, what);
  return checkedInDatabase({ name, endpoint: ledger.endpoint, workload }, database);
}

export function postingBulksToLedger({ ledger, accounts, database }: Product, what: Posting, items: number): Subject {
  const workload = bulksOf(postWorkload(accounts.balances, what), items);
  return {
    ...checkedInDatabase({ name: `ledger, ${items}`, endpoint: ledger.endpoint, workload }, database),
    itemsEach: items,
  };
}

function bulksOf(workload: PostTransactions, items: number): Workload & { referencePrefix: string } {
  return { ...workload, kind: 'post bulks', path: '/transactions/bulk', items };
}

export function holdingInLedger({ ledger, accounts, database }: Product, what: Posting): Subject {
  const workload = { ...postWorkload(accounts.balances, what), kind: 'hold and commit' } as const;
  const { referencePrefix } = workload;
  return {
    ...checkedInDatabase({ name: 'ledger', endpoint: ledger.endpoint, workload }, database),
    status: 200,
    check: (acknowledged) => checkCommitted(database, { referencePrefix, acknowledged }),
  };
}

export function postingThroughProxy({ server, accounts, database }: Product, what: Posting): Subject {
  const workload = {
    ...postWorkload(accounts.balances, what),
    path: `/proxy/transactions?instance_id=${server.instanceId}`,
    headers: proxyHeaders(server),
  };
  return checkedInDatabase({ name: 'proxy', endpoint: server.gateway, workload }, database);
}

/**
 * Posts between balances of its own. The books of the reference are read over HTTP, as its database is not ours to
 * look into.
 */
export async function postingToReference(
  { reference, options }: Stage,
  what: Posting,
  name = 'reference',
  kind: { readonly bulkOf?: number; readonly isHeld?: true } = {},
): Promise<Subject[]> {
  if (reference === null) return [];
  const accounts = await reference.createAccounts(options.balanceCount);
  const countPosted = () => reference.countPosted(accounts);
  const { bulkOf: itemsEach = 1, isHeld = false } = kind;
  const single = { ...postWorkload(accounts.balances, what), headers: reference.headers };
  const subject: Subject = {
    name,
    endpoint: reference.endpoint,
    workload: itemsEach > 1 ? bulksOf(single, itemsEach) : isHeld ? { ...single, kind: 'hold and commit' } : single,
    itemsEach,
    status: null,
    database: null,
    check: async (acknowledged: number) => {
      const posted = await countPosted();
      return posted === acknowledged ? [] : [`${acknowledged} were acknowledged, the balances show ${posted}`];
    },
    countPosted: what.skipQueue ? null : countPosted,
  };
  return [subject];
}

export function proxyHeaders({ apiKey }: Pick<Tallygate, 'apiKey'>): Record<string, string> {
  return { authorization: `Bearer ${apiKey}` };
}

function postWorkload(balances: readonly string[], { parties, skipQueue }: Posting): PostTransactions {
  const referencePrefix = `${randomBytes(4).toString('hex')}-`;
  return {
    kind: 'post transactions',
    path: '/transactions',
    headers: {},
    balances,
    parties,
    skipQueue,
    referencePrefix,
  };
}

function checkedInDatabase(
  posting: { name: string; endpoint: Endpoint; workload: Workload & { readonly referencePrefix: string } },
  database: Database,
): Subject {
  const { referencePrefix } = posting.workload;
  return {
    ...posting,
    itemsEach: 1,
    status: 201,
    database,
    check: (acknowledged) => checkAcknowledged(database, { referencePrefix, acknowledged }),
    countPosted: null,
  };
}
