/** What an ordinary day is made of: postings of all kinds, reads, lists; a third of it through the Proxy. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'undici';
import { currency } from '../load/workload.ts';
import type { Product } from '../stage.ts';
import { proxyHeaders } from '../subject.ts';
import type { Tallygate } from '../tallygate.ts';
import { appliedBy, type Effect } from './effects.ts';

/** What the mix is sent to. */
export type Target = Pick<Product, 'accounts'> & {
  readonly server: Pick<Tallygate, 'ledger' | 'gateway' | 'instanceId' | 'apiKey'>;
};

interface Sending {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
  /** Of the right answer. */
  readonly status: number;
  /** Left out: it only reads. */
  readonly effect?: Effect;
}

interface Action {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** Requests it makes. */
  readonly requests: number;
  run(): Promise<void>;
}

const connections = 64;
const proxyShare = 1 / 3;
/** Transactions that may be read or refunded: the latest of them. */
const recentMax = 1_000;
const itemsInBulk = 20;

/** An answer with another status than the right one. */
class WrongAnswer extends Error {}

/** None, or the gateway's that it got none in time: what was asked for may have been done, may be later, or never. */
class Unanswered extends Error {}

export class Mix {
  readonly #target: Target;
  readonly #agent = new Agent({ connections, pipelining: 1 });
  readonly #recent: string[] = [];
  readonly #actions: readonly Action[];
  readonly #weightSum: number;
  /** Things done. */
  actions = 0;
  /** APPLIED rows that must be there by now. */
  applied = 0;
  /** Of the server's answers, by what was asked: those that were wrong. */
  readonly mistakes = new Map<string, number>();
  /** Actions that ended without an answer, by what was asked. */
  readonly unanswered = new Map<string, number>();
  /** What these would have changed. */
  readonly unknown: Effect[] = [];

  constructor(target: Target) {
    this.#target = target;
    this.#actions = this.#allActions();
    this.#weightSum = this.#actions.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** Does something of the mix. Never rejects: what went wrong is in `mistakes` and `unanswered`. */
  next(): { readonly requests: number; readonly done: Promise<void> } {
    const action = this.#choose();
    this.actions += 1;
    const done = action.run().catch((error: unknown) => {
      const what = `${action.name}: ${error instanceof Error ? error.message : error}`;
      const counts = error instanceof Unanswered ? this.unanswered : this.mistakes;
      counts.set(what, (counts.get(what) ?? 0) + 1);
    });
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
    const balance = () => oneOf(this.#target.accounts.balances);
    const hold = (status: 'commit' | 'void') => async () => {
      const reference = randomUUID();
      const id = await this.#post({ reference, inflight: true }, { kind: 'hold', reference });
      const path = `/transactions/inflight/${id}`;
      const body = { status, skip_queue: true };
      await this.#send({ method: 'PUT', path, body, status: 200, effect: { kind: status, hold: id } });
    };
    const post = () => {
      const reference = randomUUID();
      return this.#post({ reference }, { kind: 'post', references: [reference] });
    };
    const get = async (path: string) => void (await this.#send({ method: 'GET', path, status: 200 }));
    return [
      { name: 'post', weight: 40, requests: 1, run: async () => this.#remember(await post()) },
      {
        ...{ name: 'post through the queue', weight: 15, requests: 1 },
        run: async () => {
          const reference = randomUUID();
          await this.#post({ reference, skip_queue: false }, { kind: 'queue', reference });
        },
      },
      { name: 'hold and commit', weight: 8, requests: 2, run: hold('commit') },
      { name: 'hold and void', weight: 3, requests: 2, run: hold('void') },
      {
        ...{ name: 'post and refund', weight: 2, requests: 2 },
        run: async () => {
          const id = await post();
          const effect: Effect = { kind: 'refund', of: id };
          const path = `/refund-transaction/${id}`;
          await this.#send({ method: 'POST', path, body: { skip_queue: true }, status: 201, effect });
        },
      },
      {
        ...{ name: 'bulk', weight: 2, requests: 1 },
        run: async () => {
          const references = Array.from({ length: itemsInBulk }, () => randomUUID());
          const transactions = references.map((reference) => this.#transaction({ reference }));
          const body = { atomic: true, skip_queue: true, transactions };
          const effect: Effect = { kind: 'post', references };
          await this.#send({ method: 'POST', path: '/transactions/bulk', body, status: 201, effect });
        },
      },
      {
        ...{ name: 'read a balance', weight: 14, requests: 1 },
        run: () => get(`/balances/${balance()}`),
      },
      {
        ...{ name: 'read a transaction', weight: 6, requests: 1 },
        // At the very beginning there is none.
        run: () => get(this.#recent.length === 0 ? `/balances/${balance()}` : `/transactions/${oneOf(this.#recent)}`),
      },
      {
        ...{ name: 'balance at a time', weight: 3, requests: 1 },
        run: () => {
          const at = new Date(Date.now() - Math.random() * 60_000).toISOString();
          return get(`/balances/${balance()}/at?timestamp=${at}`);
        },
      },
      {
        ...{ name: 'filtered list', weight: 4, requests: 1 },
        run: () => get(`/transactions?source_eq=${balance()}&status_eq=APPLIED&limit=20`),
      },
      {
        ...{ name: 'body filter', weight: 3, requests: 1 },
        run: async () => {
          const filters = [{ field: 'destination', operator: 'eq', value: balance() }];
          const body = { filters, limit: 20 };
          await this.#send({ method: 'POST', path: '/transactions/filter', body, status: 200 });
        },
      },
    ];
  }

  #remember(id: string): void {
    if (this.#recent.length < recentMax) this.#recent.push(id);
    else this.#recent[Math.floor(Math.random() * recentMax)] = id;
  }

  #transaction(fields: object): object {
    const { balances } = this.#target.accounts;
    const source = Math.floor(Math.random() * balances.length);
    const destination = (source + 1 + Math.floor(Math.random() * (balances.length - 1))) % balances.length;
    return {
      ...{ precise_amount: 100, precision: 100, currency, description: 'soak' },
      ...{ source: balances[source], destination: balances[destination], skip_queue: true },
      ...fields,
    };
  }

  async #post(fields: object, effect: Effect): Promise<string> {
    const body = this.#transaction(fields);
    const answer = await this.#send({ method: 'POST', path: '/transactions', body, status: 201, effect });
    return (answer as { transaction_id: string }).transaction_id;
  }

  async #send(sending: Sending): Promise<unknown> {
    const { status, effect } = sending;
    try {
      const answer = await this.#exchange(sending);
      if (answer.status === 504) throw new Unanswered('504');
      if (answer.status !== status) throw new WrongAnswer(`${answer.status} ${answer.text.slice(0, 200)}`);
      if (effect !== undefined) this.applied += appliedBy(effect);
      return JSON.parse(answer.text);
    } catch (error) {
      if (error instanceof Unanswered && effect !== undefined) this.unknown.push(effect);
      throw error;
    }
  }

  /** @throws Unanswered if there is none, or not all of it. */
  async #exchange({ method, path, body }: Sending): Promise<{ status: number; text: string }> {
    const { server } = this.#target;
    const isProxied = Math.random() < proxyShare;
    const { host, port } = isProxied ? server.gateway : server.ledger;
    const target = isProxied ? `/proxy${path}${path.includes('?') ? '&' : '?'}instance_id=${server.instanceId}` : path;
    try {
      const answer = await request(`http://${host}:${port}${target}`, {
        dispatcher: this.#agent,
        method,
        headers: { ...(isProxied ? proxyHeaders(server) : {}), 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      });
      return { status: answer.statusCode, text: await answer.body.text() };
    } catch (error) {
      throw new Unanswered(error instanceof Error ? error.message : String(error), { cause: error });
    }
  }
}

function oneOf(list: readonly string[]): string {
  return list[Math.floor(Math.random() * list.length)] ?? '';
}
