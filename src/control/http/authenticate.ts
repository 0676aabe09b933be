/** Who is asking, and may they? The first thing that is looked at, even where there is no such path. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { presentedCredential } from '../../platform/credentials.ts';
import { Refusal } from '../../platform/errors.ts';
import { listHas } from '../model/addresses.ts';
import type { Caller, Credential } from '../model/credential.ts';
import { lacksRight } from '../model/grants.ts';
import { readSessionCookie } from './cookie.ts';
import { refuseOtherPages, requireSameOrigin } from './cross-origin.ts';
import type { Access, CloudContext } from './route.ts';

const realm = 'Bearer realm="tallygate"';

/** A hook that sets `request.caller`, or refuses. */
export function authenticate(context: CloudContext) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const access = request.is404 ? 'member' : (request.routeOptions.config.access ?? 'admin');
    if (access === 'anybody') return refuseOtherPages(request, context.settings);
    const address = context.settings.addressOf(request.raw);
    const credential = await identify(context, request, reply).catch((error: unknown) => {
      if (error instanceof Refusal && error.code !== 'GEN_UNAVAILABLE') context.settings.countGuess(address);
      throw error;
    });
    requireAddress(credential, address);
    const caller: Caller = { ...credential, origin: { requestId: request.id, address } };
    requireAccess(caller, access, reply);
    request.caller = caller;
  };
}

/** A key comes first: a browser sends cookies along whether or not they are meant. */
async function identify(
  { parts, settings }: CloudContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Credential> {
  const presented = presentedCredential(request.raw.rawHeaders);
  switch (presented.kind) {
    case 'malformed':
      reply.header('www-authenticate', `${realm}, error="invalid_request"`);
      throw new Refusal('AUTH_INVALID_REQUEST', presented.problem);
    case 'secret':
      return requireCredential(await parts.memory.authenticate(presented.secret), reply);
    case 'none': {
      const token = readSessionCookie(request.headers.cookie, settings);
      if (token === null) {
        reply.header('www-authenticate', realm);
        throw new Refusal('AUTH_MISSING_CREDENTIAL', 'Authorization header is required');
      }
      requireSameOrigin(request, settings);
      return requireCredential(await parts.memory.authenticateSession(token), reply);
    }
  }
}

function requireCredential(credential: Credential | null, reply: FastifyReply): Credential {
  if (credential !== null) return credential;
  reply.header('www-authenticate', `${realm}, error="invalid_token"`);
  throw new Refusal('AUTH_INVALID_CREDENTIAL', 'The credential is not valid');
}

function requireAddress({ addresses }: Credential, address: string | null): void {
  if (addresses === null || listHas(addresses, address)) return;
  throw new Refusal('AUTH_ADDRESS_NOT_ALLOWED', 'The key may not be used from this address');
}

function requireAccess(caller: Caller, access: Exclude<Access, 'anybody'>, reply: FastifyReply): void {
  if (access !== 'admin' && caller.kind === 'session') return;
  if (access === 'person') throw new Refusal('AUTH_SESSION_REQUIRED', 'Only a person who has signed in can do this');
  if (caller.rights.has('admin')) return;
  if (caller.kind === 'session')
    throw new Refusal('AUTH_INSUFFICIENT_SCOPE', 'Only an admin of the workspace can do this');
  reply.header('www-authenticate', `${realm}, error="insufficient_scope", scope="admin"`);
  throw new Refusal('AUTH_INSUFFICIENT_SCOPE', lacksRight(caller, 'admin'));
}
