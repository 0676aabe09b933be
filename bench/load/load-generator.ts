/** The bench's handle on its load generator. */
import { once } from 'node:events';
import { type Child, startChild } from '../child.ts';
import type { Order, Tally } from './messages.ts';

/** Beyond the time asked for, before the run counts as hung. */
const graceMs = 60_000;

export class LoadGenerator {
  readonly #child: Child = startChild(new URL('generator.ts', import.meta.url), []);

  /** Carries the order out. One at a time. */
  async run(order: Order): Promise<Tally> {
    const { process: child } = this.#child;
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), order.warmUpMs + order.measureMs + graceMs);
    const { signal } = waiting;
    try {
      const answered = once(child, 'message', { signal });
      const ended = once(child, 'exit', { signal }).then(() => [{ error: 'the load generator ended' }]);
      child.send(order);
      const [answer] = (await Promise.race([answered, ended])) as [{ tally: Tally } | { error: string }];
      if ('error' in answer) throw new Error(answer.error);
      return answer.tally;
    } finally {
      clearTimeout(timer);
      waiting.abort();
    }
  }

  stop(): Promise<void> {
    return this.#child.stop();
  }
}
