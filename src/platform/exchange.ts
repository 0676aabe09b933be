/** One request and the beginning of its answer, by undici's `dispatch`: its `request`, whose bodies are streams, costs twice as much. */
import type { Dispatcher } from 'undici';

export interface Answer {
  readonly status: number;
  /** As text; what is no UTF-8 is replaced. */
  readonly body: string;
}

export interface ExchangeLimits {
  /** For the whole exchange, connecting included. */
  readonly timeoutMs: number;
  /** Of the answer so much is read, and a piece at most; then the connection is closed. */
  readonly answerBytesMax: number;
}

/** @throws Error of the connection, or that there was no answer in time. */
export function exchange(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  limits: ExchangeLimits,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const handler = new Exchange(limits, resolve, reject);
    try {
      dispatcher.dispatch(options, handler);
    } catch (error) {
      handler.fail(error); // what is not HTTP, a header's value for example
    }
  });
}

class Exchange implements Dispatcher.DispatchHandler {
  readonly #answerBytesMax: number;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  /** Null: it waits for a connection. */
  #controller: Dispatcher.DispatchController | null = null;
  /** Why it is given up. */
  #givenUp: Error | null = null;
  #status = 0;
  readonly #chunks: Buffer[] = [];
  #length = 0;

  constructor(
    { timeoutMs, answerBytesMax }: ExchangeLimits,
    resolve: (answer: Answer) => void,
    reject: (error: unknown) => void,
  ) {
    this.#answerBytesMax = answerBytesMax;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => {
      const error = new Error(`no answer within ${timeoutMs / 1_000} s`);
      reject(error);
      this.#giveUp(error);
    }, timeoutMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#givenUp !== null) controller.abort(this.#givenUp);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.#status = statusCode; // the last one counts: those before it are 1xx
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#answerBytesMax) return;
    this.#answer();
    this.#giveUp(new Error('the rest is not read'));
  }

  onResponseEnd(): void {
    this.#answer();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  fail(error: unknown): void {
    clearTimeout(this.#timer);
    this.#reject(error);
  }

  #answer(): void {
    clearTimeout(this.#timer);
    this.#resolve({ status: this.#status, body: Buffer.concat(this.#chunks).toString('utf8') });
  }

  #giveUp(why: Error): void {
    this.#givenUp = why;
    this.#controller?.abort(why);
  }
}
