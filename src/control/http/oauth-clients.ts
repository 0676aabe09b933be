/** OAuth clients: `/cloud/oauth/clients`. */
import { type Static, Type } from 'typebox';
import { credentialStatuses } from '../model/expiry.ts';
import { scopes } from '../model/rights.ts';
import {
  type ClientWithSecret,
  createClient,
  deleteClient,
  listClients,
  revokeClient,
  showClient,
  updateClientExpiry,
} from '../oauth-clients.ts';
import { renderClient } from '../render.ts';
import type { OauthClient } from '../store/oauth-clients.ts';
import { answers, callerOf, type Routes } from './route.ts';
import { id, listOf, message, name, nullable, oneOf, only, pageOf, paging, renderList, time } from './schema.ts';

const fields = {
  client_id: Type.String(),
  name: Type.String(),
  scopes: Type.Array(oneOf(scopes)),
  redirect_uris: Type.Array(Type.String()),
  public: Type.Boolean({ description: 'It can keep no secret, has none, and must use PKCE' }),
  client_credentials: Type.Boolean({ description: 'It may act alone, in the name of whoever registered it' }),
  status: oneOf(credentialStatuses),
  created_by: Type.String(),
  created_at: time(),
  expires_at: nullable(time()),
  revoked_at: nullable(time()),
  last_used_at: nullable(time('Of its tokens, to the minute')),
};
const client = Type.Object(fields);
const clientWithSecret = Type.Object({
  ...fields,
  client_secret: nullable(Type.String(), 'Shown only now; null for a public client'),
});
const expires = Type.String({ maxLength: 40, description: '7d, 30d, 60d, 90d, never or a date' });
const params = Type.Object({ client_id: id('a client') });

export const routes: Routes = (app, { parts }) => {
  const render = (one: OauthClient) => renderClient(one, parts.clock.nowMs());

  app.post(
    '/oauth/clients',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Register an OAuth client; its secret is in this answer and nowhere else',
        tags: ['oauth'],
        body: only({
          name: name('What people see on the page where they let it in'),
          scopes: Type.Array(oneOf(scopes), {
            minItems: 1,
            maxItems: scopes.length,
            description: 'The most it can have',
          }),
          redirect_uris: Type.Optional(
            Type.Array(Type.String({ maxLength: 2_000 }), {
              maxItems: 20,
              description: 'https, or http to this machine; compared as they are, but for the port of the latter',
            }),
          ),
          expires: Type.Optional(expires),
          public: Type.Optional(Type.Boolean({ default: false })),
          client_credentials: Type.Optional(Type.Boolean({ default: false })),
        }),
        response: answers({ 201: clientWithSecret }, 400, 401, 403),
      },
    },
    async (request, reply) => {
      const { name: title, scopes: wanted, redirect_uris = [], public: isPublic = false } = request.body;
      const made = await createClient(parts, callerOf(request), {
        name: title,
        scopes: wanted,
        redirectUris: redirect_uris,
        expires: request.body.expires ?? 'never',
        isPublic,
        actsAlone: request.body.client_credentials ?? false,
      });
      return reply.code(201).send(renderWithSecret(made));
    },
  );

  app.get(
    '/oauth/clients',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'List OAuth clients, newest first',
        tags: ['oauth'],
        querystring: only(paging),
        response: answers({ 200: listOf(client) }, 400, 401, 403),
      },
    },
    async (request) => {
      const { items, total } = await listClients(parts, callerOf(request), pageOf(request.query));
      return renderList(items.map(render), total, request.query);
    },
  );

  app.get(
    '/oauth/clients/:client_id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Read an OAuth client',
        tags: ['oauth'],
        params,
        response: answers({ 200: client }, 401, 403, 404),
      },
    },
    async (request) => render(await showClient(parts, callerOf(request), request.params.client_id)),
  );

  app.patch(
    '/oauth/clients/:client_id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Give an OAuth client another expiry; its secret stays',
        tags: ['oauth'],
        params,
        body: only({ expires }),
        response: answers({ 200: client }, 400, 401, 403, 404, 409),
      },
    },
    async (request) => {
      const change = { clientId: request.params.client_id, expires: request.body.expires };
      return render(await updateClientExpiry(parts, callerOf(request), change));
    },
  );

  app.post(
    '/oauth/clients/:client_id/revoke',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'End an OAuth client and all its tokens for good; it stays on the list',
        tags: ['oauth'],
        params,
        response: answers({ 200: client }, 401, 403, 404),
      },
    },
    async (request) => render(await revokeClient(parts, callerOf(request), request.params.client_id)),
  );

  app.delete(
    '/oauth/clients/:client_id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'End an OAuth client and all its tokens for good and take it off the list',
        tags: ['oauth'],
        params,
        response: answers({ 200: message }, 401, 403, 404),
      },
    },
    async (request) => {
      await deleteClient(parts, callerOf(request), request.params.client_id);
      return { message: 'Client deleted' };
    },
  );

  function renderWithSecret({ client: made, secret }: ClientWithSecret): Static<typeof clientWithSecret> {
    return { ...render(made), client_secret: secret };
  }
};
