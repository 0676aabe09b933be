/** When a key or an OAuth client ends: as an operator writes it, and whether it has. */

const dayMs = 86_400_000;
const lastMs = Date.parse('9999-12-31T23:59:59.999Z');
const spans: Readonly<Record<string, number>> = { '7d': 7, '30d': 30, '60d': 60, '90d': 90 };

/**
 * `7d`, `30d`, `60d`, `90d`, `never`, or a date: `2027-01-31` (the end of that day, UTC) or RFC 3339 with an offset.
 * @returns milliseconds since 1970; null for `never`; undefined if the text is none of these or lies in the past.
 */
export function parseExpiry(text: string, nowMs: number): number | null | undefined {
  if (text === 'never') return null;
  const days = spans[text];
  if (days !== undefined) return nowMs + days * dayMs;
  const atMs = parseDate(text);
  return Number.isNaN(atMs) || atMs <= nowMs ? undefined : atMs;
}

export const credentialStatuses = ['active', 'expired', 'revoked'] as const;
export type CredentialStatus = (typeof credentialStatuses)[number];

/** Both times as RFC 3339; null: not yet, or never. */
export function statusOf(
  { revokedAt, expiresAt }: { readonly revokedAt: string | null; readonly expiresAt: string | null },
  nowMs: number,
): CredentialStatus {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && Date.parse(expiresAt) <= nowMs ? 'expired' : 'active';
}

function parseDate(text: string): number {
  const date = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text);
  if (date === null) return Number.NaN;
  const dayStartMs = Date.parse(`${date[1]}T00:00:00Z`);
  // Date.parse carries 31 February over into March.
  if (Number.isNaN(dayStartMs) || new Date(dayStartMs).toISOString().slice(0, 10) !== date[1]) return Number.NaN;
  // Later than that can't be written down, and 9999-12-31 is how many write "never".
  return Math.min(date[2] === undefined ? dayStartMs + dayMs : Date.parse(text), lastMs);
}
