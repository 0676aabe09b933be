/**
 * One keep-alive connection that carries one request at a time, as bytes. Knows just enough HTTP/1.1 (RFC 9112) to find
 * where an answer ends: this process shares the machine with what it measures, and what it saves is left to them.
 */
import net from 'node:net';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** The process that serves it; null: not one the bench started. */
  readonly pid: number | null;
}

const readBufferBytes = 64 * 1024;

export class Connection {
  readonly #endpoint: Endpoint;
  #socket: net.Socket | null = null;
  /** Of an answer that came in more than one piece. */
  #received: Buffer[] = [];
  #answered: ((status: number) => void) | null = null;
  #read: ((answer: string) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
  }

  /**
   * Sends a whole request (head and body, ASCII) and resolves with the status once the whole answer is there.
   * @param read is given the whole answer, head and body, before that.
   * @throws if the connection breaks; the next call opens a new one.
   */
  exchange(request: string, read: ((answer: string) => void) | null = null): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#read = read;
      this.#failed = reject;
      this.#socket ??= this.#open();
      this.#socket.write(request, 'latin1');
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  #open(): net.Socket {
    const { host, port } = this.#endpoint;
    const buffer = Buffer.allocUnsafe(readBufferBytes);
    const onread: net.OnReadOpts = {
      buffer,
      callback: (length) => {
        this.#receive(buffer.subarray(0, length));
        return true;
      },
    };
    const socket = net.connect({ host, port, noDelay: true, onread });
    socket.on('error', (error) => this.#break(socket, error));
    socket.on('close', () => this.#break(socket, new Error('the server closed the connection')));
    return socket;
  }

  #break(socket: net.Socket, error: Error): void {
    if (this.#socket !== socket) return;
    this.close();
    this.#received = [];
    this.#failed?.(error);
  }

  #receive(chunk: Buffer): void {
    const bytes = this.#received.length === 0 ? chunk : Buffer.concat([...this.#received, chunk]);
    const answer = readAnswer(bytes);
    if (answer === null) {
      // The read buffer is used again for the next piece.
      this.#received = [Buffer.from(bytes)];
      return;
    }
    this.#received = [];
    if (answer.closes) this.close();
    this.#read?.(bytes.toString('latin1'));
    this.#answered?.(answer.status);
  }
}

/** The status of a complete answer; null while some of it is missing. */
function readAnswer(bytes: Buffer): { status: number; closes: boolean } | null {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const head = bytes.toString('latin1', 0, headEnd);
  const declared = /\r\ncontent-length: *(\d+)/i.exec(head);
  const isComplete =
    declared !== null
      ? bytes.length >= headEnd + 4 + Number(declared[1])
      : // Chunked: bodies here are JSON on one line, which can't hold the line that ends them.
        bytes.toString('latin1', bytes.length - 7) === '\r\n0\r\n\r\n';
  if (!isComplete) return null;
  return { status: Number(head.slice(9, 12)), closes: /\r\nconnection: *close/i.test(head) };
}
