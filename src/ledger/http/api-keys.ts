/** /api-keys: keys of the ledger's own port. */

import { zeroTime } from '../../platform/clock.ts';
import type { LedgerContext } from '../context.ts';
import { apiKeysOf, createApiKey, revoke } from '../manage-api-keys.ts';
import type { ApiKeyRow } from '../store/api-keys.ts';
import { answer } from './description/answers.ts';
import { listOrNull, text } from './description/pieces.ts';
import { readBody } from './input/body.ts';
import { struct } from './input/struct.ts';
import { requireFields } from './input/validation.ts';
import { json, noContent, type Route } from './route.ts';

const createApiKeyRequest = struct('model.CreateAPIKeyRequest', {
  name: 'string',
  scopes: 'strings',
  owner: 'string',
  expires_at: 'time',
});

export function apiKeyRoutes(context: LedgerContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/api-keys',
      about: {
        id: 'createApiKey',
        tag: 'api-keys',
        summary: "Create a key for the ledger's own port",
        body: { struct: createApiKeyRequest, required: ['name', 'scopes', 'owner', 'expires_at'] },
        answers: { 201: answer.apiKey },
        refusals: [
          'AUTH_MISSING_PRINCIPAL',
          'AUTH_CROSS_OWNER_ACCESS',
          'APIKEY_OWNER_REQUIRED',
          'AUTH_SCOPE_ESCALATION',
        ],
      },
      handle: async ({ request }) => {
        // The body is read first: a broken one is told so before anybody asks who is calling.
        const { name, scopes, owner, expires_at: expiresAt } = await readBody(request, createApiKeyRequest);
        const isTimeGiven = expiresAt !== null && expiresAt.utc !== zeroTime;
        requireFields('CreateAPIKeyRequest', {
          Name: name,
          Scopes: scopes,
          Owner: owner,
          ExpiresAt: isTimeGiven ? expiresAt : null,
        });
        const wanted = { name, owner, scopes: scopes ?? [], expiresAt: expiresAt?.utc ?? zeroTime };
        const { row, key } = await createApiKey(context, request.principal, wanted);
        // The time comes back as it was sent; lists show it in UTC.
        const shown = { ...row, expires_at: expiresAt?.text ?? zeroTime, last_used_at: null, revoked_at: null };
        return json(201, renderApiKey(shown, key));
      },
    },
    {
      method: 'GET',
      path: '/api-keys',
      about: {
        id: 'listApiKeys',
        tag: 'api-keys',
        summary: 'List the keys of an owner',
        query: { owner: text('Whose; for the master key it must be said') },
        answers: { 200: listOrNull(answer.apiKey) },
        refusals: ['AUTH_MISSING_PRINCIPAL', 'AUTH_CROSS_OWNER_ACCESS', 'APIKEY_OWNER_REQUIRED'],
      },
      handle: async ({ request, query }) => {
        const keys = await apiKeysOf(context, request.principal, query.get('owner') ?? '');
        // Core writes an empty list as null.
        return json(200, keys.length === 0 ? null : keys.map((row) => renderApiKey(row, '')));
      },
    },
    {
      method: 'DELETE',
      path: '/api-keys/:id',
      about: {
        id: 'revokeApiKey',
        tag: 'api-keys',
        summary: 'Revoke a key',
        query: { owner: text('Whose; for the master key it must be said') },
        answers: { 204: null },
        refusals: ['AUTH_MISSING_PRINCIPAL', 'AUTH_CROSS_OWNER_ACCESS', 'APIKEY_OWNER_REQUIRED', 'APIKEY_NOT_FOUND'],
      },
      handle: async ({ request, query, params: { id = '' } }) => {
        await revoke(context, request.principal, { apiKeyId: id, owner: query.get('owner') ?? '' });
        return noContent();
      },
    },
  ];
}

/** @param key shown once, when it is made; '' afterwards, since only its digest is kept. */
function renderApiKey(row: ApiKeyRow, key: string): object {
  return {
    api_key_id: row.api_key_id,
    key,
    name: row.name,
    owner_id: row.owner,
    scopes: row.scopes,
    expires_at: row.expires_at,
    created_at: row.created_at,
    last_used_at: row.last_used_at ?? zeroTime,
    is_revoked: row.revoked_at !== null,
    revoked_at: row.revoked_at ?? undefined,
  };
}
