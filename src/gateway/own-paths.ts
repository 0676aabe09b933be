/** Which requests the gateway answers itself. All others are the Proxy's, and all of those ask for a credential first. */
import type { IncomingMessage } from 'node:http';

/** Answered at once, without the web framework. */
const statePath = /^\/(?:health|ready)(?:\?|$)/;
/** Where metrics are offered; elsewhere a path like any other. */
const metricsPath = /^\/metrics(?:\?|$)/;
/** Answered to anybody who reads. */
const publicPath = /^\/(?:openapi\.json|openapi\/ledger\.json)(?:\?|$)|^\/api-reference(?:[/?]|$)/;
/** By the OAuth server, which asks clients and people who they are in ways of its own. */
const oauthPath =
  /^\/(?:oauth\/(?:authorize|authorize\/[\w-]+|interaction\/[\w-]+|token|revoke|introspect)|\.well-known\/(?:oauth-authorization-server|oauth-protected-resource|openid-configuration))(?:\?|$)/;
/** By the Management API; it asks for a credential first. */
const cloudPath = /^\/cloud(?!\/proxy(?:[/?]|$))(?:[/?]|$)/;
/** By the Data API, which does so too; those of the filters are Core's, but for the prefix that they lack. */
const dataPath = /^\/(?:data(?=[/?]|$)|(?:ledger|balances|transactions|identities|reconciliation)\/filter(?=\?|$))/;

export type Owner = 'state' | 'metrics' | 'pages' | 'proxy';

export function ownerOf({ method, url = '' }: IncomingMessage): Owner {
  if (url.startsWith('/proxy/')) return 'proxy'; // nearly all: none of the patterns need be tried
  if (cloudPath.test(url) || dataPath.test(url) || oauthPath.test(url)) return isDecodable(url) ? 'pages' : 'proxy';
  if (method !== 'GET' && method !== 'HEAD') return 'proxy';
  if (statePath.test(url)) return 'state';
  if (metricsPath.test(url)) return 'metrics';
  return publicPath.test(url) ? 'pages' : 'proxy';
}

/** A path that is not is refused by the forwarder, after it has asked for a credential; fastify would do it before. */
function isDecodable(url: string): boolean {
  if (!url.includes('%')) return true;
  try {
    decodeURIComponent(url.replace(/\?.*/s, ''));
    return true;
  } catch {
    return false;
  }
}
