/**
 * Requests to URLs that users chose. Such a URL must not make this server reach into its own network (server-side
 * request forgery): the name is resolved here, every address is judged, and the connection goes to an address that was
 * judged, so a name that changes its mind in between gains nothing. Redirects are not followed; TLS is verified.
 */
import type { Agent } from 'undici';
import { guardedLookup, type JudgeAddress, judgeLiteral } from './address-guard.ts';
import { type Answer, exchange } from './exchange.ts';
import { onFirstUse } from './on-first-use.ts';
import { isPublicAddress } from './public-address.ts';

export interface Outbound {
  /**
   * @param message.timeoutMs for the whole exchange, connecting and reading included.
   * @returns the answer's status and the beginning of its body.
   * @throws Error saying what went wrong, in words fit for the user who chose the URL.
   */
  post(url: string, message: OutboundMessage & { readonly body: string }): Promise<Answer>;
  /** The same, without a body. */
  get(url: string, message: OutboundMessage): Promise<Answer>;
  /** Ends all connections, those in use too. */
  close(): Promise<void>;
}

interface OutboundMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** An answer is read so far and no further. */
const answerBytesMax = 64 * 1024;
/** Unused connections are closed after this. */
const keepAliveMs = 10_000;

/**
 * @param allowPrivate whether addresses inside are allowed, too.
 * @param connectionsMax to one server; null: as many as there are requests at once.
 * @param allowSetting which setting allows them, for those who are told why one was not called.
 */
export function openOutbound({
  allowPrivate,
  allowSetting,
  connectionsMax,
}: {
  allowPrivate: boolean;
  allowSetting: string;
  connectionsMax: number | null;
}): Outbound {
  const judge: JudgeAddress = (host, address) => {
    if (isPublicAddress(address)) return null;
    const which = host === address ? address : `${host} is ${address}, which`;
    return new Error(`${which} is not a public address; set ${allowSetting}=true to call it`);
  };
  let agent: Agent | null = null;
  // Most servers call nobody: the client is loaded for those that do.
  const client = onFirstUse(async () => {
    const undici = await import('undici');
    agent = new undici.Agent({
      connections: connectionsMax,
      pipelining: 1,
      allowH2: false,
      keepAliveTimeout: keepAliveMs,
      connect: allowPrivate ? {} : { lookup: guardedLookup(judge) },
    });
    return agent;
  });

  async function send(
    method: 'GET' | 'POST',
    text: string,
    { headers, body, timeoutMs }: OutboundMessage & { body?: string },
  ): Promise<Answer> {
    const url = httpUrl(text);
    const refusal = allowPrivate ? null : judgeLiteral(url, judge);
    if (refusal !== null) throw refusal;
    const { origin, pathname, search } = url;
    const options = { origin, path: `${pathname}${search}`, method, headers, body: body ?? null };
    return exchange(await client(), options, { timeoutMs, answerBytesMax });
  }

  return {
    post: (url, message) => send('POST', url, message),
    get: (url, message) => send('GET', url, message),
    close: async () => agent?.destroy(),
  };
}

function httpUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null) throw new Error('the URL has the wrong form');
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new Error(`${url.protocol} URLs are not called; use https`);
}
