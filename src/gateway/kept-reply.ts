/** Holds an answer until it is whole, so that it can be kept before it goes out; one that is too long passes through. */
import type { ReplySink, ReplySource } from './instance.ts';

export interface WholeAnswer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export class KeptReply implements ReplySink {
  readonly #sink: ReplySink;
  readonly #bytesMax: number;
  #head: { status: number; headers: readonly string[] } | null = null;
  #chunks: Uint8Array[] = [];
  #bytes = 0;
  #isPassing = false;
  #isWhole = false;

  constructor(sink: ReplySink, bytesMax: number) {
    this.#sink = sink;
    this.#bytesMax = bytesMax;
  }

  /** Null if it has gone out already, or has broken off. */
  get whole(): WholeAnswer | null {
    if (this.#head === null || !this.#isWhole || this.#isPassing) return null;
    return { ...this.#head, body: Buffer.concat(this.#chunks) };
  }

  /** Of an answer that has gone out whole, too long to be held; else null. */
  get passedStatus(): number | null {
    return this.#isPassing && this.#isWhole ? (this.#head?.status ?? null) : null;
  }

  get source(): ReplySource | null {
    return this.#sink.source;
  }

  set source(source: ReplySource | null) {
    this.#sink.source = source;
  }

  answer(status: number, headers: readonly string[], body: string | Buffer): void {
    this.begin(status, headers);
    this.write(Buffer.from(body));
    this.end();
  }

  begin(status: number, headers: readonly string[]): void {
    this.#head = { status, headers };
  }

  write(chunk: Uint8Array): boolean {
    if (this.#isPassing) return this.#sink.write(chunk);
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    return this.#bytes <= this.#bytesMax || this.#pass();
  }

  #pass(): boolean {
    this.#isPassing = true;
    const { status, headers } = this.#head ?? { status: 502, headers: [] }; // `begin` comes before any `write`
    this.#sink.begin(status, headers);
    const isReady = this.#chunks.map((chunk) => this.#sink.write(chunk)).every(Boolean);
    this.#chunks = [];
    return isReady;
  }

  end(): void {
    this.#isWhole = true;
    if (this.#isPassing) this.#sink.end();
  }

  breakOff(cause: unknown): void {
    this.#sink.breakOff(cause);
  }
}
