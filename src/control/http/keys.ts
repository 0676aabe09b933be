/** API keys: `/cloud/keys`. */
import { type Static, Type } from 'typebox';
import { createKey, deleteKey, listKeys, revokeKey, rotateKey, showKey, updateKeyExpiry } from '../api-keys.ts';
import { credentialStatuses } from '../model/expiry.ts';
import { scopes } from '../model/rights.ts';
import { renderKey } from '../render.ts';
import type { ApiKey } from '../store/api-keys.ts';
import { limits } from './key-limits.ts';
import { answers, callerOf, type Routes } from './route.ts';
import { id, listOf, message, name, nullable, oneOf, only, pageOf, paging, renderList, time } from './schema.ts';

const scopeList = Type.Array(oneOf(scopes), { minItems: 1, maxItems: 20, uniqueItems: true });
const expires = Type.String({
  maxLength: 40,
  description: 'never, 7d, 30d, 60d, 90d, a day (its end, UTC) or a moment',
});

const key = Type.Object({
  api_key_id: Type.String(),
  name: Type.String(),
  prefix: Type.String({ description: 'How the secret begins' }),
  scopes: Type.Array(Type.String()),
  instances: nullable(Type.Array(Type.String()), 'null: every instance of the workspace'),
  addresses: nullable(Type.Array(Type.String()), 'Addresses and ranges it may be used from; null: any'),
  limits: nullable(limits),
  status: oneOf(credentialStatuses),
  created_by: Type.String({ description: 'Id of the member whose role caps it' }),
  created_at: time(),
  expires_at: nullable(time()),
  revoked_at: nullable(time()),
  last_used_at: nullable(time(), 'To the minute'),
  rotated_at: nullable(time()),
  previous_until: nullable(time(), 'How long the secret before the last rotation is good for'),
});
const keyWithSecret = Type.Intersect([key, Type.Object({ key: Type.String({ description: 'Shown only now' }) })]);
const params = Type.Object({ api_key_id: id('the key') });

export const routes: Routes = (app, { parts }) => {
  const { clock } = parts;
  const render = (one: ApiKey) => ({
    ...renderKey(one, clock.nowMs()),
    limits: one.limits as Static<typeof limits> | null, // the same, but that it may not be written to
  });

  app.get(
    '/keys',
    {
      config: { access: 'member' },
      schema: {
        summary: 'List API keys, newest first',
        tags: ['keys'],
        querystring: only({
          ...paging,
          status: Type.Optional(oneOf(credentialStatuses)),
          search: Type.Optional(name('Part of the name, or how the key begins')),
        }),
        response: answers({ 200: listOf(key) }, 400, 401, 403),
      },
    },
    async (request) => {
      const { status, search, ...paged } = request.query;
      const { items, total } = await listKeys(parts, callerOf(request), { status, text: search }, pageOf(paged));
      return renderList(items.map(render), total, paged);
    },
  );

  app.post(
    '/keys',
    {
      config: { access: 'member' },
      schema: {
        summary: 'Make an API key; its secret is shown once',
        tags: ['keys'],
        body: only({
          name: name('What it is for'),
          scopes: scopeList,
          expires: Type.Optional(expires),
          instances: Type.Optional(
            nullable(Type.Array(id('an instance'), { minItems: 1, maxItems: 1_000, uniqueItems: true })),
          ),
          addresses: Type.Optional(
            nullable(Type.Array(Type.String({ maxLength: 50 }), { minItems: 1, maxItems: 1_000 })),
          ),
          limits: Type.Optional(nullable(limits)),
        }),
        response: answers({ 201: keyWithSecret }, 400, 401, 403),
      },
    },
    async (request, reply) => {
      const { expires: end = 'never', ...wanted } = request.body;
      const made = await createKey(parts, callerOf(request), { ...wanted, expires: end });
      return reply.code(201).send({ ...render(made.key), key: made.secret });
    },
  );

  app.get(
    '/keys/:api_key_id',
    {
      config: { access: 'member' },
      schema: { summary: 'Read an API key', tags: ['keys'], params, response: answers({ 200: key }, 401, 403, 404) },
    },
    async (request) => render(await showKey(parts, callerOf(request), request.params.api_key_id)),
  );

  app.patch(
    '/keys/:api_key_id',
    {
      config: { access: 'member' },
      schema: {
        summary: 'Give an API key another expiry; its secret stays',
        tags: ['keys'],
        params,
        body: only({ expires }),
        response: answers({ 200: key }, 400, 401, 403, 404, 409),
      },
    },
    async (request) => {
      const change = { apiKeyId: request.params.api_key_id, expires: request.body.expires };
      return render(await updateKeyExpiry(parts, callerOf(request), change));
    },
  );

  app.post(
    '/keys/:api_key_id/rotate',
    {
      config: { access: 'member' },
      schema: {
        summary: 'Give an API key a new secret; the old one may go on for a while',
        tags: ['keys'],
        params,
        body: nullable(
          only({
            overlap: Type.Optional(
              Type.String({ maxLength: 40, description: '7d, 30d, 60d, 90d or a date; left out: none' }),
            ),
          }),
          'May be left out',
        ),
        response: answers({ 200: keyWithSecret }, 400, 401, 403, 404, 409),
      },
    },
    async (request) => {
      const rotation = { apiKeyId: request.params.api_key_id, overlap: request.body?.overlap };
      const rotated = await rotateKey(parts, callerOf(request), rotation);
      return { ...render(rotated.key), key: rotated.secret };
    },
  );

  app.post(
    '/keys/:api_key_id/revoke',
    {
      config: { access: 'member' },
      schema: {
        summary: 'End an API key for good; it stays on the list',
        tags: ['keys'],
        params,
        response: answers({ 200: key }, 401, 403, 404),
      },
    },
    async (request) => render(await revokeKey(parts, callerOf(request), request.params.api_key_id)),
  );

  app.delete(
    '/keys/:api_key_id',
    {
      config: { access: 'member' },
      schema: {
        summary: 'End an API key for good and take it off the list',
        tags: ['keys'],
        params,
        response: answers({ 200: message }, 401, 403, 404),
      },
    },
    async (request) => {
      await deleteKey(parts, callerOf(request), request.params.api_key_id);
      return { message: 'Key deleted' };
    },
  );
};
