/** The OpenAPI document of the ledger's own port. */
import type { ErrorCode } from '../../../platform/errors.ts';
import { ledgerOperations } from './document.ts';

/** What the port asks of everybody before the ledger is asked; without a master key it asks nothing. */
const portRefusals: readonly ErrorCode[] = [
  'AUTH_MISSING_API_KEY',
  'AUTH_INVALID_API_KEY',
  'AUTH_EXPIRED_API_KEY',
  'AUTH_UNKNOWN_RESOURCE',
  'AUTH_INSUFFICIENT_PERMISSIONS',
  'GEN_RATE_LIMITED',
];

const openPaths: ReadonlySet<string> = new Set(['/', '/health']);

export function portDocument(version: string): object {
  const { paths, schemas, tags } = ledgerOperations({
    prefix: '',
    offers: () => true,
    parameters: () => [],
    refusals: (_method, path) => (openPaths.has(path) ? [] : portRefusals),
    isOpen: (path) => openPaths.has(path),
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tallygate ledger',
      version,
      description:
        "The ledger on its own port, as Core's clients find it. Unknown paths and methods are answered with 404 and plain text.",
    },
    servers: [{ url: 'http://localhost:5001' }],
    security: [{ key: [] }],
    tags,
    paths,
    components: {
      securitySchemes: {
        key: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Blnk-Key',
          description: 'The master key, or a key of the ledger',
        },
      },
      schemas,
    },
  };
}
