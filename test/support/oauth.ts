/** What an OAuth client and a person's browser do, step by step; the client's half is an independent library. */
import * as oauth from 'oauth4webapi';
import { password, type TestCloud } from './cloud.ts';

export const redirectUri = 'https://app.example.com/callback';

export interface TestClient {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly auth: oauth.ClientAuth;
  readonly secret: string;
  /** The parameters of a request to the authorization endpoint that is all right. */
  readonly request: Record<string, string>;
  readonly verifier: string;
}

/** Plain HTTP is what tests speak. */
export const options = { [oauth.allowInsecureRequests]: true } as const;

/** Registers a client and finds the server, as a program would. */
export async function testClient(cloud: TestCloud, wanted: Record<string, unknown> = {}): Promise<TestClient> {
  const made = await cloud.ask('POST /oauth/clients', {
    name: 'Reports',
    scopes: ['proxy:read', 'data:read'],
    redirect_uris: [redirectUri],
    ...wanted,
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const issuer = new URL(cloud.origin);
  const discovered = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...options });
  const server = await oauth.processDiscoveryResponse(issuer, discovered);
  const verifier = oauth.generateRandomCodeVerifier();
  const { client_id, client_secret, redirect_uris } = made.body;
  return {
    server,
    client: { client_id },
    auth: client_secret === null ? oauth.None() : oauth.ClientSecretBasic(client_secret),
    secret: client_secret,
    verifier,
    request: {
      response_type: 'code',
      client_id,
      redirect_uri: redirect_uris[0] ?? '',
      state: 'of the client',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    },
  };
}

/** A browser with nothing but cookies, each sent only to the path that it was set for. */
export class CookieJar {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  header(path: string): string {
    const fitting = [...this.#cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    return fitting.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  take(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
      this.#cookies.set(name, { value, path });
    }
  }
}

/** Asks to be let in. @returns where the sign-in page is, or the answer if there is none. */
export async function beginSignIn(
  cloud: TestCloud,
  request: Record<string, string | undefined>,
): Promise<{ page: string | null; jar: CookieJar; response: Response }> {
  const jar = new CookieJar();
  const given = Object.entries(request).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const response = await cloud.send(`/oauth/authorize?${new URLSearchParams(given)}`, { key: null });
  jar.take(response);
  const location = response.headers.get('location');
  return { page: location?.startsWith('/oauth/interaction/') ? location : null, jar, response };
}

/** Shows the page. */
export async function readPage(
  cloud: TestCloud,
  page: string,
  jar: CookieJar,
): Promise<{ html: string; csrf: string }> {
  const response = await cloud.send(page, { key: null, headers: { cookie: jar.header(page) } });
  const html = await response.text();
  return { html, csrf: /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '' };
}

export interface Typed {
  readonly email?: string;
  readonly password?: string;
  readonly code?: string;
  readonly action?: string;
  readonly csrf?: string;
}

/** Sends the form of the page. */
export async function submit(
  cloud: TestCloud,
  { page, jar }: { page: string; jar: CookieJar },
  typed: Typed,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { csrf } = await readPage(cloud, page, jar);
  const form = { csrf, email: 'ada@example.com', password, code: '', action: 'sign-in', ...typed };
  const response = await cloud.send(page, {
    key: null,
    method: 'POST',
    headers: { cookie: jar.header(page), origin: cloud.origin, ...headers },
    body: new URLSearchParams(form),
  });
  jar.take(response);
  return response;
}

/** Signs in and is sent back. @returns where to. */
export async function signInAndReturn(
  cloud: TestCloud,
  request: Record<string, string | undefined>,
  typed: Typed = {},
): Promise<URL> {
  const { page, jar, response } = await beginSignIn(cloud, request);
  if (page === null) throw new Error(`${response.status} ${await response.text()}`);
  const submitted = await submit(cloud, { page, jar }, typed);
  const resume = submitted.headers.get('location');
  if (resume === null) throw new Error(`${submitted.status} ${await submitted.text()}`);
  const resumed = await cloud.send(resume, { key: null, headers: { cookie: jar.header(resume) } });
  const location = resumed.headers.get('location');
  if (location === null) throw new Error(`${resumed.status} ${await resumed.text()}`);
  return new URL(location);
}

/** The whole way from registering to tokens. */
export async function tokensFor(
  cloud: TestCloud,
  tested: TestClient,
  { typed = {}, request = {} }: { typed?: Typed; request?: Record<string, string | undefined> } = {},
): Promise<oauth.TokenEndpointResponse> {
  const returned = await signInAndReturn(cloud, { ...tested.request, ...request }, typed);
  return exchangeCode(tested, returned);
}

export async function exchangeCode(tested: TestClient, returned: URL): Promise<oauth.TokenEndpointResponse> {
  const { server, client, auth, verifier, request } = tested;
  const params = oauth.validateAuthResponse(server, client, returned, request.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    auth,
    params,
    request.redirect_uri ?? '',
    verifier,
    options,
  );
  return oauth.processAuthorizationCodeResponse(server, client, response);
}

export async function refresh(tested: TestClient, refreshToken: string): Promise<oauth.TokenEndpointResponse> {
  const { server, client, auth } = tested;
  const response = await oauth.refreshTokenGrantRequest(server, client, auth, refreshToken, options);
  return oauth.processRefreshTokenResponse(server, client, response);
}

/** What a token can be used for at once: the Proxy's answer. 400: it is good, and the instance is missing. */
export async function proxyStatus(cloud: TestCloud, token: string, line = 'GET /ledgers'): Promise<number> {
  const [method = 'GET', path = ''] = line.split(' ');
  return (await cloud.send(`/proxy${path}`, { method, key: token })).status;
}

/** Sends a form to an endpoint and gives status, headers and body. */
export async function post(
  cloud: TestCloud,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const response = await cloud.send(path, { key: null, method: 'POST', headers, body: new URLSearchParams(form) });
  const text = await response.text();
  const body = text.startsWith('{') ? JSON.parse(text) : { text };
  return { status: response.status, headers: response.headers, body };
}

export function basic({ client, secret }: TestClient): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${client.client_id}:${secret}`).toString('base64')}` };
}
