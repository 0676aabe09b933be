/** The cookie of a session (RFC 6265bis). */
import { parseCookie, stringifySetCookie } from 'cookie';
import { sessionMs } from '../model/session-times.ts';
import type { CloudSettings } from './route.ts';

/**
 * Over https the name binds the cookie to this very host, and to https (`__Host-`): nothing on a neighbouring name can set
 * or overwrite it. Without a public https URL this server can't know, and a browser would drop such a cookie over http.
 */
export function sessionCookieName({ publicUrl }: Pick<CloudSettings, 'publicUrl'>): string {
  return isSecure(publicUrl) ? '__Host-tallygate' : 'tallygate';
}

function isSecure(publicUrl: string | null): boolean {
  return publicUrl?.startsWith('https://') ?? false;
}

/** Null: there is none. */
export function readSessionCookie(header: string | undefined, settings: CloudSettings): string | null {
  if (header === undefined) return null;
  return parseCookie(header)[sessionCookieName(settings)] ?? null;
}

/** Never read by scripts (HttpOnly), never sent along from another site (SameSite=Strict). */
export function sessionCookie(token: string, settings: CloudSettings): string {
  return write(token, sessionMs / 1_000, settings);
}

/** Makes the browser forget it. */
export function endedSessionCookie(settings: CloudSettings): string {
  return write('', 0, settings);
}

function write(value: string, maxAge: number, settings: CloudSettings): string {
  return stringifySetCookie({
    name: sessionCookieName(settings),
    value,
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(settings.publicUrl),
    maxAge,
  });
}
