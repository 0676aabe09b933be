/** What is sent: described by the bench, turned into requests by the load generator. */
import { randomUUID } from 'node:crypto';

/** Which balances a transaction is between: `hot` ones are the same in every transaction. */
export type Parties = 'random pairs' | 'hot source' | 'hot destination' | 'hot pair';

export interface PostTransactions {
  readonly kind: 'post transactions';
  /** Request target, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly balances: readonly string[];
  readonly parties: Parties;
  readonly skipQueue: boolean;
  /** References are this and a random UUID: as scattered in an index as those of real clients. */
  readonly referencePrefix: string;
}

export interface GetEach {
  readonly kind: 'get each';
  readonly headers: Readonly<Record<string, string>>;
  /** Asked for in random order. */
  readonly paths: readonly string[];
}

export type Workload = PostTransactions | GetEach;

/** Every transaction moves this: 1.00 in a currency with cents. */
export const amountMinor = 100n;
export const currency = 'USD';

/** A function that makes the next request, head and body. */
export function requestsOf(workload: Workload, host: string): () => string {
  switch (workload.kind) {
    case 'post transactions':
      return postsOf(workload, host);
    case 'get each':
      return getsOf(workload, host);
  }
}

function postsOf(workload: PostTransactions, host: string): () => string {
  const { path, headers, parties, balances, skipQueue, referencePrefix } = workload;
  const head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines(headers)}content-type: application/json\r\ncontent-length: `;
  const chosen = partiesOf(parties, balances);
  return () => {
    const [source, destination] = chosen();
    const body = `{"precise_amount":${amountMinor},"precision":100,"currency":"${currency}","reference":"${referencePrefix}${randomUUID()}","description":"bench","source":"${source}","destination":"${destination}","skip_queue":${skipQueue}}`;
    return `${head}${body.length}\r\n\r\n${body}`;
  };
}

function getsOf({ headers, paths }: GetEach, host: string): () => string {
  const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines(headers)}\r\n`);
  return () => at(requests, random(requests.length));
}

function lines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}

/** The first balance is the hot source, the second the hot destination. */
function partiesOf(parties: Parties, balances: readonly string[]): () => [source: string, destination: string] {
  const source = at(balances, 0);
  const destination = at(balances, 1);
  const other = () => at(balances, 2 + random(balances.length - 2));
  switch (parties) {
    case 'hot pair':
      return () => [source, destination];
    case 'hot source':
      return () => [source, other()];
    case 'hot destination':
      return () => [other(), destination];
    case 'random pairs':
      return () => {
        const first = random(balances.length);
        const second = (first + 1 + random(balances.length - 1)) % balances.length;
        return [at(balances, first), at(balances, second)];
      };
  }
}

/** From 0 to below `limit`; not for secrets, so the cheap source of chance will do. */
function random(limit: number): number {
  return Math.floor(Math.random() * limit);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`the workload needs more than ${index} entries, it has ${list.length}`);
  return item;
}
