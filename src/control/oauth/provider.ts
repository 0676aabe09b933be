/**
 * The OAuth server: oidc-provider, with everything of OpenID Connect switched off and all of its choices made. What it says
 * of itself is in metadata.ts, where it keeps things in adapter.ts, and the page that people see in http/oauth.ts.
 */
import { generateKeyPairSync, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, {
  type ClientMetadata,
  type Configuration,
  errors,
  interactionPolicy,
  type JWK,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { Refusal } from '../../platform/errors.ts';
import { retryAfterHeader } from '../../platform/retry-after.ts';
import { isAway, retryAfterSeconds } from '../away.ts';
import type { Origin } from '../model/credential.ts';
import { scopes } from '../model/rights.ts';
import { clientSecretDigest } from '../oauth-clients.ts';
import type { Parts } from '../parts.ts';
import { newAccessToken, newRefreshToken } from '../secrets.ts';
import { adapters } from './adapter.ts';
import { type Page, renderAway, renderProblem } from './pages.ts';
import { accessTokenSeconds, codeSeconds, grantSeconds, refreshIdleSeconds, signInSeconds } from './times.ts';

/** Somebody's signing in, under way. */
export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

export interface OauthServer {
  readonly provider: Provider;
  /** A node handler. Its own URLs are those of the issuer, whatever Host the request names. */
  handle(request: IncomingMessage, response: ServerResponse, origin: Origin): Promise<void>;
  /** Null: this browser has none, or it took too long. */
  findInteraction(request: IncomingMessage, response: ServerResponse): Promise<Interaction | null>;
}

interface Settings {
  /** `https://ledger.example.com` */
  readonly issuer: string;
  /** Counts an answer that says that somebody may be guessing. @throws Refusal when one address has made too many. */
  readonly countGuess: (address: string | null) => void;
}

const idTokenKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as JWK;

const elsewhere: Origin = { requestId: null, address: null };

export function openOauthServer(parts: Parts, { issuer, countGuess }: Settings): OauthServer {
  const origins = new WeakMap<IncomingMessage, Origin>();
  const originOf = (): Origin => {
    const request = Provider.ctx?.req;
    return (request === undefined ? undefined : origins.get(request)) ?? elsewhere;
  };
  const provider = new Provider(issuer, configuration(parts, issuer, originOf));
  provider.proxy = true; // the headers that it believes then are written by `handle`
  takeOurFormats(parts, provider);
  const unanswered = new WeakSet<IncomingMessage>();
  provider.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!isAway(error)) throw error;
      unanswered.add(ctx.req);
    }
    if (unanswered.has(ctx.req)) answerAway(ctx);
  });
  provider.use(async (ctx, next) => {
    // Its page would run a script; it is offered nowhere.
    if (String(ctx.query.response_mode).includes('form_post')) {
      ctx.status = 400;
      return showProblem(ctx, noFormPost);
    }
    askForAllScopes(ctx as KoaContextWithOIDC, await clientOf(parts, ctx.query.client_id));
    await next();
    if (isGuess(ctx as KoaContextWithOIDC)) refuseGuessers(ctx as KoaContextWithOIDC, originOfRequest(ctx.req));
  });
  provider.on('server_error', (ctx, error) => {
    parts.log.error({ err: error }, 'a request to the OAuth server failed');
    if (isAway(error)) unanswered.add(ctx.req);
  });

  function originOfRequest(request: IncomingMessage): Origin {
    return origins.get(request) ?? elsewhere;
  }

  function refuseGuessers(ctx: KoaContextWithOIDC, { address }: Origin): void {
    try {
      countGuess(address);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      ctx.status = error.status;
      ctx.set(retryAfterHeader(error));
      ctx.body = { error: 'temporarily_unavailable', error_description: error.message };
    }
  }

  const answer = provider.callback();
  const { host, protocol } = new URL(issuer);
  return {
    provider,
    async handle(request, response, origin) {
      origins.set(request, origin);
      const { headers } = request;
      headers.host = host;
      headers['x-forwarded-proto'] = protocol.slice(0, -1);
      delete headers['x-forwarded-host'];
      delete headers['x-forwarded-for'];
      await answer(request, response);
    },
    findInteraction: (request, response) =>
      provider.interactionDetails(request, response).catch((error: unknown) => {
        if (error instanceof errors.SessionNotFound) return null;
        throw error;
      }),
  };
}

function configuration(parts: Parts, issuer: string, originOf: () => Origin): Configuration {
  const isSecure = issuer.startsWith('https:');
  const cookie = { httpOnly: true, sameSite: 'lax', secure: isSecure, signed: true, overwrite: true } as const;
  const off = { enabled: false } as const;
  return {
    adapter: adapters(parts, originOf),
    scopes: [...scopes],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    // A program that can't keep a secret proves with PKCE that it is the one that asked; the others may.
    pkce: { required: (_ctx, client) => client.clientAuthMethod === 'none' },
    allowOmittingSingleRegisteredRedirectUri: false,
    // It insists on a key for id tokens, of which it makes none: no scope that asks for one is known.
    jwks: { keys: [idTokenKey] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    features: {
      devInteractions: off,
      userinfo: off,
      rpInitiatedLogout: off,
      dPoP: off,
      resourceIndicators: off,
      pushedAuthorizationRequests: off,
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => maySee(parts, client, token) },
    },
    routes: {
      authorization: '/oauth/authorize',
      token: '/oauth/token',
      revocation: '/oauth/revoke',
      introspection: '/oauth/introspect',
    },
    cookies: {
      keys: [parts.secrets.digest('oauth cookie signature').toString('base64url')],
      names: { interaction: 'tallygate_oauth', resume: 'tallygate_oauth_resume', session: 'tallygate_oauth_session' },
      long: cookie,
      short: cookie,
    },
    interactions: { policy: signInEachTime(), url: (_ctx, { uid }) => `/oauth/interaction/${uid}` },
    ttl: {
      Interaction: signInSeconds,
      Session: signInSeconds,
      Grant: grantSeconds,
      AuthorizationCode: codeSeconds,
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      RefreshToken: (_ctx, token) =>
        Math.max(
          1,
          Math.min(refreshIdleSeconds, grantSeconds - (token.iiat === undefined ? 0 : token.totalLifetime())),
        ),
    },
    // A program in a browser may ask for its tokens from the pages that people are sent back to.
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientAuthMethod === 'none' && (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    // Ending what came of it is the adapter's, the consent included.
    revokeGrantPolicy: () => false,
    expiresWithSession: async () => false,
    loadExistingGrant: async ({ oidc }) => {
      const grantId = oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : oidc.provider.Grant.find(grantId);
    },
    findAccount: async (_ctx, memberId) => {
      const member = await parts.memory.findMember(memberId);
      return member === null ? undefined : { accountId: memberId, claims: async () => ({ sub: memberId }) };
    },
    renderError: (ctx, { error, error_description }) =>
      showProblem(ctx, { code: error, text: error_description ?? null }),
  };
}

const noFormPost = { code: 'invalid_request', text: 'response_mode is query or fragment' };

type ProblemPage = Parameters<typeof renderProblem>[0];

type Shown = Pick<KoaContextWithOIDC, 'type' | 'set' | 'body'>;

function showProblem(ctx: Shown, problem: ProblemPage): void {
  show(ctx, renderProblem(problem));
}

function show(ctx: Shown, page: Page): void {
  ctx.type = 'html';
  ctx.set(page.headers);
  ctx.body = page.html;
}

/** In the place of a fault, or of a person sent back to the client with one: nothing is wrong that time won't mend. */
function answerAway(ctx: Shown & Pick<KoaContextWithOIDC, 'path' | 'status' | 'remove'>): void {
  ctx.remove('location');
  ctx.status = 503;
  ctx.set(retryAfterHeader({ retryAfterSeconds }));
  if (ctx.path.startsWith('/oauth/authorize')) show(ctx, renderAway());
  else ctx.body = { error: 'temporarily_unavailable', error_description: 'the database can not be reached' };
}

/** Nobody stays signed in: whoever lets a client in says who they are, each time. */
function signInEachTime(): interactionPolicy.DefaultPolicy {
  const { Check, Prompt, base } = interactionPolicy;
  const policy = base();
  policy.clear();
  const hasNotSignedIn = new Check('not_signed_in', 'Somebody has to sign in', 'login_required', ({ oidc, query }) => {
    requireKnownScope(oidc.params?.scope, query.scope); // none asked for is all, by now
    return oidc.result?.login === undefined;
  });
  policy.add(new Prompt({ name: 'login', requestable: true }, hasNotSignedIn));
  policy.add(new Prompt({ name: 'consent', requestable: true })); // asked for on the same page
  return policy;
}

/** The forms of Blnk's tokens, and secrets of which only digests are known. */
function takeOurFormats(parts: Parts, provider: Provider): void {
  const { AccessToken, ClientCredentials, RefreshToken, Client } = provider;
  giveIds(AccessToken.prototype, newAccessToken);
  giveIds(RefreshToken.prototype, newRefreshToken);
  giveIds(ClientCredentials.prototype, newAccessToken, (token) => {
    const { params, body } = Provider.ctx?.oidc ?? {};
    if (params?.scope !== undefined) requireKnownScope(params.scope, body?.scope);
    token.scope ??= token.client?.scope; // none asked for: all that the client has
  });
  Object.assign(Client.prototype, {
    compareClientSecret(this: { clientSecret?: string }, presented: string): boolean {
      const expected = Buffer.from(this.clientSecret ?? '', 'hex');
      const found = clientSecretDigest(parts, presented);
      return expected.length === found.length && timingSafeEqual(expected, found);
    },
  });
}

interface Identified {
  generateTokenId(): string;
  scope?: string | undefined;
  readonly client?: ClientMetadata | undefined;
}

/** Its own method notes the token's form (opaque); only the text it gives is replaced. */
function giveIds(prototype: object, newId: () => string, prepare: (token: Identified) => void = () => undefined): void {
  const { generateTokenId } = prototype as Identified; // of oidc-provider's models; their types leave it out
  Object.assign(prototype, {
    generateTokenId(this: Identified): string {
      generateTokenId.call(this);
      prepare(this);
      return newId();
    },
  });
}

async function clientOf({ memory }: Parts, clientId: unknown) {
  return typeof clientId === 'string' ? memory.findOauthClient(clientId) : null;
}

/** RFC 6749 section 3.3: a request without a scope is one for the default, which is all that the client may have. */
function askForAllScopes(ctx: KoaContextWithOIDC, client: { readonly scopes: readonly string[] } | null): void {
  if (ctx.path !== '/oauth/authorize' || client === null) return;
  if (ctx.query.scope === undefined || ctx.query.scope === '') {
    ctx.query = { ...ctx.query, scope: client.scopes.join(' ') };
  }
}

/**
 * @param left what oidc-provider has left of the scope that was asked for: it takes out names that it doesn't know. If
 * nothing is left, that was a mistake, and no wish for the default.
 * @param asked as the client wrote it.
 * @throws InvalidScope.
 */
function requireKnownScope(left: unknown, asked: unknown): void {
  if (left === undefined || left === '') throw new errors.InvalidScope('requested scope is not known', String(asked));
}

/** A wrong client, secret, code or token: whatever it was, it is counted the same. */
function isGuess({ body, status }: KoaContextWithOIDC): boolean {
  if (status < 400) return false;
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  return error === 'invalid_client' || error === 'invalid_grant';
}

/** A token is shown to clients of the workspace that keep a secret, and is as good as its member and client are. */
async function maySee(
  { memory }: Parts,
  asker: { readonly clientId: string; readonly clientAuthMethod?: string | undefined },
  token: { readonly clientId?: string | undefined; readonly accountId?: string },
): Promise<boolean> {
  if (asker.clientAuthMethod === 'none' || token.clientId === undefined) return false;
  const [own, other] = await Promise.all([
    memory.findOauthClient(asker.clientId),
    memory.findOauthClient(token.clientId),
  ]);
  if (own === null || other === null || own.workspaceId !== other.workspaceId) return false;
  return (await memory.findMember(token.accountId ?? other.createdBy)) !== null;
}
