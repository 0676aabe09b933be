/** What is measured: a server, what is sent to it, and how to tell whether it did what it said. */
import { randomBytes } from 'node:crypto';
import { checkAcknowledged, type Database } from './books.ts';
import type { Endpoint } from './load/connection.ts';
import type { GetEach, Parties, PostTransactions } from './load/workload.ts';
import type { OneEach } from './one-each.ts';
import type { Product, Stage } from './stage.ts';
import type { Tallygate } from './tallygate.ts';

export interface Subject {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly workload: PostTransactions | GetEach;
  /** The only status that is right; null: others are counted and shown, as the reference refuses under contention. */
  readonly status: number | null;
  /** Where its transactions end up; null: nowhere, or out of our reach. */
  readonly database: Database | null;
  /** What is wrong, given the number of requests it acknowledged with 2xx in all. */
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

/** Reads: there is nothing to check afterwards but the statuses. */
export function reading(
  name: string,
  endpoint: Endpoint,
  paths: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Subject {
  const workload = { kind: 'get each', headers, paths } as const;
  return { name, endpoint, workload, status: 200, database: null, check: async () => [], countPosted: null };
}

export function postingOneEach({ endpoint, balances, database }: OneEach, what: Posting): Subject {
  return checkedInDatabase({ name: 'one each', endpoint, workload: postWorkload(balances, what) }, database);
}

export function postingToLedger({ ledger, accounts, database }: Product, what: Posting, name = 'ledger'): Subject {
  const workload = postWorkload(accounts.balances, what);
  return checkedInDatabase({ name, endpoint: ledger.endpoint, workload }, database);
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
): Promise<Subject[]> {
  if (reference === null) return [];
  const accounts = await reference.createAccounts(options.balanceCount);
  const countPosted = () => reference.countPosted(accounts);
  const subject = {
    name,
    endpoint: reference.endpoint,
    workload: { ...postWorkload(accounts.balances, what), headers: reference.headers },
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

export function proxyHeaders({ apiKey }: Tallygate): Record<string, string> {
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
  posting: { name: string; endpoint: Endpoint; workload: PostTransactions },
  database: Database,
): Subject {
  const { referencePrefix } = posting.workload;
  return {
    ...posting,
    status: 201,
    database,
    check: (acknowledged) => checkAcknowledged(database, { referencePrefix, acknowledged }),
    countPosted: null,
  };
}
