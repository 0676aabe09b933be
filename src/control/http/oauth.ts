/** The OAuth server's own routes, below `/oauth`, and what it says of itself below `/.well-known`. */
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../../platform/errors.ts';
import { onFirstUse } from '../../platform/on-first-use.ts';
import { retryAfterHeader, secondsToWait } from '../../platform/retry-after.ts';
import { tokenBuckets } from '../../platform/token-buckets.ts';
import { controlAction } from '../action.ts';
import { isAway, retryAfterSeconds } from '../away.ts';
import type { Origin } from '../model/credential.ts';
import { resourceMetadata, serverMetadata } from '../oauth/metadata.ts';
import { type Page, type Problem, renderAway, renderProblem, renderSignIn } from '../oauth/pages.ts';
import type { Interaction, OauthServer } from '../oauth/provider.ts';
import { callerIn, checkLogin } from '../sessions.ts';
import { requireSameOrigin } from './cross-origin.ts';
import { answerErrors } from './errors.ts';
import { type CloudContext, type CloudSettings, visitorOf } from './route.ts';

/** Without a public URL the issuer is wherever a request says it goes to; so many of these are kept. */
const issuersMax = 8;
const formBytesMax = 16 * 1024;
/** Sign-ins that one address begins: each is a row for ten minutes, and nobody has said yet who they are. */
const begunLimit = { perSecond: 2, burst: 120 };

/** To be registered at the root. Everything here is for anybody: clients and people say who they are on the way. */
export function oauthRoutes(context: CloudContext): FastifyPluginAsync {
  const { parts, settings } = context;
  return async (app) => {
    const serverFor = serverFinder(context);
    const begun = tokenBuckets(begunLimit);

    async function handOver(request: FastifyRequest, reply: FastifyReply): Promise<void> {
      const server = await serverFor(request);
      reply.hijack();
      await server.handle(request.raw, reply.raw, originOf(request, settings));
    }

    for (const [name, metadata] of [
      ['oauth-authorization-server', serverMetadata],
      ['openid-configuration', serverMetadata],
      ['oauth-protected-resource', resourceMetadata],
    ] as const) {
      app.get(`/.well-known/${name}`, { schema: { hide: true } }, async (request, reply) => {
        reply.header('cache-control', 'no-store');
        return metadata(issuerOf(request, settings));
      });
    }
    await app.register(
      async (oauth) => {
        answerErrors(oauth, parts.log);
        oauth.removeAllContentTypeParsers();
        // oidc-provider reads bodies itself.
        oauth.addContentTypeParser('*', (_request, _payload, done) => done(null));
        const hidden = { schema: { hide: true } } as const;
        oauth.get('/authorize', hidden, async (request, reply) => {
          const { isTaken, waitMs } = begun.take(settings.addressOf(request.raw) ?? '');
          if (!isTaken) {
            const wait = { retryAfterSeconds: secondsToWait(waitMs) };
            throw new Refusal('AUTH_TOO_MANY_ATTEMPTS', 'Too many sign-ins were begun', wait);
          }
          return handOver(request, reply);
        });
        oauth.get('/authorize/:uid', hidden, handOver);
        for (const path of ['/token', '/revoke', '/introspect']) oauth.post(path, hidden, handOver);
        await oauth.register(async (pages) => signInPage(pages, context, serverFor));
      },
      { prefix: '/oauth' },
    );
  };
}

type FindServer = (request: FastifyRequest) => Promise<OauthServer>;

function serverFinder({ parts, settings }: CloudContext): FindServer {
  const servers = new LRUCache<string, OauthServer>({ max: issuersMax });
  return async (request) => {
    const { openOauthServer } = await loadServer();
    const issuer = issuerOf(request, settings);
    let server = servers.get(issuer);
    if (server === undefined) {
      server = openOauthServer(parts, { issuer, countGuess: settings.countGuess });
      servers.set(issuer, server);
    }
    return server;
  };
}

/** oidc-provider is large, and few servers have clients: it is loaded by the first request for it. */
const loadServer = onFirstUse(async () => {
  const { warn } = console;
  // It says on loading that a Node is not good enough that has no long-term support yet; our tests say that it is.
  console.warn = (...said: unknown[]) => (String(said[0]).startsWith('oidc-provider') ? undefined : warn(...said));
  try {
    return await import('../oauth/provider.ts');
  } finally {
    console.warn = warn;
  }
});

/** Signing in and letting the client in are one step, on one page. */
function signInPage(app: FastifyInstance, { parts, settings }: CloudContext, serverFor: FindServer): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formBytesMax },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  const hidden = { schema: { hide: true } } as const;
  app.setErrorHandler((error, _request, reply) => {
    if (!isAway(error)) throw error;
    parts.log.error({ err: error }, 'the control database is out of reach');
    return send(reply.headers(retryAfterHeader({ retryAfterSeconds })), 503, renderAway());
  });

  app.get<{ Params: { uid: string } }>('/interaction/:uid', hidden, async (request, reply) => {
    const found = await findInteraction(request, reply);
    if (found === null) return send(reply, 400, expired());
    return send(reply, 200, await pageFor(found, { email: '', problem: null }));
  });

  app.post<{ Params: { uid: string }; Body: unknown }>('/interaction/:uid', hidden, async (request, reply) => {
    const found = await findInteraction(request, reply);
    if (found === null) return send(reply, 400, expired());
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const field = (name: string) => form.get(name) ?? '';
    if (!isFromOurPage(request, settings) || field('csrf') !== csrfToken(found)) return send(reply, 403, expired());
    const { provider } = await serverFor(request);
    if (field('action') === 'cancel') {
      const denied = { error: 'access_denied', error_description: 'the person has not let the client in' };
      return goOn(reply, await provider.interactionResult(request.raw, reply.raw, denied));
    }
    const email = field('email').slice(0, 320);
    try {
      const typed = { email, password: field('password'), code: field('code') };
      const { memberId, grantId } = await letIn(request, found, typed);
      const result = { login: { accountId: memberId, remember: false }, consent: { grantId } };
      return goOn(reply, await provider.interactionResult(request.raw, reply.raw, result));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const problem = problemOf(error);
      if (problem === null) throw error;
      return send(reply.headers(retryAfterHeader(error)), error.status, await pageFor(found, { email, problem }));
    }
  });

  /** Null: the browser has none under this address, it took too long, or the client has ended. */
  async function findInteraction(
    request: FastifyRequest<{ Params: { uid: string } }>,
    reply: FastifyReply,
  ): Promise<Interaction | null> {
    const found = await (await serverFor(request)).findInteraction(request.raw, reply.raw);
    if (found === null || found.uid !== request.params.uid) return null;
    return (await clientOf(found)) === null ? null : found;
  }

  async function clientOf({ params }: Interaction) {
    return parts.memory.findOauthClient(String(params.client_id));
  }

  async function pageFor(found: Interaction, typed: { email: string; problem: Problem | null }): Promise<Page> {
    const client = await clientOf(found);
    if (client === null) return expired();
    const { redirect_uri: redirectUri, scope } = found.params;
    return renderSignIn({
      ...typed,
      clientName: client.name,
      scopes: wantedScopes(scope, client.scopes),
      redirectUri: String(redirectUri),
      csrfToken: csrfToken(found),
    });
  }

  /** Checks who it is, and keeps what they agree to. @throws Refusal as signing in does. */
  async function letIn(
    request: FastifyRequest,
    found: Interaction,
    typed: { readonly email: string; readonly password: string; readonly code: string },
  ): Promise<{ memberId: string; grantId: string }> {
    const client = await clientOf(found);
    if (client === null) throw new Refusal('CLOUD_NOT_FOUND', 'The client was revoked or has expired');
    const { clientId, workspaceId } = client;
    const code = typed.code.replaceAll(' ', '');
    const visitor = visitorOf(request, settings);
    const { member } = await checkLogin(parts, visitor, {
      email: typed.email,
      password: typed.password,
      ...(code === '' ? {} : { code }),
      workspaceId,
    });
    const { memberId } = member;
    const scopes = wantedScopes(found.params.scope, client.scopes);
    const { Grant } = (await serverFor(request)).provider;
    const grant = new Grant({ accountId: memberId, clientId });
    grant.addOIDCScope(scopes.join(' '));
    const grantId = await grant.save();
    const caller = callerIn(member, clientId, visitor);
    const action = { name: 'oauth_grant.make', target: clientId, details: { scopes } } as const;
    await controlAction(parts, caller, action, async () => undefined);
    return { memberId, grantId };
  }

  function csrfToken({ uid }: Interaction): string {
    return parts.secrets.digest(`oauth form ${uid}`).toString('base64url');
  }
}

function wantedScopes(asked: unknown, ofClient: readonly string[]): string[] {
  const wanted = String(asked ?? '').split(' ');
  return ofClient.filter((scope) => wanted.includes(scope));
}

function isFromOurPage(request: FastifyRequest, settings: CloudSettings): boolean {
  try {
    requireSameOrigin(request, settings);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Null: not a thing that typing something else would put right. */
function problemOf({ code, message }: Refusal): Problem | null {
  switch (code) {
    case 'AUTH_INVALID_LOGIN':
    case 'AUTH_TOO_MANY_ATTEMPTS':
      return { field: 'email', text: `${message}.` };
    case 'AUTH_CODE_REQUIRED':
      return { field: 'code', text: 'Enter your password again, and the code of your authenticator app.' };
    default:
      return null;
  }
}

function expired(): Page {
  return renderProblem({
    code: 'expired',
    text: 'The sign-in was begun too long ago or in another browser, or the client has ended.',
  });
}

function send(reply: FastifyReply, status: number, page: Page): FastifyReply {
  return reply.code(status).headers(page.headers).send(page.html);
}

/** Back to oidc-provider, at the address that the browser knows us by. */
function goOn(reply: FastifyReply, returnTo: string): FastifyReply {
  const { pathname, search } = new URL(returnTo);
  return reply.code(303).header('location', `${pathname}${search}`).header('cache-control', 'no-store').send();
}

function issuerOf({ headers, raw }: FastifyRequest, { publicUrl }: CloudSettings): string {
  if (publicUrl !== null) return publicUrl;
  const origin = URL.parse(`http://${headers.host ?? ''}`)?.origin;
  return origin ?? `http://127.0.0.1:${raw.socket.localPort ?? 0}`;
}

function originOf(request: FastifyRequest, { addressOf }: CloudSettings): Origin {
  return { requestId: request.id, address: addressOf(request.raw) };
}
