/** OAuth clients: programs that people let in. Registered, listed, given another expiry, revoked, deleted. */
import { rfc3339 } from '../platform/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { controlAction } from './action.ts';
import { readExpiry, readScopes } from './api-keys.ts';
import type { Caller } from './model/credential.ts';
import { statusOf } from './model/expiry.ts';
import { keyExceeds } from './model/grants.ts';
import type { Listed, Page } from './model/page.ts';
import { redirectUriProblem } from './model/redirect-uri.ts';
import type { Parts } from './parts.ts';
import { newClientId, newClientSecret } from './secrets.ts';
import {
  deleteOauthClient,
  findOauthClient,
  insertOauthClient,
  listOauthClients,
  type OauthClient,
  revokeOauthClient,
  setOauthClientExpiry,
} from './store/oauth-clients.ts';

export interface NewOauthClient {
  readonly name: string;
  readonly scopes: readonly string[];
  /** `7d`, `30d`, `60d`, `90d`, `never` or a date. */
  readonly expires: string;
  readonly redirectUris: readonly string[];
  /** A program on somebody's machine, or in their browser: it gets no secret. */
  readonly isPublic: boolean;
  /** Whether it may have tokens in the name of whoever registers it, with nobody signing in. */
  readonly actsAlone: boolean;
}

export interface ClientWithSecret {
  readonly client: OauthClient;
  /** Shown once: only its digest is kept. Null: a public client has none. */
  readonly secret: string | null;
}

/** @throws Refusal on what can't be used, and on what the caller doesn't hold. */
export async function createClient(parts: Parts, caller: Caller, wanted: NewOauthClient): Promise<ClientWithSecret> {
  const createdAtMs = parts.clock.nowMs();
  const expiresAtMs = readExpiry(wanted.expires, createdAtMs);
  const secret = wanted.isPublic ? null : newClientSecret();
  const client: OauthClient = {
    clientId: newClientId(),
    workspaceId: caller.workspaceId,
    createdBy: caller.memberId,
    name: wanted.name,
    isPublic: wanted.isPublic,
    redirectUris: readRedirectUris(wanted),
    scopes: readScopes(wanted.scopes),
    actsAlone: wanted.actsAlone,
    createdAt: rfc3339(createdAtMs),
    expiresAt: expiresAtMs === null ? null : rfc3339(expiresAtMs),
    revokedAt: null,
    lastUsedAt: null,
  };
  if (client.isPublic && client.actsAlone) {
    throw invalid('A client without a secret can not act alone: anybody could say that they are it.');
  }
  requireHeld(caller, client, expiresAtMs);
  const { name, scopes, redirectUris: redirect_uris, isPublic, actsAlone: client_credentials } = client;
  const details = { name, scopes, redirect_uris, public: isPublic, client_credentials, expires_at: client.expiresAt };
  await controlAction(parts, caller, { name: 'oauth_client.create', target: client.clientId, details }, (tx) =>
    insertOauthClient(tx, client, secret === null ? null : clientSecretDigest(parts, secret)),
  );
  return { client, secret };
}

/** Newest first. */
export function listClients(parts: Parts, { workspaceId }: Caller, page: Page): Promise<Listed<OauthClient>> {
  return listOauthClients(parts.pool, workspaceId, page);
}

/** @throws Refusal if the workspace has no such client. */
export async function showClient(parts: Parts, { workspaceId }: Caller, clientId: string): Promise<OauthClient> {
  return requireClient(await findOauthClient(parts.pool, { clientId, workspaceId }));
}

/** The secret stays. @throws Refusal if the client is not active, or would outlive the caller's credential. */
export async function updateClientExpiry(
  parts: Parts,
  caller: Caller,
  { clientId, expires }: { readonly clientId: string; readonly expires: string },
): Promise<OauthClient> {
  const nowMs = parts.clock.nowMs();
  const expiresAtMs = readExpiry(expires, nowMs);
  const expiresAt = expiresAtMs === null ? null : rfc3339(expiresAtMs);
  const action = { name: 'oauth_client.update', target: clientId, details: { expires_at: expiresAt } } as const;
  await controlAction(parts, caller, action, async (tx) => {
    const { workspaceId } = caller;
    const client = requireClient(await findOauthClient(tx, { clientId, workspaceId }, { forUpdate: true }));
    if (statusOf(client, nowMs) !== 'active') {
      throw new Refusal('KEY_NOT_ACTIVE', 'The client is revoked or has expired; register a new one.');
    }
    requireHeld(caller, client, expiresAtMs);
    await setOauthClientExpiry(tx, clientId, expiresAt);
  });
  return showClient(parts, caller, clientId);
}

/** For good, with all its tokens. In force here when this returns, and in every other process within a second. */
export async function revokeClient(parts: Parts, caller: Caller, clientId: string): Promise<OauthClient> {
  const { workspaceId } = caller;
  await controlAction(parts, caller, { name: 'oauth_client.revoke', target: clientId }, async (tx) => {
    requireClient(await findOauthClient(tx, { clientId, workspaceId }, { forUpdate: true }));
    await revokeOauthClient(tx, clientId, parts.clock.nowMs());
  });
  return showClient(parts, caller, clientId);
}

/** It can't be used any more, and is no longer listed. */
export async function deleteClient(parts: Parts, caller: Caller, clientId: string): Promise<void> {
  const { workspaceId } = caller;
  await controlAction(parts, caller, { name: 'oauth_client.delete', target: clientId }, async (tx) => {
    requireClient(await findOauthClient(tx, { clientId, workspaceId }, { forUpdate: true }));
    await deleteOauthClient(tx, clientId, parts.clock.nowMs());
  });
}

/** Of a client's secret; never the same as that of a key or token with the same text. */
export function clientSecretDigest({ secrets }: Pick<Parts, 'secrets'>, secret: string): Buffer {
  return secrets.digest(`oauth client secret ${secret}`);
}

function requireHeld(caller: Caller, { scopes }: OauthClient, expiresAtMs: number | null): void {
  const excess = keyExceeds(caller, { scopes, instances: null, addresses: null, limits: null, expiresAtMs }, 'client');
  if (excess !== null) throw new Refusal('AUTH_EXCEEDS_OWN_RIGHTS', excess);
}

function requireClient(client: OauthClient | null): OauthClient {
  if (client === null) throw new Refusal('CLOUD_NOT_FOUND', 'Client not found');
  return client;
}

function readRedirectUris({ redirectUris, actsAlone }: NewOauthClient): readonly string[] {
  for (const uri of redirectUris) {
    const problem = redirectUriProblem(uri);
    if (problem !== null) throw invalid(`The redirect URI "${uri}" ${problem}.`);
  }
  if (redirectUris.length === 0 && !actsAlone) {
    throw invalid('Give a redirect URI: without one nobody can be sent back to the client.');
  }
  return [...new Set(redirectUris)];
}

function invalid(message: string): Refusal {
  return new Refusal('CLOUD_VALIDATION_ERROR', message);
}
