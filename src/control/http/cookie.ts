/** The cookie of a session (RFC 6265bis). */
import { parseCookie } from 'cookie';
import type { CloudSettings } from './route.ts';

/**
 * Over https the name binds the cookie to this very host, and to https (`__Host-`): nothing on a neighbouring name can set
 * or overwrite it. Without a public https URL this server can't know, and a browser would drop such a cookie over http.
 */
function cookieName({ publicUrl }: CloudSettings): string {
  return isSecure(publicUrl) ? '__Host-tallygate' : 'tallygate';
}

function isSecure(publicUrl: string | null): boolean {
  return publicUrl?.startsWith('https://') ?? false;
}

/** Null: there is none. */
export function readSessionCookie(header: string | undefined, settings: CloudSettings): string | null {
  if (header === undefined) return null;
  return parseCookie(header)[cookieName(settings)] ?? null;
}
