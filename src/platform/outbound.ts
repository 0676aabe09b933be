/**
 * Requests to URLs that users chose. Such a URL must not make this server reach into its own network (server-side
 * request forgery): the name is resolved here, every address is judged, and the connection goes to an address that was
 * judged, so a name that changes its mind in between gains nothing. Redirects are not followed; TLS is verified.
 */
import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { isPublicAddress } from './public-address.ts';

export interface Outbound {
  /**
   * @param timeoutMs for the whole exchange, connecting and reading included.
   * @returns the answer's status and the beginning of its body.
   * @throws Error saying what went wrong, in words fit for the user who chose the URL.
   */
  post(url: string, message: OutboundMessage): Promise<{ readonly status: number; readonly body: string }>;
  /** Ends all connections, those in use too. */
  close(): Promise<void>;
}

interface OutboundMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
}

/** An answer is read so far and no further. */
const answerBytesMax = 64 * 1024;
/** Unused connections are closed after this. */
const keepAliveMs = 10_000;

/** @param allowPrivate whether addresses inside are allowed, too. */
export function openOutbound({
  allowPrivate,
  connectionsMax,
}: {
  allowPrivate: boolean;
  connectionsMax: number;
}): Outbound {
  const agent = new Agent({
    connections: connectionsMax,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: keepAliveMs,
    connect: allowPrivate ? {} : { lookup: publicLookup },
  });
  return {
    async post(text, { headers, body, timeoutMs }) {
      const url = httpUrl(text);
      // An address in the URL is connected to without a look-up.
      const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
      if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw notPublic(host, host);
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const answer = await request(url, { method: 'POST', dispatcher: agent, headers, body, signal });
        return { status: answer.statusCode, body: await beginning(answer.body) };
      } catch (error) {
        if (signal.aborted) throw new Error(`no answer within ${timeoutMs / 1_000} s`, { cause: error });
        throw error;
      }
    },
    close: () => agent.destroy(),
  };
}

function httpUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null) throw new Error('the URL has the wrong form');
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new Error(`${url.protocol} URLs are not called; use https`);
}

async function beginning(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    // Leaving the loop ends the connection.
    if (length >= answerBytesMax) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Resolves as the system does; one address that is inside spoils them all. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '');
    const inside = addresses.find(({ address }) => !isPublicAddress(address));
    if (inside !== undefined) return callback(notPublic(hostname, inside.address), '');
    const [first] = addresses;
    if (options.all === true || first === undefined) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

function notPublic(host: string, address: string): Error {
  const which = host === address ? address : `${host} is ${address}, which`;
  return new Error(`${which} is not a public address; set TALLYGATE_WEBHOOK_ALLOW_PRIVATE=true to call it`);
}
