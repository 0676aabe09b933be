/** What an ordinary day is made of: postings of all kinds, reads, lists; a third of it through the Proxy. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'undici';
import { currency } from '../load/workload.ts';
import type { Product } from '../stage.ts';
import { proxyHeaders } from '../subject.ts';

type Method = 'GET' | 'POST' | 'PUT';

interface Action {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** Requests it makes. */
  readonly requests: number;
  /** APPLIED rows it leaves. */
  readonly applied: number;
  run(): Promise<void>;
}

const connections = 64;
const proxyShare = 1 / 3;
/** Transactions that may be read or refunded: the latest of them. */
const recentMax = 1_000;
const itemsInBulk = 20;

/** An answer with another status than the right one. */
class WrongAnswer extends Error {}

export class Mix {
  readonly #product: Product;
  readonly #agent = new Agent({ connections, pipelining: 1 });
  readonly #recent: string[] = [];
  readonly #actions: readonly Action[];
  readonly #weightSum: number;
  /** APPLIED rows that must be there by now. */
  applied = 0;
  /** Of the server's answers, by what was asked: those that were wrong. */
  readonly mistakes = new Map<string, number>();

  constructor(product: Product) {
    this.#product = product;
    this.#actions = this.#allActions();
    this.#weightSum = this.#actions.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** Does something of the mix. Never rejects: what went wrong is in `mistakes`. */
  next(): { readonly requests: number; readonly done: Promise<void> } {
    const action = this.#choose();
    const done = action.run().then(
      () => {
        this.applied += action.applied;
      },
      (error: unknown) => {
        const mistake = `${action.name}: ${error instanceof Error ? error.message : error}`;
        this.mistakes.set(mistake, (this.mistakes.get(mistake) ?? 0) + 1);
      },
    );
    return { requests: action.requests, done };
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  #choose(): Action {
    let point = Math.random() * this.#weightSum;
    for (const action of this.#actions) {
      point -= action.weight;
      if (point < 0) return action;
    }
    throw new Error('the weights sum up to more than they do');
  }

  #allActions(): Action[] {
    const balance = () => oneOf(this.#product.accounts.balances);
    const hold = (status: 'commit' | 'void') => async () => {
      const id = await this.#post({ inflight: true });
      await this.#send('PUT', `/transactions/inflight/${id}`, 200, { status, skip_queue: true });
    };
    const get = async (path: string) => void (await this.#send('GET', path, 200));
    return [
      {
        ...{ name: 'post', weight: 40, requests: 1, applied: 1 },
        run: async () => this.#remember(await this.#post()),
      },
      {
        ...{ name: 'post through the queue', weight: 15, requests: 1, applied: 1 },
        run: async () => void (await this.#post({ skip_queue: false })),
      },
      { name: 'hold and commit', weight: 8, requests: 2, applied: 1, run: hold('commit') },
      { name: 'hold and void', weight: 3, requests: 2, applied: 0, run: hold('void') },
      {
        ...{ name: 'post and refund', weight: 2, requests: 2, applied: 2 },
        run: async () => {
          await this.#send('POST', `/refund-transaction/${await this.#post()}`, 201, { skip_queue: true });
        },
      },
      {
        ...{ name: 'bulk', weight: 2, requests: 1, applied: itemsInBulk },
        run: async () => {
          const transactions = Array.from({ length: itemsInBulk }, () => this.#transaction());
          await this.#send('POST', '/transactions/bulk', 201, { atomic: true, skip_queue: true, transactions });
        },
      },
      {
        ...{ name: 'read a balance', weight: 14, requests: 1, applied: 0 },
        run: () => get(`/balances/${balance()}`),
      },
      {
        ...{ name: 'read a transaction', weight: 6, requests: 1, applied: 0 },
        // At the very beginning there is none.
        run: () => get(this.#recent.length === 0 ? `/balances/${balance()}` : `/transactions/${oneOf(this.#recent)}`),
      },
      {
        ...{ name: 'balance at a time', weight: 3, requests: 1, applied: 0 },
        run: () => {
          const at = new Date(Date.now() - Math.random() * 60_000).toISOString();
          return get(`/balances/${balance()}/at?timestamp=${at}`);
        },
      },
      {
        ...{ name: 'filtered list', weight: 4, requests: 1, applied: 0 },
        run: () => get(`/transactions?source_eq=${balance()}&status_eq=APPLIED&limit=20`),
      },
      {
        ...{ name: 'body filter', weight: 3, requests: 1, applied: 0 },
        run: async () => {
          const filters = [{ field: 'destination', operator: 'eq', value: balance() }];
          await this.#send('POST', '/transactions/filter', 200, { filters, limit: 20 });
        },
      },
    ];
  }

  #remember(id: string): void {
    if (this.#recent.length < recentMax) this.#recent.push(id);
    else this.#recent[Math.floor(Math.random() * recentMax)] = id;
  }

  #transaction(fields: object = {}): object {
    const { balances } = this.#product.accounts;
    const source = Math.floor(Math.random() * balances.length);
    const destination = (source + 1 + Math.floor(Math.random() * (balances.length - 1))) % balances.length;
    return {
      ...{ precise_amount: 100, precision: 100, currency, reference: randomUUID(), description: 'soak' },
      ...{ source: balances[source], destination: balances[destination], skip_queue: true },
      ...fields,
    };
  }

  async #post(fields: object = {}): Promise<string> {
    const answer = (await this.#send('POST', '/transactions', 201, this.#transaction(fields))) as {
      transaction_id: string;
    };
    return answer.transaction_id;
  }

  async #send(method: Method, path: string, status: number, body?: object): Promise<unknown> {
    const { server } = this.#product;
    const isProxied = Math.random() < proxyShare;
    const { host, port } = isProxied ? server.gateway : server.ledger;
    const target = isProxied ? `/proxy${path}${path.includes('?') ? '&' : '?'}instance_id=${server.instanceId}` : path;
    const answer = await request(`http://${host}:${port}${target}`, {
      dispatcher: this.#agent,
      method,
      headers: { ...(isProxied ? proxyHeaders(server) : {}), 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.body.text();
    if (answer.statusCode !== status) throw new WrongAnswer(`${answer.statusCode} ${text.slice(0, 200)}`);
    return JSON.parse(text);
  }
}

function oneOf(list: readonly string[]): string {
  return list[Math.floor(Math.random() * list.length)] ?? '';
}
