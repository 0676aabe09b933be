/** The few calls of Core's API that prepare and check the books of any server that speaks it, ours or the reference. */
import { setTimeout as sleep } from 'node:timers/promises';
import { NumberText, parseJson } from '#src/platform/json.ts';
import type { Endpoint } from './load/connection.ts';
import { amountMinor, currency } from './load/workload.ts';

/** The balances a server is measured with, in a ledger of their own. */
export interface Accounts {
  readonly ledgerId: string;
  readonly balances: readonly string[];
}

/** Each balance is given this: enough for any run. */
const fundsMinor = 10n ** 12n;
/** Requests at once while preparing. */
const lanes = 16;
/** The reference answers 423 and 429 where it is contended. */
const triesMax = 50;
const retryMs = 100;

export class CoreApi {
  readonly endpoint: Endpoint;
  /** Credentials, for the load generator too. */
  readonly headers: Readonly<Record<string, string>>;

  readonly #targetOf: (path: string) => string;

  /** @param targetOf where a path of the API is found, if not there. */
  constructor(
    endpoint: Endpoint,
    headers: Readonly<Record<string, string>> = {},
    targetOf: (path: string) => string = (path) => path,
  ) {
    this.endpoint = endpoint;
    this.headers = headers;
    this.#targetOf = targetOf;
  }

  /** A ledger with `count` balances that have money to spend. */
  async createAccounts(count: number): Promise<Accounts> {
    const ledgerId = textOf(
      await this.#call('POST', '/ledgers', { name: `bench ${new Date().toISOString()}` }),
      'ledger_id',
    );
    const balances = await inLanes(count, async () =>
      textOf(await this.#call('POST', '/balances', { ledger_id: ledgerId, currency }), 'balance_id'),
    );
    await inLanes(count, (index) => this.#fund(ledgerId, balances[index] ?? ''));
    return { ledgerId, balances };
  }

  async #fund(ledgerId: string, destination: string): Promise<void> {
    await this.#call('POST', '/transactions', {
      precise_amount: Number(fundsMinor),
      precision: 100,
      currency,
      reference: `fund ${destination}`,
      description: 'bench',
      source: `@bench-${ledgerId}`,
      destination,
      allow_overdraft: true,
      skip_queue: true,
    });
  }

  /** A balance that so many transactions have gone out of. @returns its id. */
  async createHistory(rows: number): Promise<string> {
    const { ledgerId, balances } = await this.createAccounts(2);
    const [source = '', destination = ''] = balances;
    const parties = Array.from({ length: rows }, () => ({ source, destination }));
    await this.#post(`history ${ledgerId}`, parties);
    return source;
  }

  /** As many transactions into each of the balances, each out of another one. */
  async fill({ ledgerId, balances }: Accounts, rowsEach: number): Promise<void> {
    for (let row = 1; row <= rowsEach; row++) {
      const parties = balances.map((destination, index) => ({
        source: balances[(index + row) % balances.length] ?? '',
        destination,
      }));
      await this.#post(`row ${row} ${ledgerId}`, parties);
    }
  }

  /** In bulk, one request after another. @param name the references begin with it. */
  async #post(name: string, parties: readonly { source: string; destination: string }[]): Promise<void> {
    const inBulk = 1_000;
    for (let from = 0; from < parties.length; from += inBulk) {
      const transactions = parties.slice(from, from + inBulk).map((sides, index) => ({
        precise_amount: Number(amountMinor),
        precision: 100,
        currency,
        reference: `${name} ${from + index}`,
        description: 'bench',
        ...sides,
      }));
      await this.#call('POST', '/transactions/bulk', { atomic: false, skip_queue: true, transactions });
    }
  }

  /** How many of the bench's transactions the balances show. */
  async countPosted({ ledgerId, balances }: Accounts): Promise<number> {
    const found = await this.#call('GET', `/balances?limit=${balances.length}&ledger_id_eq=${ledgerId}`);
    if (!Array.isArray(found) || found.length !== balances.length) {
      throw new Error(`asked for the ${balances.length} balances of ${ledgerId}, got something else`);
    }
    const creditMinor = found.reduce((sum: bigint, balance) => sum + integerOf(balance, 'credit_balance'), 0n);
    return Number((creditMinor - fundsMinor * BigInt(balances.length)) / amountMinor);
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const { host, port } = this.endpoint;
    for (let tries = 1; ; tries++) {
      const response = await fetch(`http://${host}:${port}${this.#targetOf(path)}`, {
        method,
        headers: { ...this.headers, 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      });
      const text = await response.text();
      if (response.ok) return parseJson(text);
      if (![423, 429].includes(response.status) || tries === triesMax) {
        throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
      }
      await sleep(retryMs);
    }
  }
}

/** `work` for 0 to `count - 1`, a few at a time. */
async function inLanes<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < count; index = next++) results[index] = await work(index);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

function fieldOf(answer: unknown, key: string): unknown {
  return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[key] : undefined;
}

function textOf(answer: unknown, key: string): string {
  const value = fieldOf(answer, key);
  if (typeof value !== 'string') throw new Error(`the answer has no ${key}`);
  return value;
}

function integerOf(answer: unknown, key: string): bigint {
  const value = fieldOf(answer, key);
  if (value instanceof NumberText) return BigInt(value.text);
  if (typeof value !== 'number') throw new Error(`the answer has no ${key}`);
  return BigInt(value);
}
