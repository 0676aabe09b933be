import { scopes } from '../model/rights.ts';

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
