/** Which of a ledger's routes are offered through the Proxy, and what each asks of a credential. */
import findMyWay, { type HTTPMethod } from 'find-my-way';
import { type AuditedRoute, auditedRoute } from './audit.ts';

/**
 * `documented`: the routes that the Proxy's reference names. `standard`: also Core's ordinary resource, search and
 * filter routes. `all`: everything but what leads outside the ledger's own paths; for a Core whose every caller is trusted.
 */
export type RoutePolicy = 'documented' | 'standard' | 'all';

/** `either`: reading by a method that is not GET, or a sign of life; the right to read or to write will do. */
type RouteNeeds = 'read' | 'write' | 'either';

export interface OfferedRoute {
  /** As in the tables below, for logs: `/balances/:id`. */
  readonly template: string;
  readonly needs: RouteNeeds;
  /** Whether it changes nothing, whatever its method and the right it asks for. */
  readonly isRead: boolean;
  /** Null: it leaves no record in the audit log. */
  readonly audited: AuditedRoute | null;
}

type RouteMatch =
  | { readonly kind: 'offered'; readonly route: OfferedRoute }
  | { readonly kind: 'wrong-method'; readonly allow: string }
  | { readonly kind: 'denied'; readonly why: string }
  | { readonly kind: 'unknown' };

type Line = `${HTTPMethod} /${string}`;

/** The 25 routes of the Proxy's reference. */
const documented = [
  'POST /ledgers',
  'POST /balances',
  'POST /transactions',
  'POST /transactions/bulk',
  'PUT /transactions/inflight/:id',
  'POST /refund-transaction/:id',
  'POST /identities',
  'PUT /identities/:id',
  'PUT /balances/:id/identity',
  'POST /:id/metadata',
  'GET /balances/:id/at',
  'GET /balances/:id/lineage',
  'GET /transactions/:id/lineage',
  'GET /identities/:id/tokenized-fields',
  'GET /identities/:id/detokenize/:field',
  'POST /identities/:id/tokenize/:field',
  'POST /identities/:id/tokenize',
  'POST /identities/:id/detokenize',
  'POST /reconciliation/start',
  'POST /reconciliation/upload',
  'POST /reconciliation/matching-rules',
  'PUT /reconciliation/matching-rules/:id',
  'DELETE /reconciliation/matching-rules/:id',
  'GET /reconciliation/:id',
  'POST /reconciliation/start-instant',
] as const satisfies readonly Line[];

/** What Core's client libraries call besides. */
const ordinary = [
  'GET /',
  'GET /health',
  'GET /ledgers',
  'GET /ledgers/:id',
  'PUT /ledgers/:id',
  'POST /ledgers/filter',
  'GET /balances',
  'GET /balances/:id',
  'GET /balances/indicator/:indicator/currency/:currency',
  'POST /balances/filter',
  'POST /balances-snapshots',
  'GET /balance-monitors',
  'POST /balance-monitors',
  'GET /balance-monitors/:id',
  'PUT /balance-monitors/:id',
  'DELETE /balance-monitors/:id',
  'GET /balance-monitors/balances/:id',
  'GET /transactions',
  'GET /transactions/:id',
  'GET /transactions/reference/:reference',
  'POST /transactions/filter',
  'POST /transactions/inflight/bulk/commit',
  'POST /transactions/inflight/bulk/void',
  'GET /identities',
  'GET /identities/:id',
  'DELETE /identities/:id',
  'POST /identities/filter',
  'GET /accounts',
  'POST /accounts',
  'GET /accounts/:id',
  'POST /accounts/filter',
  'GET /reconciliation/matching-rules',
  'GET /reconciliation/matching-rules/:id',
  'GET /reconciliation/:id/progress',
  'GET /reconciliation/:id/matches',
  'GET /reconciliation/:id/unmatched',
  'POST /search/:collection',
  'GET /search/reindex',
  'POST /multi-search',
] as const satisfies readonly Line[];

/** What is offered if nothing else is said. */
export const standardLines: readonly Line[] = [...documented, ...ordinary];

/** Not offered unless the policy is `all`. An instance is called with its master key, so these would hand out its rights. */
const denied: readonly { readonly lines: readonly Line[]; readonly why: string }[] = [
  {
    lines: ['GET /api-keys', 'POST /api-keys', 'DELETE /api-keys/:id'],
    why: "Keys of the ledger itself can't be managed through the Proxy",
  },
  {
    lines: ['GET /hooks', 'POST /hooks', 'GET /hooks/:id', 'PUT /hooks/:id', 'DELETE /hooks/:id'],
    why: "Hooks make the ledger send data elsewhere; they can't be managed through the Proxy",
  },
  { lines: ['GET /backup', 'GET /backup-s3'], why: "Backups can't be taken through the Proxy" },
  { lines: ['GET /metrics'], why: "The ledger's metrics are not offered through the Proxy" },
  { lines: ['POST /transactions/recover'], why: 'Recovery of the queue is left to those who run the ledger' },
  { lines: ['POST /search/reindex'], why: 'Reindexing is left to those who run the ledger' },
  { lines: ['GET /mocked-account'], why: 'Made-up accounts are not offered through the Proxy' },
];

const eitherRight: ReadonlySet<string> = new Set([
  'GET /',
  'GET /health',
  'POST /search/:collection',
  'POST /multi-search',
  'POST /ledgers/filter',
  'POST /balances/filter',
  'POST /transactions/filter',
  'POST /identities/filter',
  'POST /accounts/filter',
]);

/** Gives out personal data, and asks for the right to write all the same, as Core does. */
const detokenize: Line = 'POST /identities/:id/detokenize';

/** Ids of any length that fits in a request line: whether they exist is for the ledger to say. */
const paramLengthMax = 64 * 1024;

export interface Routes {
  /** The path is matched decoded, as Core does; it must have passed `parseTarget`. */
  match(method: string, path: string): RouteMatch;
}

export function createRoutes(policy: RoutePolicy): Routes {
  const router = findMyWay({ maxParamLength: paramLengthMax });
  // The library wants a function per route; what is known of the route travels as its store.
  const add = (line: Line, match: RouteMatch) => {
    const { method, template } = split(line);
    router.on(method, template, () => undefined, match);
  };
  for (const line of policy === 'documented' ? documented : standardLines) add(line, offered(line));
  for (const { lines, why } of denied) {
    for (const line of lines) add(line, policy === 'all' ? offered(line) : { kind: 'denied', why });
  }
  const others = policy === 'all' ? (method: string) => unlisted(method) : () => unknown;

  const find = (method: string, path: string): RouteMatch | null => {
    // The library would take an empty segment for a parameter.
    if (path.includes('//') || (path.length > 1 && path.endsWith('/'))) return null;
    const found = router.find(method as HTTPMethod, path); // any other method finds nothing
    return found === null ? null : (found.store as RouteMatch); // put there by `add`
  };
  return {
    match(method, path) {
      // Whoever may GET may ask for the head alone (RFC 9110 section 9.3.2).
      const found = find(method === 'HEAD' ? 'GET' : method, path);
      if (found !== null) return found;
      const allowed = methods.filter((other) => find(other, path)?.kind === 'offered');
      if (allowed.length === 0 || policy === 'all') return others(method);
      return {
        kind: 'wrong-method',
        allow: allowed.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : one)).join(', '),
      };
    },
  };
}

const unknown: RouteMatch = { kind: 'unknown' };
const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

function offered(line: Line): RouteMatch {
  const { method, template } = split(line);
  const needs = eitherRight.has(line) ? 'either' : needsOf(method);
  const isRead = needs !== 'write' || line === detokenize;
  return { kind: 'offered', route: { template, needs, isRead, audited: auditedRoute(line, { isRead }) } };
}

function unlisted(method: string): RouteMatch {
  const needs = needsOf(method);
  const isRead = needs !== 'write';
  return { kind: 'offered', route: { template: '(other)', needs, isRead, audited: auditedRoute(method, { isRead }) } };
}

function needsOf(method: string): RouteNeeds {
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}

function split(line: Line): { method: HTTPMethod; template: string } {
  const blank = line.indexOf(' ');
  return { method: line.slice(0, blank) as HTTPMethod, template: line.slice(blank + 1) }; // by the type of Line
}
