/** Who is asking the ledger, and what an API key may do: scopes are `resource:action`, and `*` stands for any of either. */

/** `master`: the caller proved the master key, and may do all. `none`: nobody was asked to prove anything. */
export type Principal = 'master' | 'none' | ApiKeyPrincipal;

export interface ApiKeyPrincipal {
  readonly apiKeyId: string;
  readonly owner: string;
  readonly scopes: readonly string[];
}

/** What a request does, in the words of scopes. */
export interface Access {
  readonly resource: string;
  /** '' for a method that does nothing here: no scope lets it through, not even a wildcard. */
  readonly action: string;
}

const actions: Readonly<Record<string, string>> = {
  GET: 'read',
  HEAD: 'read',
  POST: 'write',
  PUT: 'write',
  PATCH: 'write',
  DELETE: 'delete',
};

/** First segments of paths, and the resource each belongs to. What is not here is the master key's alone, as in Core. */
const resources: ReadonlyMap<string, string> = new Map([
  ...[
    'ledgers',
    'balances',
    'accounts',
    'identities',
    'transactions',
    'balance-monitors',
    'hooks',
    'api-keys',
    'search',
    'reconciliation',
    'metadata',
    'backup',
  ].map((name) => [name, name] as const),
  ['mocked-account', 'accounts'],
  ['multi-search', 'search'],
  ['refund-transaction', 'transactions'],
]);

/** @param path as sent, percent-encoded. Null: no resource, so no scope can cover it. */
export function accessOf(method: string, path: string): Access | null {
  const resource = resources.get(decoded(path.split('/', 2)[1] ?? ''));
  return resource === undefined ? null : { resource, action: actions[method] ?? '' };
}

/** What can't be decoded names nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

/** Whether one of the scopes covers the access; a scope without exactly one colon covers nothing. */
export function covers(scopes: readonly string[], { resource, action }: Access): boolean {
  return scopes.some((scope) => {
    const parts = scope.split(':');
    if (parts.length !== 2) return false;
    const [ownResource, ownAction] = parts;
    return (ownResource === '*' || ownResource === resource) && (ownAction === '*' || ownAction === action);
  });
}

/** Whether whoever has `scopes` may give `wanted` to a new key: a wildcard only if it is covered by one. */
export function mayGrant(scopes: readonly string[], wanted: string): boolean {
  const [resource, action, ...more] = wanted.split(':');
  if (resource === undefined || action === undefined || more.length > 0) return false;
  return covers(scopes, { resource, action });
}
