/** Scopes and roles: what a credential may do is what it was given, as far as its creator's role still reaches. */

/** Every scope a credential may carry. `*` is all that the role allows, `admin` the management of the workspace. */
export const scopes = [
  '*',
  'proxy:read',
  'proxy:write',
  'data:read',
  'data:write',
  'mcp:read',
  'mcp:write',
  'alerts:read',
  'alerts:write',
  'admin',
] as const;
export type Scope = (typeof scopes)[number];
export type Right = Exclude<Scope, '*'>;

export const roles = ['admin', 'operator', 'investigator', 'analyst'] as const;
export type Role = (typeof roles)[number];

const everyRight = scopes.filter((scope): scope is Right => scope !== '*');
const readingRights = everyRight.filter((right) => right.endsWith(':read'));

const rightsByRole: Record<Role, ReadonlySet<Right>> = {
  admin: new Set(everyRight),
  operator: new Set(everyRight.filter((right) => right !== 'alerts:write' && right !== 'admin')),
  investigator: new Set([...readingRights, 'alerts:write']),
  analyst: new Set(readingRights),
};

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

export function isScope(text: string): text is Scope {
  return (scopes as readonly string[]).includes(text);
}

/** The scopes of a credential cut to its creator's role. A scope this version doesn't know gives nothing. */
export function effectiveRights(granted: readonly string[], role: Role): ReadonlySet<Right> {
  const ofRole = rightsByRole[role];
  if (granted.includes('*')) return ofRole;
  return new Set(everyRight.filter((right) => granted.includes(right) && ofRole.has(right)));
}

/** What a member of this role may do at most. */
export function rightsOf(role: Role): ReadonlySet<Right> {
  return rightsByRole[role];
}
