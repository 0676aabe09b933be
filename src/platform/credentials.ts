/** Who is asking: the credential of a request, wherever the caller's library puts it. */

/** `Bearer` and a token68 (RFC 6750 section 2.1, RFC 9110 section 11.2); the scheme's name in any case. */
const bearer = /^bearer +([A-Za-z0-9._~+/-]+=*)$/i;

export type Presented =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'malformed'; readonly problem: string };

/**
 * The one credential of a request: `Authorization: Bearer`, or the headers that Core's own clients use. Taken from the
 * raw list of names and values, because Node keeps only the first of several Authorization headers. The same secret
 * twice is one credential; two secrets are an invalid request (RFC 6750 section 3.1), for it would be a guess whose
 * rights count.
 */
export function presentedCredential(rawHeaders: readonly string[]): Presented {
  let found: string | null = null;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const value = rawHeaders[i + 1] ?? '';
    if (value === '' || !carriesCredential(rawHeaders[i] ?? '')) continue;
    const secret = isAuthorization(rawHeaders[i] ?? '') ? bearer.exec(value)?.[1] : value;
    if (secret === undefined) return { kind: 'malformed', problem: 'Authorization header must be Bearer <token>' };
    if (found !== null && found !== secret) return { kind: 'malformed', problem: 'More than one credential was sent' };
    found = secret;
  }
  return found === null ? { kind: 'none' } : { kind: 'secret', secret: found };
}

/** Whether a header of this name holds a caller's credential, and so must never reach an instance. */
export function carriesCredential(name: string): boolean {
  // By length first: most names of most requests are out with one comparison.
  switch (name.length) {
    case 13:
      return name.toLowerCase() === 'authorization';
    case 10:
      return name.toLowerCase() === 'x-blnk-key';
    case 9:
      return name.toLowerCase() === 'x-api-key';
    default:
      return false;
  }
}

function isAuthorization(name: string): boolean {
  return name.length === 13;
}
