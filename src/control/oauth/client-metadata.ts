import type { AdapterPayload } from 'oidc-provider';
import { scopes as everyScope } from '../model/rights.ts';
import type { OauthClientRecord } from '../store/oauth-clients.ts';

/** A client in the words of RFC 7591. `client_secret` is the digest of it: compared by provider.ts. */
export function clientMetadata(client: OauthClientRecord): AdapterPayload {
  const { secretDigest, redirectUris } = client;
  return {
    client_id: client.clientId,
    client_name: client.name,
    ...(secretDigest === null ? {} : { client_secret: secretDigest.toString('hex') }),
    // Either way of sending a secret is taken, whichever is named here.
    token_endpoint_auth_method: secretDigest === null ? 'none' : 'client_secret_basic',
    redirect_uris: [...redirectUris],
    // The port of a loopback address counts for nothing with native clients alone (RFC 8252 section 7.3).
    application_type: redirectUris.some((uri) => uri.startsWith('http:')) ? 'native' : 'web',
    response_types: redirectUris.length === 0 ? [] : ['code'],
    response_modes: ['query', 'fragment'],
    grant_types: [
      ...(redirectUris.length === 0 ? [] : ['authorization_code', 'refresh_token']),
      ...(client.actsAlone ? ['client_credentials'] : []),
    ],
    scope: everyScope.filter((scope) => client.scopes.includes(scope)).join(' '),
  };
}
