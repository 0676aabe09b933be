/** As `Connection`, but by an ordinary HTTP client, which costs half as much again. */
import { Client } from 'undici';
import type { Endpoint } from './connection.ts';

export class UndiciConnection {
  readonly #client: Client;

  constructor({ host, port }: Endpoint) {
    this.#client = new Client(`http://${host}:${port}`, { pipelining: 1 });
  }

  /** @param read is given the body of the answer. */
  exchange(request: string, read: ((answer: string) => void) | null = null): Promise<number> {
    const headEnd = request.indexOf('\r\n\r\n');
    const [requestLine = '', ...lines] = request.slice(0, headEnd).split('\r\n');
    const [method = '', path = ''] = requestLine.split(' ');
    const body = request.slice(headEnd + 4);
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      this.#client.dispatch(
        {
          method: method as 'GET',
          path,
          headers: lines.flatMap((line) => line.split(': ')),
          body: body === '' ? null : body,
        },
        {
          onRequestStart: () => undefined,
          onResponseStart: (_controller, statusCode) => {
            status = statusCode;
          },
          onResponseData: (_controller, chunk) => {
            if (read !== null) chunks.push(chunk);
          },
          onResponseEnd: () => {
            read?.(Buffer.concat(chunks).toString('latin1'));
            resolve(status);
          },
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });
  }

  close(): void {
    void this.#client.destroy();
  }
}
