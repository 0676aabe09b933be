/** A question of the gateway's own to an instance. */
import type { Arrival } from './headers.ts';
import type { Instance, ReplySink, ReplySource } from './instance.ts';

/** More than any single record that is asked for. */
const answerBytesMax = 1024 * 1024;

/** @throws Failure if there is no answer; Error if it is too long or breaks off. */
export async function askInstance(
  instance: Instance,
  { path, arrival, credentialId }: { readonly path: string; readonly arrival: Arrival; readonly credentialId: string },
): Promise<{ readonly status: number; readonly body: string }> {
  const sink = new GatheredAnswer();
  const question = { method: 'GET', path, query: '', headers: [], body: null, bodyBytes: 0 };
  await instance.forward({ ...question, arrival, credentialId }, sink);
  return sink.whole();
}

class GatheredAnswer implements ReplySink {
  source: ReplySource | null = null;
  #status = 0;
  #problem: unknown = null;
  #bytes = 0;
  readonly #chunks: Uint8Array[] = [];

  answer(status: number, _headers: readonly string[], body: string | Buffer): void {
    this.#status = status;
    this.#chunks.push(Buffer.from(body));
  }

  begin(status: number): void {
    this.#status = status;
  }

  write(chunk: Uint8Array): boolean {
    this.#bytes += chunk.length;
    if (this.#bytes > answerBytesMax) this.#problem = new Error('the answer is too long');
    else this.#chunks.push(chunk);
    return true;
  }

  end(): void {}

  breakOff(cause: unknown): void {
    this.#problem = cause ?? new Error('the answer broke off');
  }

  whole(): { status: number; body: string } {
    if (this.#problem !== null) throw this.#problem;
    return { status: this.#status, body: Buffer.concat(this.#chunks).toString('utf8') };
  }
}
