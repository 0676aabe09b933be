/** Somebody who is told of events: a real server, whose answers the test decides. */
import type { ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';
import { httpUpstream, type SeenRequest } from './upstream.ts';

export interface Told extends SeenRequest {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events freely
  readonly json: any;
}

export interface Receiver {
  readonly url: string;
  /** In the order they came in. */
  readonly told: Told[];
  /** Answers from now on; by default 200 without a body. */
  answer: (told: Told, response: ServerResponse) => void;
  /** The events told of so far: `transaction.applied`, ... */
  names(): string[];
}

export async function receiver(t: Pick<TestContext, 'after'>): Promise<Receiver> {
  const told: Told[] = [];
  const { url } = await httpUpstream(t, (request, response) => {
    const one = { ...request, json: JSON.parse(request.body) };
    told.push(one);
    self.answer(one, response);
  });
  const self: Receiver = {
    url,
    told,
    answer: (_told, response) => void response.writeHead(200).end(),
    names: () => told.map(({ json }) => json.event),
  };
  return self;
}
