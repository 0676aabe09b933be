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

/** Many transactions in one request. */
interface PostBulks extends Omit<PostTransactions, 'kind'> {
  readonly kind: 'post bulks';
  readonly items: number;
}

/** A transaction that is held, and committed once its id is known: two requests, counted as one. */
interface HoldAndCommit extends Omit<PostTransactions, 'kind'> {
  readonly kind: 'hold and commit';
}

interface PostEach {
  readonly kind: 'post each';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, sent in random order. */
  readonly bodies: readonly string[];
}

interface GetEach {
  readonly kind: 'get each';
  readonly headers: Readonly<Record<string, string>>;
  /** Asked for in random order. */
  readonly paths: readonly string[];
  /** API keys, with each request another; left out: what is in the headers. */
  readonly keys?: readonly string[];
}

export type Workload = PostTransactions | PostBulks | HoldAndCommit | PostEach | GetEach;

/** Every transaction moves this: 1.00 in a currency with cents. */
export const amountMinor = 100n;
export const currency = 'USD';

/** What is sent at once; or first, and then with what was answered. */
export type Exchange = string | { readonly first: string; readonly second: (answer: string) => string };

/** A function that makes the next request, head and body. */
export function requestsOf(workload: Workload, host: string): () => Exchange {
  switch (workload.kind) {
    case 'post transactions': {
      const body = transactionsOf(workload);
      return withBody('POST', workload, host, () => body(''));
    }
    case 'post bulks': {
      const item = transactionsOf(workload);
      const items = () => Array.from({ length: workload.items }, () => item('')).join(',');
      return withBody('POST', workload, host, () => {
        return `{"atomic":true,"skip_queue":${workload.skipQueue},"transactions":[${items()}]}`;
      });
    }
    case 'hold and commit':
      return holdsOf(workload, host);
    case 'post each':
      return withBody('POST', workload, host, () => at(workload.bodies, random(workload.bodies.length)));
    case 'get each':
      return getsOf(workload, host);
  }
}

function holdsOf(workload: HoldAndCommit, host: string): () => Exchange {
  const body = transactionsOf(workload);
  const first = withBody('POST', workload, host, () => body(',"inflight":true'));
  const second = (answer: string) => {
    const id = /"transaction_id": *"([^"]+)"/.exec(answer)?.[1];
    if (id === undefined) throw new Error(`no transaction_id in ${answer}`);
    const to = { path: `/transactions/inflight/${id}`, headers: workload.headers };
    return withBody('PUT', to, host, () => `{"status":"commit","skip_queue":${workload.skipQueue}}`)();
  };
  return () => ({ first: first(), second });
}

/** A function that makes the next transaction as JSON, with `more` among its fields. */
function transactionsOf({
  parties,
  balances,
  skipQueue,
  referencePrefix,
}: Omit<PostTransactions, 'kind'>): (more: string) => string {
  const chosen = partiesOf(parties, balances);
  return (more) => {
    const [source, destination] = chosen();
    return `{"precise_amount":${amountMinor},"precision":100,"currency":"${currency}","reference":"${referencePrefix}${randomUUID()}","description":"bench","source":"${source}","destination":"${destination}","skip_queue":${skipQueue}${more}}`;
  };
}

/** Bodies are ASCII: as many bytes as characters. */
function withBody(
  method: 'POST' | 'PUT',
  { path, headers }: { readonly path: string; readonly headers: Readonly<Record<string, string>> },
  host: string,
  next: () => string,
): () => string {
  const head = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines(headers)}content-type: application/json\r\ncontent-length: `;
  return () => {
    const body = next();
    return `${head}${body.length}\r\n\r\n${body}`;
  };
}

function getsOf({ headers, paths, keys }: GetEach, host: string): () => string {
  if (keys !== undefined) {
    const tail = ` HTTP/1.1\r\nhost: ${host}\r\n${lines(headers)}authorization: Bearer `;
    return () => `GET ${at(paths, random(paths.length))}${tail}${at(keys, random(keys.length))}\r\n\r\n`;
  }
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
