/**
 * Stands between a client and PostgreSQL, reads what the client sends (the frontend/backend protocol, PostgreSQL manual
 * chapter 54), and lets something go wrong at a statement of the test's choice, known by its name or its text.
 */
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { cleanUp } from './cleanup.ts';
import type { TestDatabase } from './database.ts';

export type Fault =
  /** The server refuses the statement with this SQLSTATE. */
  | { readonly kind: 'refuse'; readonly code: string }
  /** The connection breaks before the statement reaches the server. */
  | { readonly kind: 'cut before' }
  /** The server does what the statement says, and the connection breaks before the client hears of it. */
  | { readonly kind: 'cut after' }
  /** From before the statement on nothing gets through, either way, and neither side is told. */
  | { readonly kind: 'silence before' }
  /** The same, once the server has done what the statement says. */
  | { readonly kind: 'silence after' }
  /** The statement waits until this is done; told which backend it was on its way to. */
  | { readonly kind: 'meanwhile'; readonly work: (backendPid: number) => Promise<unknown> };

export interface FaultProxy {
  /** As the database, but through the proxy. */
  readonly database: TestDatabase;
  /** At the next such statement, or after letting some pass; once. */
  arm(statement: string, fault: Fault, passing?: number): void;
  /** Whether what was armed last has happened. */
  hasHappened(): boolean;
  /** From now on the database is away: connections break, and new ones are not answered. */
  goAway(): void;
  comeBack(): void;
  /** Names (or texts) of all statements that went through, in order. */
  readonly statements: string[];
}

interface Armed {
  readonly statement: string;
  readonly fault: Fault;
  /** Such statements that go through before. */
  passing: number;
}

export async function faultProxy(t: Pick<TestContext, 'after'>, database: TestDatabase): Promise<FaultProxy> {
  const sockets = new Set<net.Socket>();
  const statements: string[] = [];
  let armed: Armed | null = null;
  let isAway = false;
  const take = (statement: string): Fault | null => {
    statements.push(statement);
    if (armed?.statement !== statement || armed.passing-- > 0) return null;
    const { fault } = armed;
    armed = null;
    return fault;
  };
  const server = net.createServer({ noDelay: true }, (client) => {
    if (isAway) {
      client.destroy();
      return;
    }
    const upstream = net.connect(addressOf(database.url));
    const session = new Session(client, upstream, take);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // What breaks on one side breaks on the other; the test looks at what comes of it.
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          if (session.isSilent) return;
          client.destroy();
          upstream.destroy();
        });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUp(t, () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    database: { ...database, url: proxied(database.url, port) },
    arm: (statement, fault, passing = 0) => {
      armed = { statement, fault, passing };
    },
    hasHappened: () => armed === null,
    goAway() {
      isAway = true;
      for (const socket of sockets) socket.destroy();
    },
    comeBack() {
      isAway = false;
    },
    statements,
  };
}

/** One connection. */
class Session {
  readonly #client: net.Socket;
  readonly #upstream: net.Socket;
  readonly #take: (statement: string) => Fault | null;
  readonly #textByName = new Map<string, string>();
  #backendPid = 0;
  /** Of the query that is arriving: its statement, and its messages so far. */
  #bound: string | null = null;
  #parse: Buffer[] = [];
  #query: Buffer[] = [];
  /** Queries sent and answered, each ended by ReadyForQuery. */
  #sent = 0;
  #answered = 0;
  /** Once the server has answered so many queries the connection breaks; until then the client hears no more. */
  #cutAfter = Number.POSITIVE_INFINITY;
  isSilent = false;

  constructor(client: net.Socket, upstream: net.Socket, take: (statement: string) => Fault | null) {
    this.#client = client;
    this.#upstream = upstream;
    this.#take = take;
    void this.#readClient().catch(() => client.destroy());
    void this.#readServer().catch(() => upstream.destroy());
  }

  async #readClient(): Promise<void> {
    // The first message has no type. It asks for a session: no test of ours speaks TLS to its own machine.
    for await (const { type, message } of messagesOf(this.#client, { isFirstUntyped: true })) {
      // What a connection that is gone had sent behind a fault must not take the next one, which is meant for another.
      if (this.#client.destroyed) return;
      if (type === '' || type === 'p' || type === 'X') this.#upstream.write(message);
      else await this.#readQuery(type, message);
    }
  }

  /** Gathers the messages of a query up to its end, so that it can be sent on, or not, as a whole. */
  async #readQuery(type: string, message: Buffer): Promise<void> {
    if (type === 'P') {
      const [name, text] = [textAt(message, 5), textAt(message, 5 + Buffer.byteLength(textAt(message, 5)) + 1)];
      this.#textByName.set(name, name === '' ? text.trim() : name);
      this.#parse.push(message);
      return;
    }
    if (type === 'B') {
      const portal = textAt(message, 5);
      this.#bound = this.#textByName.get(textAt(message, 5 + Buffer.byteLength(portal) + 1)) ?? '?';
    }
    if (type === 'Q') this.#bound = textAt(message, 5).trim();
    this.#query.push(message);
    if (type !== 'S' && type !== 'Q') return;
    const parse = Buffer.concat(this.#parse.splice(0));
    const query = Buffer.concat(this.#query.splice(0));
    const statement = this.#bound;
    this.#bound = null;
    this.#sent += 1;
    if (this.isSilent) return;
    const fault = statement === null ? null : this.#take(statement);
    if (fault?.kind === 'silence before') {
      this.isSilent = true;
      return;
    }
    // Sent on in any other case: what goes wrong goes wrong when the statement runs.
    this.#upstream.write(parse);
    await this.#send(query, fault);
  }

  async #send(query: Buffer, fault: Exclude<Fault, { kind: 'silence before' }> | null): Promise<void> {
    switch (fault?.kind) {
      case undefined:
        break;
      case 'cut before':
        // Both at once: nothing that the client has sent behind this statement may overtake it.
        this.#upstream.destroy();
        this.#client.destroy();
        return;
      case 'refuse':
        this.#upstream.write(raise(fault.code));
        return;
      case 'silence after':
        this.isSilent = true;
        this.#cutAfter = this.#sent;
        break;
      case 'cut after':
        this.#cutAfter = this.#sent;
        break;
      case 'meanwhile':
        await fault.work(this.#backendPid);
    }
    this.#upstream.write(query);
  }

  async #readServer(): Promise<void> {
    for await (const { type, message } of messagesOf(this.#upstream, { isFirstUntyped: false })) {
      if (type === 'K') this.#backendPid = message.readInt32BE(5);
      // The first says that the session is open.
      if (type === 'Z') this.#answered += 1;
      if (this.#answered - 1 >= this.#cutAfter && !this.isSilent) this.#client.destroy();
      else if (this.#cutAfter === Number.POSITIVE_INFINITY) this.#client.write(message);
    }
  }
}

/** Whole messages, each with its type, a letter: '' for the first if that has none. */
async function* messagesOf(
  socket: net.Socket,
  { isFirstUntyped }: { isFirstUntyped: boolean },
): AsyncGenerator<{ type: string; message: Buffer }> {
  let typeBytes = isFirstUntyped ? 0 : 1;
  let bytes: Buffer = Buffer.alloc(0);
  for await (const chunk of socket) {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    while (bytes.length >= typeBytes + 4) {
      const length = typeBytes + bytes.readInt32BE(typeBytes);
      if (bytes.length < length) break;
      yield { type: bytes.toString('latin1', 0, typeBytes), message: bytes.subarray(0, length) };
      bytes = bytes.subarray(length);
      typeBytes = 1;
    }
  }
}

/** Text up to its zero byte. */
function textAt(message: Buffer, start: number): string {
  return message.toString('utf8', start, message.indexOf(0, start));
}

/** A simple query that fails: for the client it looks like the failure of what it sent. */
function raise(code: string): Buffer {
  const text = `do $$ begin raise exception 'injected' using errcode = '${code}'; end $$\0`;
  const message = Buffer.alloc(5 + Buffer.byteLength(text));
  message.write('Q', 0, 'latin1');
  message.writeInt32BE(message.length - 1, 1);
  message.write(text, 5);
  return message;
}

/** Of the server behind `url`: `postgresql://user@/name?host=/directory`, or with a host and a port. */
function addressOf(url: string): net.NetConnectOpts {
  const { host, hostname, port, query } = partsOf(url);
  const directory = query.get('host');
  if (host === '' && directory !== null) return { path: `${directory}/.s.PGSQL.5432` };
  return { host: hostname, port: Number(port === '' ? 5432 : port) };
}

function proxied(url: string, port: number): string {
  const { query } = partsOf(url);
  query.delete('host');
  const base = url.replace(/\?.*$/, '').replace(/^([a-z]+:\/\/)([^/@]*@)?[^/]*/, `$1$2127.0.0.1:${port}`);
  return query.size === 0 ? base : `${base}?${query}`;
}

/** `URL` takes no address without a host. */
function partsOf(url: string): { host: string; hostname: string; port: string; query: URLSearchParams } {
  const [, host = '', rest = ''] = /^[a-z]+:\/\/(?:[^/@]*@)?([^/]*)(.*)$/.exec(url) ?? [];
  const [hostname = '', port = ''] = host.split(':');
  return { host, hostname, port, query: new URLSearchParams(rest.split('?')[1] ?? '') };
}
