import { scopes } from '../model/rights.ts';

/** What a client that was answered 401 asks (RFC 9728): where its tokens come from. All paths are one resource. */
export function resourceMetadata(issuer: string) {
  return {
    authorization_servers: [issuer],
    bearer_methods_supported: ['header'],
    resource: issuer,
    resource_name: 'Tallygate',
    scopes_supported: scopes,
  };
}

/** What the server says of itself (RFC 8414), the same at both addresses. */
export function serverMetadata(issuer: string) {
  const authenticated = ['client_secret_post', 'client_secret_basic'];
  return {
    authorization_endpoint: `${issuer}/oauth/authorize`,
    authorization_response_iss_parameter_supported: true,
    code_challenge_methods_supported: ['S256'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
    introspection_endpoint: `${issuer}/oauth/introspect`,
    introspection_endpoint_auth_methods_supported: authenticated,
    issuer,
    response_modes_supported: ['query', 'fragment'],
    response_types_supported: ['code'],
    revocation_endpoint: `${issuer}/oauth/revoke`,
    revocation_endpoint_auth_methods_supported: [...authenticated, 'none'],
    scopes_supported: scopes,
    token_endpoint: `${issuer}/oauth/token`,
    token_endpoint_auth_methods_supported: [...authenticated, 'none'],
  };
}
