/** /api-keys and /hooks, which only a proven caller may use: for everybody else they are closed, as in Core. */
import { Refusal } from '../../platform/errors.ts';
import { readBody } from './body.ts';
import type { Call, LedgerReply, Route } from './route.ts';
import { struct } from './struct.ts';
import { requireFields } from './validation.ts';

const createApiKey = struct('api.CreateAPIKeyRequest', {
  name: 'string',
  scopes: 'strings',
  owner: 'string',
  expires_at: 'time',
});

export function masterOnlyRoutes(): Route[] {
  return [
    {
      method: 'POST',
      path: '/api-keys',
      handle: async (call) => {
        // The body is read first: a broken one is told so before anybody asks who is calling.
        const body = await readBody(call.request, createApiKey);
        const { name: Name, scopes: Scopes, owner: Owner, expires_at: ExpiresAt } = body;
        requireFields('CreateAPIKeyRequest', { Name, Scopes, Owner, ExpiresAt });
        return denyApiKeys(call);
      },
    },
    { method: 'GET', path: '/api-keys', handle: denyApiKeys },
    { method: 'DELETE', path: '/api-keys/:id', handle: denyApiKeys },
    { method: 'GET', path: '/hooks', handle: denyHooks },
    { method: 'POST', path: '/hooks', handle: denyHooks },
    { method: 'GET', path: '/hooks/:id', handle: denyHooks },
    { method: 'PUT', path: '/hooks/:id', handle: denyHooks },
    { method: 'DELETE', path: '/hooks/:id', handle: denyHooks },
  ];
}

async function denyApiKeys({ request }: Call): Promise<LedgerReply> {
  if (request.principal === 'master') throw notYet('API keys of a ledger');
  throw new Refusal('AUTH_MISSING_PRINCIPAL', 'authenticated API key principal missing');
}

async function denyHooks({ request }: Call): Promise<LedgerReply> {
  if (request.principal === 'master') throw notYet('hooks');
  throw new Refusal('AUTH_MASTER_KEY_REQUIRED', 'hook management requires master key');
}

function notYet(what: string): Refusal {
  return new Refusal('GEN_NOT_IMPLEMENTED', `${what} are not implemented yet`);
}
